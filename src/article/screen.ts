import type { Numbers, Test, WayIndex } from './way.js'
import { type Listener, WordSearch } from './word-search.js'

/**
 * The screen: may a stretch of raw bytes tell of a measure? It knows nothing of formats, so it runs before anything is
 * decoded or parsed, and lets through all on which a rule can fire. ASCII letters that JSON or HTML spell as escapes
 * or entities are not seen; no writer of news does so.
 */
export interface Screen {
  /** Index of a word's end in the half-open range in whose sentence a rule could fire; -1 when there is none. */
  find(bytes: Buffer, from: number, to: number): number
  /** The same for lines that have nothing to do with each other: no sentence goes on behind a line feed. */
  findInLines(bytes: Buffer, from: number, to: number): number
}

/**
 * The words of all ways are looked for at once; at the end of each sentence it is asked whether any way is in it. A test
 * is made of what the index tells of it when it is first needed.
 */
export function buildScreen<T>(ways: WayIndex<T>, testOf: (told: T) => Test): Screen {
  const reader = new SentenceReader(ways, testOf)
  return {
    find: (bytes, from, to) => reader.find(bytes, from, to, false),
    findInLines: (bytes, from, to) => reader.find(bytes, from, to, true),
  }
}

/** No sentence is longer: text/sentences.ts cuts at 1,200 characters, of which few are escaped or of two bytes. */
const REACH = 2400
/** Where no sentence ends, stretches of this length that overlap by half: any sentence lies in one of them. */
const STRETCH = 2 * REACH

/** Notes the words of a sentence while they are found, and asks at its end for the ways that they make possible. */
class SentenceReader<T> implements Listener {
  readonly #index: WayIndex<T>
  readonly #testOf: (told: T) => Test
  readonly #tests = new Map<T, Test>()
  readonly #placeless: ReadonlySet<number>
  readonly #search: WordSearch
  #bytes: Buffer = Buffer.alloc(0)
  #to = 0
  /** Where the sentence begins, and the words found in it. */
  #start = 0
  #count = 0
  readonly #lists = new Uint16Array(STRETCH + 1)
  readonly #ends = new Float64Array(STRETCH + 1)
  /** Short sentences that no way passed: those of a page's frame come again and again. */
  readonly #refuted = new Set<string>()

  constructor(index: WayIndex<T>, testOf: (told: T) => Test) {
    this.#index = index
    this.#testOf = testOf
    this.#placeless = new Set(index.placeless)
    this.#search = new WordSearch(index)
  }

  find(bytes: Buffer, from: number, to: number, isLines: boolean): number {
    this.#bytes = bytes
    this.#to = to
    this.#open(from)
    const isFound = this.#search.scan(bytes, from, to, isLines, this) || this.#couldFire(to)
    return isFound ? (this.#ends[0] as number) - 1 : -1
  }

  meet(list: number, end: number): boolean {
    if (end - this.#start > STRETCH && this.#slide(end)) return true
    this.#lists[this.#count] = list
    this.#ends[this.#count++] = end
    return false
  }

  end(next: number): boolean {
    if (this.#couldFire(next)) return true
    this.begin(next)
    return false
  }

  begin(next: number): void {
    this.#open(Math.max(next, this.#start))
  }

  #open(start: number): void {
    this.#start = start
    this.#count = 0
  }

  /** Asks about an endless stretch, and goes on with its last words. */
  #slide(end: number): boolean {
    if (this.#couldFire(end)) return true
    const known = this.#count
    this.#open(end - REACH)
    for (let at = 0; at < known; at++) {
      if ((this.#ends[at] as number) < this.#start) continue
      this.#lists[this.#count] = this.#lists[at] as number
      this.#ends[this.#count++] = this.#ends[at] as number
    }
    return false
  }

  /** Whether the sentence, which ends here, has all that one way asks for. */
  #couldFire(end: number): boolean {
    if (this.#count === 0) return false
    const ways = this.#search.waysOf(this.#lists, this.#count)
    return ways.length > 0 && this.#passesAny(ways, end)
  }

  #passesAny(ways: Uint16Array, end: number): boolean {
    const text = this.#read(end)
    if (this.#refuted.has(text)) return false
    const sentence = { text, known: new Map() }
    if (ways.some((way) => this.#passes(way, sentence))) return true
    if (text.length < 200) this.#refute(text)
    return false
  }

  /** Whether a way whose words are there passes its tests too. */
  #passes(way: number, sentence: Sentence): boolean {
    const { testsOfWays, sidesOfWays } = this.#index
    return (
      this.#holds(testsOfWays[way], sentence) &&
      (sidesOfWays[way] as Numbers).every((side) => this.#isMet(side, sentence))
    )
  }

  #isMet(side: number, sentence: Sentence): boolean {
    if (this.#search.isMetAlone(side)) return true
    const { sides, testsOfNeeds } = this.#index
    const met =
      sentence.known.get(side) ??
      (sides[side] as Numbers).some(
        (need) => (this.#search.isMet(need) || this.#placeless.has(need)) && this.#holds(testsOfNeeds[need], sentence),
      )
    sentence.known.set(side, met)
    return met
  }

  #holds(told: T | null | undefined, { text }: Sentence): boolean {
    if (told === null || told === undefined) return true
    const test = this.#tests.get(told) ?? this.#testOf(told)
    this.#tests.set(told, test)
    return test(text)
  }

  /** What is remembered stays small. */
  #refute(text: string): void {
    if (this.#refuted.size >= 4096) this.#refuted.clear()
    this.#refuted.add(text)
  }

  /** The sentence in lower case, without JSON's escapes. */
  #read(end: number): string {
    const text = this.#bytes.toString('latin1', this.#start, Math.min(end, this.#to))
    return (text.includes('\\') ? text.replace(/\\(?:u[\da-f]{4}|(.))/gi, unescaped) : text).toLowerCase()
  }
}

/** A sentence that is looked at more closely: its text, and which sides were found to be met or not. */
interface Sentence {
  readonly text: string
  readonly known: Map<number, boolean>
}

/** A line end or tab parts words; other signs, told by number or not, may stand inside one. */
const unescaped = (_: string, sign: string | undefined): string =>
  sign === undefined ? '~' : /[nrt]/.test(sign) ? ' ' : sign
