/** What was broken off and is taken up again, told by a pronoun: "halted talks in 2008, but they were resumed a year later", "broke off ties, but restored them". */
import type { Word } from '../../text/tag.js'
import { LIFT } from '../acts.js'
import type { Clauses, Run } from '../clause/clause.js'
import { logicalSubject } from '../clause/control.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import type { Draft } from '../draft.js'
import { actorsIn } from '../roles/acting.js'
import type { Scene } from '../scene.js'
import { likewise } from './likewise.js'

const RESUMING =
  /^(?:resum(?:e|es|ed|ing)|restor(?:e|ed|ing)|restart(?:s|ed|ing)?|re-?establish(?:ed)?|reinstat(?:e|ed)|reviv(?:e|ed)|relaunch(?:ed)?)$/

/** "taken up again", "picked up once more". */
const TAKING = /^(?:taken?|took|pick(?:ed)?)$/

/** "they were resumed": the pronoun right before the verb is its subject. */
const PRONOUN = /^(?:it|they|these|both)$/

/** For each such verb the act of the same sentence that is undone by it. */
export function resumedDrafts(told: readonly Draft[], scene: Scene): readonly Draft[] {
  const { clauses, namings } = scene
  return clauses.groups.flatMap((group, index) => {
    const run = group.negated || !takesUp(clauses, group) ? undefined : runOf(clauses, group)
    const start = run && clauses.words[run.first]?.start
    if (!run || start === undefined) return []
    const source = told.findLast(
      ({ triggerEnd, candidate, standing }) =>
        triggerEnd < start && candidate.form === 'verb' && standing.action === 'impose',
    )
    if (!source || source.standing.status === 'rejected') return []
    const subject = run.first === group.first ? logicalSubject(clauses, index) : undefined
    const named = subject ? actorsIn(clauses, namings, subject) : []
    const imposers = named.length > 0 ? named : source.imposers
    return [likewise(source, { group: index, run, imposers, way: 'same' }, scene, LIFT)]
  })
}

/** "[they were resumed]", "[restored them]": the pronoun stands right before what is done to it, or right behind who does it. */
function runOf({ words }: Clauses, { form, passive, first, last }: VerbGroup): Run | undefined {
  const [before, behind] = [words[first - 1]?.lower ?? '', words[last + 1]?.lower ?? '']
  if (!passive && !/^(?:gerund|participle)$/.test(form) && /^(?:it|them)$/.test(behind))
    return { first, last: last + 1 }
  return form === 'finite' && PRONOUN.test(before) ? { first: first - 1, last } : undefined
}

function takesUp({ words }: Clauses, group: VerbGroup): boolean {
  const head = headOf(words, group)
  if (RESUMING.test(head)) return true
  const behind = words.slice(group.last + 1, group.last + 4).map(({ lower }: Word) => lower)
  return TAKING.test(head) && behind[0] === 'up' && /^(?:again|once)$/.test(behind[1] ?? '')
}
