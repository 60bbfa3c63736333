import { type Dialect, findRowEnd, parseFields } from './csv-rows.js'

/** Heads are shorter only where they are all there is. */
const HEAD = 60_000

/** How a table is written, and where its line of column names begins, behind blank lines. */
export interface FoundDialect extends Dialect {
  readonly from: number
}

/** Told by the first bytes: the delimiter by Excel's line `sep=;` or the column names, the way quotes are escaped by all rows. */
export function findDialect(head: Buffer): FoundDialect {
  const blank = /^(?:\u00EF\u00BB\u00BF)?(?:\s*\n)?/.exec(head.toString('latin1', 0, 200))?.[0].length ?? 0
  const said = /^(?:\u00EF\u00BB\u00BF)?"?sep=(.)"?\r?\n/i.exec(head.toString('latin1', blank, blank + 20))
  const from = blank + (said?.[0].length ?? 0)
  const delimiter = said ? (said[1] as string) : findDelimiter(head.toString('latin1', from, lineEnd(head, from)))
  const plain = { delimiter: delimiter.charCodeAt(0), isEscaped: false }
  return { ...plain, isEscaped: isEscaped(head.subarray(from), plain), from }
}

/** The delimiter of a header line: the commonest of tab, comma, semicolon and bar. */
export function findDelimiter(header: string): string {
  const counts = ['\t', ',', ';', '|'].map((mark) => [mark, header.split(mark).length] as const)
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}

/** Where the first line ends, by a line feed or a return. */
export function lineEnd(bytes: Buffer, from = 0): number {
  const feed = bytes.indexOf(10, from)
  const end = feed < 0 ? bytes.length : feed
  const turn = bytes.subarray(0, end).indexOf(13, from)
  return turn < 0 ? end : turn
}

/** True when every row makes sense with `\"` for a quote inside a field, and some row makes none without. */
function isEscaped(head: Buffer, plain: Dialect): boolean {
  if (!head.includes('\\"')) return false
  // Of what is cut the last row is not looked at; what is whole may lack its last line end.
  const rows = head.length < HEAD ? Buffer.concat([head, Buffer.from('\n')]) : head
  return isSound(rows, { ...plain, isEscaped: true }) && !isSound(rows, plain)
}

/** True when all rows have as many fields as the first, and every quote inside one is marked as such. A row may be cut. */
function isSound(head: Buffer, dialect: Dialect): boolean {
  let width: number | undefined
  for (let at = 0; at < head.length; ) {
    const found = findRowEnd(head, at, dialect)
    const end = found < 0 ? head.length : found
    const row = head.subarray(at, end)
    at = end + 1
    if (row.length === 0 || (row.length === 1 && row[0] === 13)) continue
    const bare = { count: 0 }
    const { length } = parseFields(row, dialect, bare)
    width ??= length
    if (bare.count > 0 || (length !== width && found >= 0)) return false
  }
  return (width ?? 0) > 1
}

/** True when rows end with a return alone, as old spreadsheets of the Macintosh write them. */
const endsByReturn = (head: Buffer): boolean => {
  const end = lineEnd(head)
  return head[end] === 13 && end + 1 < head.length && head[end + 1] !== 10
}

const withFeeds = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').replaceAll('\r', '\n'), 'latin1')

/** The same table with line feeds, whatever ends its rows. */
export function asLines<T extends { readonly head: Buffer; readonly chunks: AsyncIterable<Buffer> }>(input: T): T {
  if (!endsByReturn(input.head)) return input
  async function* chunks(): AsyncGenerator<Buffer> {
    for await (const chunk of input.chunks) yield withFeeds(chunk)
  }
  return { ...input, head: withFeeds(input.head), chunks: chunks() }
}
