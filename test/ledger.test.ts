import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { command } from '../src/commands/ledger.js'
import { type Act, actSchema } from '../src/ledger/act.js'
import { buildLedger } from '../src/ledger/ledger.js'
import { ledgerCsv } from '../src/ledger/ledger-csv.js'
import { countDays, findPeriod, haveCommonDay } from '../src/ledger/periods.js'
import type { ArticleRecord, Count, Measure } from '../src/record/contract.js'
import { loadFormat } from '../src/write/formats.js'
import { writeRecords } from '../src/write/write.js'
import { article, JAPAN, measure, RECORDS, stream } from './records.js'

const folder = mkdtempSync(join(tmpdir(), 'interdict-ledger-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SPAN = { start: 0, end: 5, text: 'froze' }
const count = (value: number | null, more: Partial<Count> = {}): Count => ({
  ...SPAN,
  value,
  lower: null,
  upper: null,
  comparison: 'eq',
  unit: 'person',
  noun: null,
  country: null,
  role: 'new',
  rule: 'r',
  ...more,
})
const day = (value: string) => ({ value, ...SPAN, certainty: 'explicit' as const })
const on = (announced: string | null, effective: string | null = null): Measure['dates'] => ({
  announced: announced ? day(announced) : null,
  effective: effective ? day(effective) : null,
  expires: null,
})
const target = (name: string) => ({ kind: 'person' as const, name, code: null, entity: null, ...SPAN })

/** An article of one measure: Japan against Russia, a freeze, unless told otherwise. */
function told(
  id: string,
  published: string | null,
  more: Partial<Measure>,
  over: Partial<ArticleRecord> = {},
): ArticleRecord {
  const base = measure(SPAN, { id: `${id}:m`, key: 'freeze', type: 'asset-freeze', family: 'asset', ...more })
  const imposers = [{ code: 'JP', name: 'Japan', entity: null, via: null, ...SPAN }]
  return article({
    id,
    text: 'froze',
    published: published ? { value: published, precision: 'day', basis: 'metadata', evidence: null } : null,
    measures: [{ ...base, imposers, targetCountries: ['RU'] }],
    ...over,
  })
}

async function one(...records: readonly ArticleRecord[]): Promise<Act> {
  const acts = await buildLedger(records)
  expect(acts).toHaveLength(1)
  return acts[0] as Act
}

describe('one act of many articles', () => {
  it('knows its sources, when it was told first and last, and the latest status', async () => {
    const act = await one(
      told('b', '2022-05-02', { status: 'in-force' }),
      told('a', '2022-04-12', { status: 'announced' }),
      told('c', '2022-05-03', { status: 'in-force' }, { duplicateOf: 'b' }),
      told('d', null, { status: 'proposed' }),
    )
    expect(act).toMatchObject({ status: 'in-force', firstTold: '2022-04-12', lastTold: '2022-05-03', witnesses: 3 })
    expect(act.sources.map((source) => source.article)).toEqual(['a', 'b', 'c', 'd'])
    expect(actSchema.safeParse(act).error).toBeUndefined()
  })

  it('takes the more exact of two dates that agree', async () => {
    const act = await one(
      told('a', '2022-04-12', { dates: on('2022-04') }),
      told('b', '2022-04-13', { dates: on('2022-04-12') }),
      told('c', '2022-04-13', { dates: on('2022-04') }),
    )
    expect(act.dates.announced).toMatchObject({ value: '2022-04-12', agrees: true })
    expect(act).toMatchObject({ date: '2022-04-12', agrees: true })
  })

  it('sees dates that contradict each other, and takes what most articles tell', async () => {
    const act = await one(
      told('a', '2022-04-12', { dates: on('2022-04-12', '2022-05-20') }),
      told('b', '2022-04-13', { dates: on('2022-04-12', '2022-05-21') }),
      told('c', '2022-04-14', { dates: on('2022-04-12', '2022-05-21') }),
    )
    expect(act.dates.announced.agrees).toBe(true)
    expect(act.dates.effective).toEqual({
      value: '2022-05-21',
      agrees: false,
      told: [
        { value: '2022-05-21', articles: ['b', 'c'] },
        { value: '2022-05-20', articles: ['a'] },
      ],
    })
    expect(act.agrees).toBe(false)
  })

  it.each<[string, readonly Count[], readonly Count[], boolean]>([
    ['the same', [count(398)], [count(398)], true],
    ['exact and about', [count(398)], [count(400, { comparison: 'approx' })], true],
    ['exact and more than', [count(398)], [count(390, { comparison: 'gt' })], true],
    ['exact and dozens', [count(398)], [count(null, { lower: 24, comparison: 'ge' })], true],
    ['a range that holds it', [count(150)], [count(100, { upper: 200 })], true],
    ['parts and their sum', [count(7), count(3)], [count(10)], true],
    ['other units', [count(7)], [count(9, { unit: 'entity' })], true],
    ['another number', [count(398)], [count(389)], false],
    ['more than', [count(398)], [count(398, { comparison: 'gt' })], false],
    ['too far from about', [count(398)], [count(500, { comparison: 'approx' })], false],
  ])('counts: %s', async (_, first, second, agrees) => {
    const act = await one(told('a', '2022-01-01', { counts: first }), told('b', '2022-01-02', { counts: second }))
    expect(act.agrees).toBe(agrees)
  })

  it('a copy neither agrees nor contradicts', async () => {
    const act = await one(
      told('a', '2022-04-12', { counts: [count(398)] }),
      told('b', '2022-04-12', { counts: [count(389)] }, { duplicateOf: 'a' }),
    )
    expect(act.counts).toHaveLength(1)
    expect(act.counts[0]?.told).toHaveLength(1)
    expect(act).toMatchObject({ agrees: true, witnesses: 1 })
  })
})

describe('measures that nothing tells apart', () => {
  const keys = async (...records: readonly ArticleRecord[]) =>
    (await buildLedger(records)).map(({ key, sources }) => [key, ...sources.map(({ article }) => article)].join(' '))

  it('are one act while it is told of, and another after a month of silence', async () => {
    const records = [
      told('c', '2024-06-20', {}),
      told('a', '2022-04-12', {}),
      told('b', '2022-05-02', {}),
      told('x', null, {}),
    ]
    expect(await keys(...records)).toEqual(['freeze a b x', 'freeze~2 c'])
  })

  it('are two acts when one article tells both', async () => {
    const both = told('a', '2022-04-12', { status: 'proposed' })
    const [first] = both.measures
    const records = [{ ...both, measures: [first, { ...first, id: 'a:n', status: 'in-force' }] as Measure[] }]
    expect(await keys(...records, told('b', '2022-04-13', {}))).toEqual(['freeze a b', 'freeze~2 a'])
  })

  it('are one act however late it is told, when a date says which', async () => {
    const dates = on('2022-04-12')
    expect(await keys(told('a', '2022-04-12', { dates }), told('b', '2024-04-12', { dates }))).toEqual(['freeze a b'])
  })

  it('are never joined over days without a state that is hit', async () => {
    const bare = (id: string, day: string) => {
      const record = told(id, day, {})
      return { ...record, measures: record.measures.map((m) => ({ ...m, targetCountries: [] })) }
    }
    expect(await keys(bare('a', '2022-04-12'), bare('b', '2022-04-12'), bare('c', '2022-04-13'))).toEqual([
      'freeze a b',
      'freeze~2 c',
    ])
  })
})

describe('one act under two keys', () => {
  const keysOf = async (...records: readonly ArticleRecord[]) =>
    (await buildLedger(records)).map(({ keys }) => keys.join(' '))
  const dated = told('a', '2022-04-12', { key: 'd', dates: on('2022-04-12'), counts: [count(398)] })

  it('joins a number without a date to the number with one, and keeps the day apart', async () => {
    const later = told('b', '2022-04-14', { key: 'n', counts: [count(398)] })
    expect(await keysOf(dated, later)).toEqual(['d n'])
    const [act] = await buildLedger([
      dated,
      told('b', '2022-04-14', { key: 'e', dates: on('2022-04-13'), counts: [count(398)] }),
    ])
    expect(act).toMatchObject({ agrees: false, witnesses: 2, dates: { announced: { agrees: false } } })
  })

  it('joins a common name, and news that tells nothing more, when only one act is near', async () => {
    const name = { targets: [target('Ivan Petrov')] }
    expect(
      await keysOf(
        told('a', '2022-04-12', { key: 'd', dates: on('2022-04-12'), ...name }),
        told('b', '2022-04-13', { key: 'n', ...name }),
        told('c', '2022-04-13', { key: 'v' }),
      ),
    ).toEqual(['d n v'])
  })

  it.each<[string, readonly ArticleRecord[]]>([
    ['too far apart', [dated, told('b', '2022-04-20', { key: 'n', counts: [count(398)] })]],
    ['another number', [dated, told('b', '2022-04-13', { key: 'n', counts: [count(397)] })]],
    ['a small number', [4, 4].map((n, i) => told(`${i}`, '2022-04-12', { key: `${i}`, counts: [count(n)] }))],
    ['background', [dated, told('b', '2022-04-13', { key: 'n', background: true, counts: [count(398)] })]],
    ['another action', [dated, told('b', '2022-04-13', { key: 'n', action: 'lift', counts: [count(398)] })]],
    ['the same article', [dated, told('a', '2022-04-12', { key: 'n', counts: [count(398)] })]],
  ])('keeps apart: %s', async (_, records) => {
    expect(await buildLedger(records)).toHaveLength(2)
  })

  it('leaves vague news alone when two acts are near', async () => {
    const other = told('b', '2022-04-13', { key: 'o', dates: on('2022-04-13'), counts: [count(20)] })
    expect(await keysOf(dated, other, told('c', '2022-04-13', { key: 'v' }))).toEqual(['d', 'o', 'v'])
  })
})

describe('the course of acts', () => {
  const proposed = told('a', '2022-01-02', { key: 'p', status: 'proposed', dates: on('2022-01') })
  const imposed = told('b', '2022-03-01', { key: 'i', dates: on('2022-03-01') })
  const repeated = told('c', '2022-04-01', { key: 'j', dates: on('2022-04-01') })
  const extended = told('d', '2022-09-01', { key: 'e', action: 'extend', dates: on('2022-09-01') })
  const lifted = told('e', '2023-01-01', { key: 'l', action: 'lift', dates: on('2023-01-01') })

  it('tells the phases in order, whatever the order of the articles', async () => {
    const acts = await buildLedger([lifted, repeated, extended, proposed, imposed])
    expect(acts.map(({ key }) => key)).toEqual(['p', 'i', 'j', 'e', 'l'])
    for (const act of acts) {
      expect(act.course).toBe('p')
      expect(act.history.map(({ phase, key }) => `${phase} ${key}`)).toEqual([
        'proposed p',
        'in-force i',
        'extended e',
        'lifted l',
      ])
    }
  })

  it('keeps acts on other persons apart, and joins those that share one', async () => {
    const acts = await buildLedger([
      told('a', '2022-01-01', { key: 'a', targets: [target('Ivan Petrov')], dates: on('2022-01-01') }),
      told('b', '2022-02-01', { key: 'b', targets: [target('Oleg Sidorov')], dates: on('2022-02-01') }),
      told('c', '2022-03-01', {
        key: 'c',
        action: 'lift',
        targets: [target('ivan  petrov'), target('X')],
        dates: on('2022-03-01'),
      }),
      told('d', '2022-04-01', { key: 'd', dates: on('2022-04-01') }),
    ])
    expect(acts.map(({ course }) => course)).toEqual(['a', 'b', 'a', 'd'])
  })

  it.each([
    [499, 'agrees'],
    [520, 'unlisted'],
    [450, 'contradicts'],
  ] as const)('checks a running total of %s: %s', async (total, verdict) => {
    const acts = await buildLedger([
      told('a', '2022-01-01', { key: 'a', dates: on('2022-01-01'), counts: [count(1), count(101, { role: 'total' })] }),
      told('b', '2022-02-01', { key: 'b', dates: on('2022-02-01'), counts: [count(100)] }),
      told('c', '2022-03-01', {
        key: 'c',
        dates: on('2022-03-01'),
        counts: [count(298), count(total, { role: 'total' })],
      }),
    ])
    expect(acts[2]?.totals).toEqual([{ unit: 'person', stated: total, previous: 101, added: 398, verdict }])
    expect(acts[2]?.agrees).toBe(verdict !== 'contradicts')
    expect(acts[0]?.totals).toEqual([])
  })
})

describe('periods', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31', 365],
    ['2024-02', '2024-02-01', '2024-02-29', 29],
    ['2022-05-20', '2022-05-20', '2022-05-20', 1],
    ['2022-Q4', '2022-10-01', '2022-12-31', 92],
    ['2022-H1', '2022-01-01', '2022-06-30', 181],
    ['2022-W01', '2022-01-03', '2022-01-09', 7],
    ['2020-W53', '2020-12-28', '2021-01-03', 7],
  ])('%s', (value, first, last, days) => {
    expect(findPeriod(value)).toEqual({ first, last })
    expect(countDays(value)).toBe(days)
  })
  it('a duration is no period', () => expect(findPeriod('P3M')).toBeUndefined())
  it('a week may reach into the next month', () => expect(haveCommonDay(['2022-W09', '2022-03'])).toBe(true))
  it('three dates may agree in pairs and not together', () =>
    expect(haveCommonDay(['2022-W09', '2022-02', '2022-03'])).toBe(false))
})

describe('the command', () => {
  const run = async (flags: Record<string, string>) => {
    const path = join(folder, 'records.ndjson')
    await writeRecords(stream([...RECORDS, JAPAN]), await loadFormat('ndjson'), path)
    let text = ''
    const out = async (piece: string) => {
      text += piece
    }
    const io = { out, err: () => undefined, stdin: Readable.from([]), isTerminal: false }
    expect(await command.run([path], flags, io)).toBe(0)
    return text
  }

  it('prints acts that obey their schema, each article once', async () => {
    const acts = (await run({}))
      .trim()
      .split('\n')
      .map((line) => actSchema.parse(JSON.parse(line)))
    expect(acts).toHaveLength(7)
    expect(acts.find(({ type }) => type === 'asset-freeze')).toMatchObject({ witnesses: 1, date: '2022-04-12' })
  })

  it('prints the same as CSV', async () => {
    const lines = (await run({ to: 'csv' })).trim().split('\n')
    expect(lines).toHaveLength(8)
    expect(lines[0]).toBe(ledgerCsv([]).trim())
  })
})
