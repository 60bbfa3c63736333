/** Effects told apart from those whom they hit. */
import type { Draft } from '../draft.js'
import { joinDates } from './dates.js'
import { GROUP, sameSides } from './sides.js'

const GOES_WITH = 3

/**
 * An effect told without targets of its own ("freezing their assets", "they may not enter") is that of the persons and
 * firms told just before by the same imposers; an effect that makes that telling exact takes its place.
 */
export function settleEffects(drafts: readonly Draft[]): readonly Draft[] {
  const absorbed = new Set<Draft>()
  const settled = drafts.map((draft) => {
    if (hasOwnHits(draft) || draft.ownTarget || draft.candidate.rule.generic || draft.candidate.rule.goods) return draft
    const source = drafts.findLast(
      (other) =>
        other !== draft &&
        other.sentence.index <= draft.sentence.index &&
        draft.sentence.index - other.sentence.index <= GOES_WITH &&
        other.triggerStart < draft.triggerStart &&
        hasOwnHits(other) &&
        GROUP[other.standing.status] === GROUP[draft.standing.status] &&
        sameSides(other, draft),
    )
    if (!source) return draft
    const exact = draft.candidate.rule.absorbs === source.type
    if (exact) absorbed.add(source)
    const { targets, counts, countries } = source
    const near = source.sentence.index === draft.sentence.index
    const dates = exact ? joinDates(draft.dates, source.dates) : draft.dates
    const place = exact
      ? { sentence: source.sentence, triggerStart: source.triggerStart, triggerEnd: source.triggerEnd }
      : {}
    return {
      ...draft,
      ...place,
      targets,
      counts: exact || near ? [...counts, ...draft.counts] : draft.counts,
      countries,
      dates,
    }
  })
  return settled.filter((_, index) => !absorbed.has(drafts[index] as Draft))
}

const hasOwnHits = ({ targets, counts }: Draft): boolean =>
  targets.some(({ kind, entity }) => kind !== 'country' && (entity !== null || kind === 'group')) || counts.length > 0
