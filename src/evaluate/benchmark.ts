/**
 * The shared benchmark's figures, so that ours can be laid beside those of any other program: alignment by likeness of
 * type, imposer, target, act, counts, date and names; core, strict and whole records; values per slot of the aligned ones.
 * slots.ts and score.ts hold the finer scoring by which the project steers.
 */
import { hasOverlap, isSameAct, isSameCount, isSameDate, isSameName, isSameSet, isSameText, plain } from './agree.js'
import { assign, type Pairs } from './assignment.js'
import type { ArticleFacts, DateFact, MeasureFacts } from './facts.js'
import { matchInOrder, type Tallies, type Tally, tally } from './tally.js'

/** Type right, an imposer right, a target country right. */
export function isCore(gold: MeasureFacts, predicted: MeasureFacts): boolean {
  return (
    gold.type === predicted.type &&
    hasOverlap(gold.imposers, predicted.imposers) &&
    hasOverlap(gold.targets, predicted.targets)
  )
}

/** Type, all imposers and all targets right, and the same kind of act (groups of action and status). */
function isStrict(gold: MeasureFacts, predicted: MeasureFacts): boolean {
  return (
    gold.type === predicted.type &&
    isSameSet(gold.imposers, predicted.imposers) &&
    isSameSet(gold.targets, predicted.targets) &&
    isSameAct(gold, predicted)
  )
}

const matchCounts = (gold: MeasureFacts, predicted: MeasureFacts): Tally =>
  matchInOrder(gold.counts, predicted.counts, isSameCount)

/** Strict, with all counts and both dates right. */
function isWhole(gold: MeasureFacts, predicted: MeasureFacts): boolean {
  const counts = matchCounts(gold, predicted)
  return (
    isStrict(gold, predicted) &&
    counts.missing + counts.spurious === 0 &&
    isSameDate(gold.announced ?? predicted.announced, predicted.announced ?? gold.announced) &&
    isSameDate(gold.effective, predicted.effective)
  )
}

function likeness(gold: MeasureFacts, predicted: MeasureFacts): number {
  return (
    (gold.type === predicted.type ? 4 : 0) +
    (hasOverlap(gold.imposers, predicted.imposers) ? 2 : 0) +
    (hasOverlap(gold.targets, predicted.targets) ? 2 : 0) +
    (isSameAct(gold, predicted) ? 1 : 0) +
    (matchCounts(gold, predicted).correct > 0 ? 2 : 0) +
    (gold.announced && isSameDate(gold.announced, predicted.announced) ? 0.5 : 0) +
    (matchInOrder(gold.named, predicted.named, isSameName).correct > 0 ? 1 : 0)
  )
}

/** Pairs less alike than this are no pair. */
const LEAST_LIKENESS = 4

/**
 * Predictions in the order of the text, so that the order of a file decides no tie: by the trigger's offset, or by the
 * place in gold of the same quote where there are no offsets.
 */
function inOrderOfText(gold: readonly MeasureFacts[], predicted: readonly MeasureFacts[]) {
  const place = (measure: MeasureFacts): number => {
    const trigger = measure.marks[0]
    if (trigger) return trigger.start
    const quoted = gold.findIndex((g) => g.evidence === measure.evidence)
    return quoted < 0 ? gold.length : quoted
  }
  return predicted.map((measure) => ({ measure, at: place(measure) })).sort((a, b) => a.at - b.at)
}

/** Index pairs [gold, predicted]. */
function alignByLikeness(gold: readonly MeasureFacts[], predicted: readonly MeasureFacts[]): Pairs {
  const like = (g: number, p: number) => likeness(gold[g] as MeasureFacts, predicted[p] as MeasureFacts)
  return assign(gold.length, predicted.length, like).filter(([g, p]) => like(g, p) >= LEAST_LIKENESS)
}

function isSameDateMention(a: DateFact, b: DateFact): boolean {
  const [left, right] = [plain(a.text), plain(b.text)]
  return a.value === b.value && (left.includes(right) || right.includes(left))
}

const typesOf = (facts: ArticleFacts) => [...new Set(facts.measures.map((measure) => measure.type))]

/** The tallies of one article under the benchmark's names. */
export function scoreBenchmark(gold: ArticleFacts, predicted: ArticleFacts): Tallies {
  const measures = inOrderOfText(gold.measures, predicted.measures).map(({ measure }) => measure)
  const pairs = alignByLikeness(gold.measures, measures)
  const matched = pairs.map(([g, p]) => [gold.measures[g] as MeasureFacts, measures[p] as MeasureFacts] as const)
  const paired = new Set(pairs.map(([g]) => g))
  const excused = gold.measures.filter((measure, g) => measure.open && !paired.has(g)).length
  const records = (isRight: (g: MeasureFacts, p: MeasureFacts) => boolean): Tally => {
    const correct = matched.filter(([g, p]) => isRight(g, p)).length
    return tally({
      correct,
      spurious: measures.length - correct,
      missing: gold.measures.length - excused - correct,
    })
  }
  return {
    'measures core': records(isCore),
    'measures strict': records(isStrict),
    'measures whole': records(isWhole),
    'types (per article)': matchInOrder(typesOf(gold), typesOf(predicted), (a, b) => a === b),
    persons: matchInOrder(gold.entities.person ?? [], predicted.entities.person ?? [], isSameName),
    organizations: matchInOrder(gold.entities.organization ?? [], predicted.entities.organization ?? [], isSameName),
    dates: matchInOrder(gold.dates, predicted.dates, isSameDateMention),
    counts: matchInOrder(gold.counts, predicted.counts, isSameCount),
    ...sumSlots(matched),
  }
}

type Matched = readonly (readonly [gold: MeasureFacts, predicted: MeasureFacts])[]

function sumSlots(matched: Matched): Tallies {
  const sum = (score: (g: MeasureFacts, p: MeasureFacts) => Tally): Tally =>
    matched
      .map(([g, p]) => score(g, p))
      .reduce(
        (a, b) =>
          tally({ correct: a.correct + b.correct, missing: a.missing + b.missing, spurious: a.spurious + b.spurious }),
        tally({}),
      )
  const date = (key: 'announced' | 'effective' | 'expires') =>
    sum((g, p) => {
      if (g[key] && p[key] && isSameDate(g[key], p[key])) return tally({ correct: 1 })
      return tally({ missing: g[key] ? 1 : 0, spurious: p[key] ? 1 : 0 })
    })
  return {
    'slot imposers': sum((g, p) => matchInOrder(g.imposers, p.imposers, isSameText)),
    'slot targets': sum((g, p) => matchInOrder(g.targets, p.targets, isSameText)),
    'slot named': sum((g, p) => matchInOrder(g.named, p.named, isSameName)),
    'slot counts': sum(matchCounts),
    'slot goods': sum((g, p) => matchInOrder(g.goods, p.goods, isSameName)),
    'slot announced': date('announced'),
    'slot effective': date('effective'),
    'slot expires': date('expires'),
  }
}
