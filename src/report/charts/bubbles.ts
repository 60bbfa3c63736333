/** Acts counted by imposer and period: the numbers of the timeline. */
import type { Act } from '../../ledger/act.js'
import { chooseStep, floorTo, nameOfStep, type Step, startOfValue } from '../calendar.js'
import { isRelief, nameOfCode } from '../names.js'

/** All acts of an imposer in one period that press, or relieve, and are decided, or not. */
export interface Bubble {
  readonly imposer: string
  readonly start: Date
  readonly relief: boolean
  /** False when it is only proposed, threatened, considered, called for or rejected. */
  readonly decided: boolean
  readonly types: Map<string, number>
  count: number
}

/** Acts with a date, on the time axis that fits them. */
export interface Dated {
  readonly acts: readonly DatedAct[]
  readonly undated: number
  readonly step: Step
  /** The start of the first and of the last period. */
  readonly first: Date
  readonly last: Date
}

interface DatedAct {
  readonly act: Act
  readonly date: Date
}

/** The acts that have a date; undefined when none has. */
export function dateActs(acts: readonly Act[]): Dated | undefined {
  const dated = acts.flatMap((act): readonly DatedAct[] => {
    const date = startOfValue(act.date ?? '')
    return date ? [{ act, date }] : []
  })
  const times = dated.map(({ date }) => date.getTime()).sort((a, b) => a - b)
  const [earliest] = times
  if (earliest === undefined) return undefined
  const [first, last] = [new Date(earliest), new Date(times.at(-1) ?? earliest)]
  const step = chooseStep(first, last)
  const undated = acts.length - dated.length
  return { acts: dated, undated, step, first: floorTo(first, step), last: floorTo(last, step) }
}

/** So many imposers have a row of their own, and one more when no others are left. */
const ROWS = 10

/** The names of the rows, those with most acts first; the last stands for all others when there are more. */
export function rankImposers({ acts }: Dated): readonly string[] {
  const totals = new Map<string, number>()
  for (const { act } of acts) for (const imposer of namesOf(act)) totals.set(imposer, (totals.get(imposer) ?? 0) + 1)
  const ranked = [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
  return ranked.length > ROWS + 1 ? [...ranked.slice(0, ROWS), `${ranked.length - ROWS} others`] : ranked
}

const namesOf = (act: Act): readonly string[] =>
  act.imposers.length > 0 ? act.imposers.map(nameOfCode) : ['Imposer not stated']

/** One bubble an imposer and period, the largest first; imposers without a row stand in the last one. */
export function countBubbles({ acts, step }: Dated, rows: readonly string[]): readonly Bubble[] {
  const bubbles = new Map<string, Bubble>()
  for (const { act, date } of acts) {
    const start = floorTo(date, step)
    const relief = isRelief(act.action)
    const decided = act.status === 'announced' || act.status === 'in-force'
    for (const imposer of new Set(namesOf(act).map((name) => (rows.includes(name) ? name : (rows.at(-1) ?? name))))) {
      const key = `${imposer}|${start.getTime()}|${relief}|${decided}`
      const bubble = bubbles.get(key) ?? { imposer, start, relief, decided, types: new Map(), count: 0 }
      bubble.count += 1
      bubble.types.set(act.type, (bubble.types.get(act.type) ?? 0) + 1)
      bubbles.set(key, bubble)
    }
  }
  return [...bubbles.values()].sort((a, b) => b.count - a.count)
}

/** Imposer, period, acts of pressure, acts of relief, how many of both are not decided. */
export type TimelineRow = readonly [imposer: string, period: string, pressure: number, relief: number, open: number]

/** The numbers as a table, in the order of the rows and of time. */
export function tabulate(bubbles: readonly Bubble[], rows: readonly string[], step: Step): readonly TimelineRow[] {
  const cells = new Map<string, [string, string, number, number, number]>()
  const order = [...bubbles].sort(
    (a, b) => rows.indexOf(a.imposer) - rows.indexOf(b.imposer) || a.start.getTime() - b.start.getTime(),
  )
  for (const bubble of order) {
    const period = nameOfStep(bubble.start, step)
    const key = `${bubble.imposer}|${period}`
    const cell = cells.get(key) ?? [bubble.imposer, period, 0, 0, 0]
    cell[bubble.relief ? 3 : 2] += bubble.count
    if (!bubble.decided) cell[4] += bubble.count
    cells.set(key, cell)
  }
  return [...cells.values()]
}
