import { indexWays, type Need, type Test, type Way, type WayIndex } from '../article/way.js'
import { expand, type Rule } from '../measures/rules/rule.js'
import { frequencyOf } from './common-words.js'

/** All that is read off the rules, as plain data: what is built reads it at its start (scripts/prepared.mjs). */
export interface WayData {
  readonly index: WayIndex<Asked>
  /** The lists of forms that tests are made of, by their numbers. */
  readonly forms: readonly (readonly string[])[]
}

/** What a test asks for: a negation, or lists of forms, each with the words that may stand between it and the one before. */
type Asked = 'denial' | readonly (readonly [forms: number, gap: number])[]

export function describeWays(rules: readonly Rule[]): WayData {
  const forms: (readonly string[])[] = []
  const numbers = new Map<Group, number>()
  const numberOf = (group: Group): number => {
    const number = numbers.get(group) ?? forms.push(group.forms) - 1
    numbers.set(group, number)
    return number
  }
  const asked = (test: readonly Link[] | 'denial' | null): Asked | null =>
    test === null || test === 'denial' ? test : test.map(({ group, gap }) => [numberOf(group), gap] as const)
  const index = indexWays(readWays(rules))
  return {
    index: { ...index, testsOfNeeds: index.testsOfNeeds.map(asked), testsOfWays: index.testsOfWays.map(asked) },
    forms,
  }
}

/** The ways with their tests. */
export function openWays({ index, forms }: WayData): WayIndex {
  const testOf = (asked: Asked | null): Test | null =>
    asked === null ? null : asked === 'denial' ? isDenied : buildTest(asked, forms)
  return { ...index, testsOfNeeds: index.testsOfNeeds.map(testOf), testsOfWays: index.testsOfWays.map(testOf) }
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

/** A negation, also in "won't" and "cannot": without one a denial is none. */
const DENIED = /\b(?:no|non|not|never|neither|nor|none|nobody|cannot|hardly|barely)\b|n[^a-z]{1,3}t\b|n[^\w\s]t\b/
const isDenied = (sentence: string): boolean => DENIED.test(sentence)

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

/** Of a need's other groups the common ones would only add words to the search: the test asks for them. */
const COMMON = 0.04

/** The places of a match string that must be there, in their order. */
function readNeed(match: string, groupOf: (part: string) => Group | undefined): Place {
  const links: Link[] = []
  let gap = 0
  for (const part of match.match(/\([^)]*\)[?+*]?|\S+/g) ?? []) {
    const group = groupOf(part)
    if (group) links.push({ group, gap })
    gap = group ? 0 : gap + mostWordsOf(part)
  }
  const [first, ...rest] = [...new Set(links.map(({ group }) => group))]
    .filter(({ frequency }) => frequency < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.frequency - b.frequency)
  const places = [...(first ? [first] : []), ...rest.filter(({ frequency }) => frequency < COMMON)]
  const need = {
    places: places.map(({ words }) => words),
    ...(links.length > 1 || (links.length > 0 && !first) ? { test: links } : {}),
  }
  return { need, frequency: first?.frequency ?? Number.POSITIVE_INFINITY }
}

/** How many words a part may take that is not looked for itself. */
function mostWordsOf(part: string): number {
  const most = /\{\d+,(\d+)\}$/.exec(part)?.[1]
  return most === undefined ? (/[+*]/.test(part) ? Number.POSITIVE_INFINITY : part.split('-').length) : Number(most)
}

/** Words that compromise also finds in contractions ("they're", "can't") or in "U.S.": they are not asked for. */
const HIDDEN = new Set('am are can did do had has have is not us will would'.split(' '))
const IS_FORM = /^(?=.*[a-z])[\p{Ll}'-]{2,}$/u

/** What a share of a hundred cannot do without, in "25%" as in "ten percent": only the test asks for it. */
const SHARE = '#Percent'

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

/** True for a sentence that holds all groups, each behind the other; built when first asked. */
function buildTest(links: Exclude<Asked, 'denial'>, forms: WayData['forms']): Test {
  let test: RegExp | undefined
  return (sentence) => {
    test ??= new RegExp(
      links
        .map(([list, gap], at) => (at > 0 ? gapSource(gap) : '') + sourceOf(forms[list] as readonly string[]))
        .join(''),
    )
    return test.test(sentence)
  }
}

/** compromise takes "de-listed" for "delisted", and so for all words that begin so. */
const PREFIXED = /^(anti|co|de|pre|re|un)(?=[a-z]{4,}$)/
/** Between two words without a gap: no letters, but for a possessive's and for a word that a slash joins to one of them. */
const NO_GAP = '(?:/[a-z]+|[^a-z]{1,3}s)?[^a-z]+(?:[a-z]+/)?'
/** White space parts what compromise takes for a word or more, but for signs that stand alone: room for some of them. */
const SIGNS = 3

const gapSource = (words: number): string =>
  words === 0 ? NO_GAP : words < 20 ? `(?:[^ \\n\\r\\t]*[ \\n\\r\\t]+){0,${words + SIGNS}}[^ \\n\\r\\t]*?` : '[^]*?'

const sourceOf = (forms: readonly string[]): string => `\\b(?:${forms.map(formSource).join('|')})\\b`

const formSource = (form: string): string =>
  form === SHARE ? '(?:[0-9]+(?= ?%)|percent)' : runsOf(form).join('[^a-z]*').replace(PREFIXED, '$1-?')

/** The stretches of plain letters of a form: what is behind ASCII is not compared. */
const runsOf = (form: string): readonly string[] => form.match(/[a-z]+/g) ?? []

/** What to look for to find a form: its longest stretch of letters, or what is behind the hyphen of a prefix. */
function wordsOf(form: string): readonly string[] {
  const longest = /[^a-z]/.test(form) ? runsOf(form).reduce((a, b) => (b.length > a.length ? b : a)) : form
  return PREFIXED.test(longest) ? [longest, longest.replace(PREFIXED, '-')] : [longest]
}
