/** "the expulsion [from Ankara] of three envoys": who sends them away, told between the act and those who must go. */
import type { Imposer } from '../../record/contract.js'
import type { Candidate } from '../candidates.js'
import type { Clauses } from '../clause/clause.js'
import { type Namings, namingsBetween, stateOf } from './actors.js'

const FAR = 6

/** The state behind "from" right after the noun of an act that drives guests out; empty when there is none. */
export function departedFrom(
  { rule, form, object, trigger }: Candidate,
  { words }: Clauses,
  namings: Namings,
): readonly Imposer[] {
  if (form !== 'noun' || !rule.host || !object || words[object.last + 1]?.lower !== 'from') return []
  const of = words.findIndex(({ lower }, i) => i > object.last + 1 && lower === 'of')
  const [first, last] = [words[object.last + 2], words[of - 1]]
  if (!first || !last || of > object.last + FAR || of > trigger.last) return []
  const [left] = namingsBetween(namings, first.start, last.end)
  const code = left && left.entity.kind !== 'organization' ? stateOf(left.entity) : null
  if (!left || !code) return []
  const { entity, start, end, text } = left
  return [{ code, name: entity.name, entity: entity.id, via: text, start, end, text }]
}
