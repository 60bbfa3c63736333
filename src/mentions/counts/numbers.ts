import { readCardinal, skipHyphen } from './cardinals.js'
import { readBareHalf, readFraction, readHalfOf, readMixed, readShare } from './fractions.js'
import type { Part, Pieces } from './pieces.js'
import { BEHIND_ARTICLE, GLYPHS, isOrdinal, MULTIPLES, multipleOf, SMALL, scaleOf, TENS, VAGUE } from './words.js'

/** A number read from pieces `[from, next)`. */
export interface Reading {
  readonly from: number
  readonly next: number
  /** Null for a vague word ("dozens"). */
  readonly value: number | null
  /** Lower bound of a vague word, else null. */
  readonly lower: number | null
  /** How it is written: what may follow depends on it. */
  readonly form: 'digits' | 'words' | 'fraction' | 'vague'
}

const exact = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)))

const VAGUE_OPENERS: ReadonlySet<string> = new Set(['few', 'handful'])

/** "dozens", "hundreds of", "tens of thousands", "several", "a handful of". */
function readVague(pieces: Pieces, from: number): Reading | undefined {
  const article = pieces[from]?.lower === 'a' && VAGUE_OPENERS.has(pieces[from + 1]?.lower ?? '')
  const at = article ? from + 1 : from
  const word = pieces[at]?.lower ?? ''
  if (VAGUE_OPENERS.has(word) && !article) return undefined
  if (word === 'tens' && pieces[at + 1]?.lower === 'of') {
    const scale = scaleOf(pieces[at + 2]?.lower ?? '')
    if (scale !== undefined) return { from, next: at + 3, value: null, lower: 20 * scale, form: 'vague' }
  }
  let lower = VAGUE.get(word)
  if (lower === undefined) return undefined
  let next = at + 1
  const times = pieces[next]?.lower === 'of' ? next + 1 : next
  const scale = /^(?:thousand|million|billion|trillion|dozen|hundred)s?$/.test(pieces[times]?.lower ?? '')
    ? (scaleOf(pieces[times]?.lower ?? '') ?? multipleOf(pieces[times]?.lower ?? '') ?? 100)
    : undefined
  if (scale !== undefined) {
    lower *= scale
    next = times + 1
  }
  return { from, next, value: null, lower, form: 'vague' }
}

/** "a couple (of)", "a pair of", "a dozen", "a score of". */
function readCollective(pieces: Pieces, from: number): Part | undefined {
  if (!/^an?$/.test(pieces[from]?.lower ?? '')) return undefined
  const word = pieces[from + 1]?.lower ?? ''
  const of = pieces[from + 2]?.lower === 'of'
  if (word === 'couple' || (word === 'pair' && of)) return { next: from + 2, value: 2 }
  if (word === 'score' && !of) return undefined
  const times = MULTIPLES.get(word)
  return times === undefined ? undefined : { next: from + 2, value: times }
}

const SIGN: ReadonlySet<string> = new Set(['minus', 'negative'])

/** The sign before a number: "-504", "minus five"; a dash that hangs on a word or stands in a range is none. */
function isSigned(pieces: Pieces, from: number): boolean {
  const sign = pieces[from]
  if (!sign || SIGN.has(sign.lower)) return sign !== undefined
  const before = pieces[from - 1]
  const free = !before || !sign.glued || /^[(<>=$€£]$/.test(before.text)
  return /^[-−]$/.test(sign.lower) && free && pieces[from + 1]?.kind === 'digits' && pieces[from + 1]?.glued === true
}

/** A decimal said or written without its zero: "point 77". */
function readBarePoint(pieces: Pieces, from: number): Part | undefined {
  if (pieces[from]?.lower !== 'point' || !/^\d+$/.test(pieces[from + 1]?.text ?? '')) return undefined
  return { next: from + 2, value: Number(`0.${pieces[from + 1]?.text}`) }
}

/** The words and marks a number may start with; the cheap question asked of every piece. */
const STARTERS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...GLYPHS.keys(),
  ...'a an half quarter hundred point tens minus negative - −'.split(' '),
])

/** A cheap look at what may start a number. */
export function mayStart(pieces: Pieces, from: number): boolean {
  const first = pieces[from]
  if (first?.kind === 'digits') return true
  if (!first || !STARTERS.has(first.lower)) return false
  return (first.lower !== 'a' && first.lower !== 'an') || BEHIND_ARTICLE.has(pieces[from + 1]?.lower ?? '')
}

/** The number that starts at a piece, or undefined. Ordinals ("13th", "twenty-first") are no numbers. */
export function readNumber(pieces: Pieces, from: number): Reading | undefined {
  if (!mayStart(pieces, from)) return undefined
  if (isSigned(pieces, from)) {
    const positive = readUnsigned(pieces, from + 1)
    return positive?.value == null ? undefined : { ...positive, from, value: -positive.value }
  }
  return readUnsigned(pieces, from)
}

function readUnsigned(pieces: Pieces, from: number): Reading | undefined {
  const half = readHalfOf(pieces, from) ?? readCollective(pieces, from) ?? readBarePoint(pieces, from)
  if (half) return { from, ...half, value: exact(half.value), lower: null, form: 'words' }
  const fraction = readShare(pieces, from) ?? readFraction(pieces, from) ?? readBareHalf(pieces, from)
  if (fraction) return { from, next: fraction.next, value: exact(fraction.value), lower: null, form: 'fraction' }
  const cardinal = readCardinal(pieces, from)
  if (!cardinal) return readVague(pieces, from)
  const mixed = readMixed(pieces, cardinal, from)
  const after = skipHyphen(pieces, mixed.next)
  const ordinal = pieces[after]
  if (ordinal && isOrdinal(ordinal.lower) && (ordinal.glued || /^(?:hundred|thousand|million)/.test(ordinal.lower)))
    return undefined
  const form = pieces[from]?.kind === 'digits' ? 'digits' : 'words'
  return { from, next: mixed.next, value: exact(mixed.value), lower: null, form }
}
