import { findUtf16 } from './decode.js'
import type { Input } from './found.js'

/** UTF-16 as UTF-8, so that readers of lines and rows only ever see bytes that keep ASCII. */
export function transcode(input: Input): Input {
  const label = findUtf16(input.head)
  if (!label) return input
  const head = Buffer.from(new TextDecoder(label).decode(input.head))
  // Offsets that readers report count the bytes of the UTF-8 form.
  const { file: _, giveBack: __, ...rest } = input
  return { ...rest, head, chunks: asUtf8(input.chunks, label) }
}

async function* asUtf8(chunks: AsyncIterable<Buffer>, label: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(label)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  const last = decoder.decode()
  if (last !== '') yield Buffer.from(last)
}
