import { statSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { buildScreen, type Screen } from '../article/screen.js'
import { RULES } from '../measures/rules/all.js'
import { openable } from '../read/file-names.js'
import type { Found, Reading } from '../read/found.js'
import { findFiles } from '../read/paths.js'
import { readFile } from '../read/read.js'
import { Duplicates } from './duplicates.js'
import type { Extracted } from './extracted.js'
import { buildManifest, InputDigests } from './manifest.js'
import { extractOnce } from './once.js'
import type { Outputs } from './outputs.js'
import { setPatience } from './patience.js'
import { type Extraction, type ExtractionOptions, openExtraction, sizeOf } from './pool.js'
import { addWork, NO_COUNTS, NO_WORK, type RunCounts, type RunWork, settle } from './settle.js'
import { isByFile, type Shard } from './shard.js'
import { openTests } from './way-tests.js'
import { describeWays } from './ways.js'

export interface RunOptions extends ExtractionOptions {
  readonly paths: readonly string[]
  readonly screen: boolean
  readonly fields: Reading['fields']
  readonly format: string | undefined
  readonly shard: Shard | undefined
  /** Folder of the outputs, which are never read as inputs; undefined for standard output. */
  readonly output: string | undefined
  /** Copies of an article already met keep only a reference to it. */
  readonly dedupe: boolean
}

export interface RunState {
  readonly counts: RunCounts
  readonly work: RunWork
  readonly tally: Reading['tally']
  readonly digests: InputDigests
}

export interface RunHooks {
  readonly stdin: AsyncIterable<Buffer>
  /** Set when the run is to stop after the articles at work. */
  readonly signal: AbortSignal
  /** Called after every batch. */
  onProgress(state: RunState): void
}

/** A batch goes off when its articles reach this many characters: smaller ones cost in messages, larger ones in waiting. */
const BATCH = 65_536
/** Short articles cost more than their length: a batch has at most this many. */
const MOST = 32
/** Bytes read between two looks at signals: where all is screened out, nothing else waits for anything. */
const TURN = 4 << 20
/** Milliseconds between checkpoints; each waits for the disk. */
const SAVE_EVERY = 300

/** What the run is asked to do, for telling a run that can be resumed from another one. */
export const jobOf = ({ jobs: _jobs, budget: _budget, alone: _alone, ...options }: RunOptions): string =>
  JSON.stringify(options)

function openScreen(): Screen {
  const ways = describeWays(RULES)
  return buildScreen(ways.index, openTests(ways))
}

/** Reads, screens, extracts and writes. False when it was interrupted. */
export async function run(
  options: RunOptions,
  outputs: Outputs,
  hooks: RunHooks,
): Promise<{ isDone: boolean; state: RunState }> {
  const state = openState(outputs)
  const reading: Reading = {
    screen: options.screen ? openScreen() : undefined,
    fields: options.fields,
    format: options.format,
    tally: state.tally,
  }
  setPatience(false)
  const duplicates = new Duplicates()
  const all = openExtraction(options)
  const extraction = options.dedupe ? extractOnce(all, duplicates, options) : all
  const known = outputs.from?.found ?? 0
  let found = 0
  let saved = performance.now()
  try {
    const batches = cutBatches(readAll(options, reading, hooks, state), known)
    for await (const results of inOrder(batches, extraction, options.jobs, known)) {
      found += results.length
      addWork(state.work, results)
      const lines = settle(results, state.counts, duplicates, found <= known)
      if (found <= known) continue
      await outputs.write(lines)
      if (performance.now() - saved > SAVE_EVERY) {
        outputs.save({ found, counts: state.counts })
        saved = performance.now()
      }
      hooks.onProgress(state)
    }
  } finally {
    await extraction.close()
  }
  const isDone = !hooks.signal.aborted
  const { jobs: _jobs, budget: _budget, alone: _alone, paths: _paths, output: _output, ...asked } = options
  const manifest = {
    options: asked,
    inputs: state.digests.entries(),
    counts: { ...state.counts, screenedOut: state.tally.screenedOut },
  }
  if (isDone) outputs.finish((files) => buildManifest(manifest, files))
  else {
    outputs.save({ found: Math.max(found, known), counts: state.counts })
    outputs.interrupt(buildManifest(manifest))
  }
  return { isDone, state }
}

function openState({ from }: Outputs): RunState {
  const counts = { ...NO_COUNTS, ...((from?.counts ?? {}) as Partial<RunCounts>) }
  return { counts, work: { ...NO_WORK }, tally: { bytes: 0, screenedOut: 0 }, digests: new InputDigests() }
}

/** Everything found in the inputs that belongs to this shard, until the run is told to stop. */
async function* readAll(
  options: RunOptions,
  reading: Reading,
  hooks: RunHooks,
  state: RunState,
): AsyncGenerator<Found> {
  const { paths, shard, output } = options
  const { digests } = state
  const byFile = shard !== undefined && isByFile(findFiles(paths, output), shard)
  let fileNumber = 0
  let number = 0
  let turn = TURN
  const takeTurn = async (): Promise<void> => {
    turn = digests.bytesRead + TURN
    await setImmediate()
    hooks.onProgress(state)
  }
  for (const { file, argument } of findFiles(paths, output)) {
    if (byFile && fileNumber++ % shard.of !== shard.index) continue
    let isKnown = file === '-'
    const seen = (bytes: Buffer, isWhole: boolean): Promise<void> | undefined => {
      digests.add(bytes, isWhole)
      isKnown ||= isWhole
      // Whoever reads the stream takes this for the end of it; what it then says is not asked for any more.
      if (hooks.signal.aborted) throw new Error('interrupted')
      return isWhole || digests.bytesRead < turn ? undefined : takeTurn()
    }
    for await (const found of readFile(file, reading, hooks.stdin, seen)) {
      if (hooks.signal.aborted) return
      if (shard === undefined || byFile || number % shard.of === shard.index) yield found
      number++
    }
    if (hooks.signal.aborted) return
    const stats = isKnown ? undefined : statSync(openable(file), { throwIfNoEntry: false })
    digests.close(file, argument, stats?.isFile() ? stats.size : undefined)
    if (digests.bytesRead >= turn) await takeTurn()
  }
}

/** Batches of about BATCH characters; the first `known` articles are never in one batch with later ones. */
async function* cutBatches(all: AsyncIterable<Found>, known: number): AsyncGenerator<readonly Found[]> {
  let batch: Found[] = []
  let size = 0
  let count = 0
  for await (const found of all) {
    batch.push(found)
    count++
    size += sizeOf(found)
    if (size < BATCH && batch.length < MOST && count !== known) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}

/** Results in the order of the batches. No more batches are read than the workers can soon take. */
async function* inOrder(
  batches: AsyncIterable<readonly Found[]>,
  extraction: Extraction,
  jobs: number,
  known: number,
): AsyncGenerator<readonly Extracted[]> {
  const queue: Promise<readonly Extracted[]>[] = []
  const ahead = jobs === 1 ? 1 : jobs * 3
  let count = 0
  for await (const batch of batches) {
    count += batch.length
    const result = extraction.extract(batch, count <= known)
    // Whoever awaits the result later gets the error; until then Node must not take it for unhandled.
    result.catch(() => {})
    queue.push(result)
    if (queue.length >= ahead) yield (await queue.shift()) as readonly Extracted[]
  }
  for (const result of queue) yield await result
}
