import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { isPage } from '../src/read/found.js'
import { articlesOf, faultsOf, openReading, readAll } from './read-fixture.js'

/** WARC files as old, sloppy and broken crawlers leave them. */

const sentence = (n: number): string => `Oslo bans the import of seal skins, said speaker ${n * 7919}.`
const paragraphs = Array.from({ length: 200 }, (_, n) => `<p>${sentence(n)}</p>`)
const page = `<html><head><title>Seals</title></head><body><article>${paragraphs.join('\n')}</article></body></html>`

interface Parts {
  readonly body?: Buffer
  readonly encoding?: string
  readonly version?: string
  readonly end?: string
  readonly url?: string
}

function record({
  body = Buffer.from(page),
  encoding,
  version = '1.0',
  end = '\r\n',
  url = 'https://a.example/',
}: Parts): Buffer {
  const http = ['HTTP/1.1 200 OK', 'Content-Type: text/html', ...(encoding ? [`Content-Encoding: ${encoding}`] : [])]
  const block = Buffer.concat([Buffer.from([...http, '', ''].join('\r\n')), body])
  const head = [
    `WARC/${version}`,
    'WARC-Type: response',
    `WARC-Target-URI: ${url}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${block.length}`,
  ]
  return Buffer.concat([Buffer.from([...head, '', ''].join(end)), block, Buffer.from(`${end}${end}`)])
}

describe('a body that is cut or broken', () => {
  const whole = record({ url: 'https://b.example/' })
  test.each([
    ['gzip', gzipSync(page)],
    ['deflate', deflateSync(page)],
    ['deflate', deflateRawSync(page)],
    ['br', brotliCompressSync(page)],
  ])('%s: what comes out before is read, and the fault told', async (encoding, body) => {
    const broken = Buffer.from(body)
    broken.fill(0xff, body.length >> 1)
    for (const bad of [body.subarray(0, (body.length * 2) / 3), broken]) {
      const found = await readAll(Buffer.concat([record({ body: bad, encoding }), whole]), 'a.warc')
      expect(faultsOf(found)).toMatchObject([{ fault: 'truncated', offset: 0, member: 'https://a.example/' }])
      const [first, second] = articlesOf(found)
      expect(first).toMatchObject({ truncated: true, text: expect.stringContaining(sentence(9)) })
      expect(first?.text).not.toContain(sentence(199))
      expect(second?.text).toContain(sentence(199))
    }
  })

  test('a wrong checksum loses nothing', async () => {
    const body = gzipSync(page)
    body[body.length - 8] = (body[body.length - 8] as number) ^ 1
    const found = await readAll(record({ body, encoding: 'gzip' }), 'a.warc')
    expect(articlesOf(found)[0]?.text).toContain(sentence(199))
    expect(faultsOf(found)).toHaveLength(1)
  })

  test.each([
    ['too little', gzipSync(page).subarray(0, 40)],
    ['a bomb', gzipSync(Buffer.alloc(40 << 20))],
  ])('of %s nothing is made', async (_, body) => {
    const found = await readAll(Buffer.concat([record({ body, encoding: 'gzip' }), whole]), 'a.warc')
    expect(faultsOf(found)).toMatchObject([{ fault: 'damaged' }])
    expect(articlesOf(found)).toHaveLength(1)
  })
})

describe('records', () => {
  test.each([
    ['with line feeds alone', { end: '\n' }],
    ['of the draft 0.18', { version: '0.18' }],
    ['of the draft 0.17', { version: '0.17', end: '\n' }],
    ['of 1.1', { version: '1.1' }],
  ])('%s', async (_, parts) => {
    const urls = ['https://a.example/', 'https://b.example/']
    const bytes = Buffer.concat(urls.map((url) => record({ ...parts, url })))
    for (const size of [1 << 20, 13]) {
      const found = await readAll(bytes, 'a', openReading(), size)
      expect(found.map((each) => (isPage(each) ? each.source.url : each))).toEqual(urls)
    }
  })

  test('what only looks like a record is passed over', async () => {
    const found = await readAll(Buffer.concat([record({}), Buffer.from('junk WARC/x WARC/9.9 '), record({})]), 'a.warc')
    expect(articlesOf(found)).toHaveLength(2)
    expect(faultsOf(found)).toMatchObject([{ fault: 'damaged' }])
    const cut = await readAll(Buffer.concat([record({}), Buffer.from('junk WARC/')]), 'a.warc')
    expect(faultsOf(cut)).toMatchObject([{ fault: 'damaged' }])
  })
})
