/** TIMEX3 date values on a time axis, in UTC. */
export type Step = 'day' | 'week' | 'month' | 'quarter' | 'year'

const DAY = 86_400_000

/** The first day that a value covers: "2022-05" → 1 May 2022, "2022-Q2" → 1 April; undefined for anything else. */
export function startOfValue(value: string): Date | undefined {
  const parts = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])|W(\d{2})))?(?:T|$)/.exec(value)
  if (!parts) return undefined
  const [, year, month, day, quarter, half, week] = parts.map((part) => (part === undefined ? undefined : Number(part)))
  if (year === undefined) return undefined
  if (week !== undefined) return startOfWeek(year, week)
  const first = month ?? (quarter ? quarter * 3 - 2 : half ? half * 6 - 5 : 1)
  const date = utc(year, first - 1, day ?? 1)
  return date.getUTCMonth() === first - 1 ? date : undefined
}

function utc(year: number, month: number, day: number): Date {
  const date = new Date(Date.UTC(2000, month, day))
  date.setUTCFullYear(year, month, day)
  return date
}

function startOfWeek(year: number, week: number): Date {
  const fourth = utc(year, 0, 4)
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY
  return new Date(monday + (week - 1) * 7 * DAY)
}

/** The day that a value starts on, for sorting: "2022-05" → "2022-05-01"; empty for a value without a year. */
export function dayOfValue(value: string): string {
  return startOfValue(value)?.toISOString().slice(0, 10) ?? ''
}

/** A date value as a reader writes it: "2022-W19" → "week of 9 May 2022", "2022-Q2" → "Q2 2022"; a day stays ISO. */
export function nameOfValue(value: string): string {
  const start = startOfValue(value)
  if (start && /-W\d/.test(value)) return nameOfStep(start, 'week')
  const part = /^(\d{4})-(?:(Q\d)|H(\d))$/.exec(value)
  if (part) return part[2] ? `${part[2]} ${part[1]}` : `${part[3] === '1' ? 'first' : 'second'} half of ${part[1]}`
  return value.replace(/^--(\d{2})-(\d{2})$/, (_all, month, day) => `${Number(day)} ${MONTHS[month - 1]}, year unknown`)
}

/** The step that gives a time axis between about 15 and 80 columns. */
export function chooseStep(first: Date, last: Date): Step {
  const days = (last.getTime() - first.getTime()) / DAY
  if (days <= 60) return 'day'
  if (days <= 420) return 'week'
  if (days <= 6 * 366) return 'month'
  return days <= 16 * 366 ? 'quarter' : 'year'
}

/** The start of the day, week (Monday), month, quarter or year that a date lies in. */
export function floorTo(date: Date, step: Step): Date {
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth()
  if (step === 'day') return utc(year, month, date.getUTCDate())
  if (step === 'week') return utc(year, month, date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  if (step === 'month') return utc(year, month, 1)
  return step === 'quarter' ? utc(year, month - (month % 3), 1) : utc(year, 0, 1)
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** "Mar 2022", "the week of 7 Mar 2022", "2022". */
export function nameOfStep(start: Date, step: Step): string {
  const year = start.getUTCFullYear()
  const month = MONTHS[start.getUTCMonth()] ?? ''
  if (step === 'year') return String(year)
  if (step === 'month') return `${month} ${year}`
  if (step === 'quarter') return `quarter from ${month} ${year}`
  return `${step === 'week' ? 'week of ' : ''}${start.getUTCDate()} ${month} ${year}`
}
