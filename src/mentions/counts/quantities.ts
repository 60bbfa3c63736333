import {
  type CurrencyNoun,
  currencyOf,
  findCurrencyMark,
  findCurrencyNoun,
  isMinorUnit,
} from '../../lexicon/currencies.js'
import { findTerritory } from '../../lexicon/names.js'
import { findUnitSymbol, findUnitWord } from '../../lexicon/units.js'
import type { Comparison } from '../../record/contract.js'
import { cueBefore, type NumberMention, readMention } from './comparison.js'
import { isHyphen, type Piece } from './pieces.js'

/** An amount with its unit over pieces `[from, next)`. */
export interface Amount {
  readonly from: number
  readonly next: number
  readonly value: number
  /** Upper end of a range ("$10-$20"), else null. */
  readonly upper: number | null
  readonly comparison: Comparison
  /** ISO 4217, `percent`, `t`, `bbl/d` … */
  readonly unit: string
  readonly kind: 'money' | 'measure'
}

interface UnitReading {
  readonly next: number
  readonly unit: string
}
type Pieces = readonly Piece[]

const joined = (pieces: Pieces, from: number, next: number): string =>
  pieces
    .slice(from, next)
    .map(({ text }) => text)
    .join('')

/** The currency mark that ends right before a piece: "$", "US$", "EUR ", "Rs. "; with its first piece. */
function markBefore(pieces: Pieces, at: number): { from: number; unit: string } | undefined {
  const last = pieces[at - 1]
  if (!last) return undefined
  if (last.glued && /^[$¥£]$/.test(last.text)) {
    const unit = findCurrencyMark(joined(pieces, at - 2, at).replaceAll('.', ''))
    if (unit) return { from: at - 2, unit }
  }
  const dotted = last.text === '.' && last.glued && pieces[at - 2]?.text === 'Rs' ? at - 2 : at - 1
  const unit = findCurrencyMark(pieces[dotted]?.text ?? '')
  return unit && unit !== 'cent' ? { from: dotted, unit } : undefined
}

/** The currency after a number: "$", "US$", "EUR", "dollars", "Swiss francs", "Hong Kong dollars". */
function currencyAfter(pieces: Pieces, next: number): UnitReading | undefined {
  const at = isHyphen(pieces, next) ? next + 1 : next
  const [a, b] = [pieces[at], pieces[at + 1]]
  const pair = b?.glued ? findCurrencyMark(`${a?.text}${b.text}`) : undefined
  if (pair) return { next: at + 2, unit: pair }
  const mark = findCurrencyMark(a?.text ?? '')
  if (mark) return { next: at + 1, unit: mark }
  return currencyPhrase(pieces, at)
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** "dollars", "U.S. dollars", "New Zealand dollars", "pounds sterling". */
function currencyPhrase(pieces: Pieces, at: number): UnitReading | undefined {
  for (const adjectives of [0, 1, 2]) {
    const noun = findCurrencyNoun(pieces[at + adjectives]?.lower ?? '')
    if (!noun) continue
    const state = pieces.slice(at, at + adjectives).map(({ text }) => capital(text))
    const unit = adjectives ? unitOfState(noun, state.join(' ')) : noun.bare
    const end = at + adjectives + 1
    if (unit) return { next: pieces[end]?.lower === 'sterling' ? end + 1 : end, unit }
  }
  return undefined
}

/** The code of a noun under a state's adjective; the bare code when the state is the one meant by default. */
function unitOfState(noun: CurrencyNoun, state: string): string | undefined {
  const code = findTerritory(state)?.code
  return code ? (currencyOf(noun, code) ?? (noun.codes.split(' ').length === 1 ? noun.bare : undefined)) : undefined
}

/** "in" is an inch before a mark or "thick", else a preposition. */
const isInch = (pieces: Pieces, at: number): boolean =>
  pieces[at]?.lower !== 'in' ||
  !pieces[at + 1] ||
  /^(?:[^\p{L}\d]|thick|long|wide|deep|tall|high)/u.test(pieces[at + 1]?.lower ?? '')

/** A unit symbol with its power: "km", "%", "km2", "m^3", "km³", "sq". */
function symbolAt(pieces: Pieces, at: number): UnitReading | undefined {
  const piece = pieces[at]
  const degrees = piece?.text === '°' ? findUnitSymbol(joined(pieces, at, at + 2)) : undefined
  if (degrees) return { next: at + 2, unit: degrees }
  const slashed = pieces[at + 1]?.text === '/' ? findUnitSymbol(joined(pieces, at, at + 3)) : undefined
  if (slashed) return { next: at + 3, unit: slashed }
  const unit = piece && isInch(pieces, at) ? findUnitSymbol(piece.text) : undefined
  if (!unit) return undefined
  const caret = pieces[at + 1]?.text === '^' ? at + 2 : at + 1
  const power = pieces[caret]
  const raised = power?.glued ? /^[23²³]$/.exec(power.text)?.[0] : undefined
  if (raised) return { next: caret + 1, unit: unit + ({ '²': '2', '³': '3' }[raised] ?? raised) }
  if (/^(?:squared|cubed)$/.test(power?.lower ?? ''))
    return { next: at + 2, unit: unit + (power?.lower === 'cubed' ? 3 : 2) }
  return { next: at + 1, unit }
}

/** A unit in words, three at most: "metric tons", "billion cubic metres", "percentage points". */
function wordsAt(pieces: Pieces, at: number): UnitReading | undefined {
  for (const length of [3, 2, 1]) {
    const words = pieces.slice(at, at + length)
    if (words.length < length || words.some(({ kind }) => kind !== 'word')) continue
    const unit = findUnitWord(words.map(({ lower }) => lower).join(' '))
    if (unit) return { next: at + length, unit }
  }
  return undefined
}

function unitAt(pieces: Pieces, next: number): UnitReading | undefined {
  const at = isHyphen(pieces, next) ? next + 1 : next
  const unit = wordsAt(pieces, at) ?? symbolAt(pieces, at)
  if (!unit) return undefined
  // A hyphen behind the unit makes an adjective of it: "five-year-old" is an age, "15-ton-class" a name.
  return isHyphen(pieces, unit.next) && !/^an?$/.test(pieces[unit.next + 1]?.lower ?? '') ? undefined : unit
}

const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'd',
  annually: 'a',
  yearly: 'a',
  monthly: 'mo',
  weekly: 'wk',
}

/** What the amount is for: "a barrel", "-a-barrel", "per day", "/hour", "daily"; the unit with it. */
function withRate(pieces: Pieces, unit: UnitReading): UnitReading {
  const adverb = ADVERBS[pieces[unit.next]?.lower ?? '']
  if (adverb) return { next: unit.next + 1, unit: `${unit.unit}/${adverb}` }
  const at = isHyphen(pieces, unit.next) ? unit.next + 1 : unit.next
  if (!/^(?:per|an?|\/|each)$/.test(pieces[at]?.lower ?? '')) return unit
  const base = isHyphen(pieces, at + 1) ? at + 2 : at + 1
  const below = wordsAt(pieces, base) ?? symbolAt(pieces, base)
  return below && below.unit !== 'percent'
    ? withRate(pieces, { next: below.next, unit: `${unit.unit}/${below.unit}` })
    : unit
}

/** "43 cents", "and 43c", or a bare "43" that ends the clause. */
function readMinor(pieces: Pieces, next: number): { next: number; value: number } | undefined {
  const at = pieces[next]?.lower === 'and' ? next + 1 : next
  const number = readMention(pieces, at)
  if (number?.value == null || number.value <= 0 || number.value >= 100 || number.from !== at || number.upper !== null)
    return undefined
  const after = pieces[number.next]
  if (after?.kind === 'word')
    return isMinorUnit(after.lower) ? { next: number.next + 1, value: number.value / 100 } : undefined
  if (after?.text === '¢') return { next: number.next + 1, value: number.value / 100 }
  return after === undefined && Number.isInteger(number.value)
    ? { next: number.next, value: number.value / 100 }
    : undefined
}

const cents = (value: number): number => Number(value.toPrecision(12))

function readMoney(pieces: Pieces, mention: NumberMention): Amount | undefined {
  const { value } = mention
  if (value === null) return undefined
  const before = markBefore(pieces, mention.at)
  const minor =
    !before && isMinorUnit(pieces[mention.next]?.lower ?? '') && !findCurrencyMark(pieces[mention.next]?.text ?? '')
  if (minor || (!before && pieces[mention.next]?.text === '¢'))
    return { ...amountOf(mention), next: mention.next + 1, value, unit: 'cent', kind: 'money' }
  const after = before ? { next: mention.next, unit: before.unit } : currencyAfter(pieces, mention.next)
  if (!after) return undefined
  const doubled = before && !isHyphen(pieces, mention.next) ? currencyAfter(pieces, mention.next) : undefined
  const small = mention.upper === null ? readMinor(pieces, after.next) : undefined
  const rated = withRate(pieces, {
    next: small?.next ?? doubled?.next ?? after.next,
    unit: doubled?.unit ?? after.unit,
  })
  const cue = before ? cueBefore(pieces, before.from) : undefined
  return {
    from: cue?.from ?? before?.from ?? mention.from,
    next: rated.next,
    value: small ? cents(value + small.value) : value,
    upper: mention.upper,
    comparison: cue?.comparison ?? mention.comparison,
    unit: rated.unit,
    kind: 'money',
  }
}

const amountOf = ({ from, upper, comparison }: NumberMention): Pick<Amount, 'from' | 'upper' | 'comparison'> => ({
  from,
  upper,
  comparison,
})

/** The amount a number belongs to, or undefined when no unit stands beside it. */
export function readAmount(pieces: Pieces, mention: NumberMention): Amount | undefined {
  if (mention.value === null) return undefined
  const money = readMoney(pieces, mention)
  if (money) return money
  const unit = unitAt(pieces, mention.next)
  if (!unit) return undefined
  const rated = withRate(pieces, unit)
  return { ...amountOf(mention), value: mention.value, next: rated.next, unit: rated.unit, kind: 'measure' }
}

const sameUnit = (a: Amount, b: Amount): boolean => a.unit.split('/')[0] === b.unit.split('/')[0]

/** "from $10 to $20", "10 dollars to 20 dollars", "between 44 mg and 50 mg": two amounts that are one range. */
function joinAmounts(pieces: Pieces, first: Amount, second: Amount): Amount | undefined {
  const joint = pieces[first.next]?.lower ?? ''
  const opener = pieces[first.from - 1]?.lower ?? ''
  const open = /^(?:between|from)$/.test(opener)
  const joins = joint === 'to' || joint === '-' || (opener === 'between' && joint === 'and')
  if (!joins || second.from !== first.next + 1 || !sameUnit(first, second) || first.upper !== null) return undefined
  const cue = open ? cueBefore(pieces, first.from - 1) : undefined
  return {
    ...second,
    from: cue?.from ?? (open ? first.from - 1 : first.from),
    value: first.value,
    upper: second.value,
    comparison: first.comparison,
  }
}

/** Every amount with a unit among the mentions, two ends of a range joined. */
export function amountsOf(pieces: readonly Piece[], mentions: readonly NumberMention[]): readonly Amount[] {
  const found: Amount[] = []
  for (const mention of mentions) {
    const last = found.at(-1)
    if (last && mention.at < last.next) continue
    const amount = readAmount(pieces, mention)
    if (!amount) continue
    const range = last ? joinAmounts(pieces, last, amount) : undefined
    if (range) found.pop()
    found.push(range ?? amount)
  }
  return found
}
