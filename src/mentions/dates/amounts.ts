/** Amounts of units of time as TIMEX3 durations: "three months" P3M, "a couple of years" P2Y. */
import { numberOf } from './words.js'

/** The designator of a unit; `x` stands for its number. */
const LETTER: Readonly<Record<string, string>> = {
  second: 'TxS',
  sec: 'TxS',
  min: 'TxM',
  hr: 'TxH',
  h: 'TxH',
  yr: 'xY',
  qtr: 'xQ',
  minute: 'TxM',
  hour: 'TxH',
  day: 'xD',
  week: 'xW',
  fortnight: 'xW',
  weekend: 'xWE',
  month: 'xM',
  quarter: 'xQ',
  year: 'xY',
  decade: 'xDE',
  century: 'xCE',
}

/** The number in an amount that is more than a number word: "a couple of" 2, "half a" 0.5; undefined when vague. */
export function spellAmount(amount: string): number | undefined {
  const word = amount.toLowerCase().replace(/\s+/g, ' ').replace(/ of$/, '')
  if (/^half/.test(word)) return 0.5
  if (/^(?:an?|another|one)$/.test(word)) return 1
  return { 'a couple': 2, 'a dozen': 12, 'a hundred': 100 }[word]
}

const singular = (unit: string): string => unit.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')

/** The TIMEX3 duration of an amount of units: P3M, PT6H, PXY when the amount is vague. */
export function durationOf(amount: string, unit: string, extra = 0): string | undefined {
  const letter = LETTER[singular(unit)]
  if (!letter) return undefined
  const number = numberOf(amount) ?? spellAmount(amount)
  const factor = /^fortnight/i.test(unit) ? 2 : 1
  return `P${letter.replace('x', number === undefined ? 'X' : String((number + extra) * factor))}`
}

/** The larger unit first. */
const RANK = 'EYQMWDHS'

/** Joins P1Y and P3M to P1Y3M, P1D and PT3H to P1DT3H. */
export function joinDurations(parts: readonly string[]): string {
  const whole = parts.map((part) => part.slice(1)).sort((a, b) => RANK.indexOf(a.slice(-1)) - RANK.indexOf(b.slice(-1)))
  const dates = whole.filter((part) => !part.startsWith('T')).join('')
  const times = whole.filter((part) => part.startsWith('T')).map((part) => part.slice(1))
  return `P${dates}${times.length ? `T${times.join('')}` : ''}`
}
