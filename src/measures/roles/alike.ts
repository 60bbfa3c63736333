/** Whom a measure hits that is only told to be like the one before: "announced [similar] export controls", "took [its own] measures". */
import type { Candidate } from '../candidates.js'
import type { Scene } from '../scene.js'

const ALIKE = /^(?:similar|comparable|parallel|matching|equivalent|corresponding|like|same|own)$/

/** How far in front of the noun such a word may stand, in words. */
const NEAR = 3

/** The states hit by the measure told last, in this sentence or right before it; none of them is an imposer. */
export function statesOfTheLike(
  { trigger: { first } }: Candidate,
  { clauses: { words }, context: { lastCountries, lastDistance } }: Scene,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const alike = words.slice(Math.max(0, first - NEAR), first + 1).some(({ lower }) => ALIKE.test(lower))
  return alike && lastDistance <= 1 ? lastCountries.filter((code) => !imposers.has(code)) : []
}
