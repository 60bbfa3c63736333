/** "North Korea fired a missile. Tokyo responded by freezing …": whose deed, told in the sentence before, is answered. */
import { stateOf } from './actors.js'
import type { ImposedAct } from './imposed-act.js'

const ANSWERING =
  'respond(?:s|ed|ing)?|retaliat(?:es?|ed|ing)|repl(?:ies|ied|ying)|answer(?:s|ed|ing)?|hit(?:s|ting)? back|str(?:uck|ikes?|iking) back'

const ANSWERS = new RegExp(
  `\\b(?:${ANSWERING}|react(?:s|ed|ing)?)(?: on \\w+)?,? (?:by|with)\\b|^In (?:response|retaliation|reaction|reply|return|protest|answer)\\b`,
)

/** The state of whom the sentence before begins with, where this one says that the act answers; never one of the imposers. */
export function provokerStates({ scene: { tagged, context }, codes }: ImposedAct): readonly string[] {
  const state = context.subject && ANSWERS.test(tagged.sentence.text) ? stateOf(context.subject.entity) : null
  return state && !codes.has(state) ? [state] : []
}

const IN_KIND = new RegExp(
  `\\b(?:${ANSWERING}|retaliation|reciprocat(?:es?|ed|ing)|counter(?:ed|ing|measures?)|tit-for-tat|in (?:response|return|reply|kind|turn))\\b`,
  'i',
)

/** "Norway imposed tariffs on Chad. Chad retaliated by halting exports": whoever was hit by the measure before hits back at those who imposed it. */
export function retaliatedStates({ scene: { tagged, context }, imposed, codes }: ImposedAct): readonly string[] {
  const { lastCountries, lastImposers, lastDistance } = context
  const wasHit = imposed.imposers.some(({ code }) => code !== null && lastCountries.includes(code))
  if (!wasHit || lastDistance > 2 || !IN_KIND.test(tagged.sentence.text)) return []
  return lastImposers.flatMap(({ code }) => (code !== null && !codes.has(code) ? [code] : []))
}
