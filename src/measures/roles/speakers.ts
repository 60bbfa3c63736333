/** Who says what a sentence tells. */
import type { Imposer } from '../../record/contract.js'
import type { Clauses, Run } from '../clause/clause.js'
import { REPORTING } from '../clause/governor.js'
import { headOf } from '../clause/groups.js'
import { subjectOf } from '../clause/subject.js'
import { actorsIn } from './acting.js'
import type { Namings } from './actors.js'

/** The official who says it: "…, the Treasury said". */
export function speakerOf(clauses: Clauses, namings: Namings, trigger: Run): Imposer | undefined {
  const { groups, words } = clauses
  for (const [index, group] of groups.entries()) {
    if (!REPORTING.test(headOf(words, group)) || group.form !== 'finite') continue
    if (group.first >= trigger.first && group.first <= trigger.last) continue
    const subject = subjectOf(clauses, index)
    const run = subject ?? { first: group.last + 1, last: Math.min(words.length - 1, group.last + 8) }
    const actors = actorsIn(clauses, namings, run)
    if (actors[0]) return actors[0]
  }
  return sourceOf(clauses, namings)
}

/** "According to the Foreign Office, …". */
function sourceOf(clauses: Clauses, namings: Namings): Imposer | undefined {
  const { words } = clauses
  const at = words.findIndex(({ lower }, i) => lower === 'according' && words[i + 1]?.lower === 'to')
  return at < 0 ? undefined : actorsIn(clauses, namings, { first: at + 2, last: Math.min(words.length - 1, at + 8) })[0]
}
