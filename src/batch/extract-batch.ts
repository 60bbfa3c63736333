import { extract } from '../extract.js'
import { type Fault, type Found, isFault } from '../read/found.js'
import type { ArticleRecord } from '../record/contract.js'
import { csvText, measureRows } from '../write/csv.js'

/** What one batch gives: text ready to be appended to the outputs, and what it counted. */
export interface BatchResult {
  /** NDJSON, one record a line. */
  readonly records: string
  /** CSV rows, one a measure. */
  readonly measures: string
  /** NDJSON, one issue a line. */
  readonly issues: string
  readonly counts: Counts
}

export interface Counts {
  readonly articles: number
  readonly records: number
  readonly measures: number
  /** Articles with at least one measure. */
  readonly relevant: number
  readonly issues: number
  readonly truncated: number
}

export const NO_COUNTS: Counts = { articles: 0, records: 0, measures: 0, relevant: 0, issues: 0, truncated: 0 }

export const addCounts = (a: Counts, b: Counts): Counts => ({
  articles: a.articles + b.articles,
  records: a.records + b.records,
  measures: a.measures + b.measures,
  relevant: a.relevant + b.relevant,
  issues: a.issues + b.issues,
  truncated: a.truncated + b.truncated,
})

export interface BatchOptions {
  /** ISO date that wins over every date read. */
  readonly published?: string
}

/** Extracts every article of a batch, in order; a fault or a failing article becomes one line of issues. */
export function extractBatch(batch: readonly Found[], options: BatchOptions): BatchResult {
  const records: string[] = []
  const measures: string[] = []
  const issues: string[] = []
  let counts = NO_COUNTS
  for (const found of batch) {
    const record = isFault(found) ? found : extractSafely(found, options)
    if ('fault' in record) {
      issues.push(faultLine(record))
      counts = addCounts(counts, { ...NO_COUNTS, issues: 1, articles: isFault(found) ? 0 : 1 })
      continue
    }
    records.push(`${JSON.stringify(record)}\n`)
    if (record.measures.length > 0) measures.push(csvText(measureRows(record)))
    counts = addCounts(counts, countsOf(record))
  }
  return { records: records.join(''), measures: measures.join(''), issues: issues.join(''), counts }
}

const countsOf = (record: ArticleRecord): Counts => ({
  articles: 1,
  records: 1,
  measures: record.measures.length,
  relevant: record.measures.length > 0 ? 1 : 0,
  issues: 0,
  truncated: record.truncated ? 1 : 0,
})

/** Extraction never throws by contract; should it, one article is lost and named, not the run. */
function extractSafely(raw: Exclude<Found, Fault>, options: BatchOptions): ArticleRecord | Fault {
  try {
    return extract(raw, options)
  } catch (error) {
    const { path, member } = raw.source
    const { message, stack } = error as Error
    const where = /\n\s+at [^\n]*?([\w-]+\.[jt]s:\d+)/.exec(stack ?? '')?.[1] ?? 'unknown place'
    return { fault: 'extraction-failed', message: `${message} (${where})`, path, member, offset: null }
  }
}

const faultLine = ({ path, member, fault, message, offset }: Fault): string =>
  `${JSON.stringify({ path, member, code: fault, message, offset })}\n`
