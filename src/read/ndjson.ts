import { buildFault, type Format, type Found, type Input, isFault, type Reading } from './found.js'
import { findDepth } from './json.js'
import { buildParser } from './json-record.js'
import { findBlocks, MAX_LINE } from './lines.js'

/** One JSON object a line. What the screen leaves out is never parsed, nor even cut into lines. */
export const ndjson: Format = {
  name: 'ndjson',
  isLike(head, name, start) {
    // An array by that name, or objects without line feeds between them, are read as they are.
    if (/\.(?:ndjson|jsonl|jsonlines)$/i.test(name))
      return !/^(?:\u00EF\u00BB\u00BF)?\s*(?:\[|\{[^\n]*\}\r\s*\{)/.test(start) || /^[^\n]*\r\n/.test(start)
    if (!/^(?:\u00EF\u00BB\u00BF)?\s*\{/.test(start)) return false
    const line = /^(?:\u00EF\u00BB\u00BF)?\s*\{[^\r\n]*\}[ \t]*\r?\n\s*(\S?)/.exec(head.toString('latin1'))
    // A single line may be an object that wraps a list.
    return line !== null && (line[1] !== '' || findDepth(head) === 0)
  },
  read: (input, reading) => readNdjson(input, reading),
}

async function* readNdjson(input: Input, reading: Reading): AsyncGenerator<Found> {
  const parse = buildParser(input, reading, 'ndjson')
  let number = 0
  for await (const { bytes, offset, isEnded, lost } of findBlocks(input)) {
    reading.tally.bytes += bytes.length + lost
    if (lost > 0) {
      yield tooLong(input, ++number, offset)
      continue
    }
    let told = 0
    let at = 0
    while (at < bytes.length) {
      const hit = reading.screen ? reading.screen.findInLines(bytes, at, bytes.length) : at
      const from = hit < 0 ? bytes.length : hit === at ? at : bytes.lastIndexOf(10, hit) + 1
      const { lines, blank } = countLines(bytes, at, from)
      number += lines
      reading.tally.screenedOut += lines - blank
      if (hit < 0) break
      const feed = bytes.indexOf(10, hit)
      const end = feed < 0 ? bytes.length : feed
      at = end + 1
      number++
      told++
      if (isBlank(bytes, from, end)) continue
      const found = parse(bytes.subarray(from, end), `line ${number}`, offset + from)
      if (!found) continue
      const isCut = !isEnded && isFault(found) && found.fault === 'bad-json'
      yield isCut ? cut(input, number, offset + from) : found
    }
    // A stream that ends inside a line is cut, whether or not the screen lets the line through.
    if (!isEnded && told === 0 && !isWhole(bytes)) yield cut(input, number, offset)
  }
}

const isWhole = (bytes: Buffer): boolean => /\}\s*$/.test(bytes.toString('latin1', Math.max(0, bytes.length - 100)))

const cut = (input: Input, number: number, offset: number): Found =>
  buildFault(
    input,
    'truncated',
    `the input ends inside line ${number}; the lines before it were read`,
    offset,
    `line ${number}`,
  )

const tooLong = (input: Input, number: number, offset: number): Found =>
  buildFault(input, 'too-large', `a line of more than ${MAX_LINE >> 20} MB`, offset, `line ${number}`)

/** Line feeds in a stretch of whole lines, and how many of these lines are empty. */
function countLines(bytes: Buffer, from: number, to: number): { lines: number; blank: number } {
  let lines = 0
  let blank = 0
  let at = from
  while (at < to) {
    const feed = bytes.indexOf(10, at)
    const end = feed < 0 || feed >= to ? to : feed
    if (isBlank(bytes, at, end)) blank++
    lines++
    at = end + 1
  }
  return { lines, blank }
}

function isBlank(bytes: Buffer, from: number, to: number): boolean {
  if (to - from > 100) return false
  for (let at = from; at < to; at++) if ((bytes[at] as number) > 32) return false
  return true
}
