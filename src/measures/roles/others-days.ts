/** Days that a sentence tells beside an act, and that are those of something else: of another verb, of the noun, of what came before. */
import type { DateMention } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import { textBefore } from '../../text/word-search.js'
import { absoluteSubject } from '../clause/absolute.js'
import { hasComma } from '../clause/boundaries.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { JUDGING } from '../clause/object-control.js'
import { objectRelativeStart, relativeStart } from '../clause/relative-starts.js'
import { REPORTING } from '../clause/speech-verbs.js'
import { wordAt } from './actors.js'
import { isBeginning } from './date-roles.js'

/** What caused an act, or what it followed: its date is not that of the act. */
const CAUSE =
  /^(?:after|over|following|because|response|invasion|invaded|attacks?|elections?|war|killed|coup|test|crackdown|shooting|poisoning|annexation|annexed|uprising|until|before|ahead|since|when|while)$/

/** A word of cause stands before the date and parts it from the act: "banned … after the vote in March", "after the coup in May, banned". */
export function isCause(words: readonly Word[], at: number, spans: readonly Run[]): boolean {
  if (followsOther(words, at, spans)) return true
  for (let i = at - 1; i >= 0 && i >= at - 7; i--) {
    const { lower, after } = words[i] as Word
    if (/[,;.]/.test(after)) return false
    if (!CAUSE.test(lower) || (lower === 'since' && i >= at - 2)) continue
    return !spans.some(({ first }) => first > i && (first < at || !hasComma(words, at, first)))
  }
  return false
}

/** "ended patrols on Wednesday [after] the vote to lift sanctions": right behind the day stands what came before it. */
function followsOther(words: readonly Word[], at: number, spans: readonly Run[]): boolean {
  const link = words.findIndex(({ lower }, i) => i > at && i <= at + 3 && /^(?:after|following)$/.test(lower))
  return (
    link > 0 &&
    words.slice(at, link - 1).every(({ after }) => !/[;.]/.test(after)) &&
    // "on Friday, after talks, the EU banned": a comma ends what came before.
    spans.every(({ first }) => first > link && !words.slice(link, first).some(({ after }) => /,/.test(after)))
  )
}

/** "on Friday thanked Japan for banning exports": the day of the thanks. */
export function isOfJudging({ words, groups }: Clauses, at: number, trigger: Run): boolean {
  const next = groups.findIndex(({ first }) => first > at)
  return [groups[next], groups[next < 0 ? groups.length - 1 : next - 1]].some(
    (verb) => verb !== undefined && verb.last < trigger.first && JUDGING.test(headOf(words, verb)),
  )
}

/** The verb nearest before the date stands behind the act, and is neither part of it nor one of saying. */
export function isAnothers(clauses: Clauses, at: number, spans: readonly Run[]): boolean {
  const { words, groups } = clauses
  const verb = groups.findLast(({ last }) => last < at)
  if (isInserted(clauses, at, spans) || isBehindAbsolute(clauses, at, spans)) return true
  if (!verb || verb.form === 'infinitive' || REPORTING.test(headOf(words, verb))) return false
  const index = groups.indexOf(verb)
  if (isInObject(clauses, index, at, spans) || isAside(clauses, index, at, spans)) return true
  if (verb.first === verb.last && !isPlain(words, verb)) return false
  if (spans.some(({ first, last }) => first <= verb.last && last >= verb.first)) return false
  const next = groups.find(({ first }) => first >= at)
  if (next && spans.some(({ first, last }) => first > at && first <= next.last && last >= next.first)) return false
  return spans.every(({ first, last }) => last < verb.first || first > at)
}

/** "sanctions on Chad, which shipped gold [in July], are to begin": a day of what commas set off behind the noun. */
function isAside(clauses: Clauses, index: number, at: number, [trigger, ...acts]: readonly Run[]): boolean {
  const start = relativeStart(clauses, index)
  const verb = clauses.groups[index]
  if (!trigger || !verb || start <= trigger.last || !/,/.test(clauses.words[start - 1]?.after ?? '')) return false
  return (
    acts.every(({ first }) => first !== verb.first) &&
    acts.some(({ first }) => first > at && hasComma(clauses.words, at, first))
  )
}

/** "ended a licence that it gave [in 2022] to drill": the object tells a day of its own, inside the words of the act. */
const isInObject = (clauses: Clauses, index: number, at: number, [trigger, ...acts]: readonly Run[]): boolean =>
  trigger !== undefined &&
  at < trigger.last &&
  !acts.some(({ first }) => first === clauses.groups[index]?.first) &&
  (relativeStart(clauses, index) > trigger.first || objectRelativeStart(clauses, index) > trigger.first)

/** "the ban [imposed in 2014] was lifted", "the ban in place [since 2014] was": a day of the noun, and not of its undoing. */
export function isOfNoun(clauses: Clauses, at: number, trigger: Run, spans: readonly Run[]): boolean {
  const { words, groups } = clauses
  if (at <= trigger.last || !spans.some(({ first }) => first > at)) return false
  const before = textBefore(words, at, 6)
  if (isBeginning(before)) return true
  const index = groups.findLastIndex(({ first, last }) => last < at && first > trigger.last)
  const verb = groups[index]
  if (!verb) return false
  if (verb.form === 'participle') return true
  if (REPORTING.test(headOf(words, verb))) return false
  return relativeStart(clauses, index) > trigger.last || objectRelativeStart(clauses, index) > trigger.last
}

/** "Chad, which froze assets [in 2011], banned imports": the relative clause in front of the act has a day of its own. */
function isInserted(clauses: Clauses, at: number, spans: readonly Run[]): boolean {
  const index = clauses.groups.findLastIndex(({ last }) => last < at)
  const verb = clauses.groups[index]
  if (verb?.form !== 'finite' || spans.some(({ first }) => first <= at)) return false
  const act = Math.min(...spans.map(({ first }) => first))
  if (!hasComma(clauses.words, at, act)) return false
  const start = relativeStart(clauses, index)
  const opener = start > 0 ? start : objectRelativeStart(clauses, index)
  return opener > 0 && /,/.test(clauses.words[opener - 1]?.after ?? '')
}

/** "With Norway planning sanctions, trade slowed [in May]": behind its comma the main clause has a day of its own. */
const isBehindAbsolute = ({ words, groups }: Clauses, at: number, spans: readonly Run[]): boolean =>
  groups.some(
    (group) =>
      group.form === 'gerund' &&
      group.last < at &&
      spans.some(({ first }) => first === group.first) &&
      absoluteSubject(words, group.first) !== undefined &&
      hasComma(words, group.last, at),
  )

/** A single word is a verb for sure behind "who" or "that", a pronoun or a preposition, or, as a participle, before a preposition. */
function isPlain(words: readonly Word[], { first, form }: VerbGroup): boolean {
  if (form === 'participle') return words[first + 1]?.pos === 'preposition'
  return words
    .slice(Math.max(0, first - 4), first)
    .some(
      ({ pos, lower }, i, near) =>
        pos === 'relative' ||
        pos === 'subordinator' ||
        lower === 'that' ||
        (i === near.length - 1 && (pos === 'pronoun' || pos === 'preposition')),
    )
}

/** "banned coal [in May] and froze assets in June": the day of the verb in front, which the other shares where it has none. */
export function isOfTwin({ words, groups }: Clauses, at: number, spans: readonly Run[]): boolean {
  const own = Math.min(...spans.map(({ first }) => first))
  const before = groups.some(({ last, form }) => last < at && form === 'finite')
  return (
    before &&
    own > at &&
    words.slice(at, own).some(({ lower, after }) => lower === 'and' || /,/.test(after)) &&
    words[own - 1]?.pos !== 'preposition'
  )
}

/** "to run in [July] elections", "before the [March] summit": the month of what it stands in front of. */
export const namesEvent = (words: readonly Word[], { value, text, end }: DateMention): boolean =>
  value.length === 7 && /^\p{L}+$/u.test(text) && EVENT.test(words[wordAt(words, end)]?.lower ?? '')

const EVENT =
  /^(?:elections?|votes?|polls?|ballots?|referendum|summit|meetings?|talks|coup|attacks?|war|invasion|uprising|protests?|crackdown|massacre|deal|accord|agreement|ceasefire|truce|tests?)$/

const RESTS_ON =
  /\b(?:under|pursuant to|in (?:line|accordance|conformity|compliance) with|based on|on the basis of|by virtue of|implementation of|to implement|implementing)\b[^;.]*\b(?:laws?|acts?|resolutions?|decrees?|orders?|regulations?|directives?|statutes?|ordinances?|legislation)\b[^;.]*\b(?:ratified|passed|adopted|enacted|signed|approved|issued|promulgated)\b[^;.,]{0,40}$/i

/** Words that may stand between what an act rests on and the day of that. */
const LAW_FAR = 36

/** "in line with a law passed in [2017], put": the day of a law of an earlier year on which the act rests. */
export const isOfLaw = (
  { value }: DateMention,
  words: readonly Word[],
  at: number,
  published: string | null,
): boolean =>
  published !== null && value.slice(0, 4) < published.slice(0, 4) && RESTS_ON.test(textBefore(words, at, LAW_FAR))
