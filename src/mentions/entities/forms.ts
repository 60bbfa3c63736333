import { SHARED_FORMS } from '../../lexicon/ambiguous.js'
import type { Body } from '../../lexicon/bodies.js'
import { OUTLETS } from '../../lexicon/bodies.js'
import { type BlocSense, NAMED_FORMS, plainName, type TerritorySense } from '../../lexicon/names.js'
import { PLACES } from '../../lexicon/places.js'
import type { UserName } from '../../lexicon/user.js'
import { tokenize } from '../../text/tokens.js'
import type { Piece } from './pieces.js'

/** What a form of the lexicon stands for. */
export type Sense =
  | { readonly kind: 'territory'; readonly territory: TerritorySense }
  | { readonly kind: 'bloc'; readonly bloc: BlocSense }
  | { readonly kind: 'body'; readonly body: Body }
  | { readonly kind: 'outlet' }
  | { readonly kind: 'place'; readonly country: string | null }
  | { readonly kind: 'user'; readonly user: UserName }

/** A form found in a sentence: pieces from `from` up to, not including, `to`. */
export interface Hit<S = Sense> {
  readonly from: number
  readonly to: number
  readonly sense: S
}

/** Forms that begin with one token: their senses by joined tokens, and the lengths that occur, longest first. */
interface Forms<S> {
  readonly lengths: number[]
  readonly senses: Map<string, S>
}

/** Forms by their first token; a look-up costs one join a length, however many forms there are. */
export type FormIndex<S = Sense> = ReadonlyMap<string, Forms<S>>

/** Tokens of a name as the article's tokens are compared: same cutter, plain apostrophes, no diacritics, case kept. */
const tokensOfName = (name: string): readonly string[] =>
  IS_PLAIN.test(name) ? name.split(' ') : tokenize(name).map((token) => plainName(token.text))

/** Most names: words of plain letters, where the cutter cuts only at the blanks. */
const IS_PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** Among equal forms the first listed wins. */
export function buildIndex<S>(names: Iterable<readonly [string, S]>): FormIndex<S> {
  const index = new Map<string, Forms<S>>()
  for (const [name, sense] of names) {
    const tokens = tokensOfName(name)
    const [first] = tokens
    if (first === undefined) continue
    const forms = index.get(first) ?? { lengths: [], senses: new Map<string, S>() }
    index.set(first, forms)
    const key = tokens.join(' ')
    if (!forms.senses.has(key)) forms.senses.set(key, sense)
    if (!forms.lengths.includes(tokens.length)) forms.lengths.push(tokens.length)
  }
  for (const { lengths } of index.values()) lengths.sort((x, y) => y - x)
  return index
}

function* lexiconNames(): Generator<readonly [string, Sense]> {
  for (const [name, bloc] of NAMED_FORMS.blocs) yield [name, { kind: 'bloc', bloc }]
  for (const [name, territory] of NAMED_FORMS.territories) yield [name, { kind: 'territory', territory }]
  for (const [name, body] of NAMED_FORMS.bodies) yield [name, { kind: 'body', body }]
  for (const { forms } of SHARED_FORMS) for (const name of forms) yield [name, { kind: 'place', country: null }]
  for (const name of OUTLETS) yield [name, { kind: 'outlet' }]
  for (const { name, country } of PLACES) yield [name, { kind: 'place', country }]
}

/** The built-in lexicon; among forms of one length the first listed wins: blocs, territories, bodies, outlets, places. */
export const LEXICON: FormIndex = buildIndex(lexiconNames())

/** Names and demonyms of countries only, for finding them inside longer names. */
export const TERRITORY_INDEX: FormIndex = buildIndex(
  [...NAMED_FORMS.territories]
    .filter(([, { sense }]) => sense === 'name' || sense === 'demonym')
    .map(([name, territory]) => [name, { kind: 'territory', territory }] as const),
)

const joined = (pieces: readonly Piece[], from: number, to: number): string => {
  let key = pieces[from]?.plain ?? ''
  for (let k = from + 1; k < to; k++) key += ` ${pieces[k]?.plain ?? ''}`
  return key
}

/** The longest form that starts at piece `at`; undefined when none does. */
export function findForm<S>(index: FormIndex<S>, pieces: readonly Piece[], at: number): Hit<S> | undefined {
  const piece = pieces[at]
  const forms = piece && index.get(piece.plain)
  if (!forms) return undefined
  for (const length of forms.lengths) {
    if (at + length > pieces.length) continue
    const sense = forms.senses.get(joined(pieces, at, at + length))
    if (sense !== undefined) return { from: at, to: at + length, sense }
  }
  return undefined
}
