import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { prepareArticle } from '../src/article/prepare.js'
import { timexOf } from '../src/mentions/dates/calendar.js'
import { findDates } from '../src/mentions/dates/dates.js'
import { dateInUrl, parseWrittenDate } from '../src/mentions/dates/published.js'
import { readDocument } from '../src/text/sentences.js'

interface Given {
  readonly date?: string
  readonly url?: string
  readonly given?: string
}

function read(text: string, { date, url, given }: Given = {}) {
  const source = { path: null, member: null, format: 'text', url: url ?? null, outlet: null }
  return findDates(
    readDocument(prepareArticle({ id: 'published', text, source, ...(date ? { date } : {}) })),
    given ?? null,
  )
}

describe('metadata in every usual form', () => {
  it.each([
    ['2022-05-13', '2022-05-13'],
    ['2022-05-13T23:30:00-07:00', '2022-05-13'],
    ['2022-05-13 10:00:00', '2022-05-13'],
    ['2022/05/13', '2022-05-13'],
    ['20220513', '2022-05-13'],
    ['20220513T101500Z', '2022-05-13'],
    ['Fri, 13 May 2022 09:00:00 GMT', '2022-05-13'],
    ['Fri May 13 09:00:00 EDT 2022', '2022-05-13'],
    ['May 13, 2022', '2022-05-13'],
    ['Friday, May 13th, 2022 at 10:15 a.m.', '2022-05-13'],
    ['13 May 2022', '2022-05-13'],
    ['13-May-22', '2022-05-13'],
    ['13/05/2022', '2022-05-13'],
    ['1652400000', '2022-05-13'],
    ['1652400000000', '2022-05-13'],
    ['May 2022', '2022-05'],
    ['2022-05', '2022-05'],
    ['2022', '2022'],
  ])('%s', (written, value) => {
    const period = parseWrittenDate(written)
    expect(period && timexOf(period)).toBe(value)
  })

  it.each(['03/02/2022', '2022-13-40', 'soon', '', '31 June 2022'])('is not guessed: %s', (written) => {
    expect(parseWrittenDate(written)).toBeUndefined()
  })

  it('says what it could not read', () => {
    const { published, issues } = read('Nothing happened.', { date: '03/02/2022' })
    expect(published).toBeNull()
    expect(issues.map(({ code }) => code)).toEqual(['published-unreadable'])
  })
})

describe('addresses', () => {
  it.each([
    ['https://example.org/2022/04/12/title.html', '2022-04-12'],
    ['https://example.org/news/2022-04-12-title', '2022-04-12'],
    ['https://example.org/world/20220412/title', '2022-04-12'],
    ['https://example.org/world/2022/apr/12/title', '2022-04-12'],
    ['https://example.org/2022/04/title', '2022-04'],
  ])('%s', (url, value) => {
    const period = dateInUrl(url)
    expect(period && timexOf(period)).toBe(value)
  })

  it.each([
    'https://example.org/article/20229912',
    'https://2022-04-12.example.org/title',
    'https://example.org/id-48201',
  ])('has none: %s', (url) => expect(dateInUrl(url)).toBeUndefined())
})

describe('which source wins', () => {
  const url = 'https://example.org/2022/04/12/title'
  it.each([
    [{ date: '2022-04-13', url, given: '2022-04-14' }, 'given', '2022-04-14'],
    [{ date: '2022-04-13', url }, 'metadata', '2022-04-13'],
    [{ url }, 'url', '2022-04-12'],
    [{ date: '2022', url }, 'url', '2022-04-12'],
    [{}, 'dateline', '2022-04-11'],
  ] as const)('%j', (given, basis, value) => {
    const { published } = read(
      'A title\nPublished: April 11, 2022\n\nJapan said Monday that it will ban exports.',
      given,
    )
    expect([published?.basis, published?.value]).toEqual([basis, value])
  })

  it('a dateline in full is more than a year in the metadata', () => {
    const text = 'LONDON, July 17, 2023 (City Wire) - Moscow took control of the firm on Sunday.'
    const { published, dates } = read(text, { date: '2023' })
    expect([published?.basis, published?.value]).toEqual(['dateline', '2023-07-17'])
    expect(dates.map(({ value, zone }) => [value, zone])).toEqual([
      ['2023-07-17', 'dateline'],
      ['2023-07-16', expect.stringMatching(/body|dateline/)],
    ])
  })

  it.each([
    ['Title\n\ndate 2021-04-30\n\nBody text is here.', '2021-04-30'],
    ['Title\n\nUpdated: May 3, 2022, 10:15 a.m.\nPublished: May 2, 2022\n\nBody.', '2022-05-02'],
    ['Title\n\nUpdated: May 3, 2022\n\nBody.', '2022-05-03'],
    ['Title\nBy Jane Doe | May 13, 2022\n\nBody.', '2022-05-13'],
  ])('header line: %s', (text, value) => expect(read(text).published?.value).toBe(value))
})

describe('inference', () => {
  it('finds the one Friday between what was and what will be', () => {
    const text =
      'Tokyo said Friday that it will ban the trade. The ban will take effect starting May 20.\n\nOn May 9, the premier announced a freeze. The law of Feb. 12, 2022 was cited.'
    const { published, dates } = read(text)
    expect([published?.basis, published?.value]).toEqual(['inferred', '2022-05-13'])
    expect(dates.map(({ value }) => value)).toEqual(['2022-05-13', '2022-05-20', '2022-05-09', '2022-02-12'])
  })

  it('finds the year in which the weekday meets the day of the dateline', () => {
    const text =
      'TOKYO, January 25. /TASS/. Japan will seek dialogue, its premier said on Wednesday.\n\nIt holds the presidency in 2023 and will focus on the sanctions.'
    expect(read(text).published?.value).toBe('2023-01-25')
  })

  it('lists the days when several fit', () => {
    const { published, issues } = read('Tokyo said Friday that it will act. The law of Feb. 12, 2022 was cited.')
    expect(published).toBeNull()
    expect(issues.find(({ code }) => code === 'published-undecided')?.message).toMatch(
      /undecided between \d+ days: 2022-02-18/,
    )
  })

  it('answers nothing without a dateline or a weekday', () => {
    expect(read('The law of Feb. 12, 2022 was cited.').published).toBeNull()
  })
})

const SEEDS = new URL('../../shared/seeds/', import.meta.url)
const hasSeeds = existsSync(SEEDS)
if (!hasSeeds) console.warn('dates: no shared seeds beside the project, their inference is skipped')
describe.skipIf(!hasSeeds)('seeds', () => {
  it.each([
    ['000_2c95c9e8002346b3.txt', '2022-05-13'],
    ['003_4d464a66b58b2ad9.txt', '2023-01-25'],
  ])('%s', (name, value) => {
    const { published } = read(readFileSync(new URL(name, SEEDS), 'utf8'))
    expect([published?.basis, published?.value]).toEqual(['inferred', value])
  })
})
