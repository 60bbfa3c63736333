import type { WayIndex } from './way.js'

type Numbers = readonly number[]

/** 1 for each word without which no way is possible: it may be the first place of a need of a way's first side. */
export function findOpenings({ setsOf, metBy, needsOf, sidesOf, waysOf }: WayIndex): Uint8Array {
  const opens = (side: number): boolean => (waysOf[side] as Numbers).length > 0
  const needOpens = sidesOf.map((sides) => sides.some(opens))
  const setOpens = metBy.map(
    (sides, set) => sides.some(opens) || (needsOf[set] as Numbers).some((need) => needOpens[need] as boolean),
  )
  return Uint8Array.from(setsOf, (sets) => (sets.some((set) => setOpens[set] as boolean) ? 1 : 0))
}

/** A sentence that tries to hold more sets than this is not asked. */
const MOST_SETS = 256

/**
 * A quick question before the full one: does any word that opens a way stand beside a word that this way needs? It spares
 * half of the sentences of news, and nearly all of others.
 */
export class Partners {
  readonly #index: WayIndex
  /** For each list of words that end together where its sets begin in `#sets`; one more for the end of the last. */
  readonly #begins: Uint32Array
  readonly #sets: Uint16Array
  readonly #opens: Uint8Array
  /** By list, worked out when first asked for. */
  readonly #partners: Uint8Array[] = []
  /** The sets of the sentence that is asked about. */
  readonly #met = new Uint16Array(MOST_SETS)

  /** A word that is looked for both alone and behind a hyphen is found there as both. */
  constructor(index: WayIndex, lists: readonly Numbers[], openings: Uint8Array) {
    const sets = lists.map(([first = 0, ...rest], list) => {
      const own = list === 0 ? [] : (index.setsOf[first] as Numbers)
      return rest.length === 0 ? own : [...new Set([own, ...rest.map((word) => index.setsOf[word] as Numbers)].flat())]
    })
    this.#index = index
    this.#sets = Uint16Array.from(sets.flat())
    this.#opens = Uint8Array.from(lists, (words) => (words.some((word) => openings[word] === 1) ? 1 : 0))
    this.#begins = new Uint32Array(lists.length + 1)
    sets.forEach(({ length }, list) => {
      this.#begins[list + 1] = (this.#begins[list] as number) + length
    })
  }

  /** The sets that hold any word of a list. */
  setsOf(list: number): Numbers {
    return [...this.#sets.subarray(this.#begins[list], this.#begins[list + 1])]
  }

  /** For the first `count` lists. */
  meet(lists: Uint32Array, count: number): boolean {
    const met = this.#met
    let size = 0
    for (let at = 0; at < count; at++) {
      const list = lists[at] as number
      const end = this.#begins[list + 1] as number
      if (size + end - (this.#begins[list] as number) > MOST_SETS) return true
      for (let place = this.#begins[list] as number; place < end; place++) met[size++] = this.#sets[place] as number
    }
    for (let at = 0; at < count; at++) {
      const list = lists[at] as number
      if (this.#opens[list] === 0) continue
      const partners = this.#partners[list] ?? this.#readPartners(list)
      for (let place = 0; place < size; place++) if (partners[met[place] as number] === 1) return true
    }
    return false
  }

  #readPartners(list: number): Uint8Array {
    const partners = readPartners(this.#index, this.setsOf(list))
    this.#partners[list] = partners
    return partners
  }
}

/**
 * What must stand in a sentence beside words of these sets for any way that they open: 1 for each set of which a word may
 * be it. Where a way needs nothing else, their own sets are among them.
 */
function readPartners(index: WayIndex, sets: Numbers): Uint8Array {
  const { metBy, needsOf, others, sidesOf, waysOf, closedSides, firstPlaces } = index
  const partners = new Uint8Array(metBy.length)
  const addBehind = (set: number, sides: Numbers): void => {
    for (const way of sides.flatMap((side) => waysOf[side] as Numbers)) {
      const [other] = closedSides[way] as Numbers
      for (const place of other === undefined ? [set] : (firstPlaces[other] as Numbers)) partners[place] = 1
    }
  }
  for (const set of sets) {
    addBehind(set, metBy[set] as Numbers)
    for (const need of needsOf[set] as Numbers) {
      const [other] = others[need] as Numbers
      if (other !== undefined) partners[other] = 1
      else addBehind(set, sidesOf[need] as Numbers)
    }
  }
  return partners
}
