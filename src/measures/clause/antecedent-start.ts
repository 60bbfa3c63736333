/** Where the noun phrase begins that a relative clause goes on about. */
import type { Word } from '../../text/tag.js'
import { findLastWord } from '../../text/word-search.js'
import { stretchStart } from './boundaries.js'
import type { Clauses } from './clause.js'
import { joinerOfInserted } from './inserted.js'
import { objectRelativeStart } from './relative-starts.js'

/** "joined Peru in opposing [a draft] which": behind "in opposing" the relative clause goes on about its object. */
export function antecedentStart(clauses: Clauses, last: number): number {
  const { words, groups } = clauses
  const joiner = joinerOfInserted(clauses, last + 1)
  if (joiner >= 0) return joiner + 1
  const joined = joinedAgent(words, last)
  if (joined >= 0) return joined
  const start = stretchStart(clauses, last)
  // "the sanctions it imposed [on Angola], which barred": the sanctions did.
  const before = clauses.groupAt[start - 1] ?? -1
  const made = before >= 0 && words[start]?.pos === 'preposition' ? objectRelativeStart(clauses, before) : -1
  if (made > 0) return stretchStart(clauses, made - 1)
  const inner = groups.findLast((group) => group.last < last && group.first > start)
  const link = inner?.form === 'gerund' ? (words[inner.first - 1]?.lower ?? '') : ''
  return inner && /^(?:in|by|after|before|while)$/.test(link) ? inner.last + 1 : start
}

/** "by the EU, which froze assets, and by [Peru], which": the preposition that "and" repeats opens another phrase; or -1. */
function joinedAgent(words: readonly Word[], last: number): number {
  const at = findLastWord(words, Math.max(0, last - 5), last, ({ pos }) => pos === 'preposition')
  if (at < 1 || words[at - 1]?.pos !== 'conjunction') return -1
  return words.slice(at, last).every(({ after }) => !/[,;:]/.test(after)) ? at + 1 : -1
}
