import { buildScreen } from '../article/screen.js'
import { type Found, isFault, type Reading } from '../read/found.js'
import { findFiles } from '../read/paths.js'
import { readFile } from '../read/read.js'
import { addCounts, type BatchOptions, type BatchResult, type Counts, NO_COUNTS } from './extract-batch.js'
import type { Outputs } from './outputs.js'
import { STEMS } from './stems.js'

export interface RunOptions extends BatchOptions {
  readonly paths: readonly string[]
  readonly screen: boolean
  readonly fields: Reading['fields']
  readonly format: string | undefined
}

export interface RunReport {
  readonly counts: Counts
  readonly bytes: number
  readonly screenedOut: number
}

/** A batch is sent off when its articles reach this many characters. */
export const BATCH = 65_536

/** Reads, screens, extracts and writes; outputs are finished by the caller. */
export async function run(options: RunOptions, outputs: Outputs, stdin: AsyncIterable<Buffer>): Promise<RunReport> {
  const tally = { bytes: 0, screenedOut: 0 }
  const reading: Reading = {
    screen: options.screen ? buildScreen(STEMS) : undefined,
    fields: options.fields,
    format: options.format,
    tally,
  }
  let counts = NO_COUNTS
  for await (const result of extractAll(readAll(options.paths, reading, stdin), options)) {
    counts = addCounts(counts, result.counts)
    await outputs.write(result)
  }
  return { counts, ...tally }
}

async function* readAll(
  paths: readonly string[],
  reading: Reading,
  stdin: AsyncIterable<Buffer>,
): AsyncGenerator<Found> {
  for (const { file } of findFiles(paths)) yield* readFile(file, reading, stdin, () => {})
}

async function* extractAll(found: AsyncIterable<Found>, options: BatchOptions): AsyncGenerator<BatchResult> {
  const { extractBatch } = await import('./extract-batch.js')
  for await (const batch of batches(found)) yield extractBatch(batch, options)
}

async function* batches(found: AsyncIterable<Found>): AsyncGenerator<readonly Found[]> {
  let batch: Found[] = []
  let size = 0
  for await (const each of found) {
    batch.push(each)
    size += isFault(each) ? 100 : each.text.length
    if (size < BATCH) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}
