import type { Need, Way, WayIndex } from '../article/way.js'
import { indexWays } from '../article/way-index.js'
import { expand, type Rule } from '../measures/rules/rule.js'
import { frequencyOf } from './common-words.js'
import { DENIAL, MANY, PREFIXED, runsOf, SHARE, type TestData } from './way-tests.js'

/** All that is read off the rules, as plain data: what is built reads it at its start (scripts/prepared.mjs). */
export interface WayData extends TestData {
  /** A test is told by its place in the links. */
  readonly index: WayIndex<number>
}

export function describeWays(rules: readonly Rule[]): WayData {
  const forms: string[] = []
  const links: number[] = []
  const numbers = new Map<Group, number>()
  const numberOf = (group: Group): number => {
    const number = numbers.get(group) ?? forms.push(group.forms.join('|')) - 1
    numbers.set(group, number)
    return number
  }
  const placeOf = (test: readonly Link[] | 'denial' | null): number | null =>
    test === null
      ? null
      : test === 'denial'
        ? DENIAL
        : links.push(test.length, ...test.flatMap(({ group, gap }) => [numberOf(group), gap])) - 1 - 2 * test.length
  const index = indexWays(readWays(rules))
  const { testsOfNeeds, testsOfWays } = index
  return {
    index: { ...index, testsOfNeeds: testsOfNeeds.map(placeOf), testsOfWays: testsOfWays.map(placeOf) },
    links,
    forms,
  }
}

/**
 * Every way in which a rule can fire, read off its patterns: gaps, tags and optional words are left out and the rest
 * must be there, so that whatever a rule fires on passes the screen. A rule needs its noun, or its verb and its object,
 * and what it asks for around them. A pointer makes no measure without another rule.
 */
function readWays(rules: readonly Rule[]): readonly Way<readonly Link[] | 'denial'>[] {
  const readSide = sideReader()
  const ways = new Map<string, Way<readonly Link[] | 'denial'>>()
  for (const { pointer, denial, noun, verb, object, where } of rules) {
    if (pointer) continue
    for (const all of [
      [noun, where],
      [verb, object, where],
    ]) {
      if (all[0] === undefined) continue
      const templates = all.filter((template) => template !== undefined)
      const sides = templates.map(readSide).sort((a, b) => a.frequency - b.frequency)
      if (sides[0]?.frequency === Number.POSITIVE_INFINITY)
        throw new Error(`nothing in "${templates.join(' + ')}" can be looked for`)
      ways.set(`${templates.join(' + ')} ${denial ?? ''}`, {
        sides: sides.map(({ needs }) => needs),
        ...(denial ? { test: 'denial' as const } : {}),
      })
    }
  }
  return [...ways.values()]
}

/** Forms any one of which stands at a place. */
interface Group {
  /** What to look for to find them. */
  readonly words: ReadonlySet<string>
  readonly frequency: number
  readonly forms: readonly string[]
}

/** What any of the alternatives of a template needs. */
interface Side {
  readonly needs: readonly Need<readonly Link[]>[]
  /** Of their rarest places together; infinite when one has none that is worth looking for. */
  readonly frequency: number
}

function sideReader(): (template: string) => Side {
  const groups = new Map<string, Group | undefined>()
  const needs = new Map<string, Place>()
  const sides = new Map<string, Side>()
  const groupOf = (part: string) => remember(groups, part, readGroup)
  const needOf = (match: string) => remember(needs, match, () => readNeed(match, groupOf))
  return (template) =>
    remember(sides, template, () => {
      const all = expand(template).map(needOf)
      return { needs: all.map(({ need }) => need), frequency: all.reduce((sum, { frequency }) => sum + frequency, 0) }
    })
}

/** A need and how often its rarest place is met. */
interface Place {
  readonly need: Need<readonly Link[]>
  readonly frequency: number
}

function remember<T>(known: Map<string, T>, key: string, make: (key: string) => T): T {
  if (!known.has(key)) known.set(key, make(key))
  return known.get(key) as T
}

/** A group and how many words may stand between it and the group before. */
interface Link {
  readonly group: Group
  readonly gap: number
}

/** The places of a match string that must be there, in their order. */
function readNeed(match: string, groupOf: (part: string) => Group | undefined): Place {
  const links: Link[] = []
  let gap = 0
  for (const part of match.match(/\([^)]*\)[?+*]?|\S+/g) ?? []) {
    const group = groupOf(part)
    if (group) links.push({ group, gap })
    gap = group ? 0 : gap + mostWordsOf(part)
  }
  const places = [...new Set(links.map(({ group }) => group))]
    .filter(({ frequency }) => frequency < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.frequency - b.frequency)
  const [first] = places
  const need = {
    places: places.map(({ words }) => words),
    ...(links.length > 1 || (links.length > 0 && !first) ? { test: links } : {}),
  }
  return { need, frequency: first?.frequency ?? Number.POSITIVE_INFINITY }
}

/** How many words a part may take that is not looked for itself. */
function mostWordsOf(part: string): number {
  const most = /\{\d+,(\d+)\}$/.exec(part)?.[1]
  return most === undefined ? (/[+*]/.test(part) ? MANY : part.split('-').length) : Number(most)
}

/** Words that compromise also finds in contractions ("they're", "can't") or in "U.S.": they are not asked for. */
const HIDDEN = new Set('am are can did do had has have is not us will would'.split(' '))
const IS_FORM = /^(?=.*[a-z])[\p{Ll}'-]{2,}$/u

/** The forms any one of which stands at a place; undefined for a gap, another tag, or what can be left out. */
function readGroup(part: string): Group | undefined {
  if (part === SHARE) return { words: new Set(), frequency: Number.POSITIVE_INFINITY, forms: [SHARE] }
  const place = part.replace(/\$$/, '')
  const forms = (place.startsWith('(') && place.endsWith(')') ? place.slice(1, -1) : place).split('|')
  const words = new Set<string>()
  for (const form of forms) {
    if (!IS_FORM.test(form) || HIDDEN.has(form)) return undefined
    for (const word of wordsOf(form)) words.add(word)
  }
  return { words, frequency: frequencyOf(words), forms }
}

/** What to look for to find a form: its longest stretch of letters, or what is behind the hyphen of a prefix. */
function wordsOf(form: string): readonly string[] {
  const longest = /[^a-z]/.test(form) ? runsOf(form).reduce((a, b) => (b.length > a.length ? b : a)) : form
  return PREFIXED.test(longest) ? [longest, longest.replace(PREFIXED, '-')] : [longest]
}
