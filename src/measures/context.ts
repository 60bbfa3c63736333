/** What the text before a sentence, and the article as a whole, offer to pronouns, passives and measures without a target. */
import { findBody } from '../lexicon/names.js'
import type { Count, Imposer } from '../record/contract.js'
import type { Document, Sentence } from '../text/document.js'
import type { Draft } from './draft.js'
import { distinct, imposerOf } from './roles/acting.js'
import { type Naming, type Namings, namingsBetween, openingActors } from './roles/actors.js'
import { isMutual, statesOf } from './roles/mutual.js'
import { homeOf } from './roles/seat.js'
import type { Campaign, Context, Source } from './roles/sources.js'

/** What the article as a whole offers; the same for all its sentences, so it is read once. */
export type ArticleContext = Pick<Context, 'main' | 'titled' | 'home'>

export const articleContextOf = (document: Document, namings: Namings): ArticleContext => ({
  main: mainImposers(document, namings),
  titled: titledStates(document, namings),
  home: homeOf(document),
})

export function contextOf(
  document: Document,
  index: number,
  namings: Namings,
  told: Pick<Context, 'told' | 'types'>,
  whole: ArticleContext,
): Context {
  const before: Naming[] = []
  const blocs: Naming[] = []
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const { zone, start, end } = document.sentences[i] as Sentence
    if (zone !== 'body' && zone !== 'title') continue
    if (i >= index - 2) before.push(...openingActors(namings, start, end))
    blocs.push(...namingsBetween(namings, start, end).filter(({ entity }) => entity.kind === 'bloc'))
  }
  return {
    before,
    blocs,
    afterDraft: [1, 2].some((back) => DRAFT_TOLD.test(document.sentences[index - back]?.text ?? '')),
    afterAct: OPENS_WITH_ACT.test(document.sentences[index - 1]?.text ?? ''),
    together: togetherIn(document, index - 1, namings),
    lastImposers: [],
    lastDistance: 0,
    ...told,
    campaigns: null,
    ...whole,
  }
}

/** The actors that open a sentence together: the first near its beginning, and those that commas and "and" join to it. */
function togetherIn(document: Document, index: number, namings: Namings): readonly Imposer[] {
  const sentence = document.sentences[index]
  const [first] = sentence ? openingActors(namings, sentence.start, sentence.end) : []
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
  /^(?:The|This|These|Its|Their) (?:\p{Ll}[\p{L}-]* ){0,3}?(?:packages?|measures?|sanctions|plan|decree|order|ban|steps?|moves?|decision|law|bill|resolution|proposals?|draft)\b/u

const JOINS = /^[,\s]*(?:and|as well as|along with|together with)?\s*(?:the )?$/

const WE = /\bWe, (?:the )?(?:(?:foreign |finance )?(?:ministers|leaders|governments|members|heads) )?/
const SIGNED = /^(?:[\s,]|and|of|the|for|foreign|finance|ministers?|leaders?|governments?|representative|high)*$/i

/** "We, the leaders of the European Commission, France and Canada, …": those in whose name a joint statement speaks. */
function signatories({ article }: Document, namings: Namings): readonly Imposer[] {
  const opening = WE.exec(article.text)
  if (!opening) return []
  const signed: Imposer[] = []
  let end = opening.index + opening[0].length
  for (const naming of namingsBetween(namings, end, end + 600)) {
    const imposer = imposerOf(naming)
    if (!SIGNED.test(article.text.slice(end, naming.start))) break
    if (imposer) signed.push(imposer)
    end = naming.end
  }
  return distinct(signed)
}

/** The authority that publishes the text, or those who sign it: they speak of what they do themselves. */
function mainImposers(document: Document, namings: Namings): readonly Imposer[] {
  const signed = signatories(document, namings)
  if (signed.length > 1) return signed
  const { outlet } = document.article.source
  const body = outlet ? findBody(outlet.replace(/^The /, '')) : undefined
  if (!body?.imposes) return []
  const issuer = namings.all.map(imposerOf).find((imposer) => imposer?.code === body.country)
  return issuer ? [issuer] : []
}

/** The context with the measure told last before a sentence. */
export function withLast(context: Context, last: Draft | undefined, index: number): Context {
  if (!last) return context
  const told = [...new Set([...context.told, ...last.countries])]
  const types = last.sentence.index === index ? [...context.types, last.type] : context.types
  return { ...context, lastImposers: last.imposers, lastDistance: index - last.sentence.index, told, types }
}

/** Ways of finding the imposer that stand for themselves: then a named target needs no known state. */
const SURE: ReadonlySet<Source> = new Set(['subject', 'agent', 'owner'])

/** Ways that are right often enough for the rest of the article to lean on. */
const PLAIN: ReadonlySet<Source> = new Set([...SURE, 'anaphora'])

/** Who acts on whom in the article: the sides of the measures that tell both plainly. */
export function campaignsOf(drafts: readonly Draft[]): readonly Campaign[] {
  const found = new Map<string, Campaign>()
  for (const { imposers, countries, how, standing } of drafts) {
    if (countries.length === 0 || !PLAIN.has(how) || standing.status === 'rejected' || standing.answered) continue
    const key = `${imposers.map(({ code, name }) => code ?? name)} ${countries}`
    if (!found.has(key)) found.set(key, { imposers, countries })
  }
  return [...found.values()]
}

/** A measure told without its target takes that of the measure of the same imposers told nearest before, else the article's. */
export function withTargets(drafts: readonly Draft[], document: Document, namings: Namings): readonly Draft[] {
  const targetOf = targetFinder(drafts, document, namings)
  const first = new Map<string | null, readonly string[]>()
  for (const { imposers, countries } of drafts)
    if (countries.length > 0) for (const { code } of imposers) if (!first.has(code)) first.set(code, countries)
  const last = new Map<string | null, Telling>()
  return drafts.flatMap((draft, at) => {
    const codes = draft.imposers.map(({ code }) => code)
    if (draft.countries.length > 0) {
      for (const code of codes) last.set(code, { at, countries: draft.countries })
      return [draft]
    }
    const named = draft.targets.some(({ entity }) => entity !== null)
    const before = codes.flatMap((code) => last.get(code) ?? []).sort((a, b) => b.at - a.at)[0]
    const countries =
      before?.countries ??
      codes.map((code) => first.get(code)).find((found) => found !== undefined) ??
      targetOf(codes, named)
    if (countries.length === 0 && isMutual(draft.candidate.rule, draft.standing, draft))
      return [{ ...draft, countries: statesOf(draft.imposers) }]
    const stands = named && SURE.has(draft.how)
    return draft.candidate.rule.foreign !== false && countries.length === 0 && !stands ? [] : [{ ...draft, countries }]
  })
}

/** Whom a draft hits, and its place among the drafts. */
interface Telling {
  readonly at: number
  readonly countries: readonly string[]
}

type Codes = readonly (string | null)[]

/** The state that an article's measures by others than those hit, or that it is about; found once for each set of imposers. */
function targetFinder(
  drafts: readonly Draft[],
  document: Document,
  namings: Namings,
): (imposers: Codes, named: boolean) => readonly string[] {
  const hit = new Set(drafts.flatMap(({ countries }) => countries))
  const known = new Map<string, readonly string[]>()
  return (imposers, named) => {
    if (named && hit.size > 1) return []
    const key = imposers.join(' ')
    const found = known.get(key) ?? mostHit(drafts, imposers) ?? mainTarget(hit, document, namings, imposers)
    known.set(key, found)
    return found
  }
}

/** The country that most measures of the article hit, when that is more than half of them. */
function mostHit(drafts: readonly Draft[], imposers: Codes): readonly string[] | undefined {
  const hits = drafts.flatMap(({ countries }) => countries).filter((code) => !imposers.includes(code))
  const [first, count] = mostFrequent(hits)
  return first !== undefined && count > hits.length / 2 ? [first] : undefined
}

/** Codes of the states that the headline names. */
function titledStates(document: Document, namings: Namings): readonly string[] {
  const title = document.sentences.find(({ zone }) => zone === 'title')
  if (!title) return []
  const named = namingsBetween(namings, title.start, title.end)
  return [...new Set(named.flatMap(({ entity }) => (entity.kind === 'country' && entity.code ? [entity.code] : [])))]
}

/** The one country, beside the imposers, that the headline names, or that the article names most and some measure hits. */
function mainTarget(
  hit: ReadonlySet<string>,
  document: Document,
  namings: Namings,
  imposers: Codes,
): readonly string[] {
  const codesOf = (found: readonly Naming[]): readonly string[] =>
    found.flatMap(({ entity }) =>
      entity.kind === 'country' && entity.code !== null && !imposers.includes(entity.code) ? [entity.code] : [],
    )
  const title = document.sentences.find(({ zone }) => zone === 'title')
  const titled = title ? [...new Set(codesOf(namingsBetween(namings, title.start, title.end)))] : []
  if (titled.length === 1) return titled
  const [first, count, second] = mostFrequent(codesOf(namings.all))
  const isHit = first !== undefined && hit.has(first)
  return isHit && count >= 3 && count >= 2 * second ? [first] : []
}

/** The most frequent code, how often it stands there, and how often the next does; ties go by the alphabet. */
function mostFrequent(codes: readonly string[]): readonly [string | undefined, number, number] {
  const tally = new Map<string, number>()
  for (const code of codes) tally.set(code, (tally.get(code) ?? 0) + 1)
  const [first, second] = [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return [first?.[0], first?.[1] ?? 0, second?.[1] ?? 0]
}

/** A running total ("bringing the total to 499") belongs to the measure told last before it, in the same or the previous sentence. */
export function withTotals(drafts: readonly Draft[], document: Document, counts: readonly Count[]): readonly Draft[] {
  const totals = counts.filter(({ role }) => role === 'total')
  if (totals.length === 0) return drafts
  const given = new Map<Draft, readonly Count[]>()
  for (const total of totals) {
    const sentence = document.sentences.find(({ start, end }) => total.start >= start && total.start < end)
    const holders = drafts.filter(
      ({ sentence: { index }, triggerStart }) =>
        sentence !== undefined &&
        (index === sentence.index || index === sentence.index - 1) &&
        triggerStart < total.start,
    )
    const counted = holders.filter(({ counts: own }) => own.some(({ unit }) => unit === total.unit))
    const last = holders.at(-1)
    for (const holder of counted.length > 0 ? counted : last ? [last] : [])
      given.set(holder, [...(given.get(holder) ?? []), total])
  }
  return drafts.map((draft) => {
    const more = given.get(draft)?.filter((total) => !draft.counts.includes(total)) ?? []
    return more.length > 0 ? { ...draft, counts: [...draft.counts, ...more] } : draft
  })
}
