/** "With the ban [set] to expire, exports rose": what "with" opens at the head of a sentence is a clause without a finite verb. */
import type { Word } from '../../text/tag.js'

const HELD = /^(?:set|due|about|poised|expected|scheduled|likely|ready|bound|slated)$/

/** Index of the word that its comma closes, or -1 where no such clause opens. */
export function withOpeningEnd(words: readonly Word[]): number {
  if (words[0]?.lower !== 'with') return -1
  let isToldOf = false
  for (let at = 2; at < words.length - 2; at++) {
    const { lower, pos, after } = words[at] as Word
    const told =
      /^(?:noun|name)$/.test(words[at - 1]?.pos ?? '') && (/^(?:verb|have|be)$/.test(pos) || isHeld(words, at))
    isToldOf ||= told && !/s$/.test(lower)
    if (isToldOf && /,/.test(after)) return at
  }
  return -1
}

const isHeld = (words: readonly Word[], at: number): boolean =>
  HELD.test((words[at] as Word).lower) && words[at + 1]?.lower === 'to'
