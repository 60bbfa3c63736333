/** Records → the report: one page that carries everything inside itself. */
import { ACTIONS, type MeasureType, TAXONOMY } from '../measures/taxonomy.js'
import type { ArticleRecord } from '../record/contract.js'
import { buildActView, buildLedgerSection } from './acts.js'
import { packJson } from './blocks.js'
import { buildHead, buildNavigation, FOOT, type Link } from './frame.js'
import { type Gathered, gather } from './gather.js'
import { html, type Markup, scriptJson } from './html.js'
import { nameOfAction, nameOfCode, nameOfTerm } from './names.js'
import { buildKinds, buildOverview, buildTimeline, countOf } from './overview.js'
import type { PageIndex, PageMeta, Row } from './page-data.js'
import { buildScript } from './script.js'
import { buildDesk, buildHelp, buildTable } from './sections.js'
import { STYLE } from './style.js'
import type { Share, Tally } from './tally.js'

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

const PLAIN_ARTICLES = 10_000

/** Reads records one after the other and builds the page; the same records give the same page. */
export async function buildReport(
  records: AsyncIterable<ArticleRecord> | Iterable<ArticleRecord>,
  options: ReportOptions = {},
): Promise<Report> {
  const gathered = await gather(records, options.plainArticles ?? PLAIN_ARTICLES)
  const { tally, blocks } = gathered
  const leftOut = tally.articles - blocks.articles
  const notices = [
    ...(options.notices?.() ?? []),
    ...(leftOut > 0
      ? [`The texts of ${countOf(leftOut, 'article')} without a measure are left out; they are counted.`]
      : []),
  ]
  const script = buildScript()
  const title = options.title ?? 'Sanctions measures in the news'
  const head = buildHead(title, STYLE, script)
  const body = buildBody(gathered, title, notices)
  const meta = html`<script type="application/json" id="meta">${scriptJson(buildMeta(gathered, options.why))}</script>\n`
  const end = `<script>${script}</script>\n</body>\n</html>\n`
  return {
    pieces: [`${head.source}${body.source}${meta.source}`, ...(await carriedBy(gathered)), end],
    articles: tally.articles,
    measures: tally.measures,
    leftOut,
  }
}

/** What a reader sees: the parts of the page under a bar of links. */
function buildBody({ tally, acts, rows }: Gathered, title: string, notices: readonly string[]): Markup {
  const timeline = buildTimeline(acts)
  const links: readonly Link[] = [
    ...(timeline.source ? [['timeline', 'Timeline'] as const] : []),
    ...(tally.measures > 0 ? [['kinds', 'Kinds'] as const] : []),
    ['measures', 'Measures'],
    ...(acts.length > 0 ? [['acts', 'Acts'] as const] : []),
    ['articles', 'Articles'],
  ]
  return html`<body>
${buildNavigation(links)}<main class="wrap">
${buildOverview(tally, acts.length, title, notices)}
${timeline}
${buildKinds(tally)}
${buildTable(tally, tallyActions(rows))}
${buildLedgerSection(acts)}
${buildDesk()}
${buildHelp(tally)}
${FOOT}
</main>
<div id="tip" role="tooltip" hidden></div>
`
}

/** What the page's script opens: the index and the blocks of articles, packed. */
async function carriedBy({ rows, articles, acts, blocks, placeOf }: Gathered): Promise<readonly string[]> {
  const index: PageIndex = { rows, articles, acts: acts.map((act) => buildActView(act, placeOf)) }
  const carried: readonly (readonly [id: string, packed: string])[] = [
    ['index', await packJson(JSON.stringify(index))],
    ...blocks.packed.map((packed, place) => [`block-${place}`, packed] as const),
  ]
  return carried.map(([id, packed]) => `<script type="application/gzip" id="${id}">${packed}</script>\n`)
}

/** What the script asks for while it draws: names of codes and terms, reasons of rules, meanings of types. */
const buildMeta = ({ tally, blocks }: Gathered, why: ReportOptions['why']): PageMeta => ({
  names: namesIn(tally),
  why: explainRules(tally.rules, why),
  types: Object.fromEntries([...tally.types.keys()].map((type) => [type, TAXONOMY[type as MeasureType].is])),
  blocks: blocks.first,
  articles: blocks.articles,
})

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

/** How often each action is told, in the order of the taxonomy. */
const tallyActions = (rows: readonly Row[]): readonly Share[] =>
  ACTIONS.map((name) => ({
    name,
    pressure: rows.filter((row) => row.action === name).length,
    relief: 0,
  })).filter(({ pressure }) => pressure > 0)
