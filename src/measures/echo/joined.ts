/** Those whom others join in an act: "Norway joined [Sweden] in banning oil", "will join [Denmark] in a boycott". */

import { logicalSubject } from '../clause/control.js'
import { headOf } from '../clause/groups.js'
import type { Draft } from '../draft.js'
import { codesOf, meet } from '../merge/sides.js'
import { actorsIn } from '../roles/acting.js'
import type { Scene } from '../scene.js'
import { likewise } from './likewise.js'

const JOINING = /^join(?:s|ed|ing)?$/

/** Words between "join" and "in", at most. */
const LONGEST = 8

/** For each "join … in" the acts that it governs, as acts of those who are joined. */
export function joinedDrafts(told: readonly Draft[], scene: Scene): readonly Draft[] {
  const { clauses, namings } = scene
  const { words, groups } = clauses
  return groups.flatMap((group, index) => {
    if (group.negated || group.passive || !JOINING.test(headOf(words, group))) return []
    const link = words.findIndex(({ lower }, at) => at > group.last + 1 && at <= group.last + LONGEST && lower === 'in')
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
        return { ...theirs, start, end, triggerStart, triggerEnd }
      })
  })
}
