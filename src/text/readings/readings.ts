import { ACTS } from './acts.js'
import { BOTH_KINDS } from './both.js'
import { MODIFIERS } from './modifiers.js'
import { NEIGHBOURS } from './neighbours.js'
import { PARTICIPLES } from './participles.js'
import { PAST_ACTS } from './past-acts.js'
import { PHRASES } from './phrases.js'
import type { Reading } from './reading.js'
import { THINGS } from './things.js'

/**
 * All readings, in the order in which they are asked; the first that holds decides. What a phrase or a certain word
 * says goes before what holds for any word, and what is sure of a word that is noun and verb alike before the last
 * reading of both.ts, which makes it a noun.
 */
export const READINGS: readonly Reading[] = [
  ...PHRASES,
  ...MODIFIERS,
  ...THINGS,
  ...ACTS,
  ...PAST_ACTS,
  ...PARTICIPLES,
  ...NEIGHBOURS,
  ...BOTH_KINDS,
]
