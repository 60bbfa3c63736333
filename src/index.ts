/** The library: articles in, records out. */
import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import type { RawArticle } from './article/article.js'
import { type ExtractOptions, extract as extractRaw } from './extract.js'
import { actSchema } from './ledger/act.js'
import { type ArticleRecord, articleSchema, measureSchema, type Source, sourceSchema } from './record/contract.js'

/** An article as a caller has it: the text, and whatever else is known. */
export const articleInputSchema = z
  .strictObject({
    id: z.string().min(1).optional().describe('without it the id is made from the text'),
    title: z.string().optional(),
    text: z.string().describe('decoded text; paragraphs between line breaks'),
    date: z.string().optional().describe('publication date as found: ISO, RFC 2822, "May 13, 2022" …'),
    source: sourceSchema.unwrap().partial().optional(),
  })
  .readonly()

/** `text` is enough; `source` may be given in part. */
export interface ArticleInput extends Omit<RawArticle, 'source'> {
  readonly source?: Partial<Source>
}

/** The zod schemas of what goes in and comes out; `z.toJSONSchema` makes JSON Schema of them. */
export const schemas = {
  input: articleInputSchema,
  article: articleSchema,
  measure: measureSchema,
  act: actSchema,
} as const

const NO_SOURCE: Source = { path: null, member: null, format: 'text', url: null, outlet: null }

/**
 * One article in, one record out. Pure and synchronous: no network, no files, no clock; never throws for any text.
 * Offsets in the record are UTF-16 code units into `record.text`, half-open. Throws a TypeError when `text` is no string.
 */
export function extract(article: ArticleInput, options: ExtractOptions = {}): ArticleRecord {
  if (typeof article?.text !== 'string') throw new TypeError('extract needs an article with a text: { text: "…" }')
  return extractRaw({ ...article, source: { ...NO_SOURCE, ...article.source } }, options)
}

export interface ExtractAllOptions extends ExtractOptions {
  /** Stops before the next article; the generator then throws the signal's reason. */
  readonly signal?: AbortSignal
}

/**
 * The records of a stream of articles, in its order, one at a time: memory holds one article however long the stream.
 * Between articles other work of the process gets its turn. An article that has no text throws, as in `extract`.
 */
export async function* extractAll(
  articles: AsyncIterable<ArticleInput> | Iterable<ArticleInput>,
  { signal, ...options }: ExtractAllOptions = {},
): AsyncGenerator<ArticleRecord, void, undefined> {
  for await (const article of articles) {
    signal?.throwIfAborted()
    yield extract(article, options)
    await setImmediate()
  }
}

export type { ExtractOptions } from './extract.js'
export type { Act } from './ledger/act.js'
export type { Action, Family, MeasureType, Status } from './measures/taxonomy.js'
export { MEASURE_TYPES, TAXONOMY } from './measures/taxonomy.js'
export type {
  ArticleRecord,
  Count,
  DateMention,
  Entity,
  Good,
  Imposer,
  Issue,
  Measure,
  Published,
  Quantity,
  Source,
  Span,
  Target,
} from './record/contract.js'
