/** Whom third parties deal with, where they are punished for it: "tariffs on countries that buy [Russian] oil". */
import type { Candidate } from '../candidates.js'
import type { Scene } from '../scene.js'
import { type Naming, namingsBetween, standJoined, stateOf } from './actors.js'

/** How far behind the words for the third parties their dealings may name somebody, in words. */
const FAR = 10

/** The first state named behind those words in the sentence, with those joined to it; never one of the imposers. */
export function statesDealtWith(
  { trigger, object }: Candidate,
  { clauses: { words }, namings }: Scene,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const from = words[(object ?? trigger).first]
  const to = words[Math.min(trigger.last + FAR, words.length - 1)]
  if (!from || !to) return []
  const named = namingsBetween(namings, from.start, to.end).filter(({ entity }) => {
    const code = stateOf(entity)
    return code !== null && !imposers.has(code)
  })
  const end = named.findIndex((naming, at) => at > 0 && !standJoined(words, named[at - 1] as Naming, naming))
  return [...new Set(named.slice(0, end < 0 ? named.length : end).flatMap(({ entity }) => stateOf(entity) ?? []))]
}
