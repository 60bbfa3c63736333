/**
 * Runs suites of other projects against our dates: `node bench/dates.mjs [SUITE_FILE…]`, after `npm run build`.
 * Understands the corpora of Duckling (Time, Duration) and of Recognizers-Text (Date, DatePeriod, Duration, Set) as JSON.
 * Prints per suite how many phrases are found and how many get the right value; `--misses` lists the others.
 *
 * Clock times and holidays are left out. Both projects resolve ahead by default, news behind: Duckling's bare phrases
 * therefore stand in a sentence of the future, and of Recognizers' two resolutions either counts. TIMEX3 keeps the
 * granularity of the words ("three months ago" is a month): where these projects give the day, our period must hold it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { prepareArticle } from '../modules/article/prepare.js'
import { dayNumber, firstDay, lastDay, parseTimex } from '../modules/mentions/dates/calendar.js'
import { findDates } from '../modules/mentions/dates/dates.js'
import { readDocument } from '../modules/text/sentences.js'

const SUITES = new URL('../../shared/suites/', import.meta.url)
const DEFAULT = [
  'duckling/Time_EN_Corpus.json',
  'duckling/Time_EN_US_Corpus.json',
  'recognizers-text/DateTime/DateParser.json',
  'recognizers-text/DateTime/DatePeriodParser.json',
  'recognizers-text/DateTime/DurationParser.json',
  'recognizers-text/DateTime/SetParser.json',
]
const DUCKLING_NOW = '2013-02-12'
const UNIT_DAYS = { D: 1, W: 7, M: 30, Q: 91, Y: 365.25, DE: 3652.5 }

function datesIn(text, date) {
  const source = { path: null, member: null, format: 'suite', url: null, outlet: null }
  return findDates(readDocument(prepareArticle({ id: 'suite', text, date, source })), null).dates
}

const dayOf = (iso) => dayNumber(...iso.slice(0, 10).split('-').map(Number))

/** The days that the found dates cover together: first, last, and the first of the last date; or null. */
function cover(dates) {
  const periods = dates.flatMap((date) => (date.type === 'DATE' ? (parseTimex(date.value) ?? []) : []))
  if (!periods.length) return null
  return [Math.min(...periods.map(firstDay)), Math.max(...periods.map(lastDay)), Math.max(...periods.map(firstDay))]
}

/** The length in days of a duration such as P2W, P5Y1M12D or P2DE (decades), or null. */
function lengthOf(value) {
  if (!/^P(?:[\d.]+(?:DE|[YQMWD]))+$/.test(value)) return null
  const parts = [...value.matchAll(/([\d.]+)(DE|[YQMWD])/g)]
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * UNIT_DAYS[unit], 0)
}

/** Same days (the end of a range in or out), a season by its months, our coarser period around the day ("two weeks ago"), our period around a portion ("early March"), or a duration as long ("last 3 weeks"). */
function agrees(dates, [from, to], text) {
  const days = cover(dates)
  if (days) {
    if (days[0] === from && (days[1] === to || days[1] === to + 1 || days[2] === to + 1)) return true
    if (
      dates.some(({ value }) => /-(?:SP|SU|FA|WI)$/.test(value)) &&
      Math.abs(days[0] - from) < 30 &&
      Math.abs(days[1] - to) < 30
    )
      return true
    // "more than 2 weeks after today", "within": an open stretch counts by the end that the words reckon.
    const open = /than|within|hence|in the future/i.test(text)
    if (open && [from, to, to + 1].some((day) => day >= days[0] && day <= days[1])) return true
    const holds = days[0] <= from && days[1] >= to
    const span = days[1] - days[0]
    if (holds && /ago|hence|later|from (?:now|to\w+)|in (?:an?|\d+|\w+) \w+s?$|after|back|before/i.test(text))
      return span <= (/year/i.test(text) ? 366 : /month/i.test(text) ? 31 : 7)
    if (holds && /early|mid|late|beginning|begin|start|end|rest|BO|EO|middle/i.test(text)) return span <= 366
  }
  // Duckling reads "upcoming two weeks" as the second week ahead: ours counts when it ends there.
  const ahead =
    /upcoming/.test(text) && dates.find(({ type, value }) => type === 'DURATION' && lengthOf(value) !== null)
  if (ahead) {
    const end = dayOf(DUCKLING_NOW) + lengthOf(ahead.value)
    return end >= from && end <= to
  }
  const lengths = dates.filter(({ type }) => type === 'DURATION').map(({ value }) => lengthOf(value))
  return lengths.some((length) => length !== null && Math.abs(length - (to - from + 1)) <= Math.ceil(length / 30))
}

/** Duckling's `(2013, 2, 15, 0, 0, 0) Day`, intervals and open intervals as `[first day, last day]`; null for clock times. */
function ducklingDays(value) {
  if (/Hour|Minute|Second/.test(value)) return null
  const days = [...value.matchAll(/\((-?\d+), (\d+), (\d+), \d+, \d+, \d+\)/g)].map(([, y, m, d]) =>
    dayNumber(Number(y), Number(m), Number(d)),
  )
  if (days.length > 1) return [days[0], days[1] - 1]
  const grain = /\b(Day|Week|Month|Quarter|Year)\b/.exec(value)?.[1]
  const [, y, m] = /\((-?\d+), (\d+)/.exec(value) ?? []
  const month = (more) =>
    dayNumber(Number(y) + Math.floor((Number(m) - 1 + more) / 12), ((Number(m) - 1 + more) % 12) + 1, 1) - 1
  const last = { Day: days[0], Week: days[0] + 6, Month: month(1), Quarter: month(3), Year: month(12) }[grain]
  return last === undefined ? null : [days[0], last]
}

function ducklingCases(rows) {
  const byText = new Map()
  for (const { kind = '', value = '', text } of rows) {
    if (/Holiday/.test(kind) || !/^datetime/.test(kind)) continue
    const days = ducklingDays(value)
    if (days) byText.set(text, [...(byText.get(text) ?? []), days])
  }
  // The corpus holds some phrases under several reference times without naming them: any of its values counts.
  return [...byText].map(([text, wanted]) => {
    const input = `They will meet ${text}.`
    return {
      text,
      input,
      now: DUCKLING_NOW,
      at: [15, 15 + text.length],
      right: (dates) => wanted.some((days) => agrees(dates, days, text)),
    }
  })
}

function recognizersDays(resolution) {
  if (resolution?.date) return [dayOf(resolution.date), dayOf(resolution.date)]
  if (resolution?.startDate && resolution?.endDate) return [dayOf(resolution.startDate), dayOf(resolution.endDate) - 1]
  return null
}

function isImpossible(resolution) {
  const iso = resolution?.date
  return iso !== undefined && (iso === '0001-01-01' || !parseTimex(iso))
}

function recognizersCases(rows) {
  const cases = []
  for (const { Input, Context, Results } of rows) {
    if (Results.length !== 1) continue
    const [{ Text, Type, Value, Start, Length }] = Results
    if (
      !Value ||
      /time|holiday/i.test(Type) ||
      (/\d[TH]|T\d/.test(Value.Timex ?? '') && Type !== 'duration' && Type !== 'set')
    )
      continue
    // Feb 30, the fifth Sunday of a month with four: no calendar has them, nothing is the right answer.
    if ([Value.FutureResolution, Value.PastResolution].some(isImpossible)) continue
    const wanted = [recognizersDays(Value.FutureResolution), recognizersDays(Value.PastResolution)].filter(Boolean)
    const right = (dates) =>
      Type === 'duration' || Type === 'set'
        ? dates.some(({ value }) => value.replace(/(\d)DE$/, '$10Y') === Value.Timex)
        : wanted.some((days) => agrees(dates, days, Text)) ||
          dates.some(
            ({ value }) =>
              value === Value.Timex || (/^[A-Z]{2}$/.test(Value.Timex ?? '') && value.endsWith(`-${Value.Timex}`)),
          )
    const at = Start === undefined ? [Input.indexOf(Text), Input.indexOf(Text) + Text.length] : [Start, Start + Length]
    cases.push({ text: Text, input: Input, now: Context?.ReferenceDateTime?.slice(0, 10) ?? '2016-11-07', at, right })
  }
  return cases
}

function casesOf(file) {
  const rows = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  return rows[0]?.Input === undefined ? ducklingCases(rows) : recognizersCases(rows)
}

const args = process.argv.slice(2)
const listsMisses = args.includes('--misses')
const files = args.filter((arg) => !arg.startsWith('--'))
for (const file of files.length ? files : defaults()) {
  const cases = casesOf(file)
  let [found, right] = [0, 0]
  for (const { text, input, now, at, right: isRight } of cases) {
    const dates = datesIn(input, now).filter(({ start, end }) => start < at[1] && end > at[0])
    if (dates.length) found++
    if (isRight(dates)) right++
    else if (listsMisses)
      console.log(
        `  ${now} ${JSON.stringify(text)} in ${JSON.stringify(input.slice(0, 80))}: ${dates.map((date) => `${date.text} ${date.value} (${date.rule})`).join('; ') || 'nothing'}`,
      )
  }
  const share = (n) => `${n} (${((100 * n) / Math.max(1, cases.length)).toFixed(1)} %)`
  console.log(`${basename(file)}: ${cases.length} phrases, found ${share(found)}, value right ${share(right)}`)
}

function defaults() {
  try {
    readdirSync(SUITES)
  } catch {
    console.warn('no suites beside the project: name the files to run')
    return []
  }
  return DEFAULT.map((name) => join(SUITES.pathname, name))
}
