/** Acts that their sentence tells as not done, or only judges: "without lifting the embargo", "Few expect the EU to lift it". */
import type { Word } from '../../text/tag.js'
import type { Candidate } from '../candidates.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { subjectOf } from '../clause/subject.js'
import { actorsIn, isState } from '../roles/acting.js'
import type { Namings } from '../roles/actors.js'
import { isNobody } from '../roles/nobody.js'
import { ownerOf } from '../roles/owners.js'
import { isUnder, NEVER } from './conditions.js'
import type { Standing } from './standing.js'

/** "revoked visa bans [without lifting] the embargo": what is not done besides; what is not ruled out lies open. */
export const isLeftUndone = ({ words, groups }: Clauses, { groups: read }: Standing): boolean =>
  read.some((index) => {
    const group = groups[index]
    return (
      group?.form === 'gerund' &&
      words[group.first - 1]?.lower === 'without' &&
      !/^(?:ruling|excluding|rejecting|dismissing)$/.test((words[group.head] as Word).lower)
    )
  })

/** "Few [expect] the EU to lift sanctions", "Nobody believes that": those who might are told not to. */
export const isDoubted = (clauses: Clauses, { groups: read }: Standing): boolean =>
  read.some((index) => {
    const group = clauses.groups[index] as VerbGroup
    const subject = EXPECTING.test((clauses.words[group.head] as Word).lower) ? subjectOf(clauses, index) : undefined
    return subject !== undefined && (isNobody(subject, clauses) || clauses.words[subject.first]?.lower === 'few')
  })

const EXPECTING = /^(?:expect|believ|think|thought|foresee|foresaw|predict)/

/** "Iran rejected Japan's embargo as illegal": what another state has done is there, whatever those whom it hits say of it. */
export function turnsDownAnothers(
  candidate: Candidate,
  standing: Standing,
  clauses: Clauses,
  namings: Namings,
): boolean {
  const group = clauses.groups[standing.doer]
  if (
    standing.status !== 'rejected' ||
    standing.noun >= 0 ||
    !group ||
    !TURNING_DOWN.test(headOf(clauses.words, group))
  )
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

const TURNING_DOWN = /^(?:reject|dismiss|oppos|refus|spurn)/

/** "the EU's embargo on [its] oil". */
const hitsJudge = ({ words }: Clauses, { first, last }: Run): boolean =>
  words.slice(first, last + 4).some(({ lower }) => /^(?:its|their|his)$/.test(lower))

/** "Had Norway banned fish", "could have banned fish", "nearly banned fish": what was not done in the end. */
export function wasNeverDone(clauses: Clauses, { groups: [own = -1], action }: Standing): boolean {
  const { words, groups } = clauses
  const act = groups[own]
  if (act?.form !== 'finite' || action !== 'impose') return false
  if (isUnder(clauses, act, NEVER)) return true
  const told = words.slice(Math.max(0, act.first - 1), act.head)
  if (told.some(({ lower }) => NEARLY.test(lower))) return !SCALING.test(headOf(words, act))
  return act.modal !== null && UNREAL.test(act.modal) && told.some(({ lower }) => lower === 'have')
}

const NEARLY = /^(?:nearly|almost|narrowly)$/

/** "nearly doubled its tariffs": by how much. */
const SCALING = /^(?:doubl|tripl|trebl|quadrupl|halv)/

const UNREAL = /^(?:could|might|may)$/
