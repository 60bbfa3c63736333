/** Clauses without their verb: "Germany expelled 40 Russian diplomats, [Italy two] and [France 35]". */
import { isYear } from '../../text/around.js'
import type { Word } from '../../text/tag.js'
import { type Naming, wordAt } from './actors.js'

/** What may stand behind such a number: the end of the clause, "each", "more". */
const BEHIND = /^(?:and|each|more|others?|apiece)$/

/** "curbs on 74 Fijians, Chile [on] 16": the word behind the link by which the clause before counts too. */
function pastLink(words: readonly Word[], at: number): number {
  const link = words[at]
  if (!link || !LINK.test(link.lower)) return at
  const twin = words.some(
    ({ lower, index }) => lower === link.lower && index < at && words[index + 1]?.pos === 'number',
  )
  return twin ? at + 1 : at
}

const LINK = /^(?:on|of|against|for|from)$/

/** A state with nothing but a number behind it, set off by a comma or "and": it does what the clause before tells. */
export function isGapped({ start, end }: Naming, words: readonly Word[]): boolean {
  const first = wordAt(words, start)
  const last = words[wordAt(words, end - 1)]
  const before = words[words[first - 1]?.pos === 'determiner' ? first - 2 : first - 1]
  const count = last && words[pastLink(words, last.index + 1)]
  if (last && before?.pos === 'conjunction' && /^(?:its|their|all)$/.test(words[last.index + 1]?.lower ?? ''))
    return isVerbless(words, last.index + 1)
  if (!before || !count || count.pos !== 'number' || isYear(count)) return false
  if (last.possessive || /[,;:.]/.test(last.after)) return false
  if (before.pos !== 'conjunction' && !/[,;]/.test(before.after)) return false
  return /[,;.]/.test(count.after) || BEHIND.test(words[count.index + 1]?.lower ?? 'and')
}

/** "stopped aid and [Sweden] its loans": up to the end of the clause no verb stands behind the name. */
function isVerbless(words: readonly Word[], from: number): boolean {
  const end = words.findIndex(({ after }, i) => i >= from && /[,;:.]/.test(after))
  return words.slice(from, end < 0 ? words.length : end + 1).every(({ pos }) => !/^(?:verb|be|have|modal)$/.test(pos))
}
