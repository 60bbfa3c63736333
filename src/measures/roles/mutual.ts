/** What states do to each other. */
import type { Imposer } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Candidate } from '../candidates.js'
import type { Clauses } from '../clause/clause.js'
import type { ToldRule } from '../rules/rule.js'
import type { Standing } from '../standing/standing.js'
import { DECIDED, RELIEF } from '../taxonomy.js'
import { actorsIn } from './acting.js'
import type { Namings } from './actors.js'
import type { FoundImposers } from './sources.js'

/** Codes of those that have one. */
export const statesOf = (imposers: readonly Imposer[]): readonly string[] => imposers.flatMap(({ code }) => code ?? [])

/** Two that are the subject of what can be done to each other: "Kenya and Uganda broke off relations", "agreed to resume flights". */
export const isMutual = (
  { mutual }: ToldRule,
  { action, status }: Standing,
  { imposers, how }: FoundImposers,
): boolean => (RELIEF.has(action) ? DECIDED.has(status) : mutual === true) && imposers.length === 2 && how === 'subject'

/** "each expelled three of [the other]'s envoys", "each closed its embassy in [the other]". */
const endsInOther = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'the' &&
  words[at + 1]?.lower === 'other' &&
  (words[at + 1]?.possessive === true || !/^(?:noun|name|adjective|number)$/.test(words[at + 2]?.pos ?? ''))

/** Words between the act and "each other", at most. */
const WITHIN = 10

/** "Kenya and Uganda expelled each other's envoys", "broke off bilateral ties", "each recalled their envoys": those who act are hit. */
export const isToEachOther = ({ imposers }: FoundImposers, words: readonly Word[], first: number): boolean =>
  imposers.length > 1 && tellsEachOther(words, first)

/** "expelled each other's envoys": what several do, whoever they are. */
export const tellsEachOther = (words: readonly Word[], first: number): boolean =>
  isOfEach(words, first) ||
  words
    .slice(first, first + WITHIN)
    .some(({ lower, index }) => isPair(lower, words[index + 1]?.lower ?? '') || endsInOther(words, index))

/** "[each] withdrew their envoys": of two, each from the other. */
const isOfEach = (words: readonly Word[], first: number): boolean => {
  const own = words.slice(first, first + 4).some(({ lower }) => /^(?:their|its)$/.test(lower))
  return own && words.slice(Math.max(0, first - 2), first).some(({ lower }) => lower === 'each')
}

const isPair = (one: string, other: string): boolean =>
  one === 'bilateral' ||
  (one === 'each' && /^other(?:['’]s)?$/.test(other)) ||
  (one === 'the' && /^other['’]s$/.test(other)) ||
  (one === 'one' && /^another(?:['’]s)?$/.test(other))

/** "Relations between Chad and Israel were severed": the two between whom something is done, where nobody is told to do it. */
export function pairBetween(
  { rule, trigger, object }: Candidate,
  before: number,
  clauses: Clauses,
  namings: Namings,
): readonly Imposer[] {
  const at = (object ?? trigger).last + 1
  const between = rule.mutual === true ? clauses.words[at]?.lower : undefined
  const pair = between === 'between' ? actorsIn(clauses, namings, { first: at + 1, last: before - 1 }, false) : []
  return pair.length === 2 ? pair : []
}
