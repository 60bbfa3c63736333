import { type KernelMemory, type KernelNumber, openKernel } from './kernel.js'
import { WORDS } from './kernel-code.js'
import type { WayIndex } from './way.js'
import { openTable } from './way-table.js'

/** Is told what a search comes by, in order; true ends the search. */
export interface Listener {
  /** These words end before `end`: the number of a list of words that end together (word-lists.ts). */
  meet(list: number, end: number): boolean
  /** A sentence ends; the next one begins here. */
  end(next: number): boolean
  /** A sentence begins here. Of that before it nothing can come, and its words were not told. */
  begin(next: number): void
}

/** Bytes of the first window of a range, of which each is twice as long as the one before: many searches soon end. */
const FIRST_WINDOW = 1 << 12

/** What kernels/words.ts exports. */
interface Kernel {
  readonly memory: KernelMemory
  readonly inputAt: KernelNumber
  readonly eventsAt: KernelNumber
  readonly windowSize: KernelNumber
  readonly margin: KernelNumber
  readonly most: KernelNumber
  readonly aloneAt: KernelNumber
  readonly metAt: KernelNumber
  readonly foundAt: KernelNumber
  readonly askedAt: KernelNumber
  readonly mostAsked: KernelNumber
  readonly tableAt: KernelNumber
  readonly tableSize: KernelNumber
  open(length: number): void
  scan(length: number, isLines: boolean, offset: number): number
  askWays(count: number): number
  stampOfAsked(): number
}
/** Of the pairs of numbers that it leaves, the first is that of a list or one of two others; the second is a place. */
const END = 0

/**
 * Finds whole words of a fixed list in raw bytes: ASCII letters in either case, between anything that is no letter. A
 * word given with a hyphen in front ("-instated") is only found behind one. The work is done in WebAssembly
 * (kernels/words.ts), for JavaScript knows no instructions for many bytes at once; there it is also asked which ways the
 * words of a sentence make possible.
 */
export class WordSearch {
  readonly #kernel: Kernel
  readonly #memory: Buffer
  readonly #events: Int32Array
  readonly #input: number
  readonly #window: number
  readonly #margin: number
  readonly #asked: Int32Array
  readonly #found: Uint16Array
  /** Sides that a word of the asked ones meets alone, and needs of which all words are among them, bear its stamp. */
  readonly #alone: Uint16Array
  readonly #met: Uint16Array
  #stamp = 0

  constructor({ words, table, firstSide }: Pick<WayIndex<unknown>, 'words' | 'table' | 'firstSide'>) {
    const kernel = openKernel<Kernel>(WORDS)
    const { buffer } = kernel.memory
    const most = kernel.most.value
    this.#kernel = kernel
    this.#memory = Buffer.from(buffer)
    this.#events = new Int32Array(buffer, kernel.eventsAt.value)
    this.#input = kernel.inputAt.value
    this.#window = kernel.windowSize.value
    this.#margin = kernel.margin.value
    this.#asked = new Int32Array(buffer, kernel.askedAt.value, 2 * kernel.mostAsked.value)
    this.#found = new Uint16Array(buffer, kernel.foundAt.value, most)
    this.#alone = new Uint16Array(buffer, kernel.aloneAt.value, most).subarray(firstSide)
    this.#met = new Uint16Array(buffer, kernel.metAt.value, most)
    if (2 * table.length > kernel.tableSize.value || words.length > this.#window || firstSide > most / 2)
      throw new Error('too many ways to look for')
    new Uint16Array(buffer, kernel.tableAt.value).set(openTable(table))
    kernel.open(this.#memory.write(words, this.#input, 'latin1'))
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

  /** The ways that the first `count` lists make possible: good until it is asked again. */
  waysOf(lists: Uint16Array, count: number): Uint16Array {
    for (let at = 0; at < count; at++) this.#asked[2 * at] = lists[at] as number
    const found = this.#kernel.askWays(count)
    this.#stamp = this.#kernel.stampOfAsked()
    return this.#found.subarray(0, found)
  }

  /** Of what was asked last: is this side met by one word alone? */
  isMetAlone(side: number): boolean {
    return this.#alone[side] === this.#stamp
  }

  /** Of what was asked last: are all words of this need there? */
  isMet(need: number): boolean {
    return this.#met[need] === this.#stamp
  }
}
