import type { Way } from '../article/screen.js'
import { expand, type Rule } from '../measures/rules/rule.js'
import { frequencyOf, isCommon } from './common-words.js'

/**
 * Every way in which a rule can fire, read off its patterns: gaps, tags and optional words are left out and the rest
 * must be there, so that whatever a rule fires on passes the screen. A rule needs its noun, or its verb and its object.
 * A pointer makes no measure without another rule.
 */
export function readWays(rules: readonly Rule[]): readonly Way[] {
  const sides = new Map<string, Side>()
  const sideOf = (template: string): Side => {
    const side = sides.get(template) ?? readSide(template)
    sides.set(template, side)
    return side
  }
  const ways = new Map<string, Way>()
  for (const { pointer, denial, noun, verb, object } of rules) {
    if (pointer) continue
    const told = (way: Way): Way =>
      denial ? { ...way, test: (sentence) => DENIED.test(sentence) && way.test(sentence) } : way
    for (const alone of [noun, object === undefined ? verb : undefined])
      if (alone !== undefined)
        for (const need of sideOf(alone).needs) ways.set(`${need.match} ${denial ?? ''}`, told(wayOf(need)))
    if (verb !== undefined && object !== undefined)
      ways.set(`${verb} + ${object} ${denial ?? ''}`, told(wayOfBoth(sideOf(verb), sideOf(object))))
  }
  return [...ways.values()]
}

/** A negation, also in "won't" and "cannot": without one a denial is none. */
const DENIED = /\b(?:no|non|not|never|neither|nor|none|nobody|cannot|hardly|barely)\b|n[^a-z]{1,3}t\b|n[^\w\s]t\b/

/** A template of a rule: what any of its alternatives needs. */
interface Side {
  readonly needs: readonly Need[]
  /** Without one of these words no alternative matches. */
  readonly words: ReadonlySet<string>
  test(sentence: string): boolean
}

/** Forms any one of which stands at a place. */
interface Group {
  /** What to look for to find them. */
  readonly words: ReadonlySet<string>
  readonly frequency: number
  /** A pattern for them. */
  readonly source: string
}

/** Places without a gap between them. */
type Chunk = readonly Group[]

interface Need {
  readonly match: string
  /** The places that must be there, the rarest first. */
  readonly places: readonly Group[]
  readonly chunks: readonly Chunk[]
}

function readSide(template: string): Side {
  const needs = expand(template).map(readNeed)
  const isOpen = needs.some(({ places }) => places.length === 0)
  return {
    needs,
    words: new Set(isOpen ? [] : needs.flatMap(({ places: [rarest] }) => [...(rarest?.words ?? [])])),
    test: buildTest(needs),
  }
}

/** Words that compromise also finds in contractions ("they're", "can't") or in "U.S.": they are not asked for. */
const HIDDEN = new Set('am are can did do had has have is not us will would'.split(' '))

/** The places of a match string that must be there, parted where anything may stand between them. */
function readNeed(match: string): Need {
  const chunks: Group[][] = [[]]
  for (const part of match.match(/\([^)]*\)[?+*]?|\S+/g) ?? []) {
    const group = readGroup(part)
    if (group) chunks.at(-1)?.push(group)
    else chunks.push([])
  }
  const places = chunks.flat().sort((a, b) => a.frequency - b.frequency)
  return { match, places, chunks: chunks.filter(({ length }) => length > 0) }
}

/** A group of forms is shared by many patterns. */
const GROUPS = new Map<string, Group | undefined>()

/** The forms any one of which stands at a place; undefined for a gap, a tag, or what can be left out. */
function readGroup(part: string): Group | undefined {
  if (GROUPS.has(part)) return GROUPS.get(part)
  const forms = part.replace(/[()]/g, '').split('|')
  const isNeeded = forms.every((form) => /^[\p{L}'-]{2,}$/u.test(form) && !HIDDEN.has(form))
  const words = new Set(isNeeded ? forms.flatMap(wordsOf) : [])
  const group = isNeeded
    ? { words, frequency: frequencyOf(words), source: `(?:${forms.map(formSource).join('|')})` }
    : undefined
  GROUPS.set(part, group)
  return group
}

function wayOf(need: Need): Way {
  const [words, company] = need.places
  if (!words) throw new Error(`nothing in "${need.match}" can be looked for`)
  return { ...lookFor(words.words, company?.words), test: buildTest([need]) }
}

function wayOfBoth(a: Side, b: Side): Way {
  const [rare, other] = frequencyOf(b.words) < frequencyOf(a.words) ? [b, a] : [a, b]
  return { ...lookFor(rare.words, other.words), test: (sentence) => rare.test(sentence) && other.test(sentence) }
}

/** Company that is common itself only adds words to the search, unless the words are common too. */
const lookFor = (words: ReadonlySet<string>, company: ReadonlySet<string> | undefined): Omit<Way, 'test'> =>
  company && frequencyOf(company) < (isCommon(words) ? 0.3 : 0.1) ? { words, company } : { words }

/** True for a sentence that holds all chunks of one of the needs; built when first asked. */
function buildTest(needs: readonly Need[]): (sentence: string) => boolean {
  let tests: readonly (readonly RegExp[])[] | undefined
  const single = needs.flatMap(({ chunks }) => (chunks.length === 1 ? chunks : []))
  const build = (chunks: readonly Chunk[]): RegExp => new RegExp(`\\b(?:${chunks.map(sourceOf).join('|')})\\b`)
  return (sentence) => {
    tests ??= [
      ...(single.length > 0 ? [[build(single)]] : []),
      ...needs.flatMap(({ chunks }) => (chunks.length === 1 ? [] : [chunks.map((chunk) => build([chunk]))])),
    ]
    return tests.some((all) => all.every((test) => test.test(sentence)))
  }
}

/** compromise takes "de-listed" for "delisted", and so for all words that begin so. */
const PREFIXED = /^(anti|co|de|pre|re|un)(?=[a-z]{4,}$)/
/** Between two words: no letters, but for a possessive's and for a word that a slash joins to one of them. */
const GAP = '(?:/[a-z]+|[^a-z]{1,3}s)?[^a-z]+(?:[a-z]+/)?'

const sourceOf = (chunk: Chunk): string => chunk.map(({ source }) => source).join(`\\b${GAP}\\b`)

const formSource = (form: string): string => runsOf(form).join('[^a-z]*').replace(PREFIXED, '$1-?')

/** The stretches of plain letters of a form: what is behind ASCII is not compared. */
const runsOf = (form: string): readonly string[] => form.match(/[a-z]+/g) ?? []

/** What to look for to find a form: its longest stretch of letters, or what is behind the hyphen of a prefix. */
function wordsOf(form: string): readonly string[] {
  const [longest = ''] = runsOf(form).toSorted((a, b) => b.length - a.length)
  const parted = longest.replace(PREFIXED, '-')
  return parted === longest ? [longest] : [longest, parted]
}
