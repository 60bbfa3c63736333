/** The gate: a run against the baseline. Fails when a watched F1 falls below it by more than its tolerance. */
import { type Baseline, MENTION_KEYS, readArticle, rightMentions, rightRecords } from './baseline.js'
import { type Change, findChanges } from './changes.js'
import type { EvaluatedArticle, Evaluation } from './evaluation.js'
import { emptyFacts, type MeasureFacts } from './facts.js'

interface Fall {
  readonly figure: string
  readonly was: number
  readonly now: number
  readonly tolerance: number
}

/** A change, and whether the record was and is right (its core agrees with gold). */
export interface JudgedChange extends Change {
  readonly wasRight: boolean
  readonly isRight: boolean
  readonly file: string
  readonly line: number
}

/** Right dates, counts or names of an article that are fewer now. */
interface MentionLoss {
  readonly article: string
  readonly figure: string
  readonly was: number
  readonly now: number
  readonly file: string
  readonly line: number
}

export interface Gate {
  readonly passes: boolean
  readonly falls: readonly Fall[]
  readonly changes: readonly JudgedChange[]
  readonly mentionLosses: readonly MentionLoss[]
  /** What makes the comparison uncertain: another gold than the baseline's. */
  readonly notes: readonly string[]
}

/** Compares a run with the baseline. A watched figure that the run no longer has counts as fallen to 0. */
export function compare(evaluation: Evaluation, baseline: Baseline): Gate {
  const falls = Object.entries(baseline.figures).flatMap(([figure, { f1, tolerance }]): readonly Fall[] => {
    const now = evaluation.figures[figure]?.f1 ?? 0
    // Half of the last digit kept in the file.
    return now < f1 - tolerance - 5e-6 ? [{ figure, was: f1, now, tolerance }] : []
  })
  return {
    passes: falls.length === 0,
    falls,
    changes: evaluation.articles.flatMap((article) => judgeChanges(article, baseline)),
    mentionLosses: evaluation.articles.flatMap((article) => findMentionLosses(article, baseline)),
    notes: noteGold(evaluation, baseline),
  }
}

function judgeChanges(article: EvaluatedArticle, baseline: Baseline): readonly JudgedChange[] {
  const { id } = article.gold
  const former = baseline.articles[id]
  const before = former ? readArticle(id, former) : { facts: emptyFacts(id), right: new Set<MeasureFacts>() }
  const right = rightRecords(article)
  return findChanges(before.facts, { ...article.predicted, id }).map((change) => ({
    ...change,
    wasRight: change.before !== null && before.right.has(change.before),
    isRight: change.after !== null && right.has(change.after),
    file: article.file,
    line: article.line,
  }))
}

function findMentionLosses(article: EvaluatedArticle, baseline: Baseline): readonly MentionLoss[] {
  const before = baseline.articles[article.gold.id]?.right ?? {}
  const after = rightMentions(article)
  const { file, line } = article
  return MENTION_KEYS.flatMap((figure) => {
    const [was, now] = [before[figure] ?? 0, after[figure] ?? 0]
    return now < was ? [{ article: article.gold.id, figure, was, now, file, line }] : []
  })
}

function noteGold({ articles, measures }: Evaluation, { gold }: Baseline): readonly string[] {
  if (articles.length === gold.articles && measures.gold === gold.measures) return []
  return [
    `the baseline was made on ${gold.articles} articles with ${gold.measures} measures, this gold has ${articles.length} with ${measures.gold}; write a new one with --update-baseline`,
  ]
}

/** "was right", "is wrong" …: what a change did to accuracy. */
export function writeVerdict({ kind, wasRight, isRight }: JudgedChange): string {
  const word = (right: boolean) => (right ? 'right' : 'wrong')
  if (kind === 'lost') return `was ${word(wasRight)}`
  if (kind === 'gained') return `is ${word(isRight)}`
  return wasRight === isRight ? `stays ${word(isRight)}` : `was ${word(wasRight)}, is ${word(isRight)}`
}
