import type { Article, Zone } from '../article/article.js'
import type { Document, Sentence } from './document.js'

/** Longer pieces are cut at white space: no tagger cost may grow faster than the text. */
export const MAX_SENTENCE = 1200

const ABBREVIATION =
  /(?:^|[\s(“"'’])(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sens?|Reps?|Govs?|Prof|Rev|Hon|St|Jr|Sr|Inc|Ltd|Co|Corp|No|Nos|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Art|Sec|Fig|approx|est|Messrs|Amb|Pres|Min|Dept|\p{Lu}|(?:\p{L}\.)+\p{L})\.["”’)]*\s*$/u
const CLOSED_BY_NEXT = /^\s*["”’)\]]*\s*\p{Lu}/u
const AFTER_US = /(?:U\.S|U\.N|U\.K|E\.U|D\.C|a\.m|p\.m|Inc|Ltd|Co|Corp|Jr|Sr)\.["”’)]*\s*$/
const SENTENCE_OPENER =
  /^\s*["“‘(]*(?:The|A|An|It|He|She|They|This|That|These|Those|In|On|At|But|And|For|As|With|While|When|After|Under|Its|His|Her|Their|We|I|However|Meanwhile|Last|Some|Both|According|By|If|Since|Such|There|Also|Earlier|Washington|Asked|No|Not)\s/

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * Intl.Segmenter pays the length of its text again for every segment (V8 of Node 20: 12 s for 320 kB of "U.S. "), so a
 * long text is segmented in windows. The last segment of a window may go on behind it: the next window begins with it.
 */
const WINDOW = 4096

function* segmentsOf(text: string): Generator<readonly [segment: string, index: number]> {
  for (let from = 0; from < text.length; ) {
    const window = text.slice(from, from + WINDOW)
    const starts = Array.from(segmenter.segment(window), ({ index }) => index)
    const whole = from + WINDOW >= text.length || starts.length === 1 ? window.length : (starts.pop() as number)
    for (const [at, start] of starts.entries()) yield [window.slice(start, starts[at + 1] ?? whole), from + start]
    from += whole
  }
}

/** True when the segmenter broke after an abbreviation rather than a sentence. */
function isFalseBreak(before: string, after: string): boolean {
  // "1. Closure of the border": the number of an item.
  if (/^\s{0,3}\(?\d{1,2}[.)]\s*$/.test(before)) return true
  const tail = before.slice(-40)
  if (AFTER_US.test(tail)) return !SENTENCE_OPENER.test(after)
  if (ABBREVIATION.test(tail)) return true
  return !CLOSED_BY_NEXT.test(after) && /^\s*[\p{Ll},;]/u.test(after) && /[.?!]["”’)]*\s*$/.test(tail)
}

/** Blocks between blank lines, as half-open offsets into `text`. */
function* blocks(text: string, zone: Zone): Generator<readonly [number, number]> {
  const body = text.slice(zone.start, zone.end)
  let from = 0
  for (const gap of body.matchAll(
    /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*|(?:\r\n|\r|\n)\s*(?=[•*–—-]\s)|(?<=[:;.])(?:\r\n|\r|\n)(?=\(?\d{1,2}[.)] {1,3}\p{Lu})/gu,
  )) {
    yield [zone.start + from, zone.start + gap.index]
    from = gap.index + gap[0].length
  }
  yield [zone.start + from, zone.end]
}

/** Shorter than this is a heading, longer a paragraph that nobody wrapped, in characters. */
const LONGEST_HEADING = 100
const SHORTEST_PARAGRAPH = 120

/** A block cut behind the headings on lines of their own, right above paragraphs that are not wrapped. */
function* pastHeadings(text: string, from: number, to: number): Generator<readonly [number, number]> {
  let start = from
  let line = from
  for (let end = text.indexOf('\n', from); end >= 0 && end < to; end = text.indexOf('\n', line)) {
    const next = text.indexOf('\n', end + 1)
    const below = text.slice(end + 1, Math.min(next < 0 ? to : next, to, end + 1 + SHORTEST_PARAGRAPH))
    if (
      end - line <= LONGEST_HEADING &&
      below.length >= SHORTEST_PARAGRAPH &&
      isHeading(text.slice(line, end), below)
    ) {
      yield [start, end]
      start = end + 1
    }
    line = end + 1
  }
  yield [start, to]
}

/** A line that no mark ends, over one that begins anew. */
const isHeading = (line: string, below: string): boolean =>
  /^\s*["“‘]?\p{Lu}.*[\p{L}\d)"”’]\s*$/u.test(line) && /^\s*["“‘]?\p{Lu}/u.test(below)

/** Cuts a piece longer than MAX_SENTENCE at the last white space before the cap. */
function* capped(text: string, start: number, end: number): Generator<readonly [number, number]> {
  let from = start
  while (end - from > MAX_SENTENCE) {
    const gap = text.slice(from, from + MAX_SENTENCE + 1).lastIndexOf(' ')
    const cut = from + (gap > 0 ? gap : MAX_SENTENCE)
    yield [from, cut]
    from = cut
  }
  yield [from, end]
}

function* spansOf(text: string, start: number, end: number): Generator<readonly [number, number]> {
  let from = start
  let piece = ''
  // The segmenter breaks at every line end; wires wrap their lines inside sentences.
  for (const [segment, index] of segmentsOf(text.slice(start, end).replace(/[\r\n]/g, ' '))) {
    if (piece && !isFalseBreak(piece, segment)) {
      yield* capped(text, from, start + index)
      from = start + index
      piece = ''
    }
    piece = segment
  }
  yield* capped(text, from, end)
}

/** Cuts the article into sentences: inside its zones, never across a blank line. */
export function readDocument(article: Article): Document {
  const { text } = article
  const sentences: Sentence[] = []
  let paragraph = 0
  for (const zone of article.zones) {
    for (const [from, to] of blocks(text, zone)) {
      let found = false
      for (const [start, end] of [...pastHeadings(text, from, to)].flatMap((part) => [...spansOf(text, ...part)])) {
        const trimmed = text.slice(start, end)
        const left = start + (trimmed.length - trimmed.trimStart().length)
        const right = left + trimmed.trim().length
        if (right <= left) continue
        found = true
        const sentence = text.slice(left, right)
        sentences.push({ index: sentences.length, start: left, end: right, text: sentence, zone: zone.kind, paragraph })
      }
      if (found) paragraph++
    }
  }
  return { article, sentences }
}
