/** A measure meant by a pronoun: "imposed a ban in 2006 and [lifted it] in 2008", "ended its sanctions on A and [renewed those] on B". */
import type { Word } from '../../text/tag.js'
import { lowerText } from '../../text/word-search.js'
import type { Candidate } from '../candidates.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf } from '../clause/groups.js'

/** A pronoun with the candidate of the same sentence that it stands for; undefined where a sentence before must tell. */
export interface Echo {
  readonly run: Run
  /** Where the verb begins that acts upon it. */
  readonly from: number
  readonly of: Candidate | undefined
  readonly plural: boolean
}

/** What is done to a measure that was told: verbs that nobody does to a person or a state. */
const AGAIN =
  '(?:(?:re-?)?impos|reinstat|re-?introduc|reviv|extend|renew|prolong|lift|eas|relax|loosen|suspend|paus|waiv|scrap|end|widen|expand|broaden|tighten|toughen|strengthen|intensif|repeal|rescind|revok|cancel|abolish|maintain|retain|rais|lower|reduc|halv|doubl|tripl)(?:e|es|ed|ing|d|s|y|ies|ied|l?led|l?ling)?'
const DONE_AGAIN = new RegExp(`^${AGAIN}$`)

/** Of these nobody is the subject but a measure: "it was lifted", "they have been eased". */
const ONLY_OF_MEASURES =
  '(?:re-?impos|reinstat|re-?introduc|extend|renew|prolong|lift|eas|relax|loosen|waiv|scrap|widen|expand|broaden|tighten|toughen|repeal|rescind|revok|abolish)(?:ed|d|led)'
const MEASURE_DONE = new RegExp(`^${ONLY_OF_MEASURES}$`)

/** Nobody does this but a measure: "it expired", "they remain in place". When one begins or will end tells no other act. */
const OF_MEASURES_ONLY = '(?:expired|lapsed|ran out(?! of)|(?:remain(?:s|ed)?|stay(?:s|ed)?) in (?:force|place|effect))'
const DOES_AS_MEASURE = new RegExp(`^${OF_MEASURES_ONLY}(?: |$)`)

/** A sentence that may go on about a measure of the sentence before: "It lifted them in 2016.", "They were lifted." */
export const ECHO = new RegExp(
  `\\b(?:${AGAIN} (?:(?:some|most|many|all|parts?|several|half|both) of )?(?:it|them|those (?:on|against|over))|(?:put|puts|bring|brought|keep|kept|leave|left) (?:it|them|those)) ?\\b|\\b(?:it|they|these) (?:was|were|is|are|(?:has|have|had|will|would|can|could|may|might|should|must) (?:since )?be(?:en)?) (?:\\w+ )?(?:${ONLY_OF_MEASURES}|brought back)\\b|\\b(?:it|they|these) (?:\\w+ ){0,3}${OF_MEASURES_ONLY}\\b|\\b(?:wants?|wanted|wish(?:es|ed)?|like|prefer|see|seen?|have|get) (?:it|them) ${ONLY_OF_MEASURES}\\b`,
  'i',
)

/** "brought it back", "put them back in place", "kept them in force". */
const PUT_BACK = /^(?:put|puts|putting|bring|brings|bringing|brought)$/
const KEPT = /^(?:keep|keeps|keeping|kept|leave|leaves|leaving|left)$/

/** Behind the pronoun these make it somebody or something else: "suspended it from the league", "ended it as". */
const OF_SOMEBODY = /^(?:from|as|of|with)$/

const PART = /^(?:some|most|many|all|part|parts|several|half|both)$/

/** The pronouns, and the nouns that are said again. */
const MAY_ECHO: ReadonlySet<string> = new Set(
  'it they them these those measures sanctions restrictions curbs penalties'.split(' '),
)

/** The pronouns of a sentence that stand for a measure, each with the nearest one of its number told before it. */
export function echoesIn(clauses: Clauses, candidates: readonly Candidate[]): readonly Echo[] {
  const { words } = clauses
  const found: Echo[] = []
  for (const { index, lower } of words) {
    if (!MAY_ECHO.has(lower)) continue
    const from = isSuffering(clauses, index) ? index : doneFrom(clauses, index)
    if (from < 0) continue
    const plural = lower !== 'it'
    const before = candidates.filter((candidate) => candidate.trigger.last < from && isNoun(candidate))
    // "a travel ban and a freeze … them": several are meant, or one told in the plural.
    const several = plural && before.length > 1
    const of = before.findLast((candidate) => several || plural === isPlural(candidate, words))
    found.push({ run: { first: index, last: index }, from, of, plural })
  }
  return found
}

type Read = Pick<Clauses, 'words' | 'groups' | 'groupAt'>

/** Where the verb begins that acts upon the pronoun at `index`: "[lifted] it", "[renewed] those on"; or -1. */
function doneFrom({ words, groups, groupAt }: Read, index: number): number {
  const { lower } = words[index] as Word
  const those = lower === 'those' && /^(?:on|against|over)$/.test(words[index + 1]?.lower ?? '')
  if (!those && !/^(?:it|them)$/.test(lower)) return -1
  const start = startOf(words, index)
  const group = groups[groupAt[start - 1] ?? -1]
  if (!group || group.passive || group.last !== start - 1) return -1
  return isDoneTo(words, headOf(words, group), index) ? group.first : -1
}

/** "[It] was lifted in 2016", "[they] have since been eased", "[it] expired in May". */
function isSuffering({ words, groups, groupAt }: Read, index: number): boolean {
  const known = isKnown(words, index)
  if (!known && !/^(?:it|they|these|them)$/.test((words[index] as Word).lower)) return false
  // "ten years after they were lifted": a day, and no news.
  const before = words[known ? index - 2 : index - 1]
  if (before?.pos === 'subordinator' || /^(?:that|once)$/.test(before?.lower ?? '')) return false
  const group = groups[groupAt[index + 1] ?? -1]
  if (group?.first !== index + 1 || group.negated) return false
  if (!group.passive) return !known && doesAsMeasure(words, group.last)
  const verb = headOf(words, group)
  const behind = words[group.last + 1]?.lower ?? ''
  const back = verb === 'brought' && behind === 'back'
  if (known && !back && !(group.modal !== null && OPEN.test(group.modal)) && !RENEWED.test(verb)) return false
  return back || (MEASURE_DONE.test(verb) && !OF_SOMEBODY.test(behind))
}

/** "It [expired]", "they still [remain in place]". */
const doesAsMeasure = (words: readonly Word[], verb: number): boolean =>
  DOES_AS_MEASURE.test(lowerText(words.slice(verb, verb + 4)))

/** "the measures", "these sanctions": said again, with nothing else. */
const isKnown = (words: readonly Word[], index: number): boolean =>
  /^(?:measures|sanctions|restrictions|curbs|penalties)$/.test((words[index] as Word).lower) &&
  /^(?:the|these|those)$/.test(words[index - 1]?.lower ?? '')

/** What is open, or done anew, is told of what was told before as by a pronoun. */
const OPEN = /^(?:can|could|may|might)$/
const RENEWED = /^(?:re-?impos|reinstat|re-?introduc)/

function isDoneTo(words: readonly Word[], verb: string, index: number): boolean {
  const next = /[,;:.]/.test((words[index] as Word).after) ? '' : (words[index + 1]?.lower ?? '')
  if (DONE_AGAIN.test(verb)) return !OF_SOMEBODY.test(next)
  if (PUT_BACK.test(verb)) return next === 'back'
  return KEPT.test(verb) && isInPlace(words, index)
}

/** "kept them in place", "keep those on Somalia in force". */
const isInPlace = (words: readonly Word[], index: number): boolean =>
  words
    .slice(index + 1, index + 6)
    .some(({ lower }, i) => lower === 'in' && /^(?:place|force|effect)$/.test(words[index + 2 + i]?.lower ?? ''))

/** Where "some of them" begins. */
const startOf = (words: readonly Word[], index: number): number =>
  words[index - 1]?.lower === 'of' && PART.test(words[index - 2]?.lower ?? '') ? index - 2 : index

const isNoun = ({ form, rule }: Candidate): boolean => form === 'noun' && !rule.pointer

export const isPlural = ({ object, trigger }: Candidate, words: readonly Word[]): boolean => {
  const { first, last } = object ?? trigger
  return isPluralNoun(lowerText(words.slice(first, last + 1)))
}

/** "sanctions", but not "access", nor "embargo on arms": the noun in front of the phrases. */
export const isPluralNoun = (words: string): boolean =>
  /[^s]s$/.test((words.split(/ (?:on|against|of|for|from|to|over|in)\b/, 1)[0] ?? '').trimEnd())
