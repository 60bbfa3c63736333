/**
 * The page of errors: each article's text with gold and predicted spans side by side, its records in pairs, filters by
 * verdict, type, slot and rule. One file without network; a content policy allows only its own style and script.
 */
import { createHash } from 'node:crypto'
import { isCore } from '../benchmark.js'
import type { EvaluatedArticle } from '../evaluation.js'
import type { Mark, MeasureFacts } from '../facts.js'
import { buildQuoteFinder } from '../quote.js'
import type { MeasurePair } from '../score.js'
import { writeMeasure } from '../sentence.js'
import { SLOTS, type Slot, wrongSlots } from '../slots.js'
import { SCRIPT, STYLE } from './page-parts.js'
import { type EvaluationReport, summaryOf } from './report.js'
import { buildTables, type Table } from './tables.js'
import { writeGate } from './text.js'

const escapeHtml = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const POLICY = `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'`

const VERDICTS = ['right', 'wrong', 'missed', 'extra'] as const
type Verdict = (typeof VERDICTS)[number]

/** A pair of records with what is needed to filter it. */
interface Row extends MeasurePair {
  readonly id: string
  readonly verdict: Verdict
  readonly wrong: readonly Slot[]
}

interface RowMark extends Mark {
  readonly row: string
}

function buildRow(pair: MeasurePair, id: string): Row {
  const { gold, predicted, slots } = pair
  const wrong = gold && predicted ? wrongSlots(slots) : []
  const isRight = gold && predicted && isCore(gold, predicted) && wrong.length === 0
  return { ...pair, id, wrong, verdict: isRight ? 'right' : gold ? (predicted ? 'wrong' : 'missed') : 'extra' }
}

const shown = (value: unknown): string => {
  if (value === null) return 'none'
  if (Array.isArray(value)) return value.map(shown).join(', ') || 'none'
  return typeof value === 'object' ? Object.values(value).join(' ') : String(value)
}

const differences = ({ gold, predicted, wrong }: Row): string =>
  wrong
    .map((slot) => `<b>${slot}</b>: ${escapeHtml(shown(gold?.[slot]))} → ${escapeHtml(shown(predicted?.[slot]))}`)
    .join('<br>')

const cell = (measure: MeasureFacts | null): string =>
  measure ? `${escapeHtml(writeMeasure(measure))}<br><q>${escapeHtml(measure.evidence)}</q>` : '—'

function writeRow(row: Row): string {
  const { id, gold, predicted, verdict, wrong } = row
  const types = [...new Set([gold?.type, predicted?.type].filter(Boolean))].join(' ')
  const rules = (predicted?.rules ?? []).map(escapeHtml)
  const data = `data-row="${id}" data-verdict="${verdict}" data-type="${types}" data-slot="${wrong.join(' ')}" data-rule="${rules.join(' ')}"`
  const named = rules.map((rule) => `<code>${rule}</code>`).join(' ')
  return `<tr ${data}><td class="verdict-${verdict}"><button type="button" title="show in the text">${verdict}</button></td><td>${cell(gold)}</td><td>${cell(predicted)}<br>${named}</td><td>${differences(row)}</td></tr>`
}

/** The text cut at every border of a mark; each piece knows the parts and rows it belongs to. */
function writeMarked(text: string, marks: readonly RowMark[]): string {
  const inside = marks.filter(({ start, end }) => start < end && end <= text.length)
  const borders = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  return borders
    .slice(0, -1)
    .map((start, index) => {
      const end = borders[index + 1] as number
      const piece = escapeHtml(text.slice(start, end))
      const here = inside.filter((mark) => mark.start <= start && end <= mark.end)
      if (here.length === 0) return piece
      const roles = [...new Set(here.map(({ role }) => role))]
      const rows = [...new Set(here.map(({ row }) => row).filter(Boolean))]
      const data = rows.length > 0 ? ` data-rows="${rows.join(' ')}"` : ''
      return `<mark class="${roles.join(' ')}" title="${roles.join(', ')}"${data}>${piece}</mark>`
    })
    .join('')
}

/** Gold in the guide's form quotes; the quotes are found again in the text. */
function goldMarks(text: string, { gold }: EvaluatedArticle, rows: readonly Row[]): readonly RowMark[] {
  const find = buildQuoteFinder(text)
  const quoted = (quote: string, role: Mark['role'], row: string): readonly RowMark[] => {
    const place = find(quote)
    return place ? [{ ...place, role, row }] : []
  }
  const ofMeasures = rows.flatMap((row) => {
    if (!row.gold) return []
    if (row.gold.marks.length > 0) return row.gold.marks.map((mark) => ({ ...mark, row: row.id }))
    return [
      ...quoted(row.gold.evidence, 'trigger', row.id),
      ...row.gold.named.flatMap((name) => quoted(name, 'target', row.id)),
    ]
  })
  return [...ofMeasures, ...gold.dates.flatMap(({ text: words }) => quoted(words, 'date', ''))]
}

function predictedMarks({ predicted }: EvaluatedArticle, rows: readonly Row[]): readonly RowMark[] {
  const ofMeasures = rows.flatMap((row) => (row.predicted?.marks ?? []).map((mark) => ({ ...mark, row: row.id })))
  const dates = predicted.dates.flatMap(({ start, end }): readonly RowMark[] =>
    start === null || end === null ? [] : [{ role: 'date', start, end, row: '' }],
  )
  return [...ofMeasures, ...dates]
}

function writeArticle(article: EvaluatedArticle, index: number): string {
  const { gold, text, pairs } = article
  const rows = pairs.map((pair, at) => buildRow(pair, `${index}-${at}`))
  const errors = rows.filter(({ verdict }) => verdict !== 'right').length
  const table = `<table><thead><tr><th scope="col">verdict</th><th scope="col">gold</th><th scope="col">predicted</th><th scope="col">differs</th></tr></thead><tbody>${rows.map(writeRow).join('')}</tbody></table>`
  const side = (title: string, marks: readonly RowMark[]) =>
    `<div><h3>${title}</h3><div class="text">${writeMarked(text as string, marks)}</div></div>`
  const texts =
    text === null
      ? '<p>The text of this article was not given.</p>'
      : `<details${errors > 0 ? ' open' : ''}><summary>Text</summary><div class="texts">${side('Gold', goldMarks(text, article, rows))}${side('Predicted', predictedMarks(article, rows))}</div></details>`
  return `<section data-article="${escapeHtml(gold.id)}"><h2>${escapeHtml(gold.id)} <small>${errors} of ${rows.length} records with errors; ${escapeHtml(article.file)}:${article.line}</small></h2>${rows.length > 0 ? table : '<p>No measure in gold, none predicted.</p>'}${texts}</section>`
}

function writeTable({ title, note, columns, rows }: Table): string {
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((c) => `<${tag}>${escapeHtml(c)}</${tag}>`).join('')}</tr>`
  return `<details><summary>${escapeHtml(title)}</summary>${note ? `<p>${escapeHtml(note)}</p>` : ''}<table class="figures"><thead>${line(columns, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table></details>`
}

function writeSelect(
  name: string,
  values: readonly string[],
  more: readonly (readonly [string, string])[] = [],
): string {
  const options = [['', 'all'], ...more, ...values.map((value) => [value, value])]
  return `<label>${name} <select name="${name}">${options.map(([value, words]) => `<option value="${escapeHtml(value as string)}">${escapeHtml(words as string)}</option>`).join('')}</select></label>`
}

function writeFilters(articles: readonly EvaluatedArticle[]): string {
  const measures = articles.flatMap(({ gold, predicted }) => [...gold.measures, ...predicted.measures])
  const types = [...new Set(measures.map(({ type }) => type as string))].sort()
  const rules = [...new Set(measures.flatMap((measure) => measure.rules))].sort()
  return `<form>${writeSelect('verdict', VERDICTS, [['error', 'any error']])}${writeSelect('type', types)}${writeSelect('slot', SLOTS)}${writeSelect('rule', rules)}<button type="reset">Clear</button><output></output></form>`
}

export function writePage({ evaluation, gate, isSplit }: EvaluationReport): string {
  const tables = buildTables(evaluation, isSplit).map(writeTable).join('')
  const verdict = gate
    ? `<details${gate.passes ? '' : ' open'}><summary>Gate</summary><div class="text">${escapeHtml(writeGate(gate))}</div></details>`
    : ''
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>interdict evaluate: errors</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Gold and records, side by side</h1>
<p>${escapeHtml(summaryOf(evaluation))}</p>
${verdict}${tables}
${writeFilters(evaluation.articles)}
${evaluation.articles.map(writeArticle).join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}
