/**
 * Copies of one article, told from each other by a few words: MinHash signatures of 5-word shingles, compared where one
 * of 16 bands agrees. All is held in arrays of fixed size, so memory does not grow with the dump; a copy is found among
 * the last REMEMBERED articles.
 */
const PERMUTATIONS = 64
const BANDS = 16
const ROWS = PERMUTATIONS / BANDS
const SHINGLE = 5
const REMEMBERED = 1 << 15
/** Share of equal minima from which two articles are one: syndicated copies have 0.8 and more, distinct news 0.2 and less. */
const ALIKE = 0.75

/** Odd multipliers and offsets, from a fixed linear congruence: the same on every machine. */
const MIX = Uint32Array.from({ length: PERMUTATIONS * 2 }, () => 0)
for (let index = 0, state = 0x9e3779b9; index < MIX.length; index++) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  MIX[index] = state | 1
}

/** The 64 minima that stand for a text; texts without words have none. */
export function signatureOf(text: string): Uint32Array {
  const minima = new Uint32Array(PERMUTATIONS).fill(0xffffffff)
  const recent: number[] = []
  const add = (): void => {
    let hash = 0x811c9dc5
    for (const word of recent) hash = Math.imul(hash ^ word, 0x01000193)
    hash ^= hash >>> 15
    for (let index = 0; index < PERMUTATIONS; index++) {
      const mixed = (Math.imul(hash, MIX[2 * index] as number) + (MIX[2 * index + 1] as number)) >>> 0
      const value = (mixed ^ (mixed >>> 13)) >>> 0
      if (value < (minima[index] as number)) minima[index] = value
    }
  }
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\d]+/gu)) {
    let hash = 0x811c9dc5
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
    recent.push(hash)
    if (recent.length < SHINGLE) continue
    add()
    recent.shift()
  }
  // A text of fewer words than a shingle is one shingle.
  if (recent.length > 0 && minima[0] === 0xffffffff) add()
  return minima
}

/** Finds the first of the remembered articles that a new one copies, and remembers the new one. */
export class Duplicates {
  readonly #signatures = new Uint32Array(REMEMBERED * PERMUTATIONS)
  readonly #ids: string[] = []
  /** For each band and hash the number of the last article that had it, plus one. */
  readonly #slots = new Uint32Array(BANDS * REMEMBERED)
  #count = 0

  /** Id of the article that this one copies; null for a new article, which is then remembered. */
  findOrAdd(id: string, signature: Uint32Array): string | null {
    const bands = Array.from({ length: BANDS }, (_, band) => slotOf(signature, band))
    for (const slot of bands) {
      const number = (this.#slots[slot] as number) - 1
      if (number < 0 || number < this.#count - REMEMBERED) continue
      if (this.#likeness(number, signature) >= ALIKE) return this.#ids[number % REMEMBERED] as string
    }
    const place = this.#count % REMEMBERED
    this.#signatures.set(signature, place * PERMUTATIONS)
    this.#ids[place] = id
    this.#count++
    for (const slot of bands) this.#slots[slot] = this.#count
    return null
  }

  #likeness(number: number, signature: Uint32Array): number {
    const start = (number % REMEMBERED) * PERMUTATIONS
    let equal = 0
    for (let index = 0; index < PERMUTATIONS; index++) if (this.#signatures[start + index] === signature[index]) equal++
    return equal / PERMUTATIONS
  }
}

function slotOf(signature: Uint32Array, band: number): number {
  let hash = 0x811c9dc5
  for (let row = 0; row < ROWS; row++) hash = Math.imul(hash ^ (signature[band * ROWS + row] as number), 0x01000193)
  return band * REMEMBERED + (((hash ^ (hash >>> 15)) >>> 0) % REMEMBERED)
}
