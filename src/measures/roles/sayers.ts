/** Names beside those who are hit: who only speaks of them, and bodies of theirs that bear the name of another. */
import type { Word } from '../../text/tag.js'
import { type Naming, wordAt } from './actors.js'

/** "agents [Britain] says are linked", "whom [the UK] accuses": who only speaks of those who are hit. */
export function isSayer({ start, end }: Naming, words: readonly Word[]): boolean {
  const next = words[wordAt(words, end - 1) + 1]
  const first = wordAt(words, start)
  const before = words[first - 1]?.pos === 'determiner' ? words[first - 2] : words[first - 1]
  if (before && !next && REPORTS.test(before.lower) && /,/.test(words[before.index - 1]?.after ?? '')) return true
  if (saysAside(words, first, wordAt(words, end - 1))) return true
  if (!next || !before || /[,;:]/.test(before.after)) return false
  return SAYS.test(next.lower) && (before.pos === 'relative' || /^(?:noun|name)$/.test(before.pos))
}

/** ", a [Swedish] bishop said": who says what stands in front of the comma. */
function saysAside(words: readonly Word[], first: number, last: number): boolean {
  const opener = words[first - 1]?.pos === 'determiner' ? first - 1 : first
  if (!/,/.test(words[opener - 1]?.after ?? '')) return false
  const noun = words.slice(last + 1, last + 5).findIndex(({ lower }) => SAID.test(lower))
  const between = words.slice(last + 1, last + 1 + Math.max(noun, 0))
  return noun > 0 && between.every(({ pos, after }) => /^(?:noun|name|adjective)$/.test(pos) && !/[,;:]/.test(after))
}

const SAID = /^(?:said|says|added|told|wrote|reported|reports|argued|warned|noted|suggested)$/

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
