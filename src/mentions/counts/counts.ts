import type { Count, Issue, Quantity, Span } from '../../record/contract.js'
import type { Document } from '../../text/document.js'

export interface FoundCounts {
  readonly counts: readonly Count[]
  readonly quantities: readonly Quantity[]
  readonly issues: readonly Issue[]
}

/** Every count and quantity of the article, sorted by start; `dates` are spans that hold no count. */
export function findCounts(_document: Document, _dates: readonly Span[]): FoundCounts {
  return { counts: [], quantities: [], issues: [] }
}
