/** What belongs to a verb in front of its main word: auxiliaries, negation, adverbs, and adjuncts that part them. */
import type { Word } from '../../text/tag.js'
import { AUXILIARY, isGerund, isPastForm, isVerbal } from './forms.js'

/** The words of a verb group in front of its main verb. */
export interface Lead {
  readonly auxiliaries: readonly Word[]
  readonly infinitive: boolean
  readonly negated: boolean
  /** Index of the word behind, where the main verb may stand. */
  readonly end: number
  /** True where a comma ends the group with its auxiliary: "After Sweden did so,". */
  readonly alone: boolean
}

/** Reads "has also not been", "not to", "will": what may open a verb at `start`. */
export function readLead(words: readonly Word[], start: number): Lead {
  const denied = (words[start] as Word).lower === 'not' && words[start + 1]?.pos === 'to'
  const infinitive = denied || words[start]?.pos === 'to'
  const auxiliaries: Word[] = []
  let negated = denied
  let i = start + (denied ? 2 : infinitive ? 1 : 0)
  for (; i < words.length; i++) {
    const word = words[i] as Word
    const opened = auxiliaries.length > 0 || infinitive || negated
    if (AUXILIARY.has(word.pos)) auxiliaries.push(word)
    else if (!isInside(words, i) || !(opened || opensNegated(words, i))) break
    else negated ||= word.pos === 'negation' && !addsMore(words, i)
    if (/[;:.]/.test(word.after)) break
    // "After Sweden did so, sanctions on Iran were …": nothing more belongs to it.
    if (/,/.test(word.after) && (word.lower === 'so' || endsAt(words, i)))
      return { auxiliaries, infinitive, negated, end: i, alone: true }
  }
  const behind = pastAdjunct(words, i, auxiliaries.at(-1))
  // "has by a large majority been extended".
  const parted = behind > i && words[behind]?.pos === 'be'
  if (parted) auxiliaries.push(words[behind] as Word)
  return { auxiliaries, infinitive, negated, end: parted ? behind + 1 : behind, alone: false }
}

/** What may stand inside a group of verbs: "has [also] banned", "has [itself] banned", "have [all] withdrawn". */
function isInside(words: readonly Word[], index: number): boolean {
  const { pos, lower } = words[index] as Word
  if (pos === 'adverb' || pos === 'negation' || /^(?:it|him|her|them)sel(?:f|ves)$/.test(lower)) return true
  return /^(?:all|both|each)$/.test(lower) && IN_GROUP.test(words[index + 1]?.pos ?? '')
}

const IN_GROUP = /^(?:verb|be|adverb)$/

/** "not only banned imports but also …": what is said is done. */
const addsMore = (words: readonly Word[], index: number): boolean =>
  (words[index] as Word).lower === 'not' && /^(?:only|just|merely|simply)$/.test(words[index + 1]?.lower ?? '')

/** "not lifting", "no longer bars": the negation that a verb group without auxiliary opens with. */
function opensNegated(words: readonly Word[], index: number): boolean {
  const { lower, pos } = words[index] as Word
  if (addsMore(words, index)) return false
  if (lower === 'neither') return words[index + 1]?.pos === 'verb'
  return lower === 'not' || lower === 'never' || (lower === 'no' && pos === 'negation')
}

/** "as it had threatened to do, banned imports": an auxiliary that a comma parts from the verb behind is no part of it. */
const endsAt = (words: readonly Word[], index: number): boolean =>
  /^(?:do|does|did|done|has|have|had|would|could|should)$/.test((words[index] as Word).lower) &&
  isVerbal(words[index + 1])

const LONGEST_ADJUNCT = 8

const ADJUNCT =
  /^(?:for|since|in|from|over|under|after|at|until|on|with|without|by|to|despite|through|during|within|amid|as)$/

/** "has [for years] kept out", "will [from Monday] ban", "are[, under EU rules,] banned": the verb behind an adjunct that parts it from its auxiliary. */
function pastAdjunct(words: readonly Word[], start: number, lead: Word | undefined): number {
  const opener = words[start]
  if (!lead || !opener || !ADJUNCT.test(opener.lower)) return start
  const setOff = /^\s*,/.test(lead.after)
  // "are under sanctions imposed by": what stands behind a copula without commas completes it, but for an agent.
  const ordered = opener.lower === 'by' && !/^(?:no|far)$/.test(words[start + 1]?.lower ?? '')
  if (lead.pos === 'be' ? !(setOff || ordered) : !/^(?:have|modal)$/.test(lead.pos)) return start
  for (let i = start + 1; i < words.length && i <= start + LONGEST_ADJUNCT; i++) {
    const word = words[i] as Word
    if (breaksAdjunct(words, i, setOff)) return start
    if (word.pos === 'verb' && i > start + 1) return isMainBehind(lead, word) ? i : start
    const passive = /^(?:be|been)$/.test(word.lower) && /^(?:verb|noun|adjective)$/.test(words[i + 1]?.pos ?? '')
    if (passive && i > start + 1) return lead.pos === 'be' ? start : i
    const passes = IN_ADJUNCT.has(word.pos) || /^(?:of|being|now|on)$/.test(word.lower)
    if (!passes) return start
  }
  return start
}

const IN_ADJUNCT: ReadonlySet<string> = new Set(['noun', 'number', 'determiner', 'adjective', 'name'])

/** Punctuation in front of a word inside an adjunct; the comma that closes one set off by commas breaks nothing. */
function breaksAdjunct(words: readonly Word[], index: number, setOff: boolean): boolean {
  const before = words[index - 1] as Word
  if (!/[,;:.]/.test(before.after) || /^(?:\p{L}\.)+$/u.test(before.text)) return false
  return !(setOff && /^\s*,/.test(before.after) && words[index]?.pos === 'verb')
}

const isMainBehind = ({ pos }: Word, verb: Word): boolean =>
  pos === 'modal' ? !isPastForm(verb) && !isGerund(verb) : isPastForm(verb)
