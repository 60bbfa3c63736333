import { closeSync, openSync, readSync } from 'node:fs'
import * as zlib from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { openBytes, readWhole } from './bytes.js'
import { buildFault, type Format, type Found, type Input, memberOf, type Reading } from './found.js'
import { isWanted } from './tar.js'

/** A zip that comes through a pipe or out of another archive is held in memory up to this size. */
const MAX_HELD = 512 << 20
const MAX_SALVAGED = 64 << 20
type ReadInner = (input: Input, reading: Reading) => AsyncIterable<Found>

/** zip, entry by entry; nothing is unpacked to disk. Of a cut zip the entries before the cut are read by their own headers. */
export const buildZip = (readInner: ReadInner): Format => ({
  name: 'zip',
  isLike: (head) => head.length > 4 && head.readUInt32LE(0) === 0x04034b50,
  read: (input, reading) => readZip(input, reading, readInner),
})

async function* readZip(input: Input, reading: Reading, readInner: ReadInner): AsyncGenerator<Found> {
  const bytes = input.file === undefined ? await readWhole(input.chunks, MAX_HELD) : undefined
  if (input.file === undefined && !bytes) {
    yield buildFault(input, 'too-large', `a zip of more than ${MAX_HELD >> 20} MB must be a file of its own`)
    return
  }
  const archive = await openArchive(input.file, bytes).catch((error: Error) => error)
  if (archive instanceof Error) {
    yield* salvage(input, bytes, reading, readInner)
    return
  }
  const { getFileNameLowLevel } = (await import('yauzl')).default
  for await (const entry of entriesOf(archive)) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
    if (!isWanted(name)) continue
    const where = { path: input.path, member: memberOf(input, name) }
    try {
      yield* readInner(await openBytes(where, checked(await openEntry(archive, entry), entry.crc32)), reading)
    } catch (error) {
      yield buildFault(where, 'damaged', (error as Error).message, entry.relativeOffsetOfLocalHeader)
    }
  }
}

async function openArchive(file: Input['file'], bytes: Buffer | undefined): Promise<ZipFile> {
  const { fromBuffer, open } = (await import('yauzl')).default
  // Decoding names itself, yauzl would end at one that leads out of the folder.
  const options = { lazyEntries: true, decodeStrings: false }
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, archive?: ZipFile): void =>
      error || !archive ? reject(error) : resolve(archive)
    if (bytes) fromBuffer(bytes, options, done)
    else open(file as string, options, done)
  })
}

async function* entriesOf(archive: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      const settle = (finish: () => void): void => {
        archive.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error')
        finish()
      }
      archive.once('entry', (found: Entry) => settle(() => resolve(found)))
      archive.once('end', () => settle(() => resolve(undefined)))
      archive.once('error', (error: Error) => settle(() => reject(error)))
      archive.readEntry()
    })
    if (!entry) return
    yield entry
  }
}

const openEntry = (archive: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> =>
  new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => (error || !stream ? reject(error) : resolve(stream)))
  })

/** yauzl 3.4 does not compare checksums. */
async function* checked(chunks: AsyncIterable<Buffer>, wanted: number): AsyncGenerator<Buffer> {
  let sum = 0
  for await (const chunk of chunks) {
    sum = zlib.crc32(chunk, sum)
    yield chunk
  }
  if (sum !== wanted) throw new Error('the checksum is wrong')
}

/** Entries of a zip without its directory: each local header tells name and size, or the deflate stream its own end. */
async function* salvage(
  input: Input,
  held: Buffer | undefined,
  reading: Reading,
  readInner: ReadInner,
): AsyncGenerator<Found> {
  const bytesAt = buildReader(input.file, held)
  let at = 0
  let count = 0
  try {
    for (;;) {
      const header = bytesAt(at, 30)
      if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) break
      const flags = header.readUInt16LE(6)
      const start = at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
      const name = bytesAt(at + 30, header.readUInt16LE(26)).toString('utf8')
      const size = flags & 8 ? undefined : header.readUInt32LE(18)
      const entry = inflateEntry(bytesAt, start, size, header.readUInt16LE(8))
      if (!entry) break
      const where = { path: input.path, member: memberOf(input, name) }
      const { bytes } = entry
      if (isWanted(name) && bytes.length > 0) yield* readInner(await openBytes(where, once(bytes)), reading)
      count++
      at = start + entry.used + (flags & 8 ? descriptorLength(bytesAt(start + entry.used, 4)) : 0)
    }
  } finally {
    bytesAt.close()
  }
  yield buildFault(
    input,
    'truncated',
    `the directory at the end is missing; ${count} entries before the cut were read`,
    at,
  )
}

const descriptorLength = (mark: Buffer): number => (mark.length === 4 && mark.readUInt32LE(0) === 0x08074b50 ? 16 : 12)

type ReadAt = ((at: number, length: number) => Buffer) & { close(): void }

function buildReader(file: Input['file'], held: Buffer | undefined): ReadAt {
  if (held || file === undefined) {
    const whole = held ?? Buffer.alloc(0)
    return Object.assign((at: number, length: number) => whole.subarray(at, at + length), { close: () => {} })
  }
  const descriptor = openSync(file, 'r')
  const readAt = (at: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, at))
  }
  return Object.assign(readAt, { close: () => closeSync(descriptor) })
}

/** The entry's bytes and how many compressed ones they took; undefined when the entry is cut or too large to try. */
function inflateEntry(
  bytesAt: ReadAt,
  start: number,
  size: number | undefined,
  method: number,
): { bytes: Buffer; used: number } | undefined {
  if ((size ?? 0) > MAX_SALVAGED || (method !== 0 && method !== 8)) return undefined
  const packed = bytesAt(start, size ?? MAX_SALVAGED)
  if (size !== undefined && packed.length < size) return undefined
  if (method === 0) return size === undefined ? undefined : { bytes: packed, used: size }
  try {
    const { buffer, engine } = zlib.inflateRawSync(packed, { info: true, maxOutputLength: 512 << 20 }) as unknown as {
      buffer: Buffer
      engine: { bytesWritten: number }
    }
    return { bytes: buffer, used: size ?? engine.bytesWritten }
  } catch {
    return undefined
  }
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}
