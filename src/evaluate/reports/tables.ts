/** The figures of an evaluation as tables; text, Markdown and the page write the same ones. */
import { isCore } from '../benchmark.js'
import { type Confusion, type Evaluation, type Half, HEADLINES } from '../evaluation.js'
import { SLOTS } from '../slots.js'
import { type Figure, figureOf, NOTHING } from '../tally.js'

export interface Table {
  readonly title: string
  readonly note?: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const NAMES: Readonly<Record<string, string>> = {
  records: 'records found',
  slots: 'all slots',
  'benchmark/measures core': 'core: type, an imposer, a target',
  'benchmark/measures strict': 'strict: all imposers, targets, act',
  'benchmark/types (per article)': 'types per article',
  'dates/value': 'dates, value',
  'dates/strict': 'dates, same extent',
  'dates/relaxed': 'dates, extents overlap',
  'entities/person': 'persons',
  'entities/organization': 'organisations',
  published: 'publication date',
}

export const nameOf = (key: string): string => NAMES[key] ?? key.replace('/', ' ')

/** Three decimals. */
export const shown = (value: number): string => value.toFixed(3)
const scores = ({ precision, recall, f1, gold, predicted }: Figure): readonly string[] =>
  gold + predicted > 0 ? [precision, recall, f1].map(shown) : ['–', '–', '–']
const sizes = ({ gold, predicted }: Figure): readonly string[] => [String(gold), String(predicted)]
const PRF = ['P', 'R', 'F1'] as const

const keysOf = ({ figures }: Evaluation, prefix: string): readonly string[] =>
  Object.keys(figures).filter((key) => key.startsWith(prefix))

function figureRows({ figures }: Evaluation, keys: readonly string[], name = nameOf): Table['rows'] {
  return keys.flatMap((key) => {
    const figure = figures[key]
    return figure ? [[name(key), ...scores(figure), ...sizes(figure)]] : []
  })
}

function headlines(evaluation: Evaluation): Table {
  const rows = HEADLINES.flatMap((key) => {
    const figure = evaluation.figures[key]
    const interval = evaluation.intervals[key]
    if (!figure || !interval) return []
    return [[nameOf(key), ...scores(figure), `${shown(interval.low)}–${shown(interval.high)}`, ...sizes(figure)]]
  })
  return { title: 'Accuracy', columns: ['', ...PRF, '95 % of F1', 'gold', 'predicted'], rows }
}

function slots({ tallies }: Evaluation): Table {
  const rows = SLOTS.map((slot) => {
    const sum = tallies[`slot/${slot}`] ?? NOTHING
    const { correct, partial, incorrect, missing, spurious } = sum
    return [slot, ...[correct, partial, incorrect, missing, spurious].map(String), ...scores(figureOf(sum))]
  })
  return {
    title: 'Slots',
    note: 'over all records; those without a partner count',
    columns: ['', 'correct', 'partial', 'incorrect', 'missing', 'spurious', ...PRF],
    rows,
  }
}

function types(evaluation: Evaluation): Table {
  const rows = figureRows(evaluation, keysOf(evaluation, 'type/'), (key) => key.slice('type/'.length))
  return { title: 'Types', columns: ['', ...PRF, 'gold', 'predicted'], rows }
}

function mentions(evaluation: Evaluation): Table {
  const keys = [
    'dates/strict',
    'dates/relaxed',
    'dates/value',
    'counts',
    ...keysOf(evaluation, 'entities/'),
    'published',
  ]
  return { title: 'Mentions', columns: ['', ...PRF, 'gold', 'predicted'], rows: figureRows(evaluation, keys) }
}

function benchmark(evaluation: Evaluation): Table {
  const rows = figureRows(evaluation, keysOf(evaluation, 'benchmark/'), (key) => key.slice('benchmark/'.length))
  return {
    title: 'Benchmark',
    note: 'the shared definitions; slots of aligned records only',
    columns: ['', ...PRF, 'gold', 'predicted'],
    rows,
  }
}

function confusion(title: string, table: Confusion): Table {
  const golds = Object.keys(table).sort()
  const predicted = [...new Set(golds.flatMap((gold) => Object.keys(table[gold] ?? {})))].sort()
  const rows = golds.map((gold) => [gold, ...predicted.map((value) => String(table[gold]?.[value] ?? 0))])
  return { title, note: 'rows: gold; columns: predicted', columns: ['', ...predicted], rows }
}

function calibration({ calibration: table }: Evaluation): readonly Table[] {
  if (!table) return []
  const rows = table.bins.map(({ from, to, records, confidence, right }) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    String(records),
    shown(confidence),
    shown(right),
  ])
  return [
    {
      title: 'Reliability',
      note: `expected calibration error ${shown(table.error)}, Brier score ${shown(table.brier)}`,
      columns: ['confidence', 'records', 'mean', 'right'],
      rows,
    },
  ]
}

/** Each rule with the records to which it contributed, and how many of them have their core right; the worst first. */
function rules({ articles }: Evaluation): Table {
  const table = new Map<string, { records: number; right: number }>()
  for (const { gold, predicted } of articles.flatMap(({ pairs }) => pairs)) {
    for (const rule of new Set(predicted?.rules)) {
      const { records, right } = table.get(rule) ?? { records: 0, right: 0 }
      const isRight = gold !== null && predicted !== null && isCore(gold, predicted)
      table.set(rule, { records: records + 1, right: right + (isRight ? 1 : 0) })
    }
  }
  const rows = [...table]
    .sort(([a, x], [b, y]) => y.records - y.right - (x.records - x.right) || (a < b ? -1 : 1))
    .map(([rule, { records, right }]) => [
      rule,
      ...[records, right, records - right].map(String),
      shown(right / records),
    ])
  return {
    title: 'Rules',
    note: 'records to which each contributed',
    columns: ['', 'records', 'right', 'wrong', 'precision'],
    rows,
  }
}

/** F1 of the two halves side by side. */
function halves(both: readonly [Half, Half]): Table {
  const [first, second] = both
  const rows = HEADLINES.map((key) => {
    const [a, b] = [first.figures[key]?.f1 ?? 0, second.figures[key]?.f1 ?? 0]
    return [nameOf(key), shown(a), shown(b), `${b < a ? '−' : '+'}${shown(Math.abs(b - a))}`]
  })
  return {
    title: 'Halves',
    note: `F1; split by a hash of the id: ${first.articles} and ${second.articles} articles`,
    columns: ['', 'first', 'second', 'difference'],
    rows,
  }
}

/** All tables that have rows, the most wanted first. */
export function buildTables(evaluation: Evaluation, isSplit = false): readonly Table[] {
  return [
    headlines(evaluation),
    ...(isSplit ? [halves(evaluation.halves)] : []),
    slots(evaluation),
    types(evaluation),
    mentions(evaluation),
    confusion('Status', evaluation.confusion.status),
    confusion('Action', evaluation.confusion.action),
    ...calibration(evaluation),
    benchmark(evaluation),
    rules(evaluation),
  ].filter(({ rows }) => rows.length > 0)
}
