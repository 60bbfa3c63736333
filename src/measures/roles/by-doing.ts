/** "punished Niger by suspending aid": what is done to somebody is told by the gerund behind "by". */
import type { Word } from '../../text/tag.js'
import type { Candidate } from '../candidates.js'
import type { Clauses } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { type Namings, namingsBetween, stateOf } from './actors.js'

const PUNISHING =
  /^(?:sanction|punish|penali[sz]e|hit|pressure|squeeze|chastise|isolate|rebuke|answer)(?:s|d|ed|es|ing|n?ed|ting)?$/

/** The group of the punishing verb whose means a gerund tells, or -1: "punished Niger [by] suspending aid and recalling its envoy". */
function punishing({ words, groups }: Clauses, index: number): number {
  const own = groups[index]
  if (own?.form !== 'gerund') return -1
  for (let at = index; at > 0; at--) {
    const group = groups[at] as VerbGroup
    if (group.form === 'finite') return -1
    if (group.form !== 'gerund' || words[group.first - 1]?.lower !== 'by') continue
    const above = groups.findLastIndex(({ last }) => last < group.first - 1)
    const verb = groups[above]
    return verb && !verb.passive && PUNISHING.test(headOf(words, verb)) && isNear(words, verb.last, group.first)
      ? above
      : -1
  }
  return -1
}

const isNear = (words: readonly Word[], from: number, to: number): boolean =>
  to - from < 14 && words.slice(from, to).every(({ after }) => !/[;:]/.test(after))

/** The states that stand as the object of the punishing verb; never one of the imposers. */
export function punishedStates(
  { form, group }: Candidate,
  clauses: Clauses,
  namings: Namings,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const above = form === 'verb' ? punishing(clauses, group) : -1
  const verb = clauses.groups[above]
  const by = clauses.words.findIndex(({ lower }, i) => verb !== undefined && i > verb.last && lower === 'by')
  const [from, to] = [clauses.words[(verb?.last ?? 0) + 1], clauses.words[by - 1]]
  if (!verb || !from || !to || to.index < from.index) return []
  const codes = namingsBetween(namings, from.start, to.end).flatMap(({ entity }) => stateOf(entity) ?? [])
  return [...new Set(codes)].filter((code) => !imposers.has(code))
}

/** True for a verb that only says that somebody is punished, where the gerunds behind "by" say how. */
export const isToldByMeans = (
  { form, group, object }: Candidate,
  others: readonly Candidate[],
  clauses: Clauses,
): boolean =>
  form === 'verb' &&
  object === null &&
  others.some((other) => other.form === 'verb' && other.group > group && punishing(clauses, other.group) === group)
