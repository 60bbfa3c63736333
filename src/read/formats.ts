import { buildGzip, buildZstd } from './compressed.js'
import { csv } from './csv.js'
import { feed } from './feed.js'
import { buildFault, type Format, type Found, type Input, nameOf, type Reading, startOf } from './found.js'
import { html } from './html.js'
import { json } from './json.js'
import { eml, mbox } from './mail.js'
import { ndjson } from './ndjson.js'
import { parquet } from './parquet.js'
import { buildTar } from './tar.js'
import { text } from './text.js'
import { transcode } from './transcode.js'
import { warc } from './warc.js'
import { buildZip } from './zip.js'

/** Compression and archives: whatever format is asked for is that of the things inside. */
const CONTAINERS: readonly Format[] = [
  buildGzip(readInput),
  buildZstd(readInput),
  buildZip(readInput),
  buildTar(readInput),
]

/** Formats of articles, asked in this order; text comes last, for it takes anything that is not binary. */
const FORMATS: readonly Format[] = [parquet, warc, feed, html, ndjson, json, mbox, eml, csv, text]

export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name)

/** The format that bytes and name look like; undefined for binary data of no known kind. */
export function findFormat(head: Buffer, name: string, wanted?: string): Format | undefined {
  const start = startOf(head)
  const container = CONTAINERS.find((format) => format.isLike(head, name, start))
  if (container) return container
  if (wanted !== undefined) return FORMATS.find((format) => format.name === wanted)
  // These look like text and are more.
  if (/^(?:%PDF-|filedesc:)/.test(start)) return undefined
  return FORMATS.find((format) => format.isLike(head, name, start))
}

/** What is not read, by how it begins. */
const FOREIGN: readonly (readonly [start: string, name: string])[] = [
  ['BZh', 'data compressed by bzip2'],
  ['\u00FD7zXZ', 'data compressed by xz'],
  ['7z\u00BC\u00AF', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['\u0004"M\u0018', 'data compressed by lz4'],
  ['%PDF-', 'a PDF document'],
  ['SQLite format 3', 'an SQLite database'],
  ['Obj\u0001', 'an Avro file'],
  ['ORC', 'an ORC file'],
  ['ARROW1', 'an Arrow file'],
  ['filedesc:', 'an ARC file (older than WARC)'],
]

function whatIsIn(head: Buffer): string {
  const known = FOREIGN.find(([start]) => head.indexOf(start, 0, 'latin1') === 0)
  return known ? `${known[1]}, which is not read: turn it into another format first` : NO_TEXT
}

const NO_TEXT = 'bytes that are no text and of no known format'

/** Every article of one stream of bytes, whatever its format. Damage comes as a fault behind what was saved. */
export async function* readInput(input: Input, reading: Reading): AsyncGenerator<Found> {
  if (input.head.length === 0) {
    // No line at all is what a filter for lines may well be given.
    if (reading.format !== ndjson.name || input.path !== null) yield buildFault(input, 'empty', 'the file is empty', 0)
    return
  }
  const plain = transcode(input)
  const format = findFormat(plain.head, nameOf(plain), reading.format)
  if (!format) {
    yield buildFault(input, 'not-text', `the file holds ${whatIsIn(plain.head)}`, 0)
    return
  }
  try {
    yield* format.read(format === text ? input : plain, reading)
  } catch (error) {
    yield buildFault(input, 'damaged', `${format.name}: ${(error as Error).message}`)
  }
}
