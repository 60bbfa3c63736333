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

export type Numbers = readonly number[]

/** All ways, with needs and sides as numbers. All but the tests is plain data. */
export interface WayIndex<T = Test> {
  /** The words that are looked for, each ended by a line feed, and what they make possible (way-table.ts). */
  readonly words: string
  readonly table: Numbers
  /** A side has the number of its mark; the first is this one. For each its needs that are more than a word. */
  readonly firstSide: number
  readonly sides: readonly Numbers[]
  /** The needs without a word that is looked for. */
  readonly placeless: Numbers
  readonly sidesOfWays: readonly Numbers[]
  readonly testsOfNeeds: readonly (T | null)[]
  readonly testsOfWays: readonly (T | null)[]
}
