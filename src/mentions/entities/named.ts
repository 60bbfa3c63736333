import type { EntityKind } from '../../record/contract.js'
import type { Reading } from './reading.js'

/** One naming found in the text, before it is known which entity it belongs to. */
export interface Named {
  readonly kind: EntityKind
  readonly start: number
  readonly end: number
  readonly text: string
  readonly sentence: number
  /** Code of a country or bloc. */
  readonly code: string | null
  /** State that the person or organisation belongs to. */
  readonly country: string | null
  readonly role: string | null
  /** Name of the entity when the form is an alias known to the lexicon ("OFAC"), else null. */
  readonly known: string | null
  readonly rule: string
}

/** A capitalised sequence of which it is still open what it names. */
export interface Candidate {
  readonly reading: Reading
  /** Pieces, half-open. */
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** Role in capitals directly before it: "Prime Minister". */
  readonly role: string | null
  readonly country: string | null
  /** True when an honorific or role stands directly before it. */
  readonly titled: boolean
}

/** What one sentence gives. */
export interface Findings {
  readonly named: readonly Named[]
  readonly candidates: readonly Candidate[]
}
