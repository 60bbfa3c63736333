/** Whom an act is to press, where only a phrase beside it tells: "Stepping up pressure on Chad, Norway cut off aid", "In a bid to isolate Chad, …". */
import type { Word } from '../../text/tag.js'
import type { Clauses } from '../clause/clause.js'
import { hitCode, type Namings } from './actors.js'
import { namedFrom } from './named-from.js'

/** The state or armed group named in the phrase that opens the sentence, or behind the act; never one of the imposers. */
export function pressedStates(
  { words }: Clauses,
  namings: Namings,
  trigger: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const front = frontEnd(words)
  for (const word of words) {
    const opens = word.index <= front
    if (!opens && (word.index <= trigger || word.index > trigger + FAR)) continue
    const link = isPressure(words, word) ? word.index + 1 : opens ? linkOf(words, word) : -1
    if (link < 0) continue
    const naming = namedFrom(words, namings, link + 1, Math.min(link + NEAR, opens ? front : words.length), leadsIn)
    const code = naming && hitCode(naming.entity)
    if (code && !imposers.has(code)) return [code]
  }
  return []
}

const FAR = 22
const NEAR = 7

/** The word whose comma ends the phrase that opens the sentence, or -1. */
function frontEnd(words: readonly Word[]): number {
  const opener = words[0]?.lower ?? ''
  if (!OPENS.test(opener) && !ANGERED.test(opener)) return -1
  return words.findIndex(({ after, index }) => index < FAR && /,/.test(after))
}

const OPENS =
  /^(?:in|to|adding|stepping|tightening|increasing|turning|raising|heightening|piling|putting|intensifying|escalating|seeking|hoping|trying|aiming|ratcheting|cranking|keeping)$/

/** "stepping up [pressure] on", "to tighten the [screws] on", "turning up the [heat] on". */
function isPressure(words: readonly Word[], { lower, index, after }: Word): boolean {
  if (!/^(?:pressure|heat|screws?|noose|squeeze|isolation)$/.test(lower) || /[,;:.]/.test(after)) return false
  if (!/^(?:on|upon|around|of)$/.test(words[index + 1]?.lower ?? '')) return false
  return words.slice(Math.max(0, index - 6), index).some((verb) => RAISING.test(verb.lower))
}

const RAISING =
  /^(?:add|step|tighten|increas|turn|rais|heighten|pil|put|intensify|escalat|ratchet|crank|keep|mount|exert|bring|appl|maintain|deepen)(?:e|y|ing|ting|ping)?$/

/** The word in front of whom the phrase at the opening is about: "to [isolate] Chad", "angered [by] Chad's vote"; or -1. */
function linkOf(words: readonly Word[], { lower, index }: Word): number {
  const before = words[index - 1]?.lower
  if (PRESSING.test(lower)) return before === 'to' || index === 0 || /ing$/.test(lower) ? index : -1
  return index === 1 && ANGERED.test(before ?? '') && /^(?:by|at|over|with)$/.test(lower) ? index : -1
}

const PRESSING =
  /^(?:isolat|punish|pressur|press|forc|compel|coerc|persuad|squeez|weaken|cripple|hurt|penaliz|penalis|induc)(?:e|ing|ling|l)?$/
const ANGERED = /^(?:angered|outraged|incensed|infuriated|furious|angry|irked|dismayed)$/

const leadsIn = ({ pos, after }: Word): boolean => !/[,;:]/.test(after) && /^(?:determiner|adjective|noun)$/.test(pos)
