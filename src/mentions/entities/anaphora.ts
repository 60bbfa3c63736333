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

/** Organisations by the noun that stands for them: "ministry" → Russian Foreign Ministry. */
function bodiesByNoun(entities: readonly Gathered[]): ReadonlyMap<string, readonly Gathered[]> {
  const bodies = new Map<string, readonly Gathered[]>()
  for (const [noun, heads] of Object.entries(ORGANIZATION_ANAPHORS)) {
    const owners = entities.filter((entity) => {
      if (entity.kind !== 'organization') return false
      const words = plainName(entity.name)
        .toLowerCase()
        .split(/[\s,]+/)
      return words.some((word) => heads.includes(word))
    })
    if (owners.length > 0) bodies.set(noun, owners)
  }
  return bodies
}

/** Adds "the ministry", "the president" to the only ministry or president that the article has named before. */
export function findAnaphors(readings: readonly Reading[], entities: readonly Gathered[]): void {
  const owners = new Map([...holdersByNoun(entities), ...bodiesByNoun(entities)])
  const firsts = new Map([...owners.values()].flat().map((entity) => [entity, firstStart(entity)]))
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
      if ((firsts.get(owner) ?? 0) >= span.start) continue
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
