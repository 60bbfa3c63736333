/** Effects told apart from those whom they hit. */
import { type Draft, triggerText } from '../draft.js'
import { PERSONAL, TAXONOMY } from '../taxonomy.js'
import { datesAgree, joinDates } from './dates.js'
import { countsAgree, GROUP, imposersLeft, meet, namesOf, pointsBack, sameSides } from './sides.js'

const GOES_WITH = 3

/** True for an effect that hits persons and firms rather than a country or its goods. */
export const isPersonal = ({ type, candidate: { rule } }: Draft): boolean =>
  !rule.goods && PERSONAL.has(TAXONOMY[type].family)

/** Words for those told in the sentence before. */
const POINTING = /\b(?:they|them|their|those|these|each|both|all)\b/i

/**
 * An effect told without targets of its own ("freezing their assets", "they may not enter") is that of the persons and
 * firms told just before by the same imposers; an effect that makes that telling exact takes its place.
 */
export function settleEffects(drafts: readonly Draft[]): readonly Draft[] {
  const absorbed = new Set<Draft>()
  const settled = drafts.map((draft) => {
    if (hasOwnHits(draft) || draft.ownTarget || draft.candidate.rule.generic || !isPersonal(draft)) return draft
    const source = drafts.findLast(
      (other) =>
        other !== draft &&
        other.sentence.index <= draft.sentence.index &&
        draft.sentence.index - other.sentence.index <= GOES_WITH &&
        other.triggerStart < draft.triggerStart &&
        !isMore(draft, other) &&
        hasOwnHits(other) &&
        GROUP[other.standing.status] === GROUP[draft.standing.status] &&
        sameSides(other, draft),
    )
    if (!source) return draft
    const exact = draft.candidate.rule.absorbs === source.type
    if (exact) absorbed.add(source)
    const { targets, counts, countries } = source
    const apart = draft.sentence.index - source.sentence.index
    const near = apart === 0 || (apart === 1 && POINTING.test(draft.sentence.text))
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

/**
 * Headline and lead sanction somebody, the text goes on that assets of theirs are frozen: the exact kind takes the place of
 * the vague one, unless the two tell other names, counts or dates.
 */
export function absorbVague(drafts: readonly Draft[]): readonly Draft[] {
  const exactOf = new Map(drafts.map((vague) => [vague, drafts.find((draft) => makesExact(draft, vague))]))
  return drafts.flatMap((draft) => {
    const exact = exactOf.get(draft)
    const imposers = exact ? ofTheRest(draft, drafts) : draft.imposers
    if (exact && imposers.length === 0) return []
    const absorbed = drafts.filter((vague) => exactOf.get(vague) === draft)
    return [absorbed.reduce(withTelling, { ...draft, imposers })]
  })
}

/** "Britain and Canada sanctioned generals. Britain froze their assets": those of whom nothing more is told. */
function ofTheRest(vague: Draft, drafts: readonly Draft[]): Draft['imposers'] {
  if (vague.sentence.zone === 'title' || vague.how !== 'subject' || vague.imposers.length < 2) return []
  return imposersLeft(
    vague,
    drafts.filter((other) => other !== vague && sameSides(other, vague)),
  )
}

/** Sentences from the vague telling to the exact one; a headline is told again by the sentences that follow it. */
const FAR = 8
const FAR_TITLE = 14

const makesExact = (exact: Draft, vague: Draft): boolean => isPart(vague, exact) || tellsKind(exact, vague)

/** How many sentences apart the part and the whole may be told. */
const TOGETHER = 4

/** "froze the assets of two banks; Americans may not deal with the banks". */
const isPart = (part: Draft, whole: Draft): boolean =>
  part.candidate.rule.partOf === whole.type &&
  isNewDecision(part) &&
  isNewDecision(whole) &&
  Math.abs(part.sentence.index - whole.sentence.index) <= TOGETHER &&
  sameSides(part, whole) &&
  datesAgree(part.dates.announced, whole.dates.announced) &&
  countsAgree(part.counts, whole.counts) &&
  namesOf(part.targets).every((name) => namesOf(whole.targets).includes(name))

const tellsKind = (exact: Draft, vague: Draft): boolean =>
  exact.candidate.rule.absorbs === vague.type &&
  // "sanctioned 12 people" is not what a control list makes exact, "widened its blacklist" is.
  (isPersonal(exact) || /list/.test(triggerText(vague))) &&
  !isMore(exact, vague) &&
  !vague.candidate.rule.absorbs &&
  isNewDecision(exact) &&
  isNewDecision(vague) &&
  (exact.sentence.index >= vague.sentence.index || pointsBack(vague)) &&
  exact.sentence.index - vague.sentence.index <= (vague.sentence.zone === 'title' ? FAR_TITLE : FAR) &&
  sameSides(vague, exact) &&
  datesAgree(vague.dates.announced, exact.dates.announced) &&
  tellAlike(vague, exact)

/** "[further] asset freezes": not those whom the sentences before sanctioned. */
const isMore = ({ sentence: { text, start, index }, triggerStart }: Draft, vague: Draft): boolean =>
  index > vague.sentence.index && MORE.test(text.slice(0, triggerStart - start))

const MORE = /\b(?:further|more|additional|other)\s$/i

const isNewDecision = ({ standing }: Draft): boolean =>
  standing.action === 'impose' && GROUP[standing.status] === 'decided'

/** The exact telling with what only the vague one told: its day, its counts, whom it names. */
const withTelling = (exact: Draft, vague: Draft): Draft => ({
  ...exact,
  countries: [...new Set([...exact.countries, ...vague.countries])],
  dates: joinDates(exact.dates, vague.dates),
  counts: [
    ...exact.counts,
    ...vague.counts.filter(
      (count) => !exact.counts.some(({ unit, value }) => unit === count.unit && value === count.value),
    ),
  ],
  targets: [
    ...exact.targets,
    ...vague.targets.filter(
      ({ entity }) => entity !== null && !exact.targets.some((target) => target.entity === entity),
    ),
  ],
})

/** No count or name of one contradicts the other. */
function tellAlike(a: Draft, b: Draft): boolean {
  const [left, right] = [namesOf(a.targets), namesOf(b.targets)]
  const named = left.length === 0 || right.length === 0 || pointsBack(a) || pointsBack(b) || meet(left, right)
  return named && countsAgree(a.counts, b.counts)
}

const hasOwnHits = ({ targets, counts }: Draft): boolean =>
  targets.some(({ kind, entity }) => kind !== 'country' && (entity !== null || kind === 'group')) || counts.length > 0
