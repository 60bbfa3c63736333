/** Relative clauses without an opener that tell what somebody has: "any assets they hold". */
import type { Word } from '../../text/tag.js'
import type { Clauses } from './clause.js'
import type { VerbGroup } from './groups.js'

/** "any assets [they hold in the country] are blocked", "[the two banks own]": where a relative clause without an opener begins, or -1. */
export function bareRelativeStart({ words, groups }: Clauses, index: number): number {
  const { first, head } = groups[index] as VerbGroup
  const owner = words[first - 1]
  if (!owner || !HOLDING.test((words[head] as Word).lower)) return -1
  const opener = /^(?:they|he|she|it|we)$/.test(owner.lower) ? first - 1 : phraseOpener(words, first - 1)
  const noun = words[opener - 1]
  return opener > 0 && noun?.pos === 'noun' && !/[,;:]/.test(noun.after) ? opener : -1
}

/** The determiner that opens the noun phrase which ends at `last`; or -1. */
function phraseOpener(words: readonly Word[], last: number): number {
  for (let i = last; i >= 0 && i > last - 7; i--) {
    const { pos, after } = words[i] as Word
    if (pos === 'determiner') return i < last ? i : -1
    if (!/^(?:noun|name|adjective|number)$/.test(pos) || /[,;:]/.test(after)) return -1
  }
  return -1
}

const HOLDING =
  /^(?:have|has|had|hold|holds|held|own|owns|owned|keep|keeps|kept|possess|possesses|possessed|control|controls|controlled|run|runs|make|makes|made|produce|produces|produced|use|uses|used)$/
