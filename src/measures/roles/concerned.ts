/** Whose conduct or plight moves a body to act, told in front of it: "Deploring the violence in Chad, the Security Council renewed …". */
import type { Word } from '../../text/tag.js'
import type { Clauses } from '../clause/clause.js'
import { type Naming, type Namings, namingsIn, stateOf } from './actors.js'
import { wrongOf } from './wronged.js'

/** The one state that the phrase names with which the sentence opens; never one of the imposers. */
export function concernStates(
  { words }: Clauses,
  namings: Namings,
  trigger: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const end = frontEnd(words, trigger)
  if (end < 0) return []
  const found = namingsIn(namings, words, { first: 0, last: end }).filter((naming) => !isVictim(naming, words))
  const codes = new Set(found.flatMap(({ entity }) => (entity.kind === 'country' ? (stateOf(entity) ?? []) : [])))
  const others = [...codes].filter((code) => !imposers.has(code))
  return others.length === 1 ? others : []
}

/** "attacks on Chad", "support for Chad"; "violence in Chad" only has its place there. */
function isVictim(naming: Naming, words: readonly Word[]): boolean {
  const wrong = wrongOf(naming, words)
  return wrong !== undefined && !(wrong.harms && wrong.link === 'in')
}

/** How long the phrase may be, in words. */
const FAR = 45

/** The word before the subject of the main clause, where the phrase in front tells what those who act deplore; or -1. */
function frontEnd(words: readonly Word[], before: number): number {
  const opener = words.slice(0, 3)
  if (!DEPLORING.test(words[0]?.lower ?? '') && !opener.some(({ lower }) => CONCERN.test(lower))) return -1
  return words.findLastIndex(({ after }, i) => i < before && i < FAR && /,/.test(after))
}

const DEPLORING =
  /^(?:deploring|condemning|denouncing|regretting|noting|deeply|gravely|seriously|expressing|voicing|citing)$/
const CONCERN =
  /^(?:concern|concerned|alarm|alarmed|dismay|dismayed|outrage|outraged|regret|deploring|condemning|denouncing|shocked|appalled)$/
