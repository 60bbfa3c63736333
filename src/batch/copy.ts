import type { RawArticle } from '../article/article.js'
import { prepareArticle } from '../article/prepare.js'
import { findDates } from '../mentions/dates/dates.js'
import type { ArticleRecord } from '../record/contract.js'
import { ARTICLE_SCHEMA } from '../record/values.js'
import { readDocument } from '../text/sentences.js'

/** The record of a copy: its source, day and text. What it tells stands in the record of its original, whose id is given. */
export function recordOfCopy(raw: RawArticle, duplicateOf: string, published: string | null): ArticleRecord {
  const article = prepareArticle(raw)
  const { id, source, title, language, text, truncated, issues } = article
  return {
    schema: ARTICLE_SCHEMA,
    id,
    source,
    title,
    language,
    published: findDates(readDocument(article), published).published,
    duplicateOf,
    truncated,
    text,
    dates: [],
    counts: [],
    quantities: [],
    entities: [],
    measures: [],
    issues,
  }
}
