/** The shapes that the page carries inside itself: written when the report is built, read by its own script. */

/** What kind of thing a mark in the text stands for; the order is the order of visual weight, heaviest first. */
export const FACT_KINDS = [
  'evidence',
  'imposer',
  'target',
  'good',
  'count',
  'date',
  'quantity',
  'entity',
  'attribution',
  'issue',
] as const
export type FactKind = (typeof FACT_KINDS)[number]

/** One thing known of a span: what it is, its normalised value, the rule that found it, the measure it belongs to. */
export interface Fact {
  readonly kind: FactKind
  readonly label: string
  readonly value: string
  /** Id of the rule, or empty when none is recorded for this fact. */
  readonly rule: string
  /** Position of the measure in the article, or null. */
  readonly measure: number | null
}

/** A span of the text with all that is known of it. Half-open, UTF-16 code units. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly facts: readonly Fact[]
}

export interface Card {
  readonly id: string
  readonly type: string
  readonly headline: string
  readonly relief: boolean
  readonly background: boolean
  readonly status: string
  readonly fields: readonly (readonly [string, string])[]
  /** Positions in `marks`, the trigger first. */
  readonly evidence: readonly number[]
  readonly rules: readonly string[]
  readonly confidence: number
}

export interface ArticleView {
  readonly id: string
  readonly title: string
  readonly outlet: string
  readonly date: string
  /** Address of the article, only when it is http or https. */
  readonly link: string
  readonly facts: readonly (readonly [string, string])[]
  readonly text: string
  /** Start and end of every paragraph of the text, half-open. */
  readonly paragraphs: readonly (readonly [number, number])[]
  readonly marks: readonly Mark[]
  readonly cards: readonly Card[]
  readonly issues: readonly string[]
}

/** One measure as a row of the table. */
export interface Row {
  readonly article: number
  readonly measure: number
  /** As a reader writes it. */
  readonly date: string
  /** The first day of it, for sorting; empty when it has no year. */
  readonly day: string
  readonly imposers: readonly string[]
  readonly targets: readonly string[]
  readonly type: string
  readonly action: string
  readonly status: string
  readonly background: boolean
  readonly detail: string
  readonly before: string
  readonly trigger: string
  readonly after: string
  readonly confidence: number
}

/** One article in the list of articles; its position in the list is its position in the page. */
export interface Listed {
  readonly title: string
  readonly outlet: string
  readonly date: string
  readonly measures: number
}

/** One act of the ledger, in words. */
export interface ActView {
  readonly headline: string
  readonly relief: boolean
  readonly date: string
  readonly day: string
  readonly status: string
  readonly by: string
  readonly against: string
  readonly detail: string
  readonly history: readonly string[]
  readonly conflicts: readonly string[]
  readonly witnesses: number
  /** How many articles and measures tell it; `sources` are the first 200 of them. */
  readonly told: number
  /** `href` leads to the measure in its article; empty when that is not in the page. */
  readonly sources: readonly { readonly name: string; readonly href: string }[]
}

export interface PageIndex {
  readonly acts: readonly ActView[]
  readonly rows: readonly Row[]
  readonly articles: readonly Listed[]
}

export interface PageMeta {
  /** Names of the codes, types, actions and statuses as the reader sees them. */
  readonly names: Readonly<Record<string, string>>
  /** Why a rule decides as it does, by its id. */
  readonly why: Readonly<Record<string, string>>
  /** What belongs to a type, by its name. */
  readonly types: Readonly<Record<string, string>>
  /** Position of the first article of every block of articles. */
  readonly blocks: readonly number[]
  readonly articles: number
}
