import pLimit from 'p-limit'
import type { RawArticle } from '../article/article.js'
import { idOf } from '../article/prepare.js'
import type { Found } from '../read/found.js'
import { recordOfCopy } from './copy.js'
import { Duplicates } from './duplicates.js'
import { type BatchOptions, type Extracted, failed, faultOf } from './extracted.js'
import { isOpened, type Opened, openSafely } from './open.js'
import type { Extraction } from './pool.js'

/**
 * An extraction that copies never reach. To know them, articles are opened in this thread, in their order; the record of
 * a copy names its original and holds nothing but its source and text.
 */
export function extractOnce(extraction: Extraction, options: BatchOptions): Extraction {
  const duplicates = new Duplicates()
  // Calls overlap: what opens first is the original.
  const inOrder = pLimit(1)
  const settled = (opened: Opened): Extracted | RawArticle => {
    const original = duplicates.findOrAdd(idOf(opened.raw), opened.signature)
    return original === null ? opened.raw : copied(opened, original, options)
  }
  const settleAll = async (batch: readonly Found[]): Promise<readonly (Extracted | RawArticle)[]> => {
    const all: (Extracted | RawArticle)[] = []
    for (const found of batch) {
      const opened = await openSafely(found, options)
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
    close: () => extraction.close(),
  }
}

const isOriginal = (one: Extracted | RawArticle): one is RawArticle => 'text' in one

/** Stands for an article whose record an interrupted run has written. */
const unread = ({ source }: RawArticle): Extracted => failed(faultOf(source, '', ''))

function copied({ raw }: Opened, original: string, { published }: BatchOptions): Extracted {
  const record = recordOfCopy(raw, original, published ?? null)
  return {
    id: record.id,
    record: `${JSON.stringify(record)}\n`,
    rows: '',
    measures: 0,
    truncated: record.truncated,
    fault: null,
    work: null,
    signature: null,
    copyOf: original,
  }
}
