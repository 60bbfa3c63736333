/** The report for CI servers, in JUnit's XML: one case for each watched figure, one for each article. */
import { isGated } from '../baseline.js'
import { writeChange } from '../changes.js'
import { writeVerdict } from '../gate.js'
import { type EvaluationReport, summaryOf } from './report.js'
import { nameOf, shown } from './tables.js'

// XML 1.0 knows no control characters but tab and line ends, not even escaped.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '\uFFFD').replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

interface Case {
  readonly name: string
  readonly file?: string
  readonly line?: number
  readonly failure?: string
  readonly output?: string
}

function writeCase(suite: string, { name, file, line, failure, output }: Case): string {
  const place = file ? ` file="${escapeXml(file)}" line="${line}"` : ''
  const inside = [
    ...(failure
      ? [`<failure message="${escapeXml(failure.split('\n')[0] ?? '')}">${escapeXml(failure)}</failure>`]
      : []),
    ...(output ? [`<system-out>${escapeXml(output)}</system-out>`] : []),
  ].join('')
  return `    <testcase classname="interdict.${suite}" name="${escapeXml(name)}"${place}>${inside}</testcase>`
}

function writeSuite(suite: string, cases: readonly Case[]): string {
  const failures = cases.filter(({ failure }) => failure).length
  const open = `  <testsuite name="${suite}" tests="${cases.length}" failures="${failures}" errors="0">`
  return [open, ...cases.map((each) => writeCase(suite, each)), '  </testsuite>'].join('\n')
}

function figureCases({ evaluation, gate }: EvaluationReport): readonly Case[] {
  const keys = new Set([
    ...Object.keys(evaluation.figures).filter(isGated),
    ...(gate?.falls ?? []).map((f) => f.figure),
  ])
  return [...keys].map((key) => {
    const fall = gate?.falls.find(({ figure }) => figure === key)
    const now = shown(evaluation.figures[key]?.f1 ?? 0)
    return {
      name: nameOf(key),
      output: `F1 ${now}`,
      ...(fall && {
        failure: `F1 fell from ${fall.was.toFixed(4)} to ${fall.now.toFixed(4)}, tolerance ${fall.tolerance}`,
      }),
    }
  })
}

/** An article fails only with the gate, and when a record or mention that was right is right no more. */
function articleCases({ evaluation, gate }: EvaluationReport): readonly Case[] {
  return evaluation.articles.map(({ gold, file, line }) => {
    const lost = (gate?.changes ?? []).filter(
      (c) => c.article === gold.id && c.wasRight && (!c.isRight || c.kind === 'changed'),
    )
    const fewer = (gate?.mentionLosses ?? []).filter((loss) => loss.article === gold.id)
    const words = [
      ...lost.map((change) => writeChange(change, writeVerdict(change)).trim()),
      ...fewer.map(({ figure, was, now }) => `${nameOf(figure)}: ${was} right, now ${now}`),
    ].join('\n')
    if (!words) return { name: gold.id, file, line }
    return { name: gold.id, file, line, ...(gate?.passes ? { output: words } : { failure: words }) }
  })
}

export function writeJunit(report: EvaluationReport): string {
  const suites = [writeSuite('figures', figureCases(report)), writeSuite('articles', articleCases(report))]
  const name = escapeXml(`interdict evaluate: ${summaryOf(report.evaluation)}`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${name}">\n${suites.join('\n')}\n</testsuites>\n`
}
