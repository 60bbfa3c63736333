/** A run in this process, where it can be looked at while it reads. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { openFolder as openOutputs } from '../src/batch/outputs.js'
import { type RunOptions, type RunState, run } from '../src/batch/run.js'
import { openFolder } from './batch-articles.js'

const folder = openFolder()
afterAll(folder.remove)

const SILENT = `${JSON.stringify({ text: 'The choir sang in the old hall until late at night. '.repeat(60) })}\n`
const optionsOf = (path: string): RunOptions => ({
  paths: [path],
  screen: true,
  fields: {},
  format: undefined,
  shard: undefined,
  output: folder.path('out'),
  dedupe: false,
  jobs: 1,
  budget: 30,
  alone: 1e6,
})

describe('a dump of which nothing is relevant', () => {
  const path = folder.path('silent.ndjson')
  const lines = 6000
  writeFileSync(path, SILENT.repeat(lines))
  const runSilent = (signal: AbortSignal, onProgress: (state: RunState) => void) =>
    run(optionsOf(path), openOutputs(folder.path('out'), 'job', false), {
      stdin: Readable.from([]),
      signal,
      onProgress,
    })
  const manifest = () => JSON.parse(readFileSync(join(folder.path('out'), 'manifest.json'), 'utf8'))

  test('tells how far it is while it reads', async () => {
    const seen: number[] = []
    const { isDone, state } = await runSilent(new AbortController().signal, ({ digests }) =>
      seen.push(digests.bytesRead),
    )
    expect(isDone).toBe(true)
    expect(state.tally.screenedOut).toBe(lines)
    expect(seen.length).toBeGreaterThan(2)
    expect(seen[0]).toBeLessThan(SILENT.length * lines)
    expect(manifest()).toMatchObject({ complete: true, inputs: [{ bytes: SILENT.length * lines }] })
  })

  test('stops when told to, and takes its half-read end for no damage', async () => {
    const interruption = new AbortController()
    const { isDone, state } = await runSilent(interruption.signal, () => interruption.abort())
    expect(isDone).toBe(false)
    expect(state.digests.bytesRead).toBeLessThan(SILENT.length * lines)
    expect(state.counts.failed).toBe(0)
    expect(manifest().complete).toBe(false)
  })
})
