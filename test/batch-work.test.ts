/**
 * The gate on speed that no machine can change: the work done for a fixed corpus. A figure that grows must be meant; one
 * that shrinks is a gain, to be written down here.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findBuild } from './cli-build.js'

const folder = mkdtempSync(join(tmpdir(), 'interdict-work-'))
const built = findBuild()
afterAll(() => {
  built.remove()
  rmSync(folder, { recursive: true, force: true })
})

const root = join(import.meta.dirname, '..')

const SAMPLES = {
  exact: { articlesScreenedOut: 0, articlesParsed: 20 },
  most: { sentences: 245, sentencesTagged: 130, patternsTried: 6900, dateWindows: 120 },
}
const DUMP = { articlesParsed: 115, sentences: 3500, sentencesTagged: 130, patternsTried: 25000, dateWindows: 3300 }

/** Figures that `--stats` prints for an input. */
function workOf(input: string): Readonly<Record<string, number>> {
  const words = ['extract', input, '-o', join(folder, 'out'), '-q', '--stats', '--jobs', '1']
  const { stderr } = spawnSync(process.execPath, [built.cli, ...words], { encoding: 'utf8' })
  return Object.fromEntries(Array.from(stderr.matchAll(/^(\w+): (\d+)$/gm), ([, name, value]) => [name, Number(value)]))
}

/** A dump of 400 articles, two in a hundred from input/, every fourth of the others with a near miss. */
function makeDump(): string {
  const file = join(folder, 'dump.ndjson')
  spawnSync(process.execPath, [join(root, 'bench', 'make-dump.mjs'), 'ndjson', file, '400', '50', '4'])
  return file
}

/** Bounds stand a tenth above what was counted, for new rules. */
describe('work', () => {
  test('of the samples', () => {
    const work = workOf(join(root, 'input'))
    expect(work).toMatchObject(SAMPLES.exact)
    for (const [name, most] of Object.entries(SAMPLES.most)) expect(work[name], name).toBeLessThanOrEqual(most)
  })

  test('of a dump follows what passes the screen', () => {
    const work = workOf(makeDump())
    expect(work).toMatchObject({ bytesRead: work.bytesScreened, articlesParsed: work.articlesExtracted })
    for (const [name, most] of Object.entries(DUMP)) expect(work[name], name).toBeLessThanOrEqual(most)
  })
})
