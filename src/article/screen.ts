import { findBreak, findStart, REACH } from './stretch.js'
import { WordSearch } from './word-search.js'

/**
 * The screen: may a stretch of raw bytes tell of a measure? It knows nothing of formats, so it runs before anything is
 * decoded or parsed, and lets through all on which a rule can fire. ASCII letters that JSON or HTML spell as escapes
 * or entities are not seen; no writer of news does so.
 */
export interface Screen {
  /** Index of a word in the half-open range in whose sentence a rule could fire; -1 when there is none. */
  find(bytes: Buffer, from: number, to: number): number
  /** Index of the first word that any rule needs: a first look at bytes in which markup stands between the words. */
  findWord(bytes: Buffer, from: number, to: number): number
}

/** One way in which a rule can fire. */
export interface Way {
  /** One of these words stands in its sentence. */
  readonly words: ReadonlySet<string>
  /** And one of these; absent when they say little. */
  readonly company?: ReadonlySet<string>
  /** Whether the sentence, in lower case, holds all that is needed. */
  test(sentence: string): boolean
}

/** What is taken for one sentence where none ends. */
const LONGEST = 4 * REACH

/**
 * Looks for the words of all ways on the bytes. Only where a word and its company stand in one sentence, this sentence
 * is read out and tested, once for each way.
 */
export function buildScreen(ways: readonly Way[]): Screen {
  const { words, setsOf, asWords, asCompany } = indexWays(ways)
  const search = new WordSearch(words)
  const isKey = setsOf.map((sets) => sets.some((set) => (asWords[set] as readonly Link[]).length > 0))
  /** Where a word of each set was last seen, and in which sentence each way was tested. */
  const seen = new Float64Array(asWords.length)
  const tested = new Uint32Array(ways.length)
  let number = 0
  return {
    find(bytes, from, to) {
      seen.fill(-1)
      const sentence = new OpenSentence(bytes, from, to)
      const couldFire = (way: number): boolean => {
        if (tested[way] === number) return false
        tested[way] = number
        return (ways[way] as Way).test(sentence.text)
      }
      for (let word = search.next(bytes, from, from, to); word >= 0; word = search.next(bytes, search.end, from, to)) {
        const { start, end } = search
        const sets = setsOf[word] as readonly number[]
        for (const set of sets) seen[set] = start
        if (isKey[word]) {
          if (sentence.reach(start, end)) number++
          for (const set of sets)
            for (const { way, other } of asWords[set] as readonly Link[]) {
              const isNear =
                other < 0 || ((seen[other] as number) >= start - REACH && (seen[other] as number) >= sentence.first)
              if (isNear && couldFire(way)) return start
            }
        }
        if (start >= sentence.last) continue
        for (const set of sets)
          for (const { way, other } of asCompany[set] as readonly Link[])
            if ((seen[other] as number) >= sentence.first && couldFire(way)) return start
      }
      return -1
    },
    findWord: (bytes, from, to) => (search.next(bytes, from, from, to) < 0 ? -1 : search.start),
  }
}

/** The sentence, or the stretch of an endless one, in which a word was found last. */
class OpenSentence {
  /** Behind its last byte. */
  last: number
  #opened: number
  #first = -1
  #text: string | undefined
  readonly #bytes: Buffer
  readonly #from: number
  readonly #to: number

  constructor(bytes: Buffer, from: number, to: number) {
    this.#bytes = bytes
    this.#from = from
    this.#to = to
    this.last = from
    this.#opened = from
  }

  /** Makes it the sentence of this word; true when it was not before. */
  reach(start: number, end: number): boolean {
    const isInside = start < this.last
    if (isInside && (this.#isEnded || end + REACH <= this.last)) return false
    this.#opened = start
    this.#first = -1
    this.#text = undefined
    const limit = Math.min(this.#to, start + LONGEST)
    const next = findBreak(this.#bytes, isInside ? this.last : end, limit)
    this.#isEnded = next >= 0 || limit === this.#to
    this.last = next >= 0 ? Math.min(next, this.#to) : limit
    return true
  }
  #isEnded = true

  /** Its first byte; found when asked for. */
  get first(): number {
    if (this.#first < 0) this.#first = findStart(this.#bytes, this.#opened, Math.max(this.#from, this.#opened - REACH))
    return this.#first
  }

  /** In lower case, with JSON's escapes as blanks. */
  get text(): string {
    if (this.#text === undefined) {
      const text = this.#bytes.toString('latin1', this.first, this.last)
      this.#text = (text.includes('\\') ? text.replace(/\\(?:u[\da-f]{4}|.)/gi, ' ') : text).toLowerCase()
    }
    return this.#text
  }
}

/** A way and the other set of words that it asks for, or -1. */
interface Link {
  readonly way: number
  readonly other: number
}

interface Index {
  readonly words: readonly string[]
  /** For each word the sets that hold it. */
  readonly setsOf: readonly (readonly number[])[]
  /** For each set the ways of which it is the words, and those of which it is the company. */
  readonly asWords: readonly (readonly Link[])[]
  readonly asCompany: readonly (readonly Link[])[]
}

function indexWays(ways: readonly Way[]): Index {
  const numbers = new Map<string, number>()
  const sets = new Map<string, number[]>()
  const asWords: Link[][] = []
  const asCompany: Link[][] = []
  const numberOf = (set: ReadonlySet<string>): number => {
    const key = [...set].join(' ')
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = asWords.push([]) - 1
    asCompany.push([])
    numbers.set(key, number)
    for (const word of set) sets.set(word, [...(sets.get(word) ?? []), number])
    return number
  }
  ways.forEach(({ words, company }, way) => {
    const own = numberOf(words)
    const other = company ? numberOf(company) : -1
    asWords[own]?.push({ way, other })
    asCompany[other]?.push({ way, other: own })
  })
  // A word that is looked for both alone and behind a hyphen is found as the former.
  for (const [word, own] of sets) {
    const bare = sets.get(word.slice(1))
    if (word.startsWith('-') && bare) bare.push(...own)
  }
  return { words: [...sets.keys()], setsOf: [...sets.values()], asWords, asCompany }
}
