/** Who does what others were told to do: "Britain followed suit", "Sweden did likewise", "urged the G7 to do the same". */
import type { Imposer } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { logicalSubject } from '../clause/subject.js'
import { actorsIn, imposerOf } from '../roles/acting.js'
import { type Naming, type Namings, wordAt } from '../roles/actors.js'
import { isGapped } from '../roles/gapped.js'

/** A verb that stands for an act told before, and who does it. */
export interface Follower {
  /** Its group, or -1 where the verb is left out. */
  readonly group: number
  readonly run: Run
  readonly imposers: readonly Imposer[]
}

/** A sentence that may go on about an act of the sentence before. */
export const FOLLOWS =
  /\b(?:follow(?:s|ed|ing)? (?:suit|(?:its|their|his) (?:lead|example))|d(?:o|oes|id|oing|one) (?:likewise|the same|so too))\b/i

const DOING = /^(?:do|does|did|done|doing)$/
const FOLLOWING = /^follow(?:s|ed|ing)?$/

export function followersIn(clauses: Clauses, namings: Namings): readonly Follower[] {
  const { words, groups } = clauses
  return groups.flatMap((group, index) => {
    const last = endOf(words, group)
    if (last < 0 || group.negated) return []
    const subject = subjectOf(clauses, index)
    const imposers = subject ? actorsIn(clauses, namings, subject) : []
    return imposers.length > 0 ? [{ group: index, run: { first: group.first, last }, imposers }] : []
  })
}

/** "…, Italy two and France 35": those who do the same by another number. */
export const gappedIn = ({ words }: Clauses, namings: readonly Naming[]): readonly Follower[] =>
  namings.flatMap((naming) => {
    const imposer = naming.entity.kind === 'country' && isGapped(naming, words) ? imposerOf(naming) : undefined
    const first = wordAt(words, naming.start)
    const last = wordAt(words, naming.end - 1) + 1
    return imposer ? [{ group: -1, run: { first, last }, imposers: [imposer] }] : []
  })

/** The last word of "followed suit", "did the same", or -1. */
function endOf(words: readonly Word[], group: VerbGroup): number {
  const verb = headOf(words, group)
  const [next, behind] = [words[group.last + 1]?.lower, words[group.last + 2]?.lower ?? '']
  if (FOLLOWING.test(verb)) {
    if (next === 'suit') return group.last + 1
    return /^(?:its|their|his)$/.test(next ?? '') && /^(?:lead|example)$/.test(behind) ? group.last + 2 : -1
  }
  if (!DOING.test(verb)) return -1
  if (next === 'likewise') return group.last + 1
  return (next === 'the' && behind === 'same') || (next === 'so' && behind === 'too') ? group.last + 2 : -1
}

/** The subject; in "with Greece following suit" what stands between "with" and the verb. */
function subjectOf(clauses: Clauses, index: number): Run | undefined {
  const { words, groups } = clauses
  const { first, form } = groups[index] as VerbGroup
  if (form !== 'gerund') return logicalSubject(clauses, index)
  const link = words.findLastIndex(({ lower, index: at }) => lower === 'with' && at < first && at > first - 12)
  return link >= 0 && link < first - 1 ? { first: link + 1, last: first - 1 } : undefined
}
