import { plainName } from '../../lexicon/names.js'
import { ORGANIZATION_ANAPHORS } from '../../lexicon/organizations.js'
import { firstStart, type Gathered } from './gather.js'
import type { Reading } from './reading.js'
import { spanOf } from './reading.js'

const ROLE_NOUNS =
  /^(?:president|minister|premier|chancellor|secretary|governor|chairman|chairwoman|ambassador|senator|mayor|king|queen|emir|sultan|pope|commissioner|envoy)$/

/** Persons by the noun of their role: "president" → Vladimir Putin, when he is the only president of the article. */
function holdersByNoun(entities: readonly Gathered[]): ReadonlyMap<string, readonly Gathered[]> {
  const holders = new Map<string, Gathered[]>()
  for (const entity of entities) {
    if (entity.kind !== 'person' || !entity.role) continue
    const noun =
      entity.role
        .toLowerCase()
        .split(/\s+(?:of|for)\s+/)[0]
        ?.split(/\s+/)
        .at(-1) ?? ''
    if (ROLE_NOUNS.test(noun) && !/\b(?:vice|deputy|former|assistant)\b/i.test(entity.role))
      holders.set(noun, (holders.get(noun) ?? []).concat(entity).slice(0, 2))
  }
  return holders
}

/** The nouns that may stand for an organisation with a word in its name: "ministry" and "department" of "ministry". */
const NOUNS_OF = new Map<string, string[]>()
for (const [noun, heads] of Object.entries(ORGANIZATION_ANAPHORS))
  for (const head of heads) NOUNS_OF.set(head, [...(NOUNS_OF.get(head) ?? []), noun])

/** Organisations by the noun that stands for them: "ministry" → Russian Foreign Ministry. */
function bodiesByNoun(entities: readonly Gathered[]): ReadonlyMap<string, readonly Gathered[]> {
  const bodies = new Map<string, Gathered[]>()
  for (const entity of entities) {
    if (entity.kind !== 'organization') continue
    const words = plainName(entity.name)
      .toLowerCase()
      .split(/[\s,]+/)
    for (const noun of words.flatMap((word) => NOUNS_OF.get(word) ?? [])) {
      const owners = bodies.get(noun)
      if (!owners) bodies.set(noun, [entity])
      else if (owners.at(-1) !== entity) owners.push(entity)
    }
  }
  return bodies
}

/** Adds "the ministry", "the president" to the only ministry or president that the article has named before. */
export function findAnaphors(readings: readonly Reading[], entities: readonly Gathered[]): void {
  const owners = new Map([...holdersByNoun(entities), ...bodiesByNoun(entities)])
  if (owners.size === 0) return
  for (const reading of readings) {
    const { pieces } = reading
    for (let at = 1; at < pieces.length; at++) {
      if (pieces[at - 1]?.lower !== 'the') continue
      const named = owners.get(pieces[at]?.lower ?? '')
      const [owner] = named ?? []
      const next = pieces[at + 1]
      if (
        !owner ||
        named?.length !== 1 ||
        (next?.capital ?? false) ||
        /^(?:of|for|to|that|which|-)$/.test(next?.lower ?? '')
      )
        continue
      const span = spanOf(reading, at, at + 1)
      if (firstStart(owner) >= span.start) continue
      owner.namings.push({
        ...span,
        kind: owner.kind,
        sentence: reading.sentence.index,
        code: null,
        country: null,
        role: null,
        known: null,
        rule: `${owner.kind}/anaphor`,
      })
    }
  }
}
