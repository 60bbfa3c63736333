/** Walks through a stream of bytes: look ahead, take, skip; knows its offset. */
export class ByteCursor {
  /** Offset of the next byte. */
  offset = 0
  readonly #iterator: AsyncIterator<Buffer>
  #held: Buffer = Buffer.alloc(0)
  #at = 0
  #isDone = false

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#iterator = chunks[Symbol.asyncIterator]()
  }

  /** Bytes that can be looked at without waiting. */
  get ready(): number {
    return this.#held.length - this.#at
  }

  /** Makes `count` bytes ready; false when the stream ends before. */
  async need(count: number): Promise<boolean> {
    if (this.ready >= count) return true
    const held = [this.#held.subarray(this.#at)]
    let length = this.ready
    while (length < count && !this.#isDone) {
      const next = await this.#iterator.next()
      if (next.done) this.#isDone = true
      else {
        held.push(next.value)
        length += next.value.length
      }
    }
    this.#held = held.length === 2 && held[0]?.length === 0 ? (held[1] as Buffer) : Buffer.concat(held)
    this.#at = 0
    return length >= count
  }

  /** The bytes that are ready, not taken. */
  peek(count = this.ready): Buffer {
    return this.#held.subarray(this.#at, this.#at + count)
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
