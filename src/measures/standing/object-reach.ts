/** How far leftwards the object of a verb reaches: what joins a noun to it, what is read over, and what ends it. */
import type { Word } from '../../text/tag.js'
import { PACKAGING } from '../acts.js'
import { datesOr } from '../clause/calendar.js'
import { type Clauses, PHRASE_WORDS } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { relativeStart } from '../clause/relative-starts.js'
import { REPORTING } from '../clause/speech-verbs.js'
import { phraseOf } from './phrasal.js'

/** "cancelled the talks, [amounting] to a freeze of relations": what the act comes to is not its object. */
export const opensResult = (words: readonly Word[], index: number): boolean =>
  /,/.test(words[index - 1]?.after ?? '') &&
  RESULT.test(`${(words[index] as Word).lower} ${words[index + 1]?.lower ?? ''}`)

const RESULT =
  /^(?:meaning|amounting|equalling|effectively|virtually|practically|equivalent|tantamount|in effect|in practice) /

/** What joins the noun to an object in front of it: "and", a comma, "such as", "along with", "a raft of". */
export function joinsObject(words: readonly Word[], index: number, first: number): boolean {
  const { lower, pos, after } = words[index] as Word
  if (pos === 'conjunction') return !joinsModifiers(words, index)
  if ((/,/.test(after) && index < first - 1) || PACKAGING.test(lower)) return true
  if (lower === 'including' || isSuchAs(words, index)) return true
  if (lower === 'with') return /^(?:along|together)$/.test(words[index - 1]?.lower ?? '')
  return lower === 'among' && /^(?:them|these)$/.test(words[index + 1]?.lower ?? '')
}

/** "recalled its envoy [in] a series of sanctions": what it is part of, not what is recalled. */
export const opensSeries = (words: readonly Word[], index: number): boolean =>
  words[index]?.lower === 'in' &&
  words.slice(index + 1, index + 5).some(({ lower, after }, i, near) => {
    const plain = near.slice(0, i).every(({ pos }) => pos === 'determiner' || pos === 'adjective')
    return plain && PACKAGING.test(lower) && !/[,;:.]/.test(after)
  })

/** "lifted an oil embargo, [but] a freeze and a travel ban will stay": behind the noun stands a verb whose subject it is. */
export function opensContrast(clauses: Clauses, index: number, first: number): boolean {
  const { words, groups } = clauses
  if ((words[index] as Word).lower !== 'but') return false
  const at = groups.findIndex((group) => group.first > first && group.form === 'finite')
  const verb = groups[at]
  if (!verb || relativeStart(clauses, at) > 0 || REPORTING.test(headOf(words, verb))) return false
  return !words.slice(first, verb.first).some(({ after, pos }) => /[;:.]/.test(after) || pos === 'subordinator')
}

/** "suspended Chad [for] abuses and the seizure of farms": what is punished is not done by those who punish. */
export const opensReason = (words: readonly Word[], index: number, first: number): boolean =>
  /^(?:for|over)$/.test((words[index] as Word).lower) &&
  /^(?:noun|adjective)$/.test(words[index + 1]?.pos ?? '') &&
  words.slice(Math.max(index, first - 3), first).some(({ lower }) => lower === 'the')

/** "political [and] economic sanctions". */
const joinsModifiers = (words: readonly Word[], index: number): boolean =>
  words[index - 1]?.pos === 'adjective' && words[index + 1]?.pos === 'adjective'

const isSuchAs = (words: readonly Word[], index: number): boolean =>
  words[index]?.lower === 'as' && words[index - 1]?.lower === 'such'

/** Prepositions that do not part the noun from its verb. */
export const isReadOver = (clauses: Clauses, index: number): boolean =>
  isUntil(clauses.words, index) ||
  measuresOut(clauses.words, index) ||
  isExample(clauses.words, index) ||
  isDecidedOn(clauses, index) ||
  joinsIn(clauses, index)

const isDated = (words: readonly Word[], index: number): boolean => DATE.test(words[index + 1]?.lower ?? '')

const DATE = datesOr('mid|late|early|last|next|this')

/** "extended [until] May its ban", "[until] the end of next year". */
const isUntil = (words: readonly Word[], index: number): boolean =>
  /^(?:until|till)$/.test((words[index] as Word).lower) &&
  (isDated(words, index) ||
    (/^(?:end|start|middle)$/.test(words[index + 2]?.lower ?? '') && words[index + 3]?.lower === 'of'))

/** "lifted 51 mln dlrs of", "a number of", "84 mln dlrs in": the noun behind is what is meant. */
const measuresOut = (words: readonly Word[], index: number): boolean =>
  /^(?:of|in)$/.test((words[index] as Word).lower) && QUANTITY.test(words[index - 1]?.lower ?? '')

const QUANTITY =
  /^(?:dlrs|dollars?|euros?|pounds?|yen|yuan|mln|million|bln|billion|number|part|parts|last|most|some|many|half|all|bulk|rest|majority|portion|share|sorts?|kinds?|types?|levels?|worth|two|three|several|decades?|years?|months?|pair|host|couple|dozens?|handful|mix|combination|barrage|spate|string)$/

/** "adopted a decision [on] sanctions": what is decided on is the object of who decides. */
function isDecidedOn({ words, groups, groupAt }: Clauses, index: number): boolean {
  if (
    !/^(?:on|concerning|regarding|about)$/.test((words[index] as Word).lower) ||
    !DECISION.test(words[index - 1]?.lower ?? '')
  )
    return false
  for (let i = index - 2; i >= 0 && i >= index - 8; i--) {
    const group = groups[groupAt[i] as number]
    if (group) return DECIDING.test(headOf(words, group))
    if (!PHRASE_WORDS.has((words[i] as Word).pos) || /[;:.]/.test((words[i] as Word).after)) return false
  }
  return false
}

const DECISION = /^(?:decisions?|resolutions?|decrees?|orders?|laws?|regulations?|ordinances?|agreements?)$/

const DECIDING =
  /^(?:veto|reject|adopt|approv|pass|sign|enact|issu|endors|t[ao]k|took|publish|reach|extend|prolong|renew|repeal|revok|rescind|annul|cancel)/

/** "for instance", "for example". */
const isExample = (words: readonly Word[], index: number): boolean =>
  (words[index] as Word).lower === 'for' && /^(?:instance|example)$/.test(words[index + 1]?.lower ?? '')

/** "will join Denmark [in] a boycott of": those between do the same. */
function joinsIn({ words, groups, groupAt }: Clauses, index: number): boolean {
  if ((words[index] as Word).lower !== 'in') return false
  for (let i = index - 1; i > 0 && i >= index - 8; i--) {
    const group = groups[groupAt[i] as number]
    if (group) return i < index - 1 && /^join(?:s|ed|ing)?$/.test(headOf(words, group))
    const { pos, after } = words[i] as Word
    if (!/^(?:name|determiner|conjunction|noun|adjective)$/.test(pos) || /[;:.]/.test(after)) return false
  }
  return false
}

/** Behind a preposition the noun is no longer the object, unless "and" or a comma joins it to what was; nor behind a stop. */
export function endsObject(clauses: Clauses, index: number, joined: boolean): boolean {
  const { words } = clauses
  const { pos, lower, after, text } = words[index] as Word
  const dated = isDated(words, index)
  // "cancelled flights [due] to the EU ban".
  if (lower === 'due' && words[index + 1]?.lower === 'to' && clauses.groupAt[index + 1] === -1) return true
  if (pos === 'preposition' && !joined && !dated && !belongsToVerb(clauses, index)) return true
  if (/[;:.]\s*(?:\(?\d{1,2}\)\s*)?$/.test(after) && !/^(?:\p{L}\.)+$/u.test(text)) return true
  return clauses.groupAt[index] === -1 && !PASSABLE.has(pos) && !dated && !isSuchAs(words, index)
}

const PASSABLE: ReadonlySet<string> = new Set([...PHRASE_WORDS, 'preposition', 'verb', 'to'])

/** "agreed [on]", "agreed last month [on]", "went ahead [with]". */
function belongsToVerb({ words, groups, groupAt }: Clauses, index: number): boolean {
  if ((groupAt[verbBefore(words, index)] ?? -1) !== -1) return true
  for (let i = index - 1; i >= 0 && i >= index - 7; i--) {
    const group = groups[groupAt[i] as number]
    if (group) return (phraseOf(words, group)?.last ?? -1) >= index
  }
  return false
}

/** Index of the word before `index`, dates read over. */
function verbBefore(words: readonly Word[], index: number): number {
  let i = index - 1
  while (i > 0 && (DATE.test((words[i] as Word).lower) || TIME.test((words[i] as Word).lower))) i--
  return i
}

const TIME = /^(?:week|month|year|on|late)$/

/** "confirmed that its export controls work", "announced Monday that the ban": what is said is no object, but what is warned of may be. */
export function isSaid(words: readonly Word[], group: VerbGroup): boolean {
  if (!REPORTING.test(headOf(words, group))) return false
  let i = group.last + 1
  while (i < group.last + 4 && (isDated(words, i) || DATE.test(words[i]?.lower ?? ''))) i++
  return words[i]?.lower === 'that'
}
