/** Words that stand for an actor told before: pronouns, "the ministry", "the bloc". */
import type { Entity, Imposer } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import { findWord } from '../../text/word-search.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { JUDGING, subjectOf } from '../clause/subject.js'
import { actorsIn, imposerOf } from './acting.js'
import { canImpose, type Naming, type Namings, namingsBefore, namingsIn } from './actors.js'
import { placeBefore, seatBefore } from './seat.js'
import type { Context, FoundImposers } from './sources.js'
import { speakerOf } from './speakers.js'

const PRONOUN = /^(?:it|he|she|they|we|i)$/

/** "defended its decision to ban": whose decision it is acts. */
const OWNS: ReadonlyMap<string, string> = new Map([
  ['its', 'its'],
  ['their', 'they'],
  ['his', 'he'],
  ['her', 'she'],
  ['our', 'we'],
])

const DEFINITE =
  /^(?:ministry|ministries|governments?|cabinet|parliament|bloc|country|administration|department|union|agency|officials?|authorities|lawmakers|president|minister|council|nation|treasury|leaders?|commission|senate|congress|house|side|state|capital|kingdom|countries|nations|states|neighbou?rs|allies|partners|sides|powers|body|organi[sz]ation|alliance|group|grouping|members?|ministers?|premier|chancellor|secretary|spokes(?:man|woman|person))$/

/** Words for those in office, who act for the state that acted last. */
const OFFICE = /^(?:governments?|cabinet|ministry|ministries|authorities|officials|bank)$/

/** Words for several that act together. */
const TOGETHER = /^(?:they|countries|nations|states|neighbou?rs|governments|allies|partners|sides|powers)$/

const ALL_OF_THEM =
  /^(?:both(?: of them| sides| countries| states| nations| governments)?|all (?:of them|(?:the )?members?(?: states| countries)?|(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)(?: of them)?))$/

const BLOC_NOUN = /^(?:bloc|group|leaders|members|union|grouping|alliance|organi[sz]ation)$/

/** Words that need no article to point back: plurals, and bodies written like names ("Treasury"). */
const BARE =
  /^(?:[Oo]fficials|[Aa]uthorities|[Ll]awmakers|[Mm]inisters|[Ll]eaders|Treasury|Commerce|Congress|Parliament|Pentagon)$/

const isDefinite = ({ words }: Clauses, { last }: Run): boolean =>
  [1, 2, 3, 4].some((back) => /^(?:the|this|its|our|his|her|their)$/.test(words[last - back]?.lower ?? ''))

const ANAPHORIC_ACT =
  /^(?:moves?|measures?|sanctions|bans?|packages?|orders?|decisions?|steps?|actions?|restrictions|curbs|rules?|decree|law|legislation|embargo|freeze|announcement|list|penalties|bill|tariffs|round|designations?|act|acts|resolution|resolutions|proposals?|proclamation|amendment|ordinance|directive|regulations?)$/

const pointingTo = (imposers: readonly Imposer[]): FoundImposers => ({ imposers, how: 'anaphora' })

/** Who "it", "the ministry", "we" are: a subject before in the sentence, the opener of the sentence before, the last imposer. */
export function anaphor(
  clauses: Clauses,
  namings: Namings,
  context: Context,
  subject: Run,
  head: string,
): FoundImposers | undefined {
  if (/^(?:we|i)$/.test(head)) {
    const speaker = speakerOf(clauses, namings, subject)
    if (speaker) return pointingTo([speaker])
    if (context.main.length > 0) return pointingTo(context.main)
    const before = context.before[0]?.entity.kind === 'person' ? imposerOf(context.before[0]) : undefined
    return before && pointingTo([before])
  }
  const last = measureBefore(context)
  if (head === 'its') {
    const owner = namingsIn(namings, clauses.words, { first: 0, last: subject.first - 1 }).findLast(
      ({ entity }) => entity.kind !== 'person' && canImpose(entity),
    )
    const imposer = owner ? imposerOf(owner) : last?.imposers[0]
    return imposer && pointingTo([imposer])
  }
  const body = BODY.test(head) ? bodyBefore(clauses, namings, subject, head) : undefined
  if (body) return pointingTo([body])
  const kind = kindMeant(head)
  const bloc = kind === 'bloc'
  const office = OFFICE.test(head)
  // "Chavez said his country is cutting off oil": that of the one who speaks.
  const personal = kind === 'country' && /^(?:his|her|my)$/.test(clauses.words[subject.last - 1]?.lower ?? '')
  const fits = ({ entity }: Naming): boolean =>
    kind === undefined || personal ? !(office && entity.kind === 'bloc') : entity.kind === kind
  const grouping = bloc
    ? namingsIn(namings, clauses.words, { first: 0, last: subject.first - 1 }).findLast(fits)
    : undefined
  const itself = grouping && imposerOf(grouping)
  if (itself) return pointingTo([itself])
  const judged = head === 'it' || head === 'they' ? judgedBefore(clauses, namings, subject.first) : []
  if (judged.length > 0) return pointingTo(judged)
  if (TOGETHER.test(head))
    return (
      severalBefore(clauses, namings, subject.first) ??
      several(last) ??
      (context.together.length > 1 && clauses.words[subject.first]?.lower !== 'all'
        ? pointingTo(context.together)
        : undefined)
    )
  const seat = office ? seatBefore(clauses, namings, subject.first) : undefined
  if (seat) return pointingTo([seat])
  const mover = head === 'it' ? moverBefore(clauses, namings, subject.first) : undefined
  if (mover) return pointingTo([mover])
  const naming = actorsBefore(clauses, namings, subject.first).find(fits)
  const imposer = naming && imposerOf(naming)
  if (imposer) return pointingTo([imposer])
  if (head === 'it' && context.afterAct && subject.first <= 1 && last) return pointingTo(last.imposers)
  const named =
    head === 'it' ? namingsIn(namings, clauses.words, { first: 0, last: subject.first - 1 }).find(fits) : undefined
  const own = named && imposerOf(named)
  if (own) return pointingTo([own])
  const placed = office ? placeBefore(clauses, namings, subject.first) : undefined
  if (placed) return pointingTo([placed])
  const opener = bloc ? (context.blocs[0] ?? context.before[0]) : context.before.find(fits)
  if (last && context.lastDistance <= 2 && office && last.imposers.some(isState)) return pointingTo(last.imposers)
  if (opener && (bloc || opener === context.before[0] || !last)) {
    const found = imposerOf(opener)
    if (found) return pointingTo([found])
  }
  if (last && (!office || last.imposers.some(isState))) return pointingTo(last.imposers)
  if (office && context.home) return pointingTo([context.home])
  return context.main.length > 0 ? { imposers: context.main, how: 'main' } : undefined
}

/** "Denmark's move in October, when [it] ejected six envoys": whose act the clause of time tells of. */
function moverBefore({ words }: Clauses, namings: Namings, pronoun: number): Imposer | undefined {
  if (words[pronoun - 1]?.lower !== 'when') return undefined
  for (let i = pronoun - 2; i > 0 && i >= pronoun - 10; i--) {
    const { pos, lower } = words[i] as Word
    if (pos === 'verb' || pos === 'conjunction') return undefined
    if (!ANAPHORIC_ACT.test(lower)) continue
    const owner = words[i - 1]?.possessive ? i - 1 : i - 2
    if (!words[owner]?.possessive) return undefined
    const naming = namingsIn(namings, words, { first: owner, last: owner })[0]
    return naming && canImpose(naming.entity) ? imposerOf(naming) : undefined
  }
  return undefined
}

/** "praised Norway after it banned": who is judged for an act has done it. */
function judgedBefore(clauses: Clauses, namings: Namings, before: number): readonly Imposer[] {
  const { groups, words } = clauses
  const judging = groups.findLast(({ first, form }) => first < before && form !== 'participle')
  if (!judging || judging.passive || !JUDGING.test(headOf(words, judging))) return []
  return actorsIn(clauses, namings, { first: judging.last + 1, last: before - 1 })
}

/** "Japan and Australia said they …": the nearest subject before that names several actors. */
function severalBefore(clauses: Clauses, namings: Namings, before: number): FoundImposers | undefined {
  for (let index = clauses.groups.length - 1; index >= 0; index--) {
    const group = clauses.groups[index] as VerbGroup
    const subject = group.first < before && group.form === 'finite' ? subjectOf(clauses, index) : undefined
    const actors = subject && subject.last < before ? actorsIn(clauses, namings, subject) : []
    if (actors.length > 1) return { imposers: actors, how: 'anaphora' }
  }
  return undefined
}

export const isState = ({ code }: Imposer): boolean => code !== null && /^(?!EU|UN|G7)[A-Z]{2}$/.test(code)

/** "they" are several, or a body: never one state that acted before. */
const several = (found: FoundImposers | undefined): FoundImposers | undefined =>
  found &&
  (found.imposers.length > 1 ||
    found.imposers.some(
      ({ code }) => code === null || code.length > 2 || code === 'EU' || code === 'UN' || code === 'G7',
    ))
    ? { imposers: found.imposers, how: 'anaphora' }
    : undefined

/** Words that are part of the full name of what they stand for. */
const BODY =
  /^(?:council|administration|commission|parliament|senate|congress|assembly|union|treasury|department|ministry|committee)$/

/** How far behind the state of a body may be named first, in characters. */
const NEAR = 4000

/** Bodies that are American unless another of the name was told. */
const AMERICAN = /^(?:treasury|commerce|congress|senate|pentagon|administration)$/

/** "the council" after "the U.N. Security Council": the last body before whose name holds the word. */
function bodyBefore({ words }: Clauses, namings: Namings, subject: Run, head: string): Imposer | undefined {
  const from = (words[subject.first] as Word).start
  const name = new RegExp(`\\b${head}\\b`, 'i')
  const before = namingsBefore(namings, from)
  const naming = before.findLast(({ entity }) => name.test(entity.name) && canImpose(entity))
  const state = /^(?:council|commission)$/.test(head) ? 'EU' : AMERICAN.test(head) ? 'US' : undefined
  const found = naming ?? (state && namingsBefore(namings, from + NEAR).find(({ entity }) => entity.code === state))
  return found && imposerOf(found)
}

/** Subjects of the finite verbs before, nearest clause first; then whatever actor opens the sentence. */
function actorsBefore(clauses: Clauses, namings: Namings, before: number): readonly Naming[] {
  const { groups, words } = clauses
  const found: Naming[] = []
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index] as VerbGroup
    if (group.first >= before || group.form !== 'finite') continue
    const subject = subjectOf(clauses, index)
    if (!subject || subject.last >= before) continue
    const actor = namingsIn(namings, words, subject).find(({ entity }) => canImpose(entity))
    if (actor) found.push(actor)
  }
  return found
}

/** The imposers of the measure told last, when it is near. */
export const measureBefore = ({ lastImposers, lastDistance }: Context): FoundImposers | undefined =>
  lastImposers.length > 0 && lastDistance <= 4 ? { imposers: lastImposers, how: 'measure-before' } : undefined

/** The word by which a subject points to an actor told before ("it", "the [ministry]"), or undefined when it does not. */
export function anaphoricHead(clauses: Clauses, whole: Run): string | undefined {
  const subject = withoutPhrases(clauses, whole)
  const words = clauses.words.slice(subject.first, subject.last + 1)
  const first = (clauses.words[subject.first] as Word).lower
  const head = (clauses.words[subject.last] as Word).lower
  if (PRONOUN.test(first)) return first
  if (words.length === 1 && OWNS.has(first)) return OWNS.get(first)
  if (PRONOUN.test(head)) return head
  if (ALL_OF_THEM.test(words.map(({ lower }) => lower).join(' '))) return 'they'
  if (head === 'bank' && clauses.words[subject.last - 1]?.lower === 'central' && isDefinite(clauses, subject))
    return head
  const written = (clauses.words[subject.last] as Word).text
  if (BARE.test(written) && words.length === 1) return head
  const definite = DEFINITE.test(head) && (BARE.test(written) || isDefinite(clauses, subject))
  return definite && !words.some(({ pos }) => pos === 'name') ? head : undefined
}

/** "The government [on Thursday]", "the authorities [in the capital]": the subject up to its first phrase. */
function withoutPhrases({ words }: Clauses, { first, last }: Run): Run {
  const at = findWord(words, first + 1, last, ({ pos, lower }) => pos === 'preposition' && lower !== 'of')
  return { first, last: at < 0 ? last : at - 1 }
}

/** True for a subject that is itself an act told before: "the move", "this". */
export const isAnaphoricAct = ({ words }: Clauses, { first, last }: Run): boolean =>
  ANAPHORIC_ACT.test((words[last] as Word).lower) ||
  ONE_OF_THEM.test(
    words
      .slice(first, last + 1)
      .map(({ lower }) => lower)
      .join(' '),
  ) ||
  /^(?:this|that|these|those)$/.test((words[first] as Word).lower)

const ONE_OF_THEM = /^(?:the )?(?:first|second|third|last|latest|other|another|one|two) of (?:them|these|those)$/

/** The kind of entity that a word can stand for; undefined when any will do. */
function kindMeant(head: string): Entity['kind'] | undefined {
  if (BLOC_NOUN.test(head)) return 'bloc'
  if (head === 'country' || head === 'nation') return 'country'
  return head === 'he' || head === 'she' ? 'person' : undefined
}
