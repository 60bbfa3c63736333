import type { Comparison } from '../../record/contract.js'
import { AFTER, BEFORE, type Cue } from './comparison-cues.js'
import { type Reading, readNumber } from './numbers.js'
import { isHyphen, type Piece } from './pieces.js'
import { SMALL, scaleOf } from './words.js'

/** A number with what is said about it: "more than 900", "between 20 and 30", "some 500", "12 or more". */
export interface NumberMention {
  /** Pieces `[from, next)`, comparison words included. */
  readonly from: number
  readonly next: number
  /** First piece of the number itself. */
  readonly at: number
  readonly value: number | null
  readonly lower: number | null
  /** Upper end of a range, and whether it is in it ("more than 20 but no more than 30": le). */
  readonly upper: number | null
  readonly upperComparison: 'lt' | 'le' | null
  readonly comparison: Comparison
  /** True when words of comparison stand beside the number. */
  readonly compared: boolean
  /** The numbers read: one, or the two ends of a range. */
  readonly readings: readonly Reading[]
}

const stands = (pieces: readonly Piece[], from: number, words: readonly string[]): boolean =>
  from >= 0 && words.every((word, i) => pieces[from + i]?.lower === word)

/** "=>", "<>": arrows, not signs of comparison. */
const isArrow = (pieces: readonly Piece[], at: number): boolean =>
  /^[<>]$/.test(pieces[at]?.text ?? '') && pieces[at]?.glued === true && /^[<=>]$/.test(pieces[at - 1]?.text ?? '')

/** "more than 5000 or equal to": the bound itself belongs to it. */
function orEqual(pieces: readonly Piece[], next: number, comparison: Comparison) {
  if (!/^[gl]t$/.test(comparison) || pieces[next]?.lower !== 'or' || pieces[next + 1]?.lower !== 'equal')
    return undefined
  const end = pieces[next + 2]?.lower === 'to' ? next + 3 : next + 2
  if (pieces[end]?.kind === 'digits') return undefined
  return { next: end, comparison: (comparison === 'gt' ? 'ge' : 'le') as Comparison }
}

/** "hand over two suspects", "sanctions over three deaths": before a small number in words "over" compares nothing. */
const isBareOver = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.lower === 'over' &&
  (SMALL.get(pieces[at]?.lower ?? '') ?? 10) < 10 &&
  scaleOf(pieces[at + 1]?.lower ?? '') === undefined &&
  !/^hundred$/.test(pieces[at + 1]?.lower ?? '')

/** The comparison words that end right before a piece; two at most ("at least about 40"). */
export function cueBefore(pieces: readonly Piece[], at: number): { from: number; comparison: Comparison } | undefined {
  if (isBareOver(pieces, at)) return undefined
  let found: { from: number; comparison: Comparison } | undefined
  for (let left = at, turn = 0; turn < 2; turn++) {
    const last = pieces[left - 1]?.lower ?? ''
    const cue: Cue | undefined = BEFORE.get(last)?.find(({ words }) => stands(pieces, left - words.length, words))
    const outer = found !== undefined && (cue?.comparison === 'approx' || cue?.comparison === 'eq')
    if (!cue || outer || isArrow(pieces, left - cue.words.length)) break
    left -= cue.words.length
    found = { from: left, comparison: cue.comparison }
  }
  return found
}

function cueAfter(pieces: readonly Piece[], next: number): { next: number; comparison: Comparison } | undefined {
  const cue = AFTER.get(pieces[next]?.lower ?? '')?.find(({ words }) => stands(pieces, next, words))
  if (!cue || (cue.words[0] === '+' && !pieces[next]?.glued)) return undefined
  const end = pieces[next + cue.words.length]
  if (end?.lower === 'than' || (end?.kind === 'digits' && cue.words.length > 1)) return undefined
  return { next: next + cue.words.length, comparison: cue.comparison }
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1800 && value < 2100

const RANGES: ReadonlySet<string> = new Set(['to', '-', '~', 'through', '—'])

/** The second end of a range that starts with `first`: "20-30", "10 to 15", "between 20 and 30", "20 through 100". */
function readUpper(pieces: readonly Piece[], first: Reading): (Reading & { lowest: number }) | undefined {
  const joint = pieces[first.next]
  const between = pieces[first.from - 1]?.lower === 'between'
  const word = joint?.lower ?? ''
  if (first.value === null || !(RANGES.has(word) || (between && word === 'and'))) return undefined
  // "8- to 16-metre": the hyphen waits for the noun of the second number.
  const at = word === '-' && pieces[first.next + 1]?.lower === 'to' ? first.next + 2 : first.next + 1
  const second = pieces[at]?.kind === 'mark' ? undefined : readNumber(pieces, at)
  if (second?.value == null) return undefined
  // "1-222-2222": a chain of numbers is no range.
  if (word === '-' && isHyphen(pieces, second.next) && pieces[second.next + 1]?.kind === 'digits') return undefined
  if (word === '-' && pieces[first.from - 1]?.lower === '-') return undefined
  const last = scaleOf(pieces[second.next - 1]?.lower ?? '')
  const carried = last && first.value < 1000 && first.next === first.from + 1 && second.next > first.next + 2
  const lowest = carried && first.value < second.value / last ? first.value * last : first.value
  if (second.value <= lowest || (isYear(first.value) && isYear(second.value))) return undefined
  return { ...second, lowest }
}

/** The number at a piece with its comparison or range; `from` may lie before `at`. */
export function readMention(pieces: readonly Piece[], at: number): NumberMention | undefined {
  const number = readNumber(pieces, at)
  if (!number) return undefined
  const upper = readUpper(pieces, number)
  const opened = upper && /^(?:between|from)$/.test(pieces[at - 1]?.lower ?? '') ? at - 1 : at
  const before = cueBefore(pieces, opened)
  const last = (upper ?? number).next
  const after = cueAfter(pieces, last) ?? (before ? orEqual(pieces, last, before.comparison) : undefined)
  const kept = after && before?.comparison === 'approx' ? undefined : before
  return {
    from: kept?.from ?? opened,
    next: after?.next ?? (upper ?? number).next,
    at,
    value: upper ? upper.lowest : number.value,
    lower: number.lower,
    upper: upper?.value ?? null,
    upperComparison: null,
    comparison: after?.comparison ?? before?.comparison ?? (number.value === null ? 'ge' : 'eq'),
    compared: before !== undefined || after !== undefined,
    readings: upper ? [number, upper] : [number],
  }
}

const isLow = ({ comparison }: NumberMention): boolean => comparison === 'gt' || comparison === 'ge'
const isHigh = ({ comparison }: NumberMention): boolean => comparison === 'lt' || comparison === 'le'

/** "more than 20 but fewer than 30", "at most 100 and at least 20": two bounds that close one range. */
export function joinBounds(
  pieces: readonly Piece[],
  first: NumberMention,
  second: NumberMention,
): NumberMention | undefined {
  const joint = second.from - first.next === 1 ? (pieces[first.next]?.lower ?? '') : ''
  const [low, high] = isLow(first) ? [first, second] : [second, first]
  if (!/^(?:and|but|,)$/.test(joint) || !isLow(low) || !isHigh(high)) return undefined
  if (low.value === null || high.value === null || low.value >= high.value) return undefined
  return {
    ...second,
    from: first.from,
    at: first.at,
    value: low.value,
    upper: high.value,
    upperComparison: high.comparison === 'le' ? 'le' : 'lt',
    comparison: low.comparison,
    readings: [...first.readings, ...second.readings],
  }
}
