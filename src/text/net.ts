import type { Sentence } from './document.js'
import { type MatchTerm, matchAt } from './match.js'
import { buildOpenings, type OpeningData, type Openings, openOpenings, startsIn } from './openings.js'
import { type Element, patternReader } from './pattern.js'
import { type SharedLists, shareLists, withLists } from './shared-lists.js'
import { tokensOf } from './tokens.js'

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
  /** For each pattern the groups of words without which it cannot match. */
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
  /** The patterns that are looked up by the group: of their needs the one that the fewest patterns share. */
  readonly byNeed: readonly (readonly number[])[]
  /** For each pattern another need that few patterns share, asked for before all of them; -1 for none. */
  readonly seconds: Int16Array
  /** The patterns that need no word. */
  readonly needless: readonly number[]
}

/** Patterns that are looked up by the words that they need: a sentence pays for its own words, not for all patterns. */
export interface PatternNet extends Lookup {
  /** For each pattern the groups of words without which it cannot match. */
  readonly needs: readonly (readonly number[])[]
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
      for (const form of new Set([word, word.replace(NO_LETTER, '')])) {
        const list = groupsOf.get(form)
        if (list) list.push(group)
        else groupsOf.set(form, [group])
      }
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
    needs: patterns.map((elements) => elements.flatMap(needsOf)),
    ofTags: [...patterns.keys()].filter((index) => patterns[index]?.some(isOfTags)),
    groupsOf: [...groupsOf],
    groups: groups.size,
    openings: buildOpenings(patterns),
  }
}

function lookupBy(needs: PatternNet['needs'], groups: number): Lookup {
  const sharers = new Uint32Array(groups)
  for (const all of needs) for (const group of all) sharers[group] = (sharers[group] as number) + 1
  const byNeed = Array.from(sharers, (): number[] => [])
  const seconds = new Int16Array(needs.length)
  const needless: number[] = []
  for (const [index, all] of needs.entries()) {
    let first = -1
    let second = -1
    for (const group of all) {
      const count = sharers[group] as number
      if (first < 0 || count < (sharers[first] as number)) {
        second = first
        first = group
      } else if (group !== first && (second < 0 || count < (sharers[second] as number))) second = group
    }
    ;(first < 0 ? needless : (byNeed[first] as number[])).push(index)
    seconds[index] = second
  }
  return { byNeed, seconds, needless }
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

/** Words that compromise 14.17 reads where others are written ("won't", "2-4", "&"): no pattern is said to need them. */
export const MAY_BE_READ_INTO: ReadonlySet<string> = new Set(
  'a am and are at be being can ce could coulda des did do had has have here how i in is it know lot me my ne not now of on percent please que se should that there to tu us was what when where will would woulda you'.split(
    ' ',
  ),
)

/** Rare words that compromise reads into others: where they are written, those are too. */
export const READ_AS: ReadonlyMap<string, readonly string[]> = new Map([
  ['brb', ['right', 'back']],
  ["c'mere", ['come']],
  ["c'mon", ['come']],
  ['gimme', ['give']],
  ['gonna', ['going']],
  ['gotta', ['got']],
  ['gtg', ['got', 'go']],
  ['irl', ['real', 'life']],
  ['imo', ['opinion']],
  ["let's", ['let']],
  ['musta', ['must']],
  ["ne'er", ['never']],
  ["o'er", ['over']],
  ['outta', ['out']],
  ['rn', ['right']],
  ['tbh', ['honest']],
  ['tryna', ['trying']],
  ['wanna', ['want']],
])

/**
 * A written word in every form by which compromise may know one of its parts: "U.N." as un, "re-exports" as reexports,
 * "arms-sales" as arms and sales, "attaché" as attache, "breakin'" as breaking.
 */
function formsOf(word: string): readonly string[] {
  const spelled = [word, word.normalize('NFD').replace(/\p{M}/gu, '')]
  const forms = spelled.flatMap((form) => [form, form.replace(NO_LETTER, ''), ...form.split(NO_LETTER)])
  return [...forms, ...(READ_AS.get(word) ?? []), ...(word.endsWith('in') ? [`${word}g`] : [])]
}

/** Known in one form only. */
const IS_PLAIN = /^[a-z]*(?:[a-hj-z]n|[a-mo-z])$/
const NO_LETTER = /[^\p{L}\p{N}]+/gu

const MOST_KEPT = 20_000

/** The groups that a written word may belong to in any of its forms. Words come again and again: kept. */
function groupsOfWritten(groupsOf: ReadonlyMap<string, readonly number[]>): (lower: string) => readonly number[] {
  const kept = new Map<string, readonly number[]>()
  return (lower) => {
    let groups = kept.get(lower)
    if (!groups) {
      const forms = IS_PLAIN.test(lower) && !READ_AS.has(lower) ? [lower] : formsOf(lower)
      groups = [...new Set(forms.flatMap((form) => groupsOf.get(form) ?? []))]
      if (kept.size >= MOST_KEPT) kept.clear()
      kept.set(lower, groups)
    }
    return groups
  }
}

/** The patterns that may have a hit in a sentence, by its words as written: all that they need is there. */
export function possibleIn(net: PatternNet, sentence: Sentence): readonly number[] {
  const has = new Uint8Array(net.byNeed.length)
  const present: number[] = []
  for (const { lower, kind } of tokensOf(sentence)) {
    if (kind === 'punct') continue
    for (const group of net.groupsOfWritten(lower)) {
      if (has[group] === 0) present.push(group)
      has[group] = 1
    }
  }
  if (present.length === 0) return net.needless
  const possible = [...net.needless]
  for (const group of present)
    for (const index of net.byNeed[group] as readonly number[]) {
      const second = net.seconds[index] as number
      // Many need no other word than the one by which they were looked up; most of the others lack the second.
      if (second < 0 || (has[second] === 1 && hasAll(has, net.needs[index] as readonly number[]))) possible.push(index)
    }
  return possible
}

function hasAll(has: Uint8Array, groups: readonly number[]): boolean {
  for (const group of groups) if (has[group] === 0) return false
  return true
}

/** The hits of some of a net's patterns in the rows of a sentence; those of one pattern in order, none over another. */
export function findHits(
  net: PatternNet,
  indexes: readonly number[],
  rows: readonly (readonly MatchTerm[])[],
): readonly NetHit[] {
  const hits: NetHit[] = []
  if (indexes.length === 0) return hits
  let offset = 0
  for (const terms of rows) {
    const starts = startsIn(net.openings, indexes, terms)
    for (const pattern of indexes) {
      const elements = net.elementsOf(pattern)
      let free = 0
      for (const start of starts(pattern)) {
        if (start < free) continue
        const end = matchAt(terms, elements, start)
        if (end < 0) continue
        hits.push({ pattern, first: offset + start, last: offset + end - 1 })
        free = end
      }
    }
    offset += terms.length
  }
  return hits
}
