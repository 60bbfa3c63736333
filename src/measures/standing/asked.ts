/** A measure that somebody asks a body for: "asked the council for an embargo". */
import type { Word } from '../../text/tag.js'
import { type Clauses, PHRASE_WORDS } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { wholeOf } from './parts.js'
import type { Standing } from './standing.js'
import { standingOfVerb } from './verbs.js'

/** Verbs that turn to their object "for" something. */
const ASKING =
  /^(?:ask(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?|lobb(?:y|ies|ied|ying)|petition(?:s|ed|ing)?|beg(?:s|ged)?|pressur(?:e|es|ed|ing))$/

/** Standing of a noun that a body is asked for, with the words in which the body stands. */
export function asAsked(clauses: Clauses, first: number): Standing | undefined {
  const own = askedFor(clauses, first)
  const whole = own ? undefined : wholeOf(clauses, first)
  return whole ? askedFor(clauses, whole.first) : own
}

/** Standing of what the verb at `group` asks of others. */
export const asAskedBy = (clauses: Clauses, group: number): Standing => ({
  ...standingOfVerb(clauses, group, { action: 'impose', status: 'called-for' }),
  byOthers: true,
})

/** "asked [the Security Council] for an arms embargo". */
function askedFor(clauses: Clauses, first: number): Standing | undefined {
  const link = lastBefore(clauses, first, ({ lower }) => lower === 'for')
  const group = link < 0 ? -1 : groupBefore(clauses, link)
  const verb = clauses.groups[group]
  if (!verb || verb.passive || verb.last >= link - 1 || !ASKING.test(headOf(clauses.words, verb)))
    return appealedFor(clauses, link)
  return { ...asAskedBy(clauses, group), addressee: { first: verb.last + 1, last: link - 1 } }
}

/** "appealed to [the United Nations] for a flight ban", "called on": a verb that takes its addressee behind a preposition. */
function appealedFor(clauses: Clauses, link: number): Standing | undefined {
  const to = link < 0 ? -1 : lastBefore(clauses, link, ({ lower }) => /^(?:to|on|upon)$/.test(lower))
  const group = to < 1 ? -1 : (clauses.groupAt[to - 1] ?? -1)
  const verb = clauses.groups[group]
  if (!verb || !/^(?:appeal|call|prevail)(?:s|ed|ing)?$/.test(headOf(clauses.words, verb))) return undefined
  return { ...asAskedBy(clauses, group), addressee: { first: to + 1, last: link - 1 } }
}

/** The group of verbs right before a noun phrase, or -1. */
function groupBefore(clauses: Clauses, first: number): number {
  const end = lastBefore(clauses, first, ({ index }) => clauses.groupAt[index] !== -1)
  const group = end < 0 ? undefined : clauses.groups[clauses.groupAt[end] as number]
  return group && (group as VerbGroup).last === end ? (clauses.groupAt[end] as number) : -1
}

/** The nearest word before `first` that passes, over the words of one noun phrase; or -1. */
function lastBefore({ words }: Clauses, first: number, passes: (word: Word) => boolean): number {
  for (let i = first - 1; i >= 0 && i >= first - 9; i--) {
    const word = words[i] as Word
    if (/[;:]/.test(word.after)) return -1
    if (passes(word)) return i
    if (!PHRASE_WORDS.has(word.pos)) return -1
  }
  return -1
}
