import { findDelimiter, findRowEnd, parseFields } from './csv-rows.js'
import { decode } from './decode.js'
import { buildArticle, buildPlan, type Plan } from './fields.js'
import { buildFault, type Format, type Found, type Input, isScreenedOut, memberOf, type Reading } from './found.js'

/** A row larger than this has a quote that was never closed. */
const MAX_ROW = 4 << 20

/** CSV and TSV with a line of column names. */
export const csv: Format = {
  name: 'csv',
  isLike: (head, name, start) => {
    if (/\.(?:csv|tsv|tab)$/i.test(name)) return true
    const end = lineEnd(head)
    // Of a text only its title is looked at, and most titles are told by this.
    if (!/[\t,;|]/.test(start.slice(0, end)) && end <= start.length) return false
    const line = decode(head.subarray(0, end)).text
    if (line.length > 500 || /[.!?]\s/.test(line)) return false
    const names = line.split(findDelimiter(line)).map((each) => each.replace(/^\s*"|"\s*$/g, ''))
    if (names.length < 2) return false
    const plan = buildPlan(names, {})
    return plan.text !== undefined && (plan.title ?? plan.date ?? plan.url ?? plan.id) !== undefined
  },
  read: readCsv,
}

const lineEnd = (bytes: Buffer): number => {
  const feed = bytes.indexOf(10)
  return feed < 0 ? bytes.length : feed
}

interface Table {
  readonly names: readonly string[]
  readonly plan: Plan
  readonly delimiter: number
}

async function* readCsv(input: Input, reading: Reading): AsyncGenerator<Found> {
  let held: Buffer = Buffer.alloc(0)
  let offset = 0
  let number = 0
  let table: Table | undefined
  /** Set while lines behind an unclosed quote are tried one by one: rows that do not fit the columns are its remains. */
  let isMending = false
  const openTable = (row: Buffer): Found | undefined => {
    const { text } = decode(row)
    const delimiter = findDelimiter(text)
    const names = parseFields(Buffer.from(text), delimiter.charCodeAt(0)).map((name) => name.toString().trim())
    table = { names, plan: buildPlan(names, reading.fields), delimiter: delimiter.charCodeAt(0) }
    if (table.plan.text !== undefined || table.plan.title !== undefined) return undefined
    return buildFault(input, 'no-columns', `no column holds text among: ${names.join(', ').slice(0, 300)}`, 0)
  }
  const readRow = (row: Buffer, isEnded: boolean): Found | undefined => {
    number++
    if (row.length === 0 || (row.length === 1 && row[0] === 13)) return undefined
    const { names, plan, delimiter } = table as Table
    const member = memberOf(input, `row ${number}`)
    const fields = parseFields(row, delimiter)
    if (fields.length !== names.length) {
      if (isMending) return undefined
      if (!isEnded)
        return buildFault(
          input,
          'truncated',
          `the input ends inside row ${number}; the rows before it were read`,
          offset,
          member,
        )
      return buildFault(
        input,
        'bad-row',
        `row ${number} has ${fields.length} fields, not ${names.length}`,
        offset,
        member,
      )
    }
    isMending = false
    if (isScreenedOut(row, reading)) {
      reading.tally.screenedOut++
      return undefined
    }
    const record = Object.fromEntries(names.map((name, index) => [name, decode(fields[index] as Buffer).text]))
    const source = { path: input.path, member, format: 'csv', url: null, outlet: null }
    return (
      buildArticle(record, plan, source) ??
      buildFault(input, 'no-text', `row ${number} has neither text nor title`, offset, member)
    )
  }
  for await (const chunk of input.chunks) {
    reading.tally.bytes += chunk.length
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    let at = 0
    for (;;) {
      const isHeader = table === undefined
      const delimiter = table?.delimiter ?? findDelimiter(held.toString('latin1', 0, lineEnd(held))).charCodeAt(0)
      let end = findRowEnd(held, at, delimiter)
      let isLost = false
      if (end < 0 && held.length - at > MAX_ROW) {
        yield unclosed(input, ++number, offset)
        isMending = true
        isLost = true
        end = held.indexOf(10, at)
      }
      if (end < 0) break
      const first = held.indexOf(10, at)
      if (!isHeader && !isMending && first < end && !fits(held.subarray(at, end), table as Table)) {
        // The row runs over several lines and has the wrong number of fields: its quote was closed by that of a later row.
        yield unclosed(input, ++number, offset)
        isMending = true
        isLost = true
        end = first
      }
      const row = held.subarray(at, end)
      const found = isHeader ? openTable(row) : isLost ? undefined : readRow(row, true)
      if (found) yield found
      if (isHeader && found) return
      offset += end + 1 - at
      at = end + 1
    }
    held = held.subarray(at)
  }
  if (!table) {
    yield openTable(held) ?? buildFault(input, 'truncated', 'the input ends inside the line of column names', 0)
    return
  }
  // What is left is a last row without line end, or all that an unclosed quote has swallowed.
  for (let at = 0; at < held.length; ) {
    const end = findRowEnd(held, at, table.delimiter)
    const isLast = end < 0 && isClosed(held.subarray(at), table.delimiter)
    if (end < 0 && !isLast) {
      if (!isMending) yield unclosed(input, number + 1, offset)
      isMending = true
    }
    const line = end < 0 && !isLast ? held.indexOf(10, at) : end
    const stop = line < 0 ? held.length : line
    if (isLast || line >= 0) {
      const found = end < 0 && !isLast ? undefined : readRow(held.subarray(at, stop), line >= 0)
      if (found) yield found
      if (end < 0 && !isLast) number++
    }
    offset += stop + 1 - at
    at = stop + 1
  }
}

const fits = (row: Buffer, { names, delimiter }: Table): boolean => parseFields(row, delimiter).length === names.length

/** True when a last row without line end has no open quote. */
const isClosed = (row: Buffer, delimiter: number): boolean =>
  findRowEnd(Buffer.concat([row, Buffer.from('\n')]), 0, delimiter) >= 0

const unclosed = (input: Input, number: number, offset: number): Found =>
  buildFault(
    input,
    'truncated',
    `row ${number} opens a quote that is never closed; reading goes on with the next line`,
    offset,
    memberOf(input, `row ${number}`),
  )
