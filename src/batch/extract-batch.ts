import type { RawArticle } from '../article/article.js'
import { idOf } from '../article/prepare.js'
import { extract } from '../extract.js'
import { type Fault, type Found, isFault, isPage, type Page } from '../read/found.js'
import type { ArticleRecord, Source } from '../record/contract.js'
import { csvText, measureRows } from '../write/csv.js'
import { signatureOf } from './duplicates.js'
import { findLanguage } from './language.js'

/** What one article or fault gives: text ready to be appended to the outputs. Plain data, to be sent between threads. */
export interface Extracted {
  /** Id of the article; null for faults. */
  readonly id: string | null
  /** One line of NDJSON, or empty. */
  readonly record: string
  /** CSV rows, one a measure. */
  readonly rows: string
  readonly measures: number
  readonly truncated: boolean
  /** Why there is no record. */
  readonly fault: Fault | null
  /** Stands for the text in the search for copies. */
  readonly signature: Uint32Array | null
}

export interface BatchOptions {
  /** ISO date that wins over every date read. */
  readonly published?: string
  /** Only signatures: for articles whose records an interrupted run has written already. */
  readonly isKnown?: boolean
}

/** The fault of an article in another language: it is left out, and the run still counts as done. */
export const OTHER_LANGUAGE = 'other-language'

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

export const failed = (fault: Fault): Extracted => ({
  id: null,
  record: '',
  rows: '',
  measures: 0,
  truncated: false,
  fault,
  signature: null,
})

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
    const signature = signatureOf(raw.text || (raw.title ?? ''))
    if (options.isKnown) return { ...failed(faultOf(raw.source, '', '')), fault: null, id: idOf(raw), signature }
    const record = extract(language === null ? raw : { ...raw, language }, options)
    return { ...written(record), signature }
  } catch (error) {
    const { message, stack } = error as Error
    const where = /\n\s+at [^\n]*?([\w-]+\.[jt]s:\d+)/.exec(stack ?? '')?.[1] ?? 'unknown place'
    return failed(faultOf(found.source, 'extraction-failed', `${message} (${where})`))
  }
}

function written(record: ArticleRecord): Omit<Extracted, 'signature'> {
  return {
    id: record.id,
    record: `${JSON.stringify(record)}\n`,
    rows: record.measures.length > 0 ? csvText(measureRows(record)) : '',
    measures: record.measures.length,
    truncated: record.truncated,
    fault: null,
  }
}

export const faultOf = ({ path, member }: Source, fault: string, message: string): Fault => ({
  fault,
  message,
  path,
  member,
  offset: null,
})
