/** Past forms that only describe a subject whose own verb stands behind: "the embargo on Chad [imposed] after the coup was lifted". */
import type { Word } from '../../text/tag.js'
import { datesOr } from './calendar.js'
import { AUXILIARY, beforeAdverbs } from './forms.js'
import { REPORTING } from './speech-verbs.js'

/** Words behind the past form in which the main verb must follow. */
const REACH = 12
/** Words of the phrase in front of the past form. */
const PHRASE = 6

/** What is done to measures, and never without an object: behind these "after the coup" may be a phrase. */
const IMPOSED =
  /^(?:imposed|introduced|adopted|slapped|levied|enacted|instituted|decreed|approved|placed|clamped|applied)$/
const TIMES = /^(?:after|since|before|until)$/
const CALENDAR = datesOr('week|month|year|last|this|earlier|yesterday|today')

/** True when the noun in front does nothing, nothing behind could be an object, and the main verb follows. */
export function isReduced(words: readonly Word[], head: number, before: Word | undefined): boolean {
  if (!before || !/^(?:noun|name)$/.test(before.pos) || /[,;:]/.test(before.after)) return false
  const [verb, behind] = [words[head] as Word, words[head + 1]]
  const main = mainVerbBehind(words, head)
  if (!behind || main < 0) return false
  if (TIMES.test(behind.lower) && !CALENDAR.test(words[head + 2]?.lower ?? ''))
    return IMPOSED.test(verb.lower) && opensClause(words, before.index)
  if (REPORTING.test(verb.lower) && !CALENDAR.test(words[main - 1]?.lower ?? '')) return false
  return inPhrase(words, before.index)
}

/** "lifted sanctions on Chad and Peru [imposed] in 1998": behind those whom a measure hits, and without an object, it tells of the measure. */
export function describesHit(words: readonly Word[], head: number): boolean {
  const behind = words[head + 1]
  const open = !behind || /[.;,]/.test(words[head]?.after ?? '') || WHEN.test(behind.lower)
  if (!open || !IMPOSED.test(words[head]?.lower ?? '')) return false
  for (let i = head - 1; i > 0 && i >= head - LISTED; i--) {
    const { pos, lower, after } = words[i] as Word
    if (/^(?:on|against)$/.test(lower)) return MEASURES.test(words[i - 1]?.lower ?? '')
    if (/[;:]/.test(after) || lower === 'that' || !/^(?:name|noun|adjective|determiner|conjunction)$/.test(pos))
      return false
  }
  return false
}

/** Words of those whom a measure hits. */
const LISTED = 9
const WHEN = /^(?:in|over|after|since|when|following|because|during|last|earlier|by|for|as|under)$/
const MEASURES = /^(?:sanctions|measures|restrictions|embargo(?:es)?|bans?|tariffs?|duties|curbs|penalties)$/

/** "imposed [after] the coup was lifted": no clause begins at the word, for its verb is that of the noun in front. */
export const opensPhrase = (words: readonly Word[], index: number): boolean =>
  TIMES.test(words[index]?.lower ?? '') &&
  IMPOSED.test(words[index - 1]?.lower ?? '') &&
  isReduced(words, index - 1, beforeAdverbs(words, index - 1))

/** "the ban [due] to expire": in front of an infinitive, what describes a noun; not "is due to". */
export function isDueNoun(words: readonly Word[], to: number): boolean {
  if (!/^(?:due|set|scheduled|originally)$/.test(words[to - 1]?.lower ?? '')) return false
  const before = words.slice(0, to - 1).findLast(({ pos }) => pos !== 'adverb' && pos !== 'negation')
  return before !== undefined && (/,/.test(before.after) || /^(?:noun|name)$/.test(before.pos))
}

/** "[on 12 Egyptian] officials": the noun ends a phrase about another one. */
function inPhrase(words: readonly Word[], noun: number): boolean {
  for (let i = noun - 1; i >= 0 && i >= noun - PHRASE; i--) {
    const { pos, lower, after } = words[i] as Word
    if (/^(?:preposition|to)$/.test(pos)) return /^(?:on|against|to|of|from|with|for)$/.test(lower)
    if (/[,;:]/.test(after) || !/^(?:adjective|number|noun|name|determiner)$/.test(pos)) return false
  }
  return false
}

/** Where the main verb follows: nothing between could open a clause, be its subject or the object of the past form; or -1. */
function mainVerbBehind(words: readonly Word[], head: number): number {
  const first = words[head + 1]
  if (
    !first ||
    !(/^(?:preposition|to|adverb)$/.test(first.pos) || TIMES.test(first.lower) || CALENDAR.test(first.lower))
  )
    return -1
  for (let i = head + 1; i < words.length && i <= head + REACH; i++) {
    const { pos, after } = words[i] as Word
    if (AUXILIARY.has(pos)) return words[i - 1]?.pos === 'pronoun' ? -1 : i
    const purpose = pos === 'verb' && words[i - 1]?.pos === 'to'
    if (i > head + 1 && !purpose && /^(?:verb|conjunction|subordinator|relative|pronoun)$/.test(pos)) return -1
    if (/[,;:]/.test(after)) return -1
  }
  return -1
}

/** True when no verb but one of saying stands in front of the noun in its clause: it is a subject, and no object. */
function opensClause(words: readonly Word[], noun: number): boolean {
  for (let i = noun - 1; i >= 0; i--) {
    const { pos, lower, after } = words[i] as Word
    if (/[,;:"]/.test(after) || lower === 'that') return true
    if (AUXILIARY.has(pos)) return false
    if (pos === 'verb') return REPORTING.test(lower)
  }
  return true
}
