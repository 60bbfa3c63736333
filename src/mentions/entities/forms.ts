import { SHARED_FORMS } from '../../lexicon/ambiguous.js'
import type { Body } from '../../lexicon/body.js'
import { type BlocSense, NAMED_FORMS, type TerritorySense } from '../../lexicon/names.js'
import { OUTLETS } from '../../lexicon/outlets.js'
import { PLACES } from '../../lexicon/places.js'
import { STATE_GROUPS } from '../../lexicon/state-groups.js'
import type { UserName } from '../../lexicon/user.js'
import { tokenize } from '../../text/tokens.js'
import { type Piece, piecesOf } from './pieces.js'

/** What a form of the lexicon stands for. */
export type Sense =
  | { readonly kind: 'territory'; readonly territory: TerritorySense }
  | { readonly kind: 'bloc'; readonly bloc: BlocSense }
  | { readonly kind: 'group'; readonly codes: readonly string[] }
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

/** "Nikola Tesla", "General Electric": a form that names a firm. */
export const isFirm = ({ sense }: Hit): boolean => sense.kind === 'body' && sense.body.firm === true

/** Forms by their tokens; a look-up costs one join a length, however many forms there are. */
export interface FormIndex<S = Sense> {
  /** For a token that opens forms, the lengths that occur, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>
  /** Senses by joined tokens. */
  readonly senses: ReadonlyMap<string, S>
}

/** Tokens of a name as the article's are compared: same cutter, hyphens too ("Inter-American"), no diacritics, case kept. */
const tokensOfName = (name: string): readonly string[] =>
  IS_PLAIN.test(name) ? name.split(' ') : piecesOf(tokenize(name)).map(({ plain }) => plain)

/** Most names: words of plain letters, where the cutter cuts only at the blanks. */
const IS_PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** Among equal forms the first listed wins. */
export function buildIndex<S>(names: Iterable<readonly [string, S]>): FormIndex<S> {
  const lengths = new Map<string, number[]>()
  const senses = new Map<string, S>()
  for (const [name, sense] of names) {
    const tokens = tokensOfName(name)
    const [first] = tokens
    if (first === undefined) continue
    const key = tokens.length === 1 ? first : tokens.join(' ')
    if (!senses.has(key)) senses.set(key, sense)
    const known = lengths.get(first)
    if (!known) lengths.set(first, [tokens.length])
    else if (!known.includes(tokens.length)) known.push(tokens.length)
  }
  for (const each of lengths.values()) if (each.length > 1) each.sort((x, y) => y - x)
  return { lengths, senses }
}

function* lexiconNames(): Generator<readonly [string, Sense]> {
  for (const [name, bloc] of NAMED_FORMS.blocs) yield [name, { kind: 'bloc', bloc }]
  for (const { forms, codes } of STATE_GROUPS) for (const name of forms) yield [name, { kind: 'group', codes }]
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
  const lengths = piece && index.lengths.get(piece.plain)
  if (!lengths) return undefined
  for (const length of lengths) {
    if (at + length > pieces.length) continue
    const sense = index.senses.get(joined(pieces, at, at + length))
    if (sense !== undefined) return { from: at, to: at + length, sense }
  }
  return undefined
}
