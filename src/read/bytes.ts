import { closeSync, openSync, readSync } from 'node:fs'
import type { Input } from './found.js'

const HEAD = 65_536
const CHUNK = 1 << 20

/** Chunks that were given back, to be filled again: fresh memory for each would cost a fifth of the time of a dump. */
export class SpareChunks {
  readonly #chunks: Buffer[] = []

  take(): Buffer {
    return this.#chunks.pop() ?? Buffer.allocUnsafeSlow(CHUNK)
  }

  /** Of what is given back, or of a part of it, no view may be used any more. */
  readonly giveBack = (chunk: Buffer): void => {
    if (chunk.buffer.byteLength === CHUNK) this.#chunks.push(Buffer.from(chunk.buffer as ArrayBuffer))
  }
}

/** A file's bytes in chunks of 1 MB, read when asked for. */
export async function* readFileChunks(file: string | Buffer, spare: SpareChunks): AsyncGenerator<Buffer> {
  const descriptor = openSync(file, 'r')
  try {
    for (;;) {
      const chunk = spare.take()
      const length = readSync(descriptor, chunk, 0, CHUNK, null)
      if (length === 0) return
      yield length === CHUNK ? chunk : chunk.subarray(0, length)
    }
  } finally {
    closeSync(descriptor)
  }
}

/** Small chunks (pipes give 64 kB, inflaters 256 kB at most) joined to 1 MB, so that each is scanned in one go. */
export async function* joinChunks(chunks: AsyncIterable<Buffer | string>, spare: SpareChunks): AsyncGenerator<Buffer> {
  let room = spare.take()
  let length = 0
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    for (let at = 0; at < bytes.length; ) {
      const copied = bytes.copy(room, length, at)
      at += copied
      length += copied
      if (length < room.length) continue
      yield room
      room = spare.take()
      length = 0
    }
  }
  if (length > 0) yield room.subarray(0, length)
}

/** Looks at the first bytes and gives them back in front of the rest. An error on the way is kept for whoever reads on. */
export async function openBytes(
  where: Pick<Input, 'path' | 'member' | 'file' | 'name' | 'giveBack'>,
  chunks: AsyncIterable<Buffer>,
): Promise<Input> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Buffer[] = []
  let length = 0
  let failure: { error: unknown } | undefined
  let isDone = false
  while (length < HEAD && !isDone && !failure) {
    try {
      const next = await iterator.next()
      isDone = next.done === true
      if (next.done) break
      first.push(next.value)
      length += next.value.length
    } catch (error) {
      failure = { error }
    }
  }
  const head = first.length === 1 ? (first[0] as Buffer) : Buffer.concat(first, length)
  async function* all(): AsyncGenerator<Buffer> {
    if (head.length > 0) yield head
    if (failure) throw failure.error
    try {
      while (!isDone) {
        const next = await iterator.next()
        if (next.done) return
        yield next.value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { ...where, head: head.subarray(0, HEAD), chunks: all() }
}

/** Everything a stream holds in one buffer; undefined when it is larger than `limit` bytes. */
export async function readWhole(chunks: AsyncIterable<Buffer>, limit: number): Promise<Buffer | undefined> {
  const held: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit) return undefined
    held.push(chunk)
  }
  return held.length === 1 ? held[0] : Buffer.concat(held, length)
}
