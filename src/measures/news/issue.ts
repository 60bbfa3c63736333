/** What an article is about: the sides of its news, and how its sentences follow each other in time. */
import type { DateMention } from '../../record/contract.js'
import type { Document, Sentence } from '../../text/document.js'
import type { Act } from '../merge/merge.js'
import { codesOf } from '../merge/sides.js'

const DAY = 86_400_000

/** Days from a date to the day of publication; null when one of them is not known to the day. */
export function ageOf(value: string, published: string | null): number | null {
  if (published?.length !== 10 || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null
  return Math.round((Date.parse(published) - Date.parse(value)) / DAY)
}

export interface Issue {
  readonly published: string | null
  /** A body that imposes measures itself issues the text. */
  readonly official: boolean
  /** Acts of the headline, else those of the first two sentences. */
  readonly leading: readonly Act[]
  /** Codes of those who act in the headline, else in the first telling. */
  readonly imposers: readonly string[]
  /** Number of sentences of the body. */
  readonly length: number
  readonly body: readonly Sentence[]
  /** The first sentences of the body. */
  readonly opening: readonly Sentence[]
  /** The first "today" of the body. */
  readonly today: DateMention | null
  /** Rank of a sentence among those of the body; -1 for the title. */
  readonly placeOf: (sentence: number) => number
  /** The sentence of the body before one. */
  readonly before: (sentence: Sentence) => Sentence | null
  readonly datesIn: (sentence: Sentence) => readonly DateMention[]
  /** True for a sentence with a date more than a week before publication. */
  readonly isOld: (sentence: Sentence) => boolean
}

export function issueOf(
  { sentences }: Document,
  acts: readonly Act[],
  { dates, published }: { readonly dates: readonly DateMention[]; readonly published: string | null },
  official: boolean,
): Issue {
  const body = sentences.filter(({ zone }) => zone === 'body')
  const rank = new Map(body.map(({ index }, at) => [index, at] as const))
  const placeOf = (index: number): number => rank.get(index) ?? -1
  const titled = acts.filter(({ drafts }) => drafts.some(({ sentence }) => sentence.zone === 'title'))
  const first = titled.length > 0 ? titled : acts.slice(0, 1)
  const datesIn = ({ start, end }: Sentence): readonly DateMention[] =>
    dates.filter((date) => date.start >= start && date.end <= end && date.type === 'DATE' && date.zone === 'body')
  return {
    published,
    official,
    leading:
      titled.length > 0
        ? titled
        : acts.filter(({ drafts }) => drafts.some(({ sentence }) => placeOf(sentence.index) <= 1)),
    imposers: [...new Set(first.flatMap(({ imposers }) => codesOf(imposers)))],
    length: Math.max(1, body.length),
    body,
    opening: body.slice(0, 3),
    today:
      dates.find(({ text, value, zone }) => zone === 'body' && value === published && /^today$/i.test(text)) ?? null,
    placeOf,
    before: ({ index }) => body[placeOf(index) - 1] ?? null,
    datesIn,
    isOld: (sentence) => datesIn(sentence).some(({ value }) => isOld(value, published)),
  }
}

/** More than a week before publication; a bare year is old where the day of publication is unknown. */
export function isOld(value: string, published: string | null): boolean {
  if (!published) return /^\d{4}$/.test(value)
  const age = ageOf(value, published)
  if (age !== null) return age > 7
  return !/W/.test(value) && value < published && !published.startsWith(value)
}
