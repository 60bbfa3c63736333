import type { Article, Zone } from '../article/article.js'
import type { Document, Sentence } from './document.js'

/** Longer pieces are cut at white space: no tagger cost may grow faster than the text. */
export const MAX_SENTENCE = 1200

const ABBREVIATION =
  /(?:^|[\s(“"'’])(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Prof|Rev|Hon|St|Jr|Sr|Inc|Ltd|Co|Corp|No|Nos|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Art|Sec|Fig|approx|est|Messrs|Amb|Pres|Min|Dept|Rosneft|\p{Lu}|(?:\p{L}\.)+\p{L})\.["”’)]*\s*$/u
const CLOSED_BY_NEXT = /^\s*["”’)\]]*\s*\p{Lu}/u
const AFTER_US = /(?:U\.S|U\.N|U\.K|E\.U|D\.C|a\.m|p\.m|Inc|Ltd|Co|Corp|Jr|Sr)\.["”’)]*\s*$/
const SENTENCE_OPENER =
  /^\s*["“‘(]*(?:The|A|An|It|He|She|They|This|That|These|Those|In|On|At|But|And|For|As|With|While|When|After|Under|Its|His|Her|Their|We|I|However|Meanwhile|Last|Some|Both|According|By|If|Since|Such|There|Also|Earlier|Washington|Asked|No|Not)\s/

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** True when the segmenter broke after an abbreviation rather than a sentence. */
function isFalseBreak(before: string, after: string): boolean {
  const tail = before.slice(-40)
  if (AFTER_US.test(tail)) return !SENTENCE_OPENER.test(after)
  if (ABBREVIATION.test(tail)) return true
  return !CLOSED_BY_NEXT.test(after) && /^\s*[\p{Ll},;]/u.test(after) && /[.?!]["”’)]*\s*$/.test(tail)
}

/** Blocks between blank lines, as half-open offsets into `text`. */
function* blocks(text: string, zone: Zone): Generator<readonly [number, number]> {
  const body = text.slice(zone.start, zone.end)
  let from = 0
  for (const gap of body.matchAll(/(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*|(?:\r\n|\r|\n)\s*(?=[•*–—-]\s)/g)) {
    yield [zone.start + from, zone.start + gap.index]
    from = gap.index + gap[0].length
  }
  yield [zone.start + from, zone.end]
}

/** Cuts a piece longer than MAX_SENTENCE at the last white space before the cap. */
function* capped(text: string, start: number, end: number): Generator<readonly [number, number]> {
  let from = start
  while (end - from > MAX_SENTENCE) {
    const gap = text.lastIndexOf(' ', from + MAX_SENTENCE)
    const cut = gap > from ? gap : from + MAX_SENTENCE
    yield [from, cut]
    from = cut
  }
  yield [from, end]
}

/** Intl.Segmenter costs more than linear time on "A. A. A. …": no stretch longer than this is given to it. */
const MAX_STRETCH = 4000

function* spansOf(text: string, start: number, end: number): Generator<readonly [number, number]> {
  let from = start
  while (end - from > MAX_STRETCH) {
    const gap = text.lastIndexOf(' ', from + MAX_STRETCH)
    const cut = gap > from ? gap : from + MAX_STRETCH
    yield* stretchSpans(text, from, cut)
    from = cut
  }
  yield* stretchSpans(text, from, end)
}

function* stretchSpans(text: string, start: number, end: number): Generator<readonly [number, number]> {
  let from = start
  let piece = ''
  // The segmenter breaks at every line end; wires wrap their lines inside sentences.
  for (const { segment, index } of segmenter.segment(text.slice(start, end).replace(/[\r\n]/g, ' '))) {
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
      for (const [start, end] of spansOf(text, from, to)) {
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
