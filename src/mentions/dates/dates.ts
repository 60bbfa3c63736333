import type { DateMention, Issue, Published } from '../../record/contract.js'
import type { Document } from '../../text/document.js'
import { civil, firstDay, type Period, timexOf } from './calendar.js'
import { datelineInFull, isInDateline } from './dateline.js'
import { inferPublished } from './infer.js'
import { isBeginning, isBounded, lookAt } from './look.js'
import { dayOfPublication, statedPublished } from './published.js'
import { type Recognised, recognise } from './recognise.js'
import { type Context, type Resolved, Resolver } from './resolve.js'

export { DATE_HINT } from './windows.js'

export interface FoundDates {
  /** Sorted by start; dates, durations, sets and times of day, none overlapping another. */
  readonly dates: readonly DateMention[]
  readonly published: Published | null
  /** In how many windows dates were looked for. */
  readonly windows: number
  readonly issues: readonly Issue[]
}

const JOIN = /^(?:\s*(?:,|and|or|to|through|thru|until|till|–|—|-)\s*){1,2}(?:the\s+)?$/i
const OPEN_RANGE = /\b(?:between|from)\s+(?:the\s+)?$/i
const RANGE_JOIN = /^\s*(?:to|through|thru|until|till|–|—|-)\s*(?:the\s+)?$/i
const EDGES: readonly (readonly [RegExp, NonNullable<DateMention['edge']>])[] = [
  [
    /\b(?:from|starting|beginning|effective|since|as\s+of|as\s+from|commencing)\s+(?:on\s+|in\s+)?(?:the\s+)?$/i,
    'start',
  ],
  [/\b(?:until|till|through|expir\w+|ending|ends|valid\s+to)\s+(?:on\s+|in\s+|at\s+)?(?:the\s+)?$/i, 'end'],
  [/\b(?:by|before|no\s+later\s+than|not\s+later\s+than|prior\s+to|ahead\s+of|up\s+to)\s+(?:the\s+)?$/i, 'before'],
  [/\b(?:after|following)\s+(?:the\s+)?$/i, 'after'],
]

/** The edge of a range or bound that the words around a date make it. */
function edgeOf(text: string, found: Recognised, previous?: Recognised, next?: Recognised): DateMention['edge'] {
  if (found.edge) return found.edge
  const before = text.slice(Math.max(0, found.start - 24), found.start)
  const joinsNext = next && next.sentence === found.sentence ? text.slice(found.end, next.start) : ''
  const joinsLast = previous && previous.sentence === found.sentence ? text.slice(previous.end, found.start) : ''
  if (RANGE_JOIN.test(joinsNext)) return 'start'
  if (RANGE_JOIN.test(joinsLast)) return 'end'
  if (/^\s*and\s+(?:the\s+)?$/i.test(joinsNext) && OPEN_RANGE.test(before)) return 'start'
  if (previous && /^\s*and\s+(?:the\s+)?$/i.test(joinsLast)) {
    if (OPEN_RANGE.test(text.slice(Math.max(0, previous.start - 24), previous.start))) return 'end'
  }
  return EDGES.find(([cue]) => cue.test(before))?.[1] ?? null
}

const yearless = ({ form }: Recognised): boolean =>
  form.kind === 'part' && form.part.cycle === 'year' && !form.of && form.turn === undefined

const isOpenPart = ({ form }: Recognised): boolean =>
  form.kind === 'part' && !form.of && form.turn === undefined && form.part.cycle !== 'century'

/** True when two dates are the ends of one range: joined by "to" or a dash, or by "and" after "between". */
const inRange = (start: Recognised | undefined, end: Recognised): boolean =>
  start !== undefined && start.sentence === end.sentence && end.start - start.end < 16

/** The year that the date at the end of a list or range lends to the year-less ones before it: "May and October 1986". */
function lentYear(
  text: string,
  all: readonly Recognised[],
  index: number,
): { year: number; anchor: string } | undefined {
  const found = all[index]
  if (!found || !yearless(found) || found.form.kind !== 'part') return undefined
  for (let at = index + 1; at < Math.min(all.length, index + 5); at++) {
    const [last, next] = [all[at - 1], all[at]]
    if (!last || !next || next.sentence !== found.sentence || !JOIN.test(text.slice(last.end, next.start)))
      return undefined
    if (next.form.kind === 'period') {
      const { period } = next.form
      if (period.grain !== 'day' && period.grain !== 'month' && period.grain !== 'quarter') return undefined
      const [year] = civil(firstDay(period))
      const own = found.form.part.at(year)
      return { year: own && firstDay(own) > firstDay(period) ? year - 1 : year, anchor: timexOf(period) }
    }
    if (!yearless(next)) return undefined
  }
  return undefined
}

/** Day first or month first, by the dates that can be read one way only; null when the article does not tell. */
function orderOf(recognised: readonly Recognised[], text: string): 'month-first' | 'day-first' | null {
  let [monthFirst, dayFirst] = [0, 0]
  for (const { rule, start, end } of recognised) {
    if (rule === 'date/month-day') monthFirst++
    if (rule === 'date/day-month') dayFirst++
    const figures = rule === 'date/figures' ? /^(\d+)\D+(\d+)/.exec(text.slice(start, end)) : null
    if (figures && Number(figures[1]) > 12) dayFirst += 100
    if (figures && Number(figures[2]) > 12) monthFirst += 100
  }
  return monthFirst === dayFirst ? null : monthFirst > dayFirst ? 'month-first' : 'day-first'
}

function mentionOf(
  document: Document,
  found: Recognised,
  resolved: NonNullable<Resolved>,
  edge: DateMention['edge'],
): DateMention {
  const { start, end, form, rule, sentence } = found
  const { text } = document.article
  const type =
    form.kind === 'value'
      ? form.type
      : form.kind === 'clock'
        ? 'TIME'
        : 'period' in resolved || resolved.value.startsWith('--')
          ? 'DATE'
          : 'DURATION'
  return {
    start,
    end,
    text: text.slice(start, end),
    type,
    value: 'period' in resolved ? timexOf(resolved.period) : resolved.value,
    certainty: resolved.certainty,
    rule,
    zone: isInDateline(text, found) ? 'dateline' : sentence.zone,
    edge,
    anchor: resolved.anchor,
  }
}

/** The year-less date of a dateline is the day of publication or the days before it. */
function datelineDay(found: Recognised, published: number | null): Period | undefined {
  if (found.form.kind !== 'part' || published === null) return undefined
  const { part } = found.form
  if (part.cycle !== 'year' || part.grain !== 'day') return undefined
  const [year] = civil(published)
  const days = [year - 1, year, year + 1].flatMap((cycle) => part.at(cycle) ?? [])
  return days.sort((a, b) => Math.abs(a.index - published) - Math.abs(b.index - published))[0]
}

/** True for what the words tell in full, wherever their clause looks. */
const isTold = ({ form }: Recognised): boolean => form.kind === 'period' || form.kind === 'value'

const isPart = ({ form }: Recognised): boolean => form.kind === 'part'

const contextOf = (found: Recognised, shared: Context['shared']): Context => ({
  shared,
  bound: isBounded(found),
  begins: isBeginning(found),
})

/** Every date of the article, sorted by start; `given` is a publication date from the command line (ISO) or null. */
export function findDates(document: Document, given: string | null): FoundDates {
  const { text } = document.article
  const { recognised, windows } = recognise(document)
  const stated = statedPublished(document, given)
  const told =
    stated.published?.precision === 'day'
      ? stated.published
      : (datelineInFull(document, recognised) ?? stated.published)
  const inferred = told ? null : inferPublished(document, recognised)
  const published = told ?? inferred?.published ?? null
  const issues: Issue[] = [...stated.issues, ...(inferred?.issues ?? [])]
  const day = dayOfPublication(published)
  const resolver = new Resolver({ published: day, order: orderOf(recognised, text) })
  const dates: DateMention[] = []
  /** The start of a range that the next date may close. */
  let open: Period | undefined
  for (const [index, found] of recognised.entries()) {
    const inDateline = isInDateline(text, found) ? datelineDay(found, day) : undefined
    const edge = edgeOf(text, found, recognised[index - 1], recognised[index + 1])
    const lent = lentYear(text, recognised, index)
    const opening =
      edge === 'end' && !lent && isOpenPart(found) && inRange(recognised[index - 1], found) ? open : undefined
    const resolved: Resolved = inDateline
      ? {
          period: inDateline,
          certainty: published?.basis === 'inferred' ? 'inferred' : 'relative',
          anchor: 'published',
        }
      : opening
        ? resolver.endOf(found, opening)
        : resolver.resolve(found, isTold(found) ? 0 : lookAt(found), isPart(found) ? contextOf(found, lent) : undefined)
    open = edge === 'start' && resolved && 'period' in resolved ? resolved.period : undefined
    const span = { start: found.start, end: found.end }
    const words = text.slice(found.start, found.end)
    if (!resolved) {
      issues.push({ code: 'date-unresolved', message: `"${words}" has nothing to be resolved from`, ...span })
      continue
    }
    const mention = mentionOf(document, found, resolved, edge)
    dates.push(mention)
    if (mention.value.startsWith('--'))
      issues.push({ code: 'date-year-unknown', message: `the year of "${words}" is not told`, ...span })
    if ('period' in resolved && found.sentence.zone !== 'caption') {
      resolver.remember({
        period: resolved.period,
        value: mention.value,
        sentence: found.sentence.index,
        explicit: resolved.certainty === 'explicit',
        adverbial: isAdverbial(text, found),
      })
    }
  }
  return { dates: dates.sort((a, b) => a.start - b.start || a.end - b.end), published, windows, issues }
}

/** True for "in 2020", "last year": not for a year that only describes a noun, nor for that of an aside, which is its own. */
const isAdverbial = (text: string, { start, end, sentence }: Recognised): boolean =>
  !/\b(?:the|an?|its|his|her|their|since|until)\s+$|['’]s?\s+$/i.test(text.slice(Math.max(0, start - 8), start)) &&
  !(text[end] === ',' && OPENS_ASIDE.test(text.slice(Math.max(sentence.start, start - 80), start)))

/** "…, which joined in [2016], banned fish in May", "…, first imposed in [2016], was lifted in May". */
const OPENS_ASIDE =
  /,\s(?:which|who|whose|where|first|last|originally|initially|\p{Ll}+ed|put|made|begun|set|given)\b[^,;:.]*$/u
