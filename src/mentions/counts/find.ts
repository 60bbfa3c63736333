import { findCurrencyMark } from '../../lexicon/currencies.js'
import type { Span } from '../../record/contract.js'
import { joinBounds, type NumberMention, readMention } from './comparison.js'
import { mayStart } from './numbers.js'
import { type Piece, piecesOf } from './pieces.js'
import { type Amount, amountsOf } from './quantities.js'
import { SMALL } from './words.js'

/** Words that make the number after them a name or an ordinal: "Article 5", "World War Two", "Nord Stream 2" stays open. */
const NAMERS: ReadonlySet<string> = new Set(
  (
    'article articles section sections resolution resolutions chapter chapters paragraph clause annex appendix rule ' +
    'level phase stage tier step page pages figure table part volume vol act bill order directive regulation law decree ' +
    'number no nos war channel flight boeing airbus route highway unit reactor room apollo type model windows version ' +
    'grade division category class stream protocol track formula sputnik file psalm verse eo proposition iphone ipad'
  ).split(' '),
)

/** True when the number that starts at `at` is part of a name: "Su-35", "G7", "Article 5", "Group of Seven", "No. 1". */
function isInName(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  const before = pieces[at - 1]
  if (!piece || !before) return false
  if (piece.glued && before.kind === 'word') return findCurrencyMark(before.text) === undefined
  if (piece.glued && before.lower === '-' && before.glued && pieces[at - 2]?.kind === 'word')
    return !SMALL.has(pieces[at - 2]?.lower ?? '')
  if (piece.glued && before.text === '#') return true
  const word = before.text === '.' ? pieces[at - 2] : before
  if (word && NAMERS.has(word.lower)) return word.lower !== 'no' || before.text === '.'
  return before.lower === 'of' && pieces[at - 2]?.text === 'Group'
}

/** True when letters are glued behind the number: "3D", "737s", "10am". */
export function isCutShort(pieces: readonly Piece[], next: number): boolean {
  const after = pieces[next]
  return after?.glued === true && after.kind === 'word'
}

const POINTING: ReadonlySet<string> = new Set(
  'the this that which each every any no another new old only other'.split(' '),
)

/** "the one you mentioned", "this one", "no one": a pronoun, unless a noun of its own follows at once. */
const isPronoun = (pieces: readonly Piece[], { at, next, value }: NumberMention): boolean =>
  value === 1 && pieces[at]?.lower === 'one' && next === at + 1 && POINTING.has(pieces[at - 1]?.lower ?? '')

/** "2 pm", "2.13 am", "the 1960s": times and decades. */
const isClock = (pieces: readonly Piece[], { at, next }: NumberMention): boolean =>
  /^(?:am|pm)$/.test(pieces[next]?.lower ?? '') ||
  pieces[next]?.text === 'o' ||
  (pieces[next]?.text === 's' && pieces[next]?.glued === true && /^(?:1[5-9]|20)?\d0$/.test(pieces[at]?.text ?? ''))

const isNumber = (pieces: readonly Piece[], mention: NumberMention): boolean =>
  !isInName(pieces, mention.at) && !isPronoun(pieces, mention) && !isClock(pieces, mention)

/** Every number of the pieces, left to right, none inside another; two bounds of one range are joined. */
export function mentionsOf(pieces: readonly Piece[]): readonly NumberMention[] {
  const found: NumberMention[] = []
  for (let at = 0; at < pieces.length; ) {
    const mention = mayStart(pieces, at) ? readMention(pieces, at) : undefined
    if (!mention) {
      at++
      continue
    }
    const last = found.at(-1)
    const range = last && joinBounds(pieces, last, mention)
    if (range) found[found.length - 1] = range
    else if (isNumber(pieces, mention)) found.push(mention)
    at = Math.max(mention.next, at + 1)
  }
  return found
}

export interface FoundNumber extends NumberMention, Span {
  /** The words of the numbers alone, without those of comparison. */
  readonly numbers: readonly (Span & { readonly value: number | null })[]
}

/** Every number of a text with its comparison or range; offsets half-open UTF-16 code units. */
export function findNumbers(text: string): readonly FoundNumber[] {
  const pieces = piecesOf(text)
  const spanOf = (from: number, next: number): Span => {
    const start = pieces[from]?.start ?? 0
    const end = pieces[next - 1]?.end ?? start
    return { start, end, text: text.slice(start, end) }
  }
  const free = mentionsOf(pieces).filter(({ next }) => !isCutShort(pieces, next))
  return free.map((mention) => ({
    ...mention,
    ...spanOf(mention.from, mention.next),
    numbers: mention.readings.map(({ from, next, value }) => ({ ...spanOf(from, next), value })),
  }))
}

/** Every amount of money or measure in a text, ranges joined; offsets half-open UTF-16 code units. */
export function findAmounts(text: string): readonly (Amount & { start: number; end: number; text: string })[] {
  const pieces = piecesOf(text)
  return amountsOf(pieces, mentionsOf(pieces)).map((amount) => {
    const start = pieces[amount.from]?.start ?? 0
    const end = pieces[amount.next - 1]?.end ?? start
    return { ...amount, start, end, text: text.slice(start, end) }
  })
}
