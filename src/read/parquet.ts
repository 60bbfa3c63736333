import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { FileMetaData } from 'hyparquet'
import { readWhole } from './bytes.js'
import { buildArticle, buildPlan } from './fields.js'
import {
  buildFault,
  type Format,
  type Found,
  foundIn,
  type Input,
  isScreenedOut,
  memberOf,
  type Reading,
} from './found.js'

/** Parquet that comes through a pipe or out of an archive is held in memory up to this size. */
const MAX_HELD = 512 << 20

/** Parquet, one row group at a time: the text column first, the others only where a text passes the screen. */
export const parquet: Format = {
  name: 'parquet',
  isLike: (_, __, start) => start.startsWith('PAR1'),
  async *read(input, reading) {
    const file = await openRandom(input)
    if (!file) {
      yield buildFault(input, 'too-large', `Parquet of more than ${MAX_HELD >> 20} MB must be a file of its own`)
      return
    }
    try {
      if (file.byteLength < 12 || Buffer.from(file.slice(file.byteLength - 4)).toString('latin1') !== 'PAR1') {
        yield buildFault(
          input,
          'truncated',
          'the footer is missing, without which no row of a Parquet file can be read',
          file.byteLength,
        )
        return
      }
      yield* readRows(file, input, reading)
    } finally {
      file.close()
    }
  },
}

interface RandomFile {
  readonly byteLength: number
  slice(start: number, end?: number): ArrayBuffer
  close(): void
}

async function openRandom(input: Input): Promise<RandomFile | undefined> {
  if (input.file === undefined) {
    const bytes = await readWhole(input.chunks, MAX_HELD)
    if (!bytes) return undefined
    const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
    return { byteLength: whole.byteLength, slice: (start, end) => whole.slice(start, end), close: () => {} }
  }
  const descriptor = openSync(input.file, 'r')
  const { size } = fstatSync(descriptor)
  return {
    byteLength: size,
    slice(start, end = size) {
      const bytes = new Uint8Array(Math.max(0, end - start))
      let at = 0
      for (let count = 1; at < bytes.length && count > 0; at += count)
        count = readSync(descriptor, bytes, at, bytes.length - at, start + at)
      return bytes.buffer
    },
    close: () => closeSync(descriptor),
  }
}

const withoutBigInts = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value)

type Row = Readonly<Record<string, unknown>>

async function* readRows(file: RandomFile, input: Input, reading: Reading): AsyncGenerator<Found> {
  const { parquetMetadataAsync, parquetReadObjects, parquetSchema } = await import('hyparquet')
  const { compressors } = await import('hyparquet-compressors')
  let metadata: FileMetaData
  let names: readonly string[]
  try {
    metadata = await parquetMetadataAsync(file)
    names = parquetSchema(metadata).children.map(({ element }) => element.name)
  } catch (error) {
    const message = `the footer, without which no row can be read, makes no sense (${(error as Error).message})`
    yield buildFault(input, 'damaged', message, file.byteLength)
    return
  }
  const plan = buildPlan(names, reading.fields)
  const top = (fields: readonly string[] = []): string[] =>
    fields
      .map((field) => (names.includes(field) ? field : (field.split('.')[0] as string)))
      .filter((name) => names.includes(name))
  const told = [...new Set([...top(plan.text), ...top(plan.title)])]
  const wanted = [...new Set(Object.values(plan).flatMap(top))]
  if (top(plan.text ?? plan.title).length === 0) {
    yield buildFault(input, 'no-columns', `no column holds text among: ${names.join(', ').slice(0, 300)}`)
    return
  }
  let first = 0
  for (const group of metadata.row_groups) {
    const count = Number(group.num_rows)
    reading.tally.bytes += Number(group.total_byte_size)
    const read = (columns: string[]): Promise<Row[]> =>
      parquetReadObjects({ file, metadata, columns, rowStart: first, rowEnd: first + count, compressors }) as Promise<
        Row[]
      >
    try {
      const texts = await read(told)
      const passing = texts.map((row) => !isScreenedOut(Buffer.from(JSON.stringify(row, withoutBigInts)), reading))
      const rows = passing.includes(true) ? await read(wanted) : []
      for (let index = 0; index < texts.length; index++) {
        if (!passing[index]) reading.tally.screenedOut++
        else yield buildRow(rows[index] as Row, first + index + 1)
      }
    } catch (error) {
      yield buildFault(
        input,
        'damaged',
        `rows ${first + 1} to ${first + count}: ${(error as Error).message}`,
        null,
        memberOf(input, `row ${first + 1}`),
      )
    }
    first += count
  }
  function buildRow(row: Row, number: number): Found {
    const member = memberOf(input, `row ${number}`)
    const source = { path: input.path, member, format: 'parquet', url: null, outlet: null }
    const article = buildArticle(row, plan, source)
    if (article) return foundIn(article)
    return buildFault(input, 'no-text', `row ${number} has neither text nor title`, null, member)
  }
}
