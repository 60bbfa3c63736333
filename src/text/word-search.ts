/** Searching a stretch of a sentence's words: `first` and `last` are inclusive, and only what stands between them is asked. */
import type { Word } from './tag.js'

type Test = (word: Word, at: number) => boolean

/** The first word of the stretch that passes, or -1. */
export function findWord(words: readonly Word[], first: number, last: number, test: Test): number {
  const end = Math.min(last, words.length - 1)
  for (let at = Math.max(0, first); at <= end; at++) if (test(words[at] as Word, at)) return at
  return -1
}

/** The last word of the stretch that passes, or -1. */
export function findLastWord(words: readonly Word[], first: number, last: number, test: Test): number {
  const start = Math.max(0, first)
  for (let at = Math.min(last, words.length - 1); at >= start; at--) if (test(words[at] as Word, at)) return at
  return -1
}

/** The first word that ends behind an offset into the text, or -1: their ends rise, so it is halved to. */
export function wordBehind(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as Word).end > offset) high = middle
    else low = middle + 1
  }
  return low < words.length ? low : -1
}

/** A stretch in lower case, for patterns that read over several words: "in spite of". */
export const lowerText = (stretch: readonly Pick<Word, 'lower'>[]): string =>
  stretch.map(({ lower }) => lower).join(' ')

/** The words in front of one as they are written, at most so many. */
export const textBefore = (words: readonly Word[], at: number, count: number): string =>
  words
    .slice(Math.max(0, at - count), at)
    .map((word) => word.before + word.text + word.after)
    .join('')
