import type { Imposer } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import { type Candidate, isPassive } from '../candidates.js'
import {
  type Clauses,
  logicalSubject,
  OBJECT_CONTROL,
  REPORTING,
  type Run,
  reachAfter,
  subjectOf,
} from '../clause/clause.js'
import type { VerbGroup } from '../clause/groups.js'
import type { Standing } from '../status.js'
import {
  actingCode,
  canImpose,
  isModifierPhrase,
  type Naming,
  type Namings,
  namingsBetween,
  namingsIn,
  wordAt,
} from './actors.js'

/** How the imposer was found: it is told to the reader (`rules`) and decides confidence. */
export type Source = 'subject' | 'agent' | 'owner' | 'anaphora' | 'speaker' | 'measure-before' | 'main' | 'addressee'

export interface FoundImposers {
  readonly imposers: readonly Imposer[]
  readonly how: Source
}

/** What earlier text offers to pronouns and passives. */
export interface Context {
  /** The actors that open the sentences before, nearest first. */
  readonly before: readonly Naming[]
  /** Blocs named in the sentences before, nearest sentence first. */
  readonly blocs: readonly Naming[]
  /** Codes of the states that measures told before hit. */
  readonly told: readonly string[]
  /** Codes of the states in the headline. */
  readonly titled: readonly string[]
  /** Imposers of the measure told last, with the distance in sentences. */
  readonly lastImposers: readonly Imposer[]
  readonly lastDistance: number
  /** The body that issues the text ("The White House"). */
  readonly main: readonly Imposer[]
}

export function imposerOf(naming: Naming): Imposer | undefined {
  const { entity, start, end, text } = naming
  if (!canImpose(entity)) return undefined
  const code = actingCode(entity)
  const stands = entity.kind === 'person' || entity.kind === 'organization'
  return { code, name: entity.name, entity: entity.id, via: stands ? text : null, start, end, text }
}

/** One imposer a state: the first naming wins. */
export function distinct(imposers: readonly (Imposer | undefined)[]): readonly Imposer[] {
  const seen = new Map<string, Imposer>()
  for (const imposer of imposers) {
    if (!imposer) continue
    const key = imposer.code ?? imposer.name
    if (!seen.has(key)) seen.set(key, imposer)
  }
  return [...seen.values()]
}

const JOINED =
  /^(?:,|nations|countries|members|states|governments|leaders|and|or|with|alongside|the|&|as|well|together|its|also|both|then|plus|\s)*$/

/** The actors at the head of a run of words: the first that can act, and those joined to it by commas and "and". */
export function actorsIn(clauses: Clauses, namings: Namings, run: Run, skipTargets = true): readonly Imposer[] {
  const { words } = clauses
  const found = namingsIn(namings, words, run).filter(({ entity }) => canImpose(entity))
  const heads = found.filter(({ start }) => !isModifierPhrase(clauses, wordAt(words, start), run.first))
  const from = heads[0] ?? found[0]
  if (!from || isPrivate(clauses, namings, run, from)) return []
  const chosen: Naming[] = [from]
  for (const naming of found) {
    const last = chosen.at(-1) as Naming
    if (naming.start < last.end) continue
    const between = gapText(words, last.end, naming.start)
    if (JOINED.test(between)) chosen.push(naming)
    else if (skipTargets && naming.entity.kind === 'person' && actingCode(naming.entity) === actingCode(last.entity))
      continue
    else break
  }
  return distinct(chosen.map(imposerOf))
}

const PRIVATE =
  /^(?:compan(?:y|ies)|firms?|banks?|lenders?|airlines?|investors?|refiners?|traders?|buyers?|business(?:es)?|newspapers?|people|citizens?|residents?|protesters?|activists?|rebels?|workers?|farmers?|exporters?|importers?|producers?|manufacturers?|consumers?|students?|athletes?|analysts?|experts?|shippers?|insurers?|brokers?|dealers?|giant|maker|conglomerate|carriers?|suppliers?|customers?|sources?|clubs?|teams?|universit(?:y|ies)|players?|singers?)$/

const OFFICE =
  /^(?:President|Prime|Foreign|Finance|Defen[cs]e|Trade|Economy|Interior|Energy|Deputy|Vice|Ministry|Minister|Congress|Parliament|Senate|Supreme|Central|National|Cabinet|Government|Treasury|Department|Council|Chancellor|King|Crown|House|State|Security|Federal|Secretary|Justice|Commerce|Lower|Upper|Ministers|Leaders|Labour|Conservative|Democratic|Republican)$/

/** "France's Total": a possessive before a capitalised word that is neither an office nor an actor. */
function isFirmOf(words: readonly Word[], at: number, namings: Namings): boolean {
  const next = words[at + 1]
  if (!words[at]?.possessive || !next || !/^\p{Lu}/u.test(next.text) || OFFICE.test(next.text)) return false
  return !namingsBetween(namings, next.start, next.end + 60).some(
    ({ start, entity }) => start === next.start && canImpose(entity),
  )
}

/** "France's Total", "Chinese banks": a country that only tells whose firm or people act. */
function isPrivate(clauses: Clauses, namings: Namings, run: Run, from: Naming): boolean {
  const { words } = clauses
  if (from.entity.kind !== 'country') return false
  const at = wordAt(words, from.start)
  if (words.slice(run.first, at).some(({ lower }) => PRIVATE.test(lower))) return true
  if (isFirmOf(words, at, namings)) return true
  for (let i = at; i <= run.last && i < at + 6; i++) {
    const word = words[i] as Word
    if (i > at && PRIVATE.test(word.lower)) return true
    if (i > at && (word.pos === 'preposition' || word.pos === 'conjunction')) return false
    if (/[,;]/.test(word.after)) return false
    const firm = namingsIn(namings, words, { first: i, last: run.last }).find(
      ({ start }) => start === words[i + 1]?.start,
    )
    if (firm && firm.entity.kind === 'organization' && !canImpose(firm.entity)) return true
  }
  return false
}

const gapText = (words: readonly Word[], from: number, to: number): string =>
  words
    .filter((word) => word.start >= from && word.end <= to)
    .map((word) => word.lower)
    .join(' ')

const PRONOUN = /^(?:it|he|she|they|we|i)$/
const DEFINITE =
  /^(?:ministry|ministries|governments?|cabinet|parliament|bloc|country|administration|department|union|agency|officials?|authorities|lawmakers|president|minister|council|nation|treasury|leaders?|commission|senate|congress|house|side|state|capital|kingdom|body|organi[sz]ation|alliance|group|grouping|members?|ministers?|premier|chancellor|secretary|spokes(?:man|woman|person))$/
const BLOC_NOUN = /^(?:bloc|group|leaders|union|grouping|alliance|organi[sz]ation)$/
const BARE_PLURAL = /^(?:officials|authorities|lawmakers)$/
const isDefinite = ({ words }: Clauses, { last }: Run): boolean =>
  [1, 2, 3, 4].some((back) => /^(?:the|this|its|our|his|her|their)$/.test(words[last - back]?.lower ?? ''))

const ANAPHORIC_ACT =
  /^(?:moves?|measures?|sanctions|bans?|packages?|orders?|decisions?|steps?|actions?|restrictions|curbs|rules?|decree|law|legislation|embargo|freeze|announcement|list|penalties|bill|tariffs|round|designations?|act|acts|resolution|resolutions|proposals?)$/

const INSTRUMENT =
  /^(?:licen[cs]e|order|decree|rules?|law|bill|legislation|resolution|regulation|package|directive|act)$/

/** Who imposes; undefined when nothing in the text says so. */
export function findImposers(
  candidate: Candidate,
  standing: Standing,
  clauses: Clauses,
  namings: Namings,
  context: Context,
): FoundImposers | undefined {
  const owner = ownerOf(candidate, standing, clauses, namings) ?? nounAgent(candidate, standing, clauses, namings)
  if (owner === 'outsiders') return undefined
  const done = doer(candidate, standing, clauses, namings, context)
  if (standing.byOthers) {
    if (owner) return { imposers: owner, how: 'owner' }
    return done !== 'nobody' && done?.how === 'addressee' ? done : undefined
  }
  const acts = done && done !== 'nobody' && (done.how === 'subject' || done.how === 'agent')
  const others = acts && owner && !owner.some(({ code }) => done.imposers.some((imposer) => imposer.code === code))
  // "Straw defended plans to end the EU's embargo": whose measure it is decides, unless the subject takes it over.
  if (acts && !(others && !takesOver(clauses, standing))) return done
  if (owner) return { imposers: owner, how: 'owner' }
  if (!standing.stated) return undefined
  return done === 'nobody' ? undefined : (done ?? fromContext(candidate, standing, clauses, namings, context))
}

/** Verbs by which a state makes the measure of others its own: "Norway adopted the EU's sanctions". */
const TAKING_OVER = /^(?:adopt|join|follow|mirror|implement|appl|align|match|copy|copi|impos|slap|levi|levy|echo)/

const takesOver = ({ words, groups }: Clauses, { groups: read }: Standing): boolean =>
  read.some((index) => TAKING_OVER.test((words[(groups[index] as VerbGroup).head] as Word).lower))

/** The subject of an active act or the agent of a passive one; `nobody` when the subject is no state ("the refiner"). */
function doer(
  candidate: Candidate,
  standing: Standing,
  clauses: Clauses,
  namings: Namings,
  context: Context,
): FoundImposers | 'nobody' | undefined {
  const index = standing.doer
  if (index < 0) return undefined
  const group = clauses.groups[index] as VerbGroup
  if (isPassive(clauses, group)) {
    const agent = agentOf(
      clauses,
      namings,
      Math.max(group.last, group.form === 'participle' ? group.last : candidate.trigger.first - 1),
    )
    const own = agent.length > 0 ? agent : destinationOf(candidate, clauses, namings)
    return own.length > 0 ? { imposers: own, how: 'agent' } : undefined
  }
  const subject = logicalSubject(clauses, index)
  if (!subject) return undefined
  const actors = actorsIn(clauses, namings, subject)
  if (actors.length > 0) return { imposers: actors, how: addressed(clauses, standing) ? 'addressee' : 'subject' }
  const orderer = ordererOf(standing, clauses, namings)
  if (orderer.length > 0) return { imposers: orderer, how: 'subject' }
  const head = clauses.words[subject.last] as Word
  const first = clauses.words[subject.first] as Word
  const named = clauses.words.slice(subject.first, subject.last + 1).some(({ pos }) => pos === 'name')
  const definite = DEFINITE.test(head.lower) && (BARE_PLURAL.test(head.lower) || isDefinite(clauses, subject))
  if (PRONOUN.test(head.lower) || PRONOUN.test(first.lower) || (definite && !named))
    return asAddressee(
      anaphor(clauses, namings, context, subject, PRONOUN.test(first.lower) ? first.lower : head.lower),
      addressed(clauses, standing),
    )
  const instrument = clauses.words.slice(subject.first, subject.last + 1).some(({ lower }) => INSTRUMENT.test(lower))
  if (instrument && subject.how === 'antecedent') {
    const issuer = clauses.groups.findLastIndex((other, at) => at < index && other.form === 'finite')
    const owner = issuer >= 0 ? logicalSubject(clauses, issuer) : undefined
    const issuers = owner ? actorsIn(clauses, namings, owner) : []
    if (issuers.length > 0) return { imposers: issuers, how: 'subject' }
  }
  if (ANAPHORIC_ACT.test(head.lower) || /^(?:this|that|these|those)$/.test(first.lower)) return measureBefore(context)
  return 'nobody'
}

const ORDERING = /^(?:order|tell|told|instruct|direct|requir|forc|oblig|allow|authori|permit|ask)/

/** "Taiwan ordered banks to sever ties": who orders its own firms is the one that acts. */
function ordererOf({ groups: read }: Standing, clauses: Clauses, namings: Namings): readonly Imposer[] {
  const parent = read[1]
  if (parent === undefined) return []
  const group = clauses.groups[parent] as VerbGroup
  if (!ORDERING.test((clauses.words[group.head] as Word).lower)) return []
  const subject = logicalSubject(clauses, parent)
  return subject ? actorsIn(clauses, namings, subject) : []
}

const asAddressee = (found: FoundImposers | undefined, is: boolean): FoundImposers | undefined =>
  found && is ? { ...found, how: 'addressee' } : found

/** True when the subject stands as the object of a verb of asking: "urged the EU to lift". */
const addressed = ({ words, groups }: Clauses, standing: Standing): boolean =>
  standing.groups.some((index, place) => {
    const parent = standing.groups[place + 1]
    if (parent === undefined) return false
    const asks = groups[parent] as VerbGroup
    const gap = (groups[index] as VerbGroup).first - asks.last
    return gap > 1 && OBJECT_CONTROL.test((words[asks.head] as Word).lower)
  })

/** "by Japan", "by the US Treasury and the EU": behind the verb, in its own reach. */
function agentOf(clauses: Clauses, namings: Namings, from: number): readonly Imposer[] {
  const { words } = clauses
  const reach = reachAfter(clauses, from, 30)
  for (let i = reach.first; i <= Math.min(reach.last + 1, words.length - 1); i++) {
    if ((words[i] as Word).lower !== 'by') continue
    const actors = actorsIn(clauses, namings, { first: i + 1, last: agentEnd(clauses, i + 1) })
    if (actors.length > 0) return actors
  }
  return []
}

/** "barred from entering Ukraine": the country entered is the one that bars. */
function destinationOf({ rule, trigger }: Candidate, clauses: Clauses, namings: Namings): readonly Imposer[] {
  if (!rule.destination) return []
  const first = trigger.last + 1
  return actorsIn(clauses, namings, { first, last: Math.min(first + 3, clauses.words.length - 1) }).slice(0, 1)
}

/** The agent's phrase runs to the next verb; "and" inside it joins agents. */
function agentEnd({ words, groupAt }: Clauses, first: number): number {
  let i = first
  while (i < words.length && i < first + 16 && groupAt[i] === -1 && !/[;:]/.test((words[i] as Word).before)) i++
  return i - 1
}

const OWN_ADJECTIVE = /^(?:US|U\.S\.|UN|U\.N\.|EU|E\.U\.|UK|U\.K\.|G7|G-7|NATO)$/

/** "Japan's export ban", "US sanctions", "the EU arms embargo"; a bare "Russia sanctions" names the target. */
function ownerOf(
  candidate: Candidate,
  { noun, doer: done }: Standing,
  clauses: Clauses,
  namings: Namings,
): readonly Imposer[] | 'outsiders' | undefined {
  const { trigger, form } = candidate
  if (form !== 'noun') return undefined
  const { words } = clauses
  if (noun >= 0) {
    const owned = namingsIn(namings, words, { first: modifiersStart(clauses, noun), last: noun })
    const doers = owned.filter((naming) => canImpose(naming.entity) && isPossessor(naming, words))
    if (doers.length > 0) return distinct(doers.map(imposerOf))
  }
  const first = modifiersStart(clauses, trigger.first)
  if (
    done < 0 &&
    words.slice(first, trigger.last).some(({ lower }) => /^(?:western|international|global|allied)$/.test(lower))
  )
    return 'outsiders'
  const owners = namingsIn(namings, words, { first, last: trigger.last })
    .filter(({ entity }) => canImpose(entity))
    .filter((naming) => isOwner(naming, candidate, words))
  return owners.length > 0 ? distinct(owners.map(imposerOf)) : undefined
}

const isPossessor = ({ entity, text, end }: Naming, words: readonly Word[]): boolean =>
  words.find((word) => word.end >= end)?.possessive === true ||
  OWN_ADJECTIVE.test(text) ||
  entity.kind === 'organization'

/** "the ban on exports by Japan": an agent behind a noun that no verb gives one. */
function nounAgent(
  { form, trigger }: Candidate,
  { doer: done }: Standing,
  clauses: Clauses,
  namings: Namings,
): readonly Imposer[] | undefined {
  if (form !== 'noun' || done >= 0) return undefined
  const agent = agentOf(clauses, namings, trigger.last)
  return agent.length > 0 ? agent : undefined
}

/** Leftmost word of the modifiers in front of a noun; "and" only joins names there ("US and EU sanctions"). */
function modifiersStart({ words, groupAt }: Clauses, noun: number): number {
  let first = noun
  while (first > 0 && noun - first < 9) {
    const before = words[first - 1] as Word
    const joins = before.pos === 'conjunction' && words[first - 2]?.pos === 'name' && words[first]?.pos === 'name'
    const modifies =
      ['name', 'noun', 'adjective', 'number', 'determiner', 'other'].includes(before.pos) || before.possessive
    if (!(modifies || joins) || groupAt[first - 1] !== -1 || /[,;:.()"]\s/.test(before.after)) break
    first--
  }
  return first
}

/** True for a name in front of a measure that says whose measure it is, not whom or whose goods it hits. */
export function isOwner(
  { entity, text, start, end }: Naming,
  { rule, form, trigger, object }: Candidate,
  words: readonly Word[],
): boolean {
  const word = words.find((candidate) => candidate.end >= end)
  if (
    form !== 'noun' ||
    !word ||
    word.index >= Math.max(trigger.first, object?.first ?? 0) ||
    start > word.start ||
    words[word.index - 1]?.lower === 'anti'
  )
    return false
  if (entity.kind === 'bloc' || entity.kind === 'organization') return true
  if (word.possessive || OWN_ADJECTIVE.test(text)) return true
  if (rule.goods && rule.target.includes('inside')) return false
  // An adjective ("British sanctions") owns; a name used as an adjective ("Russia sanctions") is the target.
  return entity.kind === 'country' && text !== entity.name && /(?:an|ish|ese|ch|i|ic|ss|ek)$/.test(text)
}

/** Who "it", "the ministry", "we" are: a subject before in the sentence, the opener of the sentence before, the last imposer. */
function anaphor(
  clauses: Clauses,
  namings: Namings,
  context: Context,
  subject: Run,
  head: string,
): FoundImposers | undefined {
  if (/^(?:we|i)$/.test(head)) {
    const speaker = speakerOf(clauses, namings, subject)
    if (speaker) return { imposers: [speaker], how: 'anaphora' }
    return context.main.length > 0 ? { imposers: context.main, how: 'main' } : undefined
  }
  const bloc = BLOC_NOUN.test(head)
  const fits = ({ entity }: Naming): boolean =>
    bloc
      ? entity.kind === 'bloc'
      : head === 'country' || head === 'nation'
        ? entity.kind === 'country'
        : /^(?:he|she|i)$/.test(head)
          ? entity.kind === 'person'
          : true
  const naming = actorsBefore(clauses, namings, subject.first).find(fits)
  const imposer = naming && imposerOf(naming)
  if (imposer) return { imposers: [imposer], how: 'anaphora' }
  const opener = bloc ? (context.blocs[0] ?? context.before[0]) : context.before.find(fits)
  const last = measureBefore(context)
  if (opener && (bloc || opener === context.before[0] || !last)) {
    const found = imposerOf(opener)
    if (found) return { imposers: [found], how: 'anaphora' }
  }
  if (last) return { imposers: last.imposers, how: 'anaphora' }
  const found = opener && imposerOf(opener)
  if (found) return { imposers: [found], how: 'anaphora' }
  return context.main.length > 0 ? { imposers: context.main, how: 'main' } : undefined
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

const measureBefore = ({ lastImposers, lastDistance }: Context): FoundImposers | undefined =>
  lastImposers.length > 0 && lastDistance <= 4 ? { imposers: lastImposers, how: 'measure-before' } : undefined

/** A passive or a noun without an actor: who says so in the sentence, the measure told before, the headline. */
function fromContext(
  candidate: Candidate,
  standing: Standing,
  clauses: Clauses,
  namings: Namings,
  context: Context,
): FoundImposers | undefined {
  const speaker = speakerOf(clauses, namings, candidate.trigger)
  const decided = standing.status === 'in-force' || standing.status === 'announced' || standing.status === 'proposed'
  if (speaker && decided && (standing.doer >= 0 || standing.sufferer >= 0))
    return { imposers: [speaker], how: 'speaker' }
  const before = measureBefore(context)
  if (before && context.lastDistance <= 2) return before
  if (context.main.length > 0 && decided) return { imposers: context.main, how: 'main' }
  return undefined
}

/** The official who says it: "…, the Treasury said". */
export function speakerOf(clauses: Clauses, namings: Namings, trigger: Run): Imposer | undefined {
  const { groups, words } = clauses
  for (const [index, group] of groups.entries()) {
    if (!REPORTING.test((words[group.head] as Word).lower) || group.form !== 'finite') continue
    if (group.first >= trigger.first && group.first <= trigger.last) continue
    const subject = subjectOf(clauses, index)
    const run = subject ?? { first: group.last + 1, last: Math.min(words.length - 1, group.last + 8) }
    const actors = actorsIn(clauses, namings, run)
    if (actors[0]) return actors[0]
  }
  return undefined
}

/** The actor that opens a sentence which is not tagged: its first naming that can act, near its beginning. */
export const openingActors = (namings: Namings, start: number, end: number): readonly Naming[] =>
  namingsBetween(namings, start, Math.min(end, start + 90))
    .filter(({ entity }) => canImpose(entity))
    .slice(0, 1)
