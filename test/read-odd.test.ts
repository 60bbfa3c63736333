import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { type Found, isFault, isPage } from '../src/read/found.js'
import { readPage } from '../src/read/page.js'
import { findFiles, MissingPathError } from '../src/read/paths.js'
import { readFile } from '../src/read/read.js'
import { zstdCompressSync } from './read-compress.js'
import { articlesOf, faultsOf, fixture, openReading, readAll } from './read-fixture.js'

/** Inputs as people and other programs make them: what is in them is read, and what is not is told. */

const records = [0, 1, 2, 3, 4].map((n) => ({ title: `Title ${n}`, text: `Text ${n}.\n\nMore.`, tags: ['a', 'b'] }))
const [first, second, third] = records as [(typeof records)[0], (typeof records)[0], (typeof records)[0]]
const titles = (found: readonly Found[]): (string | undefined)[] => articlesOf(found).map(({ title }) => title)
const codes = (found: readonly Found[]): string[] => faultsOf(found).map(({ fault }) => fault)
const all = records.map(({ title }) => title)
const without = (...numbers: number[]): string[] => all.filter((_, index) => !numbers.includes(index))
const json = JSON.stringify
const read = (text: string | Buffer, name: string, size?: number): Promise<Found[]> =>
  readAll(Buffer.from(text as string), name, openReading(), size)

describe('JSON', () => {
  test('a line that no record fills is passed over, and told, by its number', async () => {
    const [before, behind] = [json(first), json(second)]
    const long = Buffer.alloc(65 << 20, 'x')
    const found = await read(
      Buffer.concat([Buffer.from(`${before}\n`), long, Buffer.from(`\n${behind}\n`)]),
      'a.ndjson',
      1 << 20,
    )
    expect(titles(found)).toEqual(['Title 0', 'Title 1'])
    expect(faultsOf(found)).toMatchObject([{ fault: 'too-large', member: 'line 2', offset: before.length + 1 }])
  })

  test('a last line that no record fills is told too', async () => {
    const found = await read(
      Buffer.concat([Buffer.from(`${json(first)}\n`), Buffer.alloc(65 << 20, 'x')]),
      'a.ndjson',
      1 << 20,
    )
    expect(titles(found)).toEqual(['Title 0'])
    expect(faultsOf(found)).toMatchObject([{ fault: 'too-large', member: 'line 2' }])
  })

  test.each([
    ['in a list on one line with a line end', `${json({ status: 'ok', articles: records })}\n`],
    ['two objects down', json({ status: { code: 0 }, response: { found: 5, docs: records } })],
    ['behind a list of other things', json({ tags: ['a', 'b'], meta: { x: 1 }, articles: records })],
    ['in an array in an array', json([records])],
    ['in arrays one behind the other', `${json(records.slice(0, 2))}\n${json(records.slice(2))}`],
    ['one behind the other over many lines', records.map((record) => json(record, null, 1)).join('\n')],
    ['behind a byte order mark', `\uFEFF${json(records, null, 2)}`],
  ])('articles %s', async (_, text) => {
    for (const size of [1 << 20, 7]) {
      const found = await read(text, 'a.json', size)
      expect({ titles: titles(found), faults: codes(found) }).toEqual({ titles: all, faults: [] })
    }
  })

  const whole = json(records)
  const broken = (from: string, to: string): string => whole.replace(from, to)
  test.each([
    ['a bracket is lost', broken('{"title":"Title 2"', '"title":"Title 2"'), without(2), 'damaged'],
    ['a closing bracket is lost', broken('},{"title":"Title 2"', ',{"title":"Title 2"'), without(1), 'damaged'],
    ['a quote is lost', broken('"Title 2"', '"Title 2'), without(2), 'truncated'],
    ['a quote is too many', broken('"Title 2"', '"Title "2"'), without(2), 'truncated'],
    ['something else stands between', broken(',{"title":"Title 2"', ',null,{"title":"Title 2"'), all, 'damaged'],
  ])('where %s the other articles are read', async (_, text, expected, fault) => {
    for (const size of [1 << 20, 11]) {
      const found = await read(text, 'a.json', size)
      expect(titles(found)).toEqual(expected)
      expect(codes(found)).toContain(fault)
    }
  })

  test.each(['["a","b"]', '[1,2,3]', '[[1],[2]]'])('%s holds no article, and that is told', async (text) => {
    expect(codes(await read(text, 'a.json'))).toEqual(['damaged'])
  })

  test('numbers that JSON does not know are no loss', async () => {
    const found = await read('{"title":"NaN, or \\"Infinity\\"","text":"x","score":NaN,"low":-Infinity}\n', 'a.jsonl')
    expect(found).toMatchObject([{ title: 'NaN, or "Infinity"', text: 'x' }])
  })

  test('a record too deep to be read is one fault', async () => {
    const deep = `{"title":"x","text":${'['.repeat(30_000)}${']'.repeat(30_000)}}`
    const found = await read(`${json(first)}\n${deep}\n${json(second)}\n`, 'a.jsonl')
    expect({ titles: titles(found), faults: codes(found) }).toEqual({
      titles: ['Title 0', 'Title 1'],
      faults: ['bad-json'],
    })
  })

  test('an empty field gives way to the next that is filled', async () => {
    const line = json({ text: null, maintext: 'Body', date: '', date_publish: { $date: '2023-05-03T00:00:00Z' } })
    expect(await read(`${line}\n`, 'a.jsonl')).toMatchObject([{ text: 'Body', date: '2023-05-03T00:00:00Z' }])
  })
})

describe('CSV', () => {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`
  test('rows of the wrong length that run over lines are faults, each its own', async () => {
    const rows = records.map(({ title, text }) => `${cell(title)},${cell(text)},\n`).join('')
    const found = await read(`title,text\n${rows}${cell('Last')},x\n`, 'a.csv')
    expect({ titles: titles(found), faults: codes(found) }).toEqual({
      titles: ['Last'],
      faults: Array(5).fill('bad-row'),
    })
  })

  test('the fault of an open quote tells how many lines are lost with it', async () => {
    const found = await read('title,text\nA,"open\nB,b\nC,c", more "d"\nD,x\n', 'a.csv')
    expect(titles(found)).toEqual(['B', 'D'])
    expect(faultsOf(found)).toMatchObject([{ fault: 'truncated', member: 'row 1', offset: 11 }, { fault: 'bad-row' }])
    const [fault] = faultsOf(await read('title,text\nA,"open\nb\nc\n', 'a.csv'))
    expect(fault?.message).toBe('row 1 opens a quote that is never closed; 2 more lines were passed over')
  })

  test.each([97, 1 << 20])('quotes of a TSV without quoting are signs of the text (pieces of %i)', async (size) => {
    const rows = records.map(({ title }) => `"${title}" it says\t"Text\t2023-05-03\n`).join('')
    const found = await read(`title\ttext\tdate\n${rows}`, 'a.tsv', size)
    expect(titles(found)).toEqual(all.map((title) => `"${title}" it says`))
    expect(codes(found)).toEqual([])
  })

  test('a TSV with quoting may have lines in its fields', async () => {
    const rows = records.map(({ title, text }) => `${title}\t${cell(text)}\n`).join('')
    expect(await read(`title\ttext\n${rows}`, 'a.tsv')).toMatchObject(records.map(({ text }) => ({ text })))
  })

  test('of columns of one name the first that is filled counts; a mapped column must be there', async () => {
    expect(await read('title,text,text\nA,body,\nB,,other\n', 'a.csv')).toMatchObject([
      { text: 'body' },
      { text: 'other' },
    ])
    const reading = openReading({ fields: { text: 'bodyy' } })
    expect(codes(await readAll(Buffer.from('title,body\nA,x\n'), 'a.csv', reading))).toEqual(['no-columns'])
  })
})

describe('encodings', () => {
  const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')
  const lines = `${records.map((record) => json(record)).join('\n')}\n`
  test.each([
    ['with a mark', wide(`\uFEFF${lines}`), 'a.jsonl'],
    ['without', wide(lines), 'a.jsonl'],
    ['an array', wide(`\uFEFF${json(records)}`), 'a'],
  ])('UTF-16 %s is looked into', async (_, bytes, name) => {
    const found = await readAll(bytes, name)
    expect({ titles: titles(found), faults: codes(found) }).toEqual({ titles: all, faults: [] })
  })

  test('what says UTF-16 in plain letters is not in it', async () => {
    const feed = `<?xml version="1.0" encoding="utf-16"?><rss version="2.0"><channel><title>F</title><item><title>T</title><description>D</description></item></channel></rss>`
    for (const bytes of [Buffer.from(feed), wide(`\uFEFF${feed}`)])
      expect(await readAll(bytes, 'a')).toMatchObject([{ title: 'T', text: 'D' }])
  })

  test.each([
    ['blanks', Buffer.from(' \n\t\r\n'), 'empty'],
    ['a mark alone', Buffer.from('\uFEFF'), 'empty'],
    ['UTF-32', Buffer.from([...'\uFEFFA text'].flatMap((sign) => [...wide(sign), 0, 0])), 'not-text'],
  ])('%s: a fault', async (_, bytes, fault) => {
    const screen = { find: () => -1, findInLines: () => -1 }
    expect(codes(await readAll(bytes, 'a.txt', openReading({ screen })))).toEqual([fault])
  })
})

describe('compression', () => {
  const lines = records.map((record) => Buffer.from(`${json(record)}\n`))
  test('zeros behind the last member are no damage', async () => {
    const packed = Buffer.concat([gzipSync(Buffer.concat(lines)), Buffer.alloc(1000)])
    expect(await readAll(packed, 'a.jsonl.gz')).toMatchObject(records.map(({ title }) => ({ title })))
    const twice = await readAll(Buffer.concat([packed, packed]), 'a.jsonl.gz')
    expect({ titles: titles(twice), faults: codes(twice) }).toEqual({
      titles: [...all, ...all],
      faults: ['damaged', 'damaged'],
    })
  })

  test('a wrong checksum is a fault, and what came out is kept', async () => {
    const packed = gzipSync(Buffer.concat(lines))
    packed[packed.length - 8] = (packed[packed.length - 8] as number) ^ 1
    const found = await readAll(packed, 'a.jsonl.gz')
    expect({ titles: titles(found), faults: codes(found) }).toEqual({ titles: all, faults: ['damaged'] })
  })

  test('nothing inside is as empty as nothing', async () => {
    expect(codes(await readAll(gzipSync(''), 'a.gz'))).toEqual(['empty'])
  })

  test('a broken frame of zstd costs no other; one to be skipped may be the first', async () => {
    const frames = lines.map(zstdCompressSync)
    const skipped = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 1, 2])
    expect(titles(await readAll(Buffer.concat([skipped, ...frames]), 'a.jsonl.zst'))).toEqual(all)
    ;(frames[2] as Buffer).fill(0xff, 4, 20)
    const found = await readAll(Buffer.concat(frames), 'a.jsonl.zst')
    expect({ titles: titles(found), faults: codes(found) }).toEqual({ titles: without(2), faults: ['damaged'] })
  })
})

describe('archives', () => {
  const whole = fixture('infozip.zip').toString('latin1')
  const name = /[\w/-]+\.txt/.exec(whole)?.[0] ?? ''

  test('a name that leads out of the folder is a name', async () => {
    const outside = `../${'x'.repeat(name.length - 3)}`
    const found = await readAll(Buffer.from(whole.replaceAll(name, outside), 'latin1'), 'a.zip')
    const before = articlesOf(await readAll(fixture('infozip.zip'), 'a.zip'))
    expect(articlesOf(found).map(({ text }) => text)).toEqual(before.map(({ text }) => text))
    expect(articlesOf(found)[0]?.source.member).toBe(outside)
  })

  test('archives one behind the other', async () => {
    const tar = fixture('gnu.tar')
    const found = await readAll(Buffer.concat([tar, tar]), 'a.tar')
    expect(articlesOf(found)).toHaveLength(2 * articlesOf(await readAll(tar, 'a.tar')).length)
    expect(codes(found)).toEqual([])
  })
})

describe('pages, feeds, mails, crawls', () => {
  const body = '<p>Oslo bans the import of seal skins.</p>'
  test.each([
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "x"><html><body>${body}</body></html>`,
    `<!--[if IE]> <html class="ie"> <![endif]-->\n<html><body>${body}</body></html>`,
    `<!-- ${'x'.repeat(900)} -->\n<!DOCTYPE html><html><body>${body}</body></html>`,
    `<div class="story">${body}</div>`,
    `<meta charset=utf-8><title>T</title>${body}`,
  ])('a page is known: %s', async (text) => {
    const [article] = articlesOf(await read(text, 'a'))
    expect(article).toMatchObject({ text: 'Oslo bans the import of seal skins.', source: { format: 'html' } })
  })

  const data = json({ '@type': 'NewsArticle', headline: 'H', datePublished: '2023-05-03' })
  test.each([
    `<script type="application/ld+json; charset=utf-8">${data}</script>`,
    `<script type="application/ld+json">//<![CDATA[\n${data}\n//]]></script>`,
    `<SCRIPT TYPE="application/ld+json">${data}</SCRIPT>`,
    '<META NAME="headline" CONTENT="H"><META NAME="Date" CONTENT="2023-05-03">',
  ])('its data are found: %s', (head) => {
    const page = Buffer.from(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
    const source = { path: null, member: null, format: 'html', url: null, outlet: null }
    expect(readPage({ page, source })).toMatchObject({ title: 'H', date: '2023-05-03' })
  })

  test('an entry of Atom is known by the link to its page; a feed may have a document type', async () => {
    const links = '<link rel="self" href="https://a.example/feed/1"/><link rel="alternate" href="https://a.example/1"/>'
    const atom = `<!DOCTYPE feed><feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><title>T</title>${links}<content type="xhtml"><div>${body}</div></content></entry></feed>`
    expect(await read(atom, 'a')).toMatchObject([{ title: 'T', source: { url: 'https://a.example/1' } }])
  })

  test('a line of a mail that begins with From is no new mail', async () => {
    const box = `From a@b.example Wed May  3 10:00:00 2023\nFrom: a@b.example\nSubject: S\n\nThe delegation came\n\nFrom the palace in 2023\nit left.\n`
    expect(await read(box, 'a.mbox')).toMatchObject([{ title: 'S', text: expect.stringContaining('it left') }])
  })

  test('responses with line feeds alone and with two encodings', async () => {
    const page = `<html><body>${body}</body></html>`
    const record = (head: string, block: Buffer): Buffer => {
      const http = Buffer.concat([Buffer.from(head), block])
      const start = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: ${http.length}\r\n\r\n`
      return Buffer.concat([Buffer.from(start), http, Buffer.from('\r\n\r\n')])
    }
    const twice = brotliCompressSync(gzipSync(page))
    const warc = Buffer.concat([
      record('HTTP/1.1 200 OK\nContent-Type: text/html\n\n', Buffer.from(page)),
      record('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip, br\r\n\r\n', twice),
    ])
    const pages = (await readAll(warc, 'a.warc')).map((found) => (isPage(found) ? readPage(found)?.text : found))
    expect(pages).toEqual(Array(2).fill('Oslo bans the import of seal skins.'))
  })
})

describe('the file system', () => {
  const folder = mkdtempSync(join(tmpdir(), 'interdict-odd-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  async function* none(): AsyncGenerator<Buffer> {}
  const readPath = async (path: string): Promise<Found[]> => {
    const found: Found[] = []
    for await (const each of readFile(path, openReading(), none(), () => undefined)) found.push(each)
    return found
  }

  test('links that lead in a circle are passed over', () => {
    mkdirSync(join(folder, 'circle'))
    writeFileSync(join(folder, 'circle', 'a.txt'), 'x')
    symlinkSync('b', join(folder, 'circle', 'b'))
    expect([...findFiles([join(folder, 'circle')])]).toHaveLength(1)
  })

  test('a pattern may have two slashes; a class of signs may say which not', () => {
    const path = join(folder, 'circle')
    expect([...findFiles([`${path}//[!b].txt`])]).toHaveLength(1)
    expect(() => [...findFiles([`${path}//[!a].txt`])]).toThrow(MissingPathError)
  })

  test('the folder of the outputs is no input', () => {
    expect(() => [...findFiles([folder], `${folder}/`)]).toThrow(MissingPathError)
  })

  test.skipIf(process.getuid?.() === 0)('what may not be read is a fault', async () => {
    const closed = join(folder, 'closed')
    mkdirSync(closed, { mode: 0 })
    expect([...findFiles([closed])]).toMatchObject([{ file: closed }])
    expect(codes(await readPath(closed))).toEqual(['unreadable'])
    chmodSync(closed, 0o700)
  })

  test('a folder or a device read as a file', async () => {
    expect(codes(await readPath(folder))).toEqual(['unreadable'])
    expect(codes(await readPath('/dev/null'))).toEqual(['empty'])
  })

  test('a small UTF-16 file that is more than text', async () => {
    const path = join(folder, 'wide')
    writeFileSync(path, Buffer.from(`\uFEFF${json([first, second, third])}`, 'utf16le'))
    expect(titles(await readPath(path))).toEqual(['Title 0', 'Title 1', 'Title 2'])
    expect(isFault((await readPath(path))[0] as Found)).toBe(false)
    expect(readFileSync(path)).toHaveLength(2 * (1 + json([first, second, third]).length))
  })
})
