import type { Input } from './found.js'

/** A run of whole lines, line ends included. Its bytes are good until the next one is asked for. */
export interface Block {
  readonly bytes: Buffer
  readonly offset: number
  readonly isEnded: boolean
}

/** A stream cut behind line feeds into blocks of whole lines; only a last line without its end is not ended. */
export async function* findBlocks({ chunks, giveBack }: Pick<Input, 'chunks' | 'giveBack'>): AsyncGenerator<Block> {
  let held: Buffer[] = []
  let offset = 0
  for await (const chunk of chunks) {
    const last = chunk.lastIndexOf(10)
    if (last < 0) {
      held.push(chunk)
      continue
    }
    const first = held.length > 0 ? chunk.indexOf(10) + 1 : 0
    if (first > 0) {
      const bytes = Buffer.concat([...held, chunk.subarray(0, first)])
      yield { bytes, offset, isEnded: true }
      offset += bytes.length
    }
    if (first <= last) {
      yield { bytes: chunk.subarray(first, last + 1), offset, isEnded: true }
      offset += last + 1 - first
    }
    held = last + 1 < chunk.length ? [Buffer.from(chunk.subarray(last + 1))] : []
    giveBack?.(chunk)
  }
  if (held.length > 0) yield { bytes: Buffer.concat(held), offset, isEnded: false }
}
