import type { Input } from './found.js'

/** A run of whole lines, line ends included. Its bytes are good until the next one is asked for. */
export interface Block {
  readonly bytes: Buffer
  readonly offset: number
  readonly isEnded: boolean
  /** How many bytes of a line that no record fills are passed over here; 0 but for such a line, whose bytes are not held. */
  readonly lost: number
}

/** No line is held that is longer. */
export const MAX_LINE = 64 << 20

const NOTHING = Buffer.alloc(0)

/** A stream cut behind line feeds into blocks of whole lines; only a last line without its end is not ended. */
export async function* findBlocks({ chunks, giveBack }: Pick<Input, 'chunks' | 'giveBack'>): AsyncGenerator<Block> {
  let held: Buffer[] = []
  let size = 0
  let lost = 0
  let offset = 0
  for await (const chunk of chunks) {
    const last = chunk.lastIndexOf(10)
    if (last < 0) {
      size += chunk.length
      if (size > MAX_LINE) {
        lost = size
        held = []
      } else held.push(chunk)
      continue
    }
    const first = size > 0 ? chunk.indexOf(10) + 1 : 0
    if (first > 0) {
      const bytes = lost > 0 ? NOTHING : Buffer.concat([...held, chunk.subarray(0, first)])
      yield { bytes, offset, isEnded: true, lost: lost > 0 ? lost + first : 0 }
      offset += size + first
      lost = 0
    }
    if (first <= last) {
      yield { bytes: chunk.subarray(first, last + 1), offset, isEnded: true, lost: 0 }
      offset += last + 1 - first
    }
    held = last + 1 < chunk.length ? [Buffer.from(chunk.subarray(last + 1))] : []
    size = chunk.length - last - 1
    giveBack?.(chunk)
  }
  if (size > 0) yield { bytes: Buffer.concat(held), offset, isEnded: false, lost }
}
