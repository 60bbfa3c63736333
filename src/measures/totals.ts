/** Running totals, told apart from the measures that they count. */
import type { Count } from '../record/contract.js'
import type { Document } from '../text/document.js'
import type { Draft } from './draft.js'

/** A running total ("bringing the total to 499") belongs to the measure told last before it, in the same or the previous sentence. */
export function withTotals(drafts: readonly Draft[], document: Document, counts: readonly Count[]): readonly Draft[] {
  const totals = counts.filter(({ role }) => role === 'total')
  if (totals.length === 0) return drafts
  const given = new Map<Draft, readonly Count[]>()
  for (const total of totals)
    for (const holder of holdersOf(total, drafts, document)) given.set(holder, [...(given.get(holder) ?? []), total])
  return drafts.map((draft) => {
    const more = given.get(draft)?.filter((total) => !draft.counts.includes(total)) ?? []
    return more.length > 0 ? { ...draft, counts: [...draft.counts, ...more] } : draft
  })
}

/** The measures that a total counts: those near before it that count the same unit, else the last of all. */
function holdersOf(total: Count, drafts: readonly Draft[], document: Document): readonly Draft[] {
  const sentence = document.sentences.find(({ start, end }) => total.start >= start && total.start < end)
  if (!sentence) return []
  const near = drafts.filter(
    ({ sentence: { index }, triggerStart }) =>
      (index === sentence.index || index === sentence.index - 1) && triggerStart < total.start,
  )
  const counted = near.filter(({ counts }) => counts.some(({ unit }) => unit === total.unit))
  return counted.length > 0 ? counted : near.slice(-1)
}
