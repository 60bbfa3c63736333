/** Names beside those who are hit: who only speaks of them, and bodies of theirs that bear the name of another. */
import type { Word } from '../../text/tag.js'
import { type Naming, wordAt } from './actors.js'

/** "agents [Britain] says are linked", "whom [the UK] accuses": who only speaks of those who are hit. */
export function isSayer({ start, end }: Naming, words: readonly Word[]): boolean {
  const next = words[wordAt(words, end - 1) + 1]
  const first = wordAt(words, start)
  const before = words[first - 1]?.pos === 'determiner' ? words[first - 2] : words[first - 1]
  if (before && !next && REPORTS.test(before.lower) && /,/.test(words[before.index - 1]?.after ?? '')) return true
  if (!next || !before || /[,;:]/.test(before.after)) return false
  return SAYS.test(next.lower) && (before.pos === 'relative' || /^(?:noun|name)$/.test(before.pos))
}

/** ", reports the [Financial Times]". */
const REPORTS = /^(?:reports?|reported|says|said|writes|wrote)$/

const SAYS = /^(?:says|said|believes|believed|accuses|accused|alleges|alleged|claims|suspects|blames)$/

/** "his [Security Council]", "Russia's [Security Council]": a body of a state with the name of one of many. */
export const isOwnBody = ({ entity, start }: Naming, words: readonly Word[]): boolean => {
  const before = words[wordAt(words, start) - 1]
  return (
    entity.kind !== 'country' &&
    /Security Council$/.test(entity.name) &&
    (/^(?:his|her|their|its)$/.test(before?.lower ?? '') || before?.possessive === true)
  )
}
