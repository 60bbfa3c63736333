import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import { buildScreen } from '../src/article/screen.js'
import type { Test } from '../src/article/way.js'
import { indexWays } from '../src/article/way-index.js'
import { articlesOf, faultsOf, fixture, openReading, readAll } from './read-fixture.js'

const TITLES = [
  'Canberra freezes assets of four Iranian officials',
  'Reading room opens after two years of work',
  'Canada to ban imports of Russian crude',
]
const BODIES = [
  'The four are also barred from entering Australia.',
  'the librarian said.',
  'Canada bought little Russian oil in 2021.',
]
const DATES = ['2023-02-01', '2023-02-02', '2023-02-03']

/** name of the fixture · how its members are named · what its format can tell */
const FILES: readonly (readonly [
  name: string,
  member: string | null,
  tells: readonly ('id' | 'date' | 'url' | 'outlet')[],
])[] = [
  ['articles.ndjson', 'line 1', ['id', 'date', 'url', 'outlet']],
  ['articles.ndjson.gz', 'line 1', ['id', 'date', 'url', 'outlet']],
  ['articles.ndjson.zst', 'line 1', ['id', 'date', 'url', 'outlet']],
  ['articles.json', 'item 1', ['id', 'date', 'url', 'outlet']],
  ['wrapped.json', 'item 1', ['date', 'url', 'outlet']],
  ['news-please.ndjson', 'line 1', ['date', 'url']],
  ['fundus.ndjson', 'line 1', ['date']],
  ['trafilatura.ndjson', 'line 1', ['date', 'url', 'outlet']],
  ['articles.csv', 'row 1', ['id', 'date', 'url', 'outlet']],
  ['excel.csv', 'row 1', ['id', 'date', 'url', 'outlet']],
  ['articles.tsv', 'row 1', ['id', 'date', 'url', 'outlet']],
  ['duckdb.parquet', 'row 1', ['id', 'date', 'url', 'outlet']],
  ['cc-news.parquet', 'row 1', ['date', 'url']],
  ['rss.xml', 'item 1', ['id', 'date', 'url', 'outlet']],
  ['atom.xml', 'item 1', ['id', 'date', 'url', 'outlet']],
  ['news.mbox', 'mail 1', ['date', 'outlet']],
  ['python.zip', 'pages/assets.html', ['date', 'url', 'outlet']],
  ['python.tgz', null, ['id', 'date', 'url', 'outlet']],
  ['wget.warc.gz', null, ['date', 'outlet']],
]

describe.each(FILES)('%s', (name, member, tells) => {
  test.each([1 << 20, 97])('gives its three articles, read in pieces of %i bytes', async (size) => {
    const found = await readAll(fixture(name), name, openReading(), size)
    expect(faultsOf(found)).toEqual([])
    const articles = articlesOf(found)
    expect(articles.map(({ title }) => title)).toEqual(TITLES)
    articles.forEach(({ text }, index) => {
      expect(text).toContain(BODIES[index])
    })
    expect(articles[0]?.text).toContain('“a clear message”')
    if (member !== null) expect(articles[0]?.source.member).toBe(member)
    if (tells.includes('id')) expect(articles.map(({ id }) => id)).toEqual(['assets', 'library', 'oil'])
    if (tells.includes('date'))
      expect(articles.map(({ date }) => new Date(date ?? '').toISOString().slice(0, 10))).toEqual(DATES)
    if (tells.includes('url')) expect(articles[2]?.source.url).toBe('https://news.example/oil')
    if (tells.includes('outlet')) expect(articles[2]?.source.outlet).toBe('Example News')
  })

  test('gives the articles about measures alone through the screen, and counts the third', async () => {
    const reading = openReading({
      screen: buildScreen(
        indexWays<Test>([{ sides: [[{ places: [new Set(['freeze', 'freezes', 'froze', 'frozen', 'embargo'])] }]] }]),
        (test) => test,
      ),
    })
    const articles = articlesOf(await readAll(fixture(name), name, reading))
    expect(articles.map(({ title }) => title)).toEqual([TITLES[0], TITLES[2]])
    expect(reading.tally.screenedOut).toBe(1)
  })
})

test.each(['gnu.tar', 'infozip.zip'])('%s holds plain text files', async (name) => {
  const articles = articlesOf(await readAll(fixture(name), name))
  expect(articles.map(({ source }) => source.member)).toEqual([
    'articles/assets.txt',
    'articles/library.txt',
    'articles/oil.txt',
  ])
  expect(articles[2]?.text).toMatch(/^Canada to ban imports of Russian crude\n\nOTTAWA/)
})

describe('a page', () => {
  test('in windows-1252 as declared, without navigation, footer and scripts', async () => {
    const [article] = articlesOf(await readAll(fixture('latin.html'), 'latin.html'))
    expect(article?.text).toContain('“a clear message” after months')
    expect(article?.text).not.toMatch(/Home|Imprint|no text|schema\.org/)
    expect(article?.text).toMatch(/on Wednesday\. She called .*\n\nThe four are also barred/s)
  })

  test('without metadata takes its heading for a title', async () => {
    const [article] = articlesOf(
      await readAll(Buffer.from('<html><body><h1>A ban</h1><p>One.</p><p>Two.</p></body></html>'), 'x'),
    )
    expect(article).toMatchObject({ title: 'A ban' })
    expect(article?.text).toContain('One.\n\nTwo.')
  })
})

test('one mail: quoted-printable text, subject as title, sender as outlet', async () => {
  const [article] = articlesOf(await readAll(fixture('letter.eml'), 'letter.eml'))
  expect(article).toMatchObject({ title: TITLES[0], source: { outlet: 'Example News', format: 'mail' } })
  expect(article?.text).toContain('“a clear message”')
})

describe('WARC as warcio writes it', () => {
  const http = (body: Uint8Array, headers: Record<string, string>) => ({ body, headers })
  const page = Buffer.from(
    '<html><head><title>A ban</title></head><body><p>Oslo bans the import of seal skins.</p></body></html>',
  )
  const cases = [
    ['plain', http(page, { 'Content-Type': 'text/html' })],
    ['gzip body', http(gzipSync(page), { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' })],
    ['gzip named but stored plain', http(page, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' })],
    [
      'chunked',
      http(Buffer.concat([Buffer.from(`${page.length.toString(16)}\r\n`), page, Buffer.from('\r\n0\r\n\r\n')]), {
        'Content-Type': 'text/html',
        'Transfer-Encoding': 'chunked',
      }),
    ],
  ] as const
  const build = async (
    type: 'response' | 'conversion',
    body: Uint8Array,
    headers: Record<string, string>,
  ): Promise<Buffer> => {
    const record = WARCRecord.create(
      {
        url: 'https://news.example/seal',
        date: '2023-02-01T00:00:00Z',
        type,
        warcHeaders: type === 'conversion' ? { 'Content-Type': 'text/plain' } : {},
        httpHeaders: headers,
      },
      (async function* () {
        yield new Uint8Array(body)
      })(),
    )
    return Buffer.from(await WARCSerializer.serialize(record, { gzip: true }))
  }

  test.each(cases)('%s', async (_, { body, headers }) => {
    const found = await readAll(await build('response', body, headers), 'x.warc.gz')
    expect(faultsOf(found)).toEqual([])
    expect(articlesOf(found)).toMatchObject([
      { text: 'Oslo bans the import of seal skins.', source: { url: 'https://news.example/seal' } },
    ])
  })

  test('images and redirects are no articles; a WET record is', async () => {
    const image = await build('response', page, { 'Content-Type': 'image/png' })
    const wet = await build('conversion', Buffer.from('A ban\nOslo bans the import of seal skins.'), {})
    const found = await readAll(Buffer.concat([image, wet, image]), 'x.warc.gz')
    expect(found).toMatchObject([{ text: 'A ban\nOslo bans the import of seal skins.', source: { format: 'wet' } }])
  })
})

describe('which format', () => {
  const known: readonly (readonly [text: string, name: string, format: string])[] = [
    ['Just a text.\nWith two lines.', 'a', 'text'],
    ['{"text":"x"}\n{"text":"y"}\n', 'a', 'ndjson'],
    ['{"text":"x"}', 'a.jsonl', 'ndjson'],
    ['{\n "text": "x"\n}', 'a', 'json'],
    ['[{"text":"x"}]', 'a.txt', 'json'],
    ['title,text\na,b\n', 'a', 'csv'],
    ['title;text;date\na;b;2020-01-01\n', 'a.csv', 'csv'],
    ['"The embargo, text and all, holds," he said.\nSo it is.', 'a.txt', 'text'],
    ['[Editor: see below]\nA text.', 'a', 'text'],
  ]
  test.each(known)('%j as %s', async (text, name, format) => {
    const [article] = articlesOf(await readAll(Buffer.from(text), name))
    expect(article?.source.format).toBe(format)
  })

  test('--format overrides what the bytes look like', async () => {
    const [article] = articlesOf(await readAll(Buffer.from('{"text":"x"}\n'), 'a', openReading({ format: 'text' })))
    expect(article).toMatchObject({ text: '{"text":"x"}\n', source: { format: 'text' } })
  })

  test('bytes of no known format are a fault', async () => {
    const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), Buffer.alloc(200)])
    expect(await readAll(png, 'a.png')).toMatchObject([{ fault: 'not-text', path: 'a.png', offset: 0 }])
  })
})

describe('fields', () => {
  test('--map names them, also inside objects', async () => {
    const reading = openReading({ fields: { text: 'story.full', title: 'kicker' } })
    const [article] = articlesOf(
      await readAll(Buffer.from('{"kicker":"K","title":"T","story":{"full":"F"}}\n'), 'a', reading),
    )
    expect(article).toMatchObject({ title: 'K', text: 'F' })
  })

  test('GDELT columns: compact dates, addresses', async () => {
    const line =
      '{"DocumentIdentifier":"https://a.example/x","SourceCommonName":"a.example","DATE":"20230110153000","text":"T"}\n'
    const [article] = articlesOf(await readAll(Buffer.from(line), 'a'))
    expect(article).toMatchObject({ date: '2023-01-10', source: { url: 'https://a.example/x', outlet: 'a.example' } })
  })

  test.each(['{"id":1}', '[1,2]', '"text"'])('a line without an article is a fault: %s', async (line) => {
    const found = await readAll(Buffer.from(`{"text":"a"}\n${line}\n{"text":"b"}\n`), 'a')
    expect(articlesOf(found).map(({ text }) => text)).toEqual(['a', 'b'])
    expect(faultsOf(found)).toMatchObject([{ member: 'line 2', offset: 13 }])
  })
})
