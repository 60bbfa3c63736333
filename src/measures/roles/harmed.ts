/** Whom a measure hits where only what it does to him tells: "sanctions that would hurt Chad's exports". */
import { type Clauses, meet } from '../clause/clause.js'
import { headOf } from '../clause/groups.js'
import { reachAfter } from '../clause/reach.js'
import { type Namings, namingsIn, onlyOtherState } from './actors.js'

/** The one state whose trade or people the clause behind the measure says to be harmed. */
export function harmedStates(
  clauses: Clauses,
  namings: Namings,
  from: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const { words, groups } = clauses
  const opener = words.findIndex(
    ({ lower, pos }, i) => i >= from && i < from + FAR && (lower === 'that' || pos === 'relative'),
  )
  if (opener < 0 || words.slice(from, opener).some(({ after }) => /[;:.]/.test(after))) return []
  const verb = groups.find(({ first }) => first > opener)
  if (!verb || verb.first > opener + 2 || verb.passive || verb.negated || !HARMS.test(headOf(words, verb))) return []
  const reach = reachAfter(clauses, verb.last)
  const next = groups.find((group) => group.first > verb.last && meet(group, reach))
  const last = Math.min(reach.last, next ? next.first - 1 : reach.last)
  const code = onlyOtherState(namingsIn(namings, words, { first: verb.last + 1, last }), imposers)
  return code ? [code] : []
}

/** How far behind the measure its clause may open, in words. */
const FAR = 12

const HARMS =
  /^(?:hurts?|harm|hits?|affect|damag|crippl|doubl|rais|increas|costs?|squeez|depriv|dry|dries|chok|strangl|devastat|ruin|shuts?|cuts?|reduc|bars?|prevent|isolat|wip|slash|penali[sz]|block|halt|price[sd]?|batter|weaken)(?:e|es|ed|s)?$/
