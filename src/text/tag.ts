/** Words with tags, for the sentences that matter. */
import { compute, type Term } from './compromise.js'
import type { Sentence } from './document.js'
import { settleWords } from './settle.js'
import { type PartOfSpeech, partOfSpeech } from './speech.js'

/** A word of a tagged sentence. Offsets are half-open UTF-16 code units into the article's text. */
export interface Word {
  readonly index: number
  readonly start: number
  readonly end: number
  /** As written, without the punctuation around it; a possessive keeps its 's. Empty for the second half of "won't". */
  readonly text: string
  /** Lower case, plain quotes, without possessive 's. */
  readonly lower: string
  /** Punctuation and white space before and after, made plain. */
  readonly before: string
  readonly after: string
  readonly pos: PartOfSpeech
  readonly possessive: boolean
  readonly tags: ReadonlySet<string>
}

export interface TaggedSentence {
  readonly sentence: Sentence
  readonly words: readonly Word[]
}

/** Tags rows of words (terms.ts) in place, all in one call, which is cheaper than one each; the tags are the same. */
export function tagRows(rows: Term[][]): void {
  compute(rows, ['lexicon', 'preTagger'])
  for (const row of rows) for (const { text, tags } of row) if (SHORT_STATE.test(text)) tags.add('Place')
}

/** States and blocs in short, which the tagger takes for no places: "trade with the U.S.". */
const SHORT_STATE = /^(?:U\.S\.?|US|U\.K\.?|UK|EU|E\.U\.|EEC|UAE|U\.A\.E\.|DRC|GDR|DPRK|Chad)(?:'s|’s)?$/

/** A sentence of words from its tagged rows, each with the part of speech that it has in its place. */
export const tagSentence = (sentence: Sentence, rows: readonly (readonly Term[])[]): TaggedSentence => ({
  sentence,
  words: settleWords(wordsOf(sentence, rows)),
})

/** The words of a sentence from its tagged rows, each with the part of speech that the tagger takes it for. */
export function wordsOf(sentence: Sentence, rows: readonly (readonly Term[])[]): readonly Word[] {
  const words: Word[] = []
  let at = 0
  for (const terms of rows) {
    for (const term of terms) {
      const start = at + term.pre.length
      at = start + term.text.length + term.post.length
      words.push(wordOf(term, words.length, start, sentence))
    }
  }
  return words
}

function wordOf(term: Term, index: number, offset: number, { start, text }: Sentence): Word {
  // Few words have one, and no other is possessive.
  const hasMark = term.text.includes("'")
  const lower = hasMark || term.implicit !== undefined ? plainWord(term) : term.text.toLowerCase()
  const end = offset + term.text.length
  return {
    index,
    start: start + offset,
    end: start + end,
    text: text.slice(offset, end),
    lower,
    before: term.pre,
    after: isDash(text, end) ? ` ${term.post} ` : isAbbreviated(term) ? term.post.slice(1) : term.post,
    pos: partOfSpeech(term.text, lower, term.tags),
    possessive: hasMark && /'s?$/.test(term.text) && !/n't$/.test(term.text),
    tags: term.tags,
  }
}

/** "its pact with Israel—a push that failed": a long dash parts what stands on its sides, as with spaces around it. */
const isDash = (text: string, at: number): boolean => text[at] === '—' && !/\s/.test(text[at + 1] ?? '')

/** Titles, firms and months written short: the point behind them ends nothing when the sentence goes on. */
const SHORT =
  /^(?:mr|mrs|ms|messrs|dr|gen|lt|col|maj|capt|cmdr|brig|sgt|adm|sens?|reps?|govs?|prof|rev|hon|st|amb|pres|inc|ltd|co|corp|jr|sr|jan|feb|mar|apr|aug|sept?|oct|nov|dec)$/i

const isAbbreviated = ({ text, post }: Term): boolean =>
  post.startsWith('.') && /^\.,?\s+$/.test(post) && SHORT.test(text)

const plainWord = ({ implicit, text }: Term): string => (implicit ?? text).toLowerCase().replace(/'s$|'$/, '')
