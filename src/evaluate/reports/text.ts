/** The report for a terminal. */
import { writeChanges, writeCounts } from '../changes.js'
import { type Gate, type JudgedChange, writeVerdict } from '../gate.js'
import { type EvaluationReport, summaryOf } from './report.js'
import { buildTables, nameOf, type Table } from './tables.js'

function writeTable({ title, note, columns, rows }: Table): string {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => (row[index] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[index] as number)))
      .join('  ')
  return [`${title}${note ? ` (${note})` : ''}`, line(columns), ...rows.map(line)].map((l) => l.trimEnd()).join('\n')
}

/** The gate's verdict, then what was lost. */
export function writeGate({ passes, falls, changes, mentionLosses, notes }: Gate): string {
  const fallen = falls.map(
    ({ figure, was, now, tolerance }) =>
      `  ${nameOf(figure)}: F1 ${was.toFixed(4)} → ${now.toFixed(4)} (tolerance ${tolerance})`,
  )
  const lost = mentionLosses.map(
    ({ article, figure, was, now }) => `  ${nameOf(figure)}: ${was} right → ${now} [${article}]`,
  )
  return [
    passes ? 'Gate: passes' : `Gate: FAILS, ${falls.length} figures below the baseline`,
    ...fallen,
    ...notes.map((note) => `  note: ${note}`),
    ...(changes.length > 0
      ? [
          `Records against the baseline: ${writeCounts(changes)}`,
          writeChanges(changes, (c) => writeVerdict(c as JudgedChange)),
        ]
      : []),
    ...(lost.length > 0 ? ['Mentions that were right and are not', ...lost] : []),
  ].join('\n')
}

export function writeText({ evaluation, gate, isSplit }: EvaluationReport): string {
  const tables = buildTables(evaluation, isSplit).map(writeTable)
  return `${[summaryOf(evaluation), ...tables, ...(gate ? [writeGate(gate)] : [])].join('\n\n')}\n`
}
