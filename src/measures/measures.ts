import type { Count, DateMention, Entity, Issue, Measure } from '../record/contract.js'
import type { Document } from '../text/document.js'

export interface Mentions {
  readonly dates: readonly DateMention[]
  readonly counts: readonly Count[]
  readonly entities: readonly Entity[]
}

export interface FoundMeasures {
  readonly measures: readonly Measure[]
  readonly issues: readonly Issue[]
}

export function findMeasures(_document: Document, _mentions: Mentions): FoundMeasures {
  return { measures: [], issues: [] }
}
