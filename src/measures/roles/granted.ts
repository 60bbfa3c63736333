/** Who gets relief as the first of two objects: "gave [Peru] an exemption from the tariffs". */
import type { Clauses } from '../clause/clause.js'
import { headOf } from '../clause/groups.js'
import { type Namings, namingsBetween, stateOf } from './actors.js'

/** The states named between a verb of giving and the relief that it gives. */
export function grantedStates(
  { words, groups }: Clauses,
  namings: Namings,
  act: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const giver = groups[act]
  if (!giver || giver.passive || !GIVING.test(headOf(words, giver))) return []
  const relief = words.findIndex(
    ({ lower, index }) => index > giver.last && index < giver.last + 9 && RELIEF.test(lower),
  )
  const from = words[giver.last + 1]
  const to = words[relief - 1]
  if (!from || !to || relief < 0) return []
  const codes = namingsBetween(namings, from.start, to.end).flatMap(({ entity }) => stateOf(entity) ?? [])
  return [...new Set(codes)].filter((code) => !imposers.has(code))
}

const GIVING = /^(?:g[ai]v(?:e|es|en|ing)|grant(?:s|ed|ing)?|offer(?:s|ed|ing)?|allow(?:s|ed|ing)?|hand(?:s|ed|ing)?)$/
const RELIEF = /^(?:exemptions?|waivers?|reprieve|relief|exceptions?|carve-outs?|carve-out|respite|pass)$/
