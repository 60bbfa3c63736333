/** What must hold of a sentence, in lower case, beside its words. */
export type Test = (sentence: string) => boolean

/** What one pattern cannot do without. Tests are functions, or what they are made of (`T`). */
export interface Need<T = Test> {
  /** Of each of these sets a word stands in the sentence; the rarest first. Words are in small letters. */
  readonly places: readonly ReadonlySet<string>[]
  /** And the sentence passes this; absent when the words are enough. */
  readonly test?: T
}

/** True for a side that may be met without a word that is looked for. */
export const isOpen = (side: readonly Need<unknown>[]): boolean => side.some(({ places }) => places.length === 0)

/** One way in which a rule can fire: each side has a need that is met. The first side is not open. */
export interface Way<T = Test> {
  readonly sides: readonly (readonly Need<T>[])[]
  /** And the sentence passes this. */
  readonly test?: T
}

type Numbers = readonly number[]

/** All ways, with sets of words, needs and sides as numbers. All but the tests is plain data. */
export interface WayIndex<T = Test> {
  readonly words: readonly string[]
  /** For each word the sets that hold it. */
  readonly setsOf: readonly Numbers[]
  /** For each set the sides that any of its words meets alone, and the other needs of which it is the first place. */
  readonly metBy: readonly Numbers[]
  readonly needsOf: readonly Numbers[]
  /** The sets that are places of such needs. */
  readonly inNeeds: Numbers
  /** The needs that have no place. */
  readonly placeless: Numbers
  /** For each need its other places, and the sides that it meets. */
  readonly others: readonly Numbers[]
  readonly sidesOf: readonly Numbers[]
  /** For each side its needs of more than a word, the first places of all its needs, and the ways of which it is the first side. */
  readonly sides: readonly Numbers[]
  readonly firstPlaces: readonly Numbers[]
  readonly waysOf: readonly Numbers[]
  /** For each way its sides, and those behind the first that are not open. */
  readonly sidesOfWays: readonly Numbers[]
  readonly closedSides: readonly Numbers[]
  readonly testsOfNeeds: readonly (T | null)[]
  readonly testsOfWays: readonly (T | null)[]
}

/** Sets, needs and sides that several ways share are one when they are the same object. */
export function indexWays<T = Test>(ways: readonly Way<T>[]): WayIndex<T> {
  const setsOf = new Map<string, number[]>()
  const metBy: number[][] = []
  const needsOf: number[][] = []
  const sets = numbering((set: ReadonlySet<string>, number) => {
    metBy.push([])
    needsOf.push([])
    for (const word of set) {
      const known = setsOf.get(word)
      if (known) known.push(number)
      else setsOf.set(word, [number])
    }
  })
  const others: Numbers[] = []
  const sidesOf: number[][] = []
  const needs = numbering(({ places: [first, ...rest] }: Need<T>, number) => {
    sidesOf.push([])
    others.push(rest.map(sets.of))
    if (first) needsOf[sets.of(first)]?.push(number)
  })
  const needsOfSides: number[][] = []
  const firstPlaces: Numbers[] = []
  const waysOf: number[][] = []
  const sides = numbering((side: readonly Need<T>[], number) => {
    const own: number[] = []
    needsOfSides.push(own)
    firstPlaces.push(side.flatMap(({ places: [first] }) => (first ? [sets.of(first)] : [])))
    waysOf.push([])
    for (const need of side) {
      const [first, second] = need.places
      if (first && !second && !need.test) metBy[sets.of(first)]?.push(number)
      else {
        own.push(needs.of(need))
        sidesOf[needs.of(need)]?.push(number)
      }
    }
  })
  const sidesOfWays = ways.map((way) => way.sides.map(sides.of))
  for (const [way, [first = 0]] of sidesOfWays.entries()) waysOf[first]?.push(way)
  return {
    words: [...setsOf.keys()],
    setsOf: [...setsOf.values()],
    metBy,
    needsOf,
    inNeeds: [...new Set(needs.all.flatMap(({ places }) => places.map(sets.of)))],
    placeless: [...needs.all.keys()].filter((need) => needs.all[need]?.places.length === 0),
    others,
    sidesOf,
    sides: needsOfSides,
    firstPlaces,
    waysOf,
    sidesOfWays,
    closedSides: ways.map(({ sides: [, ...rest] }) => rest.filter((side) => !isOpen(side)).map(sides.of)),
    testsOfNeeds: needs.all.map(({ test }) => test ?? null),
    testsOfWays: ways.map(({ test }) => test ?? null),
  }
}

/** Numbers for objects, in the order in which they are first seen. */
function numbering<T extends object>(see: (object: T, number: number) => void) {
  const numbers = new Map<T, number>()
  const all: T[] = []
  return {
    all,
    of(this: void, object: T): number {
      const known = numbers.get(object)
      if (known !== undefined) return known
      const number = all.push(object) - 1
      numbers.set(object, number)
      see(object, number)
      return number
    },
  }
}
