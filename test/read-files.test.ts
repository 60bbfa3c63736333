import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openable, shownOf } from '../src/read/file-names.js'
import type { Found } from '../src/read/found.js'
import { findFiles, MissingPathError, parsePattern } from '../src/read/paths.js'
import { readFile } from '../src/read/read.js'
import { articlesOf, fixture, openReading } from './read-fixture.js'

/** Files whatever their names, and patterns for them. */

const folder = mkdtempSync(join(tmpdir(), 'interdict-files-'))
afterAll(() => rmSync(folder, { recursive: true }))
async function* none(): AsyncGenerator<Buffer> {}
const readPath = async (path: string): Promise<Found[]> => {
  const found: Found[] = []
  for await (const each of readFile(path, openReading(), none(), () => undefined)) found.push(each)
  return found
}

describe.skipIf(process.platform !== 'linux')('names that are no UTF-8', () => {
  const odd = join(folder, 'odd')
  const raw = (...parts: (string | number)[]): Buffer =>
    Buffer.concat([
      Buffer.from(`${odd}/`),
      ...parts.map((part) => Buffer.from(typeof part === 'string' ? part : [part])),
    ])
  mkdirSync(odd)
  mkdirSync(raw('d', 0xe9))
  writeFileSync(raw('d', 0xe9, '/b.txt'), 'Text of b')
  writeFileSync(raw('caf', 0xe9, '.txt'), 'Text of e9')
  writeFileSync(raw('caf', 0xe8, '.txt'), 'Text of e8')
  for (const name of ['python.zip', 'duckdb.parquet', 'gnu.tar']) writeFileSync(raw(0xff, name), fixture(name))
  const shown = [
    'caf\\xE8.txt',
    'caf\\xE9.txt',
    'd\\xE9/b.txt',
    ...['duckdb.parquet', 'gnu.tar', 'python.zip'].map((name) => `\\xFF${name}`),
  ]

  test('are found and read, and told so that they are known again', async () => {
    const files = [...findFiles([odd])].map(({ file }) => file)
    expect(files.map((file) => file.slice(odd.length + 1)).sort()).toEqual([...shown].sort())
    for (const file of files) {
      const [article] = articlesOf(await readPath(file))
      expect(article?.source.path).toBe(file)
      expect([...findFiles([file])]).toEqual([{ file, argument: file }])
    }
  })

  test('as arguments, of which Node hands over no more than where the odd bytes stood', async () => {
    const argument = join(odd, 'caf\uFFFD.txt')
    const files = [...findFiles([argument, argument])].map(({ file }) => file)
    expect(files.map((file) => file.slice(odd.length + 1)).sort()).toEqual(shown.slice(0, 2))
    expect([...findFiles([join(odd, 'd\uFFFD', 'b.txt'), join(odd, 'd\uFFFD')])].map(({ file }) => file)).toEqual(
      Array(2).fill(join(odd, 'd\\xE9/b.txt')),
    )
    expect(() => [...findFiles([join(odd, 'x\uFFFD')])]).toThrow(MissingPathError)
  })

  test('a name that only looks so is what it is', async () => {
    const path = join(folder, 'a\\xE9.txt')
    writeFileSync(path, 'x')
    expect(openable(path)).toBe(path)
    expect(shownOf(Buffer.from('é\uFFFD.txt'))).toBe('é\uFFFD.txt')
  })
})

describe('patterns', () => {
  test.each(['[z-a].txt', 'x/[b-a]*'])('%s makes no sense', (pattern) => {
    expect(() => [...findFiles([join(folder, pattern)])]).toThrow(MissingPathError)
    expect(() => parsePattern(pattern)).toThrow(`"${pattern}" is no pattern: range out of order in character class`)
  })

  test.each([
    ['[*]?', '*a', true],
    ['[*]?', 'ba', false],
    ['[!a-c]', 'd', true],
    ['[^a-c]', 'b', false],
    ['[]x]', ']', true],
    ['[[]x', '[x', true],
    ['a[b', 'a[b', true],
    ['a{b', 'a{b', true],
    ['{a*,[bc]}.txt', 'axx.txt', true],
    ['{a*,[bc]}.txt', 'c.txt', true],
    ['a\\d', 'a1', false],
    ['(a|b)', 'a', false],
  ])('%s, %s: %s', (pattern, path, expected) => {
    expect(parsePattern(pattern).test(path)).toBe(expected)
  })
})
