/** Where imposers come from, and what earlier text offers to find them. */
import type { Imposer } from '../../record/contract.js'
import type { Naming } from './actors.js'

/** How the imposer was found: it is told to the reader (`rules`) and decides confidence. */
export type Source = 'subject' | 'agent' | 'owner' | 'anaphora' | 'speaker' | 'measure-before' | 'main' | 'addressee'

/** Imposers with the way in which they were found. */
export interface FoundImposers {
  readonly imposers: readonly Imposer[]
  readonly how: Source
}

/** What earlier text offers to pronouns and passives. */
export interface Context {
  /** The actors that open the sentences before, nearest first. */
  readonly before: readonly Naming[]
  /** Blocs named in the sentences before, nearest sentence first. */
  readonly blocs: readonly Naming[]
  /** Codes of the states that measures told before hit. */
  readonly told: readonly string[]
  /** Codes of the states in the headline. */
  readonly titled: readonly string[]
  /** Imposers of the measure told last, with the distance in sentences. */
  readonly lastImposers: readonly Imposer[]
  readonly lastDistance: number
  /** The body that issues the text ("The White House"). */
  readonly main: readonly Imposer[]
}
