/** The ledger on the page: acts folded from all records, with who tells them and where the sources disagree. */
import type { Act, ToldCount } from '../ledger/act.js'
import { dayOfValue, nameOfValue } from './calendar.js'
import { html, type Markup } from './html.js'
import { formatNumber, isRelief, nameOfCode, nameOfMeasure, nameOfTerm, nameOfUnit } from './names.js'
import type { ActView } from './page-data.js'
import { buildPager } from './sections.js'

/** An act that thousands tell shall not swell the page: each of them is in the table of measures. */
const SOURCES = 200

type Place = (article: string, measure: string) => string | undefined

function describeCount({ unit, role, value }: ToldCount): string {
  return value === null ? '' : `${formatNumber(value)} ${nameOfUnit(unit, value)}${role === 'total' ? ' in total' : ''}`
}

function listShort(names: readonly string[]): readonly string[] {
  return names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} more`] : names
}

/** What the sources do not agree on, a sentence each. */
function findConflicts(act: Act): readonly string[] {
  const dates = Object.entries(act.dates)
    .filter(([, told]) => !told.agrees)
    .map(([name, told]) => `${nameOfTerm(name)}: ${told.told.map(({ value }) => nameOfValue(value)).join(' against ')}`)
  const counts = act.counts
    .filter((count) => !count.agrees)
    .map(({ unit, told }) => {
      const values = told.map(({ value, lower }) => formatNumber(value ?? lower))
      return `${nameOfTerm(nameOfUnit(unit, null))}: ${values.join(' against ')}`
    })
  const totals = act.totals
    .filter(({ verdict }) => verdict === 'contradicts')
    .map(
      ({ stated, previous, added }) =>
        `Total ${formatNumber(stated)}, but ${formatNumber(previous)} before and ${formatNumber(added)} added`,
    )
  return [...dates, ...counts, ...totals]
}

/** One act as the page shows it; `placeOf` finds the measure of a source in the page. */
export function buildActView(act: Act, placeOf: Place): ActView {
  const named = act.targets.filter(({ kind }) => kind !== 'country').map(({ name }) => name)
  const detail = [...act.counts.map(describeCount).filter(Boolean), ...listShort(named), ...listShort(act.goods)]
  return {
    headline: nameOfMeasure(act),
    relief: isRelief(act.action),
    date: nameOfValue(act.date ?? ''),
    day: dayOfValue(act.date ?? ''),
    status: nameOfTerm(act.status),
    by: act.imposers.map(nameOfCode).join(', ') || 'Not stated',
    against: act.targetCountries.map(nameOfCode).join(', '),
    detail: [...detail, ...act.instruments].join(' · '),
    history:
      act.history.length > 1
        ? act.history.map(({ date, phase }) => `${nameOfTerm(phase).toLowerCase()} ${nameOfValue(date ?? '')}`.trim())
        : [],
    conflicts: findConflicts(act),
    witnesses: act.witnesses,
    told: act.sources.length,
    sources: act.sources.slice(0, SOURCES).map(({ article, measure, outlet, published, copyOf }) => ({
      name: [outlet ?? article, published ?? '', copyOf ? 'copy' : ''].filter(Boolean).join(', '),
      href: placeOf(article, measure) ?? '',
    })),
  }
}

export function buildLedgerSection(acts: readonly Act[]): Markup {
  if (acts.length === 0) return html``
  const often = acts.filter(({ sources }) => sources.length > 1).length
  const torn = acts.filter(({ agrees }) => !agrees).length
  const conflicts = torn > 0 ? `; the sources of ${formatNumber(torn)} contradict each other` : ''
  return html`<section id="acts" aria-labelledby="acts-title">
<h2 id="acts-title">The ledger of acts</h2>
<p class="lead">The same act told by several articles is one entry, with its sources and what became of it. ${formatNumber(often)} of ${formatNumber(acts.length)} are told more than once${conflicts}.</p>
<div class="filters ledger">
<div class="wide"><label for="act-search">Search acts</label><input type="search" id="act-search" autocomplete="off" spellcheck="false"></div>
<div><label for="act-show">Show</label><select id="act-show"><option value="">All acts</option><option value="often">Told more than once</option><option value="torn">With contradictions</option></select></div>
<div><label for="act-order">Order</label><select id="act-order"><option value="new">Newest first</option><option value="old">Oldest first</option><option value="told">Most told first</option></select></div>
</div>
${buildPager('acts', 'acts')}
<ol class="acts" id="act-list"></ol>
</section>`
}
