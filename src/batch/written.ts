import type { ArticleRecord } from '../record/contract.js'
import { csvText, measureRows } from '../write/csv.js'
import type { Extracted } from './extracted.js'

/** A record as text ready to be appended to the outputs. */
export const written = (record: ArticleRecord): Omit<Extracted, 'work' | 'signature'> => ({
  id: record.id,
  record: `${JSON.stringify(record)}\n`,
  rows: record.measures.length > 0 ? csvText(measureRows(record)) : '',
  measures: record.measures.length,
  truncated: record.truncated,
  fault: null,
  copyOf: record.duplicateOf,
})
