import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articleSchema } from '../src/record/contract.js'
import { buildArticle, ndjsonOf, openFolder } from './batch-articles.js'
import { buildPackage } from './library-build.js'

let built: string
const folder = openFolder()
beforeAll(() => {
  built = buildPackage()
})
afterAll(() => {
  rmSync(built, { recursive: true, force: true })
  folder.remove()
})

const cli = (): string => join(built, 'dist', 'cli.js')
const extract = (...words: string[]) =>
  spawnSync(process.execPath, [cli(), 'extract', ...words], { encoding: 'utf8', maxBuffer: 1 << 28 })
const start = (...words: string[]): ChildProcess =>
  spawn(process.execPath, [cli(), 'extract', ...words], { stdio: ['ignore', 'ignore', 'pipe'] })
/** Whole runs in processes of their own: on a busy machine each takes seconds. */
const LONG = 300_000
/** The exit code of a child, also of one that ended before anybody asked. */
const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once('close', (code) => resolve(code)))
const FILES = ['records.ndjson', 'measures.csv', 'issues.ndjson', 'manifest.json']
const digest = (out: string): string[] =>
  FILES.map((name) =>
    createHash('sha256')
      .update(readFileSync(join(out, name)))
      .digest('hex'),
  )
const records = (out: string): { id: string; measures: unknown[]; duplicateOf: string | null }[] =>
  parseLines(readFileSync(join(out, 'records.ndjson'), 'utf8'))
const issues = (out: string): { path: string; member: string | null; code: string; offset: number | null }[] =>
  parseLines(readFileSync(join(out, 'issues.ndjson'), 'utf8'))
function parseLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('one run', () => {
  test('reads lines from standard input and writes one valid record a line, twice the same', () => {
    const input = ndjsonOf(30)
    const [one, two] = [0, 1].map(() =>
      spawnSync(process.execPath, [cli(), 'extract', '-', '-o', '-'], { input, encoding: 'utf8' }),
    )
    const lines = parseLines<unknown>(one?.stdout ?? '')
    expect(lines).toHaveLength(20)
    for (const line of lines) expect(articleSchema.safeParse(line).error).toBeUndefined()
    expect(two?.stdout).toBe(one?.stdout)
    expect(one?.status).toBe(0)
    expect(one?.stderr).toMatch(/^30 articles, 20 with measures, \d+ measures\n$/)
  })

  test('a dump that is read in many pieces gives the records of each, and the hash of all', () => {
    const filler = `${JSON.stringify({ id: 'x', text: 'The choir sang in the old hall. '.repeat(40) })}\n`
    const dump = `${ndjsonOf(3)}${filler.repeat(1200)}${ndjsonOf(3)}${filler.repeat(1200)}${ndjsonOf(3)}`
    writeFileSync(folder.path('pieces.ndjson'), dump)
    const { stderr } = extract(folder.path('pieces.ndjson'), '-o', folder.path('pieces'))
    expect(stderr).toBe('2409 articles, 6 with measures, 12 measures, 4 copies\n')
    const { inputs } = JSON.parse(readFileSync(join(folder.path('pieces'), 'manifest.json'), 'utf8'))
    const [{ bytes, sha256 }] = inputs
    expect([bytes, sha256]).toEqual([dump.length, createHash('sha256').update(dump).digest('hex')])
  })

  test('--stats prints the work done, the same on every machine', () => {
    writeFileSync(folder.path('stats.ndjson'), ndjsonOf(30))
    const { stderr } = extract(folder.path('stats.ndjson'), '-o', folder.path('stats'), '-q', '--stats')
    const bytes = Buffer.byteLength(ndjsonOf(30))
    expect(stderr).toMatch(
      new RegExp(
        `^bytesRead: ${bytes}\nbytesScreened: ${bytes}\narticlesScreenedOut: 10\narticlesParsed: 20\narticlesExtracted: 20\n`,
      ),
    )
  })

  test('--no-screen gives a record for every article', () => {
    const input = ndjsonOf(6)
    const { stdout } = spawnSync(process.execPath, [cli(), 'extract', '-', '-o', '-', '--no-screen'], {
      input,
      encoding: 'utf8',
    })
    expect(parseLines<{ id: string }>(stdout).map(({ id }) => id)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5'])
  })

  test('a reader that goes away ends it quietly', async () => {
    writeFileSync(folder.path('pipe.ndjson'), ndjsonOf(300))
    const child = spawn(
      'sh',
      ['-c', `"${process.execPath}" "${cli()}" extract "${folder.path('pipe.ndjson')}" -o - -q | head -n 1`],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    expect(await ended(child)).toBe(0)
    expect(out.split('\n')).toHaveLength(2)
    expect(err).toBe('')
  })

  test('a pipe that has a name is read once, and hashed', () => {
    const path = folder.path('piped.ndjson')
    writeFileSync(path, ndjsonOf(6))
    const out = folder.path('piped')
    const script = 'mkfifo "$1.fifo"; cat "$1" > "$1.fifo" & "$2" "$3" extract "$1.fifo" -o "$4"'
    const { status } = spawnSync('sh', ['-c', script, 'sh', path, process.execPath, cli(), out], { timeout: 60_000 })
    expect(status).toBe(0)
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex')
    expect(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')).inputs).toMatchObject([{ sha256 }])
  })

  test('of a filter for lines no line at all is asked', () => {
    const words = [cli(), 'extract', '-', '-f', 'ndjson', '-q', '-o', '-']
    expect(spawnSync(process.execPath, words, { input: '', encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })

  test.skipIf(!existsSync('/dev/full'))('an output that is full ends it with a line', () => {
    const path = folder.path('full.ndjson')
    writeFileSync(path, ndjsonOf(3))
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${cli()}" extract "${path}" -q -o - > /dev/full`],
      { encoding: 'utf8' },
    )
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^interdict: ENOSPC[^\n]*\n$/) })
  })

  test.each([
    [['/nowhere'], /no such file or folder/],
    [['-', '--jobs', 'many'], /--jobs wants a number/],
    [['-', '--format', 'docx'], /unknown format "docx"/],
    [['-', '--map', 'headline'], /--map wants pairs/],
    [['-', '--published', '2023-02-30'], /--published wants a day/],
    [['-', '--shard', '3/3'], /--shard wants I\/N/],
    [['-', '-o', '-', '--resume'], /--resume needs an output folder/],
    [['/tmp/[z-a]'], /"\/tmp\/\[z-a\]" is no pattern: range out of order/],
    [['/nowhere', '--log-format', 'json'], /^\{"event":"error","message":"no such file or folder: \/nowhere"\}\n$/],
    [['-', '--what', '--log-format=json'], /^\{"event":"error","message":"Unknown option '--what'"\}\n$/],
  ] as const)('%j is wrong usage', (words, message) => {
    const { status, stderr } = extract(...words)
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(message) })
  })

  test('a large article that takes too long becomes an issue; its neighbours have records', { timeout: LONG }, () => {
    const long = `Japan has banned imports of gold from Russia. `.repeat(20000)
    writeFileSync(
      folder.path('long.ndjson'),
      [buildArticle(0), { id: 'long', text: long }, buildArticle(1)]
        .map((each) => `${JSON.stringify(each)}\n`)
        .join(''),
    )
    const { status } = extract(folder.path('long.ndjson'), '-o', folder.path('long'), '--budget', '1.5', '--jobs', '1')
    expect(status).toBe(3)
    expect(issues(folder.path('long'))).toMatchObject([{ code: 'out-of-time', member: 'line 2' }])
    expect(records(folder.path('long')).map(({ id }) => id)).toEqual(['a0', 'a1'])
  })

  test('a large page that takes too long to parse becomes an issue, with --dedupe too', { timeout: LONG }, () => {
    const input = folder.path('pages')
    mkdirSync(input)
    const page = `<html><body><p>Japan has banned imports of gold from Russia.</p>${'<div>'.repeat(300_000)}</body></html>`
    writeFileSync(join(input, 'a.html'), page)
    writeFileSync(join(input, 'b.txt'), buildArticle(0).text)
    for (const more of [[], ['--dedupe']]) {
      const { status } = extract(input, '-o', folder.path('deep'), '--budget', '0.5', '-j', '1', ...more)
      expect(status).toBe(3)
      expect(issues(folder.path('deep'))).toMatchObject([{ code: 'out-of-time', path: join(input, 'a.html') }])
      expect(records(folder.path('deep'))).toHaveLength(1)
    }
  })

  test('copies are marked; with --dedupe they keep no measures', () => {
    const [first, second] = [buildArticle(0), buildArticle(1)]
    const lines = [first, second, { ...first, id: 'copy', text: `(Wire) ${first.text}` }]
      .map((each) => `${JSON.stringify(each)}\n`)
      .join('')
    writeFileSync(folder.path('copies.ndjson'), lines)
    extract(folder.path('copies.ndjson'), '-o', folder.path('marked'))
    expect(
      records(folder.path('marked')).map(({ duplicateOf, measures }) => [duplicateOf, measures.length > 0]),
    ).toEqual([
      [null, true],
      [null, true],
      ['a0', true],
    ])
    extract(folder.path('copies.ndjson'), '-o', folder.path('once'), '--dedupe')
    expect(records(folder.path('once')).map(({ duplicateOf, measures }) => [duplicateOf, measures.length > 0])).toEqual(
      [
        [null, true],
        [null, true],
        ['a0', false],
      ],
    )
  })

  test('with --dedupe a copy is not extracted, and two workers write the same', () => {
    const lines = Array.from({ length: 120 }, (_, index) => {
      const article = buildArticle(index % 20)
      return `${JSON.stringify({ ...article, id: `${article.id}-${index}`, text: `(Wire ${index}) ${article.text}` })}\n`
    })
    writeFileSync(folder.path('wire.ndjson'), lines.join(''))
    const [one, two] = ['one', 'two'].map((name) => folder.path(`wire-${name}`)) as [string, string]
    const { stderr } = extract(
      folder.path('wire.ndjson'),
      '-o',
      one,
      '--dedupe',
      '--stats',
      '--no-screen',
      '--jobs',
      '1',
    )
    expect(stderr).toMatch(/^articlesExtracted: 20$/m)
    extract(folder.path('wire.ndjson'), '-o', two, '--dedupe', '--no-screen', '--jobs', '2')
    const written = records(one)
    expect(written).toHaveLength(120)
    expect(written.filter(({ duplicateOf }) => duplicateOf === null)).toHaveLength(20)
    expect(written[43]).toMatchObject({
      id: 'a3-43',
      duplicateOf: 'a3-3',
      published: { value: '2023-03-04' },
      measures: [],
    })
    expect(readFileSync(join(two, 'records.ndjson'), 'utf8')).toBe(readFileSync(join(one, 'records.ndjson'), 'utf8'))
  })

  test('other languages are left out with an issue, and the run is done', () => {
    const text =
      'Die Regierung hat am Freitag beschlossen, die Einfuhr von Stahl aus Russland zu verbieten und die Sanktionen zu verschärfen. Das teilte der Sprecher nach der Sitzung des Kabinetts in Berlin mit.'
    writeFileSync(folder.path('german.ndjson'), `${JSON.stringify({ text })}\n${JSON.stringify(buildArticle(0))}\n`)
    const { status } = extract(folder.path('german.ndjson'), '-o', folder.path('german'), '--no-screen')
    expect(status).toBe(0)
    expect(issues(folder.path('german'))).toMatchObject([{ code: 'other-language', member: 'line 1' }])
    expect(records(folder.path('german'))).toHaveLength(1)
  })
})

describe('many workers, parts and interruptions', () => {
  const COUNT = 100
  const data = (): string => folder.path('data.ndjson')
  let whole: string[]
  let seconds = 0
  beforeAll(() => {
    writeFileSync(data(), ndjsonOf(COUNT))
    const began = performance.now()
    extract(data(), '-o', folder.path('whole'), '--jobs', '1')
    seconds = (performance.now() - began) / 1000
    whole = digest(folder.path('whole'))
  })

  test('two workers give the same bytes as one', { timeout: LONG }, () => {
    extract(data(), '-o', folder.path('two'), '--jobs', '2')
    expect(digest(folder.path('two'))).toEqual(whole)
  })

  test('killed at ten random moments and resumed, the outputs are those of one run', { timeout: LONG }, async () => {
    const out = folder.path('killed')
    let state = 12345
    for (let kill = 0; kill < 10; kill++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      const child = start(data(), '-o', out, '--resume', '--jobs', '2')
      await wait((0.15 + 0.75 * (state / 2 ** 32)) * seconds * 1000)
      child.kill('SIGKILL')
      await ended(child)
    }
    expect(extract(data(), '-o', out, '--resume').status).toBe(0)
    expect(digest(out)).toEqual(whole)
    expect(readdirSync(out).sort()).toEqual([...FILES].sort())
  })

  test('SIGINT ends the article, says how to go on, and the run resumed from there is the same', {
    timeout: LONG,
  }, async () => {
    const out = folder.path('stopped')
    const child = start(data(), '-o', out, '--log-format', 'json', '--jobs', '2')
    let err = ''
    let isSent = false
    child.stderr?.on('data', (chunk) => {
      err += chunk
      if (!isSent && err.includes('"progress"')) isSent = child.kill('SIGINT')
    })
    const code = await ended(child)
    if (!isSent) console.warn('the run ended before it could be stopped')
    else {
      expect(code).toBe(1)
      expect(err).toMatch(/the same command with --resume goes on from here/)
      for (const { event } of parseLines<{ event: unknown }>(err)) expect(event).toEqual(expect.any(String))
      expect(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')).complete).toBe(false)
      expect(existsSync(join(out, 'records.ndjson'))).toBe(false)
    }
    const resumed = extract(data(), '-o', out, '--resume', '--log-format', 'json')
    expect(resumed.status).toBe(0)
    const [first] = parseLines<{ event: string; message: string }>(resumed.stderr)
    if (isSent)
      expect(first).toEqual({ event: 'resumed', message: expect.stringMatching(/^going on behind the first \d+/) })
    expect(digest(out)).toEqual(whole)
  })

  test('shards of one file are disjoint and together the whole', { timeout: LONG }, () => {
    const ids = [0, 1, 2].flatMap((index) => {
      extract(data(), '-o', folder.path(`shard${index}`), '--shard', `${index}/3`)
      return records(folder.path(`shard${index}`)).map(({ id }) => id)
    })
    expect(ids.sort()).toEqual(
      records(folder.path('whole'))
        .map(({ id }) => id)
        .sort(),
    )
  })
})

describe('a folder of a hundred files of all kinds', () => {
  const fixtures = fileURLToPath(new URL('./fixtures/read/', import.meta.url))
  const kinds = readdirSync(fixtures).filter((name) => /\./.test(name) && name !== 'make.py')
  beforeAll(() => {
    mkdirSync(folder.path('mixed/deep/er'), { recursive: true })
    for (let index = 0; index < 92; index++) {
      const kind = kinds[index % kinds.length] as string
      copyFileSync(
        join(fixtures, kind),
        folder.path(
          `mixed/${index % 2 ? 'deep/' : index % 5 ? '' : 'deep/er/'}${String(index).padStart(3, '0')}-${kind}`,
        ),
      )
    }
    const broken: readonly (readonly [string, Buffer])[] = [
      ['picture.png', Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), Buffer.alloc(99)])],
      ['empty.txt', Buffer.alloc(0)],
      ['cut.ndjson', readFileSync(join(fixtures, 'articles.ndjson')).subarray(0, 700)],
      ['cut.ndjson.gz', readFileSync(join(fixtures, 'articles.ndjson.gz')).subarray(0, 500)],
      ['cut.parquet', readFileSync(join(fixtures, 'duckdb.parquet')).subarray(0, 2000)],
      ['cut.zip', readFileSync(join(fixtures, 'python.zip')).subarray(0, 1500)],
      [
        'latin1.txt',
        Buffer.from(
          'Madrid bans imports of sugar\n\nSpain has banned imports of sugar from Cuba, Jos\xe9 Su\xe1rez said.',
          'latin1',
        ),
      ],
      [
        'utf16.txt',
        Buffer.from('\ufeffMadrid bans imports of salt\n\nSpain has banned imports of salt from Cuba.', 'utf16le'),
      ],
    ]
    for (const [name, bytes] of broken) writeFileSync(folder.path(`mixed/${name}`), bytes)
  })

  test('is read to the end; what is damaged is named, the exit code says so', () => {
    const { status, stderr } = extract(folder.path('mixed'), '-o', folder.path('out-mixed'))
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringMatching(/articles, \d+ with measures/) })
    const named = issues(folder.path('out-mixed')).map(({ path, code }) => [path.replace(/.*\//, ''), code])
    expect(new Set(named.map(([name]) => name))).toEqual(
      new Set(['picture.png', 'empty.txt', 'cut.ndjson', 'cut.ndjson.gz', 'cut.parquet', 'cut.zip']),
    )
    expect(named).toContainEqual(['picture.png', 'not-text'])
    const titles = parseLines<{ title: string; text: string }>(
      readFileSync(join(folder.path('out-mixed'), 'records.ndjson'), 'utf8'),
    )
    expect(titles.find(({ title }) => title.includes('sugar'))?.text).toContain('José Suárez')
    expect(titles.some(({ title }) => title.includes('salt'))).toBe(true)
  })

  test('gives, article by article, the same measures from every format', () => {
    const found = parseLines<{
      title: string
      source: { format: string }
      measures: { type: string; action: string; targetCountries: string[] }[]
    }>(readFileSync(join(folder.path('out-mixed'), 'records.ndjson'), 'utf8'))
    const kindsOf = new Map<string, Set<string>>()
    for (const { title, measures } of found) {
      const told = JSON.stringify(
        measures.map(({ type, action, targetCountries }) => [type, action, targetCountries]).sort(),
      )
      kindsOf.set(title, (kindsOf.get(title) ?? new Set()).add(told))
    }
    expect(new Set(found.map(({ source }) => source.format)).size).toBeGreaterThanOrEqual(9)
    for (const title of [
      'Canada to ban imports of Russian crude',
      'Canberra freezes assets of four Iranian officials',
    ]) {
      expect({ title, told: [...(kindsOf.get(title) ?? [])] }).toEqual({ title, told: [expect.any(String)] })
    }
  })

  test('shards of files are disjoint and together the whole', () => {
    const paths = [0, 1].flatMap((index) => {
      extract(folder.path('mixed'), '-o', folder.path(`files${index}`), '--shard', `${index}/2`)
      return parseLines<{ source: { path: string; member: string } }>(
        readFileSync(join(folder.path(`files${index}`), 'records.ndjson'), 'utf8'),
      ).map(({ source }) => `${source.path} ${source.member}`)
    })
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toHaveLength(records(folder.path('out-mixed')).length)
  })
})
