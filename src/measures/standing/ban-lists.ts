/** Things listed behind "a ban on": what the verb does to the ban is done to them all. */
import { ACTS_ON, type Act } from '../acts.js'
import type { Candidate } from '../candidates.js'
import type { Clauses } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'

/** "ending the ban on trade, loans and [new investments]": the verb ends the ban, and no investments; undefined where no such list stands between. */
export function underBan({ form, group, object }: Candidate, { words, groups, groupAt }: Clauses): Act | undefined {
  if (form !== 'verb' || !object) return undefined
  const own = groups[group] as VerbGroup
  // "terminating the act and lifting bans on …": the verb nearest to the list.
  const near = groups.findLast(({ first, last, form }) => form === 'gerund' && last < object.first && first > own.last)
  const verb = near ?? own
  const act = ACTS_ON.get(headOf(words, verb))
  if (!act || act.action === 'impose' || object.first - verb.last < 5) return undefined
  const between = words.slice(verb.last + 1, object.first)
  const ban = between.findIndex(({ lower }, i) => BAN.test(lower) && between[i + 1]?.lower === 'on')
  if (ban < 0 || between.some(({ index }) => groupAt[index] !== -1)) return undefined
  const listed = between.slice(ban + 2).some(({ after, pos }) => /,/.test(after) || pos === 'conjunction')
  return listed ? { action: act.action } : undefined
}

const BAN = /^(?:bans?|embargo(?:es)?|prohibitions?|freeze|moratorium|restrictions|curbs|sanctions)$/
