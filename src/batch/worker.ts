import type { RawArticle } from '../article/article.js'
import type { Found } from '../read/found.js'
import { extractBatch } from './extract-batch.js'
import type { BatchOptions, Extracted } from './extracted.js'
import { growRoom } from './patience.js'

export interface Task {
  readonly batch: readonly Found[]
  readonly options: BatchOptions
  /** One number: the article that is being extracted, so that the owner knows which one takes too long. */
  readonly progress: Int32Array
}

const WARM_UP: RawArticle = {
  id: 'warm-up',
  text: 'The European Union banned imports of gold from Russia on Monday.',
  source: { path: null, member: null, format: 'text', url: null, outlet: null },
}

/** What the first article would load and compile counts against no article's time. */
let warm: Promise<unknown> | undefined

/** Runs in a worker thread: one batch in, its results out. */
export default async function extractTask({ batch, options, progress }: Task): Promise<readonly Extracted[]> {
  warm ??= extractBatch([WARM_UP], {})
  await warm
  return extractBatch(batch, options, (index) => {
    Atomics.store(progress, 0, index)
    growRoom()
  })
}
