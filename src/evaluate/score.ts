/** One article, and all articles: predictions against gold. Nothing here depends on the order of measures or articles. */
import { TAXONOMY } from '../measures/taxonomy.js'
import { isSameDate } from './agree.js'
import { assign, type Pairs } from './assignment.js'
import { scoreBenchmark } from './benchmark.js'
import type { ArticleFacts, MeasureFacts } from './facts.js'
import { scoreMentions } from './mentions.js'
import { creditCode, creditOf, SLOTS, type SlotTallies, tallyAlone, tallySlots } from './slots.js'
import { addTally, NOTHING, sumTallies, type Tallies, type Tally, tally } from './tally.js'

/** A gold measure and its prediction; one side is null when nothing was found for the other. */
export interface MeasurePair {
  readonly gold: MeasureFacts | null
  readonly predicted: MeasureFacts | null
  readonly slots: SlotTallies
}

export interface ArticleScore {
  readonly gold: ArticleFacts
  readonly predicted: ArticleFacts
  readonly pairs: readonly MeasurePair[]
  /** Keys as in `figures` of the report: records, slots, slot/…, type/…, dates/…, entities/…, benchmark/… */
  readonly tallies: Tallies
}

const familyOf = (measure: MeasureFacts): string | undefined => TAXONOMY[measure.type]?.family

/** Only records that plausibly tell of one act are paired: type or family, and an imposer, a target or a date agree. */
function isPairable(gold: MeasureFacts, predicted: MeasureFacts): boolean {
  if (gold.type !== predicted.type && familyOf(gold) !== familyOf(predicted)) return false
  const shares = (a: readonly string[], b: readonly string[]) => a.some((x) => b.some((y) => creditCode(x, y) === 1))
  const agrees = (a: string | null, b: string | null) => a !== null && isSameDate(a, b)
  return (
    shares(gold.imposers, predicted.imposers) ||
    shares(gold.targets, predicted.targets) ||
    agrees(gold.announced, predicted.announced) ||
    agrees(gold.effective, predicted.effective)
  )
}

/** The text's own order where there are offsets, then the facts': the order of a list decides no tie. */
function inFixedOrder(measures: readonly MeasureFacts[]): readonly MeasureFacts[] {
  const keyed = measures.map((measure) => ({ measure, at: measure.marks[0]?.start ?? 0, key: JSON.stringify(measure) }))
  return keyed.sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1)).map(({ measure }) => measure)
}

/** Pairs of the best one-to-one alignment by slot credit, then gold alone, then predictions alone. */
export function alignMeasures(
  gold: readonly MeasureFacts[],
  predicted: readonly MeasureFacts[],
): readonly MeasurePair[] {
  const [left, right] = [inFixedOrder(gold), inFixedOrder(predicted)]
  const score = left.map((g) => right.map((p) => (isPairable(g, p) ? tallySlots(g, p) : null)))
  const credits = score.map((row) => row.map((slots) => (slots ? creditOf(slots) : 0)))
  const pairs: Pairs = assign(left.length, right.length, (g, p) => credits[g]?.[p] ?? 0)
  const [usedGold, usedPredicted] = [new Set(pairs.map(([g]) => g)), new Set(pairs.map(([, p]) => p))]
  return [
    ...pairs.map(([g, p]) => ({
      gold: left[g] as MeasureFacts,
      predicted: right[p] as MeasureFacts,
      slots: score[g]?.[p] as SlotTallies,
    })),
    ...left
      .filter((_, g) => !usedGold.has(g))
      .map((measure) => ({ gold: measure, predicted: null, slots: tallyAlone(measure, 'missing') })),
    ...right
      .filter((_, p) => !usedPredicted.has(p))
      .map((measure) => ({ gold: null, predicted: measure, slots: tallyAlone(measure, 'spurious') })),
  ]
}

/** True for a gold record that need not be found. */
const isExcused = ({ gold, predicted }: MeasurePair): boolean => predicted === null && gold?.open === true

function detection({ gold, predicted }: MeasurePair): Tally {
  return tally(gold ? (predicted ? { correct: 1 } : { missing: 1 }) : { spurious: 1 })
}

function tallyTypes({ gold, predicted }: MeasurePair): Tallies {
  if (gold && predicted?.type === gold.type) return { [`type/${gold.type}`]: tally({ correct: 1 }) }
  return {
    ...(gold && { [`type/${gold.type}`]: tally({ missing: 1 }) }),
    ...(predicted && { [`type/${predicted.type}`]: tally({ spurious: 1 }) }),
  }
}

function tallyPair(pair: MeasurePair): Tallies {
  return {
    records: detection(pair),
    slots: SLOTS.reduce((sum, slot) => addTally(sum, pair.slots[slot]), NOTHING),
    ...Object.fromEntries(SLOTS.map((slot) => [`slot/${slot}`, pair.slots[slot]])),
    ...tallyTypes(pair),
  }
}

/** Everything that is scored of one article. */
export function scoreArticle(gold: ArticleFacts, predicted: ArticleFacts): ArticleScore {
  const pairs = alignMeasures(gold.measures, predicted.measures)
  const benchmark = Object.entries(scoreBenchmark(gold, predicted)).map(([key, value]) => [`benchmark/${key}`, value])
  const tallies = {
    ...Object.fromEntries(benchmark),
    ...sumTallies(pairs.filter((pair) => !isExcused(pair)).map(tallyPair)),
    ...scoreMentions(gold, predicted),
  }
  return { gold, predicted, pairs, tallies }
}
