/** One record as text for a terminal: the article with its marks, then every measure and mention, its rule and why. */
import type { ArticleRecord, Measure } from '../record/contract.js'
import { buildArticleView } from './article-view.js'
import { segmentText } from './browser/segments.js'
import { nameOfCode, nameOfCount, nameOfTerm } from './names.js'
import type { ArticleView, FactKind } from './page-data.js'

export interface ExplainOptions {
  /** True writes SGR colour codes. */
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Why a rule decides as it does; undefined for a rule that does not say. */
  readonly why?: (rule: string) => string | undefined
}

type Style = 'strong' | 'faint' | FactKind

/** SGR parameters (ECMA-48); the sixteen basic colours, which every terminal sets to fit its own ground. */
const SGR: Readonly<Record<Style, string>> = {
  strong: '1',
  faint: '2',
  evidence: '1;33',
  imposer: '35',
  target: '31',
  good: '33',
  count: '36',
  date: '94',
  quantity: '36',
  entity: '4',
  attribution: '2;4',
  issue: '7',
}
const SHOWN_KINDS: readonly FactKind[] = ['evidence', 'imposer', 'target', 'good', 'count', 'date', 'entity']

type Paint = (style: Style, text: string) => string

/** Control and direction signs as a visible sign: an article must not steer the terminal of its reader. */
export function showControls(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd')
}

const flat = (text: string): string => showControls(text.replace(/\s+/g, ' ').trim())

/** Words to lines of at most `width` columns; a word is what is shown and how many columns it takes. */
function wrapWords(words: readonly { readonly shown: string; readonly columns: number }[], width: number): string {
  const lines: string[][] = [[]]
  let used = 0
  for (const { shown, columns } of words) {
    if (used > 0 && used + 1 + columns > width) {
      lines.push([])
      used = 0
    }
    used += columns + (used > 0 ? 1 : 0)
    lines.at(-1)?.push(shown)
  }
  return lines.map((line) => line.join(' ')).join('\n')
}

function wrapText(text: string, width: number, indent: string): string {
  const words = flat(text)
    .split(' ')
    .map((word) => ({ shown: word, columns: word.length }))
  return wrapWords(words, Math.max(20, width - indent.length)).replaceAll('\n', `\n${indent}`)
}

/** The paragraphs with their marks in colour; the trigger of a measure is followed by its number in brackets, in any case. */
function showText(view: ArticleView, paint: Paint, width: number): readonly string[] {
  const triggers = new Map<number, number[]>()
  for (const [number, { evidence }] of view.cards.entries()) {
    const end = view.marks[evidence[0] ?? -1]?.end
    if (end !== undefined) triggers.set(end, [...(triggers.get(end) ?? []), number + 1])
  }
  return segmentText(view.paragraphs, view.marks).map((segments) => {
    const words: { shown: string; columns: number }[] = []
    let word = { shown: '', columns: 0 }
    const add = (style: Style | undefined, text: string): void => {
      word = { shown: word.shown + (style ? paint(style, text) : text), columns: word.columns + text.length }
    }
    for (const { start, end, marks } of segments) {
      const kinds = marks.flatMap((mark) => view.marks[mark]?.facts[0]?.kind ?? [])
      const style = kinds.findLast((kind) => kind !== 'entity') ?? kinds.at(-1)
      for (const piece of view.text.slice(start, end).split(/(\s+)/)) {
        if (/^\s/.test(piece)) {
          if (word.columns > 0) words.push(word)
          word = { shown: '', columns: 0 }
        } else if (piece !== '') add(style, showControls(piece))
      }
      for (const number of triggers.get(end) ?? []) add('strong', `[${number}]`)
      triggers.delete(end)
    }
    if (word.columns > 0) words.push(word)
    return wrapWords(words, width)
  })
}

/** Rows as columns: every column but the last as wide as its longest cell, at most `limit`. */
function alignRows(rows: readonly (readonly string[])[], paint: Paint, limit = 44): string {
  const cut = (cell: string): string => (cell.length > limit ? `${cell.slice(0, limit - 1)}…` : cell)
  const table = rows.map((row) => row.map((cell, column) => (column < row.length - 1 ? cut(flat(cell)) : flat(cell))))
  const widths = (table[0] ?? []).map((_, column) =>
    table.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0),
  )
  return table
    .map((row) => {
      const cells = row.map((cell, column) => (column < row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell))
      return `  ${[paint('faint', cells[0] ?? ''), ...cells.slice(1, -1), paint('faint', cells.at(-1) ?? '')].join('  ')}`
    })
    .join('\n')
}

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

const placeOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}–${end}`

function listMentions(record: ArticleRecord): readonly (readonly [string, readonly (readonly string[])[]])[] {
  const dates = record.dates.map((date) => {
    const notes = [
      date.certainty,
      date.edge ?? '',
      date.anchor ? `from ${date.anchor}` : '',
      date.zone === 'body' ? '' : `in ${date.zone}`,
    ]
    return [placeOf(date), date.text, date.value, notes.filter(Boolean).join(', '), date.rule]
  })
  const counts = record.counts.map((count) => [
    placeOf(count),
    count.text,
    nameOfCount(count),
    count.country ?? '',
    count.rule,
  ])
  const quantities = record.quantities.map((quantity) => [
    placeOf(quantity),
    quantity.text,
    `${quantity.value} ${quantity.unit}`,
    quantity.rule,
  ])
  const entities = record.entities.map(({ kind, name, code, country, role, mentions, rule }) => {
    const about = [role ?? '', code ?? '', country ? `of ${nameOfCode(country)}` : ''].filter(Boolean).join(', ')
    return [mentions[0] ? placeOf(mentions[0]) : '', name, kind, about, `${mentions.length}×`, rule]
  })
  const issues = record.issues.map(({ code, message, start, end }) => [
    start !== null && end !== null ? placeOf({ start, end }) : '–',
    code,
    message,
  ])
  return [
    ['Dates', dates],
    ['Counts', counts],
    ['Quantities', quantities],
    ['Entities', entities],
    ['Issues', issues],
  ]
}

/** The whole explanation of a record, ending in a line feed. Pure: the same record and options give the same text. */
export function explainRecord(record: ArticleRecord, options: ExplainOptions): string {
  const paint: Paint = (style, text) => (options.colour && text !== '' ? `\u001b[${SGR[style]}m${text}\u001b[0m` : text)
  const view = buildArticleView(record)
  const heading = (name: string, count: number): string => paint('strong', `${name.toUpperCase()} (${count})`)
  const published = record.published
  const evidence = published?.evidence ? ` from “${flat(published.evidence.text)}”` : ''
  const about = [
    flat(record.id),
    flat(view.outlet),
    published ? `published ${published.value} (${published.basis}${evidence})` : 'publication date not known',
    flat(view.link),
  ]
  const key = options.colour ? [SHOWN_KINDS.map((kind) => paint(kind, nameOfTerm(kind))).join('  ')] : []
  const measures = record.measures.map((measure, number) => showMeasure(measure, number, view, paint, options))
  const mentions = listMentions(record)
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) => `${heading(name, rows.length)}\n\n${alignRows(rows, paint)}`)
  const [first, ...rest] = showText(view, paint, options.width)
  const [start = 0, end = 0] = view.paragraphs[0] ?? []
  // A text that opens with its title shows it once, with its marks.
  const [title, text] =
    first !== undefined && view.text.slice(start, end) === view.title
      ? [first, rest]
      : [flat(view.title), first === undefined ? [] : [first, ...rest]]
  const parts = [
    `${paint('strong', title)}\n${paint('faint', about.filter(Boolean).join(' · '))}`,
    ...text,
    ...key,
    measures.length > 0
      ? `${heading('Measures', measures.length)}\n\n${measures.join('\n\n')}`
      : heading('Measures', 0),
    ...mentions,
  ]
  return `${parts.join('\n\n')}\n`
}
