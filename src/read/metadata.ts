import type { DomDocument } from './dom.js'
/** What a page says about its article. */
export interface PageMetadata {
  readonly title: string | undefined
  readonly date: string | undefined
  readonly outlet: string | undefined
  readonly url: string | undefined
  /** The article's text as schema.org data carry it. */
  readonly text: string | undefined
}

type Json = Readonly<Record<string, unknown>>

const TITLES = ['og:title', 'twitter:title', 'headline', 'dc.title', 'parsely-title', 'sailthru.title']
const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'published_at',
]
const OUTLETS = ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'twitter:site']

/** schema.org data first, then OpenGraph and meta tags, then the page's own elements. */
export function readMetadata(document: DomDocument): PageMetadata {
  const article = findArticleData(document)
  const metas = readMetas(document)
  const meta = (names: readonly string[]): string | undefined => names.map((name) => metas.get(name)).find(Boolean)
  const attribute = (selector: string, name: string): string | undefined =>
    document.querySelector(selector)?.getAttribute(name) || undefined
  return {
    title: textAt(article, 'headline') ?? meta(TITLES),
    date:
      textAt(article, 'datePublished') ??
      textAt(article, 'dateCreated') ??
      meta(DATES) ??
      attribute('time[datetime]', 'datetime') ??
      attribute('[itemprop=datePublished]', 'content'),
    outlet: textAt(article?.publisher, 'name') ?? meta(OUTLETS),
    url: attribute('link[rel=canonical]', 'href') ?? meta(['og:url']) ?? textAt(article, 'url'),
    text: textAt(article, 'articleBody'),
  }
}

function readMetas(document: DomDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const content = element.getAttribute('content')?.trim()
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content)
  }
  return metas
}

function textAt(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const inner = (Array.isArray(value) ? (value[0] as Json | undefined)?.[key] : (value as Json)[key]) as unknown
  return typeof inner === 'string' && inner.trim() !== '' ? inner.trim() : undefined
}

/** The schema.org object of an article; damaged data blocks are passed over. */
function findArticleData(document: DomDocument): Json | undefined {
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    try {
      const found = findArticleIn(
        JSON.parse((script.textContent ?? '').replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, '')),
        0,
      )
      if (found) return found
    } catch {
      // Sites write broken JSON here often enough; the meta tags still tell.
    }
  }
  return undefined
}

function findArticleIn(value: unknown, depth: number): Json | undefined {
  if (typeof value !== 'object' || value === null || depth > 4) return undefined
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = findArticleIn(each, depth + 1)
      if (found) return found
    }
    return undefined
  }
  const type = JSON.stringify((value as Json)['@type'] ?? '')
  if (/Article|Report|BlogPosting/.test(type)) return value as Json
  return findArticleIn((value as Json)['@graph'] ?? (value as Json).mainEntity, depth + 1)
}
