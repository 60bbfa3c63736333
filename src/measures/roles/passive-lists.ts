/** Lists of passives that share their auxiliaries: "borders with Niger would be closed, flights banned and aid ended". */
import type { Clauses } from '../clause/clause.js'
import type { VerbGroup } from '../clause/groups.js'
import { reachAfter } from '../clause/reach.js'
import { subjectOf } from '../clause/subject.js'
import { actingCode, type Namings, namingsIn } from './actors.js'

/** The states that the nearest passive in front names, of those with which group `index` shares its auxiliaries; none of them an imposer. */
export function statesOfList(
  clauses: Clauses,
  namings: Namings,
  index: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  for (let at = clauses.groups[index]?.shares; at !== undefined; at = clauses.groups[at]?.shares) {
    const subject = subjectOf(clauses, at)
    const { last } = clauses.groups[at] as VerbGroup
    const runs = [
      ...(subject ? [subject] : []),
      ...(clauses.words[last]?.after.includes(',') ? [] : [reachAfter(clauses, last)]),
    ]
    const codes = runs
      .flatMap((run) => namingsIn(namings, clauses.words, run))
      .flatMap(({ entity }) => (entity.kind === 'country' ? (actingCode(entity) ?? []) : []))
      .filter((code) => !imposers.has(code))
    if (codes.length > 0) return [...new Set(codes)]
  }
  return []
}
