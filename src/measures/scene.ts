import type { Count, DateMention } from '../record/contract.js'
import type { TaggedSentence } from '../text/tag.js'
import type { Clauses } from './clause/clause.js'
import type { Namings } from './roles/actors.js'
import type { Context } from './roles/sources.js'

/** A sentence with all that is known of it, in which its measures are read. */
export interface Scene {
  readonly tagged: TaggedSentence
  readonly clauses: Clauses
  readonly namings: Namings
  readonly counts: readonly Count[]
  readonly dates: readonly DateMention[]
  /** Day of publication, as precise as it is known, or null. */
  readonly published: string | null
  readonly context: Context
}
