/** The report as annotations of GitHub Actions: each loss is shown at the line of the gold that it concerns. */
import { writeChange } from '../changes.js'
import { writeVerdict } from '../gate.js'
import { type EvaluationReport, summaryOf } from './report.js'
import { nameOf } from './tables.js'

const escapeMessage = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const escapeProperty = (text: string): string => escapeMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

interface Place {
  readonly file?: string
  readonly line?: number
}

function writeAnnotation(
  level: 'error' | 'warning' | 'notice',
  title: string,
  message: string,
  { file, line }: Place = {},
): string {
  const place = file ? `file=${escapeProperty(file)},line=${line ?? 1},` : ''
  return `::${level} ${place}title=${escapeProperty(title)}::${escapeMessage(message)}`
}

export function writeGithub({ evaluation, gate }: EvaluationReport): string {
  const summary = writeAnnotation('notice', 'interdict evaluate', summaryOf(evaluation))
  if (!gate) return `${summary}\n`
  const level = gate.passes ? 'warning' : 'error'
  const falls = gate.falls.map(({ figure, was, now, tolerance }) =>
    writeAnnotation(
      'error',
      'accuracy fell',
      `${nameOf(figure)}: F1 ${was.toFixed(4)} → ${now.toFixed(4)} (tolerance ${tolerance})`,
    ),
  )
  const worse = gate.changes.filter(({ kind, wasRight, isRight }) => (kind === 'gained' ? !isRight : wasRight))
  const changes = worse.map((change) =>
    writeAnnotation(level, `record ${change.kind}`, writeChange(change, writeVerdict(change)).trim(), change),
  )
  const mentions = gate.mentionLosses.map((loss) =>
    writeAnnotation(
      level,
      'mentions lost',
      `${nameOf(loss.figure)}: ${loss.was} right → ${loss.now} [${loss.article}]`,
      loss,
    ),
  )
  return `${[summary, ...falls, ...changes, ...mentions].join('\n')}\n`
}
