/** The dates that an article has told so far, in the order of its text: later ones are reckoned from them. */
import type { Grain, Period } from './calendar.js'

/** A date told before. */
export interface Told {
  readonly period: Period
  readonly value: string
  readonly sentence: number
  readonly explicit: boolean
  /** True for "in 2020", "last year": not for a year that only describes a noun. */
  readonly adverbial: boolean
}

/** So many dates back another may still be meant. */
const REACH = 6

export class ToldDates {
  readonly #told: Told[] = []

  add(told: Told): void {
    this.#told.push(told)
  }

  get any(): boolean {
    return this.#told.length > 0
  }

  /**
   * The date from which a form of `grain` is reckoned: the last one, when it is not coarser; for "that day" (no distance)
   * the last of a grain as fine.
   */
  reckonedFrom(grain: Grain, by: number): Told | undefined {
    const near = this.#told.slice(-REACH)
    if (by === 0) return near.findLast(({ period }) => isAsFine(period.grain, grain))
    const last = near.at(-1)
    return last && isAsFine(last.period.grain, grain) ? last : undefined
  }

  /** The last date told in a sentence; dates are told in order, so that the search ends at an earlier sentence. */
  lastIn(sentence: number): Told | undefined {
    const last = this.#told.at(-1)
    return last?.sentence === sentence ? last : undefined
  }

  /** The last day told in a sentence, within a few dates. */
  dayIn(sentence: number): Told | undefined {
    return this.#told.slice(-REACH).findLast((date) => date.sentence === sentence && date.period.grain === 'day')
  }
}

/** About how many days a grain has. */
const SIZE: Readonly<Record<Grain, number>> = {
  day: 1,
  weekend: 2,
  week: 7,
  month: 30,
  quarter: 91,
  season: 91,
  half: 182,
  year: 365,
  decade: 3650,
  century: 36500,
}

/** True where a grain is not coarser than another. */
export const isAsFine = (grain: Grain, other: Grain): boolean => SIZE[grain] <= SIZE[other]
