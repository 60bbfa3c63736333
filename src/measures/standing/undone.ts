/** Acts that their sentence tells only as not done: "without lifting the embargo", "Few expect the EU to lift it". */
import type { Word } from '../../text/tag.js'
import type { Clauses } from '../clause/clause.js'
import type { VerbGroup } from '../clause/groups.js'
import { subjectOf } from '../clause/subject.js'
import { isNobody } from '../roles/nobody.js'
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
