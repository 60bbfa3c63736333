import type { Document, Sentence } from '../../text/document.js'

/** A line shorter than this ends a heading, not a wrapped sentence. */
const WRAPPED = 45
/** No joined sentence grows over this: tense is read from all of it. */
const LONGEST = 1200

/**
 * The sentences with hard-wrapped lines joined: Intl.Segmenter takes every line break for an end, and wire copy of 70
 * columns would part "May and / October 1986" and every verb from its date.
 */
export function joinWrapped({ article: { text }, sentences }: Document): readonly Sentence[] {
  const joined: Sentence[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    const wraps =
      last !== undefined &&
      last.paragraph === sentence.paragraph &&
      last.zone === sentence.zone &&
      sentence.end - last.start < LONGEST &&
      !/[.?!:]["”’)]*$/.test(last.text.slice(-4)) &&
      /^[^\S\n]*\r?\n[^\S\n]*$/.test(text.slice(last.end, sentence.start)) &&
      (/^\p{Ll}/u.test(sentence.text) ||
        /(?:,|\b(?:and|or|the|an?|of|in|to|on|by|for|with|at|from|between|until))$/.test(last.text.slice(-8)) ||
        last.end - text.lastIndexOf('\n', last.end - 1) > WRAPPED)
    if (!wraps) joined.push(sentence)
    else joined[joined.length - 1] = { ...last, end: sentence.end, text: text.slice(last.start, sentence.end) }
  }
  return joined
}
