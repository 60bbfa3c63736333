import type { DateMention } from '../../record/contract.js'
import { addMonths, civil, firstDay, type Grain, lastDay, type Period, periodAt, timexOf } from './calendar.js'
import type { Form } from './form.js'
import { around, nearestBound, nearestPart, turnedPart } from './nearest.js'
import type { Recognised } from './recognise.js'
import { type Direction, directionOf, isBound, isStart } from './tense.js'

/** What a date may be resolved from. */
export interface Frame {
  /** Day number of the publication, null when it is not known. */
  readonly published: number | null
  /** Whether figures as in 02/03 are read day first, month first, or undecided by the article. */
  readonly order: 'month-first' | 'day-first' | null
}

/** A date told before, in the order of the text. */
export interface Told {
  readonly period: Period
  readonly value: string
  readonly sentence: number
  readonly explicit: boolean
  /** True for "in 2020", "last year": not for a year that only describes a noun. */
  readonly adverbial: boolean
}

/** Days within which a year-less date is the recent one whatever year its sentence names. */
const RECENT = 45
/** What the neighbours of a date say of it. */
export interface Context {
  /** The year that the neighbouring date shares: "May and October 1986". */
  readonly shared?: { readonly year: number; readonly anchor: string } | undefined
  /** True for "before Aug. 1", "until July". */
  readonly bound?: boolean
  /** True for "from March 2": near either way. */
  readonly begins?: boolean
}
const NO_CONTEXT: Context = {}

/** The outcome: a calendar period with what anchored it, a value that is no period, or nothing. */
export type Resolved =
  | { readonly period: Period; readonly certainty: DateMention['certainty']; readonly anchor: string | null }
  | { readonly value: string; readonly certainty: DateMention['certainty']; readonly anchor: string | null }
  | null

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

/** Resolves the forms of one article in the order of its text, remembering the dates told. */
export class Resolver {
  readonly #frame: Frame
  readonly #told: Told[] = []

  constructor(frame: Frame) {
    this.#frame = frame
  }

  /**
   * The date told before from which a form of `grain` is reckoned: the last one, when it is not coarser; for "that day"
   * (no distance) the last of a grain as fine.
   */
  #lastTold(grain: Grain, by: number): Told | undefined {
    const near = this.#told.slice(-6)
    if (by === 0) return near.findLast((told) => SIZE[told.period.grain] <= SIZE[grain])
    const last = near.at(-1)
    return last && SIZE[last.period.grain] <= SIZE[grain] ? last : undefined
  }

  /**
   * The year that the sentence has just named as a time for its months: "last year … in May". Not one that describes
   * ("the 2020 election"), and not when the month has just been ("in 2020 … of May 23", told on May 29).
   */
  #yearTold(sentence: number, near: Period | undefined): Told | undefined {
    const told = this.#toldIn(sentence)
    if (!told?.adverbial || SIZE[told.period.grain] > SIZE.year) return undefined
    if (told.period.grain !== 'year' && !told.explicit) return undefined
    const { published } = this.#frame
    if (published === null) return told
    return lastDay(told.period) > published || (near?.grain === 'day' && published - firstDay(near) < RECENT)
      ? undefined
      : told
  }

  /** The first time that a year-less date comes round from the day on which its range starts. */
  endOf(found: Recognised, start: Period): Resolved {
    if (found.form.kind !== 'part') return null
    const { part } = found.form
    return relative(
      around(part, firstDay(start)).find((period) => firstDay(period) >= firstDay(start)),
      timexOf(start),
    )
  }

  /** The last date told in a sentence; dates are told in order, so that the search ends at an earlier sentence. */
  #toldIn(sentence: number): Told | undefined {
    const last = this.#told.at(-1)
    return last?.sentence === sentence ? last : undefined
  }

  /** The last day told in a sentence, within a few dates. */
  #dayIn(sentence: number): Told | undefined {
    return this.#told.slice(-6).findLast((date) => date.sentence === sentence && date.period.grain === 'day')
  }

  remember(told: Told): void {
    this.#told.push(told)
  }

  resolve(found: Recognised, look: Direction, context: Context = NO_CONTEXT): Resolved {
    return this.#resolve(found.form, look, found.sentence.index, context)
  }

  #resolve(form: Form, look: Direction, sentence: number, context: Context = NO_CONTEXT): Resolved {
    const { published, order } = this.#frame
    switch (form.kind) {
      case 'period':
        return { period: form.period, certainty: 'explicit', anchor: null }
      case 'value':
        return { value: form.value, certainty: 'explicit', anchor: null }
      case 'order':
        return this.#resolve(order === 'day-first' ? form.dayFirst : form.monthFirst, look, sentence)
      case 'ahead':
        return look > 0 && published !== null
          ? { period: stepped(published, form.grain, form.by), certainty: 'relative', anchor: 'published' }
          : { value: form.duration, certainty: 'explicit', anchor: null }
      case 'clock':
        return this.#clock(form, look, sentence)
      case 'offset': {
        const told = form.from === 'told' ? this.#lastTold('day', 1) : undefined
        const from = told ? firstDay(told.period) : published
        if (from === null) return null
        const index = addMonths(from, form.months) + form.days
        return { period: { grain: 'day', index }, certainty: 'relative', anchor: told?.value ?? 'published' }
      }
      case 'shift':
        return this.#shift(form, look, sentence)
      case 'part':
        return this.#part(form, look, sentence, context)
    }
  }

  #clock(form: Form & { kind: 'clock' }, look: Direction, sentence: number): Resolved {
    const day = form.day ? this.#resolve(form.day, look, sentence) : undefined
    const told = this.#dayIn(sentence)
    const on = day && 'period' in day ? timexOf(day.period) : told ? told.value : undefined
    if (on)
      return { value: `${on}${form.clock}`, certainty: 'relative', anchor: told && !day ? told.value : 'published' }
    const { published } = this.#frame
    if (published === null) return { value: `XXXX-XX-XX${form.clock}`, certainty: 'explicit', anchor: null }
    return {
      value: `${timexOf({ grain: 'day', index: published })}${form.clock}`,
      certainty: 'relative',
      anchor: 'published',
    }
  }

  #shift(form: Form & { kind: 'shift' }, look: Direction, sentence: number): Resolved {
    const { published } = this.#frame
    if (typeof form.from === 'object') {
      const from = this.#resolve(form.from, look, sentence)
      if (!from || !('period' in from)) return null
      return {
        period: stepped(firstDay(from.period), form.grain, form.by),
        certainty: 'relative',
        anchor: from.anchor ?? timexOf(from.period),
      }
    }
    const told = form.from === 'told' ? this.#lastTold(form.grain, form.by) : undefined
    if (told) {
      return {
        period: stepped(firstDay(told.period), form.grain, form.by),
        certainty: 'relative',
        anchor: told.value,
      }
    }
    // "seven months later" than a year: the words do not say when.
    if (form.from === 'told' && form.by > 0 && this.#told.length > 0) return null
    if (published === null) return null
    return { period: stepped(published, form.grain, form.by), certainty: 'relative', anchor: 'published' }
  }

  #part(form: Form & { kind: 'part' }, look: Direction, sentence: number, context: Context): Resolved {
    const { part, turn, of } = form
    const { shared, bound, begins } = context
    const { published } = this.#frame
    if (of) {
      const cycle = this.#resolve(of, look, sentence)
      if (!cycle || !('period' in cycle)) return null
      if (turn !== undefined)
        return relative(turnedPart(part, firstDay(cycle.period), turn, look), cycle.anchor ?? timexOf(cycle.period))
      const index = cycle.period.grain === part.cycle ? cycle.period.index : undefined
      const found = index === undefined ? nearestPart(part, firstDay(cycle.period), 1) : part.at(index)
      return relative(found, cycle.anchor ?? timexOf(cycle.period))
    }
    if (shared && part.cycle === 'year') return relative(part.at(shared.year), shared.anchor)
    if (turn === undefined && part.cycle === 'year' && look <= 0) {
      const near = published === null ? undefined : nearestPart(part, published, -1)
      const told = this.#yearTold(sentence, near)
      const found = told && part.at(civil(firstDay(told.period))[0])
      if (told && found && (published === null || firstDay(found) <= published)) return relative(found, told.value)
    }
    if (published === null) return part.blank ? { value: part.blank, certainty: 'explicit', anchor: null } : null
    if (turn !== undefined) return relative(turnedPart(part, published, turn, look), 'published')
    const either = (bound && look <= 0) || (begins && part.grain === 'day')
    const found = either && part.cycle === 'year' ? nearestBound(part, published) : nearestPart(part, published, look)
    return found ? { period: found, certainty: part.blank ? 'inferred' : 'relative', anchor: 'published' } : null
  }
}

const relative = (period: Period | undefined, anchor: string): Resolved =>
  period ? { period, certainty: 'relative', anchor } : null

/** The period of `grain` that lies `by` grains from the one that holds a day. */
const stepped = (day: number, grain: Grain, by: number): Period => {
  const here = periodAt(grain, day)
  return { grain, index: here.index + by }
}

/** The direction of a recognised date's clause. */
export const lookAt = ({ sentence, start, end }: Recognised): Direction =>
  directionOf(sentence.text, start - sentence.start, end - sentence.start)

/** True for "before Aug. 1", "until July": a bound is rarely most of a year behind. */
export const isBounded = ({ sentence, start }: Recognised): boolean => isBound(sentence.text, start - sentence.start)

/** True for "from March 2": where something begins. */
export const isBeginning = ({ sentence, start }: Recognised): boolean => isStart(sentence.text, start - sentence.start)
