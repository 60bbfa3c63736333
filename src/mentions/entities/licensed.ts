import { plainName } from '../../lexicon/names.js'
import { buildIndex, findForm } from './forms.js'
import type { Gathered } from './gather.js'
import type { Reading } from './reading.js'
import { spanOf } from './reading.js'
import { surnamesOf } from './resolve-persons.js'
import { CALENDAR, COMMON_CAPITALS } from './words.js'

/** Forms of an entity that are safe once it is known: its names, and a person's family name. */
function formsOf(entity: Gathered): readonly string[] {
  const texts = [...new Set(entity.namings.map((naming) => naming.text.replace(/\s+/g, ' ')))]
  return entity.kind === 'person' ? [...texts, ...texts.flatMap(surnamesOf)] : texts
}

/** Adds the occurrences of known persons and organisations that no pattern found: in headlines, at the start of sentences, bare. */
export function findLicensed(readings: readonly Reading[], entities: readonly Gathered[]): void {
  const owners = new Map<string, Gathered | null>()
  for (const entity of entities) {
    if (entity.kind !== 'person' && entity.kind !== 'organization') continue
    for (const form of formsOf(entity)) {
      const key = plainName(form)
      if (key.length < 3 || COMMON_CAPITALS.has(key.toLowerCase()) || CALENDAR.has(key.toLowerCase())) continue
      owners.set(key, owners.has(key) && owners.get(key) !== entity ? null : entity)
    }
  }
  const index = buildIndex([...owners].filter((entry): entry is [string, Gathered] => entry[1] !== null))
  if (index.openers.size === 0) return
  const taken = entities
    .filter((entity) => entity.kind === 'person' || entity.kind === 'organization' || entity.kind === 'place')
    .flatMap((entity) => entity.namings)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let next = 0
  let reach = 0
  for (const reading of readings) {
    for (let at = 0; at < reading.pieces.length; ) {
      const piece = reading.pieces[at]
      if (!piece?.capital) {
        at++
        continue
      }
      const { start } = piece
      while ((taken[next]?.start ?? Number.POSITIVE_INFINITY) <= start) reach = Math.max(reach, taken[next++]?.end ?? 0)
      const hit = start >= reach ? findForm(index, reading.pieces, at) : undefined
      if (!hit) {
        at++
        continue
      }
      const span = spanOf(reading, hit.from, hit.to)
      if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) >= span.end)
        hit.sense.namings.push({
          ...span,
          kind: hit.sense.kind,
          sentence: reading.sentence.index,
          code: null,
          country: null,
          role: null,
          known: null,
          rule: `${hit.sense.kind}/licensed`,
        })
      at = hit.to
    }
  }
}
