import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAmounts, findNumbers } from '../src/mentions/counts/find.js'

/** Values first, then the wordings that mean them. */
const CORPUS: readonly (readonly [value: number, ...texts: string[]])[] = [
  [0, '0', 'zero', 'nought'],
  [2, 'two', '2', 'a couple'],
  [12, '12', 'twelve', 'a dozen', 'one dozen'],
  [24, 'two dozen', '2 dozens', 'twenty-four', 'twenty four'],
  [40, 'forty', 'two score'],
  [100, '100', 'a hundred', 'one hundred'],
  [398, '398', 'three hundred ninety-eight', 'three hundred and ninety-eight'],
  [1005, '1,005', 'one thousand and five', '1 005'],
  [1200, 'twelve hundred', '1,200', '1.2k'],
  [2600, '2,600', 'two thousand six hundred', '2 thousand 6 hundred'],
  [500_000, 'half a million', 'half million', '500K', 'five hundred thousand'],
  [6, 'half a dozen'],
  [1_500_000, '1.5 million', 'one and a half million', '1.5m', 'one million five hundred thousand'],
  [2e9, '2bn', 'two billion', '2,000 million', '2e9'],
  [2.5, '2.5', 'two point five', '2 1/2', 'two and a half', '2½'],
  [0.25, 'a quarter', '1/4', 'one-fourth', 'one out of four'],
  [-504, '-504', 'minus five hundred and four'],
]
describe('one value, many wordings', () => {
  for (const [value, ...texts] of CORPUS)
    for (const text of texts)
      it(`${text} = ${value}`, () => {
        const found = findNumbers(text)
        expect(found.map((one) => one.value)).toEqual([value])
        expect(found[0]?.text).toBe(text)
      })
})

describe('lists stay lists', () => {
  const rows: readonly (readonly [text: string, values: readonly (number | null)[]])[] = [
    ['three, four and five', [3, 4, 5]],
    ['20,000 people, 300 firms', [20_000, 300]],
    ['2 million, 5 banks and 1,000 ships', [2e6, 5, 1000]],
    ['one million and three quarters', [1_750_000]],
    ['dozens and hundreds of thousands', [null, null]],
  ]
  for (const [text, values] of rows) it(text, () => expect(findNumbers(text).map(({ value }) => value)).toEqual(values))
})

describe('no numbers', () => {
  const rows = [
    'the 13th package',
    'the twenty-first century',
    'the fifth-largest supplier',
    'the Group of Seven and the G7',
    'an Su-35, a 3D printer and Sakhalin-2',
    'COVID-19',
    'Article 5 and Resolution 2231',
    'World War Two',
    'No. 1',
    'at 2 pm',
    'in the 1960s',
    'this one and that one',
    'Pope Leo XIV',
    'the first half of the year',
    'a third package',
    'version 1.2.3.4',
  ]
  for (const text of rows) it(text, () => expect(findNumbers(text).map(({ value }) => value)).toEqual([]))
})

describe('comparison and ranges', () => {
  const rows: readonly (readonly [text: string, comparison: string, value: number, upper?: number])[] = [
    ['more than 900', 'gt', 900],
    ['upwards of 900', 'gt', 900],
    ['at least about 40', 'ge', 40],
    ['no fewer than 40', 'ge', 40],
    ['40 or more', 'ge', 40],
    ['under 40', 'lt', 40],
    ['as many as 40', 'le', 40],
    ['40 or fewer', 'le', 40],
    ['nearly 40', 'approx', 40],
    ['an estimated 40', 'approx', 40],
    ['40 or so', 'approx', 40],
    ['between 20 and 30', 'eq', 20, 30],
    ['from 20 to 30', 'eq', 20, 30],
    ['20-30', 'eq', 20, 30],
    ['20 to 30 million', 'eq', 20e6, 30e6],
    ['more than 20 but no more than 30', 'gt', 20, 30],
  ]
  for (const [text, comparison, value, upper] of rows)
    it(text, () => {
      const [one, ...rest] = findNumbers(text)
      expect(rest).toEqual([])
      expect([one?.text, one?.comparison, one?.value, one?.upper ?? undefined]).toEqual([
        text,
        comparison,
        value,
        upper,
      ])
    })
  it('years and falling numbers are no range', () => {
    expect(findNumbers('2014-2022').map(({ upper }) => upper)).toEqual([null, null])
    expect(findNumbers('55 to 44').map(({ upper }) => upper)).toEqual([null, null])
  })
})

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A whole number to a million in English words, written here a second time and the other way round. */
function inWords(n: number): string {
  if (n >= 1_000_000)
    return `${inWords(Math.floor(n / 1_000_000))} million${n % 1_000_000 ? ` ${inWords(n % 1_000_000)}` : ''}`
  if (n >= 1000) return `${inWords(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${inWords(n % 1000)}` : ''}`
  if (n >= 100) return `${ONES[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${inWords(n % 100)}` : ''}`
  if (n >= 20) return `${TENS[Math.floor(n / 10)]}${n % 10 ? `-${ONES[n % 10]}` : ''}`
  return ONES[n] ?? ''
}

const runs = process.env.FUZZ ? 20_000 : 300
const settings = { seed: 20_221_128, numRuns: runs }

describe('properties', () => {
  it('reads back every whole number to a million from words', () => {
    const step = process.env.FUZZ ? 1 : 97
    const misread: string[] = []
    for (let n = 0; n <= 1_000_000; n += step) {
      const [one, ...rest] = findNumbers(inWords(n))
      if (one?.value !== n || rest.length > 0) misread.push(inWords(n))
    }
    expect(misread).toEqual([])
  }, 600_000)
  it('reads back numbers written with separators', () => {
    const number = fc.integer({ min: 0, max: 1_000_000_000 })
    fc.assert(
      fc.property(number, (n) => {
        expect(findNumbers(n.toLocaleString('en-US')).map(({ value }) => value)).toEqual([n])
      }),
      settings,
    )
  })
  const words = fc.constantFrom(
    ...'one two dozen hundred million and a of to - , . $ % 5 1,000 2/3 half more than between people point third USD per barrel “ ^ e'.split(
      ' ',
    ),
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 40 }).map((list) => list.join('')),
  )
  it('spans lie in the text, in order, for any text', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const found of [findNumbers(any), findAmounts(any)]) {
          let last = 0
          for (const { start, end, text: words } of found) {
            expect(any.slice(start, end)).toBe(words)
            expect(start).toBeGreaterThanOrEqual(last === 0 ? 0 : last - words.length)
            expect(end).toBeGreaterThan(start)
            last = end
          }
        }
      }),
      settings,
    )
  })
})

describe('worst cases', () => {
  const shapes = [
    '$1 ',
    '1,',
    '1 000 ',
    'one ',
    'one hundred and ',
    'a ',
    '20-',
    'more than ',
    'of 5 ',
    '5 “',
    '1^',
    '3 days ',
    'million ',
    'point 5 ',
    '1/',
    'half ',
    'between 1 and ',
    '5 people and ',
    'dozens of ',
  ]
  for (const shape of shapes)
    it(`16 kB of ${JSON.stringify(shape)} cost about eight times 2 kB`, () => {
      const cost = (length: number) => {
        const input = shape.repeat(Math.ceil(length / shape.length))
        const start = process.cpuUsage().user
        findNumbers(input)
        findAmounts(input)
        return (process.cpuUsage().user - start) / 1000
      }
      cost(2_000)
      // Eight times the text: a linear reader takes eight times as long, a quadratic one sixty-four.
      const bound = Math.max(500, 24 * cost(2_000))
      expect(cost(16_000)).toBeLessThan(bound)
    })
})
