/** A calendar without clocks or time zones: days are counted from 1970-01-01, every period is a whole number of its grain. */

export const GRAINS = [
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
] as const
export type Grain = (typeof GRAINS)[number]

/** One day, week, month … : the `index`-th of its grain since the epoch of that grain. Neighbours differ by one. */
export interface Period {
  readonly grain: Grain
  readonly index: number
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const
const two = (n: number): string => String(n).padStart(2, '0')
const four = (n: number): string => (n < 0 ? `-${four(-n)}` : String(n).padStart(4, '0'))

/** Days from 1970-01-01 to a date of the proleptic Gregorian calendar (Hinnant's days_from_civil). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** `[year, month, day]` of a day number; the inverse of `dayNumber`. */
export function civil(days: number): readonly [number, number, number] {
  const z = days + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1]
}

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** 1 for Monday … 7 for Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

/** The day as a period, or undefined when the month has no such day. */
export function dayPeriod(year: number, month: number, day: number): Period | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return { grain: 'day', index: dayNumber(year, month, day) }
}

/** The same day of another month; the last one where that month is shorter. */
export function addMonths(day: number, months: number): number {
  const [year, month, date] = civil(day)
  const index = year * 12 + month - 1 + months
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return dayNumber(y, m, Math.min(date, daysInMonth(y, m)))
}

export const monthPeriod = (year: number, month: number): Period => ({ grain: 'month', index: year * 12 + month - 1 })
export const yearPeriod = (year: number): Period => ({ grain: 'year', index: year })

/** ISO week `week` of `year`, or undefined when that year has no such week. */
export function weekPeriod(year: number, week: number): Period | undefined {
  const index = Math.floor((dayNumber(year, 1, 4) + 3) / 7) + week - 1
  return week >= 1 && isoWeek(index)[0] === year ? { grain: 'week', index } : undefined
}

/** `[ISO year, ISO week]` of a week's index: the year is that of its Thursday. */
function isoWeek(index: number): readonly [number, number] {
  const [year] = civil(index * 7)
  return [year, index - Math.floor((dayNumber(year, 1, 4) + 3) / 7) + 1]
}

/** The period of `grain` that holds a day. */
export function periodAt(grain: Grain, day: number): Period {
  const [year, month] = civil(day)
  switch (grain) {
    case 'day':
      return { grain, index: day }
    case 'week':
    case 'weekend':
      return { grain, index: Math.floor((day + 3) / 7) }
    case 'month':
      return { grain, index: year * 12 + month - 1 }
    case 'quarter':
      return { grain, index: year * 4 + Math.floor((month - 1) / 3) }
    case 'half':
      return { grain, index: year * 2 + (month > 6 ? 1 : 0) }
    case 'season':
      return { grain, index: Math.floor((year * 12 + month - 3) / 3) }
    case 'year':
      return { grain, index: year }
    case 'decade':
      return { grain, index: Math.floor(year / 10) }
    case 'century':
      return { grain, index: Math.floor(year / 100) }
  }
}

const MONTHS_IN: Readonly<Partial<Record<Grain, number>>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
}

/** The first day of a period. */
export function firstDay({ grain, index }: Period): number {
  if (grain === 'day') return index
  if (grain === 'week') return index * 7 - 3
  if (grain === 'weekend') return index * 7 + 2
  const months = index * (MONTHS_IN[grain] ?? 1) + (grain === 'season' ? 2 : 0)
  return dayNumber(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1)
}

/** The last day of a period. */
export function lastDay(period: Period): number {
  return period.grain === 'weekend'
    ? firstDay(period) + 1
    : firstDay({ grain: period.grain, index: period.index + 1 }) - 1
}

/** The TIMEX3 value: 2022-05-20, 2022-W19, 2022-W19-WE, 2022-05, 2022-Q2, 2022-H1, 2022-SU, 2022, 202 (decade), 20 (century). */
export function timexOf({ grain, index }: Period): string {
  switch (grain) {
    case 'day': {
      const [year, month, day] = civil(index)
      return `${four(year)}-${two(month)}-${two(day)}`
    }
    case 'week':
    case 'weekend': {
      const [year, week] = isoWeek(index)
      return `${four(year)}-W${two(week)}${grain === 'weekend' ? '-WE' : ''}`
    }
    case 'month':
      return `${four(Math.floor(index / 12))}-${two((index % 12) + 1)}`
    case 'quarter':
      return `${four(Math.floor(index / 4))}-Q${(index % 4) + 1}`
    case 'half':
      return `${four(Math.floor(index / 2))}-H${(index % 2) + 1}`
    case 'season':
      return `${four(Math.floor(index / 4))}-${SEASONS[index % 4]}`
    case 'year':
      return four(index)
    case 'decade':
      return String(index).padStart(3, '0')
    case 'century':
      return two(index)
  }
}

/** The period that a TIMEX3 value of ours names, or undefined for durations, sets, references and year-less values. */
export function parseTimex(value: string): Period | undefined {
  const match = /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?$/.exec(value)
  if (!match) {
    if (/^\d{3}$/.test(value)) return { grain: 'decade', index: Number(value) }
    return /^\d\d$/.test(value) ? { grain: 'century', index: Number(value) } : undefined
  }
  const [, y, month, day, week, weekend, quarter, half, season] = match
  const year = Number(y)
  if (day) return dayPeriod(year, Number(month), Number(day))
  if (month) return Number(month) >= 1 && Number(month) <= 12 ? monthPeriod(year, Number(month)) : undefined
  if (week) {
    const found = weekPeriod(year, Number(week))
    return found && weekend ? { grain: 'weekend', index: found.index } : found
  }
  if (quarter) return { grain: 'quarter', index: year * 4 + Number(quarter) - 1 }
  if (half) return { grain: 'half', index: year * 2 + Number(half) - 1 }
  if (season) return { grain: 'season', index: year * 4 + SEASONS.indexOf(season as (typeof SEASONS)[number]) }
  return yearPeriod(year)
}
