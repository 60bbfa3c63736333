import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { joinChunks, openBytes, readFileChunks, SpareChunks } from './bytes.js'
import { findFormat, readInput } from './formats.js'
import { buildFault, type Found, type Reading } from './found.js'
import { readText } from './text.js'

/** Files up to this size are read in one call: opening a stream costs more than reading them. */
const SMALL = 1 << 20

/**
 * Every article of a file, or of standard input for `-`. Faults of the file come as faults, never as exceptions. `seen`
 * is told of all bytes, and whether they are the whole file.
 */
export async function* readFile(
  file: string,
  reading: Reading,
  stdin: AsyncIterable<Buffer>,
  seen: (bytes: Buffer, isWhole: boolean) => void,
): AsyncGenerator<Found> {
  if (file === '-') {
    yield* readInput(await openBytes({ path: null, member: null }, watch(joinChunks(stdin), seen)), reading)
    return
  }
  const where = { path: file, member: null }
  try {
    const small = readSmall(file)
    if (!small) {
      const spare = new SpareChunks()
      const giveBack = (chunk: Buffer): void => spare.giveBack(chunk)
      const chunks = watch(readFileChunks(file, spare), seen)
      yield* readInput(await openBytes({ ...where, file, giveBack }, chunks), reading)
      return
    }
    seen(small, true)
    if (small.length > 0 && findFormat(small, file, reading.format)?.name === 'text')
      yield* readText(small, where, reading)
    else yield* readInput({ ...where, file, head: small, chunks: once(small) }, reading)
  } catch (error) {
    yield buildFault(where, 'unreadable', (error as Error).message)
  }
}

/** The whole of a small file; undefined for a larger one. */
function readSmall(file: string): Buffer | undefined {
  const descriptor = openSync(file, 'r')
  try {
    const { size } = fstatSync(descriptor)
    if (size > SMALL) return undefined
    const bytes = Buffer.allocUnsafeSlow(size + 1)
    let length = 0
    for (;;) {
      const count = readSync(descriptor, bytes, length, bytes.length - length, null)
      length += count
      if (length > size) return undefined
      // A read that gives less than it was asked for has reached the end.
      if (count === 0 || length === size) return bytes.subarray(0, length)
    }
  } finally {
    closeSync(descriptor)
  }
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

async function* watch(
  chunks: AsyncIterable<Buffer>,
  seen: (bytes: Buffer, isWhole: boolean) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    seen(chunk, false)
    yield chunk
  }
}
