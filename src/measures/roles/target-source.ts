/** A source of those who are hit, and the asking of several in order. */
import type { ImposedAct } from './imposed-act.js'
import type { FoundTargets } from './targets.js'

/** What must be lacking for a source to be asked. */
export type Lacking =
  /** No state is hit. */
  | 'state'
  /** No state is hit, and nobody by name: at most groups are ("officials"). */
  | 'name'
  /** Nobody is hit at all. */
  | 'anybody'

/** One way in which a sentence tells the states that are hit. */
export interface TargetSource {
  readonly id: string
  /** A sentence that tells it so, the state in brackets; held by test/target-sources.test.ts. */
  readonly example: string
  readonly lacking: Lacking
  /** Whether acts of this kind are told so; all are when it is not given. */
  readonly when?: (act: ImposedAct, found: FoundTargets) => boolean
  /** Codes of the states, none of them an imposer; empty when it does not tell. */
  readonly states: (act: ImposedAct, found: FoundTargets) => readonly string[]
  /** Whether no source behind this one is asked. */
  readonly ends?: (act: ImposedAct) => boolean
}

/** True when what is found lacks that. */
export function isLacking(lacking: Lacking, { countries, targets }: FoundTargets): boolean {
  if (countries.length > 0) return false
  if (lacking === 'anybody') return targets.length === 0
  return lacking === 'state' || targets.every(({ entity }) => entity === null)
}

/** What is found, with the states of the first source that tells any. */
export function withStates(found: FoundTargets, sources: readonly TargetSource[], act: ImposedAct): FoundTargets {
  for (const { lacking, when, states, ends } of sources) {
    if (found.countries.length > 0) break
    const countries = isLacking(lacking, found) && (when?.(act, found) ?? true) ? states(act, found) : []
    if (countries.length > 0) return { ...found, countries }
    if (ends?.(act)) break
  }
  return found
}
