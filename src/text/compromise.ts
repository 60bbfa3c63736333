/**
 * compromise as this room uses it. It is loaded at the first use, since most articles never need it, and as its one-file
 * build, which starts in half the time of its 300 modules.
 */
import { createRequire } from 'node:module'

/** A word as compromise keeps it. Its steps write into it. */
export interface Term {
  pre: string
  text: string
  post: string
  normal: string
  tags: Set<string>
  implicit?: string
  machine?: string
  alias?: string[]
}

interface Methods {
  readonly splitSentences: (text: string, world: object) => string[]
  readonly splitTerms: (sentence: string, model: object) => string[]
  readonly splitWhitespace: (piece: string, model: object) => Omit<Term, 'normal'>
}

interface View {
  document: Term[][]
  compute(steps: readonly string[]): View
}

interface Compromise {
  tokenize(text: string): View
  world(): object
  model(): object
  methods(): { readonly one: { readonly tokenize: Methods } }
}

let loaded: Compromise | undefined

function compromise(): Compromise {
  loaded ??= createRequire(import.meta.url)('compromise/two') as Compromise
  return loaded
}

/** Runs steps of compromise over rows of words, which they change. */
export function compute(rows: Term[][], steps: readonly string[]): void {
  const view = compromise().tokenize('')
  view.document = rows
  view.compute(steps)
}

export const splitSentences = (text: string): readonly string[] =>
  compromise().methods().one.tokenize.splitSentences(text, compromise().world())

export const splitTerms = (sentence: string): readonly string[] =>
  compromise().methods().one.tokenize.splitTerms(sentence, compromise().model())

/** A word with the punctuation and white space around it, as a term without tags. */
export function readTerm(piece: string): Term {
  const term = { ...compromise().methods().one.tokenize.splitWhitespace(piece, compromise().model()), normal: '' }
  compute([[term]], ['normal', 'alias', 'normal', 'machine'])
  return term
}
