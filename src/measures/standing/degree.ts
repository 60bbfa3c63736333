/** How far an act goes: a lifting in part eases, one for a time suspends, and what is "no longer" done has ended. */
import type { Word } from '../../text/tag.js'
import { findLastWord, lowerText } from '../../text/word-search.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { DECIDED, RELIEF } from '../taxonomy.js'
import { spreadTo } from './spreading.js'
import type { Standing } from './standing.js'

/** "will be lifted step by step", "would gradually lift": the rest stays for now. */
const isGradual = (words: readonly Word[], { first, last }: VerbGroup): boolean => {
  const near = words.slice(first, last + 11).map(({ lower }) => lower)
  return (
    near.slice(0, last - first + 2).some((word) => /^(?:gradually|progressively)$/.test(word)) ||
    near.some((_, i) => STEPS.test(near.slice(i, i + 3).join(' ')))
  )
}

const STEPS = /^(?:step by step|stage by stage|bit by bit|one by one|in (?:stages|phases|steps)\b)/

/** "lifted some of the sanctions", "will lift, in part, …": words of the group or right behind it that leave a part in place. */
const IN_PART = /^(?:partially|partly)$/
const FOR_A_TIME = /^(?:temporarily|provisionally)$/
const PART =
  /^(?:some|part|parts|portion|several|certain|many|much|most|half|bulk|number|mln|million|bln|billion|dlrs|dollars)$/
/** Between the verb and a part of the measure: "lifted an additional 84 mln dlrs in", "ended most of its". */
const MEASURES_OUT =
  /^(?:an?|the|additional|another|further|of|in|its|their|his|these|those|key|handful|few|one|two|three|four|\d[\d.,]*)$/

/** The standing with its action as the words between verb and measure grade it. */
export function graded(standing: Standing, clauses: Clauses, trigger: Run): Standing {
  const [at] = standing.groups
  const group = at === undefined ? undefined : clauses.groups[at]
  if (!group) return standing
  const { words } = clauses
  const inside = words.slice(Math.max(0, group.first - 1), group.last + 2)
  if (saysNoLonger(words, group) && standing.status === 'rejected' && !RELIEF.has(standing.action))
    return { ...standing, action: 'lift', status: group.modal ? 'announced' : 'in-force' }
  if (spreadTo(clauses, group, trigger) && standing.status !== 'rejected')
    return { ...standing, action: standing.action === 'extend' ? 'impose' : standing.action, spreads: true }
  if (standing.action === 'extend' && standing.status !== 'rejected' && isWidened(clauses, trigger))
    return { ...standing, action: 'impose' }
  if (isLengthened(standing, group, words, trigger)) return { ...standing, action: 'extend' }
  if (isContinued(standing, group, words)) return { ...standing, action: 'extend' }
  if (isKeptUp(standing, group, words)) return { ...standing, action: 'extend' }
  if (standing.action !== 'lift') return standing
  if (inside.some(({ lower }) => FOR_A_TIME.test(lower))) return { ...standing, action: 'suspend' }
  if (
    isGradual(words, group) ||
    inside.some(({ lower }) => IN_PART.test(lower)) ||
    isPart(words, group, trigger) ||
    sparesSome(words, trigger)
  )
    return { ...standing, action: 'ease' }
  return standing
}

/** "will continue to deny entry": what was done before goes on. */
const isContinued = ({ action, status }: Standing, { form, first }: VerbGroup, words: readonly Word[]): boolean =>
  action === 'impose' &&
  DECIDED.has(status) &&
  form === 'infinitive' &&
  /^continu(?:e|es|ed|ing)$/.test(words[first - 1]?.lower ?? '')

/** "added another year to its sanctions": what is added is time. */
const isLengthened = ({ action }: Standing, group: VerbGroup, words: readonly Word[], { first }: Run): boolean =>
  action === 'impose' &&
  /^add/.test(headOf(words, group)) &&
  first - group.last < 9 &&
  words
    .slice(group.last + 1, first)
    .some(({ lower }, i, near) => /^(?:years?|months?|weeks?)$/.test(lower) && near[i + 1]?.lower === 'to')

/** "are still barred from", "still prohibits": what is so as before goes on. */
const isKeptUp = ({ action, status }: Standing, group: VerbGroup, words: readonly Word[]): boolean =>
  action === 'impose' &&
  status === 'in-force' &&
  group.form === 'finite' &&
  group.tense === 'present' &&
  words.slice(Math.max(0, group.first - 1), group.last + 2).some(({ lower }) => lower === 'still')

/** "extended its sanctions on Chad to include 52 more", "its embargo to Niger": what is made wider is new. */
function isWidened({ words, groups }: Clauses, { last }: Run): boolean {
  if (reachesOn(words, last)) return true
  const next = groups.find(({ first }) => first > last)
  return (
    next?.form === 'infinitive' &&
    /^(?:include|cover)$/.test(headOf(words, next)) &&
    words.slice(last, next.first).every(({ after }) => !/[,;:]/.test(after))
  )
}

/** "its sanctions on Chad [to] Niger": behind the measure, and whom it hits, stands whom it is to hit from now on. */
function reachesOn(words: readonly Word[], last: number): boolean {
  if (!SPREADS.test(words[last]?.lower ?? '') || /[,;:]/.test(words[last]?.after ?? '')) return false
  const next = words[last + 1]
  const link = next?.lower === 'on' || next?.lower === 'against' ? last + 3 : last + 1
  return words[link]?.lower === 'to' && words[link + 1]?.pos === 'name'
}

const SPREADS = /^(?:sanctions|embargo(?:es)?|tariffs?|duties|controls|curbs)$/

/** "no longer bars": the words themselves say that something has ended. */
export const saysNoLonger = (words: readonly Word[], { first, last }: Run): boolean =>
  // "are [no longer] subject to".
  words
    .slice(first, words[last]?.pos === 'be' ? last + 3 : last + 1)
    .some(({ lower }, i, own) => lower === 'longer' && own[i - 1]?.lower === 'no')

/** "lifted its sanctions on Chad [except] those on generals", "… [with the exception of] an arms embargo": some stay. */
function sparesSome(words: readonly Word[], { last }: Run): boolean {
  for (let i = last + 1; i < words.length && i <= last + 7; i++) {
    const { lower, pos, after } = words[i] as Word
    if (EXCEPT.test(lower) || (lower === 'exception' && words[i + 1]?.lower === 'of'))
      return KEPT.test(lowerText(words.slice(i + 1, i + 7)))
    if (/[;:.]/.test(after) || pos === 'verb' || pos === 'modal') return false
  }
  return false
}

const EXCEPT = /^(?:except|excepting|barring|excluding|besides)$/
const KEPT =
  /\b(?:those|that|ones?|embargo|bans?|sanctions|measures|restrictions|tariffs?|curbs|freeze|freezes|controls)\b/

/** "the 300 million dollars of [duties] it imposed": all that was imposed. */
function isTheAmount(words: readonly Word[], { first, last }: Run): boolean {
  if (words[first - 1]?.lower !== 'of' || !/^(?:it|he|they|she|that|which)$/.test(words[last + 1]?.lower ?? ''))
    return false
  const opener = findLastWord(words, Math.max(0, first - 7), first - 2, ({ pos }) => pos === 'determiner')
  return words[opener]?.lower === 'the' && words[opener + 1]?.pos === 'number'
}

/** A word for a part stands between the verb and the measure, or, in the passive, before the measure. */
function isPart(words: readonly Word[], group: VerbGroup, trigger: Run): boolean {
  if (isTheAmount(words, trigger)) return false
  for (let i = trigger.first - 1; i >= 0 && i > trigger.first - 8 && i !== group.last; i--) {
    const { lower, pos, after } = words[i] as Word
    if (/[,;:]/.test(after)) return false
    if (PART.test(lower) || (lower === 'but' && words[i - 1]?.lower === 'all')) return true
    if (!MEASURES_OUT.test(lower) && pos !== 'adjective' && pos !== 'name' && pos !== 'number') return false
  }
  return false
}
