/** The parts of the page that its script fills: the table of measures and the articles; and how to read them. */
import { type Action, type MeasureType, TAXONOMY } from '../measures/taxonomy.js'
import { html, type Markup } from './html.js'
import { formatNumber, nameOfAction, nameOfCode, nameOfTerm } from './names.js'
import { rankShares, type Share, type Tally } from './tally.js'

function buildFilter(name: string, label: string, shares: readonly Share[], nameOf: (name: string) => string): Markup {
  const options = shares.map(
    (share) =>
      html`<option value="${share.name}">${nameOf(share.name)} (${formatNumber(share.pressure + share.relief)})</option>`,
  )
  return html`<div><label for="filter-${name}">${label}</label><select id="filter-${name}"><option value="">All</option>${options}</select></div>`
}

function buildHead(column: string, label: string): Markup {
  return html`<th scope="col" role="columnheader" aria-sort="none"><button type="button" data-column="${column}">${label}</button></th>`
}

export function buildPager(name: string, what: string): Markup {
  return html`<div class="pager"><p id="${name}-status" role="status"></p><div class="turn"><button class="quiet" type="button" id="${name}-previous" disabled>Previous<span class="unseen"> ${what}</span></button><button class="quiet" type="button" id="${name}-next" disabled>Next<span class="unseen"> ${what}</span></button></div></div>`
}

export function buildTable(tally: Tally, actions: readonly Share[]): Markup {
  return html`<section id="measures" aria-labelledby="measures-title">
<h2 id="measures-title">Every measure</h2>
<p class="lead">Each row is one measure in one article, with the words that prove it. A measure opens in its article below. Several words must all occur.</p>
<form class="filters" id="filters" role="search" aria-label="Measures">
<div class="wide"><label for="search">Search names, goods, evidence, titles</label><input type="search" id="search" autocomplete="off" spellcheck="false"></div>
${buildFilter('imposer', 'By', rankShares(tally.imposers), nameOfCode)}
${buildFilter('target', 'Against', rankShares(tally.targets), nameOfCode)}
${buildFilter('type', 'Type', rankShares(tally.types), nameOfTerm)}
${buildFilter('status', 'Status', rankShares(tally.statuses), nameOfTerm)}
${buildFilter('action', 'Action', actions, (name) => nameOfTerm(nameOfAction(name as Action)))}
<div><label for="filter-told">Told as</label><select id="filter-told"><option value="">All</option><option value="news">News</option><option value="context">Context</option></select></div>
<button class="quiet" type="reset">Reset</button>
</form>
${buildPager('rows', 'measures')}
<table class="measures" role="table" aria-labelledby="measures-title">
<colgroup><col width="96"><col width="170"><col width="220"><col width="106"><col><col width="180"></colgroup>
<thead role="rowgroup"><tr role="row">${[
    buildHead('date', 'Date'),
    buildHead('imposer', 'By → against'),
    buildHead('type', 'Measure'),
    buildHead('status', 'Status'),
    html`<th scope="col" role="columnheader">Evidence</th>`,
    buildHead('article', 'Article'),
  ]}</tr></thead>
<tbody id="rows" role="rowgroup"></tbody>
</table>
<p class="empty" id="rows-empty" hidden>No measure fits this search. Reset the filters to see all.</p>
</section>`
}

export function buildDesk(): Markup {
  return html`<section id="articles" aria-labelledby="articles-title">
<h2 id="articles-title">The articles</h2>
<p class="lead">Every mark tells what it is, its value and the rule that found it: point at it, tap it, or reach it with the Tab key and walk on with the arrow keys; Enter leads to its measure.</p>
<ul class="legend" aria-label="Marks in the text">
<li><span class="m m-evidence">evidence</span></li><li><span class="m m-imposer">imposer</span></li><li><span class="m m-target">target</span></li><li><span class="m m-good">goods</span></li><li><span class="m m-count">count</span></li><li><span class="m m-date">date</span></li><li><span class="m m-quantity">quantity</span></li><li><span class="m m-entity">entity</span></li>
</ul>
<div class="desk">
<div class="finder" tabindex="0" role="region" aria-label="List of articles">
<label for="article-search">Find an article</label><input type="search" id="article-search" autocomplete="off" spellcheck="false">
<label class="check"><input type="checkbox" id="article-only"> only with measures</label>
<ol id="article-list"></ol>
${buildPager('articles', 'articles')}
</div>
<article id="reader" aria-label="Article"></article>
</div>
</section>`
}

export function buildHelp(tally: Tally): Markup {
  const types = rankShares(tally.types).map(({ name }) => {
    const entry = TAXONOMY[name as MeasureType]
    return html`<div><dt>${nameOfTerm(name)}</dt><dd>${entry.is} ${entry.border}</dd></div>`
  })
  if (types.length === 0) return html``
  return html`<section id="types" aria-labelledby="types-title">
<h2 id="types-title">What the types mean</h2>
<p class="lead">A type is the legal effect of an act. What belongs to it, then what goes elsewhere.</p>
<dl class="help">${types}</dl>
</section>`
}
