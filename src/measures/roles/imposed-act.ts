import type { Candidate } from '../candidates.js'
import type { Scene } from '../scene.js'
import type { Standing } from '../standing/standing.js'
import type { FoundImposers } from './sources.js'

/** An act whose imposers are known, of which it is asked whom it hits. */
export interface ImposedAct {
  readonly candidate: Candidate
  /** All candidates of the sentence, this one among them. */
  readonly others: readonly Candidate[]
  readonly standing: Standing
  readonly scene: Scene
  readonly imposed: FoundImposers
  /** Codes of the imposers, or names of those that have none: nobody hits himself. */
  readonly codes: ReadonlySet<string>
}
