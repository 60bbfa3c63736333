import { availableParallelism } from 'node:os'
import pLimit from 'p-limit'
import { Piscina } from 'piscina'
import type { Answer, Task } from './worker.js'

/** Threads that extract. */
export interface Pool {
  /** One answer a line, in order; `failed` when the thread ran out of time or memory. Never rejects. */
  run(task: Task): Promise<readonly Answer[] | 'failed'>
  close(): Promise<void>
}

/** Makes a thread load all that it needs, so that the first client does not wait for it. */
const WARM_UP = JSON.stringify({ text: 'Norway froze the assets of 22 officials of Belarus on May 20, 2022.' })

/**
 * Opens the threads. A task that runs over `limit` milliseconds, or out of memory, takes its own thread down and no
 * other. Tasks wait here and not in piscina 5.3: its abort signal would run while a task still waits.
 */
export async function openPool(
  limit: number,
  threads: number = Math.max(1, availableParallelism() - 1),
): Promise<Pool> {
  const piscina = new Piscina<Task, readonly Answer[]>({
    filename: new URL('../serve/worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: 1_024 },
  })
  const next = pLimit(threads)
  const run = async (task: Task) => {
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), limit)
    try {
      return await piscina.run(task, { signal: stop.signal })
    } catch {
      return 'failed' as const
    } finally {
      clearTimeout(timer)
    }
  }
  await Promise.all(Array.from({ length: threads }, () => piscina.run({ lines: [WARM_UP], published: undefined })))
  return { run: (task) => next(run, task), close: () => piscina.destroy() }
}
