/** "North Korea fired a missile. Tokyo responded by freezing …": whose deed, told in the sentence before, is answered. */
import { stateOf } from './actors.js'
import type { ImposedAct } from './imposed-act.js'

const ANSWERS =
  /\b(?:respond(?:s|ed|ing)?|retaliat(?:es?|ed|ing)|react(?:s|ed|ing)?|repl(?:ies|ied|ying)|answer(?:s|ed|ing)?|hit(?:s|ting)? back|str(?:uck|ikes?|iking) back)(?: on \w+)?,? (?:by|with)\b|^In (?:response|retaliation|reaction|reply|return|protest|answer)\b/

/** The state of whom the sentence before begins with, where this one says that the act answers; never one of the imposers. */
export function provokerStates({ scene: { tagged, context }, codes }: ImposedAct): readonly string[] {
  const state = context.subject && ANSWERS.test(tagged.sentence.text) ? stateOf(context.subject.entity) : null
  return state && !codes.has(state) ? [state] : []
}
