/** Groups of verbs: a main verb with its auxiliaries. */
import type { Word } from '../../text/tag.js'
import { isAdjectival } from './adjectival.js'
import { type Lead, readLead } from './auxiliaries.js'
import { bareGroup, INFINITIVE } from './bare.js'
import { AUXILIARY, isGerund, isNoBase, isPastForm } from './forms.js'
import { frontedAt, invertedAt } from './fronted.js'
import { withSharedAuxiliaries } from './shared-auxiliaries.js'
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
  /** The passive before it whose auxiliaries it shares, and what governs that: "would be halted and visas [denied]". */
  readonly shares?: number
  /** True where the subject stands behind it: "Also banned are exports of radios". */
  readonly inverted?: true
}

/** The main verb of a group, in lower case. */
export const headOf = (words: readonly Word[], { head }: VerbGroup): string => (words[head] as Word).lower

/** Reads all verb groups of a sentence, in order. */
export function readGroups(words: readonly Word[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let i = 0; i < words.length; i++) {
    const found = keptAt(words, i, groups) ?? invertedAt(words, i) ?? frontedAt(words, i) ?? groupAt(words, i)
    if (!found) continue
    const group = withState(words, isBehindNor(words, found.first) ? { ...found, negated: true } : found)
    groups.push(group)
    i = group.last
  }
  return withSharedAuxiliaries(words, groups)
}

/** "neither froze assets nor [closed] its border", "nor did it [close] its border". */
const isBehindNor = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.lower === 'nor' || (words[first - 3]?.lower === 'nor' && AUXILIARY.has(words[first - 2]?.pos ?? ''))

/** The group that opens at `start`, or undefined. */
function groupAt(words: readonly Word[], start: number): VerbGroup | undefined {
  if (!mayOpen(words[start] as Word)) return undefined
  const lead = readLead(words, start)
  const { auxiliaries, infinitive, negated, end } = lead
  const last = auxiliaries.at(-1)
  if (lead.alone) return last && standsAlone(words, start, auxiliaries)
  const main = words[end]
  const isMain = main?.pos === 'verb' && (last !== undefined || !isAdjectival(words, end))
  if (!last) {
    // "in addition to freezing", "linked to sanctioned firms": behind a preposition.
    if (!isMain || (infinitive && (isGerund(main) || isNoBase(main)))) return undefined
    const { form, passive, tense } = infinitive ? INFINITIVE : bareGroup(words, end)
    return { first: start, last: end, head: end, form, passive, tense, modal: null, negated }
  }
  const head = isMain ? end : words.lastIndexOf(last)
  const passive =
    isMain && isPastForm(main) && auxiliaries.some(({ pos }) => pos === 'be') && !isDisagreeing(words, head)
  const modal = auxiliaries.find(({ pos }) => pos === 'modal')?.lower ?? null
  const { form, tense } = formOf(words, start, lead, passive, modal)
  return { first: start, last: head, head, form, passive, tense, modal, negated }
}

/** "are split over a ban": those who disagree suffer nothing. */
const isDisagreeing = (words: readonly Word[], head: number): boolean =>
  /^(?:split|divided)$/.test((words[head] as Word).lower) && /^(?:over|on|about)$/.test(words[head + 1]?.lower ?? '')

const mayOpen = ({ pos, lower }: Word): boolean =>
  pos === 'verb' || pos === 'to' || pos === 'negation' || AUXILIARY.has(pos) || lower === 'not' || lower === 'never'

/** Form and tense of a group with auxiliaries. */
function formOf(
  words: readonly Word[],
  start: number,
  { auxiliaries, infinitive }: Lead,
  passive: boolean,
  modal: string | null,
): Pick<VerbGroup, 'form' | 'tense'> {
  const opener = (auxiliaries[0] as Word).lower
  if (infinitive) return { form: 'infinitive', tense: hasHave(auxiliaries) ? 'perfect' : 'future' }
  if (/ing$/.test(opener)) return { form: 'gerund', tense: 'present' }
  if (!/^(?:been|be)$/.test(opener) || auxiliaries.length > 1)
    return { form: 'finite', tense: tenseOf(auxiliaries, modal) }
  return passive && isSubjunctive(words, start)
    ? { form: 'finite', tense: 'present' }
    : { form: 'participle', tense: 'perfect' }
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

/** An auxiliary that stands for a whole verb told before: "did so". */
function standsAlone(words: readonly Word[], first: number, auxiliaries: readonly Word[]): VerbGroup {
  const last = words.indexOf(auxiliaries.at(-1) as Word)
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

const hasHave = (auxiliaries: readonly Word[]): boolean => auxiliaries.some(({ pos }) => pos === 'have')

function tenseOf(auxiliaries: readonly Word[], modal: string | null, perfect = hasHave(auxiliaries)): Tense {
  if (modal === 'will' || modal === 'shall' || modal === "'ll") return 'future'
  if (perfect) return 'perfect'
  return auxiliaries.some(({ lower }) => /^(?:was|were|did|had)$/.test(lower)) ? 'past' : 'present'
}
