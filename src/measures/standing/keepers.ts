/** Who keeps what is told to stay: "ordered the boycott to remain in effect". */
import type { Clauses } from '../clause/clause.js'
import { governorOf } from '../clause/governor.js'
import { headOf } from '../clause/groups.js'

/** "[ordered] the boycott to remain in effect": who orders it keeps it; or -1. */
export function keeperOf(clauses: Clauses, index: number): number {
  const { words, groups } = clauses
  const above = groups[index]?.form === 'infinitive' ? (governorOf(clauses, index)?.group ?? -1) : -1
  const order = groups[above]
  return order && !order.passive && ORDERING.test(headOf(words, order)) ? above : -1
}

const ORDERING = /^(?:order|direct|instruct|decree|command|allow|permit)(?:s|ed|d|ing|ted|ting)?$/
