/**
 * Parquet with typed, nested columns. The schema is made from the record contract, so that it cannot drift from it:
 * arrays are LISTs, objects groups, numbers DOUBLE or INT32, all else strings (a date may be partial: "2022-05").
 */
import { fileWriter, parquetWriteRows, type SchemaElement } from 'hyparquet-writer'
import { z } from 'zod'
import { type ArticleRecord, articleSchema } from '../record/contract.js'
import type { PathFormat } from './format.js'

interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
}

const LEAVES: Readonly<Record<string, Partial<SchemaElement>>> = {
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
}

/** The Parquet schema of one field, parents before children. Every field is optional: an empty list is not a null one. */
function schemaOf(name: string, schema: JsonSchema): SchemaElement[] {
  const plain = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema
  const head = { name, repetition_type: 'OPTIONAL' } as const
  if (plain.properties) {
    const fields = Object.entries(plain.properties)
    return [{ ...head, num_children: fields.length }, ...fields.flatMap(([field, type]) => schemaOf(field, type))]
  }
  if (plain.items) {
    return [
      { ...head, converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      ...schemaOf('element', plain.items),
    ]
  }
  // zod 4.6 writes a nullable string as {"type": ["string", "null"]}, any other nullable as anyOf.
  const [type] = [plain.type ?? 'string'].flat()
  return [{ ...head, ...LEAVES[type as string] }]
}

const ARTICLE = z.toJSONSchema(articleSchema) as JsonSchema
const TEXT: JsonSchema = { type: 'string' }

interface Rows {
  readonly columns: Readonly<Record<string, JsonSchema>>
  rows(record: ArticleRecord): readonly Readonly<Record<string, unknown>>[]
}

/** A table of the items of one list of the record, with the article they stand in. */
const itemTable = (field: 'measures' | 'dates' | 'counts' | 'quantities' | 'entities'): Rows => ({
  columns: {
    article: TEXT,
    url: TEXT,
    outlet: TEXT,
    title: TEXT,
    published: TEXT,
    ...ARTICLE.properties?.[field]?.items?.properties,
  },
  rows: ({ id, source, title, published, [field]: items }) => {
    const article = { article: id, url: source.url, outlet: source.outlet, title, published: published?.value ?? null }
    return items.map((item) => ({ ...article, ...item }))
  },
})

const TABLES = {
  measures: itemTable('measures'),
  articles: { columns: ARTICLE.properties ?? {}, rows: (record) => [record] },
  dates: itemTable('dates'),
  counts: itemTable('counts'),
  quantities: itemTable('quantities'),
  entities: itemTable('entities'),
} as const satisfies Record<string, Rows>

async function* rowsOf(records: AsyncIterable<ArticleRecord>, table: Rows) {
  for await (const record of records) yield* table.rows(record)
}

export const parquet: PathFormat = {
  kind: 'file',
  name: 'parquet',
  holds: 'a table of measures (nested lists kept), or of articles, dates, counts, quantities, entities',
  tables: Object.keys(TABLES),
  extension: 'parquet',
  async write(records, path, options) {
    const table = TABLES[(options.table ?? 'measures') as keyof typeof TABLES]
    const columns = Object.entries(table.columns)
    await parquetWriteRows({
      writer: fileWriter(path),
      rows: rowsOf(records, table),
      columns: columns.map(([name]) => ({ name })),
      schema: [
        { name: 'root', num_children: columns.length },
        ...columns.flatMap(([name, schema]) => schemaOf(name, schema)),
      ],
      // Whole articles are held until a row group is full: 2,000 of 10 kB are 20 MB.
      rowGroupSize: options.table === 'articles' ? 2_000 : 50_000,
      createdBy: 'interdict',
    })
  },
}
