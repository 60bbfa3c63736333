/**
 * compromise as this room uses it. It is loaded at the first use, since most articles never need it, and as its one-file
 * build, which starts in half the time of its 300 modules.
 */
import { createRequire } from 'node:module'
import { UNTAGGED_STATES } from '../lexicon/untagged.js'

/** A word as compromise keeps it. Its steps write into it. */
export interface Term {
  pre: string
  text: string
  post: string
  normal: string
  tags: Set<string>
  implicit?: string | undefined
  machine?: string | undefined
  alias?: string[] | undefined
  chunk?: string | undefined
}

interface Methods {
  readonly splitSentences: (text: string, world: object) => string[]
  readonly splitTerms: (sentence: string, model: object) => string[]
  readonly splitWhitespace: (piece: string, model: object) => Omit<Term, 'normal'>
}

interface Lexicon {
  readonly lexicon: Readonly<Record<string, unknown>>
  /** For every word that opens a phrase of the lexicon, the words of the longest such phrase. */
  readonly _multiCache: Readonly<Record<string, number>>
  readonly aliases: object
}

interface View {
  document: Term[][]
  compute(steps: readonly string[]): View
}

interface Compromise {
  tokenize(text: string): View
  world(): object
  model(): { readonly one: Lexicon }
  addWords(words: Readonly<Record<string, string>>): void
  methods(): { readonly one: { readonly tokenize: Methods } }
}

let loaded: Compromise | undefined
/** One for all calls: a view is dear to make, and keeps nothing but the rows that it is given. */
let view: View | undefined

function compromise(): Compromise {
  loaded ??= load()
  return loaded
}

function load(): Compromise {
  const own = createRequire(import.meta.url)('compromise/two') as Compromise
  own.addWords(Object.fromEntries(UNTAGGED_STATES.map((name) => [name, 'Country'])))
  return own
}

/** Runs steps of compromise over rows of words, which they change. */
export function compute(rows: Term[][], steps: readonly string[]): void {
  view ??= compromise().tokenize('')
  view.document = rows
  view.compute(steps)
}

export const splitSentences = (text: string): readonly string[] =>
  compromise().methods().one.tokenize.splitSentences(text, compromise().world())

export const splitTerms = (sentence: string): readonly string[] =>
  compromise().methods().one.tokenize.splitTerms(sentence, compromise().model())

/** Words with the punctuation and white space around them, each for itself, as terms with the tags of the lexicon. */
export function readTerms(pieces: readonly string[]): readonly Term[] {
  if (pieces.length === 0) return []
  const { splitWhitespace } = compromise().methods().one.tokenize
  const terms = pieces.map((piece) => ({ ...splitWhitespace(piece, compromise().model()), normal: '' }))
  compute(
    terms.map((term) => [term]),
    ['normal', 'alias', 'normal', 'machine', 'lexicon'],
  )
  return terms
}

/** What compromise 14.17 takes off a word that its lexicon lacks. */
const PREFIX = /^(?:under|over|mis|re|un|dis|semi|pre|post)/

/** The tags of a word by what the lexicon says of it: some seventy things of 24,000 words. */
const tagsByEntry = new Map<string, readonly string[]>()

/** The tags that the lexicon gives a word of small letters; absent where compromise has other ways to find some. */
export function lexiconTags(word: string): readonly string[] | undefined {
  const { lexicon, aliases } = compromise().model().one
  if (Object.hasOwn(aliases, word)) return undefined
  if (!Object.hasOwn(lexicon, word)) return PREFIX.test(word) ? undefined : []
  const entry = String(lexicon[word])
  const known = tagsByEntry.get(entry)
  if (known) return known
  const tags = readTerms([word]).flatMap((term) => [...term.tags])
  tagsByEntry.set(entry, tags)
  return tags
}

/** How many words the longest phrase of the lexicon has that a word opens; 0 when it opens none. */
export function longestPhrase(term: Form): number {
  const { _multiCache: longest } = compromise().model().one
  const word = wordOf(term)
  return Object.hasOwn(longest, word) ? (longest[word] as number) : 0
}

/** Where a phrase of up to `longest` words that begins at `index` ends at the latest (exclusive): `index` for none. */
export function phraseEnd(terms: readonly Term[], index: number, longest: number): number {
  const { lexicon } = compromise().model().one
  let phrase = wordOf(terms[index] as Term)
  const end = Math.min(terms.length, index + longest)
  for (let next = index + 1; next < end; next++) {
    phrase += ` ${wordOf(terms[next] as Term)}`
    if (Object.hasOwn(lexicon, phrase)) return end
  }
  return index
}

type Form = Pick<Term, 'machine' | 'normal'>

const wordOf = ({ machine, normal }: Form): string => machine || normal
