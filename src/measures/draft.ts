import type { Count, Good, Imposer, Measure, Target } from '../record/contract.js'
import type { TaggedSentence, Word } from '../text/tag.js'
import { GOES_ON } from './acts.js'
import type { Candidate } from './candidates.js'
import type { Clauses, Run } from './clause/clause.js'
import { headOf, type VerbGroup } from './clause/groups.js'
import { reachAfter } from './clause/reach.js'
import { standingOf } from './draft-standing.js'
import { typeOf } from './draft-type.js'
import { findAnswer, findAttribution, findInstrument } from './facets.js'
import { type Telling, tellingOf } from './news/telling.js'
import {
  explicitElsewhere,
  hitsItself,
  isBarredTo,
  isBusinessOfAll,
  isDeniedClaim,
  isDomestic,
  isJudged,
  isPurpose,
  tellsTotal,
  WEAK,
} from './refusals.js'
import { withAsides } from './roles/asides.js'
import { isToldByMeans, punishedStates } from './roles/by-doing.js'

import {
  addressedStates,
  askingStates,
  blamedStates,
  causeStates,
  conditionStates,
  purposeStates,
} from './roles/causes.js'
import { findMeasureDates } from './roles/dates.js'
import { withDeeds } from './roles/deeds.js'
import { findGoods } from './roles/goods.js'
import { findImposers } from './roles/imposers.js'
import { drainedStates, meansStates } from './roles/means.js'
import { isMutual, isToEachOther, statesOf } from './roles/mutual.js'
import { qualifiedStates } from './roles/qualified.js'
import { asked, soughtFrom } from './roles/sought.js'
import { type Context, campaignImposers, campaignTargets, type FoundImposers, type Source } from './roles/sources.js'
import { sufferedRuns, targetRuns } from './roles/target-runs.js'
import { countsIn, type FoundTargets, firstTargets, withoutParts } from './roles/targets.js'
import { answeringStates, statesOfWhole } from './roles/wholes.js'
import type { Scene } from './scene.js'
import { graded } from './standing/degree.js'
import type { Standing } from './standing/standing.js'
import { isAbsence } from './standing/unreal.js'
import { type MeasureType, RELIEF } from './taxonomy.js'

/** A measure as one sentence tells it, before the article's tellings are put together. */
export interface Draft {
  readonly sentence: TaggedSentence['sentence']
  readonly candidate: Candidate
  readonly standing: Standing
  readonly telling: Telling
  readonly type: MeasureType
  readonly imposers: readonly Imposer[]
  readonly how: Source
  readonly targets: readonly Target[]
  readonly countries: readonly string[]
  /** False when the target was not told in this sentence but taken from before. */
  readonly ownTarget: boolean
  readonly counts: readonly Count[]
  readonly goods: readonly Good[]
  readonly dates: Measure['dates']
  readonly instrument: string | null
  readonly answers: string | null
  readonly attribution: Measure['attribution']
  readonly start: number
  readonly end: number
  readonly triggerStart: number
  readonly triggerEnd: number
  /** The measure that a pronoun stands for, and the sentence that told it: this is another act upon it. */
  readonly echoes?: { readonly candidate: Candidate; readonly sentence: number }
}

/** What a telling lacks that the rest of the article may give. */
export type Lack = 'nobody imposes' | 'nobody is hit'

/** What the words around a candidate make of it; undefined when nothing says that somebody acts on somebody. */
export function buildDraft(candidate: Candidate, others: readonly Candidate[], scene: Scene): Draft | Lack | undefined {
  const { clauses, namings } = scene
  const { rule } = candidate
  if (rule.backTo && !meantBy(rule.backTo, scene.context)) return undefined
  const read = standingOf(candidate, clauses, namings, scene.context.afterDraft)
  if (!read || isAbsence(clauses, read)) return undefined
  const sought = soughtFrom(candidate, read, clauses, namings)
  const standing = graded(sought.length > 0 ? asked(read) : read, clauses, candidate.trigger)
  if (
    rule.generic &&
    standing.groups.some(
      (index, place) =>
        !(place === 0 && standing.action === 'extend') &&
        GOES_ON.test(headOf(clauses.words, clauses.groups[index] as VerbGroup)),
    )
  )
    return undefined
  if (isJudged(standing, clauses) || isDeniedClaim(standing, clauses)) return undefined
  if (isToldByMeans(candidate, others, clauses)) return undefined
  if (tellsTotal(candidate, scene) || isPurpose(candidate, clauses)) return undefined
  const limits = limitsOf(candidate, others, clauses.words)
  const hitBy = (edge: number, codes: ReadonlySet<string>): FoundTargets =>
    firstTargets(
      [sufferedRuns(standing, clauses), ...targetRuns(candidate, standing, clauses, edge, codes.size > 0)],
      candidate,
      scene,
      codes,
    )
  const hit = once((): readonly string[] => hitBy(limits.last, NOBODY).countries)
  const told: FoundImposers | undefined =
    sought.length > 0
      ? { imposers: sought, how: 'addressee' }
      : findImposers(candidate, standing, clauses, namings, scene.context, hit)
  const imposed = told && WEAK.has(told.how) && hitsItself(hit(), told) ? othersThan(told, hit(), scene) : told
  if (!imposed || isBarredTo(rule, imposed)) return standing.stated ? 'nobody imposes' : undefined
  const codes = new Set(imposed.imposers.map(({ code, name }) => code ?? name))
  let found = hitBy(limits.last, codes)
  if (isEmpty(found)) found = hitBy(clauses.words.length - 1, codes)
  const act = candidate.form === 'verb' ? candidate.group : (standing.groups[0] ?? -1)
  if (found.countries.length === 0 && act >= 0 && found.targets.every(({ entity }) => entity === null))
    found = { ...found, countries: meansStates(clauses, namings, act, codes) }
  if (found.countries.length === 0 && candidate.rule.goods && found.targets.length === 0)
    found = { ...found, countries: drainedStates(clauses, namings, candidate.trigger.last + 1, codes) }
  if (rule.foreign !== false && found.countries.length === 0 && !found.targets.some(({ entity }) => entity !== null))
    found = { ...found, countries: blamedStates(clauses, namings, candidate.trigger.first, codes) }
  if (found.countries.length === 0) found = { ...found, countries: punishedStates(candidate, clauses, namings, codes) }
  if (isEmpty(found) && imposed.how === 'subject')
    found = { ...found, countries: qualifiedStates(candidate, standing, clauses, namings, codes) }
  if (rule.origin && found.countries.length === 0) {
    const countries = originMeant(candidate, others, imposed, scene.context)
    if (countries.length === 0) return scene.context.campaigns ? undefined : 'nobody is hit'
    found = { ...found, countries }
  }
  if (found.countries.length === 0 && isToEachOther(imposed, clauses.words, candidate.trigger.first))
    found = { ...found, countries: statesOf(imposed.imposers) }
  if (isEmpty(found)) found = { ...found, countries: statesOfWhole(candidate, clauses, namings, codes) }
  if (isEmpty(found)) found = { ...found, countries: answeringStates(candidate, clauses, namings, codes) }
  if (standing.answered && found.countries.length === 0) return undefined
  if (isEmpty(found)) found = { ...found, countries: addressedStates(clauses, namings, candidate.trigger.first, codes) }
  if (isEmpty(found) && standing.status === 'threatened')
    found = { ...found, countries: conditionStates(clauses, namings, codes) }
  const asks = standing.groups.at(-1)
  const called = standing.byOthers && /^(?:addressee|owner)$/.test(imposed.how)
  if (
    isEmpty(found) &&
    (called || standing.status === 'called-for') &&
    RELIEF.has(standing.action) &&
    asks !== undefined
  )
    found = { ...found, countries: askingStates(clauses, namings, asks, scene.context, codes) }
  if (isEmpty(found))
    found = { ...found, countries: purposeStates(clauses, namings, candidate.trigger.last + 1, codes) }
  if (isBusinessOfAll(rule) && isDomestic(found, imposed, scene.context) && !isMutual(rule, standing, imposed))
    return 'nobody is hit'
  if (imposed.how === 'subject' || imposed.how === 'agent') found = withDeeds(found, scene, codes)
  if (found.countries.length === 0 && !found.targets.some(({ entity }) => entity !== null) && rule.foreign !== false)
    found = { ...found, countries: causeStates(clauses, namings, candidate.trigger.last + 1, codes) }
  found = withAsides(found, candidate, scene, limits)
  const type = meantBy(rule.backTo, scene.context) ?? typeOf(candidate, standing, found, clauses.words)
  const goods = findGoods(candidate, standing, clauses, namings, limits.last)
  if (rule.generic && explicitElsewhere(candidate, clauses, found, limits.last)) return undefined
  const dates = findMeasureDates(clauses, scene.dates, scene.published, candidate.trigger, standing, limits)
  const span = evidenceSpan(candidate, standing, clauses)
  return {
    sentence: scene.tagged.sentence,
    candidate,
    standing,
    telling: tellingOf(standing, clauses),
    type,
    imposers: imposed.imposers,
    how: imposed.how,
    targets: found.targets,
    countries: found.countries,
    ownTarget: found.countries.length > 0 || found.targets.length > 0,
    counts: withReach(candidate, scene, found.counts, limits),
    goods,
    dates,
    instrument: rule.instrument ?? findInstrument(scene.tagged.sentence.text),
    answers: findAnswer(scene.tagged.sentence.text),
    attribution: findAttribution(clauses, namings, candidate.trigger, standing.groups),
    ...span,
    triggerStart: (clauses.words[candidate.trigger.first] as Word).start,
    triggerEnd: (clauses.words[candidate.trigger.last] as Word).end,
  }
}

/** "It has now banned barley": whose goods they are, where the article tells of one state only that these imposers hit. */
function originMeant(
  candidate: Candidate,
  others: readonly Candidate[],
  { imposers, how }: FoundImposers,
  { campaigns }: Context,
): readonly string[] {
  // "banned coal exports": what the goods only qualify is told by a rule of its own.
  const more = others.some((other) => other !== candidate && other.form === 'verb' && other.group === candidate.group)
  // "recalled its ambassador to Japan and called off a summit": what is told in one breath hits the same state.
  const joined = others.some(
    (other) => other.form === 'verb' && other.trigger.last < candidate.trigger.first && other.group !== candidate.group,
  )
  return !(candidate.rule.goods || joined) || more || how === 'campaign' || how === 'measure-before'
    ? []
    : campaignTargets(campaigns, imposers)
}

/** The kind told last of those to which a wording may point back. */
const meantBy = (kinds: readonly MeasureType[] | undefined, { types }: Context): MeasureType | undefined =>
  types.findLast((type) => kinds?.includes(type))

const isEmpty = ({ countries, targets }: FoundTargets): boolean => countries.length === 0 && targets.length === 0

const NOBODY: ReadonlySet<string> = new Set()

/** Made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Those who were taken for the imposers are the ones that are hit: then the article's campaign against them tells who imposes. */
function othersThan(taken: FoundImposers, hit: readonly string[], { context }: Scene): FoundImposers | undefined {
  const imposers = context.campaigns ? campaignImposers(context.campaigns, hit) : undefined
  return imposers && !hitsItself(hit, { ...taken, imposers }) ? { imposers, how: 'campaign' } : undefined
}

/** Counts of what is hit that stand in the reach of the trigger, beside those of the targets. */
function withReach(
  candidate: Candidate,
  { clauses, counts }: Scene,
  own: readonly Count[],
  limits: Run,
): readonly Count[] {
  const { rule, trigger, group, form } = candidate
  const from = form === 'verb' ? Math.max(trigger.last, (clauses.groups[group] as VerbGroup).last) : trigger.last
  const reach = reachAfter(clauses, from)
  const run = { first: trigger.first, last: Math.min(reach.last, limits.last) }
  const fits = withoutParts(countsIn(counts, clauses.words, run), clauses.words).filter(({ unit }) =>
    rule.goods ? unit !== 'country' : unit !== 'good' && unit !== 'country',
  )
  const items =
    rule.goods && fits.length === 0 && own.length === 0
      ? countsIn(counts, clauses.words, limits).filter(({ unit }) => unit === 'good')
      : fits
  return [...own, ...items.filter((count) => !own.includes(count))]
}

const isSame = ({ trigger, rule }: Candidate, other: Candidate): boolean =>
  trigger.first === other.trigger.first && trigger.last === other.trigger.last && rule.id === other.rule.id

/** The words that may belong to this candidate: up to the triggers before and behind it that are other acts. */
function limitsOf(candidate: Candidate, others: readonly Candidate[], words: readonly Word[]): Run {
  let first = candidate.from ?? 0
  let last = words.length - 1
  for (const other of others) {
    if (isSame(other, candidate) || (other.group >= 0 && other.group === candidate.group)) continue
    if (other.trigger.first > candidate.trigger.last) last = Math.min(last, (other.from ?? other.trigger.first) - 1)
    if (other.trigger.last < candidate.trigger.first) first = Math.max(first, other.trigger.last + 1)
  }
  return { first, last }
}

function evidenceSpan({ trigger }: Candidate, { groups }: Standing, clauses: Clauses): { start: number; end: number } {
  const runs: readonly (Run | VerbGroup)[] = [
    trigger,
    ...groups.slice(0, 2).map((index) => clauses.groups[index] as VerbGroup),
  ]
  const first = Math.min(...runs.map((run) => run.first))
  const last = Math.max(...runs.map((run) => run.last))
  return { start: (clauses.words[first] as Word).start, end: (clauses.words[last] as Word).end }
}
