/** What others have done or decided is not turned down by those who oppose it, only judged. */
import type { Word } from '../../text/tag.js'
import type { Act } from '../acts.js'
import type { Clauses } from '../clause/clause.js'
import type { Governor } from '../clause/governor.js'
import { headOf, type VerbGroup } from '../clause/groups.js'

/** "opposes [Washington's] imposition of sanctions". */
export const isOthersAct = ({ words }: Clauses, noun: number, { action, status }: Act): boolean =>
  action === 'impose' && status === undefined && isOwned(words, 0, noun)

/** "opposes [Chad's move] of banning": the noun over a verb, under the verb at group `above`. */
export function isOthersDecision({ words, groups }: Clauses, { noun }: Governor, above: number): boolean {
  const parent = groups[above] as VerbGroup
  return (
    DECISION.test(words[noun]?.lower ?? '') &&
    OPPOSING.test(headOf(words, parent)) &&
    isOwned(words, parent.last + 1, noun)
  )
}

const DECISION = /^(?:decisions?|moves?|steps?|measures?|orders?)$/
const OPPOSING = /^(?:oppos|protest|resent)/

/** "[Chad's] move", "[Norwegian] ban": whose it is stands near in front of a noun, from the word `first` on. */
const isOwned = (words: readonly Word[], first: number, noun: number): boolean =>
  words.slice(Math.max(first, noun - 3), noun).some(({ possessive, pos }) => possessive || pos === 'name')
