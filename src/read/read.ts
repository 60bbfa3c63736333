import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { joinChunks, openBytes, readFileChunks } from './bytes.js'
import { FORMATS, findFormat } from './formats.js'
import { buildFault, type Found, type Input, nameOf, type Reading } from './found.js'
import { readText } from './text.js'

/** Files up to this size are read in one call: opening a stream costs more than reading them. */
const SMALL = 1 << 20

/** Every article of a file, or of standard input for `-`. Faults of the file come as faults, never as exceptions. */
export async function* readFile(
  file: string,
  reading: Reading,
  stdin: AsyncIterable<Buffer>,
  seen: (bytes: Buffer) => void,
): AsyncGenerator<Found> {
  if (file === '-') {
    yield* readInput(await openBytes({ path: null, member: null }, watch(joinChunks(stdin), seen)), reading)
    return
  }
  const where = { path: file, member: null }
  try {
    const small = readSmall(file)
    if (!small) {
      yield* readInput(await openBytes({ ...where, file }, watch(readFileChunks(file), seen)), reading)
      return
    }
    seen(small)
    const format = reading.format === undefined ? findFormat(small, file)?.name : reading.format
    if (format === 'text') yield* readText(small, where, reading)
    else yield* readInput({ ...where, file, head: small, chunks: once(small) }, reading)
  } catch (error) {
    yield buildFault(where, 'unreadable', (error as Error).message)
  }
}

/** Every article of one stream of bytes, whatever its format. Damage comes as a fault behind what was saved. */
export async function* readInput(input: Input, reading: Reading): AsyncGenerator<Found> {
  const name = nameOf(input)
  const wanted = reading.format
  if (input.head.length === 0) {
    yield buildFault(input, 'empty', 'the file is empty', 0)
    return
  }
  const format = (wanted && FORMATS.find((each) => each.name === wanted)) || findFormat(input.head, name)
  if (!format) {
    yield buildFault(input, 'not-text', 'the file holds bytes that are no text and of no known format', 0)
    return
  }
  try {
    yield* format.read(input, reading)
  } catch (error) {
    yield buildFault(input, 'damaged', `${format.name}: ${(error as Error).message}`)
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
      if (count === 0) return bytes.subarray(0, length)
      length += count
      if (length > size) return undefined
    }
  } finally {
    closeSync(descriptor)
  }
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

async function* watch(chunks: AsyncIterable<Buffer>, seen: (bytes: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    seen(chunk)
    yield chunk
  }
}
