import type { Count, Good, Imposer, Measure, Target } from '../record/contract.js'
import type { TaggedSentence, Word } from '../text/tag.js'
import type { Candidate } from './candidates.js'
import type { Run } from './clause/clause.js'
import { countsOf } from './draft-counts.js'
import { imposersOf } from './draft-imposers.js'
import { evidenceSpan, limitsOf } from './draft-limits.js'
import { standingOf } from './draft-standing.js'
import { targetsOf } from './draft-targets.js'
import { typeOf } from './draft-type.js'
import { findAnswer, findAttribution, findInstrument } from './facets.js'
import { type Telling, tellingOf } from './news/telling.js'
import { explicitElsewhere } from './nobody-hit.js'
import { isRefused } from './refusals.js'
import { findMeasureDates } from './roles/dates.js'
import { findGoods } from './roles/goods.js'
import { asked, isToldToOthers, soughtFrom, supported } from './roles/sought.js'
import type { Context, Source } from './roles/sources.js'
import type { Scene } from './scene.js'
import { isAbsence } from './standing/conditions.js'
import { graded } from './standing/degree.js'
import type { Standing } from './standing/standing.js'
import { asToldBefore } from './standing/told-open.js'
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

/** The words of the trigger, in lower case. */
export const triggerText = ({ sentence: { text, start }, triggerStart, triggerEnd }: Draft): string =>
  text.slice(triggerStart - start, triggerEnd - start).toLowerCase()

/** What a telling lacks that the rest of the article may give. */
export type Lack = 'nobody imposes' | 'nobody is hit'

/** How a candidate stands: what its sentence and those before it decide, whatever the rest of the article tells. */
export interface Reading {
  readonly candidate: Candidate
  readonly others: readonly Candidate[]
  readonly scene: Scene
  readonly standing: Standing
  /** Those from whom it is only sought. */
  readonly sought: readonly Imposer[]
  /** The words that can belong to it. */
  readonly limits: Run
  /** The kind that its wording points back to. */
  readonly before: MeasureType | undefined
}

/** Undefined when what looks like a measure is none. */
export function readCandidate(candidate: Candidate, others: readonly Candidate[], scene: Scene): Reading | undefined {
  const { clauses, namings, context } = scene
  const { rule, trigger } = candidate
  const before = meantBy(rule.backTo, context)
  if (rule.backTo && !before) return undefined

  const stated = standingOf(candidate, clauses, namings, context.afterDraft || context.afterBill)
  if (!stated || isAbsence(clauses, stated)) return undefined
  const read = asToldBefore(clauses, stated, context.lastDistance > 0 ? context.lastOpen : undefined)
  const sought = soughtFrom(candidate, read, clauses, namings)
  const standing = graded(
    sought.length > 0 || isToldToOthers(read, clauses, namings) ? asked(read) : read,
    clauses,
    trigger,
  )
  // "unless Chad lifts the ban": relief is not threatened.
  if (standing.status === 'threatened' && RELIEF.has(standing.action)) return undefined
  if (isRefused(candidate, others, standing, scene)) return undefined
  return { candidate, others, scene, standing, sought, limits: limitsOf(candidate, others, clauses.words), before }
}

/**
 * What the words around a candidate make of it: how it stands, who imposes it, whom it hits, of what kind it is, on which
 * goods and when. Undefined when nothing says that somebody acts on somebody.
 */
export function buildDraft(candidate: Candidate, others: readonly Candidate[], scene: Scene): Draft | Lack | undefined {
  const reading = readCandidate(candidate, others, scene)
  return reading && completeDraft(reading, scene.context)
}

/** All but how it stands, by a context that may know more than when that was read. */
export function completeDraft(reading: Reading, context: Context): Draft | Lack | undefined {
  const { candidate, others, standing: stands, sought, limits, before } = reading
  const scene = { ...reading.scene, context }
  const { clauses, namings, tagged } = scene
  const { rule, trigger } = candidate
  const imposed = imposersOf(candidate, stands, sought, scene, limits)
  if (!imposed) return stands.stated ? 'nobody imposes' : undefined

  const standing = supported(stands, imposed.how, clauses)
  const codes = ownCodes(imposed.imposers)
  const found = targetsOf({ candidate, others, standing, scene, imposed, codes }, limits)
  if (found === undefined || typeof found === 'string') return found
  if (rule.generic && explicitElsewhere(candidate, clauses, found, limits.last)) return undefined

  return {
    sentence: tagged.sentence,
    candidate,
    standing,
    telling: tellingOf(standing, clauses),
    type: before ?? typeOf(candidate, standing, found, clauses.words, imposed.imposers),
    imposers: imposed.imposers,
    how: imposed.how,
    targets: found.targets,
    countries: found.countries,
    ownTarget: found.countries.length > 0 || found.targets.length > 0,
    counts: countsOf(candidate, scene, found.counts, limits),
    goods: findGoods(candidate, standing, clauses, namings, limits.last),
    dates: findMeasureDates(clauses, scene.dates, scene.published, trigger, standing, limits),
    instrument: rule.instrument ?? findInstrument(tagged.sentence.text),
    answers: findAnswer(tagged.sentence.text),
    attribution: findAttribution(clauses, namings, trigger, standing.groups),
    ...evidenceSpan(candidate, standing, clauses),
    triggerStart: (clauses.words[trigger.first] as Word).start,
    triggerEnd: (clauses.words[trigger.last] as Word).end,
  }
}

/** Those who impose, and the territories that are their own: "barred from China, including Hong Kong". */
function ownCodes(imposers: readonly Imposer[]): ReadonlySet<string> {
  const codes = imposers.map(({ code, name }) => code ?? name)
  return new Set(codes.includes('CN') ? [...codes, 'HK', 'MO'] : codes)
}

/** The kind told last of those to which a wording may point back. */
const meantBy = (kinds: readonly MeasureType[] | undefined, { types }: Context): MeasureType | undefined =>
  types.findLast((type) => kinds?.includes(type))
