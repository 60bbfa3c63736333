/** Words with the places where each stands, as they are written into the package: half as long, and read as fast. */
export interface WordLists {
  /** The words, parted by spaces. */
  readonly words: string
  /** For each word its places in order, each told by how far it lies behind the one before. */
  readonly steps: readonly (readonly number[])[]
}

export const packLists = (lists: ReadonlyMap<string, readonly number[]>): WordLists => ({
  words: [...lists.keys()].join(' '),
  steps: [...lists.values()].map((places) => places.map((place, at) => place - (places[at - 1] ?? 0))),
})

export function unpackLists({ words, steps }: WordLists): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, readonly number[]>()
  for (const [at, word] of words.split(' ').entries()) {
    let place = 0
    lists.set(
      word,
      (steps[at] ?? []).map((step) => (place += step)),
    )
  }
  return lists
}
