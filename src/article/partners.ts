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

/**
 * A quick question before the full one: does any word that opens a way stand beside a word that this way needs? It spares
 * half of the sentences of news, and nearly all of others.
 */
export class Partners {
  readonly #index: WayIndex
  /** For each list of words that end together the sets that hold any of them. */
  readonly #sets: readonly Numbers[]
  readonly #opens: Uint8Array
  /** By list, worked out when first asked for: 1 for each set that must stand beside it. */
  readonly #partners: Uint8Array[] = []
  readonly #asked: Uint8Array
  /** The same as a bit for each list, for those that are asked about often. */
  readonly #rows: Uint8Array[] = []
  readonly #tell: (list: number, row: Uint8Array) => void

  /**
   * A word that is looked for both alone and behind a hyphen is found there as both. `tell` is told, once for each list
   * that opens and is asked about often, beside which others it must stand: a bit for each.
   */
  constructor(
    index: WayIndex,
    lists: readonly Numbers[],
    openings: Uint8Array,
    tell: (list: number, row: Uint8Array) => void,
  ) {
    this.#index = index
    this.#sets = lists.map((words) => {
      const [first = NONE, ...rest] = words.map((word) => index.setsOf[word] as Numbers)
      return rest.length === 0 ? first : [...new Set([first, ...rest].flat())]
    })
    this.#opens = Uint8Array.from(lists, (words) => (words.some((word) => openings[word] === 1) ? 1 : 0))
    this.#asked = new Uint8Array(lists.length)
    this.#tell = tell
  }

  /** The sets that hold any word of a list. */
  setsOf(list: number): Numbers {
    return this.#sets[list] as Numbers
  }

  /** For the first `count` lists. */
  meet(lists: Uint32Array, count: number): boolean {
    for (let at = 0; at < count; at++) {
      const list = lists[at] as number
      if (this.#opens[list] === 0) continue
      const row = this.#rows[list]
      const partners = row ? undefined : this.#partnersOf(list)
      for (let place = 0; place < count; place++) {
        const other = lists[place] as number
        if (partners ? holdsAny(partners, this.setsOf(other)) : hasBit(row as Uint8Array, other)) return true
      }
    }
    return false
  }

  #partnersOf(list: number): Uint8Array {
    const partners = this.#partners[list] ?? readPartners(this.#index, this.setsOf(list))
    this.#partners[list] = partners
    this.#asked[list] = (this.#asked[list] as number) + 1
    if (this.#asked[list] === OFTEN) {
      const row = this.#rowOf(partners)
      this.#rows[list] = row
      this.#tell(list, row)
    }
    return partners
  }

  /** A bit for each list of which a word is among the partners. */
  #rowOf(partners: Uint8Array): Uint8Array {
    const row = new Uint8Array((this.#sets.length + 7) >> 3)
    for (const [list, sets] of this.#sets.entries())
      if (holdsAny(partners, sets)) row[list >> 3] = (row[list >> 3] as number) | (1 << (list & 7))
    return row
  }
}

/** Words that are met once or twice are not worth a row: it takes a look at all lists. */
const OFTEN = 8

const NONE: Numbers = []

const hasBit = (row: Uint8Array, place: number): boolean => (((row[place >> 3] as number) >> (place & 7)) & 1) === 1

function holdsAny(partners: Uint8Array, sets: Numbers): boolean {
  for (let at = 0; at < sets.length; at++) if (partners[sets[at] as number] === 1) return true
  return false
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
