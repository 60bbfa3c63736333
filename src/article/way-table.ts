import type { Numbers, WayIndex } from './way.js'
import { listWords, markOpenings } from './word-lists.js'

/** What words make possible, all by numbers. */
interface Relations {
  /** For each word the sets that hold it. */
  readonly setsOf: ReadonlyMap<string, Numbers>
  /** For each set the sides that any of its words meets alone, and the needs of which it is the first place. */
  readonly sidesOfSets: readonly Numbers[]
  readonly needsOf: readonly Numbers[]
  /** For each need its other places, and the sides that it meets. */
  readonly othersOf: readonly Numbers[]
  readonly sidesOfNeeds: readonly Numbers[]
  readonly sideCount: number
  /** For each way its first side, and the further ones that are not met without a word. */
  readonly firstSides: Numbers
  readonly closedOf: readonly Numbers[]
}

/** How many tables of rows stand one behind the other. */
const TABLES = 8

/**
 * What kernels/words.ts reads. What may be in a sentence has a mark: a set of words its number, a side the number behind
 * all sets.
 */
export function buildTable(relations: Relations): Pick<WayIndex, 'words' | 'table' | 'firstSide'> {
  const { setsOf, sidesOfSets, needsOf, othersOf, sidesOfNeeds, sideCount, firstSides, closedOf } = relations
  const firstSide = sidesOfSets.length
  const asMarks = (sides: Numbers): Numbers => sides.map((side) => firstSide + side)
  const waysOf: number[][] = Array.from({ length: firstSide + sideCount }, () => [])
  for (const [way, mark] of asMarks(firstSides).entries()) waysOf[mark]?.push(way)
  const begins = (mark: number): boolean => (waysOf[mark] as Numbers).length > 0
  const further = new Set(othersOf.flat())
  const words = listWords(setsOf.keys())
  const rows = words.lists.map((list) => {
    const sets = [...new Set(list.flatMap((word) => setsOf.get(word) as Numbers))]
    const sides = [...new Set(sets.flatMap((set) => asMarks(sidesOfSets[set] as Numbers)))]
    const firsts = sets.filter((set) => (needsOf[set] as Numbers).length > 0)
    const needs = firsts.flatMap((set) => needsOf[set] as Numbers)
    return {
      further: sets.filter((set) => further.has(set)),
      firsts,
      sides,
      opens: sides.some(begins) || needs.some((need) => asMarks(sidesOfNeeds[need] as Numbers).some(begins)),
    }
  })
  const tables = [
    rows.map((row) => row.further),
    rows.map(({ firsts }) => firsts),
    rows.map(({ sides }) => sides),
    needsOf,
    othersOf,
    sidesOfNeeds.map(asMarks),
    waysOf,
    closedOf.map(asMarks),
  ]
  return {
    words: words.words.map((word) => `${word}\n`).join(''),
    table: [...tables.flatMap(packRows), ...markOpenings(words, (list) => rows[list]?.opens === true)],
    firstSide,
  }
}

/** How many rows, how long each is, and what is in them: each number as its distance from the one before, which packs smaller. */
const packRows = (rows: readonly Numbers[]): Numbers => [
  rows.length,
  ...rows.map(({ length }) => length),
  ...rows.flat().map((number, at, all) => number - (all[at - 1] ?? 0)),
]

/** The table as the kernel reads it: the numbers themselves. */
export function openTable(table: Numbers): Uint16Array {
  const open = Uint16Array.from(table)
  let at = 0
  for (let tables = 0; tables < TABLES; tables++) {
    const rows = table[at] as number
    const first = at + 1 + rows
    let end = first
    for (let row = at + 1; row < first; row++) end += table[row] as number
    let number = 0
    for (at = first; at < end; at++) {
      number += table[at] as number
      open[at] = number
    }
  }
  return open
}
