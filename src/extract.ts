import type { RawArticle } from './article/article.js'
import { prepareArticle } from './article/prepare.js'
import type { UserLexicon } from './lexicon/user.js'
import { findMeasures } from './measures/measures.js'
import { findTriggers } from './measures/triggers.js'
import { findCounts } from './mentions/counts/counts.js'
import { findDates } from './mentions/dates/dates.js'
import { findEntities } from './mentions/entities/entities.js'
import type { ArticleRecord } from './record/contract.js'
import { ARTICLE_SCHEMA } from './record/values.js'
import { readDocument } from './text/sentences.js'
import { finish, type Walk } from './text/walk.js'

export interface ExtractOptions {
  /** Publication date to use for every article, ISO; wins over all that is read. */
  readonly published?: string
  /** Names of the user's own, beside the lexicon. */
  readonly lexicon?: UserLexicon
}

/** The work that an article took, in counts that are the same on every machine. */
export interface Work {
  readonly sentences: number
  /** Sentences in which a rule could fire: the only ones that were tagged. */
  readonly sentencesTagged: number
  /** Patterns tried on a tagged sentence, summed over those sentences. */
  readonly patternsTried: number
  /** Stretches of text around a hint of a date: the only ones in which dates were looked for. */
  readonly dateWindows: number
}

/** One article in, one record out. Pure and synchronous; never throws for any text. */
export const extract = (raw: RawArticle, options: ExtractOptions = {}): ArticleRecord =>
  extractWithWork(raw, options).record

/** The record of an article, and the work that it took. */
export interface Extraction {
  readonly record: ArticleRecord
  readonly work: Work
}

export const extractWithWork = (raw: RawArticle, options: ExtractOptions = {}): Extraction =>
  finish(walkOf(raw, options))

/** THE WALK: an article goes through the rooms, and rests at the doors between them (text/walk.ts). */
export function* walkOf(raw: RawArticle, options: ExtractOptions = {}): Walk<Extraction> {
  const article = prepareArticle(raw)
  const document = readDocument(article)
  yield 'dates'
  const { dates, published, windows, issues: dateIssues } = findDates(document, options.published ?? null)
  yield 'counts'
  const { counts, mentions, quantities, issues: countIssues } = findCounts(document, dates)
  yield 'entities'
  const { entities, issues: entityIssues } = findEntities(document, published?.value ?? null, options.lexicon)
  yield 'triggers'
  const { triggers, tried } = yield* findTriggers(document)
  yield 'measures'
  const { measures, issues: measureIssues } = yield* findMeasures(document, triggers, {
    dates,
    counts: mentions,
    entities,
    published: published?.value ?? null,
  })
  const { id, source, title, language, text, truncated } = article
  const record: ArticleRecord = {
    schema: ARTICLE_SCHEMA,
    id,
    source,
    title,
    language,
    published,
    duplicateOf: null,
    truncated,
    text,
    dates,
    counts,
    quantities,
    entities,
    measures,
    issues: [...article.issues, ...dateIssues, ...countIssues, ...entityIssues, ...measureIssues],
  }
  const work = {
    sentences: document.sentences.length,
    sentencesTagged: triggers.length,
    patternsTried: tried,
    dateWindows: windows,
  }
  return { record, work }
}
