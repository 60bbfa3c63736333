import { describe, expect, it } from 'vitest'
import { prepareArticle } from '../src/article/prepare.js'
import { findDates } from '../src/mentions/dates/dates.js'
import { dateMentionSchema } from '../src/record/contract.js'
import { readDocument } from '../src/text/sentences.js'

/** The one day of all tables: Thursday, May 12, 2022. */
const NOW = '2022-05-12'

function read(text: string, date: string | null = NOW, url: string | null = null, given: string | null = null) {
  const source = { path: null, member: null, format: 'text', url, outlet: null }
  return findDates(readDocument(prepareArticle({ id: 'table', text, source, ...(date ? { date } : {}) })), given)
}

/** The values of the calendar dates of a sentence. */
const values = (text: string, date: string | null = NOW): string[] =>
  read(text, date)
    .dates.filter(({ type }) => type === 'DATE')
    .map(({ value }) => value)

/** Value first, then sentences in which it is the only date. */
const TABLE: readonly (readonly [string, ...string[]])[] = [
  [
    '2022-05-20',
    'The ban will take effect starting May 20.',
    'The rules apply from 20 May, the ministry said it will publish them.',
    'It is due to expire on Friday, May 20.',
    'The ban is to take effect on the 20th of May 2022.',
    'Exports end 2022-05-20.',
  ],
  [
    '2022-04-12',
    'On April 12, the cabinet agreed to freeze the assets.',
    'The cabinet agreed on April 12 to freeze the assets.',
    'The April 12 decision hit 398 people.',
    'It was signed Tuesday, April 12.',
  ],
  [
    '2021-12-01',
    'The order was signed on December 1.',
    'A Dec. 1, 2021 order was cited.',
    'Signed on 1 December last year.',
  ],
  ['2022-05-11', 'He said it yesterday.', 'The EU said on Wednesday that it had met.', 'They met last night in Paris.'],
  ['2022-05-12', 'He said it today.', 'Japan said Thursday that it will ban exports.'],
  ['2022-05-13', 'They will decide tomorrow.', 'Ministers will meet on Friday.', 'The vote is scheduled for Friday.'],
  ['2022-05-06', 'Japan said Friday that it will ban exports.', 'It was imposed last Friday.'],
  ['2022-05-17', 'They will meet next Tuesday.'],
  ['2022-W18', 'It was agreed last week.', 'The EU met last week on oil.'],
  ['2022-W19', 'It was agreed earlier this week.', 'Later this week the EU will vote.'],
  ['2022-W17', 'It was agreed two weeks ago.'],
  [
    '2022-05',
    'It will be lifted by the end of the month.',
    'Earlier this month it failed.',
    'The rule passed this month.',
  ],
  ['2022-04', 'It was imposed last month.', 'It fell in late April.', 'Sales fell in April.'],
  [
    '2022-03',
    'Japan imposed the ban in March.',
    'In March Tokyo froze the funds.',
    'The measures of March 2022 stand.',
  ],
  ['2022-06', 'Talks will open next month.', 'The ban will start in June.', 'It must be lifted by the end of June.'],
  ['2022', 'It will be banned by the end of the year.', 'Later this year it will vote.', 'The plan of 2022 failed.'],
  ['2021', 'It was lifted last year.', 'It was lifted a year ago.', 'It fell in fiscal 2021.'],
  ['2023', 'It will lapse next year.', 'It holds the G7 presidency in 2023.'],
  ['2022-Q2', 'Imports fell in the second quarter of 2022.', 'It fell in Q2 2022.'],
  ['2025-H2', 'It ends in the second half of 2025.', 'It ends in H2 2025.'],
  ['2021-SU', 'It was tried last summer.', 'It was tried in the summer of 2021.'],
  ['199', 'It was law in the 1990s.', 'It was law in the early 1990s.'],
  ['2001-09-11', 'The law was passed after 9/11.'],
]

describe('one value, many wordings', () => {
  for (const [value, ...sentences] of TABLE) {
    it.each(sentences)(`${value}: %s`, (sentence) => expect(values(sentence)).toEqual([value]))
  }
})

describe('several dates in a sentence', () => {
  it.each([
    ['It ran between March 2 and 22.', '2022-03-02', '2022-03-22'],
    ['They were indicted between May and October 1986.', '1986-05', '1986-10'],
    ['They were indicted between May and\nOctober 1986.', '1986-05', '1986-10'],
    ['It ran from December 20 to January 5.', '2021-12-20', '2022-01-05'],
    ['Loans are due between 2011 and 2013.', '2011', '2013'],
    ['The UN imposed sanctions last year after it detonated a device in May.', '2021', '2021-05'],
    ['They met on May 2 and signed five days later.', '2022-05-02', '2022-05-07'],
    ['The law of June 2020 was repealed the following year.', '2020-06', '2021'],
    ['They will meet on Monday and Tuesday.', '2022-05-16', '2022-05-17'],
  ])('%s', (sentence, ...expected) => expect(values(sentence)).toEqual(expected))
})

describe('no dates', () => {
  it.each([
    'It may march on.',
    'Theresa May resigned.',
    'He sat in the sun for a second.',
    'Resolution 2231 was passed.',
    'UN resolutions 1718 and 1874 stand.',
    'Article 5 binds the Group of Seven.',
    'The shop is open 24/7.',
    'Call 2022-555-0199.',
    'They won 4-2 on points.',
    'The Boeing 2016 crashed.',
    'About 2000 people came.',
    'It cost $2016.',
    'The Daily Mail and the Sunday Times reported it.',
    '© 2024 Cable News Network.',
    'Executive Order 13382 was cited.',
    'The 10-year-old pact held.',
  ])('%s', (sentence) => expect(values(sentence)).toEqual([]))
})

describe('durations, sets and times of day are not dates', () => {
  it.each([
    ['It holds for six months.', 'DURATION', 'P6M'],
    ['The 50-day deadline passed.', 'DURATION', 'P50D'],
    ['It took 6 hours.', 'DURATION', 'PT6H'],
    ['It has gone on for years.', 'DURATION', 'PXY'],
    ['It is renewed every six months.', 'SET', 'P6M'],
    ['They will speak at 10:30 a.m. sharp.', 'TIME', '2022-05-12T10:30'],
    ['It is currently in force.', 'TIME', 'PRESENT_REF'],
  ])('%s', (sentence, type, value) => {
    expect(read(sentence).dates.map((date) => [date.type, date.value])).toEqual([[type, value]])
  })
})

describe('edges, anchors and certainty', () => {
  it.each([
    ['It will run from May 20.', 'start'],
    ['It holds until July 31, 2026.', 'end'],
    ['It must end by June 1.', 'before'],
    ['It will end no later than June 1.', 'before'],
    ['They met on May 2.', null],
  ])('%s', (sentence, edge) => expect(read(sentence).dates[0]?.edge).toBe(edge))

  it('tells what a date was resolved from', () => {
    const { dates } = read('The pact of May 2, 2021 was signed; five days later it failed. It was renewed last week.')
    expect(dates.map(({ value, certainty, anchor }) => [value, certainty, anchor])).toEqual([
      ['2021-05-02', 'explicit', null],
      ['2021-05-07', 'relative', '2021-05-02'],
      ['2022-W18', 'relative', 'published'],
    ])
  })

  it('calls the year that tense gives inferred', () => {
    expect(read('It will take effect from May 20.').dates[0]?.certainty).toBe('inferred')
  })

  it('keeps an unknown year out and says so', () => {
    const { dates, issues } = read('It will take effect from May 20.', null)
    expect(dates.map(({ value }) => value)).toEqual(['--05-20'])
    expect(issues.map(({ code }) => code)).toContain('date-year-unknown')
  })

  it('leaves out what has nothing to be resolved from and says so', () => {
    const { dates, issues } = read('It failed last week.', null)
    expect(dates).toEqual([])
    expect(issues.map(({ code }) => code)).toEqual(['date-unresolved'])
  })

  it('reads figures in the order that the article itself uses', () => {
    expect(values('Filed 25/04/2022 and again 02/03/2022.')).toEqual(['2022-04-25', '2022-03-02'])
    expect(values('Filed 04/25/2022 and again 02/03/2022.')).toEqual(['2022-04-25', '2022-02-03'])
  })

  it('emits mentions of the contract', () => {
    const text = TABLE.flatMap(([, ...sentences]) => sentences).join(' ')
    for (const date of read(text).dates) {
      expect(dateMentionSchema.parse(date)).toEqual(date)
      expect(text.slice(date.start, date.end)).toBe(date.text)
    }
  })
})

describe('the year of an aside', () => {
  it.each([
    ['The embargo, imposed in 2016, was lifted in April.', ['2016', '2022-04']],
    ['Norway, which joined the bloc in 2016, banned fish in April.', ['2016', '2022-04']],
    ['In 2016, Norway banned fish in April.', ['2016', '2016-04']],
    ['Norway banned coal in 2016 and fish in April.', ['2016', '2016-04']],
  ])('is its own: %s', (text, dates) => {
    expect(values(text)).toEqual(dates)
  })
})
