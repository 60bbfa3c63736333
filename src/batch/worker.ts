import type { RawArticle } from '../article/article.js'
import type { Found } from '../read/found.js'
import { extractBatch } from './extract-batch.js'
import type { BatchOptions, Extracted } from './extracted.js'
import { type Meter, tellTurns } from './meter.js'
import { type Opened, openSafely } from './open.js'
import { growRoom } from './patience.js'

export interface Task {
  readonly batch: readonly Found[]
  readonly options: BatchOptions
  /** Tells the owner which article takes too long. */
  readonly meter: Meter
  /** Only opened are the articles, not extracted. */
  readonly isOpening?: boolean
}

const WARM_UP: RawArticle = {
  id: 'warm-up',
  text: 'The European Union banned imports of gold from Russia on Monday.',
  source: { path: null, member: null, format: 'text', url: null, outlet: null },
}

/** What the first article would load and compile counts against no article's time. */
let warm: Promise<unknown> | undefined

/** Runs in a worker thread: one batch in, its results out. */
export default async function extractTask({
  batch,
  options,
  meter,
  isOpening = false,
}: Task): Promise<readonly (Extracted | Opened)[]> {
  if (isOpening) return openBatch(batch, options, tellTurns(meter))
  warm ??= extractBatch([WARM_UP], {})
  await warm
  const atArticle = tellTurns(meter)
  return extractBatch(batch, options, (index) => {
    atArticle(index)
    growRoom()
  })
}

async function openBatch(
  batch: readonly Found[],
  options: BatchOptions,
  atArticle: (index: number) => void,
): Promise<readonly (Extracted | Opened)[]> {
  const opened: (Extracted | Opened)[] = []
  for (const [index, found] of batch.entries()) {
    atArticle(index)
    opened.push(await openSafely(found, options))
  }
  return opened
}
