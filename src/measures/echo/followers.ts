/** Who does what others were told to do: "Britain followed suit", "Sweden took the same step", "as did Italy", "Chad responded in kind". */
import type { Imposer } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import { daysOr } from '../clause/calendar.js'
import type { Clauses, Run } from '../clause/clause.js'
import { logicalSubject } from '../clause/control.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { subjectOf } from '../clause/subject.js'
import { actorsIn, imposerOf } from '../roles/acting.js'
import { type Naming, type Namings, wordAt } from '../roles/actors.js'
import { agentOf } from '../roles/agents.js'
import { isGapped } from '../roles/gapped.js'
import { isNobody } from '../roles/nobody.js'

/** Words that stand for an act told before, and who does it. */
export interface Follower {
  /** Its verb group, or -1 where the verb is left out. */
  readonly group: number
  readonly run: Run
  /** None where a pronoun stands for those who did it before. */
  readonly imposers: readonly Imposer[]
  /** `counted`: only behind an act that counts those who are hit; `reply`: it is done to those who did it first. */
  readonly way: 'same' | 'counted' | 'reply'
  /** Where those stand whom it hits, when that is told anew: "imposed the same penalties [on Peru]". */
  readonly anew?: Run
}

const ACT =
  '(?:steps?|measures?|moves?|actions?|decisions?|course|bans?|restrictions?|curbs|orders?|penalt(?:y|ies)|freezes?|embargo(?:es)?)'
const SAME = '(?:same|similar|identical|comparable|equivalent|parallel|corresponding|matching|like)'

/** When others do it too: "followed on Tuesday", "followed soon after". */
const SOON =
  '(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|soon|shortly|later|days? later|hours later|within (?:days|hours)|(?:a|the next) (?:day|week|month)|last (?:week|month|year))'

/** A sentence that may go on about an act of the sentence before. */
export const FOLLOWS = new RegExp(
  [
    '\\b(?:follow(?:s|ed|ing)? (?:suit|(?:its|their|his) (?:lead|example))',
    `followed (?:${SOON}|\\S+ (?:days?|hours?|weeks?|months?) (?:later|after))`,
    'd(?:o|oes|id|oing|one) (?:likewise|the same|so(?: too)?)',
    `${SAME} (?:\\S+ )?${ACT}`,
    '(?:so|as) (?:did|has|have|had|do|does|will|would)',
    'in kind|reciprocat(?:e|es|ed|ing))\\b',
  ].join('|'),
  'i',
)

const DOING = /^(?:do|does|did|done|doing)$/
const FOLLOWING = /^follow(?:s|ed|ing)?$/
const TAKING =
  /^(?:tak(?:e|es|ing|en)|took|mak(?:e|es|ing)|made|adopt(?:s|ed|ing)?|impos(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|order(?:s|ed|ing)?|issu(?:e|es|ed|ing)|enact(?:s|ed|ing)?)$/
const REPLYING =
  /^(?:respond(?:s|ed|ing)?|retaliat(?:e|es|ed|ing)|repl(?:y|ies|ied|ying)|answer(?:s|ed|ing)?|react(?:s|ed|ing)?)$/
const RECIPROCATING = /^reciprocat(?:e|es|ed|ing)$/
const IS_SAME = new RegExp(`^${SAME}$`)
const IS_ACT = new RegExp(`^${ACT}$`)

export function followersIn(clauses: Clauses, namings: Namings): readonly Follower[] {
  return clauses.groups.flatMap((group, index) => {
    if (group.negated) return []
    const passive = takenBy(clauses, index, namings)
    if (passive) return [passive]
    const end = endOf(clauses.words, group)
    const subject = end && doingSubject(clauses, index)
    const timed = end?.way === 'same' && end.last === group.last
    if (subject && isNobody(subject, clauses)) return []
    const does = subject && !(timed && hasPhrase(clauses.words, subject))
    const imposers = does ? actorsIn(clauses, namings, subject) : []
    if (!end || !subject) return []
    const run = { first: group.first, last: end.last }
    const anew = hitAnew(clauses, end.last)
    if (imposers.length === 0 && !(anew && isPronoun(clauses.words, subject))) return []
    return [{ group: index, run, imposers, way: end.way, ...(anew && { anew }) }]
  })
}

/** "[It] imposed the same curbs on Peru": the one who imposed them before. */
const isPronoun = (words: readonly Word[], { first, last }: Run): boolean =>
  first === last && /^(?:it|they|he|she)$/.test(words[first]?.lower ?? '')

/** "the same penalties [on Peru and Chile]", "similar steps [against five Iranians]", "did likewise [with Jordan]": whom the same hits besides. */
function hitAnew({ words, groupAt }: Clauses, last: number): Run | undefined {
  const first = last + 2
  if (!/^(?:on|against|for|with)$/.test(words[last + 1]?.lower ?? '') || TIME.test(words[first]?.lower ?? ''))
    return undefined
  const end = words.findIndex(
    ({ pos, lower, after }, at) =>
      at >= first && (groupAt[at] !== -1 || /[,;:.]/.test(after) || (pos === 'preposition' && lower !== 'of')),
  )
  if (end < 0) return { first, last: words.length - 1 }
  return { first, last: groupAt[end] !== -1 || words[end]?.pos === 'preposition' ? end - 1 : end }
}

/** "A similar ban was imposed by Finland." */
function takenBy(clauses: Clauses, index: number, namings: Namings): Follower | undefined {
  const { words, groups } = clauses
  const group = groups[index] as VerbGroup
  if (!group.passive || !TAKING.test(headOf(words, group))) return undefined
  const subject = subjectOf(clauses, index)
  if (!subject || sameActEnd(words, subject.first) !== subject.last) return undefined
  const imposers = agentOf(clauses, namings, group.last)
  return imposers.length > 0
    ? { group: index, run: { first: subject.first, last: group.last }, imposers, way: 'same' }
    : undefined
}

/** "…, Italy two and France 35": those who do the same by another number. */
export const gappedIn = ({ words }: Clauses, namings: readonly Naming[]): readonly Follower[] =>
  namings.flatMap((naming) => {
    const imposer = naming.entity.kind === 'country' && isGapped(naming, words) ? imposerOf(naming) : undefined
    const first = wordAt(words, naming.start)
    const last = wordAt(words, naming.end - 1) + 1
    return imposer ? [{ group: -1, run: { first, last }, imposers: [imposer], way: 'counted' }] : []
  })

/** "So did Sweden", ", as have Italy and Spain": the actors stand behind the helping verb, and nothing behind them. */
export function invertedIn(clauses: Clauses, namings: Namings): readonly Follower[] {
  const { words } = clauses
  return words.flatMap(({ lower, index }) => {
    if (!/^(?:so|as)$/.test(lower) || !HELPING.test(words[index + 1]?.lower ?? '')) return []
    const end = words.findIndex(({ after, index: at }) => at > index + 1 && /[;:.]|^[,—–].*$/.test(after.trim()))
    const run = { first: index + 2, last: end < 0 ? words.length - 1 : end }
    const imposers = run.last - run.first < LONGEST ? actorsIn(clauses, namings, run) : []
    return imposers.length > 0 ? [{ group: -1, run: { first: index, last: run.last }, imposers, way: 'same' }] : []
  })
}

const HELPING = /^(?:did|has|have|had)$/

/** Words that name those who do the same, at most. */
const LONGEST = 12

/** The last word of "followed suit", "did the same", "took a similar step", and what it says; undefined for other verbs. */
function endOf(words: readonly Word[], group: VerbGroup): (Pick<Follower, 'way'> & { last: number }) | undefined {
  const verb = headOf(words, group)
  const at = group.last + 1
  const [next = '', behind = ''] = [words[at]?.lower, words[at + 1]?.lower]
  if (RECIPROCATING.test(verb)) return { last: group.last, way: 'reply' }
  if (REPLYING.test(verb)) return next === 'in' && behind === 'kind' ? { last: at + 1, way: 'reply' } : undefined
  const last = FOLLOWING.test(verb)
    ? followingEnd(next, behind, at)
    : DOING.test(verb)
      ? doingEnd(next, behind, at)
      : TAKING.test(verb)
        ? sameActEnd(words, at)
        : -1
  return last < 0 ? undefined : { last, way: 'same' }
}

function followingEnd(next: string, behind: string, at: number): number {
  if (next === 'suit') return at
  if (/^(?:its|their|his)$/.test(next)) return /^(?:lead|example)$/.test(behind) ? at + 1 : -1
  return TIME.test(next) || TIME.test(behind) ? at - 1 : -1
}

/** "[Protests in] Norway followed": something there did, not the state. */
const hasPhrase = (words: readonly Word[], { first, last }: Run): boolean =>
  words.slice(first, last + 1).some(({ pos, lower }) => pos === 'preposition' && lower !== 'of')

/** "followed [two days] later", "followed [on Tuesday]". */
const TIME = daysOr('soon|shortly|later|days?|hours?|weeks?|months?|year|within')

function doingEnd(next: string, behind: string, at: number): number {
  if (next === 'likewise') return at
  if (next === 'so') return behind === 'too' ? at + 1 : at
  return next === 'the' && behind === 'same' ? at + 1 : -1
}

/** Where "the same step", "similar economic measures" that begin at a word end, or -1. */
function sameActEnd(words: readonly Word[], first: number): number {
  const adjective = words[first]?.pos === 'determiner' || words[first]?.lower === 'its' ? first + 1 : first
  if (!IS_SAME.test(words[adjective]?.lower ?? '')) return -1
  const noun = [adjective + 1, adjective + 2].find((at) => IS_ACT.test(words[at]?.lower ?? ''))
  return noun ?? -1
}

const BEING = /^(?:is|are|was|were|been)$/

/** The subject; in "with Greece following suit" what stands between "with" and the verb. */
function doingSubject(clauses: Clauses, index: number): Run | undefined {
  const { words, groups } = clauses
  const { first, last, form } = groups[index] as VerbGroup
  const be = groups[index + 1]
  // "The latest to follow suit is [Denmark]".
  if (form === 'infinitive' && be && be.first <= last + 3 && BEING.test(words[be.last]?.lower ?? '')) {
    const end = words.findIndex(({ pos, after }, at) => at > be.last && (pos === 'relative' || /[,;:.]/.test(after)))
    return { first: be.last + 1, last: end < 0 ? words.length - 1 : end }
  }
  if (form !== 'gerund') return logicalSubject(clauses, index)
  const link = words.findLastIndex(({ lower, index: at }) => lower === 'with' && at < first && at > first - 12)
  return link >= 0 && link < first - 1 ? { first: link + 1, last: first - 1 } : undefined
}
