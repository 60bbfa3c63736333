/** The filter for lines under GNU parallel, or, where that is not installed, its `--pipe` done by hand. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findBuild } from './cli-build.js'

const built = findBuild()
afterAll(built.remove)

const root = join(import.meta.dirname, '..')
const filter = [built.cli, 'extract', '-', '-f', 'ndjson', '-j', '1', '-q', '-o', '-']
const run = (input: string): string => spawnSync(process.execPath, filter, { input, encoding: 'utf8' }).stdout

const lines = readFileSync(join(root, 'test', 'gold', 'articles.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .slice(0, 12)
  .map((line) => `${line}\n`)
const input = lines.join('')

/** Which line of its part a record comes from is all that parting changes. */
const withoutLine = (records: string): string => records.replaceAll(/"member":"line \d+"/g, '"member":"line"')

const hasParallel =
  spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel') ?? false
if (!hasParallel) console.warn('GNU parallel is not installed: its --pipe is done by hand')

describe('a filter for lines', () => {
  test.skipIf(!hasParallel)('GNU parallel --pipe gives the records of one run, in order', () => {
    const words = ['--pipe', '-N', '5', '-k', '-j', '2', process.execPath, ...filter]
    const { stdout } = spawnSync('parallel', words, { input, encoding: 'utf8' })
    expect(withoutLine(stdout)).toBe(withoutLine(run(input)))
  })

  test('parts of whole lines give the records of one run', () => {
    const parts = [lines.slice(0, 5), lines.slice(5, 10), lines.slice(10)].map((part) => part.join(''))
    expect(withoutLine(parts.map(run).join(''))).toBe(withoutLine(run(input)))
  })
})
