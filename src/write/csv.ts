/**
 * CSV: one row a measure, and three further tables. Lists inside a cell are joined with "; "; a cell that a spreadsheet
 * would run as a formula gets an apostrophe before it (csv-stringify's `escape_formulas`).
 */
import { type Input, stringify } from 'csv-stringify/sync'
import type { ArticleRecord, Count, Measure } from '../record/contract.js'
import type { FormatOptions, LineFormat } from './format.js'

export type Cell = string | number | boolean | null
export type Row = readonly Cell[]

/** A table of the record: its columns, and the rows one article gives. */
export interface Table {
  readonly columns: readonly string[]
  rows(record: ArticleRecord): readonly Row[]
}

type Columns<T> = Readonly<Record<string, (item: T, record: ArticleRecord) => Cell>>

const list = (values: readonly (string | null)[]): string =>
  [...new Set(values.filter((value) => value !== null))].join('; ')

/** "ge 398 person new"; a range is "eq 100..200 person", a vague number "ge 24.. person". */
const countText = ({ comparison, value, lower, upper, unit, role }: Count): string => {
  const number = value === null ? `${lower ?? ''}..${upper ?? ''}` : upper === null ? value : `${value}..${upper}`
  return [comparison, number, unit, role].filter((part) => part !== null).join(' ')
}

const ARTICLE = {
  article: (_: unknown, record: ArticleRecord) => record.id,
  source: (_: unknown, { source }: ArticleRecord) => source.url ?? source.path,
  outlet: (_: unknown, { source }: ArticleRecord) => source.outlet,
  title: (_: unknown, record: ArticleRecord) => record.title,
  published: (_: unknown, record: ArticleRecord) => record.published?.value ?? null,
} satisfies Columns<unknown>

const MEASURE: Columns<Measure> = {
  ...ARTICLE,
  measure: ({ id }) => id,
  key: ({ key }) => key,
  type: ({ type }) => type,
  family: ({ family }) => family,
  action: ({ action }) => action,
  status: ({ status }) => status,
  background: ({ background }) => background,
  imposers: ({ imposers }) => list(imposers.map(({ code, name }) => code ?? name)),
  imposer_names: ({ imposers }) => list(imposers.map(({ name }) => name)),
  via: ({ imposers }) => list(imposers.map(({ via }) => via)),
  target_countries: ({ targetCountries }) => list(targetCountries),
  targets: ({ targets }) => list(targets.map(({ name }) => name)),
  target_kinds: ({ targets }) => list(targets.map(({ kind }) => kind)),
  counts: ({ counts }) => list(counts.map(countText)),
  goods: ({ goods }) => list(goods.map(({ name }) => name)),
  goods_categories: ({ goods }) => list(goods.map(({ category }) => category)),
  announced: ({ dates }) => dates.announced?.value ?? null,
  effective: ({ dates }) => dates.effective?.value ?? null,
  expires: ({ dates }) => dates.expires?.value ?? null,
  response_to: ({ responseTo }) => responseTo,
  instrument: ({ instrument }) => instrument,
  evidence: ({ evidence }) => list(evidence.map(({ text }) => text)),
  start: ({ evidence }) => evidence[0]?.start ?? null,
  end: ({ evidence }) => evidence[0]?.end ?? null,
  rules: ({ rules }) => list(rules),
  confidence: ({ confidence }) => confidence,
}

const DATE: Columns<ArticleRecord['dates'][number]> = {
  article: ARTICLE.article,
  start: ({ start }) => start,
  end: ({ end }) => end,
  text: ({ text }) => text,
  type: ({ type }) => type,
  value: ({ value }) => value,
  certainty: ({ certainty }) => certainty,
  zone: ({ zone }) => zone,
  edge: ({ edge }) => edge,
  anchor: ({ anchor }) => anchor,
  rule: ({ rule }) => rule,
}

const COUNT: Columns<Count> = {
  article: ARTICLE.article,
  start: ({ start }) => start,
  end: ({ end }) => end,
  text: ({ text }) => text,
  comparison: ({ comparison }) => comparison,
  value: ({ value }) => value,
  lower: ({ lower }) => lower,
  upper: ({ upper }) => upper,
  unit: ({ unit }) => unit,
  noun: ({ noun }) => noun,
  country: ({ country }) => country,
  role: ({ role }) => role,
  rule: ({ rule }) => rule,
}

const ENTITY: Columns<ArticleRecord['entities'][number]> = {
  article: ARTICLE.article,
  entity: ({ id }) => id,
  kind: ({ kind }) => kind,
  name: ({ name }) => name,
  code: ({ code }) => code,
  country: ({ country }) => country,
  role: ({ role }) => role,
  aliases: ({ aliases }) => list(aliases),
  mentions: ({ mentions }) => mentions.length,
  start: ({ mentions }) => mentions[0]?.start ?? null,
  end: ({ mentions }) => mentions[0]?.end ?? null,
  rule: ({ rule }) => rule,
}

function buildTable<T>(columns: Columns<T>, items: (record: ArticleRecord) => readonly T[]): Table {
  const cells = Object.values(columns)
  return {
    columns: Object.keys(columns),
    rows: (record) => items(record).map((item) => cells.map((cell) => cell(item, record))),
  }
}

export const TABLES = {
  measures: buildTable(MEASURE, ({ measures }) => measures),
  dates: buildTable(DATE, ({ dates }) => dates),
  counts: buildTable(COUNT, ({ counts }) => counts),
  entities: buildTable(ENTITY, ({ entities }) => entities),
} as const satisfies Record<string, Table>

export type TableName = keyof typeof TABLES
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[]

/** Column names of the table of measures, in order. */
export const MEASURE_COLUMNS: readonly string[] = TABLES.measures.columns

/** One row a measure, cells in the order of MEASURE_COLUMNS; not yet escaped: print them with `csvText`. */
export const measureRows = (record: ArticleRecord): readonly Row[] => TABLES.measures.rows(record)

/** Rows as CSV text, each ended by a line feed; formulas escaped, booleans as true and false, null as an empty cell. */
export function csvText(rows: readonly Row[]): string {
  return stringify(rows as Input, {
    escape_formulas: true,
    // A lone carriage return is not quoted by csv-stringify 6.9 when lines end in a line feed, and splits the row.
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  })
}

const table = ({ table }: FormatOptions): Table => TABLES[(table ?? 'measures') as TableName]

export const csv: LineFormat = {
  kind: 'lines',
  name: 'csv',
  holds: 'a table of measures, dates, counts or entities; lists inside a cell joined with "; "',
  tables: TABLE_NAMES,
  extension: 'csv',
  header: (options) => csvText([table(options).columns]),
  lines: (record, options) => csvText(table(options).rows(record)),
}
