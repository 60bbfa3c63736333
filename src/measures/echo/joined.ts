/** Those whom others join in an act: "Norway joined [Sweden] in banning oil", "will join [Denmark] in a boycott". */
import { logicalSubject } from '../clause/control.js'
import { headOf } from '../clause/groups.js'
import type { Draft } from '../draft.js'
import { codesOf, meet } from '../merge/sides.js'
import { actorsIn, isState } from '../roles/acting.js'
import { actorsMeant } from '../roles/anaphora.js'
import type { Scene } from '../scene.js'
import { likewise } from './likewise.js'

const JOINING = /^join(?:s|ed|ing)?$/

/** Words between "join" and "in", at most. */
const LONGEST = 8

/** "will join [Chad], which has banned oil": for each verb of joining or following the acts that the clause behind tells of those it names. */
export function joiningDrafts(told: readonly Draft[], scene: Scene): readonly Draft[] {
  const { clauses, context, namings } = scene
  const { words, groups } = clauses
  return groups.flatMap((group, index) => {
    if (group.negated || group.passive || !TAKING_AFTER.test(headOf(words, group))) return []
    const opener = words.findIndex(
      ({ lower, pos }, at) =>
        at > group.last + 1 && at <= group.last + LONGEST && pos === 'relative' && lower === 'which',
    )
    const object = { first: group.last + 1, last: opener - 1 }
    const named = opener < 0 ? [] : actorsIn(clauses, namings, object)
    // "joined the EU, which has banned oil": a new member does not act by that.
    const models = named.every(isState) ? codesOf(named) : []
    const subject = models.length > 0 ? logicalSubject(clauses, index) : undefined
    const imposers = subject ? actorsMeant(clauses, namings, context, subject) : []
    if (imposers.length === 0 || meet(codesOf(imposers), models)) return []
    const run = { first: group.first, last: opener }
    return told
      .filter(
        ({ type, standing, imposers: theirs, triggerStart, countries }) =>
          triggerStart > (words[opener]?.start ?? 0) &&
          standing.action === 'impose' &&
          meet(codesOf(theirs), models) &&
          !meet(countries, codesOf(imposers)) &&
          // "imposed sanctions, joining Britain, which did so": their own act is told.
          !told.some((own) => own.type === type && meet(codesOf(own.imposers), codesOf(imposers))),
      )
      .map((source) => {
        const { start, end, triggerStart, triggerEnd } = source
        const own = likewise(source, { group: index, run, imposers, way: 'same' }, scene)
        return { ...own, start: Math.min(own.start, start), end, triggerStart, triggerEnd }
      })
  })
}

const TAKING_AFTER = /^(?:join(?:s|ed|ing)?|follow(?:s|ed|ing)?)$/

/** For each "join … in", "follow … by" the acts that it governs, as acts of those who are joined or followed. */
export function joinedDrafts(told: readonly Draft[], scene: Scene): readonly Draft[] {
  const { clauses, namings } = scene
  const { words, groups } = clauses
  return groups.flatMap((group, index) => {
    if (group.negated || group.passive || !TAKING_AFTER.test(headOf(words, group))) return []
    const together = JOINING.test(headOf(words, group))
    const link = words.findIndex(
      ({ lower }, at) =>
        at > group.last + 1 && at <= group.last + LONGEST && (lower === 'in' || (lower === 'by' && !together)),
    )
    const subject = link < 0 ? undefined : logicalSubject(clauses, index)
    const joined = link < 0 ? [] : actorsIn(clauses, namings, { first: group.last + 1, last: link - 1 })
    if (!subject || joined.length === 0) return []
    const joining = codesOf(actorsIn(clauses, namings, subject))
    const run = { first: group.first, last: link }
    return told
      .filter(
        ({ standing, imposers, triggerStart, how, countries }) =>
          standing.groups.includes(index) &&
          !standing.byOthers &&
          triggerStart > (words[link]?.start ?? 0) &&
          (joining.length === 0 ? how === 'anaphora' : meet(codesOf(imposers), joining)) &&
          !meet(codesOf(imposers), codesOf(joined)) &&
          !meet(countries, codesOf(joined)),
      )
      .map((source) => {
        const { start, end, triggerStart, triggerEnd } = source
        const theirs = likewise(source, { group: -1, run, imposers: joined, way: 'same' }, scene)
        const own = { ...theirs, start, end, triggerStart, triggerEnd }
        // Those who are followed have acted before, on a day that is not told.
        return together ? own : { ...own, dates: NO_DATES, standing: { ...own.standing, status: 'in-force' } }
      })
  })
}

const NO_DATES = { announced: null, effective: null, expires: null }
