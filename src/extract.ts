import type { RawArticle } from './article/article.js'
import { prepareArticle } from './article/prepare.js'
import type { UserLexicon } from './lexicon/user.js'
import { findMeasures } from './measures/measures.js'
import { findCounts } from './mentions/counts/counts.js'
import { findDates } from './mentions/dates/dates.js'
import { findEntities } from './mentions/entities/entities.js'
import { ARTICLE_SCHEMA, type ArticleRecord } from './record/contract.js'
import { readDocument } from './text/sentences.js'

export interface ExtractOptions {
  /** Publication date to use for every article, ISO; wins over all that is read. */
  readonly published?: string
  /** Names of the user's own, beside the lexicon. */
  readonly lexicon?: UserLexicon
}

/** THE WALK: one article in, one record out. Pure and synchronous; never throws for any text. */
export function extract(raw: RawArticle, options: ExtractOptions = {}): ArticleRecord {
  const article = prepareArticle(raw)
  const document = readDocument(article)
  const { dates, published, issues: dateIssues } = findDates(document, options.published ?? null)
  const { counts, mentions, quantities, issues: countIssues } = findCounts(document, dates)
  const { entities, issues: entityIssues } = findEntities(document, options.lexicon)
  const { measures, issues: measureIssues } = findMeasures(document, {
    dates,
    counts: mentions,
    entities,
    published: published?.value ?? null,
  })
  const { id, source, title, language, text, truncated } = article
  return {
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
}
