import type { Sentence, Token } from './document.js'
import { keptFor } from './kept.js'

/**
 * A token is a number with its separators, an abbreviation with points ("U.S."), a word (hyphens, apostrophes and
 * ampersands inside belong to it; a possessive "'s" is a token of its own), or one punctuation mark.
 * Linear: every alternative starts with another character class and never gives back.
 */
const TOKEN =
  /\d+(?:[.,]\d+)*(?=$|[^\p{L}\d]|(?:st|nd|rd|th|bn|m|k|s|mln|tn|am|pm)\b)|(?:\p{Lu}\.){2,}|['’](?:s|S|ll|re|ve|d|m|t)(?![\p{L}\d])|[\p{L}\d\p{M}]+(?:(?:['’](?!s\b|S\b)|[-‐‑&.])[\p{L}\d\p{M}]+)*|[^\s\p{L}\d]/gu

const PLAIN: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', '‐': '-', '‑': '-', '–': '-' }
const plain = (text: string): string => text.toLowerCase().replace(/[’‘“”‐‑–]/g, (mark) => PLAIN[mark] ?? mark)

/** Most words: known without a closer look. */
const IS_SMALL = /^[a-z]+$/

function kindOf(text: string): Token['kind'] {
  if (/^[A-Za-z]/.test(text)) return 'word'
  if (/^\d/.test(text) && !/\p{L}/u.test(text)) return 'number'
  return /[\p{L}\d]/u.test(text) ? 'word' : 'punct'
}

/** The tokens of a sentence, in order, with offsets into the article's text. Made once a sentence. */
export const tokensOf = keptFor(({ text, start }: Sentence): readonly Token[] => tokenize(text, start))

/** The tokens of any text; `offset` is added to every start and end. */
export function tokenize(text: string, offset = 0): readonly Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  // only white space parts tokens: each begins where the one before ended, but for that
  for (let from = 0; TOKEN.test(text); from = TOKEN.lastIndex) {
    const word = text.slice(from, TOKEN.lastIndex).trimStart()
    tokens.push(tokenOf(word, offset + TOKEN.lastIndex - word.length))
  }
  return tokens
}

function tokenOf(text: string, start: number): Token {
  const end = start + text.length
  if (IS_SMALL.test(text)) return { start, end, text, lower: text, kind: 'word' }
  return { start, end, text, lower: plain(text), kind: kindOf(text) }
}
