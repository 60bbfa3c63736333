import pLimit from 'p-limit'
import type { Piscina } from 'piscina'
import { type Found, isFault, isPage } from '../read/found.js'
import { type BatchOptions, type Extracted, failed, faultOf } from './extracted.js'
import { articleAtWork, type Meter, openMeter, timeSpent } from './meter.js'
import type { Opened } from './open.js'
import { compileAtOnce, growRoom, setPatience } from './patience.js'
import type { Task } from './worker.js'

/** Turns batches into results; calls may overlap. */
export interface Extraction {
  extract(batch: readonly Found[], isKnown: boolean): Promise<readonly Extracted[]>
  /** Opens what is large where it can be stopped; undefined for what is small. */
  open(found: Found): Promise<Opened | Extracted> | undefined
  close(): Promise<void>
}

export interface ExtractionOptions extends BatchOptions {
  readonly jobs: number
  /** Seconds that one article may take. */
  readonly budget: number
  /** Characters to be extracted in this thread before workers are started. */
  readonly alone: number
}

/**
 * Starting workers and loading the rules once more in each pays only on runs of about 3 s (measured): unless a number
 * of workers is asked for, the first batches are extracted in this thread, up to this many characters.
 */
export const ALONE = 2_000_000
/** Characters from which on a run is long enough for machine code. */
const LONG = 16_000
/** Larger articles always go to a worker, which can be stopped: this thread could not interrupt itself. */
const SMALL = 200_000

/** Extraction in this thread first, then in `jobs` worker threads. With one job only large articles leave this thread. */
export function openExtraction(options: ExtractionOptions): Extraction {
  let done = 0
  let pool: Promise<Extraction> | undefined
  const workers = (): Promise<Extraction> => {
    // The flag is one for all threads, and the reading is done in few loops that are optimised by now.
    if (!pool) {
      setPatience(true)
      compileAtOnce()
    }
    pool ??= openPool(options)
    return pool
  }
  return {
    open: (found) =>
      sizeOf(found) > SMALL ? workers().then((far) => far.open(found) as Promise<Opened | Extracted>) : undefined,
    async extract(batch, isKnown) {
      const size = batch.reduce((sum, found) => sum + sizeOf(found), 0)
      done += size
      if (size <= SMALL && (options.jobs === 1 || done <= options.alone)) {
        // The rules are loaded only when there is something to extract.
        setPatience(true)
        if (done > LONG) compileAtOnce()
        const { extractBatch } = await import('./extract-batch.js')
        // The first article loads what stays.
        const results = await extractBatch(batch, { ...options, isKnown }, (index) => index > 0 && growRoom())
        setPatience(false)
        return results
      }
      return (await workers()).extract(batch, isKnown)
    },
    async close() {
      await (await pool)?.close()
    },
  }
}

/** Characters of an article, an estimate for what is not parsed yet. */
export const sizeOf = (found: Found): number =>
  isFault(found) ? 100 : isPage(found) ? found.page.length / 4 : found.text.length

async function openPool(options: ExtractionOptions): Promise<Extraction> {
  const { Piscina } = await import('piscina')
  const pool: Piscina<Task, readonly (Extracted | Opened)[]> = new Piscina({
    filename: new URL('../batch/worker.js', import.meta.url).href,
    minThreads: options.jobs,
    maxThreads: options.jobs,
    // Room for what is new: three times the 4 MB of patience.ts. With 48 MB, as V8 gives each, two workers peaked at 385 MB.
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 12 },
  })
  const limit = pLimit(options.jobs)
  const { lexicon, published, budget } = options
  const run = async (batch: readonly Found[], isKnown: boolean, isOpening = false): Promise<readonly Extracted[]> => {
    const meter = openMeter()
    const watch = buildWatch(meter, budget)
    const task = {
      batch,
      options: { ...(published ? { published } : {}), ...(lexicon ? { lexicon } : {}), isKnown },
      meter,
      isOpening,
    }
    try {
      return (await pool.run(task, { signal: watch.signal })) as readonly Extracted[]
    } catch (error) {
      return await runAround(batch, articleAtWork(meter), watch.signal.aborted ? undefined : (error as Error), isKnown)
    } finally {
      watch.stop()
    }
  }
  /** The worker was stopped or died at one article: that one is a fault, the others are extracted again. */
  const runAround = async (
    batch: readonly Found[],
    index: number,
    error: Error | undefined,
    isKnown: boolean,
  ): Promise<readonly Extracted[]> => {
    const found = batch[index]
    if (!found || isFault(found)) throw error ?? new Error('a worker stopped before its first article')
    const fault = error
      ? faultOf(found.source, 'extraction-failed', `the worker ended: ${error.message}`)
      : faultOf(found.source, 'out-of-time', `the article took longer than ${budget} seconds`)
    const before = index > 0 ? await run(batch.slice(0, index), isKnown) : []
    const after = index + 1 < batch.length ? await run(batch.slice(index + 1), isKnown) : []
    return [...before, failed(fault), ...after]
  }
  return {
    extract: (batch, isKnown) => limit(() => run(batch, isKnown)),
    open: (found) => limit(async () => (await run([found], false, true))[0] as Opened | Extracted),
    close: () => pool.close(),
  }
}

/** Aborts when one article of a batch has been at work for more than `budget` seconds. */
function buildWatch(meter: Meter, budget: number): { signal: AbortSignal; stop(): void } {
  const controller = new AbortController()
  const look = (): void => {
    if (timeSpent(meter) > budget * 1000) controller.abort()
  }
  const timer = setInterval(look, Math.max(5, budget * 100))
  timer.unref()
  return { signal: controller.signal, stop: () => clearInterval(timer) }
}
