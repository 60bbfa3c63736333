/** Who is hit: countries, named ones and groups in the words where targets stand. */
import type { Count, Target } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Candidate } from '../candidates.js'
import type { Run } from '../clause/clause.js'
import type { Scene } from '../scene.js'
import type { Standing } from '../standing/standing.js'
import { hitCode, type Naming, namingsIn, stateOf } from './actors.js'
import { describesGroup } from './describing.js'
import { withoutExamples } from './europe.js'
import { isKinOf } from './kin.js'
import { statesMeant } from './meant.js'
import { isHit, PERSON_LIKE } from './not-hit.js'
import { pointedAt } from './pointing-back.js'
import { countedGroup, countsIn, groupsIn, withoutParts } from './target-groups.js'
import { sufferedRuns, targetRuns } from './target-runs.js'

/** Who is hit by a measure, and where that is told. */
export interface FoundTargets {
  readonly targets: readonly Target[]
  readonly countries: readonly string[]
  readonly counts: readonly Count[]
  /** The words in which the targets stand. */
  readonly runs: readonly Run[]
}

/**
 * Who is hit by the first of the places that names anybody, up to the word `edge`; their state may stand in a later one
 * ("anti-Russian"). No imposers are known while `imposers` is empty.
 */
export function findTargets(
  candidate: Candidate,
  standing: Standing,
  scene: Scene,
  edge: number,
  imposers: ReadonlySet<string>,
): FoundTargets {
  const { clauses } = scene
  const alternatives = [
    ...(isSparedBuyer(candidate, standing, scene, imposers) ? [] : [sufferedRuns(standing, clauses)]),
    ...targetRuns(candidate, standing, clauses, edge, imposers.size > 0),
  ]
  let found = NOTHING
  for (const runs of alternatives) {
    const read = runs
      .filter(({ first, last }) => last >= first)
      .reduce((before, run) => withRun(before, run, candidate, scene, imposers), NOTHING)
    if (isEmpty(found)) found = read
    else if (found.countries.length === 0) found = { ...found, countries: read.countries }
    if (found.countries.length > 0) return found
  }
  return found
}

/** "exempted Hungary from the ban on [Russian] oil": whose goods they are is told, so he who is freed only bought them. */
const isSparedBuyer = (
  { rule, trigger }: Candidate,
  { action }: Standing,
  { namings, clauses }: Scene,
  imposers: ReadonlySet<string>,
): boolean =>
  action === 'ease' &&
  rule.goods !== undefined &&
  namingsIn(namings, clauses.words, trigger).some(({ entity }) => {
    const code = stateOf(entity)
    return code !== null && !imposers.has(code)
  })

const NOTHING: FoundTargets = { targets: [], countries: [], counts: [], runs: [] }

const isEmpty = ({ targets, countries, counts }: FoundTargets): boolean =>
  targets.length === 0 && countries.length === 0 && counts.length === 0

/** What is found, with those who stand in a run: states and those hit by name, states meant, counted groups, and others. */
function withRun(
  before: FoundTargets,
  run: Run,
  candidate: Candidate,
  { clauses: { words }, tagged: { sentence }, namings, counts, context }: Scene,
  imposers: ReadonlySet<string>,
): FoundTargets {
  const found = withoutExamples(namingsIn(namings, words, run), words)
  const counted = withoutParts(countsIn(counts, words, run), words)
  const groups = groupsIn(words, run, candidate, [...found, ...counted])
  const group = counted.length + groups.length > 0
  // "the Caribbean nation": a region that only describes.
  const others = found.some(
    ({ entity }) => (entity.kind !== 'place' || stateOf(entity)) && !imposers.has(hitCode(entity) ?? entity.name),
  )
  // "froze their assets in the United States": who imposes it tells only where.
  const back =
    !others && imposers.size > 0
      ? pointedAt(words, run, { namings, context, imposers, opening: words[0]?.start ?? 0, sentence })
      : undefined
  const hit = (back ? [back] : found)
    .filter((naming) => isHit(naming, { words, run, found, candidate, imposers }))
    .filter(({ entity }) => (entity.kind !== 'place' || stateOf(entity)) && !imposers.has(hitCode(entity) ?? ''))
  const meant =
    !others && imposers.size > 0 && !isOwnGift(candidate, words, run)
      ? statesMeant(words, run, imposers, { namings, context })
      : []
  if (hit.length + meant.length === 0 && !group) return before

  // "its officials", "his sons": a group of somebody's, who is not hit himself.
  const byName = back && group ? [] : hit.filter(isNamedFor(words))
  const named = withEach(before.targets, byName.map(toTarget), ({ entity }) => entity)
  const all = withEach(
    named,
    counted.flatMap((count) => countedGroup(count) ?? []),
    ({ start }) => start,
  )
  const ofCounts = counted.flatMap(({ country }) => (country && !imposers.has(country) ? country : []))
  return {
    targets: [...all, ...groups],
    countries: [
      ...new Set([...before.countries, ...hit.flatMap(({ entity }) => hitCode(entity) ?? []), ...meant, ...ofCounts]),
    ],
    counts: [...new Set([...before.counts, ...counted])],
    runs: [...before.runs, run],
  }
}

/** "Sweden called off talks, and Denmark froze [its] aid": what somebody gives is his own. */
const isOwnGift = ({ rule, trigger }: Candidate, words: readonly Word[], { first, last }: Run): boolean =>
  rule.given === true &&
  words
    .slice(trigger.first, trigger.last + 1)
    .some(({ lower, index }) => lower === 'its' && !/^neighbou?rs?$/.test(words[index + 1]?.lower ?? '')) &&
  first <= trigger.last &&
  last >= trigger.first

/** Adds the targets that differ from those before by their key. */
function withEach(
  before: readonly Target[],
  more: readonly Target[],
  key: (target: Target) => string | number | null,
): readonly Target[] {
  const all = [...before]
  for (const target of more) if (!all.some((other) => key(other) === key(target))) all.push(target)
  return all
}

/** A person or body is hit for itself, unless its name only tells which group is: "executives from a bank", "the sons of a president". */
const isNamedFor =
  (words: readonly Word[]) =>
  (naming: Naming): boolean =>
    !PERSON_LIKE.has(naming.entity.kind) || !(describesGroup(naming, words) || isKinOf(naming, words))

const toTarget = ({ entity, start, end, text }: Naming): Target => ({
  kind: PERSON_LIKE.has(entity.kind) ? (entity.kind as Target['kind']) : 'country',
  name: entity.name,
  code: stateOf(entity),
  entity: entity.id || null,
  start,
  end,
  text,
})
