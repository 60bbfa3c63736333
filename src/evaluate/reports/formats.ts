/** The formats of a report by name and by extension of the file. */
import { writeGithub } from './github.js'
import { writeJson } from './json.js'
import { writeJunit } from './junit.js'
import { writeMarkdown } from './markdown.js'
import { writePage } from './page.js'
import type { EvaluationReport } from './report.js'
import { writeText } from './text.js'

type WriteReport = (report: EvaluationReport) => string

const WRITERS = {
  text: writeText,
  json: writeJson,
  markdown: writeMarkdown,
  junit: writeJunit,
  html: writePage,
  github: writeGithub,
} as const satisfies Readonly<Record<string, WriteReport>>

export type ReportFormat = keyof typeof WRITERS
export const REPORT_FORMATS = Object.keys(WRITERS) as readonly ReportFormat[]

const EXTENSIONS: Readonly<Record<string, ReportFormat>> = {
  txt: 'text',
  json: 'json',
  md: 'markdown',
  xml: 'junit',
  html: 'html',
}

/** The format that a file's name asks for, or undefined. */
export function formatOfFile(file: string): ReportFormat | undefined {
  return EXTENSIONS[file.slice(file.lastIndexOf('.') + 1).toLowerCase()]
}

export function isReportFormat(name: unknown): name is ReportFormat {
  return typeof name === 'string' && Object.hasOwn(WRITERS, name)
}

export function writeReport(report: EvaluationReport, format: ReportFormat): string {
  return WRITERS[format](report)
}
