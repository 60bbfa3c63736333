import type { ArticleView, Listed, PageIndex, PageMeta } from '../page-data.js'
import type { Build, Carried, Element, Page } from './dom.js'

/** Runs in the page: the list of articles and the one that is open. Gives back how to open another. */
export function startArticles(
  page: Page,
  build: Build,
  carried: Carried,
  index: PageIndex,
  buildSheet: (meta: PageMeta, view: ArticleView, place: number) => Element,
): { open(place: number): Promise<void>; shown(): ArticleView | undefined } {
  const at = (id: string): Element => {
    const element = page.getElementById(id)
    if (!element) throw new Error(`the page has no #${id}`)
    return element
  }
  const LISTED = page.defaultView.innerWidth < 820 ? 5 : 12
  const search = at('article-search')
  const only = at('article-only')
  const texts = index.articles.map((article) => `${article.title}\n${article.outlet}\n${article.date}`.toLowerCase())
  let found: readonly number[] = []
  let first = 0
  let opened = -1
  let wanted = -1
  let shown: ArticleView | undefined

  const buildItem = (article: Listed, place: number): Element => {
    const link = build('a', '', build('span', 'item-title', article.title))
    const note = [article.outlet, article.date].filter(Boolean).join(' · ')
    const unit = article.measures === 1 ? ' measure' : ' measures'
    const count = build('span', 'item-count', String(article.measures), build('span', 'unseen', unit))
    link.append(build('span', 'item-note', build('span', 'item-where', note), count))
    link.classList.toggle('without', article.measures === 0)
    link.setAttribute('href', `#article/${place}`)
    if (place === opened) link.setAttribute('aria-current', 'true')
    return build('li', '', link)
  }
  const show = (): void => {
    const places = found.slice(first, first + LISTED)
    at('article-list').replaceChildren(
      ...places.flatMap((place) => {
        const article = index.articles[place]
        return article ? [buildItem(article, place)] : []
      }),
    )
    const count = found.length.toLocaleString('en-GB')
    at('articles-status').textContent =
      found.length === 0 ? 'No article fits' : `${first + 1}–${first + places.length} of ${count} articles`
    at('articles-previous').disabled = first === 0
    at('articles-next').disabled = first + LISTED >= found.length
  }
  const find = (): void => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
    found = [...index.articles.keys()].filter(
      (place) =>
        (!only.checked || (index.articles[place]?.measures ?? 0) > 0) &&
        words.every((word) => texts[place]?.includes(word)),
    )
    first = 0
    show()
  }
  const turn = (by: number): void => {
    first = Math.max(0, first + by * LISTED)
    show()
  }
  search.addEventListener('input', find)
  only.addEventListener('change', find)
  at('articles-previous').addEventListener('click', () => turn(-1))
  at('articles-next').addEventListener('click', () => turn(1))
  find()
  return {
    open: async (place) => {
      wanted = place
      if (place === opened) return
      const view = await carried.article(place)
      // While this one was unpacked the reader may have asked for another.
      if (!view || wanted !== place) return
      shown = view
      opened = place
      at('reader').replaceChildren(buildSheet(carried.meta, view, place))
      const listed = found.indexOf(place)
      if (listed >= 0) first = listed - (listed % LISTED)
      show()
    },
    shown: () => shown,
  }
}
