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

interface Form<S> {
  readonly tokens: readonly string[]
  readonly sense: S
}

/** Forms by their first token, longest first. */
export type FormIndex<S = Sense> = ReadonlyMap<string, readonly Form<S>[]>

/** Tokens of a name as the article's tokens are compared: same cutter, plain apostrophes, no diacritics, case kept. */
const tokensOfName = (name: string): readonly string[] => tokenize(name).map((token) => plainName(token.text))

export function buildIndex<S>(names: Iterable<readonly [string, S]>): FormIndex<S> {
  const index = new Map<string, Form<S>[]>()
  for (const [name, sense] of names) {
    const tokens = tokensOfName(name)
    const [first] = tokens
    if (first === undefined) continue
    const forms = index.get(first)
    if (forms) forms.push({ tokens, sense })
    else index.set(first, [{ tokens, sense }])
  }
  for (const forms of index.values()) forms.sort((a, b) => b.tokens.length - a.tokens.length)
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

const isFormAt = (form: Form<unknown>, pieces: readonly Piece[], at: number): boolean => {
  const { tokens } = form
  if (at + tokens.length > pieces.length) return false
  for (let k = 1; k < tokens.length; k++) if (pieces[at + k]?.plain !== tokens[k]) return false
  return true
}

/** The longest form that starts at piece `at`; undefined when none does. */
export function findForm<S>(index: FormIndex<S>, pieces: readonly Piece[], at: number): Hit<S> | undefined {
  const piece = pieces[at]
  const forms = piece && index.get(piece.plain)
  const form = forms?.find((candidate) => isFormAt(candidate, pieces, at))
  return form && { from: at, to: at + form.tokens.length, sense: form.sense }
}
