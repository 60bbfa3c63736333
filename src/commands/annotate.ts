import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { RawArticle } from '../article/article.js'
import { toAnnotation } from '../evaluate/annotation.js'
import { GOLD_FILE, GOLD_SUFFIX, readArticles } from '../evaluate/files.js'
import { writeFaults } from '../evaluate/gold.js'
import { type Command, EXIT, UsageError } from './command.js'

interface Page {
  readonly file: string
  readonly text: string
}

type Annotate = (article: RawArticle) => object

/** Articles in files of their own: NAME.gold.json for each. */
function buildPairs(articles: readonly RawArticle[], folder: string, annotate: Annotate): readonly Page[] {
  return articles.map((article) => {
    const path = article.source.path as string
    const name = basename(path, extname(path)) + GOLD_SUFFIX
    return { file: join(folder, name), text: `${JSON.stringify(annotate(article), null, 2)}\n` }
  })
}

/** Articles in one NDJSON file: one file of annotations, one a line. */
function buildLines(articles: readonly RawArticle[], folder: string, annotate: Annotate): readonly Page[] {
  const lines = articles.map((article) => JSON.stringify(annotate(article)))
  return [{ file: join(folder, GOLD_FILE), text: `${lines.join('\n')}\n` }]
}

/** A person's corrections are never overwritten unasked. */
function refuseExisting(pages: readonly Page[]): void {
  const there = pages.filter(({ file }) => existsSync(file)).map(({ file }) => file)
  if (there.length > 0)
    throw new UsageError(
      `would overwrite ${there.slice(0, 3).join(', ')}${there.length > 3 ? ` and ${there.length - 3} more` : ''}; --force does`,
    )
}

export const command: Command = {
  name: 'annotate',
  usage: 'annotate PATH [--output DIR] [--force]',
  summary: 'Writes annotations of articles, filled in from what is extracted now, for a person to correct',
  flags: {
    output: { type: 'string', short: 'o', value: 'DIR', help: 'where to write; default: beside the articles' },
    force: { type: 'boolean', help: 'overwrite annotations that are there' },
  },
  async run([path, ...more], { output, force }, io) {
    if (path === undefined || more.length > 0)
      throw new UsageError('annotate needs one PATH: NDJSON, a text, or a folder of them')
    if (!existsSync(path)) throw new UsageError(`no such file: ${path}`)
    const { raw, faults } = readArticles(path)
    if (faults.length > 0) throw new UsageError(writeFaults(faults))
    if (raw.size === 0) throw new UsageError(`${path}: holds no article`)
    const { extract } = await import('../extract.js')
    const isLines = /\.(?:jsonl|ndjson)$/.test(path)
    const folder = typeof output === 'string' ? output : statSync(path).isDirectory() ? path : dirname(path)
    const build = isLines ? buildLines : buildPairs
    const pages = build([...raw.values()], folder, (article) => toAnnotation(extract(article)))
    if (!force) refuseExisting(pages)
    mkdirSync(folder, { recursive: true })
    for (const { file, text } of pages) writeFileSync(file, text)
    const gold = isLines ? (pages[0] as Page).file : folder
    const articles = isLines || typeof output === 'string' ? ` --articles ${path}` : ''
    io.err(`${raw.size} articles annotated; correct them, then: interdict evaluate ${gold}${articles}`)
    return EXIT.done
  },
}
