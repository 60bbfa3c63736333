import { describe, expect, test } from 'vitest'
import { gzipSync, zstdCompressSync } from './read-compress.js'
import { articlesOf, faultsOf, fixture, readAll } from './read-fixture.js'

/** Numbers from 0 to 1 that are the same in every run. */
function* draws(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

const COUNT = 40
const text = (number: number): string =>
  `Measure ${number} came into force, “as planned”.\nIt bans the import of good ${number}, and more than that: ${'it stops all trade in it, '.repeat(number % 5)}he said.`
const records = Array.from({ length: COUNT }, (_, number) => ({
  id: `n${number}`,
  title: `Title ${number}`,
  text: text(number),
}))
const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`
const warcRecord = ({ id, title, text: body }: (typeof records)[number]): string => {
  const html = `<html><head><title>${title}</title></head><body><p>${body}</p></body></html>`
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:${id}>\r\nWARC-Target-URI: https://news.example/${id}\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`
}
const item = ({ id, title, text: body }: (typeof records)[number]): string =>
  `<item><guid>${id}</guid><title>${title}</title><description><![CDATA[<p>${body}</p>]]></description></item>`
const tarEntry = (name: string, body: string): Buffer => {
  const bytes = Buffer.from(body)
  const header = Buffer.alloc(512)
  header.write(name)
  header.write('0000644\0', 100)
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('ustar\0', 257)
  header.write('        ', 148)
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  )
  header[156] = 48
  // The checksum was made without the kind.
  header.write('        ', 148)
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  )
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])
}

/** For each format: all its bytes, and the offset behind each record (undefined where damage can only be reported). */
interface Sample {
  readonly name: string
  readonly bytes: Buffer
  readonly ends: readonly number[] | undefined
}

function joined(name: string, head: string, parts: readonly (string | Buffer)[], tail: string | Buffer): Sample {
  let offset = Buffer.byteLength(head)
  const ends = parts.map((part) => {
    offset += Buffer.byteLength(part)
    return offset
  })
  return {
    name,
    bytes: Buffer.concat([Buffer.from(head), ...parts.map((part) => Buffer.from(part)), Buffer.from(tail)]),
    ends,
  }
}

const ndjson = joined(
  'a.ndjson',
  '',
  records.map((record) => `${JSON.stringify(record)}\n`),
  '',
)
const SAMPLES: readonly Sample[] = [
  ndjson,
  joined(
    'a.json',
    '[',
    records.map((record, index) => (index > 0 ? ',' : '') + JSON.stringify(record)),
    ']',
  ),
  joined(
    'a.csv',
    'id,title,text\r\n',
    records.map((record) => `${Object.values(record).map(quoted).join(',')}\r\n`),
    '',
  ),
  joined('a.warc', '', records.map(warcRecord), ''),
  joined('a.xml', '<rss version="2.0"><channel><title>t</title>', records.map(item), '</channel></rss>'),
  joined(
    'a.tar',
    '',
    records.map((record) => tarEntry(`${record.id}.json`, JSON.stringify(record))),
    Buffer.alloc(1024),
  ),
  joined(
    'a.warc.gz',
    '',
    records.map((record) => gzipSync(Buffer.from(warcRecord(record)))),
    '',
  ),
]

/** A cut that takes nothing but white space, or falls between the records of a format without an end mark, cannot be seen. */
const isUnseen = ({ name, bytes, ends }: Sample, at: number): boolean =>
  !/\.(?:json|xml|tar)$/.test(name) &&
  (ends ?? []).some((end) => at <= end && bytes.toString('latin1', at, end).trim() === '')

describe.each(SAMPLES.map((sample) => [sample.name, sample] as const))('%s', (name, sample) => {
  const all = draws(name.length * 7919)
  const offsets = Array.from(
    { length: 20 },
    () => 1 + Math.floor((all.next().value as number) * (sample.bytes.length - 2)),
  )

  test('whole, it gives all records and no fault', async () => {
    const found = await readAll(sample.bytes, name)
    expect(faultsOf(found)).toEqual([])
    expect(articlesOf(found)).toHaveLength(COUNT)
  })

  test.each(offsets)('cut at byte %i it gives the records before and reports the cut', async (at) => {
    const found = await readAll(sample.bytes.subarray(0, at), name, undefined, 1000)
    const whole = (sample.ends ?? []).filter((end) => end <= at).length
    const titles = articlesOf(found).map(({ title }) => title)
    expect(titles.slice(0, whole)).toEqual(records.slice(0, whole).map(({ title }) => title))
    // A page or item that was cut may still be read as far as it goes; never more than one.
    expect(titles.length).toBeLessThanOrEqual(whole + 1)
    const faults = faultsOf(found)
    if (!isUnseen(sample, at)) expect(faults.length).toBeGreaterThan(0)
    for (const { path, message } of faults)
      expect({ path, message }).toEqual({ path: name, message: expect.stringMatching(/\w/) })
  })
})

describe.each([
  ['gzip', gzipSync, 'a.ndjson.gz'],
  ['zstd', zstdCompressSync, 'a.ndjson.zst'],
] as const)('%s of lines', (_, compress, name) => {
  const packed = compress(Buffer.concat(Array.from({ length: 60 }, () => ndjson.bytes)))
  const all = draws(packed.length)
  test.each(Array.from({ length: 20 }, () => 20 + Math.floor((all.next().value as number) * (packed.length - 24))))(
    'cut at byte %i: every line that came out is read, and the cut is reported',
    async (at) => {
      const found = await readAll(packed.subarray(0, at), name, undefined, 5000)
      const faults = faultsOf(found).map(({ fault }) => fault)
      expect(faults).toContain('truncated')
      const articles = articlesOf(found)
      articles.forEach(({ id }, index) => {
        expect(id).toBe(`n${index % COUNT}`)
      })
    },
  )
})

function startsOf(bytes: Buffer, mark: Buffer): number[] {
  const starts: number[] = []
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) starts.push(at)
  return starts
}

describe('zip', () => {
  const whole = fixture('python.zip')
  const all = draws(31)
  test.each(Array.from({ length: 20 }, () => 5 + Math.floor((all.next().value as number) * (whole.length - 6))))(
    'cut at byte %i gives the entries before the cut and reports it',
    async (at) => {
      const found = await readAll(whole.subarray(0, at), 'a.zip')
      expect(faultsOf(found).map(({ fault }) => fault)).toEqual(['truncated'])
      const ends = startsOf(whole, Buffer.from([0x50, 0x4b, 3, 4])).slice(1)
      const expected = ends.filter((end) => end <= at).length
      expect(articlesOf(found).length).toBeGreaterThanOrEqual(expected)
    },
  )

  test('a wrong checksum is reported', async () => {
    const bytes = Buffer.from(fixture('infozip.zip'))
    const directory = bytes.indexOf('PK\u0001\u0002', 0, 'latin1')
    bytes.writeUInt32LE(12345, directory + 16)
    expect(faultsOf(await readAll(bytes, 'a.zip'))).toMatchObject([{ fault: 'damaged', member: 'articles/assets.txt' }])
  })
})

describe('Parquet', () => {
  const whole = fixture('duckdb.parquet')
  const all = draws(77)
  test.each(Array.from({ length: 20 }, () => 5 + Math.floor((all.next().value as number) * (whole.length - 6))))(
    'cut at byte %i is reported: without its footer none of it can be read',
    async (at) => {
      expect(await readAll(whole.subarray(0, at), 'a.parquet')).toMatchObject([{ fault: 'truncated', offset: at }])
    },
  )
})

describe('damage in the middle', () => {
  test('a broken gzip member of a WARC: the records around it are read, the damage has its offset', async () => {
    const members = records.map((record) => gzipSync(Buffer.from(warcRecord(record))))
    const offset = members.slice(0, 20).reduce((sum, { length }) => sum + length, 0)
    members[20]?.fill(0xff, 15, 60)
    const found = await readAll(Buffer.concat(members), 'a.warc.gz', undefined, 700)
    const titles = articlesOf(found).map(({ title }) => title)
    expect(titles).toEqual(records.filter((_, index) => index !== 20).map(({ title }) => title))
    const damage = faultsOf(found).find(({ fault }) => fault === 'damaged')
    expect(damage?.offset).toBeGreaterThanOrEqual(offset)
    expect(damage?.offset).toBeLessThan(offset + 200)
  })

  test('a WARC record with a wrong length: reading goes on at the next one', async () => {
    const parts = records.slice(0, 5).map(warcRecord)
    parts[2] = (parts[2] as string).replace(/Content-Length: \d+/, 'Content-Length: 20')
    const found = await readAll(Buffer.from(parts.join('')), 'a.warc')
    expect(articlesOf(found).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Title 0', 'Title 1', 'Title 3', 'Title 4']),
    )
    expect(faultsOf(found)).toMatchObject([{ fault: 'damaged', path: 'a.warc' }])
  })

  test('a CSV quote that is never closed swallows no other row', async () => {
    const rows = records.map((record) => `${Object.values(record).map(quoted).join(',')}\n`)
    rows[30] = 'n30,Title 30,"Without an end\n'
    const found = await readAll(Buffer.from(`id,title,text\n${rows.join('')}`), 'a.csv')
    const ids = articlesOf(found).map(({ id }) => id)
    expect(ids).toEqual(records.filter((_, index) => index !== 30).map(({ id }) => id))
    expect(faultsOf(found).map(({ fault, member }) => ({ fault, member }))).toEqual([
      { fault: 'truncated', member: 'row 31' },
    ])
  })

  test('a line of broken JSON is named with its offset; the others are read', async () => {
    const lines = records.map((record) => JSON.stringify(record))
    const offset = Buffer.byteLength(`${lines.slice(0, 7).join('\n')}\n`)
    lines[7] = '{"text": "oops'
    const found = await readAll(Buffer.from(`${lines.join('\n')}\n`), 'a.ndjson')
    expect(articlesOf(found)).toHaveLength(COUNT - 1)
    expect(faultsOf(found)).toMatchObject([{ fault: 'bad-json', member: 'line 8', offset }])
  })

  test('bytes behind a gzip file are reported', async () => {
    const found = await readAll(Buffer.concat([gzipSync(ndjson.bytes), Buffer.from('garbage')]), 'a.ndjson.gz')
    expect(articlesOf(found)).toHaveLength(COUNT)
    expect(faultsOf(found)).toMatchObject([{ fault: 'damaged' }])
  })

  test('a tar header that is no header: reading goes on at the next', async () => {
    const entries = records.slice(0, 5).map((record) => tarEntry(`${record.id}.json`, JSON.stringify(record)))
    entries[2]?.fill(0x41, 0, 512)
    const found = await readAll(Buffer.concat([...entries, Buffer.alloc(1024)]), 'a.tar')
    expect(articlesOf(found).map(({ id }) => id)).toEqual(['n0', 'n1', 'n3', 'n4'])
    expect(faultsOf(found)).toMatchObject([
      { fault: 'damaged', offset: (entries[0]?.length ?? 0) + (entries[1]?.length ?? 0) },
    ])
  })
})

test('a long compressed input leaves no listener, and so no piece of it, behind', async () => {
  const numbers = draws(7)
  const noise = Array.from({ length: 400_000 }, () => (numbers.next().value as number).toString(36)).join(' ')
  const warnings: Error[] = []
  const onWarning = (warning: Error): void => void warnings.push(warning)
  process.on('warning', onWarning)
  const found = await readAll(gzipSync(Buffer.from(`${JSON.stringify({ id: 'long', text: noise })}\n`)), 'a.ndjson.gz')
  await new Promise((resolve) => setImmediate(resolve))
  process.off('warning', onWarning)
  expect(found).toHaveLength(1)
  expect(warnings.map(({ name }) => name)).toEqual([])
})
