/** Who acts behind a passive verb or a noun: "by Japan", "on orders from Washington", "under EU sanctions". */
import type { Imposer } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import { findWord } from '../../text/word-search.js'
import type { Clauses } from '../clause/clause.js'
import { reachAfter } from '../clause/reach.js'
import { actorsIn } from './acting.js'
import { actingCode, canImpose, type Namings, namingsIn, stateOf, wordAt } from './actors.js'
import { seatOf } from './seat.js'

/** Who acts behind word `from`, in its own reach, or by the instrument under which it is done; empty where none is told. */
export function agentOf(clauses: Clauses, namings: Namings, from: number): readonly Imposer[] {
  const { words } = clauses
  const reach = reachAfter(clauses, from, 30)
  for (let i = reach.first; i <= Math.min(reach.last + 1, words.length - 1); i++) {
    if (opensResult(words, i)) break
    if (!opensAgent(words, i)) continue
    const run = { first: i + 1, last: meansEnd(words, i + 1, agentEnd(clauses, i + 1)) }
    const actors = actorsIn(clauses, namings, run)
    if (actors.length > 0) return actors
    const seat = seatOf(clauses, namings, run)
    if (seat) return [seat]
  }
  const decree = underAt(words, from, (at) => words.slice(at + 1, at + 5).some(({ lower }) => DECREE.test(lower)))
  if (decree >= 0) return signersOf(clauses, namings, decree)
  const term = underAt(words, from, (at) => opensTerm(words, at + 1) || namesLeader(clauses, namings, at + 1))
  return term < 0
    ? ownersOfMeasure(clauses, namings, from)
    : actorsIn(clauses, namings, { first: term + 1, last: agentEnd(clauses, term + 1) })
}

/** ", allowing it to avoid scrutiny by Chad": behind it other doings are told. */
const opensResult = (words: readonly Word[], at: number): boolean =>
  /,/.test(words[at - 1]?.after ?? '') && RESULT.test(words[at]?.lower ?? '')

const RESULT = /^(?:allowing|enabling|letting|helping|forcing|prompting|leaving|causing)$/

/** "Under [Obama], 14 officials were sanctioned": whose time of office it was is told by the name alone, where his own state is not hit. */
function namesLeader({ words }: Clauses, namings: Namings, first: number): boolean {
  const all = namingsIn(namings, words, { first: 0, last: words.length - 1 })
  const leader = all.find(({ start }) => start >= (words[first]?.start ?? 0))
  if (leader?.entity.kind !== 'person' || !canImpose(leader.entity) || wordAt(words, leader.start) !== first)
    return false
  const state = actingCode(leader.entity)
  return all.every(({ entity }) => entity === leader.entity || stateOf(entity) !== state)
}

/** "[by] Japan", "[on] orders from Washington", "[under] the Trump administration". */
function opensAgent(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word
  return (
    lower === 'by' || (lower === 'on' && opensOrder(words, at + 1)) || (lower === 'under' && opensTerm(words, at + 1))
  )
}

/** "under the Trump administration", "under President Obama": in whose time of office it was done, and so by whom. */
const opensTerm = (words: readonly Word[], first: number): boolean =>
  /^(?:former|then|president|presidents)$/.test(words[first]?.lower ?? '') ||
  words.slice(first, first + 5).some(({ lower }) => /^(?:administration|presidency|premiership)$/.test(lower))

/** "closed on orders from Washington", "frozen on President Reagan's order". */
const opensOrder = (words: readonly Word[], first: number): boolean =>
  words.slice(first, first + 6).some(({ lower, pos }, i, near) => {
    const broken = near.slice(0, i).some((word) => word.pos === 'verb' || /[,;:]/.test(word.after))
    return !broken && pos !== 'verb' && /^(?:orders?|instructions?|directives?)$/.test(lower)
  })

/** Index of an "under" that passes: behind word `from`, else the one that opens the sentence; or -1. */
function underAt(words: readonly Word[], from: number, passes: (at: number) => boolean): number {
  const isOne = ({ lower }: Word, at: number): boolean => lower === 'under' && passes(at)
  const behind = findWord(words, from + 1, words.length - 1, isOne)
  return behind < 0 && words[0] && isOne(words[0], 0) ? 0 : behind
}

/** "[under] a decree that Trump signed": who signs the instrument under which it is done. */
function signersOf(clauses: Clauses, namings: Namings, under: number): readonly Imposer[] {
  const { words } = clauses
  const comma = words.findIndex(({ after }, i) => i > under && /[,;:]/.test(after))
  const last = Math.min(under + 12, comma < 0 ? words.length - 1 : comma)
  return actorsIn(clauses, namings, { first: under + 1, last })
}

const DECREE =
  /^(?:decrees?|orders?|laws?|acts?|bill|legislation|decisions?|resolutions?|proclamations?|rules?|regulations?|package|plan|draft|proposals?)$/

/** "lost access under EU sanctions", "Under the UN measures, ships will be turned back": whose measure it is by which it is done. */
function ownersOfMeasure(clauses: Clauses, namings: Namings, from: number): readonly Imposer[] {
  const { words } = clauses
  const under = underAt(words, from, () => true)
  const noun = under < 0 ? -1 : findWord(words, under + 2, under + 5, ({ lower }) => MEASURE.test(lower))
  const owners = words.slice(under + 1, noun)
  if (noun < 0 || owners.some(({ pos }) => !/^(?:name|determiner|adjective|noun)$/.test(pos))) return []
  return actorsIn(clauses, namings, { first: under + 1, last: noun - 1 })
}

const MEASURE = /^(?:sanctions|embargo|restrictions|ban|freeze|measures|regime|curbs)$/

/** The agent's phrase runs to the next verb; "and" inside it joins agents. */
export function agentEnd(clauses: Clauses, first: number): number {
  const { words, groupAt } = clauses
  let i = first
  while (i < words.length && i < first + 16 && groupAt[i] === -1 && !/[;:]/.test((words[i] as Word).before)) i++
  return isFronted(clauses, first, i) ? lastComma(words, first, i - 1) : i - 1
}

/** "hit by sanctions on Monday, with Peru abstaining": behind the comma nobody is named who imposed the measure by which it is done. */
function meansEnd(words: readonly Word[], first: number, last: number): number {
  const means = words
    .slice(first, first + 4)
    .some(({ lower }) => /^(?:sanctions|tariffs|restrictions|penalties|curbs)$/.test(lower))
  const comma = means ? findWord(words, first, last, ({ after }) => /,/.test(after)) : -1
  return comma < 0 ? last : comma
}

/** "After the seizure of a ship by Iran, Britain closed": in front of the main clause a comma ends the agent's phrase. */
const isFronted = ({ words, groups, groupAt }: Clauses, first: number, verb: number): boolean =>
  /^(?:preposition|subordinator)$/.test(words[0]?.pos ?? '') &&
  groups[groupAt[verb] ?? -1]?.form === 'finite' &&
  !groups.some(({ form, last }) => form === 'finite' && last < first)

const lastComma = (words: readonly Word[], first: number, last: number): number => {
  const comma = words.findLastIndex(({ after }, i) => i >= first && i < last && /,/.test(after))
  return comma < 0 ? last : comma
}
