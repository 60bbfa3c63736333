const isLetter = (byte: number): boolean => (byte | 0x20) >= 97 && (byte | 0x20) <= 122
/** Letters as 1–26 in either case, every other byte 0. */
const CODE = Uint8Array.from({ length: 256 }, (_, byte) => (isLetter(byte) ? byte & 0x1f : 0))
const [HYPHEN, BACKSLASH, LETTER_U] = [45, 92, 117]
/** Stands for the hyphen of words that are only looked for behind one. */
const HYPHEN_CODE = 27

/**
 * Finds whole words of a fixed list in raw bytes: ASCII letters in either case, between anything that is no letter. A
 * word given with a hyphen in front ("-instated") is only found behind one.
 *
 * It looks at four bytes every two bytes: of any five bytes in a row, one look sees four. A table of 2^20 bits tells
 * whether the four stand in any word; only then the word is read. No look depends on the one before.
 * Words are told apart by 32-bit hashes: one of billions is taken for another.
 */
export class WordSearch {
  /** Where the last word found stands. */
  start = 0
  end = 0
  /** A bit for each gram: small enough to stay in the processor's cache. */
  readonly #bits = new Int32Array(1 << 15)
  readonly #looks = new Uint16Array(1 << 20)
  /** For each look the bits of where its words begin (n for n bytes before its second), and of what is beside it. */
  readonly #starts: number[] = [0]
  readonly #before: number[] = [0]
  readonly #behind: number[] = [0]
  readonly #hashes = new Int32Array(SLOTS)
  readonly #indexes = new Int32Array(SLOTS).fill(-1)
  #longest = 0
  #viewed: Buffer | undefined
  #fours: Int32Array = new Int32Array(0)

  constructor(words: readonly string[]) {
    words.forEach((word, index) => {
      const letters = word.replace('-', '')
      this.#mark(letters)
      this.#longest = Math.max(this.#longest, letters.length)
      let hash = word === letters ? 0 : HYPHEN_CODE
      for (let at = 0; at < letters.length; at++) hash = addCode(hash, letters.charCodeAt(at) & 0x1f)
      const slot = this.#slotOf(hash)
      this.#hashes[slot] = hash
      this.#indexes[slot] = index
    })
  }

  /** The place in the list of the first word that begins at or behind `at` in the half-open range; -1 when there is none. */
  next(bytes: Buffer, at: number, from: number, to: number): number {
    if (bytes !== this.#viewed) {
      this.#viewed = bytes
      this.#fours = new Int32Array(bytes.buffer, 0, bytes.buffer.byteLength >> 2)
    }
    // Nothing stands before the first word: no look begins there.
    const first = at === from && at < to ? this.#read(bytes, at, from, to) : -1
    if (first >= 0) return first
    const bits = this.#bits
    const fours = this.#fours
    // Fours are aligned in the memory that the bytes are a view of; every other look lies across two of them.
    const offset = bytes.byteOffset
    const last = (offset + to - 8) >> 2
    let place = (offset + at) >> 2
    for (let four = fours[place] as number; place <= last; place++) {
      const one = gramIn(four)
      if (((bits[one >>> 5] as number) >>> (one & 31)) & 1) {
        const found = this.#readAny(bytes, one, place * 4 - offset, at, from, to)
        if (found >= 0) return found
      }
      const next = fours[place + 1] as number
      const other = gramIn((four >>> 16) | (next << 16))
      if (((bits[other >>> 5] as number) >>> (other & 31)) & 1) {
        const found = this.#readAny(bytes, other, place * 4 - offset + 2, at, from, to)
        if (found >= 0) return found
      }
      four = next
    }
    for (let start = Math.max(at, place * 4 - offset - this.#longest); start < to; start++) {
      const found = this.#read(bytes, start, from, to)
      if (found >= 0) return found
    }
    return -1
  }

  /** The word that is seen by this look, when what is beside the look belongs to it too. */
  #readAny(bytes: Buffer, gram: number, look: number, at: number, from: number, to: number): number {
    const number = this.#looks[gram] as number
    if ((((this.#behind[number] as number) >>> ((bytes[look + 4] as number) & 0x1f)) & 1) === 0) return -1
    if (look > from && (((this.#before[number] as number) >>> ((bytes[look - 1] as number) & 0x1f)) & 1) === 0)
      return -1
    for (let left = this.#starts[number] as number; left !== 0; left &= left - 1) {
      const start = look + 1 - (31 - Math.clz32(left & -left))
      if (start < at) continue
      const found = this.#read(bytes, start, from, to)
      if (found >= 0) return found
    }
    return -1
  }

  /** The word that begins at `start`, when it is of the list. */
  #read(bytes: Buffer, start: number, from: number, to: number): number {
    const before = start > from ? (bytes[start - 1] as number) : 0
    if (CODE[before] !== 0 && !isEscape(bytes, start, from)) return -1
    let hash = 0
    let joined = HYPHEN_CODE
    let end = start
    while (end < to) {
      const code = CODE[bytes[end] as number] as number
      if (code === 0) break
      if (end - start > this.#longest) return -1
      hash = addCode(hash, code)
      joined = addCode(joined, code)
      end++
    }
    if (end === start) return -1
    this.start = start
    this.end = end
    const index = this.#indexes[this.#slotOf(hash)] as number
    return index < 0 && before === HYPHEN ? (this.#indexes[this.#slotOf(joined)] as number) : index
  }

  /** Marks what two looks in a row may see of a word, at the place where they see the least of other words. */
  #mark(word: string): void {
    const codes = [0, ...Array.from(word, (letter) => letter.charCodeAt(0) & 0x1f), 0]
    const best = rarestPlace(codes)
    for (const at of [best, best + 1]) {
      for (const four of foursAt(codes, at)) {
        const gram = gramIn(four)
        this.#bits[gram >>> 5] = (this.#bits[gram >>> 5] as number) | (1 << (gram & 31))
        const number = this.#looks[gram] || this.#starts.push(0) - 1
        this.#looks[gram] = number
        this.#starts[number] = (this.#starts[number] as number) | (1 << at)
        this.#before[number] = (this.#before[number] ?? 0) | maskOf(codes[at - 1])
        this.#behind[number] = (this.#behind[number] ?? 0) | maskOf(codes[at + 4])
      }
    }
  }

  /** Where a hash stands, or the empty slot where it would. */
  #slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    while (this.#indexes[slot] !== -1 && this.#hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1)
    return slot
  }
}

const SLOTS = 1 << 13
const addCode = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** A number below 2^20 for four bytes, whatever the case of their letters; few share one. */
const gramIn = (four: number): number => Math.imul(four & 0x1f1f1f1f, 0x9e3779b1) >>> 12

/** Letters from the most to the least frequent in English: a guess how often each stands at a place. */
const FREQUENCIES = new Float64Array(32).fill(1)
for (const [rank, letter] of [...'etaoinshrdlucmfwypvbgkjqxz'].entries())
  FREQUENCIES[letter.charCodeAt(0) & 0x1f] = 0.13 * 0.86 ** rank

/** The place at which two looks in a row see the rarest letters of a word with any byte on either side. */
function rarestPlace(codes: readonly number[]): number {
  const seen = (at: number): number => {
    let product = 1
    for (let step = 0; step < 4; step++) product *= FREQUENCIES[codes[at + step] ?? 0] as number
    return product
  }
  let best = 0
  for (let at = 1; at + 5 <= codes.length; at++) if (seen(at) + seen(at + 1) < seen(best) + seen(best + 1)) best = at
  return best
}

/** All fours that a look at this place may see; 0 stands for any byte. */
function foursAt(codes: readonly number[], at: number): readonly number[] {
  let fours: number[] = [0]
  for (let step = 0; step < 4; step++) {
    const code = codes[at + step] ?? 0
    if (code !== 0)
      for (let each = 0; each < fours.length; each++) fours[each] = (fours[each] as number) | (code << (8 * step))
    else fours = fours.flatMap((four) => ANY.map((any) => four | (any << (8 * step))))
  }
  return fours
}

/** A bit for a code; all for what may be any byte. */
const maskOf = (code: number | undefined): number => (code ? 1 << code : -1)

/** The last five bits of any byte. */
const ANY: readonly number[] = Array.from({ length: 32 }, (_, code) => code)

/** True when the letters before a word belong to a JSON escape: `\n`, `\u201c`. */
const isEscape = (bytes: Buffer, start: number, from: number): boolean =>
  (start - 2 >= from && bytes[start - 2] === BACKSLASH) ||
  (start - 6 >= from && bytes[start - 6] === BACKSLASH && bytes[start - 5] === LETTER_U)
