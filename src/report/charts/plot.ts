/** Drawings as static SVG: Observable Plot on a linkedom document, so that the page needs no chart library. */
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

export const PRESSURE = 'var(--pressure)'
export const RELIEF = 'var(--relief)'

/**
 * The SVG of a plot. Plot puts a style sheet and inline styles into it, which the page's policy would refuse: they go,
 * and the page's own sheet styles `svg.chart`.
 */
export function draw(options: Plot.PlotOptions, label: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const svg = Plot.plot({ ...options, document, className: 'chart' })
  for (const style of svg.querySelectorAll('style')) style.remove()
  for (const element of svg.querySelectorAll('[style]')) element.removeAttribute('style')
  for (const element of svg.querySelectorAll('g[aria-label]')) element.removeAttribute('aria-label')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', label)
  return svg.outerHTML
}
