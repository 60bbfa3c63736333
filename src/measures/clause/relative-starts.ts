/** Where relative clauses begin. */
import { keptForPlaces } from '../../text/kept.js'
import type { Word } from '../../text/tag.js'
import { datesOr } from './calendar.js'
import type { Clauses } from './clause.js'
import type { VerbGroup } from './groups.js'

/** Words that "that", right before a verb, goes on about: "sanctions on Pakistan that were imposed". */
const NOMINAL: ReadonlySet<string> = new Set(['noun', 'name', 'number'])

/** "the persons named above that are": the place in the text ends a phrase too. */
const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && (NOMINAL.has(word.pos) || /^(?:above|below)$/.test(word.lower))

/** "[which] holds", "sanctions [that] were imposed". */
const isRelative = (words: readonly Word[], index: number): boolean =>
  words[index]?.pos === 'relative' || (words[index]?.lower === 'that' && isNominal(words[index - 1]))

/** Where the relative clause that holds group `index` begins, or -1: "Japan, which holds …, will ban". */
export const relativeStart = keptForPlaces((clauses: Clauses, index: number): number => {
  const { words, groups } = clauses
  const group = groups[index] as VerbGroup
  const parted = beforeInserted(clauses, group.first)
  if (parted >= 0) return parted
  // "property that is [or comes] within the country": both verbs are of the one relative clause.
  const joined = words[group.first - 1]?.pos === 'conjunction' ? (clauses.groupAt[group.first - 2] ?? -1) : -1
  if (joined >= 0 && joined < index) return relativeStart(clauses, joined)
  for (let i = group.first - 1; i >= 0 && i >= group.first - 5; i--) {
    const word = words[i] as Word
    if (isRelative(words, i)) return i
    if (word.pos !== 'adverb' && !IN_DATE.test(word.lower)) return -1
  }
  return -1
})

/** "a law [which], among other things, bars": the relative word parted from its verb by a phrase between commas; or -1. */
function beforeInserted({ words, groupAt }: Clauses, first: number): number {
  if (!/,/.test(words[first - 1]?.after ?? '')) return -1
  for (let i = first - 2; i > 0 && i >= first - 10; i--) {
    const { after } = words[i] as Word
    if (/,/.test(after)) return isRelative(words, i) ? i : -1
    if (groupAt[i] !== -1 || /[;:]/.test(after)) return -1
  }
  return -1
}

/** "Norway, which [in 2022] lifted": words of a date between the relative and its verb. */
const IN_DATE = datesOr('first|in|on|since|early|mid|late|last|this|earlier|year|month|week')

/** Where the relative clause begins whose verb `index` has a subject of its own: "the ban, which the council prolonged"; or -1. */
export function objectRelativeStart({ words, groups, groupAt }: Clauses, index: number): number {
  const group = groups[index] as VerbGroup
  for (let i = group.first - 1; i > 0 && i >= group.first - 8; i--) {
    const word = words[i] as Word
    const that = word.lower === 'that' && NOMINAL.has(words[i - 1]?.pos ?? '')
    if (word.pos === 'relative' || word.lower === 'where' || that) return i < group.first - 1 ? i : -1
    if (groupAt[i] !== -1 || /[,;:]/.test(word.after) || !IN_SUBJECT.has(word.pos)) return -1
  }
  return -1
}

const IN_SUBJECT: ReadonlySet<string> = new Set([
  'conjunction',
  'name',
  'noun',
  'determiner',
  'adjective',
  'pronoun',
  'number',
  'adverb',
])
