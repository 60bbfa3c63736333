import type { ActView, PageIndex } from '../page-data.js'
import type { Build, Element, Page } from './dom.js'

/** Runs in the page: the list of acts with its search, order and pages. */
export function startLedger(page: Page, build: Build, index: PageIndex): void {
  const at = (id: string): Element => {
    const element = page.getElementById(id)
    if (!element) throw new Error(`the page has no #${id}`)
    return element
  }
  if (index.acts.length === 0) return
  const LISTED = page.defaultView.innerWidth < 820 ? 8 : 15
  const search = at('act-search')
  const choice = at('act-show')
  const order = at('act-order')
  const texts = index.acts.map((act) =>
    [act.headline, act.by, act.against, act.detail, act.date, act.status, ...act.sources.map(({ name }) => name)]
      .join('\n')
      .toLowerCase(),
  )
  let found: readonly number[] = []
  let first = 0

  const buildSource = ({ name, href }: ActView['sources'][number]): Element => {
    const link = build(href ? 'a' : 'span', '', name)
    if (href) link.setAttribute('href', href)
    return link
  }
  const buildAct = (act: ActView): Element => {
    const parties = build('span', 'parties', build('strong', '', act.by))
    if (act.against) parties.append(build('span', 'arrow', ' → '), act.against)
    const what = build('div', 'what', build('span', 'act-type', act.headline), build('span', 'act-status', act.status))
    what.append(parties)
    if (act.detail) what.append(build('span', 'detail', act.detail))
    const told = build('div', 'told')
    if (act.history.length > 0) told.append(build('p', 'history', `Course: ${act.history.join(' → ')}`))
    for (const conflict of act.conflicts) told.append(build('p', 'conflict', `Sources differ. ${conflict}`))
    const often = act.witnesses === 1 ? 'Told by one article: ' : `Told by ${act.witnesses} articles: `
    const sources = build('p', 'sources', often)
    const list = (into: Element, from: ActView['sources']): void => {
      for (const [place, source] of from.entries()) into.append(place > 0 ? '; ' : '', buildSource(source))
    }
    list(sources, act.sources.slice(0, 5))
    told.append(sources)
    if (act.told > 5) {
      const more = build('details', 'sources', build('summary', '', `${act.told - 5} more`))
      list(more, act.sources.slice(5))
      if (act.told > act.sources.length) more.append(`; ${act.told - act.sources.length} more in the table of measures`)
      told.append(more)
    }
    return build('li', act.relief ? 'relief' : '', build('div', 'when', act.date || 'no date'), what, told)
  }
  const show = (): void => {
    const shown = found.slice(first, first + LISTED)
    at('act-list').replaceChildren(...shown.flatMap((place) => index.acts[place] ?? []).map(buildAct))
    const count = found.length.toLocaleString('en-GB')
    at('acts-status').textContent =
      found.length === 0 ? 'No act fits' : `${first + 1}–${first + shown.length} of ${count} acts`
    at('acts-previous').disabled = first === 0
    at('acts-next').disabled = first + LISTED >= found.length
  }
  const find = (): void => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
    const places = [...index.acts.keys()].filter((place) => {
      const act = index.acts[place]
      if (!act || !words.every((word) => texts[place]?.includes(word))) return false
      if (choice.value === 'often') return act.told > 1
      return choice.value !== 'torn' || act.conflicts.length > 0
    })
    const told = (place: number): number => index.acts[place]?.told ?? 0
    const day = (place: number): string => index.acts[place]?.day ?? ''
    // Acts without a date stay last, whatever the order.
    if (order.value === 'old') places.sort((a, b) => (day(a) || '9999').localeCompare(day(b) || '9999') || a - b)
    if (order.value === 'new') places.sort((a, b) => (day(a) === day(b) ? a - b : day(a) < day(b) ? 1 : -1))
    if (order.value === 'told') places.sort((a, b) => told(b) - told(a) || a - b)
    found = places
    first = 0
    show()
  }
  const turn = (by: number): void => {
    first = Math.max(0, first + by * LISTED)
    show()
    at('acts').scrollIntoView({ block: 'start' })
  }
  search.addEventListener('input', find)
  choice.addEventListener('change', find)
  order.addEventListener('change', find)
  at('acts-previous').addEventListener('click', () => turn(-1))
  at('acts-next').addEventListener('click', () => turn(1))
  find()
}
