/** What is now taken up again was once broken off, told right behind it: "reopened its embassy, [which it closed] in 2012". */
import type { Word } from '../../text/tag.js'
import { IMPOSE } from '../acts.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { objectRelativeStart, relativeStart } from '../clause/relative-starts.js'
import type { Draft } from '../draft.js'
import { codesOf } from '../merge/sides.js'
import { actorsIn } from '../roles/acting.js'
import type { Scene } from '../scene.js'
import { DECIDED } from '../taxonomy.js'
import { likewise } from './likewise.js'
import { THEM, WHICH } from './relative-acts.js'

/** For each such clause the act of the same sentence that was undone, as it was done before. */
export function undoneDrafts(told: readonly Draft[], scene: Scene): readonly Draft[] {
  const { clauses } = scene
  return clauses.groups.flatMap((group, index) => {
    const opener = BREAKING.test(headOf(clauses.words, group)) ? openerOf(clauses, group, index) : -1
    const start = clauses.words[opener]?.start ?? -1
    const source = told.findLast(({ triggerEnd }) => triggerEnd <= start)
    if (
      source === undefined ||
      !(isRestored(source, clauses) || (isFirst(clauses.words, group) && isGoneOnWith(source))) ||
      told.some((other) => other.standing.groups.includes(index))
    )
      return []
    const run = { first: opener, last: group.last }
    const named = actorsIn(clauses, scene.namings, { first: opener + 1, last: group.first - 1 })
    // "lifted the sanctions it imposed in 1996": what a noun names is told by its lifting; not "that Reagan imposed", "first imposed".
    if (source.candidate.form !== 'verb' && named.length === 0 && !isFirst(clauses.words, group)) return []
    const imposers = named.length > 0 ? named : source.imposers
    const again = likewise(source, { group: index, run, imposers, way: 'same' }, scene, IMPOSE)
    // "Sudan and Chad restored the ties that Chad severed": of the two the other was hit.
    const others = codesOf(source.imposers).filter((code) => !codesOf(imposers).includes(code))
    const decided = AGREED.test(headOf(clauses.words, group))
    const standing = { ...again.standing, status: decided ? 'announced' : 'in-force' } as const
    const before = { ...again, standing, countries: again.countries.length > 0 ? again.countries : others }
    // Without a day of its own it is the act that the article tells elsewhere.
    return before.dates.announced || before.dates.effective ? [before] : []
  })
}

/** "resumed flights, suspended since 2020": the day of the act that was undone is none of its undoing. */
export const withOwnDays = (told: readonly Draft[]): readonly Draft[] =>
  told.map((draft) => {
    const day = draft.dates.announced
    const taken = day && told.some((other) => isUndoneBy(other, draft) && other.dates.announced?.start === day.start)
    return taken ? { ...draft, dates: { ...draft.dates, announced: null } } : draft
  })

const isUndoneBy = (before: Draft, { candidate, standing, triggerEnd }: Draft): boolean =>
  before.echoes?.candidate === candidate &&
  before.standing.action === 'impose' &&
  standing.action !== 'impose' &&
  before.start >= triggerEnd

const BREAKING =
  /^(?:clos|shut|suspend|halt|stopp|cut|sever|broke|froze|bann|barr|block|cancel|interrupt|downgrad|lower|withdr[ae]w|recall|scrapp|expell|paus|impos|introduc|slapp|approv|adopt|order|announc|declar|decree|agree|enact)(?:ed|en?|n|led|d)?$/

/** What was only agreed on may never have come. */
const AGREED = /^(?:approv|announc|agree)e?d$/

/** Where the clause of a past verb begins that goes on about the thing in front of it; or -1. */
function openerOf(
  clauses: Clauses,
  { first, last, form, passive, negated, modal, tense }: VerbGroup,
  index: number,
): number {
  const { words } = clauses
  if (negated || modal !== null || tense === 'present' || words[last + 1]?.lower === 'by') return -1
  const before = words[first - 1] as Word | undefined
  const anew = isFirst(words, { first, last })
  // ", closed since 1990": read as a main verb where nothing follows that could be one.
  const apart = anew ? before !== undefined : /,/.test(before?.after ?? '')
  const aside = isAlone(words, { first, last }) && apart && BEHIND.test(words[last + 1]?.lower ?? '')
  if (aside && (form === 'participle' || (form === 'finite' && !passive))) return first
  if (form !== 'finite') return -1
  const own = passive ? relativeStart(clauses, index) : objectRelativeStart(clauses, index)
  if (own > 0)
    return WHICH.test((words[own] as Word).lower) && (passive || isThem(before) || before?.pos === 'name') ? own : -1
  // "the border [it had closed]".
  const noun = words[first - 2]
  return !passive && isThem(before) && noun?.pos === 'noun' && !/[,;:]/.test(noun.after) ? first - 1 : -1
}

/** "[first] imposed in 2006", "were [initially] adopted". */
const isFirst = (words: readonly Word[], { first, last }: Run): boolean =>
  words.slice(Math.max(0, first - 1), last).some(({ lower }) => FIRST.test(lower))

const FIRST = /^(?:first|initially|originally)$/

/** Nothing but an adverb in front of the verb. */
const isAlone = (words: readonly Word[], { first, last }: Run): boolean =>
  words.slice(first, last).every(({ lower }) => FIRST.test(lower))

/** "extended", "eased", "suspended": what is done to a measure that was there before. */
const isGoneOnWith = ({ standing: { action, status } }: Draft): boolean => action !== 'impose' && DECIDED.has(status)

const isThem = (word: Word | undefined): boolean => word !== undefined && THEM.test(word.lower)

/** When or why it was broken off. */
const BEHIND = /^(?:since|in|on|for|after|over|during|amid|when|last|two|three|four|five|six|following|because)$/

/** "reopened", "resumed", "restored", "lifted": done, or decided, to what was told by its own name. */
function isRestored({ standing, triggerStart }: Draft, { groups, words }: Clauses): boolean {
  const verb = groups[standing.groups[0] ?? -1]
  return (
    standing.action === 'lift' &&
    DECIDED.has(standing.status) &&
    verb !== undefined &&
    (words[verb.first]?.start ?? 0) <= triggerStart + 1
  )
}
