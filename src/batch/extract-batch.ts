import type { RawArticle } from '../article/article.js'
import { walkOf } from '../extract.js'
import type { Found } from '../read/found.js'
import { finishTogether, type Walk } from '../text/walk.js'
import { type BatchOptions, type Extracted, failed } from './extracted.js'
import { faultOfError, isOpened, type Opened, openSafely } from './open.js'
import { written } from './written.js'

/** So many articles go through the rooms together: with more nothing is gained, and each is kept until all are done. */
const TOGETHER = 16

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
    walks.push(extraction(await openSafely(found, options), options))
  }
  return finishTogether(walks, atArticle).map((end, index) =>
    'value' in end ? end.value : failed(faultOfError((group[index] as RawArticle).source, end.error)),
  )
}

function* extraction(opened: Opened | Extracted, options: BatchOptions): Walk<Extracted> {
  if (!isOpened(opened)) return opened
  const { record, work } = yield* walkOf(opened.raw, options)
  yield 'writing'
  return { ...written(record), work, signature: opened.signature }
}
