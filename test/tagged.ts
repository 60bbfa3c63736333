/** Sentences with one word in brackets, tagged as the walk does it. */
import { tagRows, tagSentence, type Word, wordsOf } from '../src/text/tag.js'
import { readRows } from '../src/text/terms.js'

/** Its words, before and after the readings have settled them, and the index of the word in brackets. */
export function tagMarked(marked: string): {
  readonly tagged: readonly Word[]
  readonly words: readonly Word[]
  readonly index: number
} {
  const at = marked.indexOf('[')
  const text = marked.replace(/[[\]]/g, '')
  const sentence = { index: 0, start: 0, end: text.length, text, zone: 'body' as const, paragraph: 0 }
  const rows = readRows(text)
  tagRows(rows)
  const tagged = wordsOf(sentence, rows)
  const { words } = tagSentence(sentence, rows)
  return { tagged, words, index: words.findIndex(({ start }) => start === at) }
}
