/** Parts that a sentence lists of a whole: what is done to the whole is done to them. */
import { ACTS_OF } from '../acts.js'
import { relativeStart } from '../clause/boundaries.js'
import type { Clauses } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { subjectOf } from '../clause/subject.js'
import { IN_PLACE, inPlace } from './in-place.js'
import { actOn } from './phrasal.js'
import type { Standing } from './standing.js'
import { standingOfVerb } from './verbs.js'

export const LISTING =
  /^(?:include|includes|included|comprise|comprises|comprised|consist|consists|consisted|contain|contains|contained)$/

/** "sanctions, which include a freeze, will stay in place"; "The measures include a freeze": what is done to the whole. */
export function listedIn(clauses: Clauses, at: number): Standing | undefined {
  const { groups, words } = clauses
  const group = groups[at] as VerbGroup
  const opener = relativeStart(clauses, at)
  if (opener <= 0 && subjectOf(clauses, at)?.how !== 'stretch') return undefined
  if (opener <= 0) return group.modal ? undefined : { ...standingOfVerb(clauses, at, IN_PLACE), doer: at, lists: true }
  const next = groups.findIndex(
    (each, index) => index > at && each.form === 'finite' && relativeStart(clauses, index) < 0,
  )
  const main = groups[next]
  const subject = main && subjectOf(clauses, next)
  if (!main || !subject || subject.first > opener - 1 || subject.last < opener - 1) return undefined
  const verb = headOf(words, main)
  const act = main.passive ? actOn(words, main) : (ACTS_OF.get(verb) ?? inPlace(words, main))
  return act && { ...standingOfVerb(clauses, next, act), doer: main.passive ? next : -1 }
}
