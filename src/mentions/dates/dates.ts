import type { DateMention, Issue, Published } from '../../record/contract.js'
import type { Document } from '../../text/document.js'

export interface FoundDates {
  readonly dates: readonly DateMention[]
  readonly published: Published | null
  readonly issues: readonly Issue[]
}

/** Every date of the article, sorted by start; `given` is a publication date from the command line (ISO) or null. */
export function findDates(_document: Document, _given: string | null): FoundDates {
  return { dates: [], published: null, issues: [] }
}
