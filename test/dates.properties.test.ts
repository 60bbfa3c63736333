import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareArticle } from '../src/article/prepare.js'
import {
  civil,
  dayNumber,
  dayPeriod,
  daysInMonth,
  firstDay,
  GRAINS,
  lastDay,
  parseTimex,
  periodAt,
  timexOf,
  weekdayOf,
} from '../src/mentions/dates/calendar.js'
import { DATE_HINT, findDates } from '../src/mentions/dates/dates.js'
import { readDocument } from '../src/text/sentences.js'

const RUNS = { seed: 20220512, numRuns: process.env.FUZZ ? 20000 : 200 }
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const two = (n: number): string => String(n).padStart(2, '0')
const nth = (n: number): string => `${n}${n > 10 && n < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`

const source = { path: null, member: null, format: 'text', url: null, outlet: null }
const read = (text: string, date?: string) =>
  findDates(readDocument(prepareArticle({ id: 'property', text, source, ...(date ? { date } : {}) })), null)

/** Any day of 1970 to 2050. */
const anyDay = fc.integer({ min: 0, max: dayNumber(2050, 12, 31) })

/** Twelve written forms of a day. */
function forms(day: number): readonly string[] {
  const [year, month, date] = civil(day)
  const name = MONTHS[month - 1] ?? ''
  const short = name.length > 4 ? `${name.slice(0, 3)}.` : name
  const weekday = WEEKDAYS[weekdayOf(day) - 1] ?? ''
  return [
    `${year}-${two(month)}-${two(date)}`,
    `${year}/${month}/${date}`,
    `${name} ${date}, ${year}`,
    `${name} ${nth(date)}, ${year}`,
    `${short} ${date}, ${year}`,
    `${date} ${name} ${year}`,
    `the ${nth(date)} of ${name} ${year}`,
    `${date} ${short} ${year}`,
    `${weekday}, ${name} ${date}, ${year}`,
    `${weekday}, ${date} ${name} ${year}`,
    `${date}-${name.slice(0, 3)}-${year}`,
    date > 12 ? `${two(date)}/${two(month)}/${year}` : `${name} the ${nth(date)}, ${year}`,
  ]
}

describe('any day', () => {
  it('comes back as itself from twelve written forms', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 11 }), (day, form) => {
        const written = forms(day)[form] ?? ''
        const found = read(`It was signed on ${written} in Tokyo.`).dates
        expect(found.map(({ text, value }) => [text, value])).toEqual([
          [written, timexOf({ grain: 'day', index: day })],
        ])
      }),
      RUNS,
    )
  })

  it('told without its year within five months lies where tense says', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 150 }), fc.boolean(), (now, distance, isAhead) => {
        const day = isAhead ? now + distance : now - distance
        const [, month, date] = civil(day)
        const on = `${MONTHS[month - 1]} ${date}`
        const text = isAhead ? `It will take effect on ${on}.` : `It was imposed on ${on}.`
        const { dates } = read(text, timexOf({ grain: 'day', index: now }))
        expect(dates.map(({ value }) => value)).toEqual([timexOf({ grain: 'day', index: day })])
      }),
      RUNS,
    )
  })
})

describe('the calendar', () => {
  it('counts as the Gregorian calendar of Date.UTC does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700000, max: 1500000 }), (day) => {
        const date = new Date(day * 86400000)
        const [year, month, dayOfMonth] = civil(day)
        expect([year, month, dayOfMonth]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()])
        expect(dayNumber(year, month, dayOfMonth)).toBe(day)
        expect(weekdayOf(day)).toBe(date.getUTCDay() || 7)
        expect(dayPeriod(year, month, daysInMonth(year, month) + 1)).toBeUndefined()
      }),
      RUNS,
    )
  })

  it('a period holds its days, meets its neighbour and reads back from its value', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...GRAINS.filter((grain) => grain !== 'weekend')), (day, grain) => {
        const period = periodAt(grain, day)
        expect(firstDay(period)).toBeLessThanOrEqual(day)
        expect(lastDay(period)).toBeGreaterThanOrEqual(day)
        expect(firstDay({ grain, index: period.index + 1 })).toBe(lastDay(period) + 1)
        expect(parseTimex(timexOf(period))).toEqual(period)
      }),
      RUNS,
    )
  })
})

const WORDS = [
  'May',
  'March',
  'Friday',
  'last',
  'week',
  'of',
  'the',
  '20',
  '2022',
  'and',
  'to',
  '-',
  '/',
  '.',
  ',',
  '\n',
  'year',
  'two',
  'ago',
  'Q2',
  '1990s',
  '“',
  'Sept.',
  'next',
  'from',
  'by',
  'end',
  'will',
  'said',
  '10:30',
  'a.m.',
  'half',
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
)

describe('any text', () => {
  it('never throws; spans are true, sorted and apart; twice is the same', () => {
    fc.assert(
      fc.property(anyText, fc.option(anyDay, { nil: undefined }), (text, now) => {
        const date = now === undefined ? undefined : timexOf({ grain: 'day', index: now })
        const found = read(text, date)
        let end = 0
        for (const mention of found.dates) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.value).not.toMatch(/undefined|NaN/)
          expect(DATE_HINT.test(mention.text)).toBe(true)
          end = mention.end
        }
        expect(read(text, date)).toEqual(found)
      }),
      RUNS,
    )
  })
})

const TEXTS = [
  'Japan said Friday that it will ban exports starting May 20; on April 12 it froze funds. They met last night at 10:30 p.m.',
  'It fell last month, in the second quarter of 2021, two weeks ago and over the weekend. It ends by the end of the year.',
]

describe('time zones', () => {
  it('change nothing, not even a byte', () => {
    const before = process.env.TZ
    const offsets = new Set<number>()
    const outputs = new Set<string>()
    for (const zone of ['UTC', 'America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Apia']) {
      process.env.TZ = zone
      offsets.add(new Date('2022-01-01T00:00:00Z').getTimezoneOffset())
      outputs.add(JSON.stringify(TEXTS.map((text) => read(text, '2022-05-13T23:30:00-07:00'))))
    }
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
    expect(offsets.size).toBe(4)
    expect(outputs.size).toBe(1)
  })
})

describe('texts that blow up', () => {
  const cpu = (text: string): number => {
    // Without a date, so that the day of publication is inferred too.
    const document = readDocument(prepareArticle({ id: 'growth', text, source }))
    const start = process.cpuUsage().user
    findDates(document, null)
    return (process.cpuUsage().user - start) / 1000
  }
  const SMALL = 6_000

  it.each([
    '1234567890',
    '1.2.',
    '1/2/3/',
    '2022 ',
    '2022-',
    'May ',
    'May 5, ',
    'May 5\n',
    '3 days ',
    'last ',
    'of last year ',
    'May , , ',
    '10:30 ',
    '“ on Friday ” ',
    'to to will ',
    'will meet on Friday ',
    'On May 5 it fell; by June 6, 2020 it will rise. ',
  ])('four times of %j take about four times as long', (unit) => {
    cpu(unit.repeat(SMALL / unit.length))
    const small = cpu(unit.repeat(SMALL / unit.length))
    const large = cpu(unit.repeat((4 * SMALL) / unit.length))
    // A quadratic reading takes sixteen times; 60 ms are the noise of a busy machine.
    expect(large).toBeLessThan(9 * small + 60)
  })
})
