import pLimit from 'p-limit'
import type { RawArticle } from '../article/article.js'
import { idOf } from '../article/prepare.js'
import type { Found } from '../read/found.js'
import { recordOfCopy } from './copy.js'
import type { Duplicates } from './duplicates.js'
import { type BatchOptions, type Extracted, failed, faultOf } from './extracted.js'
import { isOpened, type Opened, openSafely } from './open.js'
import type { Extraction } from './pool.js'
import { written } from './written.js'

/**
 * An extraction that copies never reach. To know them, articles are opened before, in their order: in this thread, large
 * ones in a worker, which can be stopped. The record of a copy names its original and holds nothing but its source and text.
 */
export function extractOnce(extraction: Extraction, duplicates: Duplicates, options: BatchOptions): Extraction {
  // Calls overlap: what opens first is the original.
  const inOrder = pLimit(1)
  const settled = (opened: Opened): Extracted | RawArticle => {
    const original = duplicates.findOrAdd(idOf(opened.raw), opened.signature)
    if (original === null) return opened.raw
    return { ...written(recordOfCopy(opened.raw, original, options.published ?? null)), work: null, signature: null }
  }
  const settleAll = async (batch: readonly Found[]): Promise<readonly (Extracted | RawArticle)[]> => {
    const all: (Extracted | RawArticle)[] = []
    for (const found of batch) {
      const opened = await (extraction.open(found) ?? openSafely(found, options))
      all.push(isOpened(opened) ? settled(opened) : opened)
    }
    return all
  }
  return {
    async extract(batch, isKnown) {
      const all = await inOrder(() => settleAll(batch))
      const originals = all.filter(isOriginal)
      const extracted = isKnown ? originals.map(unread) : await extraction.extract(originals, false)
      let next = 0
      return all.map((one) => (isOriginal(one) ? { ...(extracted[next++] as Extracted), signature: null } : one))
    },
    open: (found) => extraction.open(found),
    close: () => extraction.close(),
  }
}

const isOriginal = (one: Extracted | RawArticle): one is RawArticle => 'text' in one

/** Stands for an article whose record an interrupted run has written. */
const unread = ({ source }: RawArticle): Extracted => failed(faultOf(source, '', ''))
