import type { Found } from '../read/found.js'
import { extractBatch } from './extract-batch.js'
import type { BatchOptions, Extracted } from './extracted.js'

export interface Task {
  readonly batch: readonly Found[]
  readonly options: BatchOptions
  /** One number: the article that is being extracted, so that the owner knows which one takes too long. */
  readonly progress: Int32Array
}

/** Runs in a worker thread: one batch in, its results out. */
export default function extractTask({ batch, options, progress }: Task): Promise<readonly Extracted[]> {
  return extractBatch(batch, options, (index) => Atomics.store(progress, 0, index))
}
