import { BACKSLASH, CODES, HYPHEN, isLetter } from './letters.js'

/**
 * Where reading a text can stand: a node of the tree of letters, `ROOT` before a word, `HYPHENED` behind a hyphen, or
 * inside a JSON escape. Of what a backslash opens it is not known whether it is an escape: both readings go on.
 */
export type Place = number

export const ROOT: Place = 0
const HYPHENED: Place = 1
/** Behind a backslash, and behind one to four signs of `\u201c`. */
const [ESCAPE, U1, U4] = [-1, -2, -5]
/** Behind `\n`, behind `\n\`, and behind `\n\n`, an empty line. */
const [LINE_END, LINE_END_ESCAPE] = [-6, -7]
export const EMPTY_LINE: Place = -8
const [LETTER_F, LETTER_N, LETTER_U] = [6, 14, 21]

/** The words looked for, as a tree of letters. A word with a hyphen in front ("-instated") only stands behind one. */
export class WordTree {
  #children = new Uint16Array(1 << 16)
  #size = 2
  readonly #wordAt = new Map<Place, number>()

  constructor(words: readonly string[]) {
    words.forEach((word, index) => {
      const isHyphened = word.startsWith('-')
      let node = isHyphened ? HYPHENED : ROOT
      for (let at = isHyphened ? 1 : 0; at < word.length; at++)
        node = this.#childOf(node, CODES[word.charCodeAt(at)] as number)
      this.#wordAt.set(node, index)
    })
  }

  /** The word that ends here when no letter follows; undefined when none does. */
  wordAt(place: Place): number | undefined {
    return this.#wordAt.get(place)
  }

  /** Where reading may stand behind a byte of this code. */
  step(places: readonly Place[], code: number): readonly Place[] {
    const reached = new Set<Place>()
    if (!isLetter(code)) reached.add(ROOT)
    if (code === HYPHEN) reached.add(HYPHENED)
    if (code === BACKSLASH) reached.add(ESCAPE)
    for (const place of places) {
      if (place >= 0) {
        const child = isLetter(code) ? (this.#children[(place << 5) | code] as number) : 0
        if (child > 0) reached.add(child)
      } else for (const next of behindSign(place, code)) reached.add(next)
    }
    return [...reached].sort((a, b) => a - b)
  }

  #childOf(node: number, code: number): number {
    const slot = (node << 5) | code
    const known = this.#children[slot] as number
    if (known > 0) return known
    const child = this.#size++
    if (child << 5 >= this.#children.length) {
      const grown = new Uint16Array(this.#children.length * 2)
      grown.set(this.#children)
      this.#children = grown
    }
    this.#children[slot] = child
    return child
  }
}

/** Where reading may stand inside and behind an escape: what it spells is no letter, so a word may begin behind it. */
function behindSign(place: Place, code: number): readonly Place[] {
  switch (place) {
    case ESCAPE:
    case LINE_END_ESCAPE:
      if (code === LETTER_U) return [ROOT, U1]
      if (code !== LETTER_N) return [ROOT]
      return [ROOT, place === ESCAPE ? LINE_END : EMPTY_LINE]
    case LINE_END:
      return code === BACKSLASH ? [LINE_END_ESCAPE] : []
    case EMPTY_LINE:
      return []
    default:
      if (isLetter(code) && code > LETTER_F) return []
      return [place === U4 ? ROOT : place - 1]
  }
}
