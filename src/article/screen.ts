import { findOpenings, Partners } from './partners.js'
import type { WayIndex } from './way.js'
import { type Listener, MOST_LISTS, WordSearch } from './word-search.js'

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

/** The words of all ways are looked for at once; at the end of each sentence it is asked whether any way is in it. */
export function buildScreen(ways: WayIndex): Screen {
  const reader = new SentenceReader(ways)
  return {
    find: (bytes, from, to) => reader.find(bytes, from, to, false),
    findInLines: (bytes, from, to) => reader.find(bytes, from, to, true),
  }
}

/** No sentence is longer: text/sentences.ts cuts at 1,200 characters, of which few are escaped or of two bytes. */
const REACH = 2400
/** Where no sentence ends, stretches of this length that overlap by half: any sentence lies in one of them. */
const STRETCH = 2 * REACH

/** What words that end together are to a sentence. */
interface Meaning {
  /** Sides of ways that they meet alone. */
  readonly sides: Uint16Array
  /** Sets that hold any of them and are places of longer needs. */
  readonly sets: Uint16Array
}

/** Notes the words of a sentence while they are found, and asks at its end for the ways that they make possible. */
class SentenceReader implements Listener {
  readonly #index: WayIndex
  readonly #search: WordSearch
  readonly #partners: Partners
  /** For each list of words that end together; worked out when first found. */
  readonly #meanings: Meaning[] = []
  #bytes: Buffer = Buffer.alloc(0)
  #to = 0
  /** Where the sentence begins, and the words found in it. */
  #start = 0
  #count = 0
  readonly #lists = new Uint32Array(STRETCH + 1)
  readonly #ends = new Float64Array(STRETCH + 1)
  /** Number of the sentence: sides, sets and needs that are in it bear it. */
  #number = 0
  readonly #sideMet: Uint32Array
  readonly #sideSeen: Uint32Array
  readonly #setSeen: Uint32Array
  readonly #needSeen: Uint32Array
  /** Sides in this sentence that are the first of a way, and sets that are the first place of a need. */
  readonly #sides: Uint16Array
  #sideCount = 0
  readonly #sets: Uint16Array
  #setCount = 0
  /** Words of short sentences without a possible way, and sentences that no way passed. */
  readonly #hopeless = new Set<number>()
  readonly #refuted = new Set<string>()
  readonly #inNeeds: ReadonlySet<number>
  readonly #placeless: ReadonlySet<number>
  readonly #isFirstSide: Uint8Array
  readonly #isFirstSet: Uint8Array

  constructor(index: WayIndex) {
    this.#index = index
    const { needsOf, testsOfNeeds, waysOf, inNeeds, placeless } = index
    const openings = findOpenings(index)
    this.#inNeeds = new Set(inNeeds)
    this.#placeless = new Set(placeless)
    this.#search = new WordSearch(index.words, (word) => openings[word] === 1)
    this.#partners = new Partners(index, this.#search.lists, openings, (list, row) => this.#search.pair(list, row))
    this.#isFirstSide = Uint8Array.from(waysOf, (ways) => (ways.length > 0 ? 1 : 0))
    this.#isFirstSet = Uint8Array.from(needsOf, (own) => (own.length > 0 ? 1 : 0))
    this.#sideMet = new Uint32Array(waysOf.length)
    this.#sideSeen = new Uint32Array(waysOf.length)
    this.#sides = new Uint16Array(waysOf.length)
    this.#setSeen = new Uint32Array(needsOf.length)
    this.#sets = new Uint16Array(needsOf.length)
    this.#needSeen = new Uint32Array(testsOfNeeds.length)
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

  #note(list: number): void {
    const { sides, sets } = this.#meanings[list] ?? this.#readMeaning(list)
    const number = this.#number
    for (let at = 0; at < sides.length; at++) {
      const side = sides[at] as number
      this.#sideMet[side] = number
      this.#see(side)
    }
    for (let at = 0; at < sets.length; at++) {
      const set = sets[at] as number
      if (this.#setSeen[set] === number) continue
      this.#setSeen[set] = number
      if (this.#isFirstSet[set] === 1) this.#sets[this.#setCount++] = set
    }
  }

  #see(side: number): void {
    if (this.#sideSeen[side] === this.#number) return
    this.#sideSeen[side] = this.#number
    if (this.#isFirstSide[side] === 1) this.#sides[this.#sideCount++] = side
  }

  #readMeaning(list: number): Meaning {
    const { metBy } = this.#index
    const sets = this.#partners.setsOf(list)
    const meaning = {
      sides: Uint16Array.from(new Set(sets.flatMap((set) => metBy[set] as Numbers))),
      sets: Uint16Array.from(sets.filter((set) => this.#inNeeds.has(set))),
    }
    this.#meanings[list] = meaning
    return meaning
  }

  /** Whether the sentence, which ends here, has all that one way asks for. */
  #couldFire(end: number): boolean {
    if (this.#count === 0) return false
    const key = this.#keyOfWords()
    if (this.#hopeless.has(key)) return false
    const ways = this.#partners.meet(this.#lists, this.#count) ? this.#possible() : NONE
    if (ways.length > 0) return this.#passesAny(ways, end)
    if (key > 0) remember(this.#hopeless, key)
    return false
  }

  /** The words of a short sentence as one number; 0 for longer ones. */
  #keyOfWords(): number {
    if (this.#count > 4) return 0
    let key = 0
    for (let at = 0; at < this.#count; at++) key = key * MOST_LISTS + (this.#lists[at] as number)
    return key
  }

  /** The ways of which all words are in the sentence. */
  #possible(): readonly number[] {
    this.#number++
    this.#sideCount = 0
    this.#setCount = 0
    for (let at = 0; at < this.#count; at++) this.#note(this.#lists[at] as number)
    for (let at = 0; at < this.#setCount; at++)
      this.#meetNeeds(this.#index.needsOf[this.#sets[at] as number] as Numbers)
    let possible: Numbers = NONE
    for (let at = 0; at < this.#sideCount; at++) {
      const ways = this.#index.waysOf[this.#sides[at] as number] as Numbers
      for (let place = 0; place < ways.length; place++) {
        const way = ways[place] as number
        if (areSeen(this.#sideSeen, this.#index.closedSides[way] as Numbers, this.#number))
          possible = [...possible, way]
      }
    }
    return possible
  }

  /** Notes which of these needs have all of their words, and the sides that they meet. */
  #meetNeeds(needs: Numbers): void {
    for (let at = 0; at < needs.length; at++) {
      const need = needs[at] as number
      if (!areSeen(this.#setSeen, this.#index.others[need] as Numbers, this.#number)) continue
      this.#needSeen[need] = this.#number
      for (const side of this.#index.sidesOf[need] as Numbers) this.#see(side)
    }
  }

  #passesAny(ways: readonly number[], end: number): boolean {
    const text = this.#read(end)
    if (this.#refuted.has(text)) return false
    const sentence = { text, known: new Map() }
    if (ways.some((way) => this.#passes(way, sentence))) return true
    if (text.length < 200) remember(this.#refuted, text)
    return false
  }

  /** Whether a way whose words are there passes its tests too. */
  #passes(way: number, sentence: Sentence): boolean {
    const { testsOfWays, sidesOfWays } = this.#index
    return (
      (testsOfWays[way]?.(sentence.text) ?? true) &&
      (sidesOfWays[way] as readonly number[]).every((side) => this.#isMet(side, sentence))
    )
  }

  #isMet(side: number, { text, known }: Sentence): boolean {
    if (this.#sideMet[side] === this.#number) return true
    const { sides, testsOfNeeds } = this.#index
    const met =
      known.get(side) ??
      (sides[side] as readonly number[]).some(
        (need) =>
          (this.#needSeen[need] === this.#number || this.#placeless.has(need)) && (testsOfNeeds[need]?.(text) ?? true),
      )
    known.set(side, met)
    return met
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

type Numbers = readonly number[]
const NONE: Numbers = []

/** Sentences of a page's frame come again and again; what is remembered of them stays small. */
function remember<T>(known: Set<T>, one: T): void {
  if (known.size >= 4096) known.clear()
  known.add(one)
}

function areSeen(seen: Uint32Array, numbers: readonly number[], number: number): boolean {
  for (let at = 0; at < numbers.length; at++) if (seen[numbers[at] as number] !== number) return false
  return true
}
