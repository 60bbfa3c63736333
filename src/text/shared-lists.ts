/** Lists of words that many patterns share, told once: "(export|exports) of (=12)". */

/** In brackets, of this many characters and more. */
const LIST = /\([^()]{20,}\)/g
const PLACE = /\(=(\d+)\)/g

export interface SharedLists {
  /** The patterns, with a place among the lists where a shared one stands. */
  readonly matches: readonly string[]
  readonly lists: readonly string[]
}

export function shareLists(patterns: readonly string[]): SharedLists {
  const uses = new Map<string, number>()
  for (const pattern of patterns)
    for (const list of pattern.match(LIST) ?? []) uses.set(list, (uses.get(list) ?? 0) + 1)
  const lists = [...uses].flatMap(([list, count]) => (count > 1 ? [list] : []))
  const places = new Map(lists.map((list, place) => [list, place]))
  const shared = (list: string): string => (places.has(list) ? `(=${places.get(list)})` : list)
  return { matches: patterns.map((pattern) => pattern.replace(LIST, shared)), lists }
}

/** A pattern with its lists. */
export const withLists = (match: string, lists: readonly string[]): string =>
  match.replace(PLACE, (_, place: string) => lists[Number(place)] as string)
