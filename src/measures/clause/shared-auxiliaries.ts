/** Passives that leave out the auxiliaries of the one before: "Exports would be halted and visas [denied]". */
import type { Word } from '../../text/tag.js'
import { isAgentive } from './acting-nouns.js'
import { AUXILIARY, isPastForm } from './forms.js'
import type { VerbGroup } from './groups.js'
import { describesNoun, isOnlyPast } from './past-forms.js'

/** The groups, with what such a passive shares: mood, tense, and by `shares` what governs the verb before. */
export function withSharedAuxiliaries(words: readonly Word[], groups: readonly VerbGroup[]): readonly VerbGroup[] {
  const read: VerbGroup[] = []
  for (const group of groups) {
    const at = read.length - 1
    const lead = read[at]
    const shares = lead !== undefined && isLead(words, lead) && leavesOut(words, lead, group)
    read.push(
      shares ? { ...group, form: 'finite', passive: true, tense: lead.tense, modal: lead.modal, shares: at } : group,
    )
  }
  return read
}

/** A main verb in the passive, with its auxiliaries or with those of one before it. */
const isLead = (words: readonly Word[], { form, passive, negated, first, last, stays, shares }: VerbGroup): boolean =>
  form === 'finite' &&
  passive &&
  !negated &&
  !stays &&
  (shares !== undefined || (first < last && AUXILIARY.has(words[first]?.pos ?? '')))

/** True where "and" opens a clause of a thing and a past form, with no object behind it. */
function leavesOut(words: readonly Word[], lead: VerbGroup, { first, last, form, tense }: VerbGroup): boolean {
  const word = words[first] as Word
  if (first !== last || tense !== 'past' || !/^(?:participle|finite)$/.test(form)) return false
  if (!isPastForm(word) || isOnlyPast(word) || describesNoun(words, first) || !isOpenBehind(words, first)) return false
  const thing = words[first - 1] as Word
  if (thing.pos !== 'noun' || isAgentive(thing) || /[,;:]/.test(thing.after)) return false
  const joiner = joinerBefore(words, first, lead.last)
  return joiner > 0 && partsClauses(words, joiner, lead.last)
}

/** Behind the verb stands nothing that could be its object. */
function isOpenBehind(words: readonly Word[], index: number): boolean {
  const { after } = words[index] as Word
  const next = words[index + 1]
  return !next || /[,;:.]/.test(after) || /^(?:preposition|to|subordinator|adverb|conjunction)$/.test(next.pos)
}

/** The "and" in front of the noun phrase that ends before a word, up to `from`; or -1. */
function joinerBefore(words: readonly Word[], index: number, from: number): number {
  for (let i = index - 1; i > from && i >= index - 12; i--) {
    const { pos, lower } = words[i] as Word
    if (pos === 'conjunction') return /^(?:and|or|but)$/.test(lower) ? i : -1
    if (!PHRASE.has(pos)) return -1
  }
  return -1
}

const PHRASE: ReadonlySet<string> = new Set(['noun', 'name', 'adjective', 'number', 'determiner', 'preposition', 'to'])

/** The "and" joins clauses, not two nouns: right behind the verb, a comma or a name. */
function partsClauses(words: readonly Word[], joiner: number, lead: number): boolean {
  const before = words[joiner - 1] as Word
  return joiner === lead + 1 || /,/.test(before.after) || before.pos === 'name' || before.pos === 'adverb'
}
