/** What was broken off and is taken up again, told by a pronoun: "halted talks in 2008, but they were resumed a year later". */
import type { Word } from '../../text/tag.js'
import type { Act } from '../acts.js'
import type { Clauses } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import type { Draft } from '../draft.js'
import type { Scene } from '../scene.js'
import { likewise } from './likewise.js'

const RESUMING =
  /^(?:resum(?:e|es|ed|ing)|restor(?:e|ed|ing)|restart(?:s|ed|ing)?|reinstat(?:e|ed)|reviv(?:e|ed)|relaunch(?:ed)?)$/

/** "taken up again", "picked up once more". */
const TAKING = /^(?:taken?|took|pick(?:ed)?)$/

/** "they were resumed": the pronoun right before the verb is its subject. */
const PRONOUN = /^(?:it|they|these|both)$/

const LIFT: Act = { action: 'lift' }

/** For each such verb the act of the same sentence that is undone by it. */
export function resumedDrafts(told: readonly Draft[], scene: Scene): readonly Draft[] {
  const { clauses } = scene
  return clauses.groups.flatMap((group, index) => {
    if (group.form !== 'finite' || group.negated || !takesUp(clauses, group)) return []
    const pronoun = clauses.words[group.first - 1]
    if (!pronoun || !PRONOUN.test(pronoun.lower)) return []
    const source = told.findLast(
      ({ triggerEnd, candidate, standing }) =>
        triggerEnd < pronoun.start && candidate.form === 'verb' && standing.action === 'impose',
    )
    if (!source || source.standing.status === 'rejected') return []
    const run = { first: pronoun.index, last: group.last }
    return [likewise(source, { group: index, run, imposers: source.imposers, way: 'same' }, scene, LIFT)]
  })
}

function takesUp({ words }: Clauses, group: VerbGroup): boolean {
  const head = headOf(words, group)
  if (RESUMING.test(head)) return true
  const behind = words.slice(group.last + 1, group.last + 4).map(({ lower }: Word) => lower)
  return TAKING.test(head) && behind[0] === 'up' && /^(?:again|once)$/.test(behind[1] ?? '')
}
