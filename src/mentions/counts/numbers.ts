import { isHyphen, type Piece } from './pieces.js'
import { readPower } from './scientific.js'
import {
  denominatorOf,
  GLYPHS,
  isOrdinal,
  MULTIPLES,
  multipleOf,
  SMALL,
  SUFFIXES,
  scaleOf,
  TENS,
  VAGUE,
} from './words.js'

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

type Pieces = readonly Piece[]
interface Part {
  readonly next: number
  readonly value: number
}

const DIGITS = /^\d+$/
const DECIMAL = /^\d*\.\d+$/
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/
const COMMA_DECIMAL = /^\d+,\d{1,2}$/
const POINT_GROUPED = /^\d{1,3}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+,\d{1,2})$/

/** The value of digits with separators: "1,500.5", "12,34,567", "1,3", "1.500.000"; undefined for "1.2.3". */
export function parseDigits(text: string): number | undefined {
  if (DIGITS.test(text) || DECIMAL.test(text)) return Number(text)
  if (GROUPED.test(text) || INDIAN.test(text)) return Number(text.replaceAll(',', ''))
  if (COMMA_DECIMAL.test(text)) return Number(text.replace(',', '.'))
  if (POINT_GROUPED.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  return undefined
}

const exact = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)))
const skipHyphen = (pieces: Pieces, at: number): number => (isHyphen(pieces, at) ? at + 1 : at)

/** More groups than any number in news has; keeps a column of digits from being read again and again. */
const MAX_GROUPS = 6

/** "10 000", "1 500 000": groups of three digits divided by one space. */
function readSpacedGroups(pieces: Pieces, from: number): Part | undefined {
  if (!/^\d{1,3}$/.test(pieces[from]?.text ?? '')) return undefined
  let next = from + 1
  let digits = pieces[from]?.text ?? ''
  while (
    next - from < MAX_GROUPS &&
    /^\d{3}$/.test(pieces[next]?.text ?? '') &&
    pieces[next]?.start === (pieces[next - 1]?.end ?? 0) + 1
  ) {
    digits += pieces[next]?.text
    next++
  }
  if (/^\d{3}\.\d+$/.test(pieces[next]?.text ?? '') && next > from + 1) digits += pieces[next++]?.text
  if (next === from + 1 || pieces[next]?.kind === 'digits') return undefined
  return { next, value: Number(digits) }
}

/** Digits with separators and powers; "3 hundred and 21" as well. */
function readDigits(pieces: Pieces, from: number): Part | undefined {
  const value = parseDigits(pieces[from]?.text ?? '')
  const head = readSpacedGroups(pieces, from) ?? (value === undefined ? undefined : { next: from + 1, value })
  if (!head) return undefined
  if (pieces[head.next]?.lower !== 'hundred') return readPower(pieces, head)
  const hundreds = { next: head.next + 1, value: head.value * 100 }
  if (pieces[hundreds.next]?.lower !== 'and') return hundreds
  const digits = /^[1-9]\d?$/.exec(pieces[hundreds.next + 1]?.text ?? '')
  const tail = digits
    ? { next: hundreds.next + 2, value: Number(digits[0]) }
    : readBelowHundred(pieces, hundreds.next + 1)
  return tail && tail.value > 0 && pieces[tail.next]?.lower !== 'hundred'
    ? { next: tail.next, value: hundreds.value + tail.value }
    : hundreds
}

/** "7", "twenty", "twenty-seven": a number below a hundred in words. */
function readBelowHundred(pieces: Pieces, from: number): Part | undefined {
  const word = pieces[from]?.lower ?? ''
  const small = SMALL.get(word)
  if (small !== undefined) return { next: from + 1, value: small }
  const tens = TENS.get(word)
  if (tens === undefined) return undefined
  const at = pieces[from + 1]?.lower === '-' ? from + 2 : from + 1
  const unit = SMALL.get(pieces[at]?.lower ?? '')
  return unit !== undefined && unit > 0 && unit < 10
    ? { next: at + 1, value: tens + unit }
    : { next: from + 1, value: tens }
}

/** "three hundred and four", "a hundred", "one twenty-two"; below a thousand (or "twelve hundred"). */
function readGroup(pieces: Pieces, from: number): Part | undefined {
  const article = /^an?$/.test(pieces[from]?.lower ?? '')
  if (article && !/^hundred$/.test(pieces[from + 1]?.lower ?? '')) return undefined
  const head = article ? { next: from + 1, value: 1 } : readBelowHundred(pieces, from)
  if (!head) return undefined
  const at = skipHyphen(pieces, head.next)
  if (!/^hundreds?$/.test(pieces[at]?.lower ?? '')) return readSpokenHundreds(pieces, head)
  const joined = skipHyphen(pieces, at + 1)
  const tailAt = pieces[joined]?.lower === 'and' ? joined + 1 : joined
  const tail = readBelowHundred(pieces, tailAt)
  if (!tail || belongsToFraction(pieces, tail, tailAt > joined)) return { next: at + 1, value: head.value * 100 }
  return { next: tail.next, value: head.value * 100 + tail.value }
}

/** "one hundred and [three quarters]", "one hundred [thirty-fifths]", but "[one hundred and thirty-two] fifths". */
function belongsToFraction(pieces: Pieces, tail: Part, joined: boolean): boolean {
  const below = denominatorOf(pieces[skipHyphen(pieces, tail.next)]?.lower ?? '')
  if (below === undefined) return false
  return joined ? tail.value < below : tail.value >= 20 && tail.value % 10 === 0 && below < 10
}

/** "one twenty two" is how 122 is said; the unit is required, or "chapter one twenty people" would be read too. */
function readSpokenHundreds(pieces: Pieces, head: Part): Part {
  if (head.value < 1 || head.value > 9) return head
  const tail = readBelowHundred(pieces, head.next)
  return tail && tail.value > 20 && tail.value % 10 ? { next: tail.next, value: head.value * 100 + tail.value } : head
}

/** Digits or words below the first scale. */
function readHead(pieces: Pieces, from: number): Part | undefined {
  if (pieces[from]?.kind === 'digits') return readDigits(pieces, from)
  const scaled = scaleOf(pieces[from + 1]?.lower ?? '') !== undefined
  if (/^an?$/.test(pieces[from]?.lower ?? '') && scaled) return { next: from + 1, value: 1 }
  if (pieces[from]?.lower === 'hundred' && scaled) return { next: from + 1, value: 100 }
  return readGroup(pieces, from)
}

/** "point seven seven", "point 5" after a whole number. */
function readPoint(pieces: Pieces, head: Part): Part {
  if (pieces[head.next]?.lower !== 'point') return head
  let next = head.next + 1
  let digits = ''
  for (;;) {
    const piece = pieces[next]
    const read = piece?.kind === 'digits' && DIGITS.test(piece.text) ? { next: next + 1, value: piece.text } : undefined
    const word = read ?? readBelowHundred(pieces, next)
    if (!word) break
    digits += String(word.value)
    next = word.next
  }
  return digits ? { next, value: Number(`${head.value}.${digits}`) } : head
}

/** The scales after a number: "1.5 million", "two hundred thousand", "2bn", "100K", "two dozen". */
function readScales(pieces: Pieces, head: Part): Part {
  let { next, value } = head
  const suffix = pieces[next]
  const last = next === pieces.length - 1 && /^[kKMG]$/.test(suffix?.text ?? '')
  if ((suffix?.glued || last) && pieces[next - 1]?.kind === 'digits' && suffix?.kind === 'word') {
    const scale = SUFFIXES.get(suffix.text)
    if (scale !== undefined) return { next: next + 1, value: value * scale }
  }
  for (;;) {
    const at = skipHyphen(pieces, next)
    const word = pieces[at]?.lower ?? ''
    const scale = scaleOf(word) ?? multipleOf(word)
    if (scale === undefined || (word === 'scores' && value === 1)) return { next, value }
    value *= scale
    next = at + 1
  }
}

/** A whole number or decimal with all its scales: "three million two hundred thousand and five". */
function readCardinal(pieces: Pieces, from: number): Part | undefined {
  const first = readHead(pieces, from)
  if (!first) return undefined
  let { next, value } = readScales(pieces, readPoint(pieces, first))
  let least = next > first.next ? scaleLeft(value, first.value) : 0
  while (least >= 1000) {
    const and = pieces[next]?.lower === 'and'
    const at = and ? next + 1 : skipHyphen(pieces, next)
    const part = readHead(pieces, at)
    if (
      !part ||
      (pieces[at]?.kind === 'digits') !== (pieces[from]?.kind === 'digits') ||
      /^an?$/.test(pieces[at]?.lower ?? '')
    )
      break
    const scaled = readScales(pieces, part)
    if (
      scaled.value >= least ||
      (and && denominatorOf(pieces[scaled.next]?.lower ?? '')) ||
      isOrdinal(pieces[scaled.next]?.lower ?? '')
    )
      break
    // "2 million 5 banks" is two numbers: digits go on only with a scale of their own.
    if (pieces[at]?.kind === 'digits' && scaled.next === at + 1) break
    value += scaled.value
    next = scaled.next
    least = scaled.next > part.next ? scaleLeft(scaled.value, part.value) : 0
  }
  return { next, value }
}

const scaleLeft = (value: number, head: number): number => (head ? value / head : 0)

/** "1/5", "two thirds", "a half", "½"; "a third" only before "of", because "a third package" is an ordinal. */
function readFraction(pieces: Pieces, from: number): Part | undefined {
  const glyph = GLYPHS.get(pieces[from]?.text ?? '')
  if (glyph !== undefined) return { next: from + 1, value: glyph }
  const chained = /^[/-]$/.test(pieces[from - 1]?.lower ?? '') && pieces[from - 1]?.glued
  const top = !chained && DIGITS.test(pieces[from]?.text ?? '') ? Number(pieces[from]?.text) : undefined
  if (top !== undefined && pieces[from + 1]?.text === '/' && pieces[from + 1]?.glued && pieces[from + 2]?.glued) {
    const below = Number(pieces[from + 2]?.text)
    const dated = pieces[from + 3]?.text === '/' || below > 100
    return below > 0 && !dated ? { next: from + 3, value: top / below } : undefined
  }
  const article = /^an?$/.test(pieces[from]?.lower ?? '')
  const head = article ? { next: from + 1, value: 1 } : readCardinal(pieces, from)
  if (!head) return undefined
  const dash = pieces[head.next]?.lower === '-' ? head.next + 1 : head.next
  const tens = TENS.get(pieces[dash]?.lower ?? '')
  const at = tens === undefined ? dash : skipHyphen(pieces, dash + 1)
  const word = pieces[at]?.lower ?? ''
  const below = tens === undefined ? denominatorOf(word) : tensDenominator(tens, word)
  if (below === undefined || (head.value !== 1 && !/(?:s|half)$/.test(word))) return undefined
  const loose = word !== 'half' && head.value === 1 && article
  if (loose && pieces[at + 1]?.kind === 'word' && !/^(?:of|to)$/.test(pieces[at + 1]?.lower ?? '')) return undefined
  return ofScale(pieces, { next: at + 1, value: head.value / below })
}

/** "twenty-fifth(s)" after a numerator. */
function tensDenominator(tens: number, word: string): number | undefined {
  const unit = word.startsWith('first') ? 1 : word.startsWith('second') ? 2 : denominatorOf(word)
  return unit !== undefined && unit < 10 ? tens + unit : undefined
}

/** "two thirds of a million". */
function ofScale(pieces: Pieces, fraction: Part): Part {
  const [of, a, word] = [fraction.next, fraction.next + 1, fraction.next + 2].map((at) => pieces[at]?.lower ?? '')
  const scale = of === 'of' && a === 'a' ? scaleOf(word ?? '') : undefined
  return scale === undefined ? fraction : { next: fraction.next + 3, value: fraction.value * scale }
}

/** "one out of three", "1 over 3" at the end of a clause: a share, and no count of anything. */
function readShare(pieces: Pieces, from: number): Part | undefined {
  const top = readHead(pieces, from)
  if (!top) return undefined
  const words = [pieces[top.next]?.lower, pieces[top.next + 1]?.lower]
  const out = words[0] === 'out' && words[1] === 'of'
  const single = words[0] === 'in' && top.value === 1
  if (!out && words[0] !== 'over' && !single) return undefined
  const below = readCardinal(pieces, top.next + (out ? 2 : 1))
  if (!below || (words[0] !== 'over' && top.value >= below.value) || (single && below.value > 100)) return undefined
  if (words[0] === 'over' && pieces[below.next]?.kind === 'word') return undefined
  return { next: below.next, value: top.value / below.value }
}

/** "half a million", "half a dozen", "quarter million"; a bare "half" is a share, but not in "the first half". */
function readHalfOf(pieces: Pieces, from: number): Part | undefined {
  const parts = { half: 2, quarter: 4 }[pieces[from]?.lower ?? '']
  if (parts === undefined) return undefined
  const at = /^an?$/.test(pieces[from + 1]?.lower ?? '') ? from + 2 : from + 1
  const word = pieces[at]?.lower ?? ''
  const scale = scaleOf(word) ?? MULTIPLES.get(word)
  return scale === undefined ? undefined : { next: at + 1, value: scale / parts }
}

/** A bare "half" before a noun or "of": "more than half people", "half of the banks". */
function readBareHalf(pieces: Pieces, from: number): Part | undefined {
  const before = pieces[from - 1]?.lower ?? ''
  if (pieces[from]?.lower !== 'half' || isOrdinal(before) || /^(?:latter|other|better|top|bottom|-)$/.test(before))
    return undefined
  return pieces[from + 1]?.kind === 'word' ? { next: from + 1, value: 0.5 } : undefined
}

/** The fraction after a number: "two and a half million", "3 million and a half", "2 1/2", "5½". */
function readMixed(pieces: Pieces, whole: Part, from: number): Part {
  const and = pieces[whole.next]?.lower === 'and'
  if (!and && (pieces[whole.next]?.kind === 'word' || pieces[from]?.kind !== 'digits')) return whole
  const at = and ? whole.next + 1 : whole.next
  const fraction =
    readFraction(pieces, at) ??
    (and && /^an?$/.test(pieces[at]?.lower ?? '') && denominatorOf(pieces[at + 1]?.lower ?? '')
      ? { next: at + 2, value: 1 / (denominatorOf(pieces[at + 1]?.lower ?? '') ?? 1) }
      : undefined)
  if (!fraction || fraction.value >= 1 || !Number.isInteger(whole.value)) return whole
  const last = pieces[whole.next - 1]?.lower ?? ''
  const scale = scaleOf(last) ?? multipleOf(last) ?? 1
  const own = scaleOf(pieces[fraction.next]?.lower ?? '')
  if (scale > 1 && own !== undefined) return { next: fraction.next + 1, value: whole.value + fraction.value * own }
  return readScales(pieces, { next: fraction.next, value: whole.value + fraction.value * scale })
}

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
  const scale = /^(?:thousands?|millions?|dozens?|hundreds?)$/.test(pieces[times]?.lower ?? '')
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

/** The number that starts at a piece, or undefined. Ordinals ("13th", "twenty-first") are no numbers. */
export function readNumber(pieces: Pieces, from: number): Reading | undefined {
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
