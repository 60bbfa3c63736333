import type { Input } from './found.js'

/** Bytes that a cursor can hold before it has to grow. */
const ROOM = 3 << 19

/** Walks through a stream of bytes: look ahead, take, skip; knows its offset. What it hands out is good until it waits. */
export class ByteCursor {
  /** Offset of the next byte. */
  offset = 0
  readonly #iterator: AsyncIterator<Buffer>
  readonly #giveBack: Input['giveBack']
  /** What was read and not yet passed stands in it from `#at` to `#end`. */
  #memory: Buffer = Buffer.alloc(0)
  #at = 0
  #end = 0
  #isDone = false

  constructor({ chunks, giveBack }: Pick<Input, 'chunks' | 'giveBack'>) {
    this.#iterator = chunks[Symbol.asyncIterator]()
    this.#giveBack = giveBack
  }

  /** Bytes that can be looked at without waiting. */
  get ready(): number {
    return this.#end - this.#at
  }

  /** Makes `count` bytes ready; false when the stream ends before. */
  async need(count: number): Promise<boolean> {
    while (this.ready < count && !this.#isDone) {
      const next = await this.#iterator.next()
      if (next.done) this.#isDone = true
      else this.#append(next.value)
    }
    return this.ready >= count
  }

  /** Copied behind what is left: memory of its own is used again and again, and that of the chunk can be. */
  #append(chunk: Buffer): void {
    if (this.#end + chunk.length > this.#memory.length) this.#makeRoom(chunk.length)
    this.#memory.set(chunk, this.#end)
    this.#end += chunk.length
    this.#giveBack?.(chunk)
  }

  #makeRoom(size: number): void {
    const left = this.#memory.subarray(this.#at, this.#end)
    const length = left.length + size
    if (length > this.#memory.length) this.#memory = Buffer.allocUnsafeSlow(Math.max(ROOM, 2 * length))
    this.#memory.set(left)
    this.#at = 0
    this.#end = left.length
  }

  /** The bytes that are ready, not taken. */
  peek(count = this.ready): Buffer {
    return this.#memory.subarray(this.#at, Math.min(this.#end, this.#at + count))
  }

  /** Takes bytes that are ready. */
  take(count: number): Buffer {
    const bytes = this.peek(count)
    this.#at += bytes.length
    this.offset += bytes.length
    return bytes
  }

  /** Passes over bytes, ready or not; the number passed, smaller than `count` at the end of the stream. */
  async skip(count: number): Promise<number> {
    let left = count
    while (left > 0) {
      if (this.ready === 0 && !(await this.need(1))) break
      left -= this.take(Math.min(left, this.ready)).length
    }
    return count - left
  }

  /** Distance to the next occurrence of `mark`, which is then ready; -1 when it is not within `limit` bytes. */
  async find(mark: Buffer, limit: number): Promise<number> {
    for (;;) {
      const at = this.peek(limit).indexOf(mark)
      if (at >= 0) return at
      if (this.ready >= limit || !(await this.need(Math.min(limit, this.ready + 65_536))))
        return this.peek(limit).indexOf(mark)
    }
  }
}
