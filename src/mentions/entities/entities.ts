import type { Entity, Issue } from '../../record/contract.js'
import type { Document } from '../../text/document.js'

export interface FoundEntities {
  readonly entities: readonly Entity[]
  readonly issues: readonly Issue[]
}

/** Every entity of the article in order of first mention, with all its mentions. */
export function findEntities(_document: Document): FoundEntities {
  return { entities: [], issues: [] }
}
