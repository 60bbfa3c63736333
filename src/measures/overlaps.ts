import type { Word } from '../text/tag.js'
import type { Candidate } from './candidates.js'
import type { Run } from './clause/clause.js'
import { GOVERNING_VERBS } from './standing/cues.js'

/**
 * The one policy for rules that fire on the same words of a sentence:
 *
 *   ban exports of arms to          [ban ~ exports]   [ban ~ arms]          same verb, other objects: both stay
 *   impose an arms embargo on       [arms embargo]    [embargo]             one thing inside another: the longer wins
 *   ban exports of goods          [ban ~ exports]   [ban ~ goods]         one object belongs to the other: its head stays
 *   ban investment in oil         [ban ~ investment] [ban ~ oil]          likewise
 *   a ban on arms and oil exports [ban on arms]     [ban on ~ exports]    one noun with two objects: both stay
 *   stop halting exports          [stop ~ exports]  [halt ~ exports]      one verb over another: the inner is the act
 *   suspend aid and halt exports  [suspend ~ exports] [halt ~ exports]    two verbs before one object: the nearer wins
 *   financial and travel bans     [financial … bans] [travel bans]        one head for two modifiers: both stay
 *   reopened a border which was closed  [reopen ~ border] [border ~ closed]  a verb and one in a clause behind its object: the first stays
 *   blacklisted / blacklisted …     [list]            [list ~ on … list]    same verb alone and with an object: the latter
 *
 *   ban sales of oil and arms     [ban ~ sales of oil and arms] [ban ~ sales of … arms]  a rule for one part of a list: both stay
 *
 * Of two that cover the same words the one whose rule stands first in the list of rules wins.
 */
export function settleOverlaps(candidates: readonly Candidate[], words: readonly Word[]): readonly Candidate[] {
  const kept: Candidate[] = []
  const ranked = candidates
    .filter(
      (candidate) =>
        !candidates.some(
          (other) =>
            stops(candidate, other, words) || standsNearer(other, candidate) || goesOnAbout(candidate, other, words),
        ),
    )
    .map((candidate, order) => ({ candidate, order }))
    .sort(
      (a, b) => size(b.candidate) - size(a.candidate) || shared(a.candidate) - shared(b.candidate) || a.order - b.order,
    )
  for (const { candidate } of ranked)
    if (
      !kept.some(
        (other) =>
          collides(candidate, other) &&
          !isBeside(candidate, other) &&
          !shareNoun(candidate, other, words) &&
          !shareHead(candidate, other, words) &&
          !shareLast(candidate, other, words),
      )
    )
      kept.push(candidate)
  return kept
    .filter((candidate) => !kept.some((other) => belongs(candidate, other, words)))
    .sort((a, b) => a.trigger.first - b.trigger.first || a.trigger.last - b.trigger.last)
}

/** "stopped short of halting exports", "refused to bar officials from entering": the verb above denies the act below it. */
const stops = (outer: Candidate, inner: Candidate, words: readonly Word[]): boolean =>
  outer.form === 'verb' &&
  inner.form === 'verb' &&
  outer.group < inner.group &&
  outer.trigger.last === inner.trigger.last &&
  GOVERNING_VERBS.get((words[outer.trigger.first] as Word).lower) === 'rejected'

/** "suspending aid and halting exports": of two verbs before one object the nearer governs it. */
const standsNearer = (a: Candidate, b: Candidate): boolean =>
  a.form === 'verb' &&
  b.form === 'verb' &&
  a.group > b.group &&
  a.object !== null &&
  b.object !== null &&
  a.object.first === b.object.first &&
  a.object.last === b.object.last &&
  a.trigger.last === a.object.last

/** "banned sales of oil and arms": two parts of one list, each told by its own rule; of one type the longer stays. */
const isBeside = (a: Candidate, b: Candidate): boolean => a.rule.beside !== b.rule.beside && a.rule.type !== b.rule.type

/** "reopened the border with Benin, which was closed in 2023": the clause behind the object only goes on about it. */
function goesOnAbout(later: Candidate, main: Candidate, words: readonly Word[]): boolean {
  if (later.form !== 'verb' || main.form !== 'verb' || main.group >= later.group) return false
  if (!later.object || !main.object || !meet(later.object, main.object)) return false
  const { last } = main.object
  if (main.object.first <= main.trigger.first || later.trigger.last <= last) return false
  return words.slice(last + 1, later.trigger.last).some(({ pos, lower }) => pos === 'relative' || lower === 'that')
}

const own = ({ object, trigger, form }: Candidate): Run => (form === 'verb' && object ? object : trigger)
const size = (candidate: Candidate): number => {
  const { first, last } = candidate.form === 'noun' ? candidate.trigger : own(candidate)
  return last - first + (candidate.object && candidate.form === 'verb' ? 3.5 : 0)
}
/** Of two that cover the same words, one that has all of them goes before one that shares a head. */
const shared = ({ isShared }: Candidate): number => (isShared ? 1 : 0)
const meet = (a: Run, b: Run): boolean => a.first <= b.last && b.first <= a.last

function collides(a: Candidate, b: Candidate): boolean {
  if (meet(own(a), own(b))) return true
  const sameVerb = a.form === 'verb' && b.form === 'verb' && a.group === b.group
  return sameVerb && (a.object === null || b.object === null)
}

const BELONGING = /^(?:of|in|for|on)$/
/** In the subject of a passive the first noun is the head, whatever stands in its phrases: "aid to Ethiopia's government was suspended". */
const IN_SUBJECT = /^(?:of|in|for|on|to|from|against|with)$/

/** "a ban on arms sales and oil imports": one noun for two things that are joined by "and" or a comma. */
function shareNoun(a: Candidate, b: Candidate, words: readonly Word[]): boolean {
  const [short, long] = a.trigger.last < b.trigger.last ? [a, b] : [b, a]
  if (short.form !== 'noun' || long.form !== 'noun' || short.rule.type === long.rule.type) return false
  const known = headAlone(short)
  const head = known ?? headAlone(long)
  // "an embargo on arms and air traffic": what is one pattern must end right before the "and".
  const behind = words[short.trigger.last + 1]
  if (!known && behind?.pos !== 'conjunction') return false
  if (!head || short.trigger.first !== head.first || long.trigger.first !== head.first) return false
  if (short.trigger.last === head.last) return false
  return words
    .slice(short.trigger.last, long.trigger.last)
    .some(({ lower, after }) => lower === 'and' || /,/.test(after))
}

/** The noun of a trigger that holds more than it: "[ban] on exports"; not known of a noun phrase that is one pattern. */
const headAlone = ({ object, trigger }: Candidate): Run | undefined =>
  object && object.first === trigger.first && object.last < trigger.last ? object : undefined

/** "financial and travel restrictions": the longer is of the first modifier, the shorter of one behind it. */
function shareLast(a: Candidate, b: Candidate, words: readonly Word[]): boolean {
  const [short, long] = a.trigger.first > b.trigger.first ? [a, b] : [b, a]
  if (!long.isShared || short.form !== 'noun' || long.form !== 'noun' || short.rule.type === long.rule.type)
    return false
  const before = words[short.trigger.first - 1]
  const inside = short.trigger.first > long.trigger.first && short.trigger.last === long.trigger.last
  return inside && before !== undefined && (/^(?:and|or)$/.test(before.lower) || /,/.test(before.after))
}

/** "cut air, rail and sea links": one head for what is listed before it; the shorter object begins inside the list. */
function shareHead(a: Candidate, b: Candidate, words: readonly Word[]): boolean {
  if (a.form !== 'verb' || b.form !== 'verb' || a.group !== b.group || a.rule.type === b.rule.type) return false
  if (!a.object || !b.object || a.object.last !== b.object.last || a.object.first === b.object.first) return false
  const first = Math.max(a.object.first, b.object.first)
  // "imports and exports" is one thing: the shorter object must have a modifier of its own.
  if (first === a.object.last) return false
  const before = words[first - 1]
  return before !== undefined && (before.lower === 'and' || /,/.test(before.after))
}

/** "exports of goods", "investment in oil": the second object stands in a phrase of the first and only says more about it. */
function belongs(a: Candidate, b: Candidate, words: readonly Word[]): boolean {
  if (a.form !== 'verb' || b.form !== 'verb' || a.group !== b.group || !a.object || !b.object) return false
  const inSubject = a.object.first === a.trigger.first && b.object.first === b.trigger.first
  const links = inSubject ? IN_SUBJECT : BELONGING
  if (!links.test(words[b.object.last + 1]?.lower ?? '') || a.object.first <= b.object.last) return false
  return words
    .slice(b.object.last, a.object.first)
    .every(({ pos, after }) => pos !== 'conjunction' && !/[,;]/.test(after))
}
