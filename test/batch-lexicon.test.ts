/** Names of the user's own count wherever an article is extracted: in the first thread or in a worker. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findBuild } from './cli-build.js'

const folder = mkdtempSync(join(tmpdir(), 'interdict-lexicon-'))
const built = findBuild()
afterAll(() => {
  built.remove()
  rmSync(folder, { recursive: true, force: true })
})

const lexicon = join(folder, 'lexicon.json')
writeFileSync(lexicon, JSON.stringify({ names: [{ name: 'Qorvix', kind: 'vessel', country: 'RU' }] }))

/** Kinds by which the name is found in an article of so many characters; those over 200,000 go to a worker. */
function kindsIn(length: number): readonly string[] {
  const text = `Britain imposed sanctions on the Qorvix on Monday. ${'The harbour was quiet that day. '.repeat(length / 32)}`
  const input = `${JSON.stringify({ id: 'a', text })}\n`
  const words = [built.cli, 'extract', '-', '-f', 'ndjson', '-q', '--lexicon', lexicon, '-o', '-']
  const { stdout } = spawnSync(process.execPath, words, { input, encoding: 'utf8' })
  const { entities } = JSON.parse(stdout) as { entities: readonly { name: string; kind: string }[] }
  return entities.flatMap(({ name, kind }) => (name === 'Qorvix' ? [kind] : []))
}

test.each([
  ['the first thread', 640],
  ['a worker', 210_000],
])('in %s', (_, length) => {
  expect(kindsIn(length)).toEqual(['vessel'])
})
