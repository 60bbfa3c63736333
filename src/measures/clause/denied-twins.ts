/** Verbs put in between to say what is not done: "eased, [but did not lift], its embargo". */
import type { Word } from '../../text/tag.js'

/** The most words that such an insertion has. */
const LONGEST = 5

const BOUND = /^(?:,\s*|\s*[-–—]+\s*|,?\s*\()$/
const CLOSING = /^(?:,\s*|\s*[-–—]+\s*|\),?\s*)$/

/** The words with each denied twin of a verb read over, commas and all. */
export function withoutDeniedTwins(words: readonly Word[]): readonly Word[] {
  const changed = new Map<number, Word>()
  for (const { index, pos, after } of words) {
    const close = pos === 'verb' && BOUND.test(after) ? closeOf(words, index) : -1
    for (let i = index; i <= close; i++) {
      const word = words[i] as Word
      changed.set(i, i === index ? { ...word, after: ' ' } : { ...word, pos: 'adverb', after: ' ' })
    }
  }
  return changed.size > 0 ? words.map((word) => changed.get(word.index) ?? word) : words
}

/** The last word of what denies a second verb right behind the first, in front of the object of both; or -1. */
function closeOf(words: readonly Word[], open: number): number {
  const opener = words[open + 1]?.lower ?? ''
  if (!/^(?:but|though|although|without|yet|rather|not|never)$/.test(opener)) return -1
  const close = words.findIndex(({ after }, i) => i > open && i <= open + LONGEST && CLOSING.test(after))
  const within = words.slice(open + 1, close + 1)
  const object = words[close + 1]
  return close > 0 &&
    within.some(({ pos, lower }) => pos === 'negation' || lower === 'without' || lower === 'not') &&
    within.at(-1)?.pos === 'verb' &&
    within.every(({ pos }) => !/^(?:noun|name|pronoun|determiner)$/.test(pos)) &&
    object !== undefined &&
    /^(?:determiner|noun|name|adjective|number)$/.test(object.pos)
    ? close
    : -1
}
