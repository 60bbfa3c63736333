/** A measure that is the object of its own relative clause. */
import type { Word } from '../../text/tag.js'
import { daysOr } from '../clause/calendar.js'
import type { Clauses } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { WISHING } from '../clause/ordered.js'
import { objectRelativeStart, relativeStart } from '../clause/relative-starts.js'
import { actOn } from './phrasal.js'
import type { Standing } from './standing.js'
import { standingOfVerb } from './verbs.js'

/** "sanctions that the EU imposed", "the tariffs it slapped on Japan": the object of a relative clause of its own. */
export function asRelativeObject(clauses: Clauses, last: number): Standing | undefined {
  const index = relativeVerb(clauses, last)
  const act = index < 0 ? undefined : actOn(clauses.words, clauses.groups[index] as VerbGroup)
  return act && { ...standingOfVerb(clauses, index, act), doer: index }
}

/** "the embargo, which France would like to see [ended]", "which Peru wants [lifted]": asked of those whose it is. */
export function wishedOf(clauses: Clauses, last: number): Standing | undefined {
  const { words, groups } = clauses
  const opening = groups.findIndex((group) => group.first > last)
  const wishing = groups[opening]
  if (wishing?.form !== 'finite' || wishing.negated || wishing.first - last > 9) return undefined
  if (!WISHING.test(headOf(words, wishing)) || objectRelativeStart(clauses, opening) <= last) return undefined
  const at = words[wishing.last + 1]?.pos === 'to' ? opening + 2 : opening + 1
  const act = groups[at] && actOn(words, groups[at])
  const near = act && (groups[at] as VerbGroup).first === (groups[at - 1] as VerbGroup).last + 1
  return near ? { ...standingOfVerb(clauses, at, act), status: 'called-for', doer: at, byOthers: true } : undefined
}

/** The group of the relative clause behind `last` that acts on the noun there and has no other object, or -1. */
export function relativeVerb(clauses: Clauses, last: number): number {
  const { words, groups, groupAt } = clauses
  const index = groups.findIndex((group) => group.first > last)
  const group = groups[index]
  if (group?.form !== 'finite' || group.passive || group.first - last > 12) return -1
  // "the sanctions that Norway continues [to impose] on Chad", "keeps [imposing]".
  const next = groups[index + 1]
  const isLed =
    (next?.form === 'infinitive' || next?.form === 'gerund') && !next.passive && next.first === group.last + 1
  const act = isLed ? next : group
  const behind = words[act.last + 1]
  const closed = /[,;.]/.test((words[act.last] as Word).after)
  const object = behind && !closed && TAKES_OBJECT.has(behind.pos) && !TELLS_WHEN.test(behind.lower)
  const other = groupAt[act.last + 1] as number
  if (!actOn(words, act) || object || (other >= 0 && groups[other]?.form !== 'finite')) return -1
  return opensOwnClause(clauses, index, last) ? (isLed ? index + 1 : index) : -1
}

/** "the sanctions it still has on Fiji", "the ban it maintained on": the group of a relative clause that only tells whose it is, or -1. */
export function holdingVerb(clauses: Clauses, last: number): number {
  const { words, groups } = clauses
  const index = groups.findIndex((group) => group.first > last)
  const group = groups[index]
  if (group?.form !== 'finite' || group.passive || group.first - last > 6) return -1
  return HOLDS.test(headOf(words, group)) && opensOwnClause(clauses, index, last) ? index : -1
}

const HOLDS =
  /^(?:has|have|had|maintains?|maintained|keeps?|kept|holds?|held|enforces?|enforced|applies|apply|applied)$/

/** True when the verb behind the noun stands in a relative clause with a subject of its own: "that the EU imposed", "it slapped". */
export const opensOwnClause = (clauses: Clauses, index: number, last: number): boolean =>
  objectRelativeStart(clauses, index) > last ||
  (relativeStart(clauses, index) < 0 && isReduced(clauses.words, last, (clauses.groups[index] as VerbGroup).first))

const TAKES_OBJECT: ReadonlySet<string> = new Set(['determiner', 'noun', 'adjective', 'name', 'pronoun', 'number'])

/** "announced [last year]", "imposed [April 17]". */
const TELLS_WHEN = daysOr('last|earlier|late|early|today|yesterday')

/** Words of "the United States and its friends and partners". */
const LONGEST_SUBJECT = 8

/** "the tariffs [Washington] slapped": a name or pronoun stands right behind the noun, and the verb right behind that. */
function isReduced(words: readonly Word[], noun: number, verb: number): boolean {
  if (/[,;:]/.test((words[noun] as Word).after)) return false
  const between = words.slice(noun + 1, verb)
  const opener = between[0]
  return (
    opener !== undefined &&
    (opener.pos === 'name' || opener.pos === 'pronoun' || opener.lower === 'the') &&
    between.length <= LONGEST_SUBJECT &&
    between.every(
      ({ pos, after }) =>
        ['name', 'pronoun', 'determiner', 'conjunction', 'noun', 'adverb'].includes(pos) && !/[,;:]/.test(after),
    ) &&
    between.some(({ pos }) => pos === 'name' || pos === 'pronoun')
  )
}
