import { findBloc, findTerritory, plainName } from '../../lexicon/names.js'
import type { Token } from '../../text/document.js'

/** A token, or a part of a hyphenated one ("Hong Kong" + "flagged"); offsets into the article's text. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  /** As names are compared: plain apostrophes, no diacritics, case kept. */
  readonly plain: string
  readonly lower: string
  readonly word: boolean
  /** Starts with a capital, particles such as "al-" apart. */
  readonly capital: boolean
  /** Two or more letters, all capitals. */
  readonly upper: boolean
  /** True when no white space stands between this piece and the one before. */
  readonly glued: boolean
}

/** What may follow a name after a hyphen: "Dubai-based", "EU-wide", "Iran-backed". */
const TAILS = new Set(
  'based led backed owned flagged made born controlled linked listed style wide aligned allied occupied held run friendly funded trained supplied built registered operated bound origin sponsored dominated imposed brokered mediated administered ruled era speaking only like plus area educated related mandated sanctioned supported wide-ranging appointed headquartered language affiliated associated connected tied inspired financed armed directed commanded produced manufactured designed annexed governed incorporated domiciled located installed sourced'.split(
    ' ',
  ),
)
const HEADS = new Set('pro anti non ex post pre mid trans inter intra then half'.split(' '))
const CAPITAL = /^(?:(?:al|el|ul|ad|as|an|at|ash|de|bin|ez)[-‐‑])?(?:d['’]|al['’]|ta['’])?['’]?\p{Lu}/u
const HYPHEN = /[-‐‑]/

/** Most words: no capital, nothing to make plain. */
const IS_SMALL = /^[a-z]+$/
const IS_ASCII = /^[\x20-\x7e]*$/

const small = (text: string, start: number, end: number, glued: boolean): Piece => ({
  start,
  end,
  text,
  plain: text,
  lower: text,
  word: true,
  capital: false,
  upper: false,
  glued,
})

function build(text: string, start: number, word: boolean, glued: boolean): Piece {
  const plain = IS_ASCII.test(text) ? text : plainName(text)
  return {
    start,
    end: start + text.length,
    text,
    plain,
    lower: plain.toLowerCase(),
    word,
    capital: word && CAPITAL.test(text),
    upper: word && text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text),
    glued,
  }
}

const isKnown = (part: string): boolean => findTerritory(part) !== undefined || findBloc(part) !== undefined

/** Parts of a hyphenated token when a name must be found inside it, else undefined. */
function partsOf(text: string): readonly string[] | undefined {
  if (!HYPHEN.test(text) || isKnown(text)) return undefined
  const parts = text.split(HYPHEN)
  const tail = parts.at(-1)?.toLowerCase() ?? ''
  const head = parts[0]?.toLowerCase() ?? ''
  const splits = TAILS.has(tail) || HEADS.has(head) || parts.some((part) => part.length > 1 && isKnown(part))
  return splits ? parts : undefined
}

/** The pieces of a sentence, in order; hyphens between parts of a cut token are dropped. */
export function piecesOf(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = []
  let end = -1
  for (const { text, start, end: last, kind } of tokens) {
    const glued = start === end
    end = last
    if (kind === 'word' && IS_SMALL.test(text)) {
      pieces.push(small(text, start, end, glued))
      continue
    }
    const parts = kind === 'word' ? partsOf(text) : undefined
    if (!parts) {
      pieces.push(build(text, start, kind === 'word', glued))
      continue
    }
    let at = start
    for (const part of parts) {
      if (part) pieces.push(build(part, at, true, at > start || glued))
      at += part.length + 1
    }
  }
  return pieces
}
