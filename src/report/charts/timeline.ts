/** Who acted when: a row for each imposer, a bubble for each period. */
import * as Plot from '@observablehq/plot'
import type { Act } from '../../ledger/act.js'
import { nameOfStep, type Step } from '../calendar.js'
import { nameOfTerm } from '../names.js'
import { type Bubble, countBubbles, dateActs, rankImposers, type TimelineRow, tabulate } from './bubbles.js'
import { draw, PRESSURE, RELIEF } from './plot.js'

export interface Timeline {
  readonly wide: string
  readonly narrow: string
  /** Numbers behind the drawing. */
  readonly rows: readonly TimelineRow[]
  readonly step: Step
  readonly undated: number
}

/** Acts by imposer over time: one row for each of the imposers with most acts, one bubble for a period; undefined when no act has a date. */
export function drawTimeline(acts: readonly Act[]): Timeline | undefined {
  const dated = dateActs(acts)
  if (!dated) return undefined
  const { step, undated, first, last } = dated
  const rows = rankImposers(dated)
  const bubbles = countBubbles(dated, rows)
  const label = `Timeline of ${dated.acts.length} acts by imposer, ${nameOfStep(first, step)} to ${nameOfStep(last, step)}`
  const plot = (size: Size): string => draw(plotBubbles(bubbles, rows, step, size), label)
  return { wide: plot(WIDE), narrow: plot(NARROW), rows: tabulate(bubbles, rows, step), step, undated }
}

/** How a drawing is laid out, in pixels. */
interface Size {
  readonly width: number
  readonly row: number
  readonly marginLeft: number
  /** Radius of the largest bubble. */
  readonly radius: number
  readonly ticks: number
  /** Where the names of the imposers stand. */
  readonly names: 'beside' | 'above'
}

const WIDE: Size = { width: 1120, row: 48, marginLeft: 168, radius: 13, ticks: 10, names: 'beside' }
const NARROW: Size = { width: 350, row: 60, marginLeft: 6, radius: 10, ticks: 4, names: 'above' }

/** Pressure stands above the line of its imposer, relief below it. */
const LANE = 10

function plotBubbles(bubbles: readonly Bubble[], rows: readonly string[], step: Step, size: Size): Plot.PlotOptions {
  const { width, row, marginLeft, radius, ticks, names } = size
  const most = Math.max(...bubbles.map(({ count }) => count))
  const dots = (relief: boolean, decided: boolean) =>
    plotDots(
      bubbles.filter((bubble) => bubble.relief === relief && bubble.decided === decided),
      step,
      relief,
      decided,
    )
  return {
    width,
    height: 40 + rows.length * row,
    marginTop: 30,
    marginLeft,
    marginRight: 18,
    marginBottom: 4,
    x: { type: 'utc', inset: 16 },
    y: { type: 'point', domain: [...rows], label: null, axis: null, padding: 0.5 },
    r: { domain: [0, most], range: [0, most === 1 ? 4.5 : radius] },
    marks: [
      Plot.ruleY(rows, { stroke: 'var(--line)' }),
      Plot.axisX({ ticks, tickSize: 0, label: null, anchor: 'top' }),
      dots(false, true),
      dots(true, true),
      dots(false, false),
      dots(true, false),
      names === 'beside' ? Plot.axisY({ tickSize: 0, label: null }) : plotNames(rows),
    ],
  }
}

/** What is decided is a disc, the rest a ring. */
function plotDots(bubbles: readonly Bubble[], step: Step, relief: boolean, decided: boolean) {
  const colour = relief ? RELIEF : PRESSURE
  const paint = decided
    ? { fill: colour, fillOpacity: 0.62, stroke: 'var(--paper)', strokeWidth: 0.75 }
    : { fill: 'var(--paper)', fillOpacity: 0.4, stroke: colour, strokeWidth: 1.4 }
  const title = (bubble: Bubble): string => describeBubble(bubble, step)
  return Plot.dot(bubbles, { x: 'start', y: 'imposer', r: 'count', dy: relief ? LANE : -LANE, title, ...paint })
}

const plotNames = (rows: readonly string[]) =>
  Plot.text(rows, {
    y: (name: string) => name,
    frameAnchor: 'left',
    text: (name: string) => name,
    dy: -26,
    textAnchor: 'start',
  })

/** "Japan, Mar 2022: 3 acts of pressure (asset freeze 2, export ban 1), not decided". */
function describeBubble({ imposer, start, count, relief, types, decided }: Bubble, step: Step): string {
  const acts = `${count} ${count === 1 ? 'act' : 'acts'} of ${relief ? 'relief' : 'pressure'}`
  return `${imposer}, ${nameOfStep(start, step)}: ${acts} (${listTypes(types)})${decided ? '' : ', not decided'}`
}

/** All types would be too long for a bubble: the three most frequent. */
function listTypes(types: ReadonlyMap<string, number>): string {
  const ranked = [...types].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const named = ranked.slice(0, 3).map(([type, count]) => `${nameOfTerm(type).toLowerCase()} ${count}`)
  return ranked.length > 3 ? `${named.join(', ')} and ${ranked.length - 3} more kinds` : named.join(', ')
}
