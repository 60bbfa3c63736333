import { firstDay, lastDay, type Period, periodAt, weekdayOf } from './calendar.js'
import type { Part } from './form.js'
import type { Direction } from './tense.js'

/** Days by which the coming side of a bound may be further than the past one. */
const BOUND_SLACK = 30
/** A weekday and day of the month further back than this are not meant by a clause that looks ahead. */
const FAR_BACK = 75

/** The index of the part's cycle that holds a day. */
const cycleAt = (part: Part, day: number): number => periodAt(part.cycle, day).index

/** Days within which a day told with its weekday but no year lies. */
const NEAR_YEAR = 550

/** The part in the cycles around a day, earliest first; eight years so that February 29 is among them. */
export function around(part: Part, day: number): readonly Period[] {
  const middle = cycleAt(part, day)
  const reach = part.cycle === 'year' || part.cycle === 'month' ? 8 : 2
  const found: Period[] = []
  for (let index = middle - reach; index <= middle + reach; index++) {
    const period = part.at(index)
    if (period) found.push(period)
  }
  if (part.weekday === undefined) return found
  // A weekday that no near year agrees with is a slip of the pen: the day and month are kept.
  const near = part.cycle === 'year' ? NEAR_YEAR : reach * 31
  const agreeing = found.filter(
    (period) => weekdayOf(firstDay(period)) === part.weekday && Math.abs(firstDay(period) - day) < near,
  )
  return agreeing.length ? agreeing : found
}

const latest = (periods: readonly Period[], fits: (period: Period) => boolean): Period | undefined =>
  periods.filter(fits).at(-1)

/**
 * The part that the clause means, seen from a day. News tells what has happened: without a cue the last one is meant,
 * unless it is most of a year away while the next is near ("hours ahead of Russia's 9 May parade").
 */
export function nearestPart(part: Part, day: number, look: Direction): Period | undefined {
  const periods = around(part, day)
  const past = latest(periods, (period) => firstDay(period) <= day)
  const future = periods.find((period) => lastDay(period) >= day)
  if (part.weekday !== undefined) {
    const [back, ahead] = [past, future].map((period) =>
      period ? Math.abs(firstDay(period) - day) : Number.POSITIVE_INFINITY,
    )
    if (look > 0 && future && (back ?? 0) > FAR_BACK) return future
    return (back ?? 0) <= (ahead ?? 0) ? past : future
  }
  if (look > 0) return future
  if (look < 0) return past
  if (part.cycle !== 'year' || !past || !future) return past ?? future
  const near = part.grain === 'day' ? 21 : 45
  return firstDay(future) - day <= near && day - lastDay(past) > 180 ? future : past
}

/** "last Friday", "this May", "next spring". */
export function turnedPart(part: Part, day: number, turn: -1 | 0 | 1, look: Direction): Period | undefined {
  const now = periodAt(part.grain, day).index
  const periods = around(part, day)
  if (turn < 0) return latest(periods, (period) => period.index < now)
  if (turn > 0) {
    // Next Wednesday said on a Tuesday is the one of next week.
    if (part.cycle === 'week') return part.at(cycleAt(part, day) + 1)
    return periods.find((period) => period.index > now)
  }
  const current = part.at(cycleAt(part, day))
  if (part.cycle === 'week' && current && current.index < now && look >= 0) return part.at(cycleAt(part, day) + 1)
  return current
}

/** The side of a bound: the nearer one, the coming one when they are about as far. */
export function nearestBound(part: Part, day: number): Period | undefined {
  const [past, future] = [nearestPart(part, day, -1), nearestPart(part, day, 1)]
  if (!past || !future) return past ?? future
  return firstDay(future) - day <= day - lastDay(past) + BOUND_SLACK ? future : past
}
