/** Past forms that "or" joins behind the thing that they describe. */
import type { Word } from '../../text/tag.js'
import { isAgentive } from './acting-nouns.js'
import { isPastForm } from './forms.js'

/** "ships owned by, flagged or registered in Russia": past forms joined by "or" behind a thing, with a preposition behind them. */
export function isPaired(words: readonly Word[], head: number): boolean {
  let [first, last] = [head, head]
  while (isLink(words[first - 1]) || isPast(words[first - 1])) first--
  while (isLink(words[last + 1]) || isPast(words[last + 1])) last++
  const [noun, chain] = [words[first - 1], words.slice(first, last + 1)]
  return (
    noun?.pos === 'noun' &&
    !isAgentive(noun) &&
    !/[,;:.]/.test(noun.after) &&
    chain.filter(isPast).length > 1 &&
    chain.some(({ lower, index }) => lower === 'or' && index > head - 3 && index < head + 4) &&
    isPast(chain[0]) &&
    chain.at(-1)?.lower !== 'or' &&
    isLink(chain.at(-1))
  )
}

const isLink = (word: Word | undefined): boolean => /^(?:by|in|to|for|from|at|with|or)$/.test(word?.lower ?? '')

const isPast = (word: Word | undefined): boolean =>
  word?.pos === 'verb' &&
  (isPastForm(word) || /^(?:coming|arriving|flying|heading|departing|sailing)$/.test(word.lower))
