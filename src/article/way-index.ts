import { isOpen, type Need, type Numbers, type Way, type WayIndex } from './way.js'
import { buildTable } from './way-table.js'

/** Sets of words, needs and sides as numbers. Those that several ways share are one when they are the same object. */
export function indexWays<T>(ways: readonly Way<T>[]): WayIndex<T> {
  const setsOf = new Map<string, number[]>()
  const sidesOfSets: number[][] = []
  const needsOf: number[][] = []
  const sets = numbering((set: ReadonlySet<string>, number) => {
    sidesOfSets.push([])
    needsOf.push([])
    for (const word of set) {
      const known = setsOf.get(word)
      if (known) known.push(number)
      else setsOf.set(word, [number])
    }
  })
  const othersOf: Numbers[] = []
  const sidesOfNeeds: number[][] = []
  const needs = numbering(({ places: [first, ...rest] }: Need<T>, number) => {
    sidesOfNeeds.push([])
    othersOf.push(rest.map(sets.of))
    if (first) needsOf[sets.of(first)]?.push(number)
  })
  const needsOfSides: number[][] = []
  const sides = numbering((side: readonly Need<T>[], number) => {
    const own: number[] = []
    needsOfSides.push(own)
    for (const need of side) {
      const [first, second] = need.places
      if (first && !second && !need.test) sidesOfSets[sets.of(first)]?.push(number)
      else {
        own.push(needs.of(need))
        sidesOfNeeds[needs.of(need)]?.push(number)
      }
    }
  })
  const sidesOfWays = ways.map((way) => way.sides.map(sides.of))
  const sideCount = sides.all.length
  const firstSides = sidesOfWays.map(([first = 0]) => first)
  const closedOf = ways.map(({ sides: [, ...rest] }) => rest.filter((side) => !isOpen(side)).map(sides.of))
  return {
    ...buildTable({ setsOf, sidesOfSets, needsOf, othersOf, sidesOfNeeds, sideCount, firstSides, closedOf }),
    sides: needsOfSides,
    placeless: [...needs.all.keys()].filter((need) => needs.all[need]?.places.length === 0),
    sidesOfWays,
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
