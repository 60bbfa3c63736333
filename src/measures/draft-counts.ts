/** How many are hit by an act. */
import type { Count } from '../record/contract.js'
import type { Candidate } from './candidates.js'
import type { Run } from './clause/clause.js'
import type { VerbGroup } from './clause/groups.js'
import { reachAfter } from './clause/reach.js'
import { countsIn, withoutParts } from './roles/target-groups.js'
import type { Scene } from './scene.js'

/** The counts of the targets (`own`), then those of what is hit that stand in the reach of the trigger. */
export function countsOf(
  { rule, trigger, group, form }: Candidate,
  { clauses, counts }: Scene,
  own: readonly Count[],
  limits: Run,
): readonly Count[] {
  const { words, groups } = clauses
  const from = form === 'verb' ? Math.max(trigger.last, (groups[group] as VerbGroup).last) : trigger.last
  const reach = { first: trigger.first, last: Math.min(reachAfter(clauses, from).last, limits.last) }
  const near = withoutParts(countsIn(counts, words, reach), words).filter(
    ({ unit }) => unit !== 'country' && (rule.goods !== undefined || unit !== 'good'),
  )
  // "on 120 products from …": goods are also counted in front of the act.
  const items =
    rule.goods && near.length === 0 && own.length === 0
      ? countsIn(counts, words, limits).filter(({ unit }) => unit === 'good')
      : near
  return [...own, ...items.filter((count) => !own.includes(count))]
}
