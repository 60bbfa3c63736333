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

/** What a token tells as the first of a form. */
interface Opener<S> {
  /** What it stands for alone. */
  alone: S | undefined
  /** For a second token, the lengths of the forms that the two open, longest first. */
  behind: Map<string, number[]> | undefined
}

/** Forms by their tokens; a look-up costs no more, however many forms there are. */
export interface FormIndex<S = Sense> {
  readonly openers: ReadonlyMap<string, Opener<S>>
  /** The openers without a capital: few, so that most words of a text need no look among all. */
  readonly small: ReadonlySet<string>
  /** Senses of forms of several tokens, joined. */
  readonly senses: ReadonlyMap<string, S>
}

/** A name by its tokens, cut as the article's are: hyphens too ("Inter-American"), no diacritics, case kept. */
interface Cut {
  readonly first: string | undefined
  readonly second: string | undefined
  readonly length: number
  readonly joined: string
}

/** Most names: words of plain letters, where the cutter cuts only at the blanks. */
const IS_PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/

function cut(name: string): Cut {
  if (IS_PLAIN.test(name) && !name.includes(' ')) return { first: name, second: undefined, length: 1, joined: name }
  const tokens = IS_PLAIN.test(name) ? name.split(' ') : piecesOf(tokenize(name)).map(({ plain }) => plain)
  return { first: tokens[0], second: tokens[1], length: tokens.length, joined: tokens.join(' ') }
}

const CAPITAL = /^\p{Lu}/u

/** Among equal forms the first listed wins. */
export function buildIndex<S>(names: Iterable<readonly [string, S]>): FormIndex<S> {
  const openers = new Map<string, Opener<S>>()
  const small = new Set<string>()
  const senses = new Map<string, S>()
  for (const [name, sense] of names) {
    const { first, second, length, joined: key } = cut(name)
    if (first === undefined) continue
    let opener = openers.get(first)
    if (!opener) {
      opener = { alone: undefined, behind: undefined }
      openers.set(first, opener)
      if (!CAPITAL.test(first)) small.add(first)
    }
    if (second === undefined) {
      opener.alone ??= sense
      continue
    }
    if (!senses.has(key)) senses.set(key, sense)
    opener.behind ??= new Map()
    const lengths = opener.behind.get(second)
    if (!lengths) opener.behind.set(second, [length])
    else if (!lengths.includes(length)) lengths.push(length)
  }
  for (const { behind } of openers.values())
    if (behind) for (const lengths of behind.values()) if (lengths.length > 1) lengths.sort((x, y) => y - x)
  return { openers, small, senses }
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

const joined = (pieces: readonly Piece[], from: number, to: number): string => {
  let key = pieces[from]?.plain ?? ''
  for (let k = from + 1; k < to; k++) key += ` ${pieces[k]?.plain ?? ''}`
  return key
}

/** The longest form, of those wanted, that starts at piece `at`; undefined when none does. */
export function findForm<S>(
  index: FormIndex<S>,
  pieces: readonly Piece[],
  at: number,
  isWanted?: (sense: S) => boolean,
): Hit<S> | undefined {
  const piece = pieces[at]
  if (!piece || !(piece.capital || index.small.has(piece.plain))) return undefined
  const opener = index.openers.get(piece.plain)
  if (!opener) return undefined
  for (const length of opener.behind?.get(pieces[at + 1]?.plain ?? '') ?? NONE) {
    if (at + length > pieces.length) continue
    const sense = index.senses.get(joined(pieces, at, at + length))
    if (sense !== undefined && (!isWanted || isWanted(sense))) return { from: at, to: at + length, sense }
  }
  const { alone } = opener
  return alone === undefined || (isWanted && !isWanted(alone)) ? undefined : { from: at, to: at + 1, sense: alone }
}

const NONE: readonly number[] = []
