import { readCardinal, readHead, readScales, skipHyphen } from './cardinals.js'
import type { Part, Pieces } from './pieces.js'
import { denominatorOf, GLYPHS, isOrdinal, MULTIPLES, multipleOf, scaleOf, TENS } from './words.js'

/** "1/5", "two thirds", "a half", "½"; "a third" only before "of", because "a third package" is an ordinal. */
export function readFraction(pieces: Pieces, from: number): Part | undefined {
  const glyph = GLYPHS.get(pieces[from]?.text ?? '')
  if (glyph !== undefined) return { next: from + 1, value: glyph }
  const chained = /^[/-]$/.test(pieces[from - 1]?.lower ?? '') && pieces[from - 1]?.glued
  const top = !chained && /^\d+$/.test(pieces[from]?.text ?? '') ? Number(pieces[from]?.text) : undefined
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
export function readShare(pieces: Pieces, from: number): Part | undefined {
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

const PARTS = new Map([
  ['half', 2],
  ['quarter', 4],
])

/** "half a million", "half a dozen", "quarter million"; a bare "half" is a share, but not in "the first half". */
export function readHalfOf(pieces: Pieces, from: number): Part | undefined {
  const parts = PARTS.get(pieces[from]?.lower ?? '')
  if (parts === undefined) return undefined
  const at = /^an?$/.test(pieces[from + 1]?.lower ?? '') ? from + 2 : from + 1
  const word = pieces[at]?.lower ?? ''
  const scale = scaleOf(word) ?? MULTIPLES.get(word)
  return scale === undefined ? undefined : { next: at + 1, value: scale / parts }
}

/** A bare "half" before a noun or "of": "more than half people", "half of the banks". */
export function readBareHalf(pieces: Pieces, from: number): Part | undefined {
  const before = pieces[from - 1]?.lower ?? ''
  if (pieces[from]?.lower !== 'half' || isOrdinal(before) || /^(?:latter|other|better|top|bottom|-)$/.test(before))
    return undefined
  return pieces[from + 1]?.kind === 'word' ? { next: from + 1, value: 0.5 } : undefined
}

/** The fraction after a number: "two and a half million", "3 million and a half", "2 1/2", "5½". */
export function readMixed(pieces: Pieces, whole: Part, from: number): Part {
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
