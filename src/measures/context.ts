/** What the text before a sentence, and the article as a whole, offer to pronouns and passives. */
import type { Imposer } from '../record/contract.js'
import type { Document, Sentence } from '../text/document.js'
import { placesOnly, themeOf, twoStates } from './article-states.js'
import type { Draft } from './draft.js'
import { type Heading, headingOver, headingsOf } from './headings.js'
import { isBehindOffice, isLinkedTo, openersOf } from './openers.js'
import { aimedAtIn, tellsBill } from './plans-told.js'
import { mainImposers } from './publishers.js'
import { distinct, imposerOf } from './roles/acting.js'
import { type Naming, type Namings, namingsBetween, openingActors, stateCodes } from './roles/actors.js'
import { peopleBefore } from './roles/people.js'
import { rulersBefore, rulersTold, type ToldRulers } from './roles/rulers.js'
import { homeOf, placedIn } from './roles/seat.js'
import type { Context } from './roles/sources.js'
import { DECIDED } from './taxonomy.js'

/** What the article as a whole offers; the same for all its sentences, so it is read once. */
export type ArticleContext = Pick<Context, 'main' | 'titled' | 'home' | 'two' | 'theme'> & {
  readonly headings: readonly Heading[]
  readonly ruling: readonly ToldRulers[]
}

export function articleContextOf(document: Document, namings: Namings): ArticleContext {
  const home = homeOf(document)
  return {
    main: mainImposers(document, namings),
    titled: titledStates(document, namings),
    two: twoStates(namings),
    theme: themeOf(document, namings, home),
    home,
    headings: headingsOf(document, namings),
    ruling: rulersTold(document, namings),
  }
}

/** What is offered to the sentence `index`: who is named in the three before it, and whether the last tells an act or a draft. */
export function contextOf(
  document: Document,
  index: number,
  namings: Namings,
  told: Pick<Context, 'told' | 'types'>,
  { headings, ruling, ...whole }: ArticleContext,
): Context {
  const under = headingOver(headings, index)
  const before: Naming[] = []
  const blocs: Naming[] = []
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const { zone, start, end } = document.sentences[i] as Sentence
    if (zone !== 'body' && zone !== 'title') continue
    if (i >= index - 2 && !PRONOUN_OPENS.test(document.article.text.slice(start, start + PRONOUN)))
      before.push(
        ...openersOf(document, document.sentences[i] as Sentence, namings).filter(
          (actor) => !isLinkedTo(document, actor) && !isBehindOffice(document, start, actor),
        ),
      )
    blocs.push(...namingsBetween(namings, start, end).filter(({ entity }) => entity.kind === 'bloc'))
  }
  return {
    before,
    blocs,
    afterDraft: [1, 2].some((back) => DRAFT_TOLD.test(document.sentences[index - back]?.text ?? '')),
    afterBill: tellsBill(document.sentences[index - 1]?.text ?? ''),
    aimedAt: aimedAtIn(document.sentences[index - 1], namings),
    afterAct: opensWithAct(document.sentences[index - 1]?.text ?? ''),
    together: togetherIn(document, index - 1, namings),
    subject: subjectOf(document, index - 1, namings),
    near: namingsBetween(namings, document.sentences[index - 1]?.start ?? 0, document.sentences[index - 1]?.end ?? 0),
    opener: openerOf(document, index - 1, namings),
    rulers: rulersBefore(ruling, document.sentences[index] as Sentence),
    decided: deciderOf(document, index - 1, namings),
    placed: placedIn(document, index, namings),
    placesBefore: placesOnly(document, index, namings),
    people: peopleBefore(document, index, namings),
    lastImposers: [],
    lastDistance: 0,
    lastOpen: undefined,
    lastCountries: [],
    lastDone: [],
    ...told,
    campaigns: null,
    ...whole,
    // Below the heading of a state the article is about that state.
    ...(under ? { titled: [under.code], told: told.told.filter((code) => code === under.code) } : {}),
    section: under?.index ?? 0,
  }
}

/** "It banned imports of [Chadian] oil": who is named behind a pronoun is not whom the next one means. */
const PRONOUN_OPENS = /^["“'‘]?(?:It|They|He|She)\b/
const PRONOUN = 6

/** Who a sentence begins with, a dateline and titles read over: "President Biden acted on Monday". */
function openerOf(document: Document, index: number, namings: Namings): Imposer | undefined {
  const sentence = document.sentences[index]
  const [first] = sentence ? openingActors(namings, sentence.start, sentence.end) : []
  // "China plans to abstain": who stands apart does nothing.
  const apart = sentence && /\babst(?:ain|ention)/.test(sentence.text)
  return sentence && first && !apart && opensWith(document, sentence, first) ? imposerOf(first) : undefined
}

/** "The Kremlin reacted on Tuesday": who opens a sentence alone and acts in it; who meets others decides nothing yet. */
function deciderOf(document: Document, index: number, namings: Namings): Imposer | undefined {
  const sentence = document.sentences[index]
  if (sentence?.zone !== 'body') return undefined
  const [opener, ...others] = togetherIn(document, index, namings)
  if (!opener || others.length > 0 || openerOf(document, index, namings) === undefined) return undefined
  return DECIDES.test(document.article.text.slice(opener.end, Math.min(sentence.end, opener.end + 80)))
    ? opener
    : undefined
}

const DECIDES =
  /^(?:['’]s?)?(?: (?:and|in|at|of)?\s?\p{L}[\p{L}-]*){0,3}? (?:met (?!with\b|\p{Lu}(?!onday|uesday|ednesday|hursday|riday|aturday|unday))|(?:voted|acted|decided|reacted|responded|retaliated|replied|convened|gave way|(?:struck|hit) back|took action|stepped in|summoned|adopted)\b)/u

/** What a sentence begins with by name: "Huawei makes phones", "Georgia's parliament met". */
function subjectOf(document: Document, index: number, namings: Namings): Naming | undefined {
  const sentence = document.sentences[index]
  const [first] = sentence ? namingsBetween(namings, sentence.start, sentence.start + OPENING) : []
  return sentence && first && opensWith(document, sentence, first) ? first : undefined
}

const opensWith = ({ article }: Document, sentence: Sentence, { start }: Naming): boolean =>
  OPENS_WITH_NAME.test(article.text.slice(sentence.start, start))

/** How far into its sentence a subject may be named, in characters. */
const OPENING = 90

const OPENS_WITH_NAME =
  /^(?:.{0,60}\s[-–—_]+\s*)?(?!(?:In|At|From|Near|Outside|After|Since|Before|Despite|Under|For|With|On|By|When|As|While|If|Although|To|Against)\b)(?:\p{Lu}[\p{L}.'’-]*\s+){0,4}(?:the\s+)?$/u

/** The actors that open a sentence together: the first near its beginning, and those that commas and "and" join to it. */
function togetherIn(document: Document, index: number, namings: Namings): readonly Imposer[] {
  const sentence = document.sentences[index]
  const [first] = sentence ? openersOf(document, sentence, namings) : []
  if (!sentence || !first) return []
  const { text } = document.article
  const found = [first]
  for (const naming of namingsBetween(namings, first.end, sentence.end)) {
    const last = found.at(-1) as Naming
    if (naming.start < last.end) continue
    if (!JOINS.test(text.slice(last.end, naming.start))) break
    found.push(naming)
  }
  return distinct(found.map(imposerOf))
}

const DRAFT_TOLD =
  /\b(?:draft|introduced|circulated|tabled|sponsored|proposed)\b[^.;]{0,60}\bresolution\b|^The (?:[\w.-]+ ){0,2}(?:draft|resolution)\b/

const OPENS_WITH_ACT =
  /^(?:The|This|These|Its|Their) (?:(?:\p{Ll}[\p{L}-]*|Executive|Presidential) ){0,3}?(?:packages?|measures?|sanctions|plan|[Dd]ecree|[Oo]rder|ban|steps?|moves?|[Dd]ecision|[Ll]aw|Act|[Bb]ill|[Rr]esolution|[Rr]egulations?|[Pp]roclamation|proposals?|draft)\b/u

/** A look at the first word, for the pattern is dear. */
const opensWithAct = (text: string): boolean => /^(?:The|This|These|Its|Their) /.test(text) && OPENS_WITH_ACT.test(text)

const JOINS = /^[,\s]*(?:and|as well as|along with|together with)?\s*(?:the )?$/

/** The context with the measure told last before a sentence, and the last that is decided: itself, where none is. */
export function withLast(context: Context, last: Draft | undefined, index: number, done = last): Context {
  if (!last || last.sentence.index < context.section) return context
  const told = [...new Set([...context.told, ...last.countries])]
  const types = last.sentence.index === index ? [...context.types, last.type] : context.types
  const lastDistance = index - last.sentence.index
  const lastDone = done && index - done.sentence.index <= (done === last ? NEAR : FAR) ? done.imposers : []
  const { action, status } = last.standing
  const lastOpen = action === 'impose' && !DECIDED.has(status) ? status : undefined
  const { imposers: lastImposers, countries: lastCountries } = last
  return { ...context, lastImposers, lastDistance, lastOpen, lastCountries, lastDone, told, types }
}

/** Sentences over which a passive goes on from a measure, and those where others have only weighed one since. */
const NEAR = 2
const FAR = 4

/** Codes of the states that the headline names. */
function titledStates(document: Document, namings: Namings): readonly string[] {
  const title = document.sentences.find(({ zone }) => zone === 'title')
  if (!title) return []
  const codes = new Set(stateCodes(namingsBetween(namings, title.start, title.end)))
  return [...codes].filter((code) => !isInvaded(code, document, namings))
}

/** "sanctions if Ukraine is invaded", "the attack on Kuwait": what is done for a state that others attack hits them, not it. */
const isInvaded = (code: string, { article: { text } }: Document, { all }: Namings): boolean =>
  all.some(
    ({ entity, start, end }) =>
      entity.code === code &&
      entity.kind === 'country' &&
      (ATTACKS.test(text.slice(Math.max(0, start - 40), start)) || IS_ATTACKED.test(text.slice(end, end + 40))),
  )

const ATTACKS = /\b(?:invasion of|invad(?:e|es|ed|ing)|aggression against|annexation of) (?:the )?$/i
const IS_ATTACKED = /^ (?:is|was|were|be|being|gets|got) (?:\p{L}+ly )?(?:invaded|attacked|overrun|annexed)\b/iu
