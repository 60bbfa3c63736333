import type { Document, Sentence } from '../../text/document.js'
import { tokensOf } from '../../text/tokens.js'
import { type FormIndex, findForm, type Hit, LEXICON } from './forms.js'
import { type Piece, piecesOf } from './pieces.js'

/** A sentence as the search for names sees it. */
export interface Reading {
  readonly sentence: Sentence
  readonly pieces: readonly Piece[]
  /** For each piece the form of the lexicon that starts at it; they do not overlap. */
  readonly hits: readonly (Hit | undefined)[]
  /** For each piece whether a form of the lexicon covers it. */
  readonly covered: readonly boolean[]
  /** Capitals prove nothing in a headline ("title") or in a line of capitals ("shout"). */
  readonly style: 'plain' | 'title' | 'shout'
}

const SMALL: ReadonlySet<string> = new Set(
  'a an and as at but by for from in into is it its nor of off on or over per so that the to up vs via was with after are not new'.split(
    ' ',
  ),
)

/** "(Reporting by A and B; editing by C)", "By A B": capitals are names, not a headline. */
export const isByline = (text: string): boolean =>
  (text.length < 90 &&
    MAY_BE_TITLED.test(text) &&
    /^(?:\p{Lu}[\p{L}.'’-]*\s+){2,4}?\p{Lu}?[\p{L}.'’-]*,\s+(?:[\p{L}-]+\s+){0,4}?(?:Secretary|Minister|President|Spokesperson|Spokesman|Director|Ambassador|Representative|Chair|Commissioner)\b/u.test(
      text,
    )) ||
  (text.length < 400 &&
    MAY_NAME_AUTHOR.test(text) &&
    /(?:report(?:ing|ed)|edit(?:ing|ed)|writing|written|compiled|additional reporting)\s+(?:by\s)?\s*\p{Lu}|^\(?by \p{Lu}/iu.test(
      text,
    ))

const MAY_BE_TITLED = /Secretary|Minister|President|Spokes|Director|Ambassador|Representative|Chair|Commissioner/
/** A look at letters alone, since the pattern is dear: capitals of all scripts, in either case, take 6 ms to compile. */
const MAY_NAME_AUTHOR = /report|edit|writing|written|compiled|^\(?by /i

function styleOf(sentence: Sentence, pieces: readonly Piece[]): Reading['style'] {
  if (isByline(sentence.text)) return 'plain'
  const count = { words: 0, capital: 0, upper: 0, long: 0 }
  const few = pieces.length / 5
  for (const piece of pieces) {
    if (!piece.word || SMALL.has(piece.lower)) continue
    count.words++
    if (piece.capital) count.capital++
    if (piece.text.length <= 3) continue
    count.long++
    if (piece.upper) count.upper++
    // so many words of small letters let neither share be high enough
    if (count.long - count.upper > few && count.words - count.capital > few) return 'plain'
  }
  if (count.words < 3) return 'plain'
  if (count.long > 2 && count.upper / count.long > 0.8) return 'shout'
  if (count.words < 5) return 'plain'
  // a closed sentence may be full of names; a headline is not closed
  const closed = /[.!?:,]["”’)]*$/.test(sentence.text) && sentence.zone !== 'title'
  return count.capital / count.words >= (closed ? 1 : 0.8) ? 'title' : 'plain'
}

/** The pieces with words in capitals written small: "NEW YORK" is looked up as "New York". */
const lowered = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece) =>
    piece.upper && piece.text.length > 2
      ? { ...piece, plain: piece.plain[0] + piece.plain.slice(1).toLowerCase() }
      : piece,
  )

/** A place or country written in capitals as the piece at `at` is: so datelines and headlines do. */
function findCapitals(pieces: readonly Piece[], at: number, small: () => readonly Piece[]): Hit | undefined {
  if ((pieces[at]?.text.length ?? 0) < 3) return undefined
  const hit = findForm(LEXICON, small(), at)
  const kind = hit?.sense.kind
  return hit &&
    (kind === 'territory' || kind === 'place') &&
    pieces.slice(hit.from, hit.to).every((piece) => piece.upper || !piece.word)
    ? hit
    : undefined
}

function findHits(pieces: readonly Piece[], extra: FormIndex | undefined): Pick<Reading, 'hits' | 'covered'> {
  const hits: (Hit | undefined)[] = []
  const covered: boolean[] = []
  let kept: readonly Piece[] | undefined
  const small = (): readonly Piece[] => {
    kept ??= lowered(pieces)
    return kept
  }
  for (let at = 0; at < pieces.length; at = hits.length) {
    const hit = isMoney(pieces, at + 1)
      ? undefined
      : ((extra && findForm(extra, pieces, at)) ??
        findForm(LEXICON, pieces, at) ??
        (pieces[at]?.upper ? findCapitals(pieces, at, small) : undefined))
    hits.push(hit)
    covered.push(hit !== undefined)
    if (!hit) continue
    for (let k = at + 1; k < hit.to; k++) {
      hits.push(undefined)
      covered.push(true)
    }
  }
  return { hits, covered }
}

/** "$" glued to what stands before: "US$". */
const isMoney = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.text === '$' && pieces[at]?.glued === true

/** The form of the lexicon that ends right before piece `end`. */
export function hitBefore({ hits }: Reading, end: number): Hit | undefined {
  for (let at = end - 1; at >= 0; at--) {
    const hit = hits[at]
    if (hit) return hit.to === end ? hit : undefined
  }
  return undefined
}

const OPEN_END = /[\p{L}\d,&'’-]$/u
const LONGEST = 1200
/** A line shorter than this was not wrapped: it ended where its author ended it. */
const WRAPPED = 30

/** True when `next` goes on with the line that `line` broke off: wrapped text of old wires. */
const isContinued = (line: Sentence, next: Sentence, text: string): boolean =>
  line.zone === 'body' &&
  next.zone === 'body' &&
  line.paragraph === next.paragraph &&
  next.end - line.start <= LONGEST &&
  OPEN_END.test(line.text) &&
  line.text.length - line.text.lastIndexOf('\n') > WRAPPED &&
  /^[^\S\n]*\r?\n[^\S\n]*$/.test(text.slice(line.end, next.start))

/** Sentences with wrapped lines joined again, so that a name is found across the break. */
function joinLines(document: Document): readonly Sentence[] {
  const { text } = document.article
  const joined: Sentence[] = []
  for (const sentence of document.sentences) {
    const line = joined.at(-1)
    if (line && isContinued(line, sentence, text))
      joined[joined.length - 1] = { ...line, end: sentence.end, text: text.slice(line.start, sentence.end) }
    else joined.push(sentence)
  }
  return joined
}

/** Every sentence of the document, read for names; `extra` are the user's own forms and win over the lexicon. */
export function readSentences(document: Document, extra?: FormIndex): readonly Reading[] {
  return joinLines(document).map((sentence) => {
    const pieces = piecesOf(tokensOf(sentence))
    const { hits, covered } = findHits(pieces, extra)
    return { sentence, pieces, hits, covered, style: styleOf(sentence, pieces) }
  })
}

/** Words that the article also writes small: at the start of a sentence their capital proves nothing. */
export function smallWordsOf(readings: readonly Reading[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { pieces } of readings)
    for (const piece of pieces) if (piece.word && !piece.capital) words.add(piece.lower)
  return words
}

/** The text from piece `from` up to, not including, `to`, as offsets into the article. */
export function spanOf(reading: Reading, from: number, to: number): { start: number; end: number; text: string } {
  const start = reading.pieces[from]?.start ?? reading.sentence.start
  const end = reading.pieces[to - 1]?.end ?? start
  return { start, end, text: reading.sentence.text.slice(start - reading.sentence.start, end - reading.sentence.start) }
}
