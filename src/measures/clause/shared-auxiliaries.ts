/** Passives that leave out the auxiliaries of the one before: "Exports would be halted and visas [denied]". */
import type { Word } from '../../text/tag.js'
import { isAgentive } from './acting-nouns.js'
import type { Clauses, Run } from './clause.js'
import { AUXILIARY, isPastForm } from './forms.js'
import type { VerbGroup } from './groups.js'
import { describesNoun, isOnlyPast } from './past-forms.js'
import { REPORTING } from './speech-verbs.js'

/** The groups, with what such a passive shares: mood, tense, and by `shares` what governs the verb before. */
export function withSharedAuxiliaries(words: readonly Word[], groups: readonly VerbGroup[]): readonly VerbGroup[] {
  const read: VerbGroup[] = []
  for (const group of groups) {
    const at = read.length - 1
    const lead = read[at]
    const shares =
      lead !== undefined && isLead(words, lead) && (leavesOut(words, lead, group) || goesOn(words, lead, group))
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
  if (isListed(words, lead.last, first)) return true
  const joiner = joinerBefore(words, first, lead.last)
  return joiner > 0 && partsClauses(words, joiner, lead.last)
}

/** "were arrested and [expelled] by Chad", "have been named and [added] to its list": done to the same, with no object behind it. */
const goesOn = (words: readonly Word[], lead: VerbGroup, { first, last }: VerbGroup): boolean =>
  first === last &&
  /^(?:and|or)$/.test(words[first - 1]?.lower ?? '') &&
  lead.last === first - 2 &&
  !/,/.test(words[lead.last]?.after ?? '') &&
  SUFFERED.test((words[first] as Word).lower) &&
  isOpenBehind(words, first)

/** Past forms that need an object where they tell what somebody does. */
const SUFFERED =
  /^(?:added|put|placed|listed|included|named|expelled|ejected|deported|banned|barred|blacklisted|sanctioned|designated|frozen|seized|confiscated|blocked|stripped|excluded|removed|ordered|told|prohibited|forbidden|denied|subjected|suspended|lifted|extended|imposed|revoked|cancelled|canceled)$/

/** "Borders would be closed[,] flights [banned] and": a comma, a thing and its past form, which goes on with a list. */
function isListed(words: readonly Word[], lead: number, first: number): boolean {
  const { after, lower } = words[first] as Word
  if (!/^\s*,/.test((words[lead] as Word).after) || REPORTING.test(lower)) return false
  const between = words.slice(lead + 1, first)
  const plain = between.every(({ pos, after }) => PHRASE.has(pos) && !/[,;:.]/.test(after))
  const goesOn = /,/.test(after) || words[first + 1]?.pos === 'conjunction'
  return plain && goesOn && between.length < 10
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
    const { pos, lower, after } = words[i] as Word
    // "sanctioned by Chad and Togo, a firm listed by": the comma closes what "and" joins.
    if (/,/.test(after) && i < index - 1) return -1
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

/** "Borders would be closed, [flights] banned, [assets] frozen": the things between a verb's comma and the past form that shares its auxiliaries. */
export function listedThing({ words, groups }: Clauses, index: number): Run | undefined {
  const { shares, first } = groups[index] as VerbGroup
  const before = groups[index - 1]
  if (shares === undefined || !before) return undefined
  const from = before.last + 1
  const opens = words[from]?.pos === 'conjunction'
  if (opens && from + 1 === first) return undefined
  if (!opens && !/,/.test((words[before.last] as Word).after)) return undefined
  return { first: opens ? from + 1 : from, last: first - 1 }
}
