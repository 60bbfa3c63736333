/** Acts that their sentence tells as not done: "without lifting the embargo", "Few expect the EU to lift it", "had Norway banned fish". */
import type { Word } from '../../text/tag.js'
import type { Clauses } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { subjectOf } from '../clause/subject.js'
import { isNobody } from '../roles/nobody.js'
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
