/** Who is to do what an infinitive tells, named in front of it: "It is time for [Norway] to ban". */
import { findLastWord } from '../../text/word-search.js'
import type { Clauses } from './clause.js'
import type { VerbGroup } from './groups.js'
import type { Subject } from './subject.js'

/** "It is time for [Norway] to ban", "calls in Chad for [Norway] to ban": who is to do it, told in front of the infinitive. */
export function forWhom({ words, groupAt }: Clauses, { form, first }: VerbGroup): Subject | undefined {
  if (form !== 'infinitive') return undefined
  const link = findLastWord(words, first - 8, first - 1, ({ lower }) => lower === 'for')
  const run = { first: link + 1, last: first - 1 }
  const between = words.slice(run.first, first)
  const plain = between.every(
    ({ pos, after, index }) => IN_NAME.test(pos) && groupAt[index] === -1 && !/[,;:."]/.test(after),
  )
  const named = between.some(({ pos }) => pos === 'name')
  return link > 0 && plain && named && WISHED.test(words[link - 1]?.pos ?? '') ? { ...run, how: 'stretch' } : undefined
}

const IN_NAME = /^(?:name|noun|adjective|determiner)$/
/** What stands in front of it: "time", "necessary", "calls in Chad". */
const WISHED = /^(?:noun|adjective|name)$/
