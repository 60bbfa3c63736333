/** What a sentence only says somebody thinks of a measure: no act of its own, and no refusal. */
import type { Candidate } from './candidates.js'
import type { Clauses, Run } from './clause/clause.js'
import { headOf } from './clause/groups.js'
import { subjectOf } from './clause/subject.js'
import { actorsIn, isState } from './roles/acting.js'
import type { Namings } from './roles/actors.js'
import { ownerOf } from './roles/owners.js'
import type { Standing } from './standing/standing.js'

/** "Adopting the sanctions would have been a mistake": what a verb with "would" judges is not told as an act. */
export function isThoughtOf({ groups: [own = -1] }: Standing, clauses: Clauses): boolean {
  const { groups } = clauses
  const act = groups[own]
  if (act?.form === 'infinitive') return isCalledWrong(clauses, own)
  if (act?.form !== 'gerund') return false
  const next = groups.findIndex(({ form, first }) => form === 'finite' && first > act.last)
  const judging = groups[next]
  // "Keeping him on the list was no longer consistent with it".
  const denied = judging?.negated && clauses.words[judging.head]?.pos === 'be'
  if (!judging || (judging.modal === null && !denied) || judging.passive) return false
  const subject = subjectOf(clauses, next)
  return subject !== undefined && subject.how === 'stretch' && subject.first === act.first
}

/** "dismissed the sanctions [as] illegal": what somebody calls them, and no refusal to impose any. */
export function isCalledNames(
  { trigger }: Candidate,
  { status, groups: [own = -1] }: Standing,
  clauses: Clauses,
): boolean {
  const { words, groups } = clauses
  const verb = groups[own]
  if (status !== 'rejected' || !verb || verb.last > trigger.first || !DISMISSING.test(headOf(words, verb))) return false
  return words.slice(trigger.last + 1, trigger.last + 8).some(({ lower }) => lower === 'as')
}

const DISMISSING = /^(?:dismiss|reject|brush|shrug)/

/** "it was wrong to ban", "it would be a mistake to lift": what is thought of an act, whoever does it. */
function isCalledWrong({ words, groups }: Clauses, own: number): boolean {
  const [above, act] = [groups[own - 1], groups[own]]
  if (!above || !act || words[above.head]?.pos !== 'be') return false
  return words.slice(above.last + 1, act.first).some(({ lower }) => WRONG.test(lower))
}

const WRONG =
  /^(?:wrong|unfair|unjust|unwise|foolish|premature|early|soon|mistake|error|folly|blunder|inappropriate|unacceptable|irresponsible|reckless|illegal|unlawful|unthinkable|absurd|counterproductive|counter-productive|dangerous|shameful|hypocritical|pointless|useless|naive|disastrous|mad|crazy)$/

/** "Iran rejected Japan's embargo as illegal": what another state has done is there, whatever those whom it hits say of it. */
export function turnsDownAnothers(
  candidate: Candidate,
  standing: Standing,
  clauses: Clauses,
  namings: Namings,
): boolean {
  const group = clauses.groups[standing.doer]
  if (standing.status !== 'rejected' || standing.noun >= 0 || !group || !REJECTING.test(headOf(clauses.words, group)))
    return false
  const subject = subjectOf(clauses, standing.doer)
  const judges = subject ? actorsIn(clauses, namings, subject) : []
  const owners = ownerOf(candidate, { ...standing, stated: false }, clauses, namings)
  return (
    judges.length > 0 &&
    Array.isArray(owners) &&
    judges.every(isState) &&
    (owners.every(isState) || hitsJudge(clauses, candidate.trigger)) &&
    !owners.some(({ code }) => judges.some((judge) => judge.code === code))
  )
}

const REJECTING = /^(?:reject|dismiss|oppos|refus|spurn)/

/** "the EU's embargo on [its] oil". */
const hitsJudge = ({ words }: Clauses, { first, last }: Run): boolean =>
  words.slice(first, last + 4).some(({ lower }) => /^(?:its|their|his)$/.test(lower))
