/** Other subjects that a verb may have where the nearest is nobody who acts: a main clause goes on behind what was put into it. */

import type { Clauses, Run } from '../clause/clause.js'
import { relativeStart } from '../clause/relative-starts.js'
import { type Subject, subjectOf } from '../clause/subject.js'

/** The words in which such a subject may stand, the likeliest first. */
export const resumedSubjects = (clauses: Clauses, index: number, { how }: Subject): readonly Run[] =>
  how === 'coordinate' ? beforeRelative(clauses, index) : []

/** "[Peru] expelled firms that had dug for oil and closed its ports": firms close no ports. */
function beforeRelative(clauses: Clauses, index: number): readonly Run[] {
  const { groups } = clauses
  const inner = groups.findLastIndex(({ form }, at) => at < index && form === 'finite')
  const opener = inner < 0 ? -1 : relativeStart(clauses, inner)
  if (opener <= 0) return []
  const main = groups.findLastIndex(({ form, last }, at) => at < inner && form === 'finite' && last < opener)
  const subject = main < 0 ? undefined : subjectOf(clauses, main)
  return subject ? [subject] : []
}
