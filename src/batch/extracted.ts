import type { Work } from '../extract.js'
import type { UserLexicon } from '../lexicon/user.js'
import type { Fault } from '../read/found.js'
import type { Source } from '../record/contract.js'

/** What one article or fault gives: text ready to be appended to the outputs. Plain data, to be sent between threads. */
export interface Extracted {
  /** Id of the article; null for faults. */
  readonly id: string | null
  /** One line of NDJSON, or empty. */
  readonly record: string
  /** CSV rows, one a measure. */
  readonly rows: string
  readonly measures: number
  readonly truncated: boolean
  /** Why there is no record. */
  readonly fault: Fault | null
  /** What the extraction took; null where there was none. */
  readonly work: Work | null
  /** Stands for the text in the search for copies; null where that is done. */
  readonly signature: Uint32Array | null
  /** Id of the article of which this one is known to be a copy: its record says so. */
  readonly copyOf: string | null
}

export interface BatchOptions {
  /** Names of the user's own. */
  readonly lexicon?: UserLexicon
  /** ISO date that wins over every date read. */
  readonly published?: string
  /** Only signatures: for articles whose records an interrupted run has written already. */
  readonly isKnown?: boolean
}

/** The fault of an article in another language: it is left out, and the run still counts as done. */
export const OTHER_LANGUAGE = 'other-language'

export const failed = (fault: Fault): Extracted => ({
  id: null,
  record: '',
  rows: '',
  measures: 0,
  truncated: false,
  fault,
  work: null,
  signature: null,
  copyOf: null,
})

export const faultOf = ({ path, member }: Source, fault: string, message: string): Fault => ({
  fault,
  message,
  path,
  member,
  offset: null,
})
