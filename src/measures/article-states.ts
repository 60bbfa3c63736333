/** Between which states a text plays: two neighbours that act on each other. */
import type { Namings } from './roles/actors.js'

/** How often each of two must be named. */
const OFTEN = 2

/** The codes of the only two states that the text names, each of them more than once; else none. */
export function twoStates({ all }: Namings): readonly string[] {
  const tally = new Map<string, number>()
  for (const { entity } of all) {
    if (entity.kind === 'bloc') return []
    const code = entity.kind === 'country' ? entity.code : entity.kind === 'place' ? entity.country : null
    if (code) tally.set(code, (tally.get(code) ?? 0) + 1)
  }
  const often = [...tally].filter(([, count]) => count >= OFTEN)
  return often.length === 2 && tally.size === 2 ? often.map(([code]) => code) : []
}
