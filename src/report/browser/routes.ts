import type { ArticleView } from '../page-data.js'
import type { Element, Page } from './dom.js'

/**
 * Runs in the page: what is open is in the address, so that it can be linked, and Back works.
 * `#article/3` · `#measure/3/0` (a card) · `#mark/3/17` (a place in the text) · `#filter/type=tariff&imposer=US`
 */
export function startRoutes(
  page: Page,
  articles: { open(place: number): Promise<void>; shown(): ArticleView | undefined },
  table: { filter(wanted: ReadonlyMap<string, string>): void },
): Promise<void> {
  const view = page.defaultView
  const reach = (element: Element | null | undefined, block = 'start'): void => {
    if (!element) return
    element.scrollIntoView({ block })
    element.focus({ preventScroll: true })
  }
  const light = (card: number): void => {
    for (const lit of page.querySelectorAll('.lit')) lit.classList.remove('lit')
    page.getElementById(`card-${card}`)?.classList.add('lit')
    for (const mark of articles.shown()?.cards[card]?.evidence ?? [])
      for (const piece of page.querySelectorAll(`#reader mark[data-mark="${mark}"]`)) piece.classList.add('lit')
  }
  const markOf = (mark: number): Element | undefined =>
    [...page.querySelectorAll(`#reader mark[data-mark="${mark}"]`)][0]
  const follow = async (): Promise<void> => {
    const [kind, ...rest] = view.location.hash.slice(1).split('/')
    const [article = -1, part = -1] = rest.map(Number)
    if (kind === 'filter') {
      table.filter(new Map(new URLSearchParams(rest.join('/'))))
      reach(page.getElementById('measures'))
      return
    }
    if (kind !== 'article' && kind !== 'measure' && kind !== 'mark') return
    await articles.open(article)
    if (kind === 'article') reach(page.getElementById('reader-title'))
    if (kind === 'measure') {
      light(part)
      const trigger = articles.shown()?.cards[part]?.evidence[0]
      const wide = view.innerWidth > 1060
      if (trigger !== undefined && wide) markOf(trigger)?.scrollIntoView({ block: 'center' })
      reach(page.getElementById(`card-${part}`), wide ? 'nearest' : 'start')
    }
    if (kind === 'mark') {
      const owner = articles.shown()?.cards.findIndex((card) => card.evidence.includes(part)) ?? -1
      if (owner >= 0) light(owner)
      reach(markOf(part), 'center')
    }
  }
  view.addEventListener('hashchange', () => void follow())
  // A second click on the link of the place that is open changes no address, and must still lead there.
  page.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]')
    if (link && link.getAttribute('href') === view.location.hash) void follow()
  })
  return follow()
}

/** Runs in the page: light or dark, as the system says until the reader chooses; the choice is kept where it can be. */
export function startTheme(page: Page): void {
  const button = page.getElementById('theme')
  const view = page.defaultView
  const root = page.documentElement
  const set = (theme: string): void => {
    root.dataset.theme = theme
    if (button) button.textContent = theme === 'dark' ? 'Light' : 'Dark'
    button?.setAttribute('aria-label', theme === 'dark' ? 'Switch to light' : 'Switch to dark')
  }
  const system = view.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  let kept: string | null = null
  try {
    kept = view.localStorage.getItem('interdict-theme')
  } catch {
    // A page opened from a file may have no storage.
  }
  set(kept ?? system)
  button?.addEventListener('click', () => {
    const theme = root.dataset.theme === 'dark' ? 'light' : 'dark'
    set(theme)
    try {
      view.localStorage.setItem('interdict-theme', theme)
    } catch {
      // As above: the choice then lasts as long as the page.
    }
  })
}
