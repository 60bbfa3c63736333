/** A stretch of days, both ends included, as ISO days: they compare as strings. */
export interface Period {
  readonly first: string
  readonly last: string
}

const day = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)

const months = (year: number, first: number, last: number): Period => ({
  first: day(year, first, 1),
  last: day(year, last + 1, 0),
})

/** ISO week: week 1 holds January 4. */
function week(year: number, number: number): Period {
  const weekday = (new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7
  const monday = 4 - weekday + (number - 1) * 7
  return { first: day(year, 1, monday), last: day(year, 1, monday + 6) }
}

const VALUE = /^(\d{4})(?:-(?:Q([1-4])|H([12])|W(\d{2})|(\d{2})(?:-(\d{2}))?))?/

/** The days that a TIMEX3 value stands for (2022, 2022-05, 2022-05-20, 2022-Q2, 2022-H1, 2022-W19); undefined for others. */
export function findPeriod(value: string): Period | undefined {
  const found = VALUE.exec(value)
  if (!found) return undefined
  const [year, quarter, half, weekNumber, month, date] = found.slice(1).map((part) => (part ? Number(part) : undefined))
  if (year === undefined) return undefined
  if (quarter) return months(year, quarter * 3 - 2, quarter * 3)
  if (half) return months(year, half * 6 - 5, half * 6)
  if (weekNumber) return week(year, weekNumber)
  if (!month) return months(year, 1, 12)
  return date ? { first: day(year, month, date), last: day(year, month, date) } : months(year, month, month)
}

/** True when some day lies in all of them: "April 2022" and "April 12, 2022" do not contradict each other. */
export function haveCommonDay(values: readonly string[]): boolean {
  const periods = values.map(findPeriod).filter((period) => period !== undefined)
  const first =
    periods
      .map((period) => period.first)
      .sort()
      .at(-1) ?? ''
  const last = periods.map((period) => period.last).sort()[0] ?? ''
  return periods.length === 0 || first <= last
}

/** How many days a value leaves open; the smaller, the more exact. */
export function countDays(value: string): number {
  const period = findPeriod(value)
  return period ? (Date.parse(period.last) - Date.parse(period.first)) / 86_400_000 + 1 : Number.POSITIVE_INFINITY
}
