/** What was done next to what a passive told: "was suspended by Norway in 2006 [and resumed] in 2010". */
import { isObject } from '../../text/around.js'
import { type Act, IMPOSE, LIFT } from '../acts.js'
import type { Clauses } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import type { Draft } from '../draft.js'
import type { Scene } from '../scene.js'
import { actOn } from '../standing/phrasal.js'
import { DECIDED } from '../taxonomy.js'
import { likewise } from './likewise.js'
import { relativeDrafts } from './relative-acts.js'

/** What is later done to a measure of the sentence, behind "which" or "and". */
export const laterDrafts = (told: readonly Draft[], scene: Scene): readonly Draft[] => [
  ...relativeDrafts(told, scene),
  ...sequelDrafts(told, scene),
]

/** For each verb that goes on from a passive the acts that the passive told, as they stand after it. */
function sequelDrafts(told: readonly Draft[], scene: Scene): readonly Draft[] {
  const { clauses } = scene
  return clauses.groups.flatMap((group, index) => {
    if (!goesOn(clauses, group, index) || told.some(({ standing }) => standing.groups.includes(index))) return []
    return told
      .filter(({ standing }) => standing.groups[0] === index - 1 && DECIDED.has(standing.status))
      .filter(({ type, countries }, at, all) => all.findIndex((each) => isAlike(each, type, countries)) === at)
      .flatMap((source) => {
        const act = nextAct(source, group, clauses)
        const run = { first: group.first, last: group.last }
        return act ? likewise(source, { group: index, run, imposers: source.imposers, way: 'same' }, scene, act) : []
      })
  })
}

/** Told by two rules at once, it is one act. */
const isAlike = (draft: Draft, type: Draft['type'], countries: Draft['countries']): boolean =>
  draft.type === type && draft.countries.join() === countries.join()

/** "[were halted] in May and resumed": joined to a passive, with no object and no doer of its own. */
function goesOn(
  { words, groups }: Clauses,
  { first, last, form, tense, modal, negated }: VerbGroup,
  index: number,
): boolean {
  const before = groups[index - 1]
  const joiner = LATER.test(words[first - 1]?.lower ?? '') ? words[first - 2] : words[first - 1]
  const next = words[last + 1]
  return (
    before?.form === 'finite' &&
    before.passive &&
    !before.negated &&
    form === 'finite' &&
    tense === 'past' &&
    modal === null &&
    !negated &&
    joiner?.pos === 'conjunction' &&
    !isObject(next) &&
    next?.lower !== 'by'
  )
}

const LATER = /^(?:then|later|only|finally|eventually|subsequently|again)$/

/** What the verb does to what the source told; undefined for what is no undoing of it. */
function nextAct({ candidate, standing }: Draft, group: VerbGroup, { words }: Clauses): Act | undefined {
  const head = headOf(words, group)
  if (candidate.form === 'verb') return standing.action === 'impose' && RESTORING.test(head) ? LIFT : undefined
  const act = actOn(words, group)
  if (!act || act.status !== undefined || act.action === standing.action) return undefined
  return act.action === 'impose' ? (ANEW.test(head) ? IMPOSE : undefined) : act
}

const RESTORING =
  /^(?:resum|restor|re-?open|lift|unfroz|unblock|readmit|re-admit|reinstat|restart|re-?establish|reviv|releas|freed|eas)/
const ANEW = /^(?:re-?impos|reinstat|reintroduc|restor|reviv)/
