/** Acts that a verb tells only together with the words behind it: "called off", "went ahead with", "put on hold". */
import type { Word } from '../../text/tag.js'
import { ACTS_ON, type Act } from '../acts.js'
import { daysOr } from '../clause/calendar.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { PHRASES } from './phrase-table.js'

/** What a verb and the words behind it do to a measure; of several that fit the longest counts. */
interface Phrase {
  readonly behind: readonly string[]
  readonly act: Act
  /** True where the phrase makes real what was only planned or threatened: "made good on its threat". */
  readonly fulfils: boolean
}

/** A phrase as it stands in a sentence. */
export interface FoundPhrase extends Phrase {
  /** Index of its last word. */
  readonly last: number
}

const BY_VERB: ReadonlyMap<string, readonly Phrase[]> = byVerb()

function byVerb(): ReadonlyMap<string, readonly Phrase[]> {
  const all = new Map<string, readonly Phrase[]>()
  for (const [verbs, behind, act, fulfils = false] of PHRASES) {
    const phrases = behind.split('; ').map((words) => ({ behind: words.split(' '), act, fulfils }))
    for (const verb of verbs.split(' ')) all.set(verb, [...(all.get(verb) ?? []), ...phrases])
  }
  for (const [verb, phrases] of all)
    all.set(
      verb,
      phrases.toSorted((a, b) => b.behind.length - a.behind.length),
    )
  return all
}

/** The phrase that a verb group opens, or undefined. */
export function phraseOf(words: readonly Word[], group: VerbGroup): FoundPhrase | undefined {
  const { first } = group
  const last = group.inverted ? group.head : group.last
  // A state that votes for a measure of many does not take it; a council, a parliament or a bloc does.
  const against = words[last + 1]?.lower === 'against'
  if (/^vot/.test(headOf(words, group)) && !against && !votesAsOne(words, first)) return undefined
  if (/[,;:.]/.test((words[last] as Word).after)) return undefined
  const next = words[last + 1]
  // "called again for".
  const start = next && AGAIN.test(next.lower) && !/[,;:.]/.test(next.after) ? last + 2 : last + 1
  for (const phrase of BY_VERB.get(headOf(words, group)) ?? []) {
    const end = phraseEnd(words, start, phrase.behind)
    if (end >= 0) return { ...phrase, last: end }
  }
  return undefined
}

/** The last word of a phrase that opens at `start`, over a day inside it ("reached a deal [late on Monday] on"); or -1. */
function phraseEnd(words: readonly Word[], start: number, behind: readonly string[]): number {
  let at = start
  for (const word of behind) {
    const past = pastDay(words, at)
    at = words[past]?.lower === word ? past : at
    if (words[at]?.lower !== word) return -1
    at++
  }
  return at - 1
}

/** The word behind a day at `at`, or `at` itself. */
function pastDay(words: readonly Word[], at: number): number {
  let end = at
  while (end < at + 3 && OPENS_DAY.test(words[end]?.lower ?? '')) end++
  return DAY.test(words[end]?.lower ?? '') && !/[,;:.]/.test(words[end]?.after ?? '.') ? end + 1 : at
}

const OPENS_DAY = /^(?:on|late|early|last)$/
const DAY = daysOr('yesterday|today|week|month|year|night')

/** "made good on", "went ahead with": what was only planned or threatened is done. */
export const fulfils = (words: readonly Word[], group: VerbGroup): boolean => phraseOf(words, group)?.fulfils === true

const AGAIN = /^(?:again|repeatedly|instead|publicly|openly|jointly|formally)$/

function votesAsOne(words: readonly Word[], verb: number): boolean {
  const before = words.slice(Math.max(0, verb - 5), verb).map(({ lower }) => lower)
  return before.some((word) => HOUSE.test(word)) && !before.some((word) => /^(?:members?|delegates?)$/.test(word))
}

const HOUSE =
  /^(?:council|parliament|senate|congress|assembly|house|cabinet|lawmakers|legislators|mps|duma|knesset|bundestag|ministers|leaders|eu|union|league|bloc|commission|committee|summit)$/

/** "put … on hold", "called … off": the act of a phrase whose last words stand at `index`, parted from its verb. */
export const partedActOf = (words: readonly Word[], group: VerbGroup, index: number): Act | undefined =>
  BY_VERB.get(headOf(words, group))?.find(
    ({ behind }) =>
      PARTED.test(behind.join(' ')) &&
      behind.every((word, at) => words[index + at]?.lower === word) &&
      !(behind[0] === 'over' && GOVERNED.has(words[index + 1]?.pos ?? 'other')),
  )?.act

const PARTED = /^(?:off|back|up|out|down|over|aside|on hold|on ice|permanent|indefinite)$/

/** "over the years", "over Cyprus": no particle, but a phrase of its own. */
const GOVERNED: ReadonlySet<string> = new Set(['determiner', 'name', 'noun', 'adjective', 'number'])

/** What a verb does to a measure that is its object (or the subject of its passive). */
export const actOn = (words: readonly Word[], group: VerbGroup): Act | undefined =>
  phraseOf(words, group)?.act ?? ACTS_ON.get(headOf(words, group))
