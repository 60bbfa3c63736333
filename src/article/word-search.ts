import { type KernelMemory, type KernelNumber, openKernel } from './kernel.js'
import { WORDS } from './kernel-code.js'

/** Is told what a search comes by, in order; true ends the search. */
export interface Listener {
  /** These words end before `end`: the number of a list of `WordSearch.lists`. */
  meet(list: number, end: number): boolean
  /** A sentence ends; the next one begins here. */
  end(next: number): boolean
  /** A sentence begins here. Of that before it nothing can come, and its words were not told. */
  begin(next: number): void
}

/** Numbers of lists are smaller. */
export const MOST_LISTS = 1 << 13
/** The table of words is to stay half empty. */
const MOST_WORDS = 1 << 13

/** Bytes of the first window of a range, of which each is twice as long as the one before: many searches soon end. */
const FIRST_WINDOW = 1 << 12

/** What kernels/words.ts exports. */
interface Kernel {
  readonly memory: KernelMemory
  readonly inputAt: KernelNumber
  readonly eventsAt: KernelNumber
  readonly windowSize: KernelNumber
  readonly margin: KernelNumber
  add(length: number, plain: number, hyphened: number): void
  open(list: number): void
  addRow(list: number): number
  scan(length: number, isLines: boolean, offset: number): number
}
/** Of the pairs of numbers that it leaves, the first is that of a list or one of two others; the second is a place. */
const END = 0

/**
 * Finds whole words of a fixed list in raw bytes: ASCII letters in either case, between anything that is no letter. A
 * word given with a hyphen in front ("-instated") is only found behind one. The work is done in WebAssembly
 * (kernels/words.ts), for JavaScript knows no instructions for many bytes at once: three to five times as fast.
 */
export class WordSearch {
  /** Lists of words that end together, by places in the list of words: mostly one word. The first list is empty. */
  readonly lists: readonly (readonly number[])[]
  readonly #kernel: Kernel
  readonly #memory: Buffer
  readonly #events: Int32Array
  readonly #input: number
  readonly #window: number
  readonly #margin: number

  /** `opens` says which words, by their places in the list, make a sentence worth telling. */
  constructor(words: readonly string[], opens: (word: number) => boolean) {
    const kernel = openKernel<Kernel>(WORDS)
    this.#kernel = kernel
    this.#memory = Buffer.from(kernel.memory.buffer)
    this.#events = new Int32Array(kernel.memory.buffer, kernel.eventsAt.value)
    this.#input = kernel.inputAt.value
    this.#window = kernel.windowSize.value
    this.#margin = kernel.margin.value
    this.lists = this.#addAll(words, opens)
  }

  /**
   * Reads the bytes of a half-open range; true when the listener ended the search. Of lines that have nothing to do with
   * each other (`isLines`) each ends a sentence.
   */
  scan(bytes: Buffer, from: number, to: number, isLines: boolean, listener: Listener): boolean {
    const input = this.#input
    let window = FIRST_WINDOW
    for (let at = from, end = at; at < to; at = end) {
      end = Math.min(to, at + window)
      window = Math.min(2 * window, this.#window)
      const [first, last] = [Math.max(from, at - this.#margin), Math.min(to, end + this.#margin)]
      this.#memory.fill(0, input - this.#margin, input)
      bytes.copy(this.#memory, input - (at - first), first, last)
      this.#memory.fill(0, input + last - at, input + end - at + this.#margin)
      // A word that reaches up to the end of the range ends behind it.
      const count = this.#kernel.scan(end - at + (end === to ? 1 : 0), isLines, at)
      if (this.#tell(count, listener)) return true
    }
    return false
  }

  /**
   * Of sentences in which a word of this list is the only one that opens those are told from now on in which a word of
   * these other lists stands, of which each has a bit.
   */
  pair(list: number, others: Uint8Array): void {
    const row = this.#kernel.addRow(list)
    if (row > 0) this.#memory.set(others, row)
  }

  #tell(count: number, listener: Listener): boolean {
    const events = this.#events
    for (let at = 0; at < 2 * count; at += 2) {
      const what = events[at] as number
      const place = events[at + 1] as number
      if (what > END) {
        if (listener.meet(what, place)) return true
      } else if (what < END) listener.begin(place)
      else if (listener.end(place)) return true
    }
    return false
  }

  #addAll(words: readonly string[], opens: (word: number) => boolean): readonly (readonly number[])[] {
    const lists: (readonly number[])[] = [[]]
    const numberOf = (list: readonly number[]): number => (list.length === 0 ? 0 : lists.push(list) - 1)
    const places = new Map(words.map((word, place) => [word, place]))
    const all = new Set(words.map((word) => (word.startsWith('-') ? word.slice(1) : word)))
    for (const word of all) {
      const [plain, behind] = [places.get(word), places.get(`-${word}`)]
      const alone = plain === undefined ? [] : [plain]
      const both = behind === undefined ? alone : [...alone, behind]
      const number = numberOf(alone)
      for (let at = 0; at < word.length; at++) this.#memory[this.#input + at] = word.charCodeAt(at)
      this.#kernel.add(word.length, number, both === alone ? number : numberOf(both))
    }
    if (all.size > MOST_WORDS || lists.length > MOST_LISTS) throw new Error('too many words to look for')
    for (const [list, own] of lists.entries()) if (own.some(opens)) this.#kernel.open(list)
    return lists
  }
}
