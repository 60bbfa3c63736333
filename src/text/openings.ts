import { addTo } from './lists.js'
import type { MatchTerm } from './match.js'
import type { Element } from './pattern.js'

/** For every pattern, the words and tags that its match can begin with: it is tried only where one of them stands. */
export interface Openings extends Pick<OpeningData, 'ofPattern' | 'count'> {
  /** The openers that a word fits: as the one word of an element, and as one of an element's many. */
  readonly byWord: ReadonlyMap<string, readonly number[]>
  readonly byForm: ReadonlyMap<string, readonly number[]>
  /** The tags that are openers. */
  readonly byTag: ReadonlyMap<number, string>
}

type WordOpeners = readonly [word: string, openers: readonly number[]]

/** The same as plain data. */
export interface OpeningData {
  /** For each pattern its openers, or null when it can begin with any word. */
  readonly ofPattern: readonly (readonly number[] | null)[]
  readonly count: number
  readonly byWord: readonly WordOpeners[]
  readonly byForm: readonly WordOpeners[]
  readonly byTag: readonly (readonly [opener: number, tag: string])[]
}

export const openOpenings = ({ ofPattern, count, byWord, byForm, byTag }: OpeningData): Openings => ({
  ofPattern,
  count,
  byTag: new Map(byTag),
  byWord: new Map(byWord),
  byForm: new Map(byForm),
})

export function buildOpenings(patterns: readonly (readonly Element[])[]): OpeningData {
  const openers = new Map<ReadonlySet<string> | string, number>()
  const byWord = new Map<string, number[]>()
  const byForm = new Map<string, number[]>()
  const byTag: [number, string][] = []
  const openerOf = (element: Element & { kind: 'word' | 'words' | 'tag' }): number => {
    const key = element.kind === 'word' ? element.word : element.kind === 'tag' ? `#${element.tag}` : element.words
    const known = openers.get(key)
    if (known !== undefined) return known
    const opener = openers.size
    openers.set(key, opener)
    if (element.kind === 'tag') byTag.push([opener, element.tag])
    else if (element.kind === 'word') addTo(byWord, element.word, opener)
    else for (const word of element.words) addTo(byForm, word, opener)
    return opener
  }
  const ofPattern = patterns.map((elements) => {
    const found: number[] = []
    for (const element of elements) {
      for (const option of element.kind === 'choice' ? element.options : [element]) {
        if (option.kind !== 'word' && option.kind !== 'words' && option.kind !== 'tag') return null
        found.push(openerOf(option))
      }
      if (!element.isOptional) return found
    }
    return found
  })
  return { ofPattern, count: openers.size, byWord: [...byWord], byForm: [...byForm], byTag }
}

const NOWHERE: readonly number[] = []

/** Where in a row of words a match of a pattern can begin, in order. */
export type Starts = (pattern: number) => readonly number[]

/** Tells it of some patterns. Those that begin with a tag may be asked for when the words have been tagged. */
export function startsIn(
  { ofPattern, count, byWord, byForm, byTag }: Openings,
  patterns: readonly number[],
  terms: readonly MatchTerm[],
): Starts {
  const isWanted = new Uint8Array(count)
  for (let each = 0; each < patterns.length; each++) {
    const openers = ofPattern[patterns[each] as number] ?? NOWHERE
    for (let at = 0; at < openers.length; at++) isWanted[openers[at] as number] = 1
  }
  const places: Places = new Map()
  const note = (openers: readonly number[] | undefined, at: number): void => {
    if (openers) noteWanted(openers, at, isWanted, places)
  }
  for (let at = 0; at < terms.length; at++) {
    const { text, normal, machine, implicit, alias } = terms[at] as MatchTerm
    const form = implicit || machine || normal
    const asForm = byForm.get(form)
    if (asForm) noteWanted(asForm, at, isWanted, places)
    const asWord = byWord.get(normal)
    if (asWord) noteWanted(asWord, at, isWanted, places)
    if (text !== form) note(byForm.get(text), at)
    if (text !== normal) note(byWord.get(text), at)
    if (machine && machine !== normal) note(byWord.get(machine), at)
    if (alias) for (const word of alias) note(byWord.get(word), at)
  }
  const placesOf = (opener: number): readonly number[] => {
    const known = places.get(opener)
    if (known) return known
    const tag = byTag.get(opener)
    if (tag === undefined) return NOWHERE
    const found = placesOfTag(tag, terms)
    places.set(opener, found)
    return found
  }
  return (pattern) => {
    const openers = ofPattern[pattern]
    if (!openers) return [...terms.keys()]
    if (openers.length === 1) return placesOf(openers[0] as number)
    return openers.flatMap(placesOf).sort((a, b) => a - b)
  }
}

type Places = Map<number, number[]>

/** Notes a place of those openers that are wanted. */
function noteWanted(openers: readonly number[], at: number, isWanted: Uint8Array, places: Places): void {
  for (let each = 0; each < openers.length; each++) {
    const opener = openers[each] as number
    if (isWanted[opener] === 0) continue
    const known = places.get(opener)
    if (!known) places.set(opener, [at])
    else if (known.at(-1) !== at) known.push(at)
  }
}

function placesOfTag(tag: string, terms: readonly MatchTerm[]): number[] {
  const places: number[] = []
  for (let at = 0; at < terms.length; at++) if ((terms[at] as MatchTerm).tags.has(tag)) places.push(at)
  return places
}
