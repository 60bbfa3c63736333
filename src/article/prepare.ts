import { createHash } from 'node:crypto'
import type { Article, RawArticle } from './article.js'

/** The article with its parts recognised. `text` is title and body as read; cleaning never changes offsets. */
export function prepareArticle(raw: RawArticle): Article {
  const text = raw.title && !raw.text.trimStart().startsWith(raw.title) ? `${raw.title}\n\n${raw.text}` : raw.text
  return {
    id: raw.id ?? createHash('sha256').update(text).digest('hex').slice(0, 16),
    source: raw.source,
    title: raw.title ?? null,
    language: null,
    date: raw.date ?? null,
    text,
    zones: [{ kind: 'body', start: 0, end: text.length }],
    truncated: raw.truncated ?? false,
    issues: raw.issues ?? [],
  }
}
