/** A tagged sentence read into its groups of verbs. */
import type { Span } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import { withAsidesInCommas } from './dashes.js'
import { withoutDeniedTwins } from './denied-twins.js'
import { readGroups, type VerbGroup } from './groups.js'
import { subjectsBeforeInserts } from './inserted.js'

/** A run of words; indexes into the sentence's words, both inclusive. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** True where two runs have a word in common. */
export const meet = (a: Run | undefined, b: Run): boolean => a !== undefined && a.first <= b.last && a.last >= b.first

/** A tagged sentence with its verb groups: what roles, status and action are read from. */
export interface Clauses {
  readonly words: readonly Word[]
  readonly groups: readonly VerbGroup[]
  /** For each word the index of its group, or -1. */
  readonly groupAt: readonly number[]
  /** For each group its subject when a clause is put between the two. */
  readonly parted: readonly (Run | undefined)[]
}

/** `names` are spans of entities: their words are names, whatever the tagger made of them. */
export function readClauses(tagged: readonly Word[], names: readonly Span[] = []): Clauses {
  const plain = withoutDeniedTwins(tagged)
  const named =
    names.length === 0 ? plain : plain.map((word) => (isNamed(word, names) ? { ...word, pos: 'name' as const } : word))
  const words = withAsidesInCommas(named, () => readGroups(named)) ?? named
  const groups = readGroups(words)
  const groupAt = new Array<number>(words.length).fill(-1)
  groups.forEach((group, index) => {
    for (let i = group.first; i <= group.last; i++) groupAt[i] = index
  })
  return { words, groups, groupAt, parted: subjectsBeforeInserts({ words, groups, groupAt }) }
}

const isNamed = (word: Word, names: readonly Span[]): boolean =>
  word.pos !== 'name' &&
  word.pos !== 'preposition' &&
  word.pos !== 'determiner' &&
  word.pos !== 'conjunction' &&
  /^[\p{Lu}\d]/u.test(word.text) &&
  names.some(({ start, end }) => word.start >= start && word.end <= end + 2)

/** Parts of speech that stand inside one noun phrase, lists of nouns included. */
export const PHRASE_WORDS: ReadonlySet<string> = new Set([
  'noun',
  'name',
  'adjective',
  'number',
  'determiner',
  'adverb',
  'conjunction',
  'other',
  'pronoun',
])
