/** Gold, articles and records from disk. Faults of content come back as a list; a file that cannot be read throws. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { RawArticle } from '../article/article.js'
import { prepareArticle } from '../article/prepare.js'
import { buildArticle, buildPlan } from '../read/fields.js'
import { type ArticleFacts, readFacts } from './facts.js'
import { type Fault, type GoldArticle, joinReadings, parseGold, parseGoldLines } from './gold.js'
import { lineAt, readFault } from './json-place.js'

export const GOLD_SUFFIX = '.gold.json'
const ARTICLES_FILE = 'articles.jsonl'
export const GOLD_FILE = 'gold.jsonl'
const RECORDS_FILE = 'records.ndjson'

export interface Gold {
  readonly articles: readonly GoldArticle[]
  readonly raw: ReadonlyMap<string, RawArticle>
  readonly faults: readonly Fault[]
}

/** Text of a file without a byte order mark. Throws the system's error when it cannot be read. */
function readText(file: string): string {
  return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
}

const isFolder = (path: string): boolean => statSync(path).isDirectory()

/**
 * Gold of a path: an NDJSON file, or a folder of pairs NAME.txt or NAME.json (the article) with NAME.gold.json, or a
 * folder that holds gold.jsonl. Articles come from `articlesPath`, else from articles.jsonl or NAME.txt beside the gold,
 * else from the gold itself when it is in the record form.
 */
export function readGold(path: string, articlesPath?: string): Gold {
  if (!isFolder(path)) return readGoldFile(path, articlesPath)
  const pairs = readdirSync(path).filter((name) => name.endsWith(GOLD_SUFFIX))
  if (pairs.length > 0) return readGoldFolder(path, pairs.sort(), articlesPath)
  if (existsSync(join(path, GOLD_FILE))) return readGoldFile(join(path, GOLD_FILE), articlesPath)
  const message = `holds neither NAME${GOLD_SUFFIX} files nor ${GOLD_FILE}`
  return { articles: [], raw: new Map(), faults: [{ file: path, line: 1, message }] }
}

function readGoldFile(file: string, articlesPath: string | undefined): Gold {
  const { articles, faults } = parseGoldLines(readText(file), file)
  const beside = join(dirname(file), ARTICLES_FILE)
  const from = articlesPath ?? (existsSync(beside) ? beside : dirname(file))
  const read = readArticles(from)
  const own = new Map(articles.flatMap(({ facts }) => ownArticle(facts)))
  return { articles, raw: new Map([...own, ...read.raw]), faults: [...faults, ...read.faults] }
}

function readGoldFolder(folder: string, names: readonly string[], articlesPath: string | undefined): Gold {
  const { articles, faults } = joinReadings(
    names.map((name) => parseGold(readText(join(folder, name)), join(folder, name))),
  )
  if (articlesPath) {
    const read = readArticles(articlesPath)
    return { articles, raw: read.raw, faults: [...faults, ...read.faults] }
  }
  const raw = new Map<string, RawArticle>()
  const more: Fault[] = []
  for (const { facts, file, line } of articles) {
    const stem = file.slice(0, -GOLD_SUFFIX.length)
    const article = [`${stem}.txt`, `${stem}.json`].find((name) => existsSync(name))
    const found = article ? readArticleFile(article) : undefined
    if (found && 'message' in found) more.push(found)
    else if (found) raw.set(facts.id, { ...found, id: facts.id })
    else if (facts.text === null) more.push({ file, line, message: `no ${basename(stem)}.txt or .json beside it` })
    else for (const [id, own] of ownArticle(facts)) raw.set(id, own)
  }
  return { articles, raw, faults: [...faults, ...more] }
}

/** A record brings its own text. */
function ownArticle({ id, text, published, path }: ArticleFacts): readonly (readonly [string, RawArticle])[] {
  if (text === null) return []
  const source = { path, member: null, format: 'ndjson', url: null, outlet: null }
  return [[id, { id, text, source, ...(published ? { date: published } : {}) }]]
}

export interface Articles {
  readonly raw: ReadonlyMap<string, RawArticle>
  readonly faults: readonly Fault[]
}

/** Articles by id: NDJSON with id, title, text, date; or a folder of NAME.txt and NAME.json, whose id is NAME unless told. */
export function readArticles(path: string): Articles {
  if (isFolder(path)) {
    const names = readdirSync(path).filter((name) => /\.(?:txt|json)$/.test(name) && !name.endsWith(GOLD_SUFFIX))
    const read = names.sort().map((name) => readArticleFile(join(path, name)))
    // Other JSON may lie in the folder: what is no article is passed over.
    const found = read.filter((article): article is RawArticle & { id: string } => 'text' in article)
    return { raw: new Map(found.map((article) => [article.id, article])), faults: [] }
  }
  if (!/\.(?:jsonl|ndjson)$/.test(path)) {
    const article = readArticleFile(path)
    if ('message' in article) return { raw: new Map(), faults: [article] }
    return { raw: new Map([[article.id, article]]), faults: [] }
  }
  const { values, faults } = readLines(path)
  const raw = new Map<string, RawArticle>()
  const more: Fault[] = []
  for (const { value, line } of values) {
    const article = toArticle(value, path, String(line))
    if (article) raw.set(article.id ?? prepareArticle(article).id, article)
    else more.push({ file: path, line, message: 'an article without text' })
  }
  return { raw, faults: [...faults, ...more] }
}

function toArticle(value: unknown, path: string, member: string | null): RawArticle | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const record = value as Record<string, unknown>
  const source = { path, member, format: 'ndjson', url: null, outlet: null }
  return buildArticle(record, buildPlan(Object.keys(record), {}), source)
}

function readArticleFile(file: string): (RawArticle & { readonly id: string }) | Fault {
  const name = basename(file, extname(file))
  const text = readText(file)
  if (extname(file) !== '.json') {
    return { id: name, text, source: { path: file, member: null, format: 'text', url: null, outlet: null } }
  }
  try {
    const article = toArticle(JSON.parse(text), file, null)
    return article ? { ...article, id: article.id ?? name } : { file, line: 1, message: 'an article without text' }
  } catch (error) {
    const { message, offset } = readFault(text, error)
    return { file, line: lineAt(text, offset), message: `broken JSON: ${message}` }
  }
}

interface Lines {
  readonly values: readonly { readonly value: unknown; readonly line: number }[]
  readonly faults: readonly Fault[]
}

function readLines(file: string): Lines {
  const values: { value: unknown; line: number }[] = []
  const faults: Fault[] = []
  for (const [index, text] of readText(file).split('\n').entries()) {
    if (!text.trim()) continue
    try {
      values.push({ value: JSON.parse(text), line: index + 1 })
    } catch (error) {
      faults.push({ file, line: index + 1, message: `broken JSON: ${readFault(text, error).message}` })
    }
  }
  return { values, faults }
}

/** Records of a run: NDJSON in either form, or the folder that `extract` wrote. A line without id and measures is a fault. */
export function readRecords(path: string): {
  readonly records: readonly ArticleFacts[]
  readonly faults: readonly Fault[]
} {
  const file = isFolder(path) ? join(path, RECORDS_FILE) : path
  const { values, faults } = readLines(file)
  const isRecord = (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { id?: unknown }).id === 'string' &&
    Array.isArray((value as { measures?: unknown }).measures)
  const bad = values
    .filter(({ value }) => !isRecord(value))
    .map(({ line }) => ({ file, line, message: 'no article record: id and measures are needed' }))
  const records = values.filter(({ value }) => isRecord(value)).map(({ value }) => readFacts(value))
  return { records, faults: [...faults, ...bad] }
}
