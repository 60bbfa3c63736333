/** The days of tellings that belong together. */
import type { Measure } from '../../record/contract.js'
import type { Draft } from '../draft.js'
import { RELIEF } from '../taxonomy.js'
import { isFollowed } from './followed.js'
import { codesOf, GROUP, meet } from './sides.js'

/** True when two dates can be the same: equal, or one is the coarser form of the other, or one is missing. */
export const datesAgree = (a: Measure['dates']['announced'], b: Measure['dates']['announced']): boolean =>
  a === null || b === null || a.value.startsWith(b.value) || b.value.startsWith(a.value)

/** Each day from the first telling that has it. */
export const joinDates = (a: Measure['dates'], b: Measure['dates']): Measure['dates'] => ({
  announced: a.announced ?? b.announced,
  effective: a.effective ?? b.effective,
  expires: a.expires ?? b.expires,
})

const EARLIER =
  /\b(?:already|previous(?:ly)?|earlier|so far|had|since|has long|years? ago|months? ago|(?:19|20)\d\d|last (?:year|month))\b/i

/** Sentences from one act of a list to the next; a heading may stand between. */
const NEAR = 3

/** A list of acts that goes on over sentences shares the day that its first one tells. */
export function withDates(drafts: readonly Draft[]): readonly Draft[] {
  const dated: Draft[] = []
  for (const draft of drafts.map((each) => withTerms(each, drafts))) {
    const source = dated.findLast(
      (other) =>
        other.dates.announced !== null &&
        draft.sentence.index - other.sentence.index <= NEAR &&
        draft.sentence.index >= other.sentence.index &&
        GROUP[other.standing.status] === GROUP[draft.standing.status] &&
        !isUndoing(draft, other) &&
        !isDoneBefore(other, draft) &&
        meet(codesOf(other.imposers), codesOf(draft.imposers)),
    )
    const free =
      draft.dates.announced === null &&
      draft.dates.effective === null &&
      !EARLIER.test(draft.sentence.text) &&
      !isFollowed(draft)
    const announced = free && source ? source.dates.announced : draft.dates.announced
    dated.push(announced === draft.dates.announced ? draft : { ...draft, dates: { ...draft.dates, announced } })
  }
  return dated
}

/** "This past week we imposed sanctions. We will now ban": what is decided now has another day than what some week has brought. */
const isDoneBefore = (other: Draft, { standing }: Draft): boolean =>
  standing.status === 'announced' &&
  other.standing.status === 'in-force' &&
  other.dates.announced !== null &&
  !/^\d{4}-\d\d-\d\d/.test(other.dates.announced.value)

/** "imposed a ban in May. The ban expired": a measure does not end on the day on which it began. */
const isUndoing = ({ type, candidate, ...draft }: Draft, other: Draft): boolean =>
  (type === other.type || candidate.rule.pointer === true) &&
  RELIEF.has(draft.standing.action) !== RELIEF.has(other.standing.action)

/** "extended until May the embargo and the freeze": what one verb does to several measures has one beginning and one end. */
function withTerms(draft: Draft, drafts: readonly Draft[]): Draft {
  const [verb] = draft.standing.groups
  const { announced, effective, expires } = draft.dates
  if (verb === undefined || (effective && expires)) return draft
  const joined = drafts.filter(
    ({ sentence, standing }) => sentence.index === draft.sentence.index && standing.groups[0] === verb,
  )
  const begins = effective ?? joined.find(({ dates }) => dates.effective !== null)?.dates.effective ?? null
  const ends = expires ?? joined.find(({ dates }) => dates.expires !== null)?.dates.expires ?? null
  return begins === effective && ends === expires
    ? draft
    : { ...draft, dates: { announced, effective: begins, expires: ends } }
}
