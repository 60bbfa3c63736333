import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.js'
import type { Measure } from '../src/record/contract.js'

const measuresOf = (text: string, title?: string): readonly Measure[] =>
  extract({
    id: 'news',
    text,
    date: '2024-05-10',
    ...(title ? { title } : {}),
    source: { path: null, member: null, format: 'test', url: null, outlet: null },
  }).measures

const datesOf = (text: string): readonly (readonly (string | null)[])[] =>
  measuresOf(text).map(({ dates }) => [
    dates.announced?.value ?? null,
    dates.effective?.value ?? null,
    dates.expires?.value ?? null,
  ])

describe('the days of an act', () => {
  test.each([
    ['Japan froze the assets of two Russian banks on May 8.', '2024-05-08', null, null],
    ['After the attack in March, Japan froze the assets of two Russian banks.', null, null, null],
    ['Japan will freeze the assets of two Russian banks on June 3, 2024.', null, '2024-06-03', null],
    ['Japan froze the assets of two Russian banks that had traded with Iran since 2019.', null, null, null],
    ['Japan has lifted visa bans on six officials from Togo blamed for the killings of May 2005.', null, null, null],
    ['Japan will halt aid to Togo if it bars observers from July elections.', null, null, null],
    ['Japan imposed an arms embargo and other tough sanctions on Togo in 2009.', '2009', null, null],
    ['Japan imposed duties on wine, barley and beef from Togo in 2020.', '2020', null, null],
    ['Japan began lifting its sanctions on Togo in 2012.', '2012', null, null],
    ['The EU on May 6 extended its arms embargo on Syria until January 31, 2025.', '2024-05-06', null, '2025-01-31'],
    [
      'In line with a law passed by the Diet on May 8, 2017, Japan froze the assets of two Russian banks.',
      null,
      null,
      null,
    ],
    ['Japan froze the assets of two Russian banks under a decree signed on May 8.', '2024-05-08', null, null],
  ])('%s', (text, announced, effective, expires) => {
    expect(datesOf(text)).toEqual([[announced, effective, expires]])
  })

  test('news goes on from the sentence that dates it', () => {
    const text =
      'Canada on Wednesday froze the assets of five Iranian officials. It also banned exports of drones to Iran.'
    expect(datesOf(text).map(([announced]) => announced)).toEqual(['2024-05-08', '2024-05-08'])
  })

  test('the end told for several measures is that of each', () => {
    const text =
      'The Council extended until 31 May 2025 the arms embargo on Sudan and the asset freeze on 12 Sudanese officials.'
    expect(measuresOf(text).map(({ dates }) => dates.expires?.value)).toEqual(measuresOf(text).map(() => '2025-05-31'))
  })

  test('a day on which somebody only speaks of an act is not its day', () => {
    const [measure] = measuresOf('Canada said on Tuesday that it may freeze the assets of five Iranian officials.')
    expect(measure?.status).toBe('considered')
    expect(measure?.dates.announced).toBeNull()
  })
})

describe('news and background', () => {
  const story = [
    'OTTAWA, May 10 - Canada on Thursday froze the assets of five Iranian officials over arms deliveries.',
    'The foreign minister told reporters that more would follow.',
    'Tehran rejected the move.',
    'Analysts were not surprised.',
    'In 2012, Canada expelled all Iranian diplomats.',
    'The European Union had imposed an arms embargo on Iran years before.',
  ].join(' ')

  test('the lead is the news, what others or earlier years did is background', () => {
    const told = measuresOf(story).map(({ type, background }) => [type, background])
    expect(told).toContainEqual(['asset-freeze', false])
    expect(told).toContainEqual(['diplomat-expulsion', true])
    expect(told).toContainEqual(['arms-embargo', true])
  })
})

describe('how real an act is', () => {
  test('what is announced as done is in force', () => {
    const [measure] = measuresOf(
      'The ministry in Ottawa announced that Canada had frozen the assets of five Iranian officials.',
    )
    expect(measure?.status).toBe('in-force')
  })

  test('a headline in the present yields to what the text tells', () => {
    const [measure] = measuresOf(
      'Canada bans Iranian oil\n\nOTTAWA - Canada will ban imports of oil from Iran, the government said on Thursday.',
      'Canada bans Iranian oil',
    )
    expect(measure?.status).toBe('announced')
  })
})
