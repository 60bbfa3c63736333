/** Who laid down what a noun names, where only the clause of its time tells: "The freeze dates from March, when [the president] signed an order". */
import type { Imposer } from '../../record/contract.js'
import type { Candidate } from '../candidates.js'
import type { Clauses } from '../clause/clause.js'
import { headOf } from '../clause/groups.js'
import { subjectOf } from '../clause/subject.js'
import type { Namings } from './actors.js'
import { actorsMeant } from './anaphora.js'
import type { Context } from './sources.js'

/** How far behind the measure its time may be told, in words. */
const FAR = 14

export function whenClauseActors(
  { form, trigger }: Candidate,
  clauses: Clauses,
  namings: Namings,
  context: Context,
): readonly Imposer[] {
  const { words, groups } = clauses
  const when =
    form === 'noun'
      ? words.findIndex(({ lower }, i) => i > trigger.last && i < trigger.last + FAR && WHEN.test(lower))
      : -1
  const at = when < 0 ? -1 : groups.findIndex(({ first, form: made }) => first > when && made === 'finite')
  const deed = groups[at]
  if (!deed || deed.passive || deed.negated || deed.modal !== null || !DECIDES.test(headOf(words, deed))) return []
  const subject = subjectOf(clauses, at)
  return subject && subject.first > when ? actorsMeant(clauses, namings, context, subject) : []
}

const WHEN = /^(?:when|after|as)$/

const DECIDES =
  /^(?:sign|issu|order|impos|introduc|adopt|approv|vot|decre|outlaw|enact|pass|proclaim|declar|slapp|act|brok|cut|sever|retaliat|respond)(?:e|es|ed|s|d)?$/
