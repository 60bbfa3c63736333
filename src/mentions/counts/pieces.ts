/**
 * The finest cut of a text, for reading numbers: digits with their separators, letters, and marks one by one, so that
 * "twenty-seven", "2bn", "US$3.5" and "20-30" all come apart where a number grammar needs it.
 * Offsets are half-open UTF-16 code units.
 */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, typographic marks made plain. */
  readonly lower: string
  readonly kind: 'digits' | 'word' | 'mark'
  /** True when no white space stands between this piece and the one before. */
  readonly glued: boolean
}

export type Pieces = readonly Piece[]

/** A value read up to, not including, a piece. */
export interface Part {
  readonly next: number
  readonly value: number
}

/** Linear: the alternatives start with different characters, and none gives back more than one character. */
const PIECE = /(?:\p{Lu}\.){2,}|\d+(?:[.,]\d+)*|(?<![\p{L}\d])\.\d+|[\p{L}\p{M}]+(?:['’](?!s\b)\p{L}+)?|['’]s\b|\S/gu

const PLAIN: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', '‐': '-', '‑': '-', '–': '-' }

const plain = (text: string): string => text.toLowerCase().replace(/[’‘“”‐‑–]/g, (mark) => PLAIN[mark] ?? mark)

/** Most words: known without a closer look. */
const IS_SMALL = /^[a-z]+$/

const kindOf = (text: string): Piece['kind'] => (/\d/.test(text) ? 'digits' : /^\p{L}/u.test(text) ? 'word' : 'mark')

/** The pieces of a text; `offset` is added to every start and end. */
export function piecesOf(text: string, offset = 0): readonly Piece[] {
  const pieces: Piece[] = []
  PIECE.lastIndex = 0
  // only white space parts pieces: each begins where the one before ended, but for that
  for (let from = 0; PIECE.test(text); from = PIECE.lastIndex) {
    const piece = text.slice(from, PIECE.lastIndex).trimStart()
    const start = PIECE.lastIndex - piece.length
    pieces.push(pieceOf(piece, offset + start, start === from && from > 0))
  }
  return pieces
}

function pieceOf(text: string, start: number, glued: boolean): Piece {
  const end = start + text.length
  if (IS_SMALL.test(text)) return { start, end, text, lower: text, kind: 'word', glued }
  return { start, end, text, lower: plain(text), kind: kindOf(text), glued }
}

/** True when a hyphen joins this piece to both neighbours: "twenty-seven", "military-related", "20–30". */
export function isHyphen(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index]
  return piece?.lower === '-' && piece.glued && pieces[index + 1]?.glued === true
}

/** The pieces `[from, next)` as one string, white space left out. */
export const joined = (pieces: Pieces, from: number, next: number): string =>
  pieces
    .slice(from, next)
    .map(({ text }) => text)
    .join('')
