/** Running totals, told apart from the measures that they count. */
import type { Count } from '../record/contract.js'
import type { Document, Sentence } from '../text/document.js'
import type { Draft } from './draft.js'
import { sameSides } from './merge/sides.js'

/** A running total ("bringing the total to 499") belongs to the measure told last before it, in the same or the previous sentence. */
export function withTotals(drafts: readonly Draft[], document: Document, counts: readonly Count[]): readonly Draft[] {
  const totals = counts.filter(({ role }) => role === 'total')
  if (totals.length === 0) return drafts
  const given = new Map<Draft, readonly Count[]>()
  for (const total of totals)
    for (const holder of holdersOf(total, drafts, document)) given.set(holder, [...(given.get(holder) ?? []), total])
  return drafts
    .filter((draft) => !drafts.some((other) => sumsUp(draft, other)))
    .map((draft) => {
      const more = given.get(draft)?.filter((total) => !draft.counts.includes(total)) ?? []
      return more.length > 0 ? { ...draft, counts: [...draft.counts, ...more] } : draft
    })
}

/** How many sentences behind an act its total may stand. */
const NEAR = 2

const FAR = 4

/** All that it counts are running totals. */
export const isTotalOnly = ({ counts }: Draft): boolean =>
  counts.length > 0 && counts.every(({ role }) => role === 'total')

/** "is restricting visas of 12 officials. To date, it has restricted those of 260": no act of its own, but the total of the one before. */
const sumsUp = (draft: Draft, act: Draft): boolean =>
  isTotalOnly(draft) &&
  !isTotalOnly(act) &&
  act.type === draft.type &&
  act.standing.action === draft.standing.action &&
  act.triggerStart < draft.triggerStart &&
  draft.sentence.index - act.sentence.index <= NEAR &&
  sameSides(act, draft)

/** The measures that a total counts: those near before it that count the same unit, else the last of all. */
function holdersOf(total: Count, drafts: readonly Draft[], document: Document): readonly Draft[] {
  const sentence = document.sentences.find(({ start, end }) => total.start >= start && total.start < end)
  if (!sentence) return []
  const near = drafts.filter(
    ({ sentence: { index }, triggerStart }) =>
      (index === sentence.index || index === sentence.index - 1) && triggerStart < total.start,
  )
  const counts = (draft: Draft): boolean => draft.counts.some(({ unit }) => unit === total.unit)
  const counted = near.filter(counts)
  if (near.length > 0) return counted.length > 0 ? counted : near.slice(-1)
  // Some sentences of reasons may stand between.
  const last = drafts.findLast(({ triggerStart }) => triggerStart < total.start)
  return last && counts(last) && sentence.index - last.sentence.index <= FAR ? [last] : []
}

/** Words of a running total. */
export const SUMS_UP = /\b(?:so far|to date|in all|in total|all told|since the (?:start|beginning))\b/i

/** Counts of a sentence that sums up ("has so far imposed …") are running totals. */
export function summedUp(counts: readonly Count[], { start, end, text }: Sentence): readonly Count[] {
  if (!SUMS_UP.test(text)) return counts
  return counts.map((count) =>
    count.role !== 'total' && count.start >= start && count.end <= end ? { ...count, role: 'total' as const } : count,
  )
}
