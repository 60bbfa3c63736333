/** Measures that somebody seeks from a body: "will seek sanctions from the United Nations", "asked the council for an embargo". */
import type { Imposer } from '../../record/contract.js'
import type { Candidate } from '../candidates.js'
import type { Clauses } from '../clause/clause.js'
import { logicalSubject } from '../clause/control.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { type Standing, stronger } from '../standing/standing.js'
import { actorsIn } from './acting.js'
import type { Namings } from './actors.js'
import type { Source } from './sources.js'

const SEEKING =
  /^(?:s(?:eek|eeks|eeking|ought)|secur(?:e|es|ed|ing)|win|wins|winning|won|obtain(?:s|ed|ing)?|get|gets|getting)$/

/** How far behind the verb the body may be named, in words. */
const NEAR = 9

/** Those from whom the measure is sought: they would impose it. */
export function soughtFrom(
  { rule }: Candidate,
  standing: Standing,
  clauses: Clauses,
  namings: Namings,
): readonly Imposer[] {
  // "sought a ban on imports from Iran": there the goods come from.
  if (rule.goods || rule.denial) return []
  // "won an exemption from the EU's ban": relief that is had is not sought.
  if (standing.action === 'ease' && standing.status === 'in-force') return []
  const { words, groups } = clauses
  const verb = groups[standing.groups[0] ?? -1]
  if (!verb || verb.passive || !SEEKING.test(headOf(words, verb))) return []
  const link = words.findIndex(
    ({ lower, index }) => lower === 'from' && index > verb.last + 1 && index <= verb.last + NEAR,
  )
  return link < 0 ? [] : actorsIn(clauses, namings, { first: link + 1, last: Math.min(link + 6, words.length - 1) })
}

/** "Peru told the EU to lift its ban": one state orders nothing of another; who is told to act does not yet act. */
export function isToldToOthers(
  { groups: [own = -1, above = -1], status }: Standing,
  clauses: Clauses,
  namings: Namings,
): boolean {
  const act = clauses.groups[own]
  const telling = clauses.groups[above]
  if (act?.form !== 'infinitive' || !telling || telling.passive || status === 'rejected') return false
  if (!TELLING.test(headOf(clauses.words, telling))) return false
  const told = actorsIn(clauses, namings, { first: telling.last + 1, last: act.first - 1 })
  const subject = told.length > 0 ? logicalSubject(clauses, above) : undefined
  const tellers = subject ? actorsIn(clauses, namings, subject) : []
  // "told the Treasury to": an authority may be ordered to act.
  return (
    subject !== undefined &&
    told.every(({ via, code }) => via === null && !tellers.some((teller) => teller.code === code))
  )
}

const TELLING = /^(?:tell(?:s|ing)?|told)$/

/** What is sought from others is theirs to do. */
export const asked = (read: Standing): Standing => ({
  ...read,
  status: stronger(read.status, 'called-for'),
  byOthers: true,
})

/** "Germany backed new EU sanctions": what one supports is for its owner to decide. */
export const supported = (read: Standing, how: Source, { words, groups }: Clauses): Standing => {
  const says = (verb: RegExp): boolean =>
    read.groups.some((index) => verb.test(headOf(words, groups[index] as VerbGroup)))
  if (how !== 'owner') return read
  if (read.status === 'announced' && says(SUPPORTING)) return asked(read)
  // "Denmark opposes lifting the EU embargo": it is weighed.
  return read.status === 'rejected' && says(OPPOSING) ? { ...read, status: 'considered' } : read
}

const OPPOSING = /^(?:oppos|object)/
const SUPPORTING = /^(?:back|endors|favou?r|support)/
