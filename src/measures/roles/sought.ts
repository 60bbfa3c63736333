/** Measures that somebody seeks from a body: "will seek sanctions from the United Nations", "asked the council for an embargo". */
import type { Imposer } from '../../record/contract.js'
import type { Candidate } from '../candidates.js'
import type { Clauses } from '../clause/clause.js'
import { headOf } from '../clause/groups.js'
import { type Standing, stronger } from '../standing/standing.js'
import { actorsIn } from './acting.js'
import type { Namings } from './actors.js'

const SEEKING =
  /^(?:s(?:eek|eeks|eeking|ought)|secur(?:e|es|ed|ing)|win|wins|winning|won|obtain(?:s|ed|ing)?|get|gets|getting)$/

/** How far behind the verb the body may be named, in words. */
const NEAR = 9

/** Those from whom the measure is sought: they would impose it. */
export function soughtFrom(
  { rule }: Candidate,
  standing: Standing,
  clauses: Clauses,
  namings: Namings,
): readonly Imposer[] {
  // "sought a ban on imports from Iran": there the goods come from.
  if (rule.goods || rule.denial) return []
  const { words, groups } = clauses
  const verb = groups[standing.groups[0] ?? -1]
  if (!verb || verb.passive || !SEEKING.test(headOf(words, verb))) return []
  const link = words.findIndex(
    ({ lower, index }) => lower === 'from' && index > verb.last + 1 && index <= verb.last + NEAR,
  )
  return link < 0 ? [] : actorsIn(clauses, namings, { first: link + 1, last: Math.min(link + 6, words.length - 1) })
}

/** What is sought from others is theirs to do. */
export const asked = (read: Standing): Standing => ({
  ...read,
  status: stronger(read.status, 'called-for'),
  byOthers: true,
})
