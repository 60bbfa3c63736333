/** Bars of the most frequent values. */
import * as Plot from '@observablehq/plot'
import type { Share } from '../tally.js'
import { draw, PRESSURE, RELIEF } from './plot.js'

/** At most so many bars are drawn. */
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
