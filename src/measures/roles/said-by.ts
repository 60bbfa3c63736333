/** Who is meant by the subject of what somebody says: "said that … and that [it] would ban", "the premier said [his government] would ban". */
import type { Imposer } from '../../record/contract.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf } from '../clause/groups.js'
import { REPORTING } from '../clause/speech-verbs.js'
import { subjectOf } from '../clause/subject.js'
import { actorsIn } from './acting.js'
import type { Namings } from './actors.js'

/** "Norway said Chad was to blame and that [it] would ban": the second thing said is told by the same sayer. */
export function sayerOfBoth(clauses: Clauses, namings: Namings, before: number): readonly Imposer[] {
  const { words } = clauses
  const joined = words[before - 1]?.lower === 'that' && words[before - 2]?.pos === 'conjunction'
  return joined ? sayerBefore(clauses, namings, before) : []
}

/** "In a speech in Lima, Norway's premier said [his government] would ban": whose government it is. */
export function sayerOfOwn(clauses: Clauses, namings: Namings, { first, last }: Run): readonly Imposer[] {
  const owned = clauses.words.slice(first, last).some(({ lower }) => /^(?:his|her|its|their)$/.test(lower))
  return owned ? sayerBefore(clauses, namings, first) : []
}

function sayerBefore(clauses: Clauses, namings: Namings, before: number): readonly Imposer[] {
  const { groups, words } = clauses
  const saying = groups.findIndex(
    (group) => group.form === 'finite' && group.first < before && REPORTING.test(headOf(words, group)),
  )
  const sayer = saying < 0 ? undefined : subjectOf(clauses, saying)
  return sayer ? actorsIn(clauses, namings, sayer).slice(0, 1) : []
}
