/** Records read one after the other → what the page is made of. Holds rows and packed texts, never all records. */
import type { Act } from '../ledger/act.js'
import { buildLedger } from '../ledger/ledger.js'
import type { ArticleRecord } from '../record/contract.js'
import { buildListed, buildRows } from './article-view.js'
import { Blocks } from './blocks.js'
import type { Listed, Row } from './page-data.js'
import { Tally } from './tally.js'

export interface Gathered {
  readonly tally: Tally
  readonly acts: readonly Act[]
  /** One a measure, of all articles that are carried. */
  readonly rows: readonly Row[]
  readonly articles: readonly Listed[]
  readonly blocks: Blocks
  /** The address within the page of a measure of an article; undefined where its text is left out. */
  readonly placeOf: (article: string, measure: string) => string | undefined
}

/** `plainArticles` without any measure are carried with their text; more are counted only. */
export async function gather(
  records: AsyncIterable<ArticleRecord> | Iterable<ArticleRecord>,
  plainArticles: number,
): Promise<Gathered> {
  const tally = new Tally()
  const blocks = new Blocks()
  const rows: Row[] = []
  const articles: Listed[] = []
  const places = new Map<string, string>()
  const take = async (record: ArticleRecord): Promise<void> => {
    tally.add(record)
    const plain = tally.articles - tally.withMeasures
    if (record.measures.length === 0 && plain > plainArticles) return
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
  return { tally, acts, rows, articles, blocks, placeOf: (article, measure) => places.get(`${article} ${measure}`) }
}
