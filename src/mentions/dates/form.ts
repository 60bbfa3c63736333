import { ParsingComponents, ParsingResult, ReferenceWithTimezone } from 'chrono-node/en'
import {
  dayNumber,
  dayPeriod,
  daysInMonth,
  firstDay,
  type Grain,
  monthPeriod,
  type Period,
  periodAt,
  weekdayOf,
  weekPeriod,
} from './calendar.js'

/** A part of a larger cycle: Friday in its week, May 20 in its year, the 15th in its month. */
export interface Part {
  readonly grain: Grain
  /** The grain within which it comes back. */
  readonly cycle: 'week' | 'month' | 'year' | 'decade' | 'century'
  /** The period in the `index`-th cycle; undefined when that cycle has none (February 29). */
  readonly at: (index: number) => Period | undefined
  /** The value while the cycle is not known: `--05-20`; null when a value without it says nothing. */
  readonly blank: string | null
  /** 1 to 7 when the words name a weekday beside the day and month: a year that disagrees is not meant. */
  readonly weekday?: number
}

/** What the words say and no more: the first of the two passes. Resolution turns it into a value. */
export type Form =
  /** All in the words: May 20, 2022. */
  | { readonly kind: 'period'; readonly period: Period; readonly weekday?: number }
  /** A part; `turn` -1 last, 0 this, 1 next; `of` the cycle's own form ("of last year"); else tense decides. */
  | { readonly kind: 'part'; readonly part: Part; readonly turn?: -1 | 0 | 1; readonly of?: Form }
  /** So many grains from the publication, from the date told before, or from another form. */
  | { readonly kind: 'shift'; readonly grain: Grain; readonly by: number; readonly from: 'published' | 'told' | Form }
  /** A day so many months and days from the publication or the date told before: "1 month and 21 days ago". */
  | { readonly kind: 'offset'; readonly months: number; readonly days: number; readonly from: 'published' | 'told' }
  /** Figures whose order the article's own habit decides: 02/03/2026. */
  | { readonly kind: 'order'; readonly monthFirst: Form; readonly dayFirst: Form }
  /** "in two weeks": a date when the clause looks ahead, else a duration. */
  | { readonly kind: 'ahead'; readonly grain: Grain; readonly by: number; readonly duration: string }
  /** A time of day, with the day it belongs to when the words say so ("this morning": 0 days from publication). */
  | { readonly kind: 'clock'; readonly clock: string; readonly day?: Form }
  /** Not on a calendar, or fixed by the standard: durations, sets, times of day, references to now. */
  | { readonly kind: 'value'; readonly type: 'DURATION' | 'SET' | 'TIME'; readonly value: string }

/** One date that a rule reads from its match; `start` and `end` are offsets into the match, the whole when absent. */
export interface Reading {
  readonly form: Form
  readonly start?: number
  readonly end?: number
  readonly edge?: 'start' | 'end'
}

const two = (n: number): string => String(n).padStart(2, '0')

export const period = (found: Period | undefined): Form | undefined => found && { kind: 'period', period: found }
export const shift = (grain: Grain, by: number, from: 'published' | 'told' | Form = 'published'): Form => ({
  kind: 'shift',
  grain,
  by,
  from,
})
export const value = (type: 'DURATION' | 'SET' | 'TIME', text: string): Form => ({ kind: 'value', type, value: text })

export function part(found: Part, turn?: -1 | 0 | 1, of?: Form): Form {
  return { kind: 'part', part: found, ...(turn === undefined ? {} : { turn }), ...(of ? { of } : {}) }
}

export const monthPart = (month: number): Part => ({
  grain: 'month',
  cycle: 'year',
  at: (year) => monthPeriod(year, month),
  blank: `--${two(month)}`,
})

/** A day of the year, or undefined when no year has it (February 30). */
export function monthDayPart(month: number, day: number, weekday?: number): Part | undefined {
  if (!dayPeriod(2000, month, day)) return undefined
  const at = (year: number): Period | undefined => dayPeriod(year, month, day)
  return { grain: 'day', cycle: 'year', at, blank: `--${two(month)}-${two(day)}`, ...(weekday ? { weekday } : {}) }
}

export const weekdayPart = (weekday: number): Part => ({
  grain: 'day',
  cycle: 'week',
  at: (week) => ({ grain: 'day', index: week * 7 - 4 + weekday }),
  blank: null,
})

export const weekendPart: Part = {
  grain: 'weekend',
  cycle: 'week',
  at: (index) => ({ grain: 'weekend', index }),
  blank: null,
}

export const dayPart = (day: number, weekday?: number): Part => ({
  grain: 'day',
  cycle: 'month',
  at: (index) => dayPeriod(Math.floor(index / 12), (index % 12) + 1, day),
  blank: null,
  ...(weekday ? { weekday } : {}),
})

const inYear = (grain: 'quarter' | 'half' | 'season', each: number, nth: number): Part => ({
  grain,
  cycle: 'year',
  at: (year) => ({ grain, index: year * each + nth }),
  blank: null,
})
export const quarterPart = (quarter: number): Part => inYear('quarter', 4, quarter - 1)
export const halfPart = (half: number): Part => inYear('half', 2, half - 1)
export const seasonPart = (season: number): Part => inYear('season', 4, season)

/** ISO week of the year; a negative number counts from its end. */
export const weekPart = (week: number): Part => ({
  grain: 'week',
  cycle: 'year',
  at: (year) => {
    if (week > 0) return weekPeriod(year, week)
    const last = weekPeriod(year, 53) ?? weekPeriod(year, 52)
    return last && { grain: 'week', index: last.index + week + 1 }
  },
  blank: null,
})

/** The nth weekday of a month, counted from its end when negative; `month` undefined: of any month. */
export function nthWeekdayPart(nth: number, weekday: number, month?: number): Part {
  const inMonth = (year: number, of: number): Period | undefined => {
    const first = dayNumber(year, of, 1)
    const start = first + ((weekday - weekdayOf(first) + 7) % 7)
    const fits = Math.floor((first + daysInMonth(year, of) - 1 - start) / 7) + 1
    const week = nth > 0 ? nth - 1 : fits + nth
    return week >= 0 && week < fits ? { grain: 'day', index: start + week * 7 } : undefined
  }
  return month
    ? { grain: 'day', cycle: 'year', at: (year) => inMonth(year, month), blank: null }
    : { grain: 'day', cycle: 'month', at: (index) => inMonth(Math.floor(index / 12), (index % 12) + 1), blank: null }
}

/** The nth day or week of a month, counted from its end when negative. Weeks are the ISO weeks that hold its days. */
export function nthInMonthPart(grain: 'day' | 'week', nth: number, month?: number): Part {
  const inMonth = (year: number, of: number): Period | undefined => {
    const first = dayNumber(year, of, 1)
    const last = first + daysInMonth(year, of) - 1
    const day = grain === 'day' ? (nth > 0 ? first + nth - 1 : last + nth + 1) : undefined
    if (day !== undefined) return day >= first && day <= last ? { grain: 'day', index: day } : undefined
    // A week belongs to the month that holds its Thursday, as it does to a year.
    const opening = periodAt('week', first)
    const closing = periodAt('week', last)
    const from = firstDay(opening) + 3 < first ? opening.index + 1 : opening.index
    const to = firstDay(closing) + 3 > last ? closing.index - 1 : closing.index
    const index = nth > 0 ? from + nth - 1 : to + nth + 1
    return index >= from && index <= to ? { grain: 'week', index } : undefined
  }
  return month
    ? { grain, cycle: 'year', at: (year) => inMonth(year, month), blank: null }
    : { grain, cycle: 'month', at: (index) => inMonth(Math.floor(index / 12), (index % 12) + 1), blank: null }
}

/** A decade without its century: the '90s. */
export const decadePart = (tens: number): Part => ({
  grain: 'decade',
  cycle: 'century',
  at: (century) => ({ grain: 'decade', index: century * 10 + tens }),
  blank: null,
})

const REFERENCE = new ReferenceWithTimezone(new Date(0), 0)
const NO_COMPONENTS = new ParsingComponents(REFERENCE)

/** What our parsers hand to chrono: its own result, carrying the forms that the words say instead of a reckoned instant. */
export class DateResult extends ParsingResult {
  readonly rule: string
  readonly readings: readonly Reading[]

  constructor(index: number, text: string, rule: string, readings: readonly Reading[]) {
    // The components of chrono are not read: making them anew for each result would cost more than the parse.
    super(REFERENCE, index, text, NO_COMPONENTS)
    this.rule = rule
    this.readings = readings
  }
}
