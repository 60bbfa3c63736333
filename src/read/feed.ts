import { readWhole } from './bytes.js'
import { decode } from './decode.js'
import { cutFeed, escapeSigns, findItems, type Part } from './feed-parts.js'
import { buildFault, type Format, type Found, isPageScreenedOut, memberOf } from './found.js'

const MAX_FEED = 64 << 20

/** RSS, Atom and RDF feeds that carry their articles' text. */
export const feed: Format = {
  name: 'feed',
  isLike: (_, __, start) =>
    /^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,400}-->\s*|<[?!][^>]{0,300}>\s*){0,5}<(?:rss|feed|rdf:RDF)[\s>]/.test(
      start,
    ),
  async *read(input, reading) {
    const bytes = await readWhole(input.chunks, MAX_FEED)
    if (!bytes) {
      yield buildFault(input, 'too-large', `a feed of more than ${MAX_FEED >> 20} MB`)
      return
    }
    reading.tally.bytes += bytes.length
    const { parseFeed } = await import('feedsmith')
    const { textOfHtml } = await import('./markup.js')
    const { text: whole } = decode(
      bytes,
      /<\?xml[^>]*encoding=["']([\w-]+)/.exec(bytes.toString('latin1', 0, 200))?.[1],
    )
    const { text, isCut } = closeFeed(whole)
    const { path } = input
    let number = 0
    let passed = 0
    let offset = 0
    for (const found of findAll(text, parseFeed)) {
      number++
      const member = memberOf(input, `item ${number}`)
      if ('start' in found) {
        offset += Buffer.byteLength(text.slice(passed, found.start))
        passed = found.start
        yield buildFault(input, 'damaged', `item ${number} cannot be read: ${found.message}`, offset, member)
        continue
      }
      const { id, title, html, date, url, outlet } = found
      if (isPageScreenedOut(Buffer.from(`${title} ${html}`), reading)) {
        reading.tally.screenedOut++
        continue
      }
      const body = textOfHtml(html ?? '')
      if (body === '' && !title) {
        yield buildFault(input, 'no-text', `item ${number} has neither text nor title`, null, member)
        continue
      }
      yield {
        ...(id ? { id } : {}),
        ...(title ? { title: textOfHtml(title) } : {}),
        text: body,
        ...(date ? { date } : {}),
        source: { path, member, format: 'feed', url: url ?? null, outlet: outlet ?? null },
      } satisfies Found
    }
    if (isCut)
      yield buildFault(input, 'truncated', `the feed ends before it is closed; ${number} items were read`, bytes.length)
  },
}

/** A feed that was cut is closed behind its last whole item. */
function closeFeed(text: string): { text: string; isCut: boolean } {
  if (/<\/(?:rss|feed|rdf:RDF)\s*>\s*(?:<!--[\s\S]{0,2000}-->\s*)?$/.test(text.slice(-4000)))
    return { text, isCut: false }
  const name = /<(rss|feed|rdf:RDF)[\s>]/.exec(text)?.[1] ?? 'rss'
  const ends = ['</item>', '</entry>'].map((mark) => text.lastIndexOf(mark) + mark.length)
  const last = Math.max(...ends)
  const kept =
    last > 8 ? text.slice(0, last) : (/^[\s\S]*?<(?:rss|feed|rdf:RDF)[^>]*>/.exec(text)?.[0] ?? '<rss version="2.0">')
  const isInChannel = name === 'rss' && kept.includes('<channel')
  return {
    text: `${kept}${isInChannel ? '</channel>' : name === 'rss' ? '<channel></channel>' : ''}</${name}>`,
    isCut: true,
  }
}

type Parse = (text: string) => { feed: unknown }
/** An item that cannot be read, and where it begins. */
interface Lost {
  readonly start: number
  readonly message: string
}

/** The items of a feed; when the parser gives up on it, or passes over items, of its halves, down to each item by itself. */
function* findAll(text: string, parse: Parse): Generator<Item | Lost> {
  const starts = findItems(text)
  const whole = attempt(() => [...itemsOf(parse(text))])
  if (whole instanceof Error && starts.length === 0) throw whole
  if (!(whole instanceof Error) && whole.length >= starts.length) yield* whole
  else {
    const { parts, feedOf } = cutFeed(text, starts)
    const read = (items: string): readonly Item[] | Error => attempt(() => [...itemsOf(parse(feedOf(items)))])
    yield* readParts(parts, read)
  }
}

function* readParts(parts: readonly Part[], read: (items: string) => readonly Item[] | Error): Generator<Item | Lost> {
  const items = read(parts.map(({ item }) => item).join(''))
  const isWhole = !(items instanceof Error) && items.length === parts.length
  if (isWhole && !parts.some(({ hasStray }) => hasStray)) yield* items
  else if (parts.length > 1) {
    const half = parts.length >> 1
    yield* readParts(parts.slice(0, half), read)
    yield* readParts(parts.slice(half), read)
  } else
    for (const { start, item, hasStray } of parts) {
      const again = isWhole ? items : read(escapeSigns(item))
      if (!(again instanceof Error) && again[0]) yield again[0]
      else yield { start, message: items instanceof Error ? reasonOf(items) : 'it holds nothing' }
      if (hasStray) yield { start, message: 'what stands behind the one before has lost its beginning' }
    }
}

function attempt<T>(read: () => T): T | Error {
  try {
    return read()
  } catch (error) {
    return error as Error
  }
}

/** The parser wraps what went wrong. */
const reasonOf = ({ message, cause }: Error): string => (cause instanceof Error ? cause.message : message)

interface Item {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly html?: string | undefined
  readonly date?: string | undefined
  readonly url?: string | undefined
  readonly outlet?: string | undefined
}

type Loose = Readonly<Record<string, unknown>>
const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Loose)[key] : undefined),
    value,
  )
const text = (...values: readonly unknown[]): string | undefined => {
  for (const value of values) {
    if (typeof value === 'string' && value.trim() !== '') return value
    const inner = at(value, 'value')
    if (typeof inner === 'string' && inner.trim() !== '') return inner
  }
  return undefined
}

/** Of the links of an entry that to its page. */
const linkOf = (links: unknown): unknown =>
  (links as readonly Loose[] | undefined)?.find(({ rel }) => rel === undefined || rel === 'alternate')

function* itemsOf({ feed }: { feed: unknown }): Generator<Item> {
  const outlet = text(at(feed, 'title'))
  for (const item of (at(feed, 'items') ?? at(feed, 'entries') ?? []) as readonly unknown[]) {
    yield {
      id: text(at(item, 'guid'), at(item, 'id')),
      title: text(at(item, 'title')),
      html: text(
        at(item, 'content', 'encoded'),
        at(item, 'content'),
        at(item, 'content_html'),
        at(item, 'description'),
        at(item, 'summary'),
      ),
      date: text(
        at(item, 'pubDate'),
        at(item, 'published'),
        at(item, 'dc', 'date'),
        at(item, 'dc', 'dates', '0'),
        at(item, 'updated'),
      ),
      url: text(at(item, 'link'), at(linkOf(at(item, 'links')), 'href'), at(item, 'url')),
      outlet: text(at(item, 'source', 'title')) ?? outlet,
    }
  }
}
