/** Subjects parted from their verb by a clause: "Peru, saying that the talks had failed, [banned]", "Peru, after the vote was held, [has] banned". */
import type { Word } from '../../text/tag.js'
import { findLastWord } from '../../text/word-search.js'
import { stretchStart } from './boundaries.js'
import { datesOr } from './calendar.js'
import type { Clauses, Run } from './clause.js'
import type { VerbGroup } from './groups.js'
import { partingJoiner } from './joiners.js'
import { relativeStart } from './relative-starts.js'
import { hasMain } from './segments.js'
import { REPORTING } from './speech-verbs.js'

/** What parts an insertion from the words around it. */
const PARTS = /[,()]|\s[-–—]+(?:\s|$)/

/** Subjects longer than this are lists of other things. */
const LONGEST = 30

/**
 * For each group of verbs the words of its subject when a clause with a verb of its own stands between the two.
 * A noun phrase in front of a comma waits for its verb; the next one that a comma parts from an insertion takes it.
 */
export function subjectsBeforeInserts(clauses: Omit<Clauses, 'parted'>): readonly (Run | undefined)[] {
  const all: Clauses = { ...clauses, parted: [] }
  const { words, groups } = all
  /** The word behind which nothing waits any more. */
  let taken = -1
  let verbs = 0
  return groups.map((group, index) => {
    if (group.form !== 'finite' || relativeStart(all, index) > 0) {
      if (group.form === 'finite') verbs++
      return undefined
    }
    verbs++
    const end = closingOf(words, group.first)
    if (end < 0) {
      taken = Math.max(taken, takenBy(all, group.first))
      return undefined
    }
    const found =
      verbs > 1 ||
      groups.slice(0, index).some((each) => /^(?:infinitive|participle)$/.test(each.form) || isHaving(words, each)) ||
      words.some((word) => word.index < end && opensExamples(words, word.index))
        ? waitingBefore(all, end, taken)
        : undefined
    taken = group.last
    return found
  })
}

/** "Ten officials, [including] two ministers, were barred". */
const opensExamples = (words: readonly Word[], index: number): boolean =>
  /^(?:including|among)$/.test(words[index]?.lower ?? '') && /,/.test(words[index - 1]?.after ?? '')

/** "Peru, [having given up] its role as a mediator, last week banned". */
const isHaving = (words: readonly Word[], { form, first }: VerbGroup): boolean =>
  form === 'gerund' && words[first]?.pos === 'have'

/** The word before the separator right in front of a verb, adverbs and a day read over ("…, on Friday [also] banned"); or -1. */
function closingOf(words: readonly Word[], first: number): number {
  for (let i = first - 1; i > 0 && i >= first - 5; i--) {
    const { lower, pos, after } = words[i] as Word
    if (PARTS.test(after)) return i
    if (pos !== 'adverb' && pos !== 'negation' && !DAY.test(lower)) return -1
  }
  return -1
}

const DAY = datesOr('on|in|last|this|week|month|year|early|late|earlier|then')

/** A verb with its subject right before it leaves the phrase waiting whose insertion it stands in, and takes all before. */
function takenBy(clauses: Clauses, first: number): number {
  const { words } = clauses
  const start = stretchStart(clauses, first - 1)
  const comma = findLastWord(words, start, first - 2, ({ after }) => PARTS.test(after))
  if (comma < 0) return -1
  const joined = words.slice(comma + 1, first).some(({ pos }) => pos === 'conjunction')
  return joined ? first : comma - 1
}

/** The nearest phrase before `end` that waits for its verb, with a finite verb in between. */
function waitingBefore(clauses: Clauses, end: number, taken: number): Run | undefined {
  const { words, groups } = clauses
  const between = (at: number): boolean =>
    groups.some(
      ({ form, first }) =>
        first > at &&
        first <= end &&
        (form === 'finite' ||
          isDescribing(clauses, at, first, form) ||
          isLed(clauses, at, first, form) ||
          (form === 'gerund' && first === at + 1 && words[first]?.pos === 'have')),
    )
  for (let at = end - 1; at > taken && at >= 0; at--) {
    // "the property of the bank, [and of] any firm owned by it, is blocked".
    const widened = words[at + 1]?.lower === 'and' && words[at + 2]?.lower === 'of'
    if (!PARTS.test((words[at] as Word).after) || !(widened || between(at) || opensExamples(words, at + 1))) continue
    const run = phraseBefore(clauses, at)
    if (run) return run
  }
  return undefined
}

/** "The ban, [imposed] after a row over fish, was lifted", ", first [imposed] in May,": a participle right behind the comma. */
const isDescribing = ({ words }: Clauses, comma: number, first: number, form: string): boolean =>
  form === 'participle' && (first === comma + 1 || (first === comma + 2 && words[comma + 1]?.pos === 'adverb'))

/** "The law, passed [to shield firms], bans", "A decree, [to be signed] today, bans": an infinitive in what a participle or "due" opens right behind the comma, or a passive there. */
function isLed({ words, groups, groupAt }: Clauses, comma: number, first: number, form: string): boolean {
  if (form !== 'infinitive') return false
  const led = groups[groupAt[comma + 1] ?? -1]
  // "Peru, the last country in the region to trade with it, banned".
  const described = /^(?:the|one|an?|among)$/.test(words[comma + 1]?.lower ?? '') && first <= comma + 14
  if (described && words.slice(comma + 2, first).some(({ lower }) => ONE_OF_ALL.test(lower))) return true
  // "Peru, hoping [to end] the row, banned".
  return led
    ? led.first === comma + 1 &&
        (/^(?:participle|gerund)$/.test(led.form) || (led.form === 'infinitive' && led.passive))
    : LEADS.test(words[comma + 1]?.lower ?? '') && first <= comma + 4
}

const ONE_OF_ALL =
  /^(?:first|last|only|latest|second|third|few|next)$|^(?:countr|state|nation|member|government)(?:y|ies|s)$/

const LEADS = /^(?:due|likely|set|ready|able)$/

/** The noun phrase that ends at `last` and opens its clause. */
function phraseBefore(clauses: Clauses, last: number): Run | undefined {
  const { words, groups, groupAt } = clauses
  if (!ENDS.has((words[last] as Word).pos)) return undefined
  const first = stretchStart(clauses, last)
  // "owned, [directly or indirectly, 50 percent] by them": how somebody does it, not who.
  if (words[first]?.pos === 'adverb' && words[first + 1]?.pos === 'conjunction') return undefined
  if (words[first]?.pos === 'number' && words[first + 1]?.lower === 'percent') return undefined
  if (first > last || last - first > LONGEST) return undefined
  const before = groups[groupAt[first - 1] ?? -1]
  const speaks = before && before.last === first - 1 && REPORTING.test((words[before.head] as Word).lower)
  const joiner = before && !speaks ? partingJoiner(words, first - 1, last) : -1
  if (before && !speaks && joiner < 0) return undefined
  const run = { first: joiner < 0 ? first : joiner + 1, last }
  return run.first <= last && hasMain(words, run) ? run : undefined
}

const ENDS: ReadonlySet<string> = new Set(['name', 'noun', 'pronoun', 'number'])

/** "froze assets, [and] Sweden, which …, welcomed": the "and" of a clause that an inserted relative parts from its verb; or -1. */
export function joinerOfInserted({ words, groups }: Clauses, relative: number): number {
  if (!/,/.test(words[relative - 1]?.after ?? '')) return -1
  const joiner = words.findLastIndex(({ pos }, i) => i < relative && !NOMINAL.has(pos))
  const parts = words[joiner]?.pos === 'conjunction' && /,/.test(words[joiner - 1]?.after ?? '')
  const goesOn = groups.some(
    ({ form, first }) => form === 'finite' && first > relative + 1 && /,/.test(words[first - 1]?.after ?? ''),
  )
  return parts && goesOn ? joiner : -1
}

const NOMINAL: ReadonlySet<string> = new Set(['name', 'noun', 'adjective', 'determiner', 'number'])
