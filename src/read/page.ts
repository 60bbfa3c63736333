import { Readability } from '@mozilla/readability'
import type { RawArticle } from '../article/article.js'
import { decode } from './decode.js'
import type { DomDocument, DomElement, DomNode } from './dom.js'
import type { Page } from './found.js'
import { parseDocument, textOf, textOfHtml } from './markup.js'
import { readMetadata } from './metadata.js'

/** Pages are cut here before parsing; an article's page is far smaller. */
const MAX_PAGE = 4_000_000

/** The article of an HTML page: Readability's pick, else the page's whole text; title, date, outlet from metadata. Undefined when there is no text. */
export function readPage(given: Page): RawArticle | undefined {
  const { page, charset, source, truncated, record } = given
  if (record) return readMarkup(Buffer.from(page).toString(), record)
  const declared =
    charset ??
    /<meta[^>]{1,200}charset=["']?\s*([\w-]+)/i.exec(Buffer.from(page.subarray(0, 4096)).toString('latin1'))?.[1]
  const { text: whole, issues } = decode(page, declared)
  const html = whole.slice(0, MAX_PAGE)
  const document = parseDocument(/<html[\s>]/i.test(html.slice(0, 20_000)) ? html : `<html><body>${html}</body></html>`)
  const found = readMetadata(document)
  const content = findContent(document)
  const text = content.text || found.text || ''
  const title = found.title ?? content.title
  if (text === '' && !title) return undefined
  return {
    ...(title ? { title } : {}),
    text,
    ...(found.date ? { date: found.date } : {}),
    source: { ...source, url: source.url ?? found.url ?? null, outlet: source.outlet ?? found.outlet ?? null },
    issues,
    truncated: (truncated ?? false) || html.length < whole.length,
  }
}

/** All that the text of a record shows. */
function readMarkup(markup: string, record: RawArticle): RawArticle | undefined {
  const text = textOfHtml(markup.slice(0, MAX_PAGE))
  if (text === '' && !record.title) return undefined
  return { ...record, text, truncated: (record.truncated ?? false) || markup.length > MAX_PAGE }
}

/** Readability empties the document it works on: metadata is read before. */
function findContent(document: DomDocument): { text: string; title: string | undefined } {
  const title =
    document.querySelector('h1')?.textContent?.trim() ||
    document.querySelector('title')?.textContent?.trim() ||
    undefined
  const body = document.body ? textOf(document.body) : ''
  if (isTooDeep(document.body)) return { text: body, title }
  try {
    const article = new Readability<DomElement>(document, {
      serializer: (node) => node as DomElement,
      charThreshold: 250,
    }).parse()
    const text = article?.content ? textOf(article.content) : ''
    if (text.length >= 120 || text.length * 2 > body.length) return { text, title: article?.title?.trim() || title }
  } catch {
    // Readability gives up on pages whose structure it does not expect; the page's whole text is then the article.
  }
  return { text: body, title }
}

/** The time of Readability grows with the squares of the depths at which elements stand: with so much it takes a second. */
const MOST_DEPTH = 30_000_000

function isTooDeep(body: DomElement | null): boolean {
  let sum = 0
  const stack: [DomNode, number][] = body ? [[body, 0]] : []
  for (let next = stack.pop(); next && sum <= MOST_DEPTH; next = stack.pop()) {
    const [node, depth] = next
    sum += depth * depth
    for (const child of Array.from(node.childNodes)) if (child.nodeType === 1) stack.push([child, depth + 1])
  }
  return sum > MOST_DEPTH
}
