/** What it is asked with who does the act of a verb, and a list of ways in which that may be told. */
import type { Imposer } from '../../record/contract.js'
import type { VerbGroup } from '../clause/groups.js'
import { boundBy } from './bound.js'
import type { Asked, FoundImposers, Source } from './sources.js'

/** An act of a verb, of which it is asked who does it. */
export interface Deed extends Asked {
  /** The verb whose subject does the act, or suffers it, and its index among the groups. */
  readonly group: VerbGroup
  readonly index: number
}

/** One way of telling who does it: those told so, and as what they count. */
export type DoerSource<T> = readonly [how: Source | ((deed: T) => Source), imposers: (deed: T) => readonly Imposer[]]

/** Those told by the first of the ways that names anybody. */
export function firstOf<T>(sources: readonly DoerSource<T>[], deed: T): FoundImposers | undefined {
  for (const [how, imposersOf] of sources) {
    const imposers = imposersOf(deed)
    if (imposers.length > 0) return { imposers, how: typeof how === 'string' ? how : how(deed) }
  }
  return undefined
}

/** "American firms must stop serving": they are made to, by their own state. */
export const bound = ({ candidate, index, clauses, namings }: Deed): readonly Imposer[] =>
  boundBy(candidate, index, clauses, namings)
