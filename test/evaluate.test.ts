import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign } from '../src/evaluate/assignment.js'
import { bootstrapF1, randomFrom } from '../src/evaluate/bootstrap.js'
import { daysOf, isPartOf } from '../src/evaluate/calendar.js'
import { type Evaluation, evaluate, halfOf } from '../src/evaluate/evaluation.js'
import { readFacts } from '../src/evaluate/facts.js'
import { type FieldPath, findField, lineAt, writePath } from '../src/evaluate/json-place.js'
import { alignMeasures } from '../src/evaluate/score.js'
import { creditCode, creditCount, creditDate, creditName, SLOTS, tallyList, wrongSlots } from '../src/evaluate/slots.js'
import { GOLD, RECORDS } from './evaluate-fixture.js'
import { type Json, perturb, shuffle } from './evaluate-mutations.js'

const score = (gold: readonly Json[], records: readonly Json[]): Evaluation =>
  evaluate(
    gold.map((value, index) => ({ facts: readFacts(value), file: 'gold.jsonl', line: index + 1 })),
    records.map(readFacts),
  )

describe('figures', () => {
  it.each([
    ['the guide’s form', GOLD],
    ['the record form', RECORDS],
  ])('perfect predictions in %s give 1 everywhere', (_, records) => {
    const { figures } = score(GOLD, records)
    expect(Object.keys(figures)).toEqual(expect.arrayContaining(['records', 'slots', 'slot/effective', 'dates/strict']))
    for (const [key, { f1 }] of Object.entries(figures)) expect([key, f1]).toEqual([key, 1])
  })

  it('gold in the record form is scored like its annotation', () => {
    expect(score(RECORDS, RECORDS).figures.slots).toEqual(score(GOLD, RECORDS).figures.slots)
  })

  it('empty predictions give 0 everywhere', () => {
    const { figures, articles } = score(GOLD, [])
    for (const [key, { f1 }] of Object.entries(figures)) expect([key, f1]).toEqual([key, 0])
    expect(articles.every(({ hasRecord }) => !hasRecord)).toBe(true)
  })

  it('the order of articles and of measures changes nothing', () => {
    const spoilt = perturb(GOLD, 7, 0.3)
    const mixed = shuffle(spoilt, 1).map((r) => ({
      ...r,
      measures: shuffle(r.measures, 2),
      dates: shuffle(r.dates, 3),
    }))
    const [one, other] = [score(GOLD, spoilt), score(shuffle(GOLD, 4), mixed)]
    expect(one.figures).not.toEqual(score(GOLD, GOLD).figures)
    expect(other.figures).toEqual(one.figures)
    expect(other.intervals).toEqual(one.intervals)
    expect(other.confusion).toEqual(one.confusion)
  })

  it('an invented record costs precision, a missed one recall', () => {
    const extra = [...GOLD.slice(0, 3), { ...GOLD[3], measures: GOLD[0]?.measures.slice(0, 1) }]
    expect(score(GOLD, extra).figures.records).toMatchObject({ precision: 6 / 7, recall: 1 })
    const fewer = [{ ...GOLD[0], measures: [] }, ...GOLD.slice(1)]
    expect(score(GOLD, fewer).figures.records).toMatchObject({ precision: 1, recall: 4 / 6 })
    expect(score(GOLD, fewer).figures['type/export-ban']).toMatchObject({ recall: 0, gold: 1 })
  })

  it('a date told twice in the text is one in the guide’s form, two in the record form', () => {
    const twice = RECORDS.map((r, i) =>
      i === 0 ? { ...r, dates: [...r.dates, { ...r.dates[0], start: 1, end: 7 }] } : r,
    )
    expect(score(GOLD, twice).figures['dates/value']?.f1).toBe(1)
    expect(score(RECORDS, twice).figures['dates/value']).toMatchObject({ precision: 5 / 6, recall: 1 })
  })

  it('dates are right in extent, in value, or only near', () => {
    const [date] = GOLD[0]?.dates ?? []
    const told = (text: string, value: string) => {
      const gold = [{ ...GOLD[3], dates: [{ text: 'Friday, May 13', value: '2022-05-13' }] }]
      const { figures } = score(gold, [{ ...GOLD[3], dates: [{ ...date, text, value }] }])
      return ['strict', 'relaxed', 'value'].map((kind) => figures[`dates/${kind}`]?.f1)
    }
    expect(told('Friday, May 13', '2022-05-13')).toEqual([1, 1, 1])
    expect(told('May 13', '2022-05-13')).toEqual([0, 1, 1])
    expect(told('Friday, May 13', '2023-05-13')).toEqual([1, 1, 0])
    expect(told('Saturday', '2022-05-13')).toEqual([0, 0, 0])
  })

  it('an open gold record may be missed', () => {
    const gold = GOLD.map((g) => ({
      ...g,
      measures: g.measures.map((m: Json) => ({ ...m, open: m.type === 'travel-ban' })),
    }))
    const without = GOLD.map((g) => ({ ...g, measures: g.measures.filter((m: Json) => m.type !== 'travel-ban') }))
    expect(score(gold, without).figures.records?.f1).toBe(1)
    expect(score(GOLD, without).figures.records?.recall).toBeCloseTo(5 / 6)
  })
})

describe('slots', () => {
  it.each([
    [1, '2023-05-15', '2023-05-15'],
    [0.5, '2023-05-15', '2023-05'],
    [0.5, '2023', '2023-05-15'],
    [0.5, '2023-Q2', '2023-05'],
    [0.5, '2023-W20', '2023-05-15'],
    [0, '2023-W20', '2023-05-22'],
    [0, '2023-05-15', '2024-05-15'],
    [0, '2023-H1', '2023-07'],
  ])('credit %d for the date %s told as %s', (credit, gold, predicted) => {
    expect(creditDate(gold, predicted)).toBe(credit)
    expect(creditDate(predicted, gold)).toBe(credit)
  })

  it.each([
    [1, { value: 7, comparison: 'eq', unit: 'person' }],
    [0.5, { value: 7, comparison: 'gt', unit: 'person' }],
    [0.5, { value: 7, comparison: 'eq', unit: 'target' }],
    [0, { value: 8, comparison: 'eq', unit: 'person' }],
    [0, { value: 7, comparison: 'eq', unit: 'vessel' }],
  ])('credit %d for seven persons told as %o', (credit, predicted) => {
    expect(creditCount({ value: 7, comparison: 'eq', unit: 'person' }, predicted)).toBe(credit)
  })

  it.each([
    [1, 'UK', 'GB'],
    [1, 'European Union', 'EU'],
    [1, 'FIFA', 'fifa'],
    [0, 'US', 'GB'],
  ])('credit %d for the code %s told as %s', (credit, gold, predicted) => {
    expect(creditCode(gold, predicted)).toBe(credit)
  })

  it.each([
    [1, 'the Bank of Narva', 'Bank of Narva'],
    [0.5, 'Ana Lopes', 'Lopes'],
    [0, 'Ana Lopes', 'Ana Dias'],
  ])('credit %d for the name %s told as %s', (credit, gold, predicted) => {
    expect(creditName(gold, predicted)).toBe(credit)
  })

  it('a list is paired at its best; what is left on both sides is incorrect', () => {
    const tally = tallyList(
      ['Lopes', 'Ana Lopes', 'Rui Dias'],
      ['Ana Lopes', 'Lopes', 'Eva Sousa', 'Li Wei'],
      creditName,
    )
    expect(tally).toEqual({ correct: 2, partial: 0, incorrect: 1, missing: 0, spurious: 1 })
  })

  it.each([
    ['2022-02', 31 + 28],
    ['2024-02', 31 + 29],
  ])('the last day of %s is day %d of its year', (month, days) => {
    const first = daysOf(`${month.slice(0, 4)}-01-01`)?.[0] ?? 0
    expect((daysOf(month)?.[1] ?? 0) - first + 1).toBe(days)
    expect(isPartOf(month, 'P3M')).toBe(false)
  })
})

describe('alignment', () => {
  const measures = readFacts(GOLD[0]).measures
  const [freeze, ban] = measures as [(typeof measures)[0], (typeof measures)[0]]

  it('pairs only what tells of one act', () => {
    const stranger = { ...freeze, imposers: ['BR'], targets: ['NI'], announced: '2020-01-01' }
    expect(alignMeasures([freeze], [stranger]).map(({ gold, predicted }) => [gold?.type, predicted?.type])).toEqual([
      ['asset-freeze', undefined],
      [undefined, 'asset-freeze'],
    ])
    expect(alignMeasures([freeze], [{ ...stranger, targets: ['RU'] }])).toHaveLength(1)
    expect(alignMeasures([freeze], [{ ...ban, imposers: ['JP'] }])).toHaveLength(2)
  })

  it('pairs records of one family and names the slots that differ', () => {
    const [pair] = alignMeasures([ban], [{ ...ban, type: 'import-ban', status: 'in-force', goods: [] }])
    expect(wrongSlots(pair?.slots as NonNullable<typeof pair>['slots'])).toEqual(['type', 'status', 'goods'])
    expect(pair?.slots.status).toMatchObject({ partial: 1 })
  })

  it('takes the assignment of greatest gain, not the greedy one', () => {
    const gain = [
      [9, 8],
      [8, 1],
    ]
    expect(assign(2, 2, (row, column) => gain[row]?.[column] ?? 0)).toEqual([
      [1, 0],
      [0, 1],
    ])
    expect(assign(0, 3, () => 1)).toEqual([])
  })

  it('finds the best of all permutations', () => {
    const random = randomFrom(5)
    const permutations = (n: number): number[][] =>
      n === 0
        ? [[]]
        : permutations(n - 1).flatMap((p) =>
            Array.from({ length: n }, (_, i) => [...p.slice(0, i), n - 1, ...p.slice(i)]),
          )
    for (let trial = 0; trial < 20; trial++) {
      const gain = Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => Math.ceil(random() * 9)))
      const worth = (row: number, column: number) => gain[row]?.[column] ?? 0
      const best = Math.max(...permutations(5).map((p) => p.reduce((sum, column, row) => sum + worth(row, column), 0)))
      expect(assign(5, 5, worth).reduce((sum, [row, column]) => sum + worth(row, column), 0)).toBe(best)
    }
  })
})

describe('confidence', () => {
  it('is set against the share of records that are right', () => {
    const swapped = RECORDS.map((r) => ({
      ...r,
      measures: r.measures.map((m: Json) => (m.type === 'travel-ban' ? { ...m, targetCountries: ['RU'] } : m)),
    }))
    const { calibration } = score(GOLD, swapped)
    expect(calibration?.bins.map(({ from, records, right }) => [from, records, right])).toEqual([
      [0.6, 1, 0],
      [0.9, 5, 1],
    ])
    expect(calibration?.error).toBeCloseTo((0.65 + 5 * 0.1) / 6)
    expect(calibration?.brier).toBeCloseTo((0.65 ** 2 + 5 * 0.01) / 6)
    expect(score(GOLD, GOLD).calibration).toBeNull()
  })

  it('intervals are the same on every run, and hold the figure', () => {
    const { articles, figures, intervals } = score(GOLD, perturb(GOLD, 7, 0.3))
    const again = bootstrapF1(
      articles.map(({ tallies }) => tallies),
      ['slots'],
    )
    expect(again.slots).toEqual(intervals.slots)
    const f1 = figures.slots?.f1 ?? 0
    expect(intervals.slots?.low).toBeLessThan(f1)
    expect(intervals.slots?.high).toBeGreaterThan(f1)
  })

  it('status and action are told apart by gold and prediction', () => {
    const late = GOLD.map((g) => ({ ...g, measures: g.measures.map((m: Json) => ({ ...m, status: 'announced' })) }))
    expect(score(GOLD, late).confusion).toEqual({
      status: { 'in-force': { announced: 5 }, announced: { announced: 1 } },
      action: { impose: { impose: 6 } },
    })
  })
})

it('scores every slot that a measure has', () => {
  const [measure] = readFacts(GOLD[0]).measures
  for (const slot of SLOTS) expect(Object.keys(measure ?? {})).toContain(slot)
})

describe('halves', () => {
  it('an id is in the same half for ever', () => {
    expect(['tokyo-may', 'ottawa-june', 'brasilia-august', 'market-day'].map(halfOf)).toEqual([1, 1, 0, 0])
  })

  it('both halves together are the whole', () => {
    const { halves, figures } = score(GOLD, perturb(GOLD, 3))
    const gold = halves.reduce((sum, half) => sum + (half.figures.records?.gold ?? 0), 0)
    expect(gold).toBe(figures.records?.gold)
  })
})

describe('the place of a field in JSON', () => {
  it('is found in any document, however it is laid out', () => {
    const places = (value: unknown, path: FieldPath = []): readonly (readonly [FieldPath, unknown])[] => {
      const below =
        typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, each]) =>
              places(each, [...path, Array.isArray(value) ? Number(key) : key]),
            )
          : []
      return [[path, value], ...below]
    }
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        for (const [path, found] of places(JSON.parse(text))) {
          const start = typeof found === 'object' && found !== null ? JSON.stringify(found)[0] : JSON.stringify(found)
          expect(text.slice(findField(text, path)).startsWith(start as string)).toBe(true)
        }
      }),
      { seed: 3, numRuns: 200 },
    )
  })

  it('is that of the nearest parent when the field is missing', () => {
    const text = '{"a": [1,\n {"b": "x, [y"}]}'
    expect(lineAt(text, findField(text, ['a', 1, 'c']))).toBe(2)
    expect(lineAt(text, findField(text, ['z']))).toBe(1)
    expect(writePath(['a', 1, 'c'])).toBe('a[1].c')
  })
})
