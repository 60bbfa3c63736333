/** Counting of answers in MUC's terms, and the figures made of them. */
export interface Tally {
  readonly correct: number
  /** Consistent but coarser: half a credit. */
  readonly partial: number
  /** Both sides say something, and it differs. */
  readonly incorrect: number
  /** Only gold says something. */
  readonly missing: number
  /** Only the prediction says something. */
  readonly spurious: number
}

export type Tallies = Readonly<Record<string, Tally>>

export interface Figure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Answers in gold. */
  readonly gold: number
  readonly predicted: number
}

export const NOTHING: Tally = { correct: 0, partial: 0, incorrect: 0, missing: 0, spurious: 0 }

export function tally(parts: Partial<Tally>): Tally {
  return { ...NOTHING, ...parts }
}

export function addTally(a: Tally, b: Tally): Tally {
  return {
    correct: a.correct + b.correct,
    partial: a.partial + b.partial,
    incorrect: a.incorrect + b.incorrect,
    missing: a.missing + b.missing,
    spurious: a.spurious + b.spurious,
  }
}

/** The tallies of many articles as one, key by key. */
export function sumTallies(many: Iterable<Tallies>): Tallies {
  const sum: Record<string, Tally> = {}
  for (const tallies of many) {
    for (const [key, value] of Object.entries(tallies)) sum[key] = addTally(sum[key] ?? NOTHING, value)
  }
  return sum
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

/** Precision, recall and F1 with half credit for partial answers; 0 where nothing is there to divide by. */
export function figureOf({ correct, partial, incorrect, missing, spurious }: Tally): Figure {
  const credit = correct + partial / 2
  const given = correct + partial + incorrect
  const precision = ratio(credit, given + spurious)
  const recall = ratio(credit, given + missing)
  const f1 = ratio(2 * precision * recall, precision + recall)
  return { precision, recall, f1, gold: given + missing, predicted: given + spurious }
}

/** One-to-one matching in the order given: each gold value takes the first prediction that agrees. */
export function matchInOrder<G, P>(gold: readonly G[], predicted: readonly P[], agree: (g: G, p: P) => boolean): Tally {
  const left = [...predicted]
  let correct = 0
  for (const value of gold) {
    const at = left.findIndex((candidate) => agree(value, candidate))
    if (at < 0) continue
    left.splice(at, 1)
    correct++
  }
  return tally({ correct, missing: gold.length - correct, spurious: left.length })
}
