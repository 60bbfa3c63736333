import type { Work } from '../extract.js'
import type { Fault } from '../read/found.js'
import type { Duplicates } from './duplicates.js'
import { type Extracted, OTHER_LANGUAGE } from './extracted.js'
import type { Lines } from './outputs.js'

/** What a run has done; `records` and what follows count articles that passed the screen. */
export interface RunCounts {
  records: number
  /** Records with at least one measure. */
  relevant: number
  measures: number
  duplicates: number
  truncated: number
  otherLanguage: number
  /** Articles and inputs that could not be read or extracted. */
  failed: number
}

/** The work of all extractions of this process, summed up. */
export type RunWork = { -readonly [name in keyof Work | 'articlesExtracted']: number }

export const NO_WORK: RunWork = {
  articlesExtracted: 0,
  sentences: 0,
  sentencesTagged: 0,
  patternsTried: 0,
  dateWindows: 0,
}

/** Adds the work that a batch took. */
export function addWork(sum: RunWork, results: readonly Extracted[]): void {
  for (const { work } of results) {
    if (!work) continue
    sum.articlesExtracted++
    for (const name of Object.keys(work) as (keyof Work)[]) sum[name] += work[name]
  }
}

export const NO_COUNTS: RunCounts = {
  records: 0,
  relevant: 0,
  measures: 0,
  duplicates: 0,
  truncated: 0,
  otherLanguage: 0,
  failed: 0,
}

/** Marks copies, counts, and joins the lines of a batch. Results that an interrupted run has written are only remembered. */
export function settle(
  results: readonly Extracted[],
  counts: RunCounts,
  duplicates: Duplicates,
  isKnown: boolean,
): Lines {
  const lines = { records: '', measures: '', issues: '' }
  for (const { id, record, rows, measures, truncated, fault, signature, copyOf } of results) {
    const original = id !== null && signature ? duplicates.findOrAdd(id, signature) : null
    if (isKnown) continue
    if (fault) {
      lines.issues += issueLine(fault)
      if (fault.fault === OTHER_LANGUAGE) counts.otherLanguage++
      else counts.failed++
      continue
    }
    lines.records += original === null ? record : markCopy(record, original)
    lines.measures += rows
    counts.records++
    counts.relevant += measures > 0 ? 1 : 0
    counts.measures += measures
    counts.duplicates += (original ?? copyOf) === null ? 0 : 1
    counts.truncated += truncated ? 1 : 0
  }
  return lines
}

const issueLine = ({ path, member, fault, message, offset }: Fault): string =>
  `${JSON.stringify({ path, member, code: fault, message, offset })}\n`

/** The record of a copy names its original. */
const markCopy = (line: string, original: string): string =>
  `${JSON.stringify({ ...JSON.parse(line), duplicateOf: original })}\n`
