/** The day of publication, inferred from what the text itself says of it. */
import type { Issue, Published } from '../../record/contract.js'
import type { Document } from '../../text/document.js'
import { civil, firstDay, lastDay, type Period, timexOf, weekdayOf } from './calendar.js'
import { isInDateline, LEAD_DATES } from './dateline.js'
import type { Part } from './form.js'
import { lookAt } from './look.js'
import type { Recognised } from './recognise.js'
import type { Direction } from './tense.js'

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
  const { start, end } = witness
  const [only] = days
  if (only === undefined || days.length > 1)
    return { published: null, issues: [{ code: 'published-undecided', message: undecided(days), start, end }] }
  const told = { start, end, text: document.article.text.slice(start, end) }
  return { published: { value: dayOf(only), precision: 'day', basis: 'inferred', evidence: told }, issues: [] }
}

const dayOf = (index: number): string => timexOf({ grain: 'day', index })

/** How many days are named of those between which it is undecided. */
const NAMED = 8

function undecided(days: readonly number[]): string {
  if (days.length === 0) return 'no day satisfies all that the text says of its publication'
  const named = days.slice(0, NAMED).map(dayOf).join(', ')
  return `publication day undecided between ${days.length} days: ${named}${days.length > NAMED ? ' …' : ''}`
}

/** What the text says of the day on which it was written. */
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

/** A date with where its clause looks. */
interface Looking {
  readonly found: Recognised
  readonly look: Direction
}

/** The dates among which that of the dateline is looked for. */
const FIRST_DATES = 6

function gather({ article: { text }, sentences }: Document, recognised: readonly Recognised[]): Evidence {
  const told = recognised.filter(({ sentence }) => sentence.zone !== 'boilerplate')
  const looking = told.map(
    (found) => ({ found, look: found.sentence.zone === 'caption' ? -1 : lookAt(found) }) as const,
  )
  const isNewsDay = (found: Recognised): boolean =>
    isWeekday(found) && found.sentence.zone !== 'caption' && isLead(sentences, found) && lookAt(found) <= 0
  return {
    ...boundsOf(looking),
    dateline: told.slice(0, FIRST_DATES).find((found) => isMonthDay(found) && isInDateline(text, found)),
    weekday: told.slice(0, LEAD_DATES).find(isNewsDay),
    behind: yearlessDays(text, looking, -1),
    ahead: yearlessDays(text, looking, 1),
  }
}

/** Candidate days are looked for in at most so many days after the newest date told in full. */
const NEWS_REACH = 400

/** Between which days the dates told in full leave the day of publication. */
function boundsOf(looking: readonly Looking[]): Pick<Evidence, 'from' | 'to'> {
  let from = Number.NEGATIVE_INFINITY
  let newest = Number.NEGATIVE_INFINITY
  let to = Number.POSITIVE_INFINITY
  for (const { found, look } of looking) {
    if (found.form.kind !== 'period') continue
    const { period } = found.form
    if (look > 0 || isOfWill(found)) {
      // What lies ahead bounds the article from above; a year may be the running one.
      to = Math.min(to, lastDay(period))
    } else if (period.grain === 'day' || period.grain === 'month') {
      // A year alone told as past is history: it says nothing of when the article was written.
      from = Math.max(from, firstDay(period))
      newest = Math.max(newest, lastDay(period))
    }
  }
  if (from > Number.NEGATIVE_INFINITY) return { from, to: Math.min(to, newest + NEWS_REACH) }
  return { from: to === Number.POSITIVE_INFINITY ? from : to - 2 * NEWS_REACH, to }
}

/** True when the clause after a date goes on in the future: "while holding the presidency in 2023, it will focus". */
const isOfWill = ({ sentence, end }: Recognised): boolean =>
  /^[^.;:”]{0,40}\b(?:will|shall)\b/.test(sentence.text.slice(end - sentence.start, end - sentence.start + 60))

/** The days without a year that lie behind, or ahead; one of each day of the year, so that the search is no longer than the calendar. */
function yearlessDays(text: string, looking: readonly Looking[], way: Direction): readonly Part[] {
  const days = new Map<string | null, Part>()
  for (const { found, look } of looking) {
    const part = look === way ? partOf(found) : undefined
    if (part && isYearlessDay(part) && !isInDateline(text, found)) days.set(part.blank, part)
  }
  return [...days.values()]
}

const partOf = ({ form }: Recognised): Part | undefined =>
  form.kind === 'part' && !form.of && form.turn === undefined ? form.part : undefined

const isWeekday = (found: Recognised): boolean => partOf(found)?.cycle === 'week' && partOf(found)?.grain === 'day'

const isYearlessDay = ({ cycle, grain }: Part): boolean => cycle === 'year' && grain === 'day'

const isMonthDay = (found: Recognised): boolean => {
  const part = partOf(found)
  return part !== undefined && isYearlessDay(part) && part.blank !== null
}

/** A bare weekday this early in the text is the day of the news. */
const LEAD = 3

/** True in the first sentences that are told, headings and captions aside. */
function isLead(sentences: Document['sentences'], found: Recognised): boolean {
  let told = 0
  for (const sentence of sentences) {
    if (sentence.zone !== 'body' && sentence.zone !== 'dateline') continue
    if (/[.?!]["”’)]*$/.test(sentence.text)) told++
    if (sentence.index === found.sentence.index) return told <= LEAD
    if (told > LEAD) return false
  }
  return false
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

/** Days between which a part told as past, or as ahead, would lie too far from the day of publication. */
const NEAR = 150

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
