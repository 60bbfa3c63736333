import type { RawArticle } from '../article/article.js'
import { idOf, MAX_ARTICLE } from '../article/prepare.js'
import { walkOf } from '../extract.js'
import { type Fault, type Found, isFault, isPage, type Page } from '../read/found.js'
import type { ArticleRecord, Source } from '../record/contract.js'
import { finishTogether, type Walk } from '../text/walk.js'
import { csvText, measureRows } from '../write/csv.js'
import { signatureOf } from './duplicates.js'
import { type BatchOptions, type Extracted, failed, faultOf, OTHER_LANGUAGE } from './extracted.js'
import { findLanguage } from './language.js'

/** An article that is ready to be extracted. */
interface Opened {
  readonly raw: RawArticle
  readonly signature: Uint32Array
}

/** So many articles go through the rooms together: with more nothing is gained, and each is kept until all are done. */
const TOGETHER = 8

/** Extracts every article of a batch; results in its order. `atArticle` is told which one goes on. */
export async function extractBatch(
  batch: readonly Found[],
  options: BatchOptions,
  atArticle: (index: number) => void = () => {},
): Promise<readonly Extracted[]> {
  const results: Extracted[] = []
  for (let from = 0; from < batch.length; from += TOGETHER)
    results.push(
      ...(await extractTogether(batch.slice(from, from + TOGETHER), options, (index) => atArticle(from + index))),
    )
  return results
}

async function extractTogether(
  group: readonly Found[],
  options: BatchOptions,
  atArticle: (index: number) => void,
): Promise<readonly Extracted[]> {
  const walks: Walk<Extracted>[] = []
  for (const [index, found] of group.entries()) {
    atArticle(index)
    walks.push(extraction(isFault(found) ? failed(found) : await openSafely(found, options), options))
  }
  return finishTogether(walks, atArticle).map((end, index) =>
    'value' in end ? end.value : failed(faultOfError((group[index] as RawArticle).source, end.error)),
  )
}

/** Extraction never throws by contract; should it, or the parsing of a page, one article is lost and named, not the run. */
async function openSafely(found: RawArticle | Page, options: BatchOptions): Promise<Opened | Extracted> {
  try {
    return await open(found, options)
  } catch (error) {
    return failed(faultOfError(found.source, error))
  }
}

async function open(found: RawArticle | Page, options: BatchOptions): Promise<Opened | Extracted> {
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
  return { raw: language === null ? raw : { ...raw, language }, signature }
}

function* extraction(opened: Opened | Extracted, options: BatchOptions): Walk<Extracted> {
  if (!('raw' in opened)) return opened
  const { record, work } = yield* walkOf(opened.raw, options)
  yield 'writing'
  return { ...written(record), work, signature: opened.signature }
}

function faultOfError(source: Source, error: unknown): Fault {
  const { message, stack } = error as Error
  const where = /\n\s+at [^\n]*?([\w-]+\.[jt]s:\d+)/.exec(stack ?? '')?.[1] ?? 'unknown place'
  return faultOf(source, 'extraction-failed', `${message} (${where})`)
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
