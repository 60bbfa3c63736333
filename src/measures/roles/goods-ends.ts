/** Where a list of goods ends, and what behind it still says which goods are meant. */
import type { Word } from '../../text/tag.js'
import { datesOr } from '../clause/calendar.js'
import type { Clauses } from '../clause/clause.js'
import type { VerbGroup } from '../clause/groups.js'
import { isCountry, isGoodsWord } from './goods-items.js'
import { TRADE } from './goods-words.js'

/** True where the list ends at a word: a verb, a clause, or a phrase that is no part of its goods ("worth", "despite"). */
export const endsList = (clauses: Clauses, index: number, held: readonly Word[]): boolean =>
  (ENDS.test((clauses.words[index] as Word).lower) && clauses.words[index + 1]?.lower !== 'of') ||
  leavesGoods(clauses, index, held)

/** Words that end a list of goods. */
const ENDS =
  /^(?:worth|that|citing|saying|accusing|blaming|made|bound|destined|originating|starting|because|if|until|used|except|excluding|unless|despite|but|than)$/

/** True where a preposition, a clause or a verb that is no part of a goods phrase begins. */
function leavesGoods({ words, groups, groupAt }: Clauses, index: number, held: readonly Word[]): boolean {
  const word = words[index] as Word
  if (['preposition', 'to', 'relative', 'subordinator', 'modal', 'be', 'have', 'do', 'negation'].includes(word.pos))
    return true
  const group = groups[groupAt[index] as number] as VerbGroup | undefined
  if (!group || isGoodsWord(word.lower)) return false
  if (group.passive || group.first !== group.last) return true
  if (group.form === 'bare' && words[index + 1]?.pos === 'conjunction') return false
  const next = words.slice(index + 1, index + 4)
  const open = /[,;:.]/.test(word.after)
  const before = words[index - 1]
  const fresh =
    held.length === 0 || before?.pos === 'adjective' || /-/.test(word.after) || /-/.test(before?.after ?? '')
  const phrase = next.findIndex(
    ({ pos, lower }) => !['noun', 'name', 'adjective', 'verb', 'conjunction'].includes(pos) || TRADE.test(lower),
  )
  const ahead = phrase < 0 ? next : next.slice(0, phrase)
  const describes = !open && ahead.some(({ lower, pos }) => pos === 'noun' || isGoodsWord(lower))
  if (/(?:ed|en|ing)$/.test(word.lower))
    return (
      !(
        describes &&
        ((fresh && !opensClause(word, before)) || countryBefore(before) || isGoodsWord(next[0]?.lower ?? ''))
      ) && !(open && group.form === 'gerund')
    )
  return !(describes && isGoodsWord(next[0]?.lower ?? ''))
}

/** "[and] reducing dependence": a gerund behind "and" goes on with another act. */
const opensClause = ({ lower, after }: Word, before: Word | undefined): boolean =>
  /ing$/.test(lower) && before?.pos === 'conjunction' && !/-/.test(after)

const countryBefore = (word: Word | undefined): boolean => word !== undefined && isCountry(word)

/** Words of a restriction, at most. */
const LONGEST_RESTRICTION = 7

const CALENDAR = datesOr('next|today|tomorrow|midnight|now|early|late|mid|this')

const RESTRICTS = /^(?:related|relating|linked|connected|used|needed|from|produced|grown|intended|meant|for)$/

/** "goods [related to its missiles]", "goods [from settlements]": what says which goods are meant; not a country. */
export function restrictionAt(words: readonly Word[], index: number, held: readonly Word[]): readonly Word[] {
  const head = held.at(-1)
  if (!head || /[,;:.]/.test(head.after) || !RESTRICTS.test(words[index]?.lower ?? '')) return []
  // "goods from June 1": from when on.
  if (CALENDAR.test(words[index + 1]?.lower ?? '')) return []
  const run: Word[] = []
  for (let i = index; i < words.length && run.length < LONGEST_RESTRICTION; i++) {
    const word = words[i] as Word
    if ((isCountry(word) && !word.possessive) || (i > index + 1 && ['relative', 'modal', 'be'].includes(word.pos)))
      break
    run.push(word)
    if (/[,;:.]/.test(word.after)) break
  }
  while (run.length > 0 && !['noun', 'name', 'adjective'].includes((run.at(-1) as Word).pos)) run.pop()
  return run.length > 1 && run.every(({ lower }) => !/^(?:countr(?:y|ies)|states?|which)$/.test(lower)) ? run : []
}
