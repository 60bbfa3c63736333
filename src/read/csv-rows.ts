import { BACKSLASH, isBehindBackslash } from './backslashes.js'

/** Rows of delimiter-separated bytes (RFC 4180): quotes open only at the start of a field and are doubled inside it. */
const QUOTE = 34
const FEED = 10
const RETURN = 13

export interface Dialect {
  /** The byte between two fields. */
  readonly delimiter: number
  /** True when a quote inside a field has a backslash before it, as MySQL writes them. */
  readonly isEscaped: boolean
}

/** End of the row that begins at `from`: the index of its line feed; -1 when the row is not finished in these bytes. */
export function findRowEnd(bytes: Buffer, from: number, dialect: Dialect): number {
  let at = from
  for (;;) {
    const feed = bytes.indexOf(FEED, at)
    const quote = bytes.indexOf(QUOTE, at)
    if (quote < 0 || (feed >= 0 && feed < quote)) return feed
    const before = bytes[quote - 1]
    const isOpening = quote === from || before === dialect.delimiter
    at = isOpening ? findClosing(bytes, quote, dialect) + 1 : quote + 1
    if (at === 0) return -1
  }
}

/**
 * The quote that closes a field; -1 when there is none. A quote that no delimiter or line end follows is kept as a mark
 * of the text, and counted as bare.
 */
function findClosing(bytes: Buffer, open: number, { delimiter, isEscaped }: Dialect, bare?: { count: number }): number {
  let at = open + 1
  for (;;) {
    const quote = bytes.indexOf(QUOTE, at)
    if (quote < 0) return -1
    const after = bytes[quote + 1]
    if (isEscaped && isBehindBackslash(bytes, quote, open)) at = quote + 1
    else if (after === QUOTE) at = quote + 2
    else if (after === undefined || after === delimiter || after === FEED || after === RETURN) return quote
    else {
      if (bare) bare.count++
      at = quote + 1
    }
  }
}

/** The fields of one row, as byte ranges turned to bytes: quotes taken off, those inside made single. */
export function parseFields(row: Buffer, dialect: Dialect, bare?: { count: number }): readonly Buffer[] {
  const fields: Buffer[] = []
  const end = row[row.length - 1] === RETURN ? row.length - 1 : row.length
  let at = 0
  for (;;) {
    if (row[at] === QUOTE && at < end) {
      const closing = findClosing(row.subarray(0, end), at, dialect, bare)
      const close = closing < 0 ? end : closing
      fields.push(unquote(row.subarray(at + 1, close), dialect))
      at = close + 1
    } else {
      const next = row.subarray(0, end).indexOf(dialect.delimiter, at)
      const stop = next < 0 ? end : next
      const field = row.subarray(at, stop)
      fields.push(dialect.isEscaped && field.equals(NULL) ? NOTHING : field)
      at = stop
    }
    if (at >= end) return fields
    at++
    if (at === end) return [...fields, NOTHING]
  }
}

/** What stands for no value where backslashes escape. */
const NULL = Buffer.from('\\N')
const NOTHING = Buffer.alloc(0)

function unquote(bytes: Buffer, { isEscaped }: Dialect): Buffer {
  if (isEscaped && bytes.includes(BACKSLASH))
    return Buffer.from(
      bytes
        .toString('latin1')
        .replace(/\\([\\"',;|\s])/g, '$1')
        .replaceAll('""', '"'),
      'latin1',
    )
  return bytes.includes('""') ? Buffer.from(bytes.toString('latin1').replaceAll('""', '"'), 'latin1') : bytes
}
