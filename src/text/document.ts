import type { Article, ZoneKind } from '../article/article.js'

/** A word, number or punctuation mark of the article's text; half-open UTF-16 offsets into the article's text. */
export interface Token {
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  /** Lower case, typographic quotes and dashes made plain. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'punct'
}

export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  /** `text.slice(start, end)` of the article; may contain line breaks. */
  readonly text: string
  readonly zone: ZoneKind
  /** Index of the paragraph (zone-internal block between blank lines) that holds the sentence. */
  readonly paragraph: number
  /** Of an item of a list, read behind the line that opens it (items.ts): what is blanked between the two. */
  readonly blank?: { readonly from: number; readonly to: number }
}

/** The article cut into sentences, in order. Tokens are made on demand by `tokensOf` and kept. */
export interface Document {
  readonly article: Article
  readonly sentences: readonly Sentence[]
}
