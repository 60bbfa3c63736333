/** The page's own script: the functions of browser/, written out, and the few lines that join them. */
import { startArticles } from './browser/articles.js'
import { makeBuild, openCarried } from './browser/carried.js'
import { startLedger } from './browser/ledger.js'
import { buildReader } from './browser/reader.js'
import { startRoutes, startTheme } from './browser/routes.js'
import { segmentText } from './browser/segments.js'
import { startTable } from './browser/table.js'
import { startTips } from './browser/tips.js'

/** Each stands alone: what it needs from another comes in as an argument, so its source text can be moved. */
const PARTS = {
  openCarried,
  makeBuild,
  segmentText,
  buildReader,
  startTips,
  startTable,
  startLedger,
  startArticles,
  startRoutes,
  startTheme,
}

const START = `
parts.startTheme(document)
const build = parts.makeBuild(document)
const carried = parts.openCarried(document)
const fail = (error) => {
  const notice = document.getElementById('failed')
  notice.hidden = false
  notice.append(' ' + error.message)
}
const start = async () => {
  const index = await carried.index()
  const sheet = (meta, view, place) => parts.buildReader(build, meta, parts.segmentText, view, place)
  const table = parts.startTable(document, build, carried.meta, index)
  const articles = parts.startArticles(document, build, carried, index, sheet)
  parts.startLedger(document, build, index)
  parts.startTips(document, build, carried.meta, articles.shown)
  const first = index.articles.findIndex((article) => article.measures > 0)
  if (index.articles.length > 0) await articles.open(Math.max(0, first))
  await parts.startRoutes(document, articles, table)
  document.documentElement.dataset.ready = 'true'
}
start().catch(fail)
`

/** The script as it stands in the page, without a closing tag inside. */
export function buildScript(): string {
  const parts = Object.entries(PARTS).map(([name, part]) => `${name}: ${part.toString()}`)
  return `'use strict'\nconst parts = {\n${parts.join(',\n')}\n}\n${START}`.replaceAll('</', '<\\/')
}
