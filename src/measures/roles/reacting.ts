/** Whom an act hits where only his reaction to it tells: "[Japan] protested against the plan to", "[Peru] summoned the envoy after". */
import type { Clauses } from '../clause/clause.js'
import { headOf } from '../clause/groups.js'
import { subjectOf } from '../clause/subject.js'
import { type Namings, namingsIn, onlyOtherState } from './actors.js'

/** "[Japan] protested against the American plan to raise duties": who protests is hit. */
export function protestingStates(
  clauses: Clauses,
  namings: Namings,
  trigger: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const { words, groups } = clauses
  const protests = groups.findLastIndex(
    (group) => group.last < trigger && group.form === 'finite' && PROTESTS.test(headOf(words, group)),
  )
  return oneStateOf(clauses, namings, protests, imposers)
}

const PROTESTS = /^(?:protest(?:s|ed)?|object(?:s|ed)|complain(?:s|ed)?|bristl(?:es|ed))$/

/** "[Peru] summoned the envoy after Chad expelled two diplomats": who reacts to an act told behind "after" is hit by it. */
export function reactingStates(
  clauses: Clauses,
  namings: Namings,
  act: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const { words, groups } = clauses
  const own = groups[act]
  const opener = own ? words.findLastIndex(({ lower }, i) => i < own.first && AFTER.test(lower)) : -1
  if (!own || opener < 1 || own.first - opener > FAR) return []
  const main = groups.findLastIndex(({ form, last }) => form === 'finite' && last < opener)
  const verb = groups[main]
  return verb && !verb.passive && REACTS.test(headOf(words, verb)) ? oneStateOf(clauses, namings, main, imposers) : []
}

const AFTER = /^(?:after|when|once)$/

/** How far behind "after" the act may stand, in words. */
const FAR = 8

const REACTS =
  /^(?:summon(?:s|ed)|protest(?:s|ed)|retaliat(?:es|ed)|respond(?:s|ed)|react(?:s|ed)|recall(?:s|ed)|expel(?:s|led)|reciprocat(?:es|ed)|fumed?|vow(?:s|ed))$/

/** "[Libya] handed over two suspects, and the Security Council suspended the sanctions": who acted first is freed. */
export function concedingStates(
  clauses: Clauses,
  namings: Namings,
  trigger: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const first = clauses.groups.findIndex(({ form, last }) => form === 'finite' && last < trigger)
  return oneStateOf(clauses, namings, first, imposers)
}

/** The one state that the subject of a verb names; never one of the imposers. */
function oneStateOf(
  clauses: Clauses,
  namings: Namings,
  verb: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const subject = verb < 0 || clauses.groups[verb]?.negated ? undefined : subjectOf(clauses, verb)
  const found = subject ? namingsIn(namings, clauses.words, subject) : []
  const code = onlyOtherState(found, imposers)
  return code ? [code] : []
}
