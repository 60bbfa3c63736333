/** Which words of the sentence belong to a candidate, and which prove it. */
import type { Word } from '../text/tag.js'
import type { Candidate } from './candidates.js'
import type { Clauses, Run } from './clause/clause.js'
import type { VerbGroup } from './clause/groups.js'
import type { Standing } from './standing/standing.js'

/** The words that may belong to this candidate: up to the triggers before and behind it that are other acts. */
export function limitsOf(candidate: Candidate, others: readonly Candidate[], words: readonly Word[]): Run {
  const { trigger } = candidate
  let first = candidate.from ?? 0
  let last = words.length - 1
  for (const other of others) {
    if (isSame(other, candidate) || (other.group >= 0 && other.group === candidate.group)) continue
    if (other.trigger.first > trigger.last) last = Math.min(last, (other.from ?? other.trigger.first) - 1)
    if (other.trigger.last < trigger.first) first = Math.max(first, other.trigger.last + 1)
  }
  return { first, last }
}

const isSame = ({ trigger, rule }: Candidate, other: Candidate): boolean =>
  trigger.first === other.trigger.first && trigger.last === other.trigger.last && rule.id === other.rule.id

/** The span from the trigger to the verb that does it and the one that governs that. */
export function evidenceSpan(
  { trigger }: Candidate,
  { groups }: Standing,
  clauses: Clauses,
): { readonly start: number; readonly end: number } {
  const runs: readonly Run[] = [trigger, ...groups.slice(0, 2).map((index) => clauses.groups[index] as VerbGroup)]
  const first = Math.min(...runs.map((run) => run.first))
  const last = Math.max(...runs.map((run) => run.last))
  return { start: (clauses.words[first] as Word).start, end: (clauses.words[last] as Word).end }
}
