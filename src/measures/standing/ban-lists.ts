/** Things listed behind "a ban on": what the verb does to the ban is done to them all. */
import type { Word } from '../../text/tag.js'
import { ACTS_ON, type Act } from '../acts.js'
import type { Candidate } from '../candidates.js'
import type { Clauses } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'

/** "ending the ban on trade, loans and [new investments]": the verb ends the ban, and no investments; undefined where no such list stands between. */
export function underBan({ form, group, object }: Candidate, clauses: Clauses): Act | undefined {
  const { words, groups } = clauses
  if (form !== 'verb' || !object) return undefined
  const own = groups[group] as VerbGroup
  // "terminating the act and lifting bans on …": the verb nearest to the list that does something to it.
  const verb = groups.findLast(
    (each) =>
      (each === own || (each.form === 'gerund' && each.first > own.last && each.last < object.first)) &&
      undoes(words, each) &&
      holdsBanOn(clauses, each, object.first),
  )
  const act = verb && ACTS_ON.get(headOf(words, verb))
  return act && { action: act.action }
}

const undoes = (words: readonly Word[], verb: VerbGroup): boolean =>
  (ACTS_ON.get(headOf(words, verb))?.action ?? 'impose') !== 'impose'

/** "[ended] its ban on exporting services and [new investments]": a ban and more than one thing, or a gerund, behind it. */
function holdsBanOn({ words, groups, groupAt }: Clauses, { last }: VerbGroup, end: number): boolean {
  const between = words.slice(last + 1, end)
  if (between.length < 4) return false
  const ban = between.findIndex(({ lower }, i) => BAN.test(lower) && between[i + 1]?.lower === 'on')
  const verbs = between.filter(({ index }) => groupAt[index] !== -1)
  if (ban < 0 || verbs.some(({ index }) => groups[groupAt[index] as number]?.form !== 'gerund')) return false
  return verbs.length > 0 || between.slice(ban + 2).some(({ after, pos }) => /,/.test(after) || pos === 'conjunction')
}

const BAN = /^(?:bans?|embargo(?:es)?|prohibitions?|freeze|moratorium|restrictions|curbs|sanctions)$/
