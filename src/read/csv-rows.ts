/** Rows of delimiter-separated bytes (RFC 4180): quotes open only at the start of a field and are doubled inside it. */
const QUOTE = 34
const FEED = 10
const RETURN = 13

/** End of the row that begins at `from`: the index of its line feed; -1 when the row is not finished in these bytes. */
export function findRowEnd(bytes: Buffer, from: number, delimiter: number): number {
  let at = from
  for (;;) {
    const feed = bytes.indexOf(FEED, at)
    const quote = bytes.indexOf(QUOTE, at)
    if (quote < 0 || (feed >= 0 && feed < quote)) return feed
    const before = bytes[quote - 1]
    const isOpening = quote === from || before === delimiter
    at = isOpening ? findClosing(bytes, quote, delimiter) + 1 : quote + 1
    if (at === 0) return -1
  }
}

/** The quote that closes a field; -1 when there is none. A quote that no delimiter or line end follows is kept as a mark of the text. */
function findClosing(bytes: Buffer, open: number, delimiter: number): number {
  let at = open + 1
  for (;;) {
    const quote = bytes.indexOf(QUOTE, at)
    if (quote < 0) return -1
    const after = bytes[quote + 1]
    if (after === QUOTE) at = quote + 2
    else if (after === undefined || after === delimiter || after === FEED || after === RETURN) return quote
    else at = quote + 1
  }
}

/** The fields of one row, as byte ranges turned to bytes: quotes taken off, doubled quotes made single. */
export function parseFields(row: Buffer, delimiter: number): readonly Buffer[] {
  const fields: Buffer[] = []
  const end = row[row.length - 1] === RETURN ? row.length - 1 : row.length
  let at = 0
  for (;;) {
    if (row[at] === QUOTE && at < end) {
      const closing = findClosing(row.subarray(0, end), at, delimiter)
      const close = closing < 0 ? end : closing
      fields.push(undouble(row.subarray(at + 1, close)))
      at = close + 1
    } else {
      const next = row.subarray(0, end).indexOf(delimiter, at)
      const stop = next < 0 ? end : next
      fields.push(row.subarray(at, stop))
      at = stop
    }
    if (at >= end) return fields
    at++
    if (at === end) return [...fields, Buffer.alloc(0)]
  }
}

const undouble = (bytes: Buffer): Buffer =>
  bytes.includes('""') ? Buffer.from(bytes.toString('latin1').replaceAll('""', '"'), 'latin1') : bytes

/** The delimiter of a header line: the commonest of tab, comma, semicolon and bar. */
export function findDelimiter(header: string): string {
  const counts = ['\t', ',', ';', '|'].map((mark) => [mark, header.split(mark).length] as const)
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}
