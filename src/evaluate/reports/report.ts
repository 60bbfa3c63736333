/** What every format is given. */
import type { Evaluation } from '../evaluation.js'
import type { Gate } from '../gate.js'

export interface EvaluationReport {
  readonly evaluation: Evaluation
  /** Null when there is no baseline to hold the run against. */
  readonly gate: Gate | null
  readonly isSplit: boolean
}

/** "60 articles, 219 measures in gold, 201 predicted" */
export function summaryOf({ articles, measures }: Evaluation): string {
  const silent = articles.filter(({ hasRecord }) => !hasRecord).length
  const head = `${articles.length} articles, ${measures.gold} measures in gold, ${measures.predicted} predicted`
  return silent > 0 ? `${head}; ${silent} without a record, scored as empty` : head
}
