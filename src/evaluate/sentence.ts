/** A record shown where it was read: its sentence with the parts marked, as in "[imposer Tokyo] [trigger froze the assets] of …". */
import { readDocument } from '../text/sentences.js'
import type { Mark, MeasureFacts } from './facts.js'

const LONGEST = 400

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The sentence around an offset; half-open UTF-16 offsets. */
function sentenceAt(text: string, offset: number): Stretch {
  // A window is enough, and keeps a long article from being cut into sentences for every record.
  const from = Math.max(0, text.lastIndexOf('\n\n', offset))
  const window = text.slice(from, offset + 2 * LONGEST)
  const zone = { kind: 'body', start: 0, end: window.length } as const
  const { sentences } = readDocument({
    id: '',
    source: { path: null, member: null, format: 'text', url: null, outlet: null },
    title: null,
    language: null,
    date: null,
    text: window,
    zones: [zone],
    truncated: false,
    issues: [],
  })
  const found = sentences.find((sentence) => offset - from < sentence.end)
  return found ? { start: from + found.start, end: from + found.end } : { start: offset, end: offset }
}

/** Marks in order without overlap: of two that cross, the one that begins first stays, then the longer. */
function withoutOverlap<M extends Stretch>(marks: readonly M[]): readonly M[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return sorted.filter((mark) => {
    if (mark.start < end) return false
    end = mark.end
    return true
  })
}

function insertMarks(text: string, { start, end }: Stretch, marks: readonly Mark[]): string {
  let at = start
  let marked = ''
  for (const mark of withoutOverlap(marks.filter((m) => m.start >= start && m.end <= end))) {
    marked += `${text.slice(at, mark.start)}[${mark.role} ${text.slice(mark.start, mark.end)}]`
    at = mark.end
  }
  return (marked + text.slice(at, end)).replace(/\s+/g, ' ')
}

/** The sentence of the record's trigger with every part marked; its quote where there are no offsets or no text. */
export function writeSentence(measure: MeasureFacts, text: string | null): string {
  const [trigger] = measure.marks
  if (!trigger || text === null || trigger.end > text.length) return `"${measure.evidence.replace(/\s+/g, ' ')}"`
  const first = sentenceAt(text, trigger.start)
  const end = Math.max(first.end, trigger.end)
  const start = Math.max(first.start, trigger.start - LONGEST)
  return insertMarks(text, { start, end: Math.min(end, Math.max(start + 2 * LONGEST, trigger.end)) }, measure.marks)
}

const among = (values: readonly string[]): string => (values.length > 0 ? values.join('+') : '?')

/** "export-ban impose/in-force JP → RU 14 good, 2022-05-13, from 2022-05-20" */
export function writeMeasure(measure: MeasureFacts): string {
  const { type, action, status, imposers, targets, counts, announced, effective, expires, background } = measure
  const details = [
    ...counts.map(({ value, unit, comparison }) => `${comparison === 'eq' ? '' : `${comparison} `}${value} ${unit}`),
    ...(announced ? [announced] : []),
    ...(effective ? [`from ${effective}`] : []),
    ...(expires ? [`until ${expires}`] : []),
    ...(background ? ['background'] : []),
  ]
  const act = `${type} ${action}/${status} ${among(imposers)} → ${among(targets)}`
  return details.length > 0 ? `${act} ${details.join(', ')}` : act
}
