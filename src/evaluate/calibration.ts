/** Does a confidence of 0.9 mean that nine in ten are right? A record is right when its core is (benchmark.ts). */
import { isCore } from './benchmark.js'
import type { ArticleScore } from './score.js'

interface Bin {
  readonly from: number
  readonly to: number
  readonly records: number
  /** Mean confidence of the bin's records. */
  readonly confidence: number
  /** Share of the bin's records that are right. */
  readonly right: number
}

export interface Calibration {
  readonly bins: readonly Bin[]
  /** Expected calibration error: mean gap between confidence and share right, weighted by records. */
  readonly error: number
  /** Brier score: mean squared distance of confidence from right (1) or wrong (0). */
  readonly brier: number
}

interface Judged {
  readonly confidence: number
  readonly isRight: boolean
}

const BINS = 10

/** The reliability table over all predicted records that carry a confidence; undefined when none does. */
export function calibrate(articles: readonly ArticleScore[]): Calibration | undefined {
  const judged: readonly Judged[] = articles.flatMap(({ pairs }) =>
    pairs.flatMap(({ gold, predicted }) =>
      predicted?.confidence == null
        ? []
        : [{ confidence: predicted.confidence, isRight: gold !== null && isCore(gold, predicted) }],
    ),
  )
  if (judged.length === 0) return undefined
  const bins = Array.from({ length: BINS }, (_, index) => buildBin(judged, index)).filter((bin) => bin.records > 0)
  const error = bins.reduce((sum, bin) => sum + bin.records * Math.abs(bin.confidence - bin.right), 0) / judged.length
  const brier = mean(judged.map(({ confidence, isRight }) => (confidence - (isRight ? 1 : 0)) ** 2))
  return { bins, error, brier }
}

function buildBin(judged: readonly Judged[], index: number): Bin {
  const inside = judged.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS + 1e-9)) === index)
  return {
    from: index / BINS,
    to: (index + 1) / BINS,
    records: inside.length,
    confidence: mean(inside.map(({ confidence }) => confidence)),
    right: mean(inside.map(({ isRight }) => (isRight ? 1 : 0))),
  }
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
