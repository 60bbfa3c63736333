import type { ArticleView, Card, PageMeta } from '../page-data.js'
import type { Build, Element } from './dom.js'
import type { Segment, segmentText } from './segments.js'

/** Runs in the page: one article as elements, its text marked, a card a measure, each linked with the other. */
export function buildReader(
  build: Build,
  meta: PageMeta,
  segment: typeof segmentText,
  view: ArticleView,
  place: number,
): Element {
  const link = (href: string, className: string, ...children: readonly (Element | string)[]): Element => {
    const anchor = build('a', className, ...children)
    anchor.setAttribute('href', href)
    return anchor
  }
  const triggerOf = new Map(view.cards.map((card, number) => [card.evidence[0] ?? -1, number] as const))

  const buildMark = (number: number): Element => {
    const fact = view.marks[number]?.facts[0]
    const element = build('mark', `m m-${fact?.kind ?? 'entity'}`)
    element.dataset.mark = String(number)
    element.tabIndex = -1
    return element
  }
  const buildReference = (card: number): Element => {
    const reference = link(`#measure/${place}/${card}`, 'ref', String(card + 1))
    reference.setAttribute('aria-label', `Measure ${card + 1}: ${view.cards[card]?.headline ?? ''}`)
    return reference
  }
  const buildStretch = (tag: string, segments: readonly Segment[]): Element => {
    const stretch = build(tag)
    const open: { number: number; element: Element }[] = []
    for (const { start, end, marks } of segments) {
      while (open.length > 0 && !open.every(({ number }, depth) => marks[depth] === number)) open.pop()
      for (const number of marks.slice(open.length)) {
        const element = buildMark(number)
        ;(open.at(-1)?.element ?? stretch).append(element)
        open.push({ number, element })
      }
      ;(open.at(-1)?.element ?? stretch).append(view.text.slice(start, end))
      for (const [depth, { number }] of open.entries()) {
        const card = triggerOf.get(number)
        if (card !== undefined && view.marks[number]?.end === end)
          (open[depth - 1]?.element ?? stretch).append(buildReference(card))
      }
    }
    return stretch
  }
  const buildFields = (fields: readonly (readonly [string, string])[], className: string): Element => {
    const list = build('dl', className)
    for (const [name, value] of fields) list.append(build('div', '', build('dt', '', name), build('dd', '', value)))
    return list
  }
  const buildRule = (rule: string): Element => {
    const why = meta.why[rule]
    return build('li', '', build('code', '', rule), why ? ` ${why}` : '')
  }
  const buildCard = (card: Card, number: number): Element => {
    const places = card.evidence.map((mark, order) => {
      const { start = 0, end = 0 } = view.marks[mark] ?? {}
      const words = view.text.slice(start, end)
      const quote = words.length > 160 ? `${words.slice(0, 159)}…` : words
      return build('li', order === 0 ? 'trigger' : '', link(`#mark/${place}/${mark}`, '', `“${quote}”`))
    })
    const title = build('h4', '', build('span', 'number', String(number + 1)), card.headline)
    const chips = build('p', 'chips', build('span', `chip chip-${card.status}`, meta.names[card.status] ?? card.status))
    chips.append(build('span', 'chip', card.background ? 'Context' : 'News'))
    const rules = build('details', 'rules', build('summary', '', `Rules and confidence ${card.confidence.toFixed(2)}`))
    rules.append(build('p', '', meta.types[card.type] ?? ''), build('ul', '', ...card.rules.map(buildRule)))
    const item = build('li', card.relief ? 'card relief' : 'card', title, chips, buildFields(card.fields, 'fields'))
    item.append(build('ul', 'evidence', ...places), rules)
    item.id = `card-${number}`
    item.tabIndex = -1
    return item
  }

  const [start = 0, end = 0] = view.paragraphs[0] ?? []
  // A text that opens with its title shows it once, as the heading, with its marks.
  const opensWithTitle = view.text.slice(start, end) === view.title
  const stretches = segment(view.paragraphs, view.marks)
  const heading = build('h3', 'headline', opensWithTitle ? buildStretch('span', stretches[0] ?? []) : view.title)
  const paragraphs = stretches.slice(opensWithTitle ? 1 : 0).map((stretch) => buildStretch('p', stretch))
  heading.id = 'reader-title'
  heading.tabIndex = -1
  const byline = build('p', 'byline', [view.outlet, view.date].filter(Boolean).join(' · '))
  if (view.link) {
    const original = link(view.link, 'original', 'Original article')
    original.setAttribute('rel', 'noopener noreferrer')
    byline.append(view.outlet || view.date ? ' · ' : '', original)
  }
  const text = build('div', 'text', ...paragraphs)
  const first = heading.querySelector('mark') ?? text.querySelector('mark')
  if (first) first.tabIndex = 0
  const about = build('details', 'about', build('summary', '', 'About this article'))
  about.append(buildFields(view.facts, 'fields'))
  if (view.issues.length > 0) about.append(build('ul', 'issues', ...view.issues.map((issue) => build('li', '', issue))))
  const cards = build('ol', 'cards', ...view.cards.map(buildCard))
  const count = view.cards.length
  const found = count === 0 ? 'No measure found' : count === 1 ? '1 measure' : `${count} measures`
  const aside = build('aside', 'found', build('h4', 'found-title', found), cards)
  aside.setAttribute('aria-label', 'Measures of this article')
  return build('div', 'sheet', build('div', 'story', heading, byline, text, about), aside)
}
