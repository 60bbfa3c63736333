import type { DateMention, Measure } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Clauses, Run } from '../clause/clause.js'
import type { VerbGroup } from '../clause/groups.js'

type Dates = Measure['dates']
type MeasureDate = Dates['announced']

/** Words right before a date that make it the day from which, or until which, an act applies. */
const EFFECTIVE =
  /(?:\b(?:effective|starting|beginning|from|as of|as from|with effect from)\s+(?:\w+\s+)?|\b(?:into force|into effect|takes? effect|took effect|in force|appl(?:y|ies)|start(?:s|ed)?|begins?|began)\b[^,;:.]{0,25})$/i
const EXPIRES =
  /(?:\b(?:until|till|through|up to|run to)\s+(?:\w+\s+)?|\b(?:expires?|expired|expiring|ends?|lapse[sd]?)\b[^,;:.]{0,20})$/i
/** The date of what caused the act, not of the act. */
const CAUSE =
  /\b(?:after|over|following|because of|in response to|invasion|invaded|attacks?|elections?|war|killed|coup|test|crackdown|shooting|poisoning|annexation|annexed|uprising|until|before)\b[^,;.]{0,30}$/i

const toDate = ({ value, start, end, text, certainty }: DateMention): MeasureDate => ({
  value,
  start,
  end,
  text,
  certainty,
})

const RESOLVED = /^\d{4}(?:-(?:\d{2}(?:-\d{2})?|Q[1-4]|H[12]|W\d{2}))?$/

/** Dates of an act told in one sentence: those of its own clause, else a date that opens the sentence. */
export function findMeasureDates(
  clauses: Clauses,
  dates: readonly DateMention[],
  trigger: Run,
  groups: readonly number[],
  limits: Run,
): Dates {
  const { words } = clauses
  const first = words[0] as Word
  const last = words.at(-1) as Word
  const own = dates.filter(
    ({ start, end, type, value, zone }) =>
      type === 'DATE' &&
      RESOLVED.test(value) &&
      start >= first.start &&
      end <= last.end &&
      zone !== 'caption' &&
      zone !== 'dateline',
  )
  let announced: MeasureDate = null
  let effective: MeasureDate = null
  let expires: MeasureDate = null
  let best = Number.POSITIVE_INFINITY
  const spans = [trigger, ...groups.map((index) => clauses.groups[index] as VerbGroup)]
  for (const date of own) {
    const at = words.findIndex((word) => word.end > date.start)
    const before = textBefore(words, at)
    const outside = at < limits.first || at > limits.last
    const near = Math.min(...spans.map((span) => distance(at, span)))
    if (EXPIRES.test(before) || date.edge === 'end' || date.edge === 'before') {
      if (!outside) expires ??= toDate(date)
    } else if (EFFECTIVE.test(before) || (date.edge === 'start' && !/\bsince\s+$/i.test(before))) {
      if (!outside) effective ??= toDate(date)
    } else if (!CAUSE.test(before) && near < best && (!outside || opens(words, at))) {
      announced = toDate(date)
      best = near
    }
  }
  return { announced, effective, expires }
}

const textBefore = (words: readonly Word[], at: number): string =>
  words
    .slice(Math.max(0, at - 6), at)
    .map((word) => word.before + word.text + word.after)
    .join('')

const distance = (at: number, { first, last }: { first: number; last: number }): number =>
  at < first ? first - at : at > last ? at - last : 0

/** "On April 12, Japan's cabinet …": a date in the opening phrase goes with the whole sentence. */
const opens = (words: readonly Word[], at: number): boolean => {
  if (at > 5) return false
  return words
    .slice(0, at)
    .every((word) => ['preposition', 'adverb', 'determiner', 'noun', 'adjective', 'number'].includes(word.pos))
}
