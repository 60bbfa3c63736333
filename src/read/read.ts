import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { joinChunks, openBytes, readFileChunks, SpareChunks } from './bytes.js'
import { findUtf16 } from './decode.js'
import { openable } from './file-names.js'
import { findFormat, readInput } from './formats.js'
import { buildFault, type Found, type Input, type Reading } from './found.js'
import { readText } from './text.js'

/** Files up to this size are read in one call, all into the same memory: opening a stream costs more than reading them. */
const SMALL = 1 << 20
let room: Buffer | undefined

/** Is told of all bytes of a file, and whether they are the whole of it; of a stream reading waits for what it gives back. */
type Seen = (bytes: Buffer, isWhole: boolean) => Promise<void> | undefined

/**
 * Every article of a file, or of standard input for `-`; of a small text file at once, without a promise. Faults of the
 * file come as faults, never as exceptions.
 */
export function readFile(
  file: string,
  reading: Reading,
  stdin: AsyncIterable<Buffer>,
  seen: Seen,
): Iterable<Found> | AsyncIterable<Found> {
  const spare = new SpareChunks()
  const { giveBack } = spare
  if (file === '-') return readStream({ path: null, member: null, giveBack }, joinChunks(stdin, spare), reading, seen)
  const where = { path: file, member: null }
  const own = openable(file)
  try {
    // A pipe is opened once, and without standing still where nobody writes: signals are still heard.
    if (!statSync(own).isFile())
      return readStream({ ...where, giveBack }, joinChunks(createReadStream(own), spare), reading, seen)
    const small = readSmall(own)
    if (!small) return readStream({ ...where, file: own, giveBack }, readFileChunks(own, spare), reading, seen)
    seen(small, true)
    // What is UTF-16 may look like text and be more.
    if (small.length > 0 && !findUtf16(small) && findFormat(small, file, reading.format)?.name === 'text')
      return [...readText(small, where, reading)]
    const bytes = Buffer.from(small)
    return readInput({ ...where, file: own, head: bytes, chunks: once(bytes) }, reading)
  } catch (error) {
    return [buildFault(where, 'unreadable', (error as Error).message)]
  }
}

async function* readStream(
  where: Omit<Input, 'head' | 'chunks'>,
  chunks: AsyncIterable<Buffer>,
  reading: Reading,
  seen: Seen,
): AsyncGenerator<Found> {
  try {
    const input = await openBytes(where, watch(chunks, seen))
    // What cannot be read at all is not empty: the error is told here.
    if (input.head.length === 0) await input.chunks[Symbol.asyncIterator]().next()
    yield* readInput(input, reading)
  } catch (error) {
    yield buildFault(where, 'unreadable', (error as Error).message)
  }
}

/** The whole of a small file, good until the next one is read; undefined for a larger one. */
function readSmall(file: string | Buffer): Buffer | undefined {
  const descriptor = openSync(file, 'r')
  try {
    const stats = fstatSync(descriptor)
    if (stats.size > SMALL) return undefined
    room ??= Buffer.allocUnsafeSlow(SMALL + 1)
    let length = 0
    for (;;) {
      const count = readSync(descriptor, room, length, room.length - length, null)
      length += count
      if (length > SMALL) return undefined
      // A read that gives less than it was asked for has reached the end.
      if (count === 0 || length === stats.size) return room.subarray(0, length)
    }
  } finally {
    closeSync(descriptor)
  }
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

async function* watch(chunks: AsyncIterable<Buffer>, seen: Seen): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    await seen(chunk, false)
    yield chunk
  }
}
