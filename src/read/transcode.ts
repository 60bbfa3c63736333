import type { Input } from './found.js'

/** UTF-16 and UTF-32 by their marks as UTF-8, so that readers of lines and rows only ever see bytes that keep ASCII. */
export function transcode(input: Input): Input {
  const [first, second] = input.head
  const isLittle = first === 0xff && second === 0xfe
  if (!isLittle && !(first === 0xfe && second === 0xff)) return input
  const label = isLittle ? 'utf-16le' : 'utf-16be'
  const head = Buffer.from(new TextDecoder(label).decode(input.head))
  // Offsets that readers report count the bytes of the UTF-8 form.
  const { file: _, giveBack: __, ...rest } = input
  return { ...rest, head, chunks: asUtf8(input.chunks, label) }
}

async function* asUtf8(chunks: AsyncIterable<Buffer>, label: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(label)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}
