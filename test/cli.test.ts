/** The built command in a folder of its own, as a user meets it. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ArticleRecord } from '../src/record/contract.js'
import { type Built, findBuild } from './cli-build.js'
import { ROOT } from './library-build.js'

const ARTICLES = [
  { id: 'freeze', date: '2022-03-18', text: 'Norway froze the assets of 22 Belarusian officials on Friday.' },
  { id: 'match', text: 'The match ended two to one.' },
  { id: 'ban', title: 'Tokyo acts', text: 'Japan will ban exports of semiconductors to Russia from May 20, 2022.' },
]
const NDJSON = ARTICLES.map((article) => `${JSON.stringify(article)}\n`).join('')
const COMMANDS = 'extract explain evaluate annotate diff match export ledger report serve schema'.split(' ')

let built: Built
let folder = ''
beforeAll(() => {
  built = findBuild()
  folder = mkdtempSync(join(tmpdir(), 'interdict-cli-'))
  writeFileSync(join(folder, 'articles.ndjson'), NDJSON)
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  built.remove()
})

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function run(words: readonly string[], input = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built.cli, ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout, err: stderr }
}

const readRecords = (text: string): readonly ArticleRecord[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('help and version', () => {
  it('names every command, and each has help with every flag', () => {
    const { code, out, err } = run(['--help'])
    expect([code, err]).toEqual([0, ''])
    for (const name of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
    for (const name of COMMANDS) {
      const help = run([name, '--help'])
      expect([name, help.code, help.err]).toEqual([name, 0, ''])
      expect(help.out).toContain(`usage: interdict ${name}`)
    }
  }, 120_000)

  it('tells the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    for (const flag of ['--version', '-v']) expect(run([flag])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})

describe('wrong usage', () => {
  const WRONG: readonly (readonly [words: string, told: RegExp])[] = [
    ['frobnicate', /unknown command "frobnicate"/],
    ['constructor', /unknown command "constructor"/],
    ['extract --colour', /Unknown option '--colour'/],
    ['extract nowhere.txt', /no such file or folder: nowhere\.txt/],
    ['extract articles.ndjson --jobs none', /--jobs wants a number/],
    ['extract articles.ndjson --published soon', /--published wants a day/],
    ['extract articles.ndjson --format runes', /unknown format "runes"/],
    ['explain', /explain needs one file/],
    ['evaluate nowhere.jsonl', /no such file: nowhere\.jsonl/],
    ['match', /match needs a pattern/],
    ['match {freeze}', /match needs a file or a folder/],
    ['match {no-such-family} articles.ndjson', /unknown word family \{no-such-family\}/],
    ['match {ban}; articles.ndjson', /an empty alternative/],
    ['match --unused', /match needs a file or a folder/],
    ['match {ban} nowhere', /no such file or folder: nowhere/],
    ['schema runes', /schema takes one of/],
    ['report', /report needs/],
  ]
  it.each(WRONG)('interdict %s: one line, exit 2', (words, told) => {
    const { code, out, err } = run(words.split(' '))
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(told)
    expect(err).toMatch(/^interdict: [^\n]+\n$/)
  })

  it('no command: the overview, exit 2', () => {
    const { code, out } = run([])
    expect(code).toBe(2)
    expect(out).toContain('usage: interdict COMMAND')
  })
})

describe('extract', () => {
  it('from standard input to standard output: one valid record a line, in order, the same twice', () => {
    const words = ['extract', '-', '-o', '-', '--no-screen']
    const { code, out } = run(words, NDJSON)
    expect(code).toBe(0)
    const records = readRecords(out)
    expect(records.map(({ id }) => id)).toEqual(['freeze', 'match', 'ban'])
    const schema = run(['schema'])
    const accepts = new Ajv2020({ strict: true }).compile(JSON.parse(schema.out))
    for (const record of records) expect(accepts(record), JSON.stringify(accepts.errors)).toBe(true)
    expect(records[0]?.measures.map(({ type, targetCountries }) => [type, targetCountries])).toEqual([
      ['asset-freeze', ['BY']],
    ])
    expect(run([...words, '--jobs', '1'], NDJSON).out).toBe(out)
  })

  it('into a folder: records, measures, issues and a manifest; nothing on standard output', () => {
    const { code, out, err } = run(['extract', 'articles.ndjson', '-o', 'found'])
    expect([code, out]).toEqual([0, ''])
    expect(err).toMatch(/^\d+ articles, 2 with measures, 2 measures\n$/)
    const names = readdirSync(join(folder, 'found'))
    for (const name of ['records.ndjson', 'measures.csv', 'issues.ndjson', 'manifest.json'])
      expect(names).toContain(name)
    const version = expect.stringMatching(/^\d+\.\d+\.\d+$/)
    expect(JSON.parse(readFileSync(join(folder, 'found', 'manifest.json'), 'utf8')).versions).toMatchObject({
      interdict: version,
      compromise: version,
      'chrono-node': version,
    })
    const records = readRecords(readFileSync(join(folder, 'found', 'records.ndjson'), 'utf8'))
    expect(records.flatMap(({ measures }) => measures.map(({ type }) => type))).toEqual(['asset-freeze', 'export-ban'])
  })

  it('report writes a page whose script is whole', () => {
    expect(run(['extract', 'articles.ndjson', '-o', 'reported', '--quiet']).code).toBe(0)
    const page = join(folder, 'reported', 'report.html')
    expect(run(['report', join('reported', 'records.ndjson'), '-o', page])).toMatchObject({ code: 0 })
    const script = /<script>('use strict'.*?)<\/script>/s.exec(readFileSync(page, 'utf8'))?.[1] ?? ''
    expect(script).toContain('parts.startTheme(document)')
    expect(() => new Function(script)).not.toThrow()
  })

  it('--quiet says nothing; a file that is no text is an issue and exit 3', () => {
    expect(run(['extract', 'articles.ndjson', '-o', 'quiet', '--quiet'])).toEqual({ code: 0, out: '', err: '' })
    writeFileSync(
      join(folder, 'noise.txt'),
      Uint8Array.from({ length: 999 }, (_, n) => (n * 37) % 256),
    )
    expect(run(['extract', 'noise.txt', 'articles.ndjson', '-o', 'partly', '--quiet']).code).toBe(3)
    expect(readFileSync(join(folder, 'partly', 'issues.ndjson'), 'utf8')).toContain('noise.txt')
    expect(existsSync(join(folder, 'partly', 'records.ndjson'))).toBe(true)
  })

  it('a reader that leaves early (| head) ends it quietly', async () => {
    const many = Array.from({ length: 2_000 }, (_, n) => `${JSON.stringify({ ...ARTICLES[0], id: `a${n}` })}\n`).join(
      '',
    )
    writeFileSync(join(folder, 'many.ndjson'), many)
    const child = spawn(process.execPath, [built.cli, 'extract', 'many.ndjson', '-o', '-'], { cwd: folder })
    let err = ''
    child.stderr.on('data', (bytes) => {
      err += bytes
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect([code, err]).toEqual([0, ''])
  })
})

describe('match', () => {
  it('shows the hits of a pattern in context', () => {
    const { code, out, err } = run(['match', '{freeze} ~ assets; {ban} exports', 'articles.ndjson'])
    expect(code).toBe(0)
    expect(out).toBe(
      [
        'articles.ndjson freeze',
        '  Norway [froze the assets] of 22 Belarusian officials on Friday.',
        'articles.ndjson ban',
        '  Japan will [ban exports] of semiconductors to Russia from May 20, 2022.',
        '',
      ].join('\n'),
    )
    expect(err).toBe('2 hits in 2 of 3 articles\n')
  })

  it('counts the words that were hit', () => {
    const { out } = run(['match', '--count', '{ban} #Plural; {freeze} the #Plural', '-'], NDJSON.repeat(3))
    expect(out).toBe('    3  ban exports\n    3  froze the assets\n')
  })

  it('lists the rules that make no record', () => {
    const { code, out, err } = run(['match', '--unused', 'articles.ndjson'])
    expect(code).toBe(0)
    const [, unused, all] = /^(\d+) of (\d+) rules made no record of 3 articles\n$/.exec(err) ?? []
    expect(out.trim().split('\n')).toHaveLength(Number(unused))
    expect(Number(all) - Number(unused)).toBeGreaterThanOrEqual(2)
    expect(Number(all)).toBeGreaterThan(100)
  })
})

it('schema prints a JSON Schema of what is asked for', () => {
  const { code, out } = run(['schema', 'act'])
  expect([code, JSON.parse(out).type]).toEqual([0, 'object'])
})
