import { findUnitSymbol, findUnitWord } from '../../lexicon/units.js'
import { isHyphen, joined, type Pieces } from './pieces.js'

/** A unit read up to, not including, a piece. */
export interface UnitReading {
  readonly next: number
  readonly unit: string
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
  let found: UnitReading | undefined
  let form = ''
  for (let next = at; next < at + 3 && pieces[next]?.kind === 'word'; next++) {
    form += next === at ? pieces[next]?.lower : ` ${pieces[next]?.lower}`
    const unit = findUnitWord(form)
    if (unit) found = { next: next + 1, unit }
  }
  return found
}

export function unitAt(pieces: Pieces, next: number): UnitReading | undefined {
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
export function withRate(pieces: Pieces, unit: UnitReading): UnitReading {
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
