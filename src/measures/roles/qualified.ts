/** Whom a measure hits where only an adjective in front of it tells: "The EU lifts [Uzbek] sanctions". */
import type { Candidate } from '../candidates.js'
import type { Clauses } from '../clause/clause.js'
import type { Standing } from '../standing/standing.js'
import { RELIEF } from '../taxonomy.js'
import { type Namings, namingsBetween } from './actors.js'

/**
 * The states whose adjectives stand right before a measure that others go on with or end. "Uzbek sanctions" may be those of
 * Uzbekistan as well; who extends, eases or lifts them, and is another, can only be the one that imposed them.
 */
export function qualifiedStates(
  { form, trigger }: Candidate,
  { action, status, byOthers }: Standing,
  { words, groupAt }: Clauses,
  namings: Namings,
  imposers: ReadonlySet<string>,
): readonly string[] {
  if (form !== 'noun' || byOthers || !DECIDED.test(status) || !(RELIEF.has(action) || action === 'extend')) return []
  let first = trigger.first
  while (first > 0 && trigger.first - first < 4) {
    const before = words[first - 1]
    if (!before || groupAt[first - 1] !== -1 || before.possessive || !MODIFIES.test(before.pos)) break
    if (/[,;:.()"]\s/.test(before.after)) break
    first--
  }
  const [from, to] = [words[first], words[trigger.last]]
  if (!from || !to) return []
  const named = namingsBetween(namings, from.start, to.end)
  if (named.some(({ entity, text }) => entity.kind !== 'country' || text === entity.name || OWN.test(text))) return []
  const codes = [...new Set(named.flatMap(({ entity }) => entity.code ?? []))]
  return codes.every((code) => !imposers.has(code)) ? codes : []
}

const DECIDED = /^(?:in-force|announced|proposed|considered)$/

const MODIFIES = /^(?:name|noun|adjective|determiner|conjunction|number)$/

/** Short forms and names of those that impose as a rule. */
const OWN = /^(?:US|U\.S\.|UN|U\.N\.|EU|E\.U\.|UK|U\.K\.|American|Western|British)$/
