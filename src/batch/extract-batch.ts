import type { RawArticle } from '../article/article.js'
import { idOf, MAX_ARTICLE } from '../article/prepare.js'
import { extractWithWork } from '../extract.js'
import { type Found, isFault, isPage, type Page } from '../read/found.js'
import type { ArticleRecord } from '../record/contract.js'
import { csvText, measureRows } from '../write/csv.js'
import { signatureOf } from './duplicates.js'
import { type BatchOptions, type Extracted, failed, faultOf, OTHER_LANGUAGE } from './extracted.js'
import { findLanguage } from './language.js'

/** Extracts every article of a batch, in order. `atArticle` is told which one is begun. */
export async function extractBatch(
  batch: readonly Found[],
  options: BatchOptions,
  atArticle: (index: number) => void = () => {},
): Promise<readonly Extracted[]> {
  const results: Extracted[] = []
  for (const [index, found] of batch.entries()) {
    atArticle(index)
    results.push(isFault(found) ? failed(found) : await extractSafely(found, options))
  }
  return results
}

/** Extraction never throws by contract; should it, one article is lost and named, not the run. */
async function extractSafely(found: RawArticle | Page, options: BatchOptions): Promise<Extracted> {
  try {
    const raw = isPage(found) ? (await import('../read/page.js')).readPage(found) : found
    if (!raw) return failed(faultOf(found.source, 'no-text', 'the page holds no text'))
    const language = await findLanguage(raw.text)
    if (language !== null && language !== 'en') {
      return failed(
        faultOf(raw.source, OTHER_LANGUAGE, `the text is in ${JSON.stringify(language)}; only English is read`),
      )
    }
    const signature = signatureOf((raw.text || (raw.title ?? '')).slice(0, MAX_ARTICLE))
    if (options.isKnown) return { ...failed(faultOf(raw.source, '', '')), fault: null, id: idOf(raw), signature }
    const { record, work } = extractWithWork(language === null ? raw : { ...raw, language }, options)
    return { ...written(record), work, signature }
  } catch (error) {
    const { message, stack } = error as Error
    const where = /\n\s+at [^\n]*?([\w-]+\.[jt]s:\d+)/.exec(stack ?? '')?.[1] ?? 'unknown place'
    return failed(faultOf(found.source, 'extraction-failed', `${message} (${where})`))
  }
}

function written(record: ArticleRecord): Omit<Extracted, 'work' | 'signature'> {
  return {
    id: record.id,
    record: `${JSON.stringify(record)}\n`,
    rows: record.measures.length > 0 ? csvText(measureRows(record)) : '',
    measures: record.measures.length,
    truncated: record.truncated,
    fault: null,
  }
}
