/** What the words say becomes a day, a month, a year …: the second pass over the dates of an article. */
import type { DateMention } from '../../record/contract.js'
import { addMonths, civil, firstDay, type Grain, lastDay, type Period, periodAt, timexOf } from './calendar.js'
import type { Form, Part } from './form.js'
import { around, nearestBound, nearestPart, turnedPart } from './nearest.js'
import type { Recognised } from './recognise.js'
import type { Direction } from './tense.js'
import { isAsFine, type Told, ToldDates } from './told.js'

/** What a date may be resolved from. */
export interface Frame {
  /** Day number of the publication, null when it is not known. */
  readonly published: number | null
  /** Whether figures as in 02/03 are read day first, month first, or undecided by the article. */
  readonly order: 'month-first' | 'day-first' | null
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

type FormOf<K extends Form['kind']> = Form & { readonly kind: K }

/** Resolves the forms of one article in the order of its text, remembering the dates told. */
export class Resolver {
  readonly #frame: Frame
  readonly #told = new ToldDates()

  constructor(frame: Frame) {
    this.#frame = frame
  }

  remember(told: Told): void {
    this.#told.add(told)
  }

  resolve(found: Recognised, look: Direction, context: Context = NO_CONTEXT): Resolved {
    return this.#resolve(found.form, look, found.sentence.index, context)
  }

  /** The first time that a year-less date comes round from the day on which its range starts. */
  endOf({ form }: Recognised, start: Period): Resolved {
    if (form.kind !== 'part') return null
    const from = firstDay(start)
    return relative(
      around(form.part, from).find((period) => firstDay(period) >= from),
      timexOf(start),
    )
  }

  #resolve(form: Form, look: Direction, sentence: number, context: Context = NO_CONTEXT): Resolved {
    const { published, order } = this.#frame
    switch (form.kind) {
      case 'period':
        return { period: form.period, certainty: 'explicit', anchor: null }
      case 'value':
        return explicit(form.value)
      case 'order':
        return this.#resolve(order === 'day-first' ? form.dayFirst : form.monthFirst, look, sentence)
      case 'ahead':
        return look > 0 && published !== null
          ? relative(stepped(published, form.grain, form.by), PUBLISHED)
          : explicit(form.duration)
      case 'clock':
        return this.#clock(form, look, sentence)
      case 'offset':
        return this.#offset(form)
      case 'shift':
        return this.#shift(form, look, sentence)
      case 'part':
        return this.#part(form, look, sentence, context)
    }
  }

  /** "10:30 a.m.": of the day that it is told with, of the day told in its sentence, or of the publication. */
  #clock({ clock, day: own }: FormOf<'clock'>, look: Direction, sentence: number): Resolved {
    const day = own ? this.#resolve(own, look, sentence) : undefined
    const told = this.#told.dayIn(sentence)
    const on = day && 'period' in day ? timexOf(day.period) : told?.value
    if (on) return { value: `${on}${clock}`, certainty: 'relative', anchor: told && !day ? told.value : PUBLISHED }
    const { published } = this.#frame
    if (published === null) return explicit(`XXXX-XX-XX${clock}`)
    const today = timexOf({ grain: 'day', index: published })
    return { value: `${today}${clock}`, certainty: 'relative', anchor: PUBLISHED }
  }

  /** "1 month and 21 days ago". */
  #offset({ from, months, days }: FormOf<'offset'>): Resolved {
    const told = from === 'told' ? this.#told.reckonedFrom('day', 1) : undefined
    const start = told ? firstDay(told.period) : this.#frame.published
    if (start === null) return null
    return relative({ grain: 'day', index: addMonths(start, months) + days }, told?.value ?? PUBLISHED)
  }

  /** "two days after Friday", "seven months later", "last week". */
  #shift({ from, grain, by }: FormOf<'shift'>, look: Direction, sentence: number): Resolved {
    if (typeof from === 'object') {
      const start = this.#resolve(from, look, sentence)
      if (!start || !('period' in start)) return null
      return relative(stepped(firstDay(start.period), grain, by), start.anchor ?? timexOf(start.period))
    }
    const told = from === 'told' ? this.#told.reckonedFrom(grain, by) : undefined
    if (told) return relative(stepped(firstDay(told.period), grain, by), told.value)
    // "seven months later" than a year: the words do not say when.
    if (from === 'told' && by > 0 && this.#told.any) return null
    const { published } = this.#frame
    return published === null ? null : relative(stepped(published, grain, by), PUBLISHED)
  }

  /** "Friday", "May 20": in the cycle that is told, in the year that is told beside it, or seen from the publication. */
  #part(form: FormOf<'part'>, look: Direction, sentence: number, context: Context): Resolved {
    const { part, turn, of } = form
    if (of) return this.#partOf(form, of, look, sentence)
    const { shared } = context
    if (shared && part.cycle === 'year') return relative(part.at(shared.year), shared.anchor)
    if (turn === undefined && part.cycle === 'year' && look <= 0) {
      const inYear = this.#inYearTold(part, sentence)
      if (inYear) return inYear
    }
    return this.#fromPublication(form, look, context)
  }

  /** "May of last year", "the first Friday in June". */
  #partOf({ part, turn }: FormOf<'part'>, of: Form, look: Direction, sentence: number): Resolved {
    const cycle = this.#resolve(of, look, sentence)
    if (!cycle || !('period' in cycle)) return null
    const { period } = cycle
    const anchor = cycle.anchor ?? timexOf(period)
    if (turn !== undefined) return relative(turnedPart(part, firstDay(period), turn, look), anchor)
    return relative(
      period.grain === part.cycle ? part.at(period.index) : nearestPart(part, firstDay(period), 1),
      anchor,
    )
  }

  /** "last year … [in May]": in the year that the sentence has just named; null where it names none that is meant. */
  #inYearTold(part: Part, sentence: number): Resolved {
    const { published } = this.#frame
    const near = published === null ? undefined : nearestPart(part, published, -1)
    const told = this.#yearTold(sentence, near)
    const found = told && part.at(civil(firstDay(told.period))[0])
    return told && found && (published === null || firstDay(found) <= published) ? relative(found, told.value) : null
  }

  /**
   * The year that the sentence has just named as a time for its months: "last year … in May". Not one that describes
   * ("the 2020 election"), and not when the month has just been ("in 2020 … of May 23", told on May 29).
   */
  #yearTold(sentence: number, near: Period | undefined): Told | undefined {
    const told = this.#told.lastIn(sentence)
    if (!told?.adverbial || !isAsFine(told.period.grain, 'year')) return undefined
    if (told.period.grain !== 'year' && !told.explicit) return undefined
    const { published } = this.#frame
    if (published === null) return told
    const recent = near?.grain === 'day' && published - firstDay(near) < RECENT
    return recent || lastDay(told.period) > published ? undefined : told
  }

  /** "last Friday", "until July", "May 20", as the day of publication sees it. */
  #fromPublication({ part, turn }: FormOf<'part'>, look: Direction, { bound, begins }: Context): Resolved {
    const { published } = this.#frame
    if (published === null) return part.blank ? explicit(part.blank) : null
    if (turn !== undefined) return relative(turnedPart(part, published, turn, look), PUBLISHED)
    const either = (bound && look <= 0) || (begins && part.grain === 'day')
    const found = either && part.cycle === 'year' ? nearestBound(part, published) : nearestPart(part, published, look)
    return found ? { period: found, certainty: part.blank ? 'inferred' : 'relative', anchor: PUBLISHED } : null
  }
}

/** The anchor of what is reckoned from the day of publication. */
const PUBLISHED = 'published'

const explicit = (value: string): Resolved => ({ value, certainty: 'explicit', anchor: null })

const relative = (period: Period | undefined, anchor: string): Resolved =>
  period ? { period, certainty: 'relative', anchor } : null

/** The period of `grain` that lies `by` grains from the one that holds a day. */
const stepped = (day: number, grain: Grain, by: number): Period => {
  const here = periodAt(grain, day)
  return { grain, index: here.index + by }
}
