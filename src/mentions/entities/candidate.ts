import type { Candidate } from './named.js'
import { type Reading, spanOf } from './reading.js'
import type { Role } from './roles.js'

/** Small words that open a family name: "[von der] Leyen". */
const OPENING_PARTICLES: ReadonlySet<string> = new Set(
  'von van der den de da dos del della bin ibn al el la ter ten zu'.split(' '),
)

/** The candidate of the pieces from `first` up to, not including, `to`, with the particles and the role right before it. */
export function candidate(reading: Reading, first: number, to: number, role: Role | undefined): Candidate {
  let from = first
  while (OPENING_PARTICLES.has(reading.pieces[from - 1]?.text ?? '')) from--
  const before = role?.to === from ? role : undefined
  return {
    reading,
    from,
    to,
    ...spanOf(reading, from, to),
    role: before?.text || null,
    country: before?.country ?? null,
    titled: before !== undefined,
  }
}
