import type { Sentence, Token } from './document.js'
import { addTo } from './lists.js'
import { type MatchTerm, matchAt } from './match.js'
import { buildOpenings, type OpeningData, type Openings, openOpenings, type Starts, startsIn } from './openings.js'
import { type Element, patternReader } from './pattern.js'
import { type SharedLists, shareLists, withLists } from './shared-lists.js'
import { tokensOf } from './tokens.js'
import { groupsOfWritten, MAY_BE_READ_INTO, NO_LETTER } from './written-words.js'

/** A hit of a pattern, by its place in its net: words `first` to `last` (inclusive) of the sentence. */
export interface NetHit {
  readonly pattern: number
  readonly first: number
  readonly last: number
  /** True when words between its own are left out, that share its last one: "[financial] and travel [restrictions]". */
  readonly isShared?: true
}

/** A net as plain data: what the program reads at its start is made when it is built (scripts/prepared.mjs). */
export interface NetData extends SharedLists {
  /** For each pattern the groups of words without which it cannot match, those first that seldom stand in a text. */
  readonly needs: readonly (readonly number[])[]
  /** The patterns that ask for tags. */
  readonly ofTags: readonly number[]
  /** For each word the groups that it may belong to. */
  readonly groupsOf: readonly (readonly [word: string, groups: readonly number[]])[]
  /** How many groups there are. */
  readonly groups: number
  readonly openings: OpeningData
}

/** How patterns are looked up, which is quicker made than read. */
interface Lookup {
  /** For each group the patterns that are looked up by it: those that need it first. */
  readonly byNeed: readonly (readonly number[] | undefined)[]
  /** The patterns that need no word. */
  readonly needless: readonly number[]
}

/** Patterns that are looked up by the words that they need: a sentence pays for its own words, not for all patterns. */
export interface PatternNet extends Lookup {
  readonly needs: NetData['needs']
  /** The places of a pattern, read when first asked for. */
  readonly elementsOf: (pattern: number) => readonly Element[]
  readonly readsTags: (pattern: number) => boolean
  /** The groups that a word, as written, may belong to. */
  readonly groupsOfWritten: (lower: string) => readonly number[]
  /** The words that a match of each pattern can begin with. */
  readonly openings: Openings
}

/** Throws for a pattern that is not understood (pattern.ts). */
export const buildNet = (matches: readonly string[]): PatternNet => openNet(describeNet(matches))

export function describeNet(matches: readonly string[]): NetData {
  const read = patternReader()
  const groups = new Map<ReadonlySet<string> | string, number>()
  const groupsOf = new Map<string, number[]>()
  const groupOf = (key: ReadonlySet<string> | string): number => {
    const known = groups.get(key)
    if (known !== undefined) return known
    const group = groups.size
    groups.set(key, group)
    for (const word of typeof key === 'string' ? [key] : key)
      for (const form of new Set([word, word.replace(NO_LETTER, '')])) addTo(groupsOf, form, group)
    return group
  }
  const needs = new Map<Element, readonly number[]>()
  const needsOf = (element: Element): readonly number[] => {
    const known = needs.get(element) ?? needOf(element).map(groupOf)
    needs.set(element, known)
    return known
  }
  const patterns = matches.map((match) => read(match))
  return {
    ...shareLists(matches),
    needs: seldomFirst(
      patterns.map((elements) => [...new Set(elements.flatMap(needsOf))]),
      groupsOf,
      groups.size,
    ),
    ofTags: [...patterns.keys()].filter((index) => patterns[index]?.some(isOfTags)),
    groupsOf: [...groupsOf],
    groups: groups.size,
    openings: buildOpenings(patterns),
  }
}

/** The needs of each pattern, sorted by how seldom they stand in a text: short words that many patterns need are common. */
function seldomFirst(
  needs: readonly (readonly number[])[],
  groupsOf: ReadonlyMap<string, readonly number[]>,
  groups: number,
): NetData['needs'] {
  const sharers = new Uint32Array(groups)
  for (const group of needs.flat()) sharers[group] = (sharers[group] as number) + 1
  const commonness = new Float64Array(groups)
  for (const [word, own] of groupsOf) {
    const uses = own.reduce((sum, group) => sum + (sharers[group] as number), 0)
    for (const group of own) commonness[group] = (commonness[group] as number) + uses / word.length ** 2
  }
  return needs.map((all) => all.toSorted((a, b) => (commonness[a] as number) - (commonness[b] as number)))
}

function lookupBy(needs: NetData['needs'], groups: number): Lookup {
  const byNeed: (number[] | undefined)[] = new Array(groups).fill(undefined)
  const needless: number[] = []
  for (let index = 0; index < needs.length; index++) {
    const [first] = needs[index] as readonly number[]
    if (first === undefined) needless.push(index)
    else if (byNeed[first]) byNeed[first].push(index)
    else byNeed[first] = [index]
  }
  return { byNeed, needless }
}

export function openNet({ matches, lists, needs, ofTags, groupsOf, groups, openings }: NetData): PatternNet {
  const read = patternReader()
  const known: (readonly Element[])[] = []
  const tagged = new Set(ofTags)
  return {
    needs,
    ...lookupBy(needs, groups),
    elementsOf(pattern) {
      const elements = known[pattern] ?? read(withLists(matches[pattern] as string, lists))
      known[pattern] = elements
      return elements
    },
    readsTags: (pattern) => tagged.has(pattern),
    groupsOfWritten: groupsOfWritten(new Map(groupsOf)),
    openings: openOpenings(openings),
  }
}

const isOfTags = ({ kind }: Element): boolean => kind === 'tag' || kind === 'choice'

function needOf(element: Element): readonly (ReadonlySet<string> | string)[] {
  if (element.isOptional) return []
  if (element.kind === 'word') return MAY_BE_READ_INTO.has(element.word) ? [] : [element.word]
  if (element.kind !== 'words') return []
  return [...element.words].some((word) => MAY_BE_READ_INTO.has(word)) ? [] : [element.words]
}

/** The patterns that may have a hit in a sentence, by its words as written: all that they need is there. */
export const possibleIn = (net: PatternNet, sentence: Sentence): readonly number[] => [
  ...net.needless,
  ...neededIn(net, sentence),
]

/** Those of them that need a word. */
export function neededIn({ byNeed, needs, groupsOfWritten }: PatternNet, sentence: Sentence): readonly number[] {
  const has = new Uint8Array(byNeed.length)
  const found: (readonly number[])[] = []
  const tokens = tokensOf(sentence)
  for (let token = 0; token < tokens.length; token++) {
    const { lower, kind } = tokens[token] as Token
    if (kind === 'punct') continue
    const groups = groupsOfWritten(lower)
    for (let at = 0; at < groups.length; at++) {
      const group = groups[at] as number
      if (has[group] === 1) continue
      has[group] = 1
      const patterns = byNeed[group]
      if (patterns) found.push(patterns)
    }
  }
  const possible: number[] = []
  for (let each = 0; each < found.length; each++) {
    const patterns = found[each] as readonly number[]
    for (let at = 0; at < patterns.length; at++) {
      const pattern = patterns[at] as number
      const all = needs[pattern] as readonly number[]
      // The first is there, by which it was looked up; most lack the second.
      if (all.length > 1 && has[all[1] as number] === 0) continue
      if (all.length < 3 || hasAll(has, all)) possible.push(pattern)
    }
  }
  return possible
}

function hasAll(has: Uint8Array, groups: readonly number[]): boolean {
  for (let at = 2; at < groups.length; at++) if (has[groups[at] as number] === 0) return false
  return true
}

/** Where in each row of a sentence a match of the patterns can begin. */
export const startsOf = (
  { openings }: PatternNet,
  patterns: readonly number[],
  rows: readonly (readonly MatchTerm[])[],
): readonly Starts[] => rows.map((terms) => startsIn(openings, patterns, terms))

/** The hits of some of a net's patterns in the rows of a sentence; those of one pattern in order, none over another. */
export function findHits(
  net: PatternNet,
  indexes: readonly number[],
  rows: readonly (readonly MatchTerm[])[],
  startsByRow: readonly Starts[] = startsOf(net, indexes, rows),
): readonly NetHit[] {
  const hits: NetHit[] = []
  if (indexes.length === 0) return hits
  let offset = 0
  for (const [row, terms] of rows.entries()) {
    const starts = startsByRow[row] as Starts
    for (const pattern of indexes) {
      let free = 0
      for (const start of starts(pattern)) {
        if (start < free) continue
        const end = matchAt(terms, net.elementsOf(pattern), start)
        if (end < 0) continue
        hits.push({ pattern, first: offset + start, last: offset + end - 1 })
        free = end
      }
    }
    offset += terms.length
  }
  return hits
}
