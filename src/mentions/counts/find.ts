import { type NumberMention, readMention } from './comparison.js'
import { type Piece, piecesOf } from './pieces.js'

/** Words that make the number after them a name or an ordinal: "Article 5", "World War Two", "Nord Stream 2" stays open. */
const NAMERS: ReadonlySet<string> = new Set(
  (
    'article articles section sections resolution resolutions chapter chapters paragraph clause annex appendix rule ' +
    'level phase stage tier step page pages figure table part volume vol act bill order directive regulation law decree ' +
    'number no nos war channel flight boeing airbus route highway unit reactor room apollo type model windows version ' +
    'grade division category class stream protocol track formula sputnik file psalm verse eo phase'
  ).split(' '),
)
const CURRENCY_MARK = /^(?:[A-Z]{1,3}|Rs)$/

/** True when the number that starts at `at` is part of a name: "Su-35", "G7", "Article 5", "Group of Seven", "No. 1". */
export function isInName(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  const before = pieces[at - 1]
  if (!piece || !before) return false
  if (piece.glued && before.kind === 'word')
    return !CURRENCY_MARK.test(before.text) || piece.kind !== 'digits' || before.text.length === 1
  if (piece.glued && before.lower === '-' && before.glued && pieces[at - 2]?.kind === 'word') return true
  if (piece.glued && before.text === '#') return true
  const word = before.text === '.' ? pieces[at - 2] : before
  if (word && NAMERS.has(word.lower)) return word.lower !== 'no' || before.text === '.'
  return before.lower === 'of' && pieces[at - 2]?.text === 'Group'
}

/** True when letters are glued behind the number: "3D", "737s", "10am". */
export function isCutShort(pieces: readonly Piece[], next: number): boolean {
  const after = pieces[next]
  return after?.glued === true && after.kind === 'word'
}

/** Every number of the pieces, left to right, none inside another. */
export function mentionsOf(pieces: readonly Piece[]): readonly NumberMention[] {
  const found: NumberMention[] = []
  for (let at = 0; at < pieces.length; ) {
    const mention = readMention(pieces, at)
    if (mention && !isInName(pieces, at)) found.push(mention)
    at = mention ? Math.max(mention.next, at + 1) : at + 1
  }
  return found
}

/** Every number of a text with its comparison or range; offsets half-open UTF-16 code units. */
export function findNumbers(text: string): readonly (NumberMention & { start: number; end: number; text: string })[] {
  const pieces = piecesOf(text)
  return mentionsOf(pieces).map((mention) => {
    const start = pieces[mention.from]?.start ?? 0
    const end = pieces[mention.next - 1]?.end ?? start
    return { ...mention, start, end, text: text.slice(start, end) }
  })
}
