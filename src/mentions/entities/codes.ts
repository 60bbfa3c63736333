/** The states and blocs that forms of the lexicon tell. */
import type { Sense } from './forms.js'
import type { Reading } from './reading.js'

/** Code of the territory or bloc whose form ends directly before `at`; "'s" between is allowed. */
export function codeBefore(reading: Reading, at: number): string | null {
  let end = at
  if (/^['’]s?$/.test(reading.pieces[end - 1]?.text ?? '')) end--
  for (let from = end - 1; from >= Math.max(0, end - 6); from--) {
    const hit = reading.hits[from]
    if (hit && hit.to === end) return codeOf(hit.sense)
    if (hit) return null
  }
  return null
}

/** Code of the state or bloc that a lexicon sense names. */
export function codeOf(sense: Sense): string | null {
  if (sense.kind === 'territory') return sense.territory.code
  if (sense.kind === 'bloc') return sense.bloc.code
  // whoever works for a firm may come from anywhere
  if (sense.kind === 'body') return sense.body.firm ? null : sense.body.country
  if (sense.kind === 'user') return sense.user.kind === 'country' ? sense.user.code : sense.user.country
  return null
}

/** The first state or bloc named from piece `from` up to, not including, `to`. */
export function codeWithin(reading: Reading, from: number, to: number): string | null {
  for (let k = from; k < to; k++) {
    const hit = reading.hits[k]
    const code = hit && codeOf(hit.sense)
    if (code) return code
  }
  return null
}
