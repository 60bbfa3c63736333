/** Of a feed that no parser takes as a whole, the items one by one. */

/** Where an item stands in the text of a feed. */
export interface Part {
  readonly start: number
  /** From its beginning to its end, which is put there when it is missing. */
  readonly item: string
  /** True when the end of another item, whose beginning is lost, stands behind it. */
  readonly hasStray: boolean
}

const MARK = /<(?:!\[CDATA\[|!--|(?:item|entry)(?=[\s>]))/g

/** Where items begin, but for what stands in CDATA or comments. */
export function findItems(text: string): readonly number[] {
  const starts: number[] = []
  MARK.lastIndex = 0
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const [open] = mark
    if (open === '<item' || open === '<entry') starts.push(mark.index)
    else MARK.lastIndex = behind(text, mark.index, open)
  }
  return starts
}

/** Behind CDATA or a comment; where it begins anew before it is closed, it was never closed, and all in it counts. */
function behind(text: string, from: number, open: string): number {
  const inside = from + open.length
  const close = open === '<!--' ? '-->' : ']]>'
  const again = text.indexOf(open, inside)
  const end = (again < 0 ? text : text.slice(0, again)).indexOf(close, inside)
  return end < 0 ? inside : end + close.length
}

/** The items of a feed, and what makes a feed of some of them: its root and title. */
export interface Parts {
  readonly parts: readonly Part[]
  feedOf(items: string): string
}

export function cutFeed(text: string, starts: readonly number[]): Parts {
  const head = text.slice(0, starts[0])
  const root = /<(rss|feed|rdf:RDF)(?=[\s>])[^>]*>/.exec(head)
  const name = root?.[1] ?? 'rss'
  const [open, close] = name === 'rss' ? ['<channel>', '</channel>'] : ['', '']
  const title = /<title[^<>]*>(?:[^<]|<!\[CDATA\[[^<\]]*\]\]>)*<\/title>/.exec(head)?.[0] ?? ''
  return {
    parts: starts.map((start, index) => cutPart(text, start, starts[index + 1])),
    feedOf: (items) => `${root?.[0] ?? '<rss version="2.0">'}${open}${title}${items}${close}</${name}>`,
  }
}

function cutPart(text: string, start: number, next: number | undefined): Part {
  const end = text.startsWith('<item', start) ? '</item>' : '</entry>'
  const whole = text.slice(start, next)
  const closing = whole.indexOf(end)
  return {
    start,
    item: closing < 0 ? `${whole}${end}` : whole.slice(0, closing + end.length),
    hasStray: closing >= 0 && whole.includes(end, closing + 1),
  }
}

/** Signs that open no tag, as text. */
export const escapeSigns = (feed: string): string => feed.replace(/<(?![A-Za-z/!?])/g, '&lt;')
