import { isHyphen, type Part, type Pieces } from './pieces.js'
import { readPower } from './scientific.js'
import { denominatorOf, isOrdinal, multipleOf, SMALL, SUFFIXES, scaleOf, TENS } from './words.js'

const DIGITS = /^\d+$/
const DECIMAL = /^\d*\.\d+$/
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/
const COMMA_DECIMAL = /^\d+,\d{1,2}$/
const POINT_GROUPED = /^\d{1,3}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+,\d{1,2})$/

/** The value of digits with separators: "1,500.5", "12,34,567", "1,3", "1.500.000"; undefined for "1.2.3". */
function parseDigits(text: string): number | undefined {
  if (DIGITS.test(text) || DECIMAL.test(text)) return Number(text)
  if (GROUPED.test(text) || INDIAN.test(text)) return Number(text.replaceAll(',', ''))
  if (COMMA_DECIMAL.test(text)) return Number(text.replace(',', '.'))
  if (POINT_GROUPED.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  return undefined
}

export const skipHyphen = (pieces: Pieces, at: number): number => (isHyphen(pieces, at) ? at + 1 : at)

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
export function readHead(pieces: Pieces, from: number): Part | undefined {
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
export function readScales(pieces: Pieces, head: Part): Part {
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
export function readCardinal(pieces: Pieces, from: number): Part | undefined {
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
