import type { Word } from '../../text/tag.js'
import { bareGroup } from './bare.js'
import { MONTH } from './calendar.js'
import { AUXILIARY, isGerund, isParticipleForm, isPastForm } from './forms.js'
import { keptAt, withState } from './states.js'

export type Tense = 'past' | 'present' | 'future' | 'perfect'

/** A verb with its auxiliaries: "has also been banned", "to freeze", "imposing". Word indexes, both inclusive. */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  /** Index of the main verb. */
  readonly head: number
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle' | 'bare'
  readonly passive: boolean
  readonly tense: Tense
  readonly modal: string | null
  readonly negated: boolean
  /** True where it tells a state that goes on: "remains suspended", "kept … frozen". */
  readonly stays?: true
  /** The group whose subject keeps it so: "[kept] its embassy closed". */
  readonly keeper?: number
}

/** The main verb of a group, in lower case. */
export const headOf = (words: readonly Word[], { head }: VerbGroup): string => (words[head] as Word).lower

/** "have all withdrawn", "were both expelled". */
const isFloating = (words: readonly Word[], at: number): boolean =>
  /^(?:all|both|each)$/.test((words[at] as Word).lower) && words[at + 1]?.pos === 'verb'

const REFLEXIVE = /^(?:it|him|her|them)sel(?:f|ves)$/
const INSIDE = new Set(['adverb', 'negation'])

/** Before an adverb, these leave a participle to its noun: "halt [previously approved] sales", "a [newly formed] firm". */
const DESCRIBED_BEFORE: ReadonlySet<string> = new Set(['determiner', 'verb', 'preposition', 'adjective', 'number'])

/** "the frozen assets", "of sanctioned firms": a participle that only describes the noun behind it. */
function isAdjectival(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word
  const before = words[index - 1]
  const after = words[index + 1]
  if (!isParticipleForm(word) && !isGerund(word)) return false
  if (!after || /[,;:.]/.test(word.after)) return before?.pos === 'determiner' && isParticipleForm(word)
  const nounAfter = after.pos === 'noun' || after.pos === 'adjective'
  if (!before) return isParticipleForm(word) && nounAfter
  // "after the war went on, banned imports": what a comma closes before it does not describe the noun.
  if (/[,)]|\s[-–—]/.test(before.after) && isParticipleForm(word) && closesPhrase(words, index - 1)) return false
  // "on Nov. 21 sanctioned banks": the number is a day.
  if (before.pos === 'number' && isParticipleForm(word) && MONTH.test(words[index - 2]?.lower ?? '')) return false
  const closed = /[,;:.)]|\s[-–—]/.test(before.after)
  if (before.pos === 'verb' && !closed && ATTRIBUTIVE.test(word.text) && (nounAfter || after.pos === 'name'))
    return true
  const opens =
    ['determiner', 'adjective', 'number', 'preposition'].includes(before.pos) || (before.possessive && !isGerund(word))
  if (isGerund(word) && before.pos === 'preposition') return false
  if (isGerund(word)) return before.pos === 'determiner' && nounAfter
  if (before.lower === 'both') return false
  if (before.lower === 'that' && NOMINAL.has(words[index - 2]?.pos ?? 'other')) return false
  if (before.pos === 'verb' && !closed && isParticipleForm(word) && nounAfter)
    return isGerund(before) || after.pos === 'adjective' || /s$/.test(after.lower)
  if (before.pos === 'adverb' && isParticipleForm(word) && after.pos === 'noun')
    return DESCRIBED_BEFORE.has(words[index - 2]?.pos ?? 'other') || words[index - 2]?.possessive === true
  return opens && (nounAfter || after.pos === 'name')
}

/** Words that end a clause or phrase in front of a comma: particles and adverbs, and adjectives behind "be". */
const closesPhrase = (words: readonly Word[], index: number): boolean => {
  const { pos } = words[index] as Word
  return pos === 'adverb' || pos === 'preposition' || (pos === 'adjective' && words[index - 1]?.pos === 'be')
}

/** Behind these "that" opens a relative clause: "a law that banned imports". */
const NOMINAL: ReadonlySet<string> = new Set(['noun', 'name'])

/** Reads all verb groups of a sentence, in order. */
export function readGroups(words: readonly Word[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let i = 0; i < words.length; i++) {
    const found = keptAt(words, i, groups) ?? groupAt(words, i)
    if (!found) continue
    const group = withState(words, found)
    groups.push(group)
    i = group.last
  }
  return groups
}

function groupAt(words: readonly Word[], start: number): VerbGroup | undefined {
  let i = start
  const opener = words[i] as Word
  const denied = opener.lower === 'not' && words[i + 1]?.pos === 'to'
  const infinitive = denied || opener.pos === 'to'
  if (infinitive) i += denied ? 2 : 1
  const auxiliaries: Word[] = []
  let negated = denied
  for (; i < words.length; i++) {
    const word = words[i] as Word
    if (AUXILIARY.has(word.pos)) auxiliaries.push(word)
    else if (
      (INSIDE.has(word.pos) || REFLEXIVE.test(word.lower) || isFloating(words, i)) &&
      (auxiliaries.length > 0 || infinitive || negated || opensNegated(words, i))
    ) {
      negated ||= word.pos === 'negation' && !addsMore(words, i)
    } else break
    if (/[;:.]/.test(word.after)) break
    // "After Sweden did so, sanctions on Iran were …": nothing more belongs to it.
    if (/,/.test(word.after) && (word.lower === 'so' || endsAt(words, i))) return alone(words, start, auxiliaries)
  }
  const behind = pastAdjunct(words, i, auxiliaries)
  // "has by a large majority been extended".
  const parted = behind > i && words[behind]?.pos === 'be'
  if (parted) auxiliaries.push(words[behind] as Word)
  i = parted ? behind + 1 : behind
  const main = words[i]
  const isMain = main?.pos === 'verb' && (auxiliaries.length > 0 || !isAdjectival(words, i))
  // "in addition to freezing": a gerund behind a preposition.
  if (infinitive && auxiliaries.length === 0 && (!isMain || isGerund(main))) return undefined
  if (!isMain && auxiliaries.length === 0) return undefined
  const copula = auxiliaries.findLastIndex((word) => word.pos === 'be')
  const head = isMain ? i : words.lastIndexOf(auxiliaries.at(-1) as Word)
  const headWord = words[head] as Word
  const be = copula >= 0
  const have = auxiliaries.some((word) => word.pos === 'have')
  const modal = auxiliaries.find((word) => word.pos === 'modal')?.lower ?? null
  const passive = isMain && isPastForm(headWord) && be
  const read = (form: VerbGroup['form'], tense: Tense): VerbGroup => ({
    first: start,
    last: head,
    head,
    form,
    passive,
    tense,
    modal,
    negated,
  })
  if (infinitive) return read('infinitive', have ? 'perfect' : 'future')
  if (auxiliaries.length > 0) {
    const lead = auxiliaries[0] as Word
    if (/ing$/.test(lead.lower)) return read('gerund', 'present')
    if (/^(?:been|be)$/.test(lead.lower) && auxiliaries.length === 1)
      return passive && isSubjunctive(words, start) ? read('finite', 'present') : read('participle', 'perfect')
    return read('finite', tenseOf(auxiliaries, modal, have))
  }
  const bare = bareGroup(words, head)
  return { first: start, last: head, head, form: bare.form, passive: bare.passive, tense: bare.tense, modal, negated }
}

/** "ordered that the regime [be suspended]": up to the "that" of a verb stands nothing but the subject. */
function isSubjunctive(words: readonly Word[], start: number): boolean {
  if ((words[start] as Word).lower !== 'be') return false
  for (let i = start - 1; i > 0 && i >= start - 14; i--) {
    const { lower, pos, after } = words[i] as Word
    if (lower === 'that') return words[i - 1]?.pos === 'verb' || words[i - 1]?.pos === 'noun'
    if (pos === 'verb' || AUXILIARY.has(pos) || /[;:.]/.test(after)) return false
  }
  return false
}

/** "not only banned imports but also …": what is said is done. */
const addsMore = (words: readonly Word[], index: number): boolean =>
  (words[index] as Word).lower === 'not' && /^(?:only|just|merely|simply)$/.test(words[index + 1]?.lower ?? '')

/** "as it had threatened to do, banned imports": an auxiliary that a comma parts from the verb behind is no part of it. */
const endsAt = (words: readonly Word[], index: number): boolean =>
  /^(?:do|does|did|done|has|have|had|would|could|should)$/.test((words[index] as Word).lower) &&
  /^(?:verb|be|have|do|modal)$/.test(words[index + 1]?.pos ?? '')

/** An auxiliary that stands for a whole verb told before: "did so". */
function alone(words: readonly Word[], first: number, auxiliaries: readonly Word[]): VerbGroup | undefined {
  const word = auxiliaries.at(-1)
  if (!word) return undefined
  const last = words.indexOf(word)
  return {
    first,
    last,
    head: last,
    form: words[first]?.pos === 'to' ? 'infinitive' : 'finite',
    passive: false,
    tense: tenseOf(auxiliaries, null, false),
    modal: null,
    negated: false,
  }
}

/** "not lifting", "no longer bars": the negation that a verb group without auxiliary opens with. */
const opensNegated = (words: readonly Word[], index: number): boolean => {
  const { lower, pos } = words[index] as Word
  if (addsMore(words, index)) return false
  return lower === 'not' || lower === 'never' || (lower === 'no' && pos === 'negation')
}

/** "has [for years] kept out", "will [from Monday] ban", "are[, under EU rules,] banned": the verb behind an adjunct that parts it from its auxiliary. */
function pastAdjunct(words: readonly Word[], start: number, auxiliaries: readonly Word[]): number {
  const lead = auxiliaries.at(-1)
  const opener = words[start]
  if (!lead || !opener || !ADJUNCT.test(opener.lower)) return start
  const setOff = /^\s*,/.test(lead.after)
  // "are under sanctions imposed by": what stands behind a copula without commas completes it, but for an agent.
  const ordered = opener.lower === 'by' && !/^(?:no|far)$/.test(words[start + 1]?.lower ?? '')
  if (lead.pos === 'be' ? !(setOff || ordered) : !/^(?:have|modal)$/.test(lead.pos)) return start
  for (let i = start + 1; i < words.length && i <= start + LONGEST_ADJUNCT; i++) {
    const word = words[i] as Word
    const before = words[i - 1] as Word
    const comma = /[,;:.]/.test(before.after) && !/^(?:\p{L}\.)+$/u.test(before.text)
    if (comma && !(setOff && /^\s*,/.test(before.after) && word.pos === 'verb')) return start
    if (word.pos === 'verb' && i > start + 1) return isMainBehind(lead, word) ? i : start
    const passive = /^(?:be|been)$/.test(word.lower) && /^(?:verb|noun|adjective)$/.test(words[i + 1]?.pos ?? '')
    if (passive && i > start + 1) return lead.pos === 'be' ? start : i
    const passes =
      ['noun', 'number', 'determiner', 'adjective', 'name'].includes(word.pos) ||
      /^(?:of|being|now|on)$/.test(word.lower)
    if (!passes) return start
  }
  return start
}

const isMainBehind = ({ pos }: Word, verb: Word): boolean =>
  pos === 'modal' ? !isPastForm(verb) && !isGerund(verb) : isPastForm(verb)

const LONGEST_ADJUNCT = 8

const ADJUNCT =
  /^(?:for|since|in|from|over|under|after|at|until|on|with|without|by|to|despite|through|during|within|amid|as)$/

/** Participles that news puts before those who are hit: "boarded sanctioned tankers". */
const ATTRIBUTIVE = /^(?:sanctioned|blacklisted|designated|banned|frozen|seized|confiscated|exiled|expelled)$/

function tenseOf(auxiliaries: readonly Word[], modal: string | null, have: boolean): Tense {
  if (modal === 'will' || modal === 'shall' || modal === "'ll") return 'future'
  if (have) return 'perfect'
  return auxiliaries.some((word) => /^(?:was|were|did|had)$/.test(word.lower)) ? 'past' : 'present'
}
