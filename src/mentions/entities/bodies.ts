import { codeBefore, codeOf } from './codes.js'
import { readHit } from './countries.js'
import type { Named } from './named.js'
import { smallMinistryStart } from './organizations.js'
import { type Reading, spanOf } from './reading.js'

export function organization(reading: Reading, from: number, to: number, country: string | null, rule: string): Named {
  return {
    ...spanOf(reading, from, to),
    kind: 'organization',
    sentence: reading.sentence.index,
    code: null,
    country,
    role: null,
    known: null,
    rule,
  }
}

/** State of an organisation: told inside its name, or by the possessive before it. */
export function stateOf(reading: Reading, from: number, to: number): string | null {
  for (let k = from; k < to; k++) {
    const hit = reading.hits[k]
    const code = hit && (hit.sense.kind === 'territory' || hit.sense.kind === 'bloc') ? codeOf(hit.sense) : null
    if (code) return code
  }
  if (/^['’]s?$/.test(reading.pieces[from - 1]?.text ?? '')) return codeBefore(reading, from)
  return /ministr(?:y|ies)$/i.test(reading.pieces[to - 1]?.text ?? '') ? capitalAfter(reading, to) : null
}

/** State of the capital told after "a foreign ministry official said in Tokyo". */
function capitalAfter(reading: Reading, at: number): string | null {
  for (let k = at; k < Math.min(at + 10, reading.pieces.length); k++) {
    const sense = reading.hits[k]?.sense
    if (
      sense?.kind === 'territory' &&
      sense.territory.sense === 'capital' &&
      /^(?:in|from)$/.test(reading.pieces[k - 1]?.lower ?? '')
    )
      return sense.territory.code
  }
  return null
}

/** Countries and places named inside an organisation's name are named too. */
export function nested(reading: Reading, from: number, to: number): readonly Named[] {
  const found: Named[] = []
  for (let k = from; k < to; k++) {
    const hit = reading.hits[k]
    if (hit && hit.to <= to && hit.sense.kind === 'territory') found.push(...readHit(reading, hit))
  }
  return found
}

/** A ministry or central bank written small: "Chinese foreign ministry", "Iran's central bank". */
export function readSmall(reading: Reading, at: number): readonly Named[] {
  const { pieces, hits } = reading
  const lower = pieces[at]?.lower
  const start =
    lower === 'ministry' || lower === 'ministries'
      ? smallMinistryStart(reading, at)
      : lower === 'bank' && pieces[at - 1]?.lower === 'central'
        ? at - 1
        : at
  if (start === at || pieces[at]?.capital) return []
  for (let from = start - 1; from >= Math.max(0, start - 5); from--) {
    const hit = hits[from]
    if (hit?.to === start && hit.sense.kind === 'territory')
      return [organization(reading, from, at + 1, codeOf(hit.sense), 'organization/small-ministry')]
  }
  const country = stateOf(reading, start, at + 1)
  if (lower === 'bank' && !country) return []
  return [organization(reading, start, at + 1, country, 'organization/small-ministry')]
}
