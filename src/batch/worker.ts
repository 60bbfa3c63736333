import type { RawArticle } from '../article/article.js'
import type { Found } from '../read/found.js'
import { extractBatch } from './extract-batch.js'
import type { BatchOptions, Extracted } from './extracted.js'
import { type Meter, tellTurns } from './meter.js'
import { growRoom } from './patience.js'

export interface Task {
  readonly batch: readonly Found[]
  readonly options: BatchOptions
  /** Tells the owner which article takes too long. */
  readonly meter: Meter
}

const WARM_UP: RawArticle = {
  id: 'warm-up',
  text: 'The European Union banned imports of gold from Russia on Monday.',
  source: { path: null, member: null, format: 'text', url: null, outlet: null },
}

/** What the first article would load and compile counts against no article's time. */
let warm: Promise<unknown> | undefined

/** Runs in a worker thread: one batch in, its results out. */
export default async function extractTask({ batch, options, meter }: Task): Promise<readonly Extracted[]> {
  warm ??= extractBatch([WARM_UP], {})
  await warm
  const atArticle = tellTurns(meter)
  return extractBatch(batch, options, (index) => {
    atArticle(index)
    growRoom()
  })
}
