import { CODES, isLetter, LINE_FEED, OTHER, PAIRS, STOP } from './letters.js'
import { EMPTY_LINE, type Place, ROOT, WordTree } from './word-tree.js'

/** Is told what a search comes by, in order; true ends the search. */
export interface Listener {
  /** These words end before `end`: the number of a list of `WordSearch.lists`. */
  meet(list: number, end: number): boolean
  /** A byte with which a sentence may end: a line feed, the last of `\n\n`, or one of `.!?` behind a letter. */
  mark(at: number): boolean
}

/** Rows with this bit have something to tell; all bits stand for what is not known yet, for speed: one comparison sees both. */
const TOLD = 1 << 15
const UNKNOWN = 0xffff
/** What there is to tell: the list of words that end, at the second byte or the first, and which bytes are marks. */
const [MARK, MARK_BEHIND, SECOND] = [1 << 13, 1 << 14, 15]
/** Numbers of lists are smaller. */
export const MOST_LISTS = MARK
/** The state, and the row, before a word. Number 0 stands for what is not known yet. */
const START = 1

/**
 * Finds whole words of a fixed list in raw bytes: ASCII letters in either case, between anything that is no letter. A
 * word given with a hyphen in front ("-instated") is only found behind one.
 *
 * It is a finite automaton that reads two bytes at a step and is built while it runs: only what texts really hold is
 * ever worked out. A step costs the same however many words are looked for.
 */
export class WordSearch {
  /** Lists of words that end together, by places in the list of words: mostly one word. The first list is empty. */
  readonly lists: (readonly number[])[] = [[]]
  readonly #tree: WordTree
  /** For each state where reading may stand, the list of words that end there, and its row or 0. */
  readonly #places: (readonly Place[])[] = [[]]
  readonly #ending: number[] = [0]
  readonly #rows: number[] = [0]
  readonly #isBreak: boolean[] = [false]
  readonly #numbers = new Map<string, number>()
  /** The state behind one byte: by state and code. */
  #steps = new Uint16Array(1 << 15)
  /** The row behind two bytes: by row and pair of codes. States that are only passed inside a pair have no row. */
  #next = new Uint16Array(1 << 18).fill(UNKNOWN)
  #events = new Uint16Array(1 << 18)
  readonly #stateOf: number[] = [0]
  #memory: ArrayBufferLike | undefined
  #pairs: Uint16Array = new Uint16Array(0)

  constructor(words: readonly string[]) {
    this.#tree = new WordTree(words)
    this.#rowOf(this.#numberOf([ROOT]))
  }

  /** Reads the bytes of a half-open range; true when the listener ended the search. */
  scan(bytes: Buffer, from: number, to: number, listener: Listener): boolean {
    if (bytes.buffer !== this.#memory) {
      this.#memory = bytes.buffer
      this.#pairs = new Uint16Array(bytes.buffer, 0, bytes.buffer.byteLength >> 1)
    }
    // Pairs are aligned in the memory that the bytes are a view of.
    const offset = bytes.byteOffset
    const [first, last] = [(offset + from + 1) >> 1, (offset + to) >> 1]
    const isOdd = ((offset + from) & 1) === 1 && from < to
    let row = isOdd ? this.#tell(START, CODES[bytes[from] as number] as number, from - 1, listener) : START
    if (row > 0) row = this.#run(row, first, last, offset, listener)
    if (row > 0 && first < last && ((last - first) & 1) === 1)
      row = this.#tell(row, PAIRS[this.#pairs[last - 1] as number] as number, last * 2 - 2 - offset, listener)
    const rest = last * 2 - offset
    const code = rest < to && rest >= from ? (CODES[bytes[rest] as number] as number) : OTHER
    return row === 0 || this.#tell(row, code << 5, rest, listener) === 0
  }

  /**
   * The row behind the pairs of a half-open range; 0 when the listener ends the search. It takes two steps a round, and
   * leaves a single last one: V8 gives up its best code where the loop is left for what has not run before.
   */
  #run(start: number, from: number, to: number, offset: number, listener: Listener): number {
    const codes = PAIRS
    const pairs = this.#pairs
    let next = this.#next
    let row = start
    for (let at = from; at < to - 1; at += 2) {
      const one = codes[pairs[at] as number] as number
      const two = codes[pairs[at + 1] as number] as number
      let middle = next[(row << 10) | one] as number
      if (middle >= TOLD) {
        middle = this.#tell(row, one, at * 2 - offset, listener)
        if (middle === 0) return 0
        next = this.#next
      }
      row = next[(middle << 10) | two] as number
      if (row >= TOLD) {
        row = this.#tell(middle, two, at * 2 + 2 - offset, listener)
        if (row === 0) return 0
        next = this.#next
      }
    }
    return row
  }

  /** The row behind a pair, of which the listener is told; 0 when it ends the search. */
  #tell(row: number, pair: number, at: number, listener: Listener): number {
    const slot = (row << 10) | pair
    const known = this.#next[slot] as number
    const found = known === UNKNOWN ? this.#fill(row, pair) : known
    if (found < TOLD) return found
    const event = this.#events[slot] as number
    const list = event & (MARK - 1)
    const second = at + (event >>> SECOND)
    if (list > 0 && listener.meet(list, second)) return 0
    if ((event & MARK) > 0 && listener.mark(at)) return 0
    if ((event & MARK_BEHIND) > 0 && listener.mark(at + 1)) return 0
    return found - TOLD
  }

  /** Works out what comes of two bytes. */
  #fill(row: number, pair: number): number {
    const [first, second] = [pair >> 5, pair & 31]
    const state = this.#stateOf[row] as number
    const middle = this.#step(state, first)
    const end = this.#step(middle, second)
    const lists = [isLetter(first) ? 0 : this.#ending[state], isLetter(second) ? 0 : this.#ending[middle]]
    const event =
      (lists[0] || lists[1] || 0) |
      (this.#isMark(first, state !== START, middle) ? MARK : 0) |
      (this.#isMark(second, isLetter(first), end) ? MARK_BEHIND : 0) |
      (lists[0] ? 0 : 1 << SECOND)
    const next = this.#rowOf(end)
    const slot = (row << 10) | pair
    const isTold = (event & ((1 << SECOND) - 1)) > 0
    this.#next[slot] = isTold ? next + TOLD : next
    if (isTold) this.#events[slot] = event
    return this.#next[slot] as number
  }

  #isMark(code: number, isBehindLetter: boolean, state: number): boolean {
    if (isLetter(code)) return this.#isBreak[state] === true
    return code === LINE_FEED || (code === STOP && isBehindLetter)
  }

  #step(state: number, code: number): number {
    const slot = (state << 5) | code
    const known = this.#steps[slot] as number
    if (known > 0) return known
    const found = this.#numberOf(this.#tree.step(this.#places[state] as readonly Place[], code))
    this.#steps[slot] = found
    return found
  }

  /** The number of a state: always the same for the same places. */
  #numberOf(places: readonly Place[]): number {
    const key = places.join()
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const state = this.#places.push(places) - 1
    this.#numbers.set(key, state)
    const words = places.map((place) => this.#tree.wordAt(place)).filter((word) => word !== undefined)
    this.#ending.push(words.length > 0 ? this.lists.push(words) - 1 : 0)
    if (this.lists.length > MOST_LISTS) throw new Error('too many words to look for')
    this.#rows.push(0)
    this.#isBreak.push(places.includes(EMPTY_LINE))
    this.#steps = grown(this.#steps, (state + 1) << 5)
    return state
  }

  #rowOf(state: number): number {
    const known = this.#rows[state] as number
    if (known > 0) return known
    const row = this.#stateOf.push(state) - 1
    if (row + TOLD >= UNKNOWN) throw new Error('too many words to look for')
    this.#rows[state] = row
    this.#next = grown(this.#next, (row + 1) << 10, UNKNOWN)
    this.#events = grown(this.#events, (row + 1) << 10)
    return row
  }
}

/** The table itself, or a larger one when it is too small. */
function grown(table: Uint16Array<ArrayBuffer>, size: number, empty = 0): Uint16Array<ArrayBuffer> {
  if (size <= table.length) return table
  const larger = new Uint16Array(table.length * 2)
  larger.set(table)
  return empty === 0 ? larger : larger.fill(empty, table.length)
}
