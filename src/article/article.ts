import type { Issue, Source } from '../record/contract.js'

/** What a reader hands over: one article as found, before anything is recognised in it. */
export interface RawArticle {
  /** Given by the input, or undefined: then made from the text. */
  readonly id?: string
  readonly title?: string
  /** Decoded text, HTML already removed; line ends as found. */
  readonly text: string
  /** Publication date as found in metadata, unparsed: ISO, RFC 2822, "May 13, 2022" … */
  readonly date?: string
  /** ISO 639-1 code, when a reader or the batch knows the language. */
  readonly language?: string
  readonly source: Source
  /** Faults met while reading this article that did not stop it (mojibake repaired, cut …). */
  readonly issues?: readonly Issue[]
  /** True when a cap cut the text. */
  readonly truncated?: boolean
}

export const ZONE_KINDS = ['title', 'body', 'caption', 'dateline', 'boilerplate'] as const
export type ZoneKind = (typeof ZONE_KINDS)[number]

/** A stretch of the text with one function; zones are sorted, disjoint and cover all that is not white space. */
export interface Zone {
  readonly kind: ZoneKind
  readonly start: number
  readonly end: number
}

/** An article whose parts are known. All offsets point into `text`. */
export interface Article {
  readonly id: string
  readonly source: Source
  readonly title: string | null
  readonly language: string | null
  /** Publication date as found in metadata, unparsed. */
  readonly date: string | null
  readonly text: string
  readonly zones: readonly Zone[]
  readonly truncated: boolean
  readonly issues: readonly Issue[]
}
