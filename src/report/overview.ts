/** The first screens of the page: what was read and found, when, what kind, against whom. */
import type { Act } from '../ledger/act.js'
import { startOfValue } from './calendar.js'
import { BARS, drawBars } from './charts/bars.js'
import { drawTimeline } from './charts/timeline.js'
import { html, type Markup, trusted } from './html.js'
import { formatNumber, nameInSentence, nameOfCode, nameOfTerm } from './names.js'
import { rankCounts, rankShares, type Share, type Tally } from './tally.js'

/** "1 measure", "2,000 measures". */
export function countOf(count: number, noun: string): string {
  return `${formatNumber(count)} ${count === 1 ? noun : `${noun}s`}`
}

/** "from 18 January 2019 to 2 May 2022". */
function describeDays({ first, last }: Tally): string {
  if (first === '') return ''
  return first === last
    ? `, published on ${longDate(first)},`
    : `, published from ${longDate(first)} to ${longDate(last)},`
}

const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

function longDate(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? startOfValue(value) : undefined
  return day ? LONG.format(day) : value
}

function describe(tally: Tally, acts: number): string {
  if (tally.measures === 0)
    return `${countOf(tally.articles, 'article')}${describeDays(tally)} ${tally.articles === 1 ? 'tells' : 'tell'} of no measure.`
  const among = tally.withMeasures === tally.articles ? '' : `${formatNumber(tally.withMeasures)} of `
  const verb = tally.articles === 1 ? 'tells' : 'tell'
  const told = `${among}${countOf(tally.articles, 'article')}${describeDays(tally)} ${verb} of ${countOf(tally.measures, 'measure')}`
  const folded = acts === tally.measures ? '' : `, or ${countOf(acts, 'act')} when each is counted once`
  const top = (shares: ReadonlyMap<string, Share>, tell: (name: string) => string): string => {
    const [first] = rankShares(shares)
    return first ? `${tell(first.name)} (${formatNumber(first.pressure + first.relief)})` : ''
  }
  const leads = [
    top(tally.imposers, (name) => `${nameInSentence(nameOfCode(name))} imposes most often`),
    top(tally.targets, (name) => `${nameInSentence(nameOfCode(name))} is hit most often`),
    top(tally.types, (name) => `the commonest kind is “${nameOfTerm(name).toLowerCase()}”`),
  ].filter(Boolean)
  const list = leads.length > 1 ? `${leads.slice(0, -1).join(', ')} and ${leads.at(-1)}` : leads.join('')
  return `${told}${folded}. ${list.charAt(0).toUpperCase()}${list.slice(1)}.`
}

function buildFigures(tally: Tally, acts: number): Markup {
  const figures: readonly (readonly [number, string])[] = [
    [tally.articles, 'articles read'],
    [tally.withMeasures, 'tell of a measure'],
    [tally.measures, 'measures found'],
    [acts, 'different acts'],
    [tally.imposers.size, 'imposers'],
    [tally.targets.size, 'states hit'],
  ]
  const cells = figures.map(([value, label]) => html`<div><dt>${label}</dt><dd>${formatNumber(value)}</dd></div>`)
  return html`<dl class="figures">${cells}</dl>`
}

function buildList(title: string, rows: readonly (readonly [string, number])[]): Markup {
  const shown = rows.length > 8 ? rows.slice(0, 7) : rows
  const rest = rows.slice(shown.length)
  const last =
    rest.length > 0 ? [[`${rest.length} more`, rest.reduce((sum, [, count]) => sum + count, 0)] as const] : []
  const items = [...shown, ...last].map(
    ([name, count]) => html`<li><span>${name}</span><span>${formatNumber(count)}</span></li>`,
  )
  return html`<div><h3>${title}</h3><ul>${items}</ul></div>`
}

function buildRead(tally: Tally): Markup {
  const { dates, counts, quantities, entities } = tally.mentions
  const notes = (
    [
      ['copies of another article', tally.copies],
      ['without a publication date', tally.undated],
      ['cut at the limit of length', tally.cut],
      ['measures told as context', tally.background],
    ] as const
  ).filter(([, count]) => count > 0)
  const lists = [
    buildList('Mentions', [
      ['entities', entities],
      ['dates', dates],
      ['counts', counts],
      ['quantities', quantities],
    ]),
    ...(tally.outlets.size > 0 ? [buildList('Outlets', rankCounts(tally.outlets))] : []),
    buildList('Formats', rankCounts(tally.formats)),
    ...(notes.length > 0 ? [buildList('To be aware of', notes)] : []),
    ...(tally.issues.size > 0 ? [buildList('Issues', rankCounts(tally.issues))] : []),
  ]
  return html`<div class="read">${lists}</div>`
}

export function buildOverview(tally: Tally, acts: number, title: string, notices: readonly string[]): Markup {
  return html`<section class="top" id="overview" aria-labelledby="title">
<p class="kicker">Interdict report</p>
<h1 id="title">${title}</h1>
<p class="deck">${describe(tally, acts)}</p>
${notices.map((notice) => html`<p class="notice">${notice}</p>`)}
<noscript><p class="notice">The table and the articles need JavaScript, which is switched off; the figures and charts do not.</p></noscript>
<p class="notice" id="failed" hidden>The data inside this page could not be opened; a newer browser may help.</p>
${buildFigures(tally, acts)}
${buildRead(tally)}
</section>`
}

const KEY = html`<ul class="key"><li><i></i>Pressure: imposed or extended</li><li class="relief"><i></i>Relief: eased, suspended or lifted</li></ul>`

const TIMELINE_KEY = html`<ul class="key"><li><i></i>Pressure: imposed or extended</li><li class="relief"><i></i>Relief: eased, suspended or lifted</li><li class="open"><i></i>A ring: only called for, considered, threatened, proposed, or rejected</li></ul>`

export function buildTimeline(acts: readonly Act[]): Markup {
  const timeline = drawTimeline(acts)
  if (!timeline) return html``
  const undated =
    timeline.undated > 0
      ? ` ${countOf(timeline.undated, 'act')} without a date ${timeline.undated === 1 ? 'is' : 'are'} left out.`
      : ''
  const rows = timeline.rows.map(
    ([imposer, period, pressure, relief, open]) =>
      html`<tr><th scope="row">${imposer}</th><td>${period}</td><td class="n">${pressure}</td><td class="n">${relief}</td><td class="n">${open}</td></tr>`,
  )
  return html`<section id="timeline" aria-labelledby="timeline-title">
<h2 id="timeline-title">Who acted when</h2>
<p class="lead">One circle is all acts of an imposer in one ${timeline.step}; its area is their number. An act told by several articles counts once, on the day it was announced, else came into force, else was reported.${undated}</p>
${TIMELINE_KEY}
<figure>${trusted(timeline.wide.replace('class="chart"', 'class="chart wide"'))}${trusted(timeline.narrow.replace('class="chart"', 'class="chart narrow"'))}
<details class="numbers"><summary>The numbers of this chart</summary><div class="scroll" tabindex="0" role="region" aria-label="Numbers of the timeline"><table><thead><tr><th scope="col">Imposer</th><th scope="col">Period</th><th scope="col" class="n">Pressure</th><th scope="col" class="n">Relief</th><th scope="col" class="n">Not decided</th></tr></thead><tbody>${rows}</tbody></table></div></details>
</figure>
</section>`
}

function buildBars(title: string, filter: string, shares: readonly Share[], nameOf: (name: string) => string): Markup {
  const rest = shares.length > BARS ? `${BARS} most frequent of ${shares.length}` : 'measures, as told'
  const rows = shares.map(
    ({ name, pressure, relief }) =>
      html`<tr><th scope="row"><a href="#filter/${filter}=${encodeURIComponent(name)}">${nameOf(name)}</a></th><td class="n">${pressure}</td><td class="n">${relief}</td></tr>`,
  )
  return html`<figure><figcaption>${title}<span>${rest}</span></figcaption>${trusted(drawBars(shares, nameOf, `Bar chart: measures ${title.toLowerCase()}`))}
<details class="numbers"><summary>Numbers, and the measures behind them</summary><div class="scroll" tabindex="0" role="region" aria-label="Numbers ${title.toLowerCase()}"><table><thead><tr><th scope="col">Value</th><th scope="col" class="n">Pressure</th><th scope="col" class="n">Relief</th></tr></thead><tbody>${rows}</tbody></table></div></details>
</figure>`
}

export function buildKinds(tally: Tally): Markup {
  if (tally.measures === 0) return html``
  return html`<section id="kinds" aria-labelledby="kinds-title">
<h2 id="kinds-title">What, against whom, how far</h2>
<p class="lead">Measures as the articles tell them: one told in three articles counts three times here.</p>
${KEY}
<div class="charts">
${buildBars('By type', 'type', rankShares(tally.types), nameOfTerm)}
${buildBars('By state hit', 'target', rankShares(tally.targets), nameOfCode)}
${buildBars('By status', 'status', rankShares(tally.statuses), nameOfTerm)}
</div>
</section>`
}
