/** Whom a word leads up to: the first that is named behind it. */
import type { Word } from '../../text/tag.js'
import { type Naming, type Namings, namingsBetween, wordAt } from './actors.js'
import { isWronged } from './wronged.js'

/** The first naming from word `first` to word `last`, with nothing but words that lead in before it; never of somebody who only suffers. */
export function namedFrom(
  words: readonly Word[],
  namings: Namings,
  first: number,
  last: number,
  leadsIn: (word: Word) => boolean,
): Naming | undefined {
  const [opener, end] = [words[first], words[Math.min(last, words.length - 1)]]
  if (!opener || !end || end.index < opener.index) return undefined
  const [naming] = namingsBetween(namings, opener.start, end.end)
  if (!naming || isWronged(naming, words)) return undefined
  return words.slice(first, wordAt(words, naming.start)).every(leadsIn) ? naming : undefined
}
