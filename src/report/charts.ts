/** Drawings as static SVG: Observable Plot on a linkedom document, so that the page needs no chart library. */

import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { Act } from '../ledger/act.js'
import { chooseStep, floorTo, nameOfStep, startOfValue } from './calendar.js'
import { isRelief, nameOfCode, nameOfTerm } from './names.js'
import type { Share } from './tally.js'

const PRESSURE = 'var(--pressure)'
const RELIEF = 'var(--relief)'

/**
 * The SVG of a plot. Plot puts a style sheet and inline styles into it, which the page's policy would refuse: they go,
 * and the page's own sheet styles `svg.chart`.
 */
function draw(options: Plot.PlotOptions, label: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const svg = Plot.plot({ ...options, document, className: 'chart' })
  for (const style of svg.querySelectorAll('style')) style.remove()
  for (const element of svg.querySelectorAll('[style]')) element.removeAttribute('style')
  for (const element of svg.querySelectorAll('g[aria-label]')) element.removeAttribute('aria-label')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', label)
  return svg.outerHTML
}

/** "12 acts: 8 export bans, …" is too long for a bubble: the three most frequent types. */
function listTypes(types: ReadonlyMap<string, number>): string {
  const ranked = [...types].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const named = ranked.slice(0, 3).map(([type, count]) => `${nameOfTerm(type).toLowerCase()} ${count}`)
  return ranked.length > 3 ? `${named.join(', ')} and ${ranked.length - 3} more kinds` : named.join(', ')
}

/** Pressure stands above the line of its imposer, relief below it. */
const LANE = 10

interface Bubble {
  readonly imposer: string
  readonly start: Date
  readonly relief: boolean
  /** False when it is only proposed, threatened, considered, called for or rejected. */
  readonly decided: boolean
  readonly types: Map<string, number>
  count: number
}

/** Imposer, period, acts of pressure, acts of relief, how many of both are not decided. */
type TimelineRow = readonly [string, string, number, number, number]

export interface Timeline {
  readonly wide: string
  readonly narrow: string
  /** Numbers behind the drawing. */
  readonly rows: readonly TimelineRow[]
  readonly step: string
  readonly undated: number
}

/** Acts by imposer over time: one row for each of the ten imposers with most acts, one bubble for a period. */
export function drawTimeline(acts: readonly Act[]): Timeline | undefined {
  const dated: { act: Act; date: Date }[] = []
  let undated = 0
  for (const act of acts) {
    const date = startOfValue(act.date ?? '')
    if (date) dated.push({ act, date })
    else undated += 1
  }
  if (dated.length === 0) return undefined
  const times = dated.map(({ date }) => date.getTime()).sort((a, b) => a - b)
  const first = new Date(times[0] ?? 0)
  const last = new Date(times.at(-1) ?? 0)
  const step = chooseStep(first, last)
  const totals = new Map<string, number>()
  for (const { act } of dated) for (const imposer of namesOf(act)) totals.set(imposer, (totals.get(imposer) ?? 0) + 1)
  const ranked = [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
  const shown = ranked.slice(0, ranked.length > 11 ? 10 : 11)
  const others = ranked.length - shown.length
  const rest = `${others} others`
  const bubbles = new Map<string, Bubble>()
  for (const { act, date } of dated) {
    for (const imposer of new Set(namesOf(act).map((name) => (shown.includes(name) ? name : rest)))) {
      const start = floorTo(date, step)
      const relief = isRelief(act.action)
      const decided = act.status === 'announced' || act.status === 'in-force'
      const key = `${imposer}|${start.getTime()}|${relief}|${decided}`
      const bubble = bubbles.get(key) ?? { imposer, start, relief, decided, types: new Map(), count: 0 }
      bubble.count += 1
      bubble.types.set(act.type, (bubble.types.get(act.type) ?? 0) + 1)
      bubbles.set(key, bubble)
    }
  }
  const data = [...bubbles.values()].sort((a, b) => b.count - a.count)
  const domain = others > 0 ? [...shown, rest] : shown
  const label = `Timeline of ${dated.length} acts by imposer, ${nameOfStep(floorTo(first, step), step)} to ${nameOfStep(floorTo(last, step), step)}`
  const plot = (width: number): string => drawBubbles(data, domain, step, width, label)
  return { wide: plot(1120), narrow: plot(350), rows: tabulate(data, domain, step), step, undated }
}

function namesOf(act: Act): readonly string[] {
  return act.imposers.length > 0 ? act.imposers.map(nameOfCode) : ['Imposer not stated']
}

function drawBubbles(data: readonly Bubble[], domain: readonly string[], step: string, width: number, label: string) {
  const narrow = width < 500
  const rowHeight = narrow ? 60 : 48
  const most = Math.max(...data.map((bubble) => bubble.count))
  const title = (bubble: Bubble): string =>
    `${bubble.imposer}, ${nameOfStep(bubble.start, step as 'day')}: ${bubble.count} ${bubble.count === 1 ? 'act' : 'acts'} of ${bubble.relief ? 'relief' : 'pressure'} (${listTypes(bubble.types)})${bubble.decided ? '' : ', not decided'}`
  const dots = (relief: boolean, decided: boolean) => {
    const colour = relief ? RELIEF : PRESSURE
    const shown = data.filter((bubble) => bubble.relief === relief && bubble.decided === decided)
    const paint = decided
      ? { fill: colour, fillOpacity: 0.62, stroke: 'var(--paper)', strokeWidth: 0.75 }
      : { fill: 'var(--paper)', fillOpacity: 0.4, stroke: colour, strokeWidth: 1.4 }
    return Plot.dot(shown, { x: 'start', y: 'imposer', r: 'count', dy: relief ? LANE : -LANE, title, ...paint })
  }
  const rows = Plot.ruleY(domain, { stroke: 'var(--line)' })
  const axis = Plot.axisX({ ticks: narrow ? 4 : 10, tickSize: 0, label: null, anchor: 'top' })
  const names = narrow
    ? Plot.text(domain, {
        y: (name: string) => name,
        frameAnchor: 'left',
        text: (name: string) => name,
        dy: -26,
        textAnchor: 'start',
      })
    : Plot.axisY({ tickSize: 0, label: null })
  return draw(
    {
      width,
      height: 40 + domain.length * rowHeight,
      marginTop: 30,
      marginLeft: narrow ? 6 : 168,
      marginRight: 18,
      marginBottom: 4,
      x: { type: 'utc', inset: 16 },
      y: { type: 'point', domain: [...domain], label: null, axis: null, padding: 0.5 },
      r: { domain: [0, most], range: [0, most === 1 ? 4.5 : narrow ? 10 : 13] },
      marks: [rows, axis, dots(false, true), dots(true, true), dots(false, false), dots(true, false), names],
    },
    label,
  )
}

function tabulate(data: readonly Bubble[], domain: readonly string[], step: string): Timeline['rows'] {
  const cells = new Map<string, [string, string, number, number, number]>()
  const order = [...data].sort(
    (a, b) => domain.indexOf(a.imposer) - domain.indexOf(b.imposer) || a.start.getTime() - b.start.getTime(),
  )
  for (const bubble of order) {
    const period = nameOfStep(bubble.start, step as 'day')
    const key = `${bubble.imposer}|${period}`
    const cell = cells.get(key) ?? [bubble.imposer, period, 0, 0, 0]
    cell[bubble.relief ? 3 : 2] += bubble.count
    if (!bubble.decided) cell[4] += bubble.count
    cells.set(key, cell)
  }
  return [...cells.values()]
}

export const BARS = 12

/** Bars of the most frequent values, pressure and relief stacked, the number at the end. */
export function drawBars(shares: readonly Share[], nameOf: (name: string) => string, label: string): string {
  const shown = shares.slice(0, BARS)
  const parts = shown.flatMap(({ name, pressure, relief }) => [
    { name: nameOf(name), count: pressure, part: 'pressure', fill: PRESSURE },
    { name: nameOf(name), count: relief, part: 'relief', fill: RELIEF },
  ])
  const totals = shown.map(({ name, pressure, relief }) => ({ name: nameOf(name), total: pressure + relief }))
  const most = Math.max(1, ...totals.map(({ total }) => total))
  const longest = Math.max(4, ...totals.map(({ name }) => name.length))
  return draw(
    {
      width: 350,
      height: 12 + totals.length * 25,
      marginLeft: Math.min(168, 14 + longest * 6.9),
      marginRight: 44,
      marginTop: 4,
      marginBottom: 4,
      x: { axis: null, domain: [0, most] },
      y: { type: 'band', domain: totals.map(({ name }) => name), label: null, padding: 0.34 },
      marks: [
        Plot.axisY({ tickSize: 0, label: null }),
        Plot.barX(
          parts.filter(({ count }) => count > 0),
          { x: 'count', y: 'name', fill: 'fill', title: ({ name, count, part }) => `${name}: ${count}, ${part}` },
        ),
        Plot.text(totals, {
          x: 'total',
          y: 'name',
          text: ({ total }) => total.toLocaleString('en-GB'),
          textAnchor: 'start',
          dx: 6,
        }),
      ],
    },
    label,
  )
}
