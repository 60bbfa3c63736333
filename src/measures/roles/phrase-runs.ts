/** Where those who are hit stand in phrases that a preposition opens: "a ban [on] Chad", "sanctions that were placed [on] Chad". */
import type { Word } from '../../text/tag.js'
import { findWord } from '../../text/word-search.js'
import type { Candidate } from '../candidates.js'
import { opensAside } from '../clause/adjuncts.js'
import { datesOr } from '../clause/calendar.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { reachAfter } from '../clause/reach.js'
import { holdingVerb, relativeVerb } from '../standing/relative.js'
import type { Standing } from '../standing/standing.js'
import { OWNED, phraseEnd } from './phrase-end.js'

/**
 * The phrases that one of `openers` opens behind the trigger or behind a verb that tells of it, up to where their clause
 * ends or to the word `edge`; nearest first.
 */
export function phraseRuns(
  candidate: Candidate,
  standing: Standing,
  clauses: Clauses,
  openers: readonly RegExp[],
  edge: number,
): readonly Run[] {
  const relative = candidate.form === 'noun' ? relativeRun(clauses, candidate.trigger.last, openers) : undefined
  return [
    ...governing(candidate, standing, clauses).flatMap((verb) => objectOf(verb, clauses, openers, edge)),
    ...startsOf(candidate, standing, clauses).flatMap((from) => runsBehind(from, candidate, clauses, openers, edge)),
    ...(relative ? [relative] : []),
  ]
}

/** Verbs behind a noun that were read with it: "sanctions [were imposed]". */
const governing = ({ form, trigger }: Candidate, { groups }: Standing, clauses: Clauses): readonly VerbGroup[] =>
  form === 'noun'
    ? groups.map((index) => clauses.groups[index] as VerbGroup).filter(({ first }) => first > trigger.last)
    : []

/** "Sanctions target [78 officials]": the object of a verb that opens targets itself. */
function objectOf(verb: VerbGroup, clauses: Clauses, openers: readonly RegExp[], edge: number): readonly Run[] {
  if (verb.passive || !openers.some((opener) => opener.test(headOf(clauses.words, verb)))) return []
  const reach = reachAfter(clauses, verb.last)
  return [{ first: reach.first, last: phraseEnd(clauses, reach.first, Math.min(reach.last, edge)) }]
}

/** The words behind which the phrases may stand. */
function startsOf(candidate: Candidate, standing: Standing, clauses: Clauses): readonly number[] {
  const { form, group, trigger, object } = candidate
  const head = object ? Math.min(object.last, trigger.last) : trigger.last
  const act = form === 'verb' ? clauses.groups[group] : undefined
  return [
    head,
    ...(head < trigger.last ? [trigger.last] : []),
    ...(act && act.last > trigger.last ? [act.last] : []),
    ...endOf(openedBy(trigger.last, clauses)),
    ...governing(candidate, standing, clauses).map(({ last }) => last),
    ...(form === 'noun' ? endOf(placedOn(trigger.last, clauses)) : []),
    ...endOf(struckIn(clauses, object?.last ?? trigger.last)),
  ]
}

const endOf = (group: VerbGroup | undefined): readonly number[] => (group ? [group.last] : [])

/** The phrases behind a word, over asides and phrases that lead away, up to a verb of purpose. */
function runsBehind(
  from: number,
  { form, trigger, rule }: Candidate,
  clauses: Clauses,
  openers: readonly RegExp[],
  edge: number,
): readonly Run[] {
  const { words } = clauses
  const onto = openers.some((opener) => opener.test('on') || opener.test('against'))
  const opens = (index: number): boolean =>
    openers.some((opener) => opener.test((words[index] as Word).lower)) ||
    // "the ban applying [to] officials".
    (onto && words[index]?.lower === 'to' && APPLIED.test(words[index - 1]?.lower ?? ''))
  const reach = reachAfter(clauses, from)
  const last = Math.min(reach.last, edge)
  const runFrom = (first: number): Run => ({ first, last: phraseEnd(clauses, first, last) })
  const holds = rule.target.includes('belonging to')
  // "services [to]": the trigger may end with the word that opens the phrase.
  const runs: Run[] = from === trigger.last && opens(from) ? [sharedBehind(clauses, from) ?? runFrom(reach.first)] : []
  for (let i = reach.first; i <= last; i++) {
    if (opensPurpose(clauses, i, openers)) break
    const { lower } = words[i] as Word
    if (opensAside(clauses, i) || LEADS_AWAY.test(lower)) {
      i = adjunctEnd(words, i, last)
      continue
    }
    // "an end [to] U.N. aid for Chad": whose the aid is stands inside the trigger.
    if (form === 'noun' && rule.given && lower === 'to' && i < trigger.last) continue
    const owned = holds && OWNED.test(lower) && words[i + 1]?.lower === 'by'
    if (owned || opens(i)) runs.push(sharedBehind(clauses, i) ?? runFrom(i + 1))
  }
  return runs
}

/** "sanctions on, and froze the assets of, [two ministers]": what several prepositions share stands behind the last. */
function sharedBehind(clauses: Clauses, at: number): Run | undefined {
  const { words } = clauses
  const comma = /,/.test(words[at]?.after ?? '')
  if (words[at + 1]?.pos !== 'conjunction') return undefined
  const last = findWord(
    words,
    at + 2,
    Math.min(at + 12, words.length - 2),
    ({ pos, after }, i) => LINKS.has(pos) && (comma ? /,/.test(after) : words[i + 1]?.pos !== 'preposition'),
  )
  if (last < 0) return undefined
  const reach = reachAfter(clauses, last)
  return { first: reach.first, last: phraseEnd(clauses, reach.first, reach.last) }
}

const LINKS: ReadonlySet<string> = new Set(['preposition', 'to'])

/** "the tariffs it [had placed] on Brazil", "the duties it [imposed] in March on": the verb of the noun's own clause, where it tells on whom. */
function placedOn(last: number, clauses: Clauses): VerbGroup | undefined {
  const imposed = relativeVerb(clauses, last)
  const verb = clauses.groups[imposed < 0 ? holdingVerb(clauses, last) : imposed] ?? suffered(last, clauses)
  return verb && /^(?:on|upon|against)$/.test(clauses.words[pastDay(clauses.words, verb.last + 1)]?.lower ?? '')
    ? verb
    : undefined
}

/** "sanctions that [were imposed] on Chad": the passive verb of the noun's own clause. */
function suffered(last: number, { words, groups }: Clauses): VerbGroup | undefined {
  const verb = groups.find(({ first }) => first > last)
  const opens = /^(?:that|which)$/.test(words[last + 1]?.lower ?? '') && verb?.first === last + 2
  return opens && verb.passive && verb.form === 'finite' ? verb : undefined
}

/** The word behind a day that stands at `from`, or `from` itself. */
function pastDay(words: readonly Word[], from: number): number {
  const isDay = (index: number): boolean => WHEN.test(words[index]?.lower ?? '')
  let at = from
  while (at < from + 6 && (isDay(at) || (words[at]?.lower === 'on' && isDay(at + 1)))) at++
  return at
}

const WHEN = datesOr(
  'in|late|early|last|this|earlier|ago|yesterday|today|weeks?|months?|years?|spring|summer|autumn|fall|winter|a|two|three|decades?',
)

/** "the accord it struck with Chad", "a treaty signed in 1990 with": the verb of a clause that tells with whom it was made. */
function struckIn({ words, groups }: Clauses, last: number): VerbGroup | undefined {
  const near = groups.find(({ first }) => first > last && first <= last + 4)
  if (!near || !STRIKING.test(headOf(words, near))) return undefined
  const between = words.slice(last + 1, near.first)
  return between.every(({ pos, lower }) => pos === 'pronoun' || pos === 'name' || /^(?:that|which)$/.test(lower))
    ? near
    : undefined
}

const STRIKING =
  /^(?:str[iu]ck|signed|reached|made|concluded|agreed|sealed|negotiated|initialled|had|has|shared?|shares)$/

/** "sanctions on foreign firms [that] invest in Iran": the verb of the relative clause that the trigger ends in. */
const openedBy = (last: number, { words, groups }: Clauses): VerbGroup | undefined =>
  /^(?:that|who|which)$/.test(words[last]?.lower ?? '') ? groups.find(({ first }) => first === last + 1) : undefined

/** "… to hold Putin to account for his war against Ukraine": a new verb ends the phrases of what stands before it. */
function opensPurpose({ words, groups, groupAt }: Clauses, index: number, openers: readonly RegExp[]): boolean {
  const group = groups[groupAt[index] as number]
  if (!group || group.first !== index) return false
  if (group.form === 'infinitive') return !TAKING_IN.test(headOf(words, group))
  if (openers.some((opener) => opener.test((words[index] as Word).lower))) return false
  return group.form === 'gerund' && !SAYS_HOW_MUCH.test(headOf(words, group))
}

/** "extended the sanctions to include 52 more". */
export const TAKING_IN = /^(?:include|cover|target|hit|affect|apply|encompass)$/

/** "applying [to] officials": whom a ban hits behind "to". */
const APPLIED = /^(?:applying|applicable|applied|extending)$/

/** "duties totalling 40% on barley", "a ban on goods entering Chad": these only qualify what stands before them. */
const SAYS_HOW_MUCH =
  /^(?:applying|entering|exporting|importing|total?ling|ranging|amounting|exceeding|averaging|lasting|starting|beginning|coming|arriving|departing|heading|originating)$/

/** "sanctions …, which target more than 900 people": the object of a relative clause behind the noun. */
function relativeRun(clauses: Clauses, from: number, openers: readonly RegExp[]): Run | undefined {
  const { words } = clauses
  for (let i = from + 1; i < words.length - 1 && i < from + 14; i++) {
    const opener = words[i + 1] as Word
    if (words[i]?.pos !== 'relative' && words[i]?.lower !== 'that') continue
    if (!openers.some((pattern) => pattern.test(opener.lower))) return undefined
    return reachAfter(clauses, i + 1)
  }
  return undefined
}

/** The last word of a phrase that leads away: up to a comma, or to where those who are hit are named at last. */
function adjunctEnd(words: readonly Word[], from: number, last: number): number {
  for (let i = from; i < last; i++)
    if (/,/.test((words[i] as Word).after) || /^(?:on|upon|against|targeting)$/.test((words[i + 1] as Word).lower))
      return i
  return last
}

/** Behind these somebody else is named, up to the next comma: "under pressure from Japan". */
const LEADS_AWAY = /^(?:under|without|according|regardless|unlike|besides|despite|amid|alongside)$/
