/** General words that only open a telling: their kinds, or their parts, come right behind. */
import type { Draft } from '../draft.js'
import type { Source } from '../roles/sources.js'
import { RELIEF } from '../taxonomy.js'
import { isTotalOnly, SUMS_UP } from '../totals.js'
import { datesAgree } from './dates.js'
import { codesOf, GROUP, meet, sameSides } from './sides.js'

/** Imposers taken from elsewhere in the article: enough to go on about a measure told before, not to tell a new one. */
export const LOOSE: ReadonlySet<Source> = new Set(['measure-before', 'main'])

/** A headline or opening ("approved new sanctions") whose kinds are told in the sentences right behind it. */
export function opens(draft: Draft, kinds: readonly Draft[]): boolean {
  const { sentence, standing, counts, dates } = draft
  const title = sentence.zone === 'title'
  const relieves = RELIEF.has(standing.action)
  if ((relieves && !title) || counts.length > 0) return false
  return kinds.some(
    (other) =>
      !isEarlierThan(draft, other) &&
      other.sentence.index > sentence.index &&
      other.sentence.index <= sentence.index + (title ? 12 : 2) &&
      datesAgree(other.dates.announced, dates.announced) &&
      GROUP[other.standing.status] === GROUP[standing.status] &&
      (relieves ? other.standing.action === standing.action : !RELIEF.has(other.standing.action)),
  )
}

/** "imposed sanctions on Monday. It has [so far] blacklisted 46 officials", "imposed sanctions [in 2009]. It has blacklisted": told of another time. */
const isEarlierThan = (draft: Draft, other: Draft): boolean =>
  (draft.sentence.zone === 'body' &&
    draft.dates.announced !== null &&
    other.dates.announced === null &&
    other.telling.time === 'perfect') ||
  isTotalOnly(other) ||
  SUMS_UP.test(other.sentence.text)

/** "announced new sanctions. They include sanctions on five officials": the parts of a whole, though a general word tells them. */
export const opensList = (draft: Draft, drafts: readonly Draft[]): boolean =>
  !RELIEF.has(draft.standing.action) &&
  draft.counts.length === 0 &&
  draft.standing.lists !== true &&
  drafts.some(
    (part) =>
      part.standing.lists === true &&
      part.type !== draft.type &&
      part.sentence.index - draft.sentence.index === 1 &&
      datesAgree(part.dates.announced, draft.dates.announced) &&
      sameSides(part, draft),
  )

/** "decided to impose sanctions on Chad. They were issued against six people": the general word over the listing right behind. */
export const opensListing = (draft: Draft, drafts: readonly Draft[]): boolean => {
  const { standing, counts, targets, countries, sentence, candidate, type, dates, how } = draft
  return (
    standing.action === 'impose' &&
    GROUP[standing.status] === 'decided' &&
    counts.length === 0 &&
    countries.length > 0 &&
    type === candidate.rule.type &&
    how === 'subject' &&
    targets.every(({ kind }) => kind === 'country') &&
    drafts.some(
      (part) =>
        part.type === candidate.rule.listed &&
        part.counts.length > 0 &&
        LOOSE.has(part.how) &&
        part.sentence.index === sentence.index + 1 &&
        GROUP[part.standing.status] === 'decided' &&
        part.standing.action === 'impose' &&
        datesAgree(part.dates.announced, dates.announced) &&
        sameSides(part, draft),
    )
  )
}

/** "announced sanctions on Chad and Togo", whose people are then told one state after the other. */
export const isOverview = (
  { standing, counts, countries, imposers, sentence, type }: Draft,
  drafts: readonly Draft[],
): boolean =>
  standing.action === 'impose' &&
  GROUP[standing.status] === 'decided' &&
  counts.length === 0 &&
  countries.length > 1 &&
  countries.every((code) =>
    drafts.some(
      (part) =>
        part.type !== type &&
        part.standing.action === 'impose' &&
        GROUP[part.standing.status] === 'decided' &&
        part.sentence.index > sentence.index &&
        part.sentence.index <= sentence.index + FEW &&
        part.countries.includes(code) &&
        part.countries.length < countries.length &&
        meet(codesOf(part.imposers), codesOf(imposers)),
    ),
  )

const FEW = 12
