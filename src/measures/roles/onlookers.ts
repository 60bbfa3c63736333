/** Who stands by while others are hit, told behind "with": "with China abstaining", "with Sweden following a day later". */
import type { Word } from '../../text/tag.js'
import { type Naming, wordAt } from './actors.js'

/** "with [China] abstaining", "with two abstentions, China and [Zimbabwe]". */
export function isVoter({ start, end }: Naming, words: readonly Word[]): boolean {
  const first = wordAt(words, start)
  const near = [...words.slice(Math.max(0, first - 5), first), ...words.slice(wordAt(words, end - 1) + 1).slice(0, 4)]
  return near.some(({ lower }) => /^abst(?:ain(?:ed|ing|s)?|entions?)$/.test(lower))
}

/** Who does something else at the same time: a clause that "with" opens behind a comma. */
export const isBeside = ({ start, end }: Naming, words: readonly Word[]): boolean => {
  const at = wordAt(words, start)
  const next = words[wordAt(words, end - 1) + 1]
  return words[at - 1]?.lower === 'with' && /,/.test(words[at - 2]?.after ?? '') && /ing$/.test(next?.lower ?? '')
}
