/** Which of a sentence's dates are those of an act: its day, the day it takes effect, and its end. */
import type { DateMention, Measure } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import { textBefore } from '../../text/word-search.js'
import type { Clauses, Run } from '../clause/clause.js'
import type { VerbGroup } from '../clause/groups.js'
import type { Standing } from '../standing/standing.js'
import type { Status } from '../taxonomy.js'
import { wordAt } from './actors.js'
import { EFFECTIVE, ENDING, isBeginning, RESPITE, roleOf } from './date-roles.js'
import { isAnothers, isCause, isOfJudging, isOfLaw, isOfNoun, isOfTwin, namesEvent } from './others-days.js'

/** Nothing has been done yet: the day on which somebody speaks of it is no day of an act. */
const UNDECIDED: ReadonlySet<Status> = new Set(['called-for', 'considered'])

type Dates = Measure['dates']
type MeasureDate = Dates['announced']

/** A date of the article as a measure keeps it. */
export const toDate = ({ value, start, end, text, certainty }: DateMention): MeasureDate => ({
  value,
  start,
  end,
  text,
  certainty,
})

/** "two weeks later", "the next day": reckoned from what the text has not dated, it lies nowhere. */
const LATER = /\blater$|^the (?:next|following) \w+$/i

const RESOLVED = /^\d{4}(?:-(?:\d{2}(?:-\d{2})?|Q[1-4]|H[12]|W\d{2}))?$/

/** Dates of an act told in one sentence: those of its own verbs, else a date that opens the sentence. */
export function findMeasureDates(
  clauses: Clauses,
  dates: readonly DateMention[],
  published: string | null,
  trigger: Run,
  { groups, status, action, doer }: Standing,
  limits: Run,
): Dates {
  const { words } = clauses
  const first = words[0] as Word
  const last = words.at(-1) as Word
  const own = dates.filter(
    ({ start, end, type, value, text, zone }) =>
      type === 'DATE' &&
      RESOLVED.test(value) &&
      !(LATER.test(text) && published !== null && value > published) &&
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
    const at = wordAt(words, date.start)
    if (isOfJudging(clauses, at, trigger) || namesEvent(words, date) || isOfLaw(date, words, at, published)) continue
    // "imposed a ban and other curbs on Chad in 2009": what one verb does besides shares its day.
    const shared =
      at > limits.last &&
      groups[0] !== undefined &&
      !clauses.groups.some(({ first }) => first > trigger.last && first < at)
    const outside = at < limits.first || (at > limits.last && !shared)
    const before = textBefore(words, at, 6)
    const role = roleOf(date, before, published)
    const ends = role === 'expires' && !RESPITE.test(before) && (ENDING.test(before) || !isAnothers(clauses, at, spans))
    if (ends && !outside) expires ??= toDate(date)
    const begins =
      role === 'effective' && (EFFECTIVE.test(before) || (!UNDECIDED.has(status) && !isCause(words, at, spans)))
    if (begins && !outside && !isAnothers(clauses, at, spans)) effective ??= toDate(date)
    if (role !== 'announced' || UNDECIDED.has(status) || isCause(words, at, spans) || isAnothers(clauses, at, spans))
      continue
    // "has lifted visa bans on those who fired in May 2005": what has been done was not done in a time told as long past.
    const act = clauses.groups[groups[0] ?? -1]
    if (act && hasDone(words, act) && act.last < at && !isBeginning(before) && isLongPast(date, published)) continue
    // What only stays has the day on which it began.
    const isChanged = action !== 'impose' && (action !== 'extend' || doer >= 0)
    if (isChanged && isOfNoun(clauses, at, trigger, spans)) continue
    const near = Math.min(...spans.map((span) => distance(at, span))) + (isOfTwin(clauses, at, spans) ? FAR : 0)
    if (near < best && (!outside || opens(words, at))) {
      announced = toDate(date)
      best = near
    }
  }
  return { announced, effective, expires }
}

/** "has lifted", not "had lifted". */
const hasDone = (words: readonly Word[], { tense, first }: VerbGroup): boolean =>
  tense === 'perfect' && /^(?:has|have)$/.test(words[first]?.lower ?? '')

/** A month or year before the year of publication. */
const isLongPast = ({ value }: DateMention, published: string | null): boolean =>
  published !== null && value.length < 10 && value.slice(0, 4) < published.slice(0, 4)

/** Further than any day of its own. */
const FAR = 1000

const distance = (at: number, { first, last }: Run): number => (at < first ? first - at : at > last ? at - last : 0)

/** "On April 12, Japan's cabinet …": a date in the opening phrase goes with the whole sentence. */
const opens = (words: readonly Word[], at: number): boolean => {
  if (at > 5) return false
  return words
    .slice(0, at)
    .every((word) => ['preposition', 'adverb', 'determiner', 'noun', 'adjective', 'number'].includes(word.pos))
}
