/** Days that a TIMEX3 value covers, so that "2022-05" and "2022-05-20" can be seen to agree. */

const DAY = 86_400_000
const QUARTER_OR_HALF = /^(\d{4})-([QH])([1-4])$/
const WEEK = /^(\d{4})-W(\d{2})$/
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** First and last day (days since 1970-01-01) of a value, or undefined when it is no calendar date. */
export function daysOf(value: string): readonly [first: number, last: number] | undefined {
  const part = QUARTER_OR_HALF.exec(value)
  if (part) {
    const months = part[2] === 'Q' ? 3 : 6
    return monthsOf(Number(part[1]), (Number(part[3]) - 1) * months, months)
  }
  const week = WEEK.exec(value)
  if (week) return weekOf(Number(week[1]), Number(week[2]))
  const date = DATE.exec(value)
  if (!date) return undefined
  const year = Number(date[1])
  if (!date[2]) return monthsOf(year, 0, 12)
  if (!date[3]) return monthsOf(year, Number(date[2]) - 1, 1)
  const day = dayNumber(year, Number(date[2]) - 1, Number(date[3]))
  return [day, day]
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / DAY
}

function monthsOf(year: number, month: number, length: number): readonly [number, number] {
  return [dayNumber(year, month, 1), dayNumber(year, month + length, 1) - 1]
}

/** ISO 8601: week 1 holds January 4; weeks begin on Monday. */
function weekOf(year: number, week: number): readonly [number, number] {
  const january4 = dayNumber(year, 0, 4)
  const monday = january4 - ((new Date(january4 * DAY).getUTCDay() + 6) % 7)
  const first = monday + (week - 1) * 7
  return [first, first + 6]
}

/** True when either value lies wholly inside the other. */
export function isPartOf(a: string, b: string): boolean {
  const [left, right] = [daysOf(a), daysOf(b)]
  if (!left || !right) return false
  return (left[0] <= right[0] && right[1] <= left[1]) || (right[0] <= left[0] && left[1] <= right[1])
}
