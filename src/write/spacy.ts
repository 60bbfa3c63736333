/** Spans with code-point offsets as JSON lines, for spaCy and Prodigy (`spacy`) and for doccano (`doccano`). */
import type { ArticleRecord, Span } from '../record/contract.js'
import { buildCodePoints } from './code-points.js'
import type { LineFormat } from './format.js'

interface Labelled {
  readonly start: number
  readonly end: number
  readonly label: string
}

const label = (spans: readonly Span[], name: string): readonly Labelled[] =>
  spans.map(({ start, end }) => ({ start, end, label: name }))

const bySpan = (a: Labelled, b: Labelled): number => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1)

/** Mentions of entities, dates, counts and quantities, sorted; they may overlap. */
function mentionsOf({ entities, dates, counts, quantities }: ArticleRecord): readonly Labelled[] {
  return [
    ...entities.flatMap(({ kind, mentions }) => label(mentions, kind.toUpperCase())),
    ...dates.flatMap((date) => label([date], date.type)),
    ...label(counts, 'COUNT'),
    ...label(quantities, 'QUANTITY'),
  ].sort(bySpan)
}

/** The trigger of every measure, labelled by its type, in the order of the text. */
const measuresOf = ({ measures }: ArticleRecord): readonly Labelled[] =>
  measures.flatMap(({ type, evidence }) => label(evidence.slice(0, 1), type)).sort(bySpan)

/** What `doc.ents` can hold: of spans that overlap the first, and of those the longest. */
function withoutOverlap(spans: readonly Labelled[]): readonly Labelled[] {
  let end = 0
  return spans.filter((span) => {
    if (span.start < end || span.start === span.end) return false
    end = span.end
    return true
  })
}

function inCodePoints(text: string): (span: Labelled) => Labelled {
  const point = buildCodePoints(text)
  return ({ start, end, label }) => ({ start: point(start), end: point(end), label })
}

const cite = ({ id, source, published }: ArticleRecord) => ({
  id,
  url: source.url,
  published: published?.value ?? null,
})

export const spacy: LineFormat = {
  kind: 'lines',
  name: 'spacy',
  holds: 'text, ents (no overlaps) and spans.measures with code-point offsets, one article a line',
  extension: 'jsonl',
  header: () => '',
  lines(record) {
    const move = inCodePoints(record.text)
    const ents = withoutOverlap(mentionsOf(record)).map(move)
    const measures = measuresOf(record).map(move)
    return `${JSON.stringify({ text: record.text, ents, spans: { measures }, meta: cite(record) })}\n`
  },
}

export const doccano: LineFormat = {
  kind: 'lines',
  name: 'doccano',
  holds: 'text and [start, end, label] with code-point offsets, one article a line',
  extension: 'jsonl',
  header: () => '',
  lines(record) {
    const spans = [...mentionsOf(record), ...measuresOf(record)].sort(bySpan).map(inCodePoints(record.text))
    const labels = spans.map(({ start, end, label }) => [start, end, label])
    const { id, url, published } = cite(record)
    return `${JSON.stringify({ text: record.text, label: labels, article: id, url, published })}\n`
  },
}
