import { ByteCursor } from './cursor.js'
import { decode } from './decode.js'
import {
  buildFault,
  type Format,
  type Found,
  type Input,
  isPageScreenedOut,
  isScreenedOut,
  memberOf,
  type Reading,
} from './found.js'
import { type Body, type Headers, type NoBody, parseHeaders, readResponse } from './http.js'

const START = Buffer.from('WARC/')
const VERSION = /^WARC\/(?:1\.|0\.1[78])/
/** Bytes that tell a version. */
const HEAD = 9
const END_OF_HEADERS = Buffer.from('\r\n\r\n')
/** Some tools end lines with a line feed alone. */
const BARE_END = Buffer.from('\n\n')
/** A page larger than this is no article. */
const MAX_RECORD = 32 << 20

/** WARC (pages as fetched) and WET (their plain text): ISO 28500, versions 1.0 and 1.1, and its draft 0.18. */
export const warc: Format = {
  name: 'warc',
  isLike: (_, __, start) => VERSION.test(start),
  read: readWarc,
}

async function* readWarc(input: Input, reading: Reading): AsyncGenerator<Found> {
  const cursor = new ByteCursor(input)
  while (await skipBreaks(cursor)) {
    const offset = cursor.offset
    if (!(await beginsRecord(cursor))) {
      cursor.take(1)
      yield await resync(cursor, input, offset, 'no record begins here')
      continue
    }
    const feed = await cursor.find(FEED, 65_536)
    const end = feed > 0 && cursor.peek(feed)[feed - 1] !== 13 ? BARE_END : END_OF_HEADERS
    const length = await cursor.find(end, 65_536)
    if (length < 0 && cursor.ready < 65_536) {
      yield cut(input, offset, 'the headers of a record')
      return
    }
    const headers = parseHeaders(cursor.peek(Math.max(length, 0)))
    const size = Number(headers.get('content-length') ?? Number.NaN)
    if (length < 0 || !Number.isSafeInteger(size) || size < 0) {
      cursor.take(1)
      yield await resync(cursor, input, offset, 'a record has no headers that make sense')
      continue
    }
    cursor.take(length + end.length)
    reading.tally.bytes += length + end.length + size
    if (!isPage(headers) || size > MAX_RECORD) {
      const isCut = (await cursor.skip(size)) < size
      if (isPage(headers))
        yield buildFault(input, 'too-large', `a record of ${size} bytes`, offset, memberName(input, headers))
      if (isCut) yield cut(input, offset, 'a record')
      continue
    }
    if (!(await cursor.need(size))) {
      yield cut(input, offset, `the record of ${headers.get('warc-target-uri') ?? 'a page'}`)
      return
    }
    yield* readRecord(cursor.take(size), headers, input, offset, reading)
  }
}

const FEED = Buffer.from('\n')

const beginsRecord = async (cursor: ByteCursor): Promise<boolean> =>
  (await cursor.need(HEAD)) && VERSION.test(cursor.peek(HEAD).toString('latin1'))

/** Passes over the two line ends between records; false at the end of the stream. */
async function skipBreaks(cursor: ByteCursor): Promise<boolean> {
  while (await cursor.need(1)) {
    const byte = cursor.peek(1)[0]
    if (byte !== 10 && byte !== 13) return true
    cursor.take(1)
  }
  return false
}

/** Goes on to the next record and says how much was left out. */
async function resync(cursor: ByteCursor, input: Input, offset: number, what: string): Promise<Found> {
  for (;;) {
    const next = await cursor.find(START, 1 << 20)
    if (next >= 0) {
      cursor.take(next)
      if (await beginsRecord(cursor)) break
      cursor.take(START.length)
      continue
    }
    const passed = Math.max(1, Math.min(cursor.ready, 1 << 20) - START.length)
    if ((await cursor.skip(passed)) < passed || !(await cursor.need(START.length))) {
      await cursor.skip(START.length)
      break
    }
  }
  const passed = cursor.offset - offset
  return buildFault(input, 'damaged', `${what}; ${passed} bytes were passed over to the next record`, offset)
}

const cut = (input: Input, offset: number, what: string): Found =>
  buildFault(input, 'truncated', `the input ends inside ${what}; the records before it were read`, offset)

const isPage = (headers: Headers): boolean => {
  const type = headers.get('warc-type')
  if (!/^https?:/i.test(urlOf(headers) ?? '')) return false
  if (type === 'conversion' || type === 'resource')
    return /text\/(?:plain|html)|xhtml|^$/.test(headers.get('content-type') ?? '')
  return type === 'response'
}

/** Some writers put the address between angle brackets. */
const urlOf = (headers: Headers): string | null => headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null

const memberName = (input: Input, headers: Headers): string =>
  memberOf(input, headers.get('warc-record-id') ?? urlOf(headers) ?? 'record')

function* readRecord(
  block: Buffer,
  headers: Headers,
  input: Input,
  offset: number,
  reading: Reading,
): Generator<Found> {
  const isText = headers.get('warc-type') !== 'response' && !/html/.test(headers.get('content-type') ?? '')
  const member = memberName(input, headers)
  const source = { path: input.path, member, format: isText ? 'wet' : 'warc', url: urlOf(headers), outlet: null }
  const body: Body | NoBody =
    headers.get('warc-type') === 'response'
      ? readResponse(block)
      : { bytes: block, charset: undefined, isHtml: !isText }
  if ('problem' in body) {
    if (body.problem !== null) yield buildFault(input, 'damaged', body.problem, offset, member)
    return
  }
  if (body.cut !== undefined)
    yield buildFault(
      input,
      'truncated',
      `only the beginning of a page can be decompressed: ${body.cut}`,
      offset,
      member,
    )
  if ((body.isHtml ? isPageScreenedOut : isScreenedOut)(body.bytes, reading)) {
    reading.tally.screenedOut++
    return
  }
  const truncated = headers.has('warc-truncated') || body.cut !== undefined
  // A record's bytes are a view of a large chunk, which a page waiting for its turn would keep in memory.
  if (body.isHtml) {
    yield { page: Buffer.from(body.bytes), ...(body.charset ? { charset: body.charset } : {}), source, truncated }
    return
  }
  const { text, issues } = decode(body.bytes, body.charset)
  if (text.trim() !== '') yield { text, source, truncated, issues }
}
