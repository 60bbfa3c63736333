/** Names that stand where targets may, and are not hit: each case with its example. */
import type { Word } from '../../text/tag.js'
import type { Candidate } from '../candidates.js'
import type { Run } from '../clause/clause.js'
import { isArmedGroup, type Naming, stateOf, wordAt } from './actors.js'
import { isBacker, isDealtWith, isRelated, isSided } from './backers.js'
import { isGapped } from './gapped.js'
import { isKinOf } from './kin.js'
import { isBeside, isVoter } from './onlookers.js'
import { isOwner } from './owners.js'
import { isOwnBody, isSayer } from './sayers.js'
import { isArea, isReach, isWhereabouts } from './whereabouts.js'
import { isDenied, isFormerDoer, isSpared, isWronged } from './wronged.js'

/** The words in which a name stands, and the measure that is read from them. */
export interface Surroundings {
  readonly words: readonly Word[]
  readonly run: Run
  /** All names of the run. */
  readonly found: readonly Naming[]
  readonly candidate: Candidate
  /** Codes of the imposers; empty while nobody knows them. */
  readonly imposers: ReadonlySet<string>
}

/** Kinds of entities that are hit by name. */
export const PERSON_LIKE: ReadonlySet<string> = new Set(['person', 'organization', 'vessel', 'aircraft'])

type Case = (naming: Naming, around: Surroundings) => boolean

const CASES: readonly Case[] = [
  // "47.6 million US dollars"
  (naming, { words }) => isCurrency(naming, words),
  // "in Goma, Congolese officers": a town beside those who are hit
  (naming, { found }) => isMerePlace(naming, found),
  // "the wife of Rosneft's chief"
  (naming, { words }) =>
    naming.entity.kind !== 'person' && PERSON_LIKE.has(naming.entity.kind) && isKinOf(naming, words),
  // "Mexico's Sinaloa Cartel"
  (naming, { found, words }) => isHomeOfGroup(naming, found, words),
  // "Bank of [Iran]"
  (naming, { found }) => isInsideName(naming, found),
  // "Japan's export ban"
  (naming, { candidate, words }) => isOwner(naming, candidate, words),
  // "the aggression against Ukraine", but not "threatened the envoy with expulsion" nor "suspended support for Chad"
  (naming, { candidate, words }) =>
    isWronged(naming, words) && !isThreatened(naming, candidate, words) && !isDenied(naming, candidate.trigger, words),
  // "12 diplomats of its mission to the UN"
  (naming, { words, run }) => isPost(naming, words, run),
  // "with the exception of Canada"
  (naming, { words }) => isSpared(naming, words),
  // "the Iranian-backed Houthis"
  (naming, { words }) => isBacker(naming, words),
  // "a pro-Russian Georgian judge"
  (naming, { found, words }) => isSided(naming, found, words),
  // "a settler already sanctioned by Canada"
  (naming, { words }) => isFormerDoer(naming, words),
  // "Iranian banks in Dubai"
  (naming, { found, words }) => isWhereabouts(naming, found, words),
  // "blogs from occupied areas of Ukraine"
  (naming, { words }) => isArea(naming, words),
  // "Rwanda, a close ally of Japan"
  (naming, { found, words }) => isRelated(naming, found, words),
  // "Iranian firms that supply drones to Russia"
  (naming, { found, words }) => isDealtWith(naming, found, words),
  // "a licence that allowed Repsol to drill in Venezuela", "let Japan buy Iranian oil"
  (naming, { candidate, words }) => isLet(naming, candidate, words),
  // "require Norwegian exporters to seek licences"
  (naming, { candidate, words }) => isSeller(naming, candidate, words),
  // "cut three banks off from SWIFT"
  (naming, { candidate, words }) => isCutFrom(naming, candidate, words),
  // "Germany expelled 40 diplomats, Italy two"
  (naming, { words }) => isGapped(naming, words),
  // "Serb-led Yugoslavia"
  (naming, { found, words }) => isRuler(naming, found, words),
  // "after the WTO approved the tariffs"
  ({ entity }, { candidate: { rule } }) => entity.code === 'WTO' && (rule.goods ?? rule.generic) !== undefined,
  // "loans by the World Bank"
  (naming, { words }) => isLender(naming, words),
  // "with two abstentions, China and Zimbabwe"
  (naming, { words }) => isVoter(naming, words),
  // "with [Sweden] following a day later"
  (naming, { words }) => isBeside(naming, words),
  // "sanctions based on [UN] resolutions"
  (naming, { words }) => isGround(naming, words),
  // "the first EU country to do so", "challenged at the WTO"
  (naming, { words }) => isClassOfDoer(naming, words) || isForum(naming, words),
  // "talks with Russia on [Syria]"
  (naming, { found, words, candidate }) => isTopic(naming, found, words, candidate),
  // "four agents Britain says are spies"
  (naming, { words }) => isSayer(naming, words),
  // "the members of his Security Council"
  (naming, { words }) => isOwnBody(naming, words),
  // "any US assets": as long as nobody knows that the US imposes it
  (naming, { imposers, words }) => imposers.size === 0 && isReach(naming, words),
]

/** Whether a name that stands where targets may is that of somebody hit. */
export const isHit = (naming: Naming, around: Surroundings): boolean =>
  !CASES.some((isOther) => isOther(naming, around))

/** Inside the wording who is let do something stands in front of what he may do; a rule whose targets stand behind "to" means him. */
function isLet({ start, end }: Naming, { rule, trigger }: Candidate, words: readonly Word[]): boolean {
  const [first, last] = [words[trigger.first] as Word, words[trigger.last] as Word]
  if (rule.target.includes('to') || start < first.start || end > last.end) return false
  const opens = words.some((word) => word.start >= first.start && word.end <= start && LETS.test(word.lower))
  return opens && words.some((word) => word.start >= end && word.end <= last.end && MAY_DO.test(word.lower))
}

const LETS =
  /^(?:let|lets|letting|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|licen[cs]es?|waivers?|authori[sz](?:ation|ed|es|ing))$/
const MAY_DO = /^(?:operate|produce|pump|drill|export|buy|buying|import|importing|purchase|purchasing|work|trade)$/

/** Whose goods go elsewhere: inside a wording whose targets stand behind "to", those who sell are the imposer's own. */
function isSeller({ start, end }: Naming, { rule, trigger }: Candidate, words: readonly Word[]): boolean {
  if (rule.target[0] !== 'to' || start < (words[trigger.first]?.start ?? 0)) return false
  const next = words.find((word) => word.start >= end)
  return next !== undefined && next.index <= trigger.last && SELLERS.test(next.lower)
}

const SELLERS = /^(?:exporters|sellers|suppliers|shippers)$/

/** The network or body from which those who are hit are cut off, inside the wording. */
function isCutFrom({ entity, start, end }: Naming, { trigger }: Candidate, words: readonly Word[]): boolean {
  if (entity.kind !== 'organization' || stateOf(entity) !== null) return false
  const at = wordAt(words, start)
  const link = words[at - 1]?.pos === 'determiner' ? at - 2 : at - 1
  return link > trigger.first && words[link]?.lower === 'from' && end <= (words[trigger.last]?.end ?? 0)
}

/** What those who are named behind "with" talk about. */
function isTopic({ start }: Naming, found: readonly Naming[], words: readonly Word[], { rule }: Candidate): boolean {
  if (rule.target[0] !== 'with' && !rule.target.includes('between')) return false
  const [link, article] = [words[wordAt(words, start) - 1], words[wordAt(words, start) - 2]]
  const opener = (link?.pos === 'determiner' ? article : link)?.lower ?? ''
  return (
    /^(?:on|about|over|regarding|concerning)$/.test(opener) &&
    found.some((other) => other.end <= start && words[wordAt(words, other.start) - 1]?.lower === 'with')
  )
}

/** "[Serb]-led Yugoslavia", "[Kurdish]-held Iraq": who rules the one that is hit. */
function isRuler({ end }: Naming, found: readonly Naming[], words: readonly Word[]): boolean {
  const at = wordAt(words, end - 1)
  const ruled = words[at + 1]
  if (!/^-\s?$/.test(words[at]?.after ?? '') || !ruled || !RULED.test(ruled.lower)) return false
  return found.some(({ entity, start }) => start > ruled.end && start < ruled.end + 30 && entity.kind === 'country')
}

const RULED = /^(?:led|dominated|ruled|run|held|controlled|governed)$/

/** "loans by [the World Bank]": who lends is not hit. */
function isLender({ entity, start }: Naming, words: readonly Word[]): boolean {
  if (entity.code !== 'WORLD-BANK' && entity.code !== 'IMF') return false
  const at = wordAt(words, start) - 1
  const link = words[words[at]?.pos === 'determiner' ? at - 1 : at]?.lower ?? ''
  return /^(?:by|from)$/.test(link)
}

const CURRENCY = /^(?:dollars?|dlrs|pounds?|roubles?|rubles?|francs?|yen|yuan)$/

const isCurrency = ({ end }: Naming, words: readonly Word[]): boolean =>
  CURRENCY.test(words.find((word) => word.start >= end)?.lower ?? '')

/** A place beside somebody of a known state only tells where he is; without a state it tells nothing. */
const isMerePlace = ({ entity }: Naming, found: readonly Naming[]): boolean =>
  entity.kind === 'place' &&
  (entity.country === null || found.some((other) => other.entity.kind !== 'place' && stateOf(other.entity) !== null))

/** "the Colombian drug cartel ELN": an armed group is hit, not the country in whose name it stands. */
function isHomeOfGroup({ entity, start, end }: Naming, found: readonly Naming[], words: readonly Word[]): boolean {
  const group = found.find((other) => other.start > start && isArmedGroup(other.entity))
  return group !== undefined && entity.kind === 'country' && isModifierOf(words, end, group.start)
}

/** "Mexico's Sinaloa Cartel", "the Colombian drug cartel ELN": only words that modify stand between the two. */
const isModifierOf = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .filter(({ start, end }) => start >= from && end <= to)
    .every(({ pos, after }) => /^(?:adjective|noun)$/.test(pos) && !/[,;]/.test(after)) && to - from < 30

/** A name inside the longer one of a person or body. */
const isInsideName = ({ entity, start, end }: Naming, found: readonly Naming[]): boolean =>
  entity.kind !== 'place' &&
  found.some(
    (other) =>
      other.entity !== entity &&
      other.start <= start &&
      other.end >= end &&
      other.end - other.start > end - start &&
      PERSON_LIKE.has(other.entity.kind),
  )

/** "threatening [the American envoy] with expulsion": whom the measure's own verb threatens is hit. */
const isThreatened = ({ start, end }: Naming, { form, trigger }: Candidate, words: readonly Word[]): boolean =>
  form === 'verb' &&
  /^threaten/.test((words[trigger.first] as Word).lower) &&
  start >= (words[trigger.first] as Word).end &&
  end <= (words[trigger.last] as Word).start

/** "the first [EU] country to do so", "the only [OAS] member": of what group the one that acts is. */
function isClassOfDoer({ entity, start, end }: Naming, words: readonly Word[]): boolean {
  if (entity.kind !== 'bloc') return false
  const at = wordAt(words, start)
  const noun = words[wordAt(words, end - 1) + 1]?.lower ?? ''
  return (
    /^(?:country|nation|state|member|government|capital)$/.test(noun) &&
    words.slice(Math.max(0, at - 3), at).some(({ lower }) => RANK.test(lower))
  )
}

const RANK = /^(?:first|second|third|fourth|fifth|latest|last|only|sole|next|newest|another)$/

/** "based on [UN] resolutions", "under a [UN Security Council] resolution": what a measure rests on. */
const isGround = ({ end }: Naming, words: readonly Word[]): boolean =>
  words.slice(wordAt(words, end - 1) + 1, wordAt(words, end - 1) + 3).some(({ lower }) => /^resolutions?$/.test(lower))

/** "challenged at the WTO", "a complaint to the UN": before whom a measure is disputed. */
function isForum({ start }: Naming, words: readonly Word[]): boolean {
  const at = wordAt(words, start) - 1
  const link = words[at]?.pos === 'determiner' ? at - 1 : at
  return /^(?:at|before|to|with)$/.test(words[link]?.lower ?? '') && DISPUTED.test(words[link - 1]?.lower ?? '')
}

const DISPUTED =
  /^(?:challeng(?:e|ed|es|ing)|contest(?:ed|ing)?|disput(?:e|ed|es|ing)|complain(?:t|ts|ed|ing)?|appeal(?:s|ed|ing)?|cases?|protest(?:s|ed|ing)?|taken|brought|filed|lodged)$/

const MISSION = /^(?:missions?|embass(?:y|ies)|ambassadors?|envoys?|delegations?|consulates?|representatives?)$/

const STAFF = /^(?:diplomats|staff|officials|personnel|members|employees)$/

const SEAT = /^(?:offices?|missions?|headquarters|secretariat)$/

/** "12 diplomats of its mission to the UN": where those who are hit serve is not hit itself. */
function isPost({ entity, start, end }: Naming, words: readonly Word[], { first }: Run): boolean {
  let at = wordAt(words, start) - 1
  if (words[at]?.pos === 'adjective') at--
  if (words[at]?.pos === 'determiner') at--
  // "envoys from the UN offices in Geneva".
  const next = words.find((word) => word.start >= end)?.lower ?? ''
  if (words[at]?.lower === 'from' && SEAT.test(next)) return true
  const served = words[at - 1]?.lower ?? ''
  return (
    at > first &&
    /^(?:to|at)$/.test(words[at]?.lower ?? '') &&
    (MISSION.test(served) || (entity.code === 'UN' && STAFF.test(served)))
  )
}
