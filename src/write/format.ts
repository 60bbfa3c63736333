import type { ArticleRecord } from '../record/contract.js'

export interface FormatOptions {
  /** The table of a format that has several (csv, parquet). Absent: the measures. */
  readonly table?: string
  /** `strict`: a decided act that lies ahead is coded as a threat, as CAMEO's manual wants; `semantic` (default): as the act. */
  readonly cameo?: 'strict' | 'semantic'
}

interface Described {
  readonly name: string
  /** What it holds, in one line, for the help. */
  readonly holds: string
}

/** Text that is made article by article, and so can go to a pipe. */
export interface LineFormat extends Described {
  readonly kind: 'lines'
  /** The tables it has; the first is the default. */
  readonly tables?: readonly string[]
  /** Names the file of a table inside a folder: "measures.csv". */
  readonly extension: string
  header(options: FormatOptions): string
  /** Whole lines, each ended by a line feed; empty when the article gives none. */
  lines(record: ArticleRecord, options: FormatOptions): string
}

/** A file (or a folder, `kind: 'folder'`) that cannot be written to a pipe. */
export interface PathFormat extends Described {
  readonly kind: 'file' | 'folder'
  readonly tables?: readonly string[]
  readonly extension: string
  /** Writes to a path where nothing stands yet. */
  write(records: AsyncIterable<ArticleRecord>, path: string, options: FormatOptions): Promise<void>
}

export type Format = LineFormat | PathFormat
