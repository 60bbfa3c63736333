/** The report for a pull request or a job summary. */
import { groupByRule, SIGN, writeCounts, writeSlots } from '../changes.js'
import type { MeasureFacts } from '../facts.js'
import type { Gate, JudgedChange } from '../gate.js'
import { writeVerdict } from '../gate.js'
import { writeMeasure, writeSentence } from '../sentence.js'
import { type EvaluationReport, summaryOf } from './report.js'
import { buildTables, nameOf, type Table } from './tables.js'

/** Text of an article may hold anything that Markdown or HTML would take for its own. */
const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\s+/g, ' ')

const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`

function writeTable({ title, note, columns, rows }: Table, isOpen: boolean): string {
  const rule = `| ${columns.map((_, index) => (index === 0 ? '---' : '---:')).join(' | ')} |`
  const table = [row(columns), rule, ...rows.map(row)].join('\n')
  const caption = note ? `\n${escapeMarkdown(note)}\n` : ''
  if (isOpen) return `### ${title}\n${caption}\n${table}`
  return `<details><summary>${title}</summary>\n${caption}\n${table}\n\n</details>`
}

function writeChange(change: JudgedChange): string {
  const measure = (change.after ?? change.before) as MeasureFacts
  const differs = change.kind === 'changed' ? ` (${writeSlots(change)})` : ''
  const head = `${SIGN[change.kind]} **${escapeMarkdown(writeMeasure(measure))}**${escapeMarkdown(differs)} in ${escapeMarkdown(change.article)}, ${writeVerdict(change)}`
  return `- ${head}<br>${escapeMarkdown(writeSentence(measure, change.text))}`
}

function writeGate({ passes, falls, changes, mentionLosses, notes }: Gate): string {
  const fallen = falls.map(({ figure, was, now, tolerance }) =>
    row([nameOf(figure), was.toFixed(4), now.toFixed(4), String(tolerance)]),
  )
  return [
    passes ? '### ✅ The gate passes' : `### ❌ The gate fails: ${falls.length} figures below the baseline`,
    ...(fallen.length > 0
      ? [['| figure | was | now | tolerance |', '| --- | ---: | ---: | ---: |', ...fallen].join('\n')]
      : []),
    ...notes.map((note) => `> ${escapeMarkdown(note)}`),
    ...(changes.length > 0 ? [`Records against the baseline: ${writeCounts(changes)}`] : []),
    ...groupByRule(changes).map(([rule, group]) =>
      [
        `**${escapeMarkdown(rule)}**: ${writeCounts(group)}`,
        '',
        ...group.map((change) => writeChange(change as JudgedChange)),
      ].join('\n'),
    ),
    ...(mentionLosses.length > 0
      ? [
          'Mentions that were right and are not:',
          mentionLosses
            .map(
              ({ article, figure, was, now }) =>
                `- ${nameOf(figure)} in ${escapeMarkdown(article)}: ${was} right → ${now}`,
            )
            .join('\n'),
        ]
      : []),
  ].join('\n\n')
}

export function writeMarkdown({ evaluation, gate, isSplit }: EvaluationReport): string {
  const tables = buildTables(evaluation, isSplit).map((table, index) => writeTable(table, index === 0))
  return `${['## interdict evaluate', summaryOf(evaluation), ...(gate ? [writeGate(gate)] : []), ...tables].join('\n\n')}\n`
}
