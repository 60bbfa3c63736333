import { readWhole } from './bytes.js'
import { decode, isText } from './decode.js'
import { buildFault, type Format, type Found, type Input, isScreenedOut, type Reading } from './found.js'

/** A text file larger than this is no article; it is reported, not read. */
const MAX_TEXT = 64 << 20
const BLANK: readonly number[] = [0xef, 0xbb, 0xbf, 0xff, 0xfe]

/** One plain text file is one article; its first line may be its title. */
export const text: Format = {
  name: 'text',
  isLike: (head) => isText(head),
  async *read(input, reading) {
    const bytes = await readWhole(input.chunks, MAX_TEXT)
    if (!bytes) yield buildFault(input, 'too-large', `a text of more than ${MAX_TEXT >> 20} MB is no article`)
    else yield* readText(bytes, input, reading)
  },
}

/** The article that a whole file of text holds. `bytes` may be others when it is handed over. */
export function* readText(bytes: Buffer, input: Pick<Input, 'path' | 'member'>, reading: Reading): Generator<Found> {
  reading.tally.bytes += bytes.length
  if (!isText(bytes)) {
    yield buildFault(input, 'not-text', 'the file holds bytes that are no text', 0)
    return
  }
  // Blanks and byte order marks.
  if (bytes.every((byte) => byte <= 32 || BLANK.includes(byte))) {
    yield buildFault(input, 'empty', 'the file holds no text', 0)
    return
  }
  // Wide encodings put zeros between the letters: they are screened after decoding.
  const isWide = bytes.subarray(0, 1000).includes(0)
  if (!isWide && isScreenedOut(bytes, reading)) {
    reading.tally.screenedOut++
    return
  }
  const { text, issues } = decode(bytes)
  if (isWide && isScreenedOut(Buffer.from(text), reading)) {
    reading.tally.screenedOut++
    return
  }
  const { path, member } = input
  yield { text, source: { path, member, format: 'text', url: null, outlet: null }, issues }
}
