import type { Issue, Published } from '../../record/contract.js'
import type { Document } from '../../text/document.js'
import { civil, firstDay, lastDay, type Period, timexOf, weekdayOf } from './calendar.js'
import type { Part } from './form.js'
import type { Recognised } from './recognise.js'
import { lookAt } from './resolve.js'
import { directionOf } from './tense.js'

/** Candidate days are looked for in at most so many days after the newest date told in full. */
const NEWS_REACH = 400
/** The dates among which that of the lead is looked for. */
const LEAD_DATES = 24
/** A bare weekday this early in the text is the day of the news. */
const LEAD = 3

interface Evidence {
  /** The day must lie in here, both ends included. */
  readonly from: number
  readonly to: number
  /** Month and day of a dateline. */
  readonly dateline: Recognised | undefined
  /** The weekday on which the news is told. */
  readonly weekday: Recognised | undefined
  readonly behind: readonly Part[]
  readonly ahead: readonly Part[]
}

const partOf = ({ form }: Recognised): Part | undefined =>
  form.kind === 'part' && !form.of && form.turn === undefined ? form.part : undefined
const isWeekday = (found: Recognised): boolean => partOf(found)?.cycle === 'week' && partOf(found)?.grain === 'day'
const isMonthDay = (found: Recognised): boolean =>
  partOf(found)?.cycle === 'year' && partOf(found)?.grain === 'day' && partOf(found)?.blank !== null

const PLACE = /^[\s"“(]*(?:\p{Lu}[\p{Lu}\d.'’-]+|\p{Lu}\.)(?:[\s,./-]+\p{Lu}[\p{L}.'’-]*){0,6}[\s,(]*$/u
const AFTER_DATELINE = /^[\s.,)]*(?:\([^)]{2,40}\)|\/[^/]{2,40}\/|—|–|--?\s|:|\.\s)/

/** The longest that the place of a dateline may be: no look back goes further. */
const DATELINE_REACH = 64

/** True when a date stands between the place of a dateline and its dash or agency: "TOKYO, January 25. /TASS/". */
export function isInDateline(text: string, found: Recognised): boolean {
  if (found.sentence.zone === 'dateline') return true
  const before = text.slice(Math.max(0, found.start - DATELINE_REACH), found.start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (line.length === 0 || line.length === DATELINE_REACH) return false
  return PLACE.test(line) && AFTER_DATELINE.test(text.slice(found.end, found.end + 48))
}

/** The day that a dateline states in full: "LONDON, July 17, 2023 (Reuters) -". */
export function datelineInFull(document: Document, recognised: readonly Recognised[]): Published | null {
  const { text } = document.article
  const found = recognised
    .slice(0, LEAD_DATES)
    .find(
      ({ form, ...rest }) =>
        form.kind === 'period' && form.period.grain === 'day' && isInDateline(text, { form, ...rest }),
    )
  if (found?.form.kind !== 'period') return null
  const { start, end } = found
  const evidence = { start, end, text: text.slice(start, end) }
  return { value: timexOf(found.form.period), precision: 'day', basis: 'dateline', evidence }
}

function gather(document: Document, recognised: readonly Recognised[]): Evidence {
  const { text } = document.article
  const body = recognised.filter(({ sentence }) => sentence.zone !== 'boilerplate')
  let from = Number.NEGATIVE_INFINITY
  let newest = Number.NEGATIVE_INFINITY
  let to = Number.POSITIVE_INFINITY
  // One of each day of the year: a text cannot make the search longer than the calendar.
  const behind = new Map<string | null, Part>()
  const ahead = new Map<string | null, Part>()
  for (const found of body) {
    const caption = found.sentence.zone === 'caption'
    const look = caption
      ? -1
      : directionOf(found.sentence.text, found.start - found.sentence.start, found.end - found.sentence.start)
    if (found.form.kind === 'period') {
      const { period } = found.form
      if (look > 0 || isOfWill(found)) {
        // What lies ahead bounds the article from above; a year may be the running one.
        to = Math.min(to, lastDay(period))
      } else if (period.grain === 'day' || period.grain === 'month') {
        // A year alone told as past is history: it says nothing of when the article was written.
        from = Math.max(from, firstDay(period))
        newest = Math.max(newest, lastDay(period))
      }
      continue
    }
    const part = partOf(found)
    if (part?.cycle !== 'year' || part.grain !== 'day' || isInDateline(text, found)) continue
    if (look < 0) behind.set(part.blank, part)
    if (look > 0) ahead.set(part.blank, part)
  }
  const bounded = {
    from: from === Number.NEGATIVE_INFINITY ? (to === Number.POSITIVE_INFINITY ? from : to - 2 * NEWS_REACH) : from,
    to: Math.min(to, newest === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : newest + NEWS_REACH),
  }
  return {
    ...bounded,
    dateline: body.slice(0, 6).find((found) => isMonthDay(found) && isInDateline(text, found)),
    weekday: body
      .slice(0, LEAD_DATES)
      .find(
        (found) =>
          isWeekday(found) && found.sentence.zone !== 'caption' && isLead(document, found) && lookAt(found) <= 0,
      ),
    behind: [...behind.values()],
    ahead: [...ahead.values()],
  }
}

/** True in the first sentences that are told, headings and captions aside. */
function isLead(document: Document, found: Recognised): boolean {
  let told = 0
  for (const sentence of document.sentences) {
    if (sentence.zone !== 'body' && sentence.zone !== 'dateline') continue
    if (/[.?!]["”’)]*$/.test(sentence.text)) told++
    if (sentence.index === found.sentence.index) return told <= LEAD
    if (told > LEAD) return false
  }
  return false
}

/** Days between which a part told as past, or as ahead, would lie too far from the day of publication. */
const NEAR = 150

/** True when the clause after a date goes on in the future: "while holding the presidency in 2023, it will focus". */
const isOfWill = ({ sentence, end }: Recognised): boolean =>
  /^[^.;:”]{0,40}\b(?:will|shall)\b/.test(sentence.text.slice(end - sentence.start, end - sentence.start + 60))

function agrees(day: number, { behind, ahead, weekday }: Evidence): boolean {
  const told = weekday && partOf(weekday)
  if (told) {
    const on = weekdayOf(firstDay(told.at(0) as Period))
    if (weekdayOf(day) !== on) return false
  }
  const [year] = civil(day)
  const near = (part: Part, way: -1 | 1): boolean =>
    [year - 1, year, year + 1].some((cycle) => {
      const period = part.at(cycle)
      const distance = period ? (firstDay(period) - day) * way : Number.NaN
      // What lies ahead is not of the same day: that would be told as today.
      return distance >= (way > 0 ? 1 : 0) && distance <= NEAR
    })
  return behind.every((part) => near(part, -1)) && ahead.every((part) => near(part, 1))
}

/** The days that satisfy all that the text says. */
function candidates(evidence: Evidence): readonly number[] {
  const { from, to, dateline } = evidence
  if (from === Number.NEGATIVE_INFINITY || to === Number.POSITIVE_INFINITY || to < from) return []
  const days: number[] = []
  const part = dateline && partOf(dateline)
  for (let day = from; day <= to; day++) {
    if (part) {
      const on = part.at(civil(day)[0])
      if (!on || firstDay(on) !== day) continue
    }
    if (agrees(day, evidence)) days.push(day)
  }
  return days
}

export interface Inference {
  readonly published: Published | null
  readonly issues: readonly Issue[]
}

/**
 * The day of publication from the text's own constraints: the month and day of the dateline, the weekday of the news,
 * the dates told in full, and the year-less dates that lie behind and ahead. Exactly one day must be left; none is
 * guessed without a dateline or a weekday.
 */
export function inferPublished(document: Document, recognised: readonly Recognised[]): Inference {
  const evidence = gather(document, recognised)
  const witness = evidence.dateline ?? evidence.weekday
  // A dateline alone fits every year: the weekday of the news must confirm it.
  if (!witness || !evidence.weekday) return { published: null, issues: [] }
  const days = candidates(evidence)
  const span = { start: witness.start, end: witness.end }
  const [only] = days
  if (only !== undefined && days.length === 1) {
    const text = document.article.text.slice(span.start, span.end)
    return {
      published: {
        value: timexOf({ grain: 'day', index: only }),
        precision: 'day',
        basis: 'inferred',
        evidence: { ...span, text },
      },
      issues: [],
    }
  }
  const listed = days
    .slice(0, 8)
    .map((index) => timexOf({ grain: 'day', index }))
    .join(', ')
  const message = days.length
    ? `publication day undecided between ${days.length} days: ${listed}${days.length > 8 ? ' …' : ''}`
    : 'no day satisfies all that the text says of its publication'
  return { published: null, issues: [{ code: 'published-undecided', message, ...span }] }
}
