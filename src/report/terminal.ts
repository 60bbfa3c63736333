/** One record as text for a terminal: the article with its marks, then every measure and mention, its rule and why. */
import type { ArticleRecord, Measure } from '../record/contract.js'
import { buildArticleView } from './article-view.js'
import { nameOfTerm } from './names.js'
import type { ArticleView, FactKind } from './page-data.js'
import { alignRows, flat, wrapText } from './terminal/lines.js'
import { listMentions } from './terminal/mentions.js'
import { type Paint, painter } from './terminal/paint.js'
import { showText } from './terminal/text.js'

export interface ExplainOptions {
  /** True writes SGR colour codes. */
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Why a rule decides as it does; undefined for a rule that does not say. */
  readonly why?: (rule: string) => string | undefined
}

/** The whole explanation of a record, ending in a line feed. Pure: the same record and options give the same text. */
export function explainRecord(record: ArticleRecord, options: ExplainOptions): string {
  const paint = painter(options.colour)
  const view = buildArticleView(record)
  const heading = (name: string, count: number): string => paint('strong', `${name.toUpperCase()} (${count})`)
  const [title, ...text] = showTitleAndText(view, paint, options.width)
  const key = options.colour ? [SHOWN_KINDS.map((kind) => paint(kind, nameOfTerm(kind))).join('  ')] : []
  const measures = record.measures.map((measure, number) => showMeasure(measure, number, view, paint, options))
  const mentions = listMentions(record)
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) => `${heading(name, rows.length)}\n\n${alignRows(rows, paint)}`)
  const parts = [
    `${paint('strong', title)}\n${paint('faint', describeSource(record, view))}`,
    ...text,
    ...key,
    [heading('Measures', measures.length), ...measures].join('\n\n'),
    ...mentions,
  ]
  return `${parts.join('\n\n')}\n`
}

/** The kinds of marks whose colours are told. */
const SHOWN_KINDS: readonly FactKind[] = ['evidence', 'imposer', 'target', 'good', 'count', 'date', 'entity']

/** The title and the paragraphs; a text that opens with its title shows it once, with its marks. */
function showTitleAndText(view: ArticleView, paint: Paint, width: number): readonly [string, ...string[]] {
  const [first, ...rest] = showText(view, paint, width)
  if (first === undefined) return [flat(view.title)]
  const [start = 0, end = 0] = view.paragraphs[0] ?? []
  return view.text.slice(start, end) === view.title ? [first, ...rest] : [flat(view.title), first, ...rest]
}

/** "a1 · Reuters · published 2022-05-12 (stated from “May 12, 2022”) · https://…". */
function describeSource({ id, published }: ArticleRecord, { outlet, link }: ArticleView): string {
  const evidence = published?.evidence ? ` from “${flat(published.evidence.text)}”` : ''
  const day = published ? `published ${published.value} (${published.basis}${evidence})` : 'publication date not known'
  return [flat(id), flat(outlet), day, flat(link)].filter(Boolean).join(' · ')
}

/** A measure with its fields, a line each. */
function showMeasure(
  measure: Measure,
  number: number,
  view: ArticleView,
  paint: Paint,
  options: ExplainOptions,
): string {
  const { action, status, background, confidence } = measure
  const told = [action, status, background ? 'context' : 'news', `confidence ${confidence.toFixed(2)}`].join(' · ')
  const indent = ' '.repeat(18)
  const line = (name: string, value: string): string =>
    `    ${paint('faint', name.padEnd(13))} ${wrapText(value, options.width, indent)}`
  const fields = (view.cards[number]?.fields ?? []).map(([name, value]) => line(name, value))
  const evidence = measure.evidence.map(({ start, end, text }, place) =>
    line(place === 0 ? 'Trigger' : 'Evidence', `${start}–${end} “${text}”`),
  )
  const rules = measure.rules.map((rule) => line('Rule', [rule, options.why?.(rule) ?? ''].filter(Boolean).join(': ')))
  return [
    `${paint('strong', `[${number + 1}] ${measure.type}`)} · ${told}`,
    ...fields,
    ...evidence,
    ...rules,
    `    ${paint('faint', 'Key'.padEnd(13))} ${flat(measure.key)}`,
  ].join('\n')
}
