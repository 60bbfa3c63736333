/** Records → the report: one page that carries everything inside itself. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { buildLedger } from '../ledger/ledger.js'
import { ACTIONS, type MeasureType, TAXONOMY } from '../measures/taxonomy.js'
import type { ArticleRecord } from '../record/contract.js'
import { buildActView, buildLedgerSection } from './acts.js'
import { buildArticleView, buildListed, buildRows } from './article-view.js'
import { html, type Markup, scriptJson, trusted } from './html.js'
import { nameOfAction, nameOfCode, nameOfTerm } from './names.js'
import { buildKinds, buildOverview, buildTimeline, countOf } from './overview.js'
import type { Listed, PageIndex, PageMeta, Row } from './page-data.js'
import { buildScript } from './script.js'
import { buildDesk, buildHelp, buildTable } from './sections.js'
import { STYLE } from './style.js'
import { type Share, Tally } from './tally.js'

export interface ReportOptions {
  readonly title?: string
  /** Sentences to show at the top, about what could not be read. Called when all records are read. */
  readonly notices?: () => readonly string[]
  /** Why a rule decides as it does, in a sentence; undefined for a rule that does not say. */
  readonly why?: (rule: string) => string | undefined
  /** Articles without any measure that are carried with their text; more are counted only. Default 10,000. */
  readonly plainArticles?: number
}

export interface Report {
  /** The page in pieces, to be written one after the other. */
  readonly pieces: readonly string[]
  readonly articles: number
  readonly measures: number
  /** Articles without a measure whose text was left out. */
  readonly leftOut: number
}

/** JSON characters in one block: small enough to unpack in a blink, large enough to pack well. */
const BLOCK = 400_000
const PLAIN_ARTICLES = 10_000

const pack = promisify(gzip)

async function packJson(json: string): Promise<string> {
  return (await pack(json, { level: 6 })).toString('base64')
}

/** Articles by block: those that are opened together are packed together. */
class Blocks {
  readonly packed: string[] = []
  readonly first: number[] = []
  articles = 0
  private open: string[] = []
  private size = 0

  async add(record: ArticleRecord): Promise<number> {
    if (this.open.length === 0) this.first.push(this.articles)
    const json = JSON.stringify(buildArticleView(record))
    this.open.push(json)
    this.size += json.length
    this.articles += 1
    if (this.size >= BLOCK) await this.close()
    return this.articles - 1
  }

  async close(): Promise<void> {
    if (this.open.length === 0) return
    this.packed.push(await packJson(`[${this.open.join(',')}]`))
    this.open = []
    this.size = 0
  }
}

function namesIn(tally: Tally): Readonly<Record<string, string>> {
  const codes = [...tally.imposers.keys(), ...tally.targets.keys()].map((code) => [code, nameOfCode(code)] as const)
  const terms = [...tally.types.keys(), ...tally.statuses.keys()]
  const actions = ACTIONS.map((action) => [action, nameOfTerm(nameOfAction(action))] as const)
  return Object.fromEntries([...codes, ...actions, ...terms.map((term) => [term, nameOfTerm(term)] as const)])
}

function explainRules(rules: Iterable<string>, why: ReportOptions['why']): PageMeta['why'] {
  const reasons = [...rules].sort().map((rule) => [rule, why?.(rule)] as const)
  return Object.fromEntries(reasons.filter((entry): entry is [string, string] => entry[1] !== undefined))
}

function tallyActions(rows: readonly Row[]): readonly Share[] {
  return ACTIONS.map((name) => ({
    name,
    pressure: rows.filter((row) => row.action === name).length,
    relief: 0,
  })).filter(({ pressure }) => pressure > 0)
}

function hashOf(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
}

function buildHead(title: string, style: string, script: string): Markup {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="interdict">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
`
}

function buildNavigation(links: readonly (readonly [string, string])[]): Markup {
  return html`<a class="skip" href="#measures">Skip to the measures</a>
<nav class="bar" aria-label="Parts of the report"><div class="wrap"><a class="brand" href="#overview">interdict</a>${links.map(([id, label]) => html`<a href="#${id}">${label}</a>`)}<button type="button" id="theme">Dark</button></div></nav>
`
}

/**
 * Reads records one after the other and builds the page. Holds rows and packed texts, never all records; the same
 * records give the same page.
 */
export async function buildReport(
  records: AsyncIterable<ArticleRecord> | Iterable<ArticleRecord>,
  options: ReportOptions = {},
): Promise<Report> {
  const tally = new Tally()
  const blocks = new Blocks()
  const rows: Row[] = []
  const articles: Listed[] = []
  const places = new Map<string, string>()
  let plain = 0
  const take = async (record: ArticleRecord): Promise<void> => {
    tally.add(record)
    if (record.measures.length === 0) plain += 1
    if (record.measures.length === 0 && plain > (options.plainArticles ?? PLAIN_ARTICLES)) return
    const article = await blocks.add(record)
    for (const row of buildRows(record, article)) rows.push(row)
    for (const [place, { id }] of record.measures.entries())
      places.set(`${record.id} ${id}`, `#measure/${article}/${place}`)
    articles.push(buildListed(record))
  }
  async function* taken(): AsyncGenerator<ArticleRecord> {
    for await (const record of records) {
      await take(record)
      yield record
    }
  }
  const acts = await buildLedger(taken())
  await blocks.close()
  const leftOut = tally.articles - blocks.articles
  const notices = [
    ...(options.notices?.() ?? []),
    ...(leftOut > 0
      ? [`The texts of ${countOf(leftOut, 'article')} without a measure are left out; they are counted.`]
      : []),
  ]
  const meta: PageMeta = {
    names: namesIn(tally),
    why: explainRules(tally.rules, options.why),
    types: Object.fromEntries([...tally.types.keys()].map((type) => [type, TAXONOMY[type as MeasureType].is])),
    blocks: blocks.first,
    articles: blocks.articles,
  }
  const placeOf = (article: string, measure: string): string | undefined => places.get(`${article} ${measure}`)
  const index: PageIndex = { rows, articles, acts: acts.map((act) => buildActView(act, placeOf)) }
  const title = options.title ?? 'Sanctions measures in the news'
  const script = buildScript()
  const timeline = buildTimeline(acts)
  const links: readonly (readonly [string, string])[] = [
    ...(timeline.source ? [['timeline', 'Timeline'] as const] : []),
    ...(tally.measures > 0 ? [['kinds', 'Kinds'] as const] : []),
    ['measures', 'Measures'],
    ...(acts.length > 0 ? [['acts', 'Acts'] as const] : []),
    ['articles', 'Articles'],
  ]
  const body = html`${buildHead(title, STYLE, script)}<body>
${buildNavigation(links)}<main class="wrap">
${buildOverview(tally, acts.length, title, notices)}
${timeline}
${buildKinds(tally)}
${buildTable(tally, tallyActions(rows))}
${buildLedgerSection(acts)}
${buildDesk()}
${buildHelp(tally)}
<footer>Made by interdict from records of schema interdict/article/1. Every record names the words that prove it and the rules that made it; what an article does not state is left empty. This page loads nothing from outside.</footer>
</main>
<div id="tip" role="tooltip" hidden></div>
<script type="application/json" id="meta">${scriptJson(meta)}</script>
`
  const data: readonly (readonly [string, string])[] = [
    ['index', await packJson(JSON.stringify(index))],
    ...blocks.packed.map((packed, place) => [`block-${place}`, packed] as const),
  ]
  const carried = data.map(([id, packed]) => `<script type="application/gzip" id="${id}">${packed}</script>\n`)
  const end = `<script>${script}</script>\n</body>\n</html>\n`
  return { pieces: [body.source, ...carried, end], articles: tally.articles, measures: tally.measures, leftOut }
}
