import { asLines, findDelimiter, findDialect, lineEnd } from './csv-dialect.js'
import { type Dialect, findRowEnd, parseFields } from './csv-rows.js'
import { decode } from './decode.js'
import { buildArticle, buildPlan, type Plan } from './fields.js'
import {
  buildFault,
  type Format,
  type Found,
  foundIn,
  type Input,
  isScreenedOut,
  memberOf,
  type Reading,
} from './found.js'

/** A row larger than this has a quote that was never closed. */
const MAX_ROW = 4 << 20

/** CSV and TSV with a line of column names. */
export const csv: Format = {
  name: 'csv',
  isLike: (head, name, start) => {
    if (/\.(?:csv|tsv|tab)$/i.test(name)) return true
    if (/^(?:\u00EF\u00BB\u00BF)?"?sep=.[\r\n"]/i.test(start)) return true
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

interface Table {
  readonly names: readonly string[]
  readonly plan: Plan
  readonly dialect: Dialect
  /** True when the first lines have all as many tabs: then quotes are signs of the text, for no row goes on behind a line. */
  readonly isByLine: boolean
}

const splitLine = (line: string): string[] => line.replace(/\r$/, '').split('\t')

async function* readCsv(given: Input, reading: Reading): AsyncGenerator<Found> {
  const input = asLines(given)
  const { from, ...dialect } = findDialect(input.head)
  let held: Buffer = Buffer.alloc(0)
  let offset = 0
  let number = 0
  let table: Table | undefined
  /** Set while lines behind an unclosed quote are tried one by one: rows that do not fit the columns are its remains. */
  let mending: { readonly number: number; readonly offset: number; lines: number } | undefined
  const mended = function* (): Generator<Found> {
    if (mending) yield unclosed(input, mending.number, mending.offset, mending.lines)
    mending = undefined
  }
  const openTable = (row: Buffer): Found | undefined => {
    const names = parseFields(Buffer.from(decode(row).text), dialect).map((name) => name.toString().trim())
    const [, ...lines] = input.head.toString('latin1', from).split('\n').slice(0, -1)
    table = {
      names,
      plan: buildPlan(names, reading.fields),
      dialect,
      isByLine: names.length > 1 && lines.every((line) => line === '' || splitLine(line).length === names.length),
    }
    if ((table.plan.text ?? table.plan.title)?.some((name) => names.includes(name))) return undefined
    return buildFault(input, 'no-columns', `no column holds text among: ${names.join(', ').slice(0, 300)}`, 0)
  }
  const readRow = function* (row: Buffer, isEnded: boolean): Generator<Found> {
    number++
    if (row.length === 0 || (row.length === 1 && row[0] === 13)) return
    const { names, plan, isByLine } = table as Table
    const member = memberOf(input, `row ${number}`)
    const quoted = parseFields(row, dialect)
    const fields =
      isByLine && quoted.length !== names.length
        ? splitLine(row.toString('latin1')).map((field) => Buffer.from(field, 'latin1'))
        : quoted
    if (fields.length !== names.length) {
      if (mending) mending.lines++
      else if (!isEnded)
        yield buildFault(
          input,
          'truncated',
          `the input ends inside row ${number}; the rows before it were read`,
          offset,
          member,
        )
      else
        yield buildFault(
          input,
          'bad-row',
          `row ${number} has ${fields.length} fields, not ${names.length}`,
          offset,
          member,
        )
      return
    }
    yield* mended()
    // Spreadsheets write rows of nothing behind the last.
    if (fields.every(({ length }) => length === 0)) return
    if (isScreenedOut(row, reading)) {
      reading.tally.screenedOut++
      return
    }
    // Of columns of one name the first that is filled counts.
    const record: Record<string, string> = {}
    for (const [index, name] of names.entries()) record[name] ||= decode(fields[index] as Buffer).text
    const source = { path: input.path, member, format: 'csv', url: null, outlet: null }
    const article = buildArticle(record, plan, source)
    yield article
      ? foundIn(article)
      : buildFault(input, 'no-text', `row ${number} has neither text nor title`, offset, member)
  }
  for await (const chunk of input.chunks) {
    reading.tally.bytes += chunk.length
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    let at = offset === 0 ? from : 0
    offset += at
    for (;;) {
      const isHeader = table === undefined
      const first = held.indexOf(10, at)
      let end = table?.isByLine ? first : findRowEnd(held, at, dialect)
      const isEndless = end < 0 && held.length - at > MAX_ROW && first >= 0
      if (end < 0 && !isEndless) break
      // A row of several lines, of the wrong number of fields and with a quote in a field: it was closed by that of a later row.
      if (isEndless || (table && !mending && first < end && isUnsound(held.subarray(at, end), table))) {
        mending ??= { number: ++number, offset, lines: 0 }
        end = first
      } else if (isHeader) {
        const fault = openTable(held.subarray(at, end))
        if (fault) {
          yield fault
          return
        }
      } else yield* readRow(held.subarray(at, end), true)
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
    const end = findRowEnd(held, at, dialect)
    const isLast = end < 0 && (table.isByLine || isClosed(held.subarray(at), dialect))
    const line = end < 0 && !isLast ? held.indexOf(10, at) : end
    const stop = line < 0 ? held.length : line
    if (end >= 0 || isLast) yield* readRow(held.subarray(at, stop), line >= 0)
    else if (mending) mending.lines++
    else mending = { number: ++number, offset, lines: 0 }
    offset += stop + 1 - at
    at = stop + 1
  }
  yield* mended()
}

function isUnsound(row: Buffer, { names, dialect }: Table): boolean {
  if (parseFields(row, dialect).length === names.length) return false
  const mark = String.fromCharCode(dialect.delimiter)
  return new RegExp(`[^${mark}]"[^${mark}\r\n]`).test(row.toString('latin1').replaceAll('""', ''))
}

/** True when a last row without line end has no open quote. */
const isClosed = (row: Buffer, dialect: Dialect): boolean =>
  findRowEnd(Buffer.concat([row, Buffer.from('\n')]), 0, dialect) >= 0

const unclosed = (input: Input, number: number, offset: number, lines: number): Found =>
  buildFault(
    input,
    'truncated',
    `row ${number} opens a quote that is never closed; ${lines} more lines were passed over`,
    offset,
    memberOf(input, `row ${number}`),
  )
