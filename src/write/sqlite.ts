/** SQLite: a table for each list of the record, joined by keys, and full-text search over the evidence (FTS5). */
import { chmod } from 'node:fs/promises'
import type { ArticleRecord, Measure } from '../record/contract.js'
import type { PathFormat } from './format.js'
import { openDatabase, type SqlDatabase, type SqlValue } from './sqlite-database.js'

const SPAN = 'start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL'
const ARTICLE = 'article INTEGER NOT NULL REFERENCES article(article)'
const MEASURE = 'measure INTEGER NOT NULL REFERENCES measure(measure)'

/** Columns of each table. Keys are numbers given by us: an id of the record may come twice in a set of inputs. */
const TABLES = {
  article: `article INTEGER PRIMARY KEY, id TEXT NOT NULL, path TEXT, member TEXT, format TEXT NOT NULL, url TEXT,
    outlet TEXT, title TEXT, language TEXT, published TEXT, published_precision TEXT, published_basis TEXT,
    duplicate_of TEXT, truncated INTEGER NOT NULL, text TEXT NOT NULL`,
  date: `${ARTICLE}, ${SPAN}, type TEXT NOT NULL, value TEXT NOT NULL, certainty TEXT NOT NULL, zone TEXT NOT NULL,
    edge TEXT, anchor TEXT, rule TEXT NOT NULL`,
  count: `${ARTICLE}, ${SPAN}, value REAL, lower REAL, upper REAL, comparison TEXT NOT NULL, unit TEXT NOT NULL,
    noun TEXT, country TEXT, role TEXT, rule TEXT NOT NULL`,
  quantity: `${ARTICLE}, ${SPAN}, value REAL NOT NULL, unit TEXT NOT NULL, rule TEXT NOT NULL`,
  entity: `entity INTEGER PRIMARY KEY, ${ARTICLE}, id TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, code TEXT,
    country TEXT, role TEXT, rule TEXT NOT NULL`,
  alias: 'entity INTEGER NOT NULL REFERENCES entity(entity), alias TEXT NOT NULL',
  mention: `entity INTEGER NOT NULL REFERENCES entity(entity), ${SPAN}`,
  measure: `measure INTEGER PRIMARY KEY, ${ARTICLE}, id TEXT NOT NULL, key TEXT NOT NULL, type TEXT NOT NULL,
    family TEXT NOT NULL, action TEXT NOT NULL, status TEXT NOT NULL, background INTEGER NOT NULL, announced TEXT,
    effective TEXT, expires TEXT, response_to TEXT, instrument TEXT, attribution_entity TEXT, attribution_verb TEXT,
    confidence REAL NOT NULL`,
  imposer: `${MEASURE}, code TEXT, name TEXT NOT NULL, entity TEXT, via TEXT, ${SPAN}`,
  target_country: `${MEASURE}, code TEXT NOT NULL`,
  target: `${MEASURE}, kind TEXT NOT NULL, name TEXT NOT NULL, code TEXT, entity TEXT, ${SPAN}`,
  measure_count: `${MEASURE}, value REAL, lower REAL, upper REAL, comparison TEXT NOT NULL, unit TEXT NOT NULL,
    noun TEXT, country TEXT, role TEXT, ${SPAN}`,
  good: `${MEASURE}, name TEXT NOT NULL, category TEXT NOT NULL, ${SPAN}`,
  rule: `${MEASURE}, rule TEXT NOT NULL`,
  evidence: `evidence INTEGER PRIMARY KEY, ${MEASURE}, ${SPAN}`,
  issue: `${ARTICLE}, code TEXT NOT NULL, message TEXT NOT NULL, start INTEGER, "end" INTEGER`,
} as const

type TableName = keyof typeof TABLES

const SCHEMA = [
  ...Object.entries(TABLES).map(([name, columns]) => `CREATE TABLE ${name} (${columns});`),
  `CREATE VIRTUAL TABLE evidence_text USING fts5(text, content='evidence', content_rowid='evidence');`,
].join('\n')

/** Made at the end: an index kept up to date row by row costs three times as much. */
const INDEXES = `
CREATE INDEX article_id ON article(id);
CREATE INDEX measure_article ON measure(article);
CREATE INDEX measure_key ON measure(key);
CREATE INDEX measure_type ON measure(type, status);
CREATE INDEX imposer_code ON imposer(code, measure);
CREATE INDEX imposer_measure ON imposer(measure);
CREATE INDEX target_country_code ON target_country(code, measure);
CREATE INDEX target_measure ON target(measure);
CREATE INDEX evidence_measure ON evidence(measure);
CREATE INDEX entity_article ON entity(article);
CREATE INDEX entity_name ON entity(name);
CREATE INDEX mention_entity ON mention(entity);
CREATE INDEX date_article ON date(article);
CREATE INDEX count_article ON count(article);
INSERT INTO evidence_text(evidence_text) VALUES ('rebuild');`

type Insert = (table: TableName, ...values: readonly (SqlValue | boolean)[]) => void

/** How many columns a table has: its definitions hold no comma but those between columns. */
const widthOf = (columns: string): number => columns.split(',').length

function prepareInserts(database: SqlDatabase): Insert {
  const statements = new Map(
    Object.entries(TABLES).map(([name, columns]) => {
      const marks = Array(widthOf(columns)).fill('?').join(', ')
      return [name, database.prepare(`INSERT INTO ${name} VALUES (${marks})`)]
    }),
  )
  return (table, ...values) => {
    statements.get(table)?.(values.map((value) => (typeof value === 'boolean' ? Number(value) : value)))
  }
}

function insertMeasure(
  insert: Insert,
  measure: Measure,
  key: number,
  article: number,
  nextEvidence: () => number,
): void {
  const { dates, attribution } = measure
  insert(
    'measure',
    key,
    article,
    measure.id,
    measure.key,
    measure.type,
    measure.family,
    measure.action,
    measure.status,
    measure.background,
    dates.announced?.value ?? null,
    dates.effective?.value ?? null,
    dates.expires?.value ?? null,
    measure.responseTo,
    measure.instrument,
    attribution?.entity ?? null,
    attribution?.verb ?? null,
    measure.confidence,
  )
  for (const i of measure.imposers) insert('imposer', key, i.code, i.name, i.entity, i.via, i.start, i.end, i.text)
  for (const code of measure.targetCountries) insert('target_country', key, code)
  for (const t of measure.targets) insert('target', key, t.kind, t.name, t.code, t.entity, t.start, t.end, t.text)
  for (const c of measure.counts) {
    const { value, lower, upper, comparison, unit, noun, country, role, start, end, text } = c
    insert('measure_count', key, value, lower, upper, comparison, unit, noun, country, role, start, end, text)
  }
  for (const g of measure.goods) insert('good', key, g.name, g.category, g.start, g.end, g.text)
  for (const rule of measure.rules) insert('rule', key, rule)
  for (const { start, end, text } of measure.evidence) insert('evidence', nextEvidence(), key, start, end, text)
}

function insertArticle(insert: Insert, record: ArticleRecord, next: (table: TableName) => number): void {
  const { source, published } = record
  const article = next('article')
  insert(
    'article',
    article,
    record.id,
    source.path,
    source.member,
    source.format,
    source.url,
    source.outlet,
    record.title,
    record.language,
    published?.value ?? null,
    published?.precision ?? null,
    published?.basis ?? null,
    record.duplicateOf,
    record.truncated,
    record.text,
  )
  for (const d of record.dates) {
    insert('date', article, d.start, d.end, d.text, d.type, d.value, d.certainty, d.zone, d.edge, d.anchor, d.rule)
  }
  for (const c of record.counts) {
    const { start, end, text, value, lower, upper, comparison, unit, noun, country, role, rule } = c
    insert('count', article, start, end, text, value, lower, upper, comparison, unit, noun, country, role, rule)
  }
  for (const q of record.quantities) insert('quantity', article, q.start, q.end, q.text, q.value, q.unit, q.rule)
  for (const e of record.entities) {
    const entity = next('entity')
    insert('entity', entity, article, e.id, e.kind, e.name, e.code, e.country, e.role, e.rule)
    for (const alias of e.aliases) insert('alias', entity, alias)
    for (const { start, end, text } of e.mentions) insert('mention', entity, start, end, text)
  }
  for (const measure of record.measures) {
    insertMeasure(insert, measure, next('measure'), article, () => next('evidence'))
  }
  for (const issue of record.issues) insert('issue', article, issue.code, issue.message, issue.start, issue.end)
}

export const sqlite: PathFormat = {
  kind: 'file',
  name: 'sqlite',
  holds: 'a database: tables with keys, full-text search over evidence (table evidence_text)',
  extension: 'sqlite',
  async write(records, path) {
    const database = await openDatabase(path)
    try {
      // The file is thrown away when the write fails, so a journal would only cost time.
      database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;')
      database.exec(`BEGIN; ${SCHEMA}`)
      const insert = prepareInserts(database)
      const last = new Map<TableName, number>()
      const next = (table: TableName): number => {
        const key = (last.get(table) ?? 0) + 1
        last.set(table, key)
        return key
      }
      for await (const record of records) insertArticle(insert, record, next)
      database.exec(`${INDEXES} COMMIT;`)
    } finally {
      database.close()
    }
    // node-sqlite3-wasm 0.8 makes files that only their owner can read.
    await chmod(path, 0o666 & ~process.umask())
  },
}
