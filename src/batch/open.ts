/** Before extraction: pages are parsed, other languages left out, and each text gets what stands for it in the search for copies. */
import type { RawArticle } from '../article/article.js'
import { idOf, MAX_ARTICLE } from '../article/prepare.js'
import { type Fault, type Found, isFault, isPage, type Page } from '../read/found.js'
import type { Source } from '../record/contract.js'
import { signatureOf } from './duplicates.js'
import { type BatchOptions, type Extracted, failed, faultOf, OTHER_LANGUAGE } from './extracted.js'
import { findLanguage } from './language.js'

/** An article that is ready to be extracted. */
export interface Opened {
  readonly raw: RawArticle
  readonly signature: Uint32Array
}

export const isOpened = (one: Opened | Extracted): one is Opened => 'raw' in one

/** Extraction never throws by contract; should it, or the parsing of a page, one article is lost and named, not the run. */
export async function openSafely(found: Found, options: BatchOptions): Promise<Opened | Extracted> {
  if (isFault(found)) return failed(found)
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

export function faultOfError(source: Source, error: unknown): Fault {
  const { message, stack } = error as Error
  const where = /\n\s+at [^\n]*?([\w-]+\.[jt]s:\d+)/.exec(stack ?? '')?.[1] ?? 'unknown place'
  return faultOf(source, 'extraction-failed', `${message} (${where})`)
}
