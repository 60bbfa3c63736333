import type { PageIndex, PageMeta, Row } from '../page-data.js'
import type { Build, Element, Page } from './dom.js'

/** Runs in the page: the table of measures with its search, filters, order and pages. Gives back how to set filters. */
export function startTable(
  page: Page,
  build: Build,
  meta: PageMeta,
  index: PageIndex,
): { filter(wanted: ReadonlyMap<string, string>): void } {
  const at = (id: string): Element => {
    const element = page.getElementById(id)
    if (!element) throw new Error(`the page has no #${id}`)
    return element
  }
  const ROWS = page.defaultView.innerWidth < 820 ? 12 : 25
  const PRINTED_ROWS = 1000
  const FILTERS = ['imposer', 'target', 'type', 'status', 'action', 'told'] as const
  const search = at('search')
  const controls = new Map(FILTERS.map((name) => [name, at(`filter-${name}`)] as const))
  const nameOf = (code: string): string => meta.names[code] ?? code
  const textOf = (row: Row): string => {
    const article = index.articles[row.article]
    const codes = [...row.imposers, ...row.targets, row.type, row.status, row.action]
    const words = [...codes, ...codes.map(nameOf), row.date, row.detail, row.before, row.trigger, row.after]
    return [...words, article?.title ?? '', article?.outlet ?? ''].join('\n').toLowerCase()
  }
  const valuesOf = (row: Row, name: (typeof FILTERS)[number]): readonly string[] => {
    if (name === 'imposer') return row.imposers
    if (name === 'target') return row.targets
    if (name === 'told') return [row.background ? 'context' : 'news']
    return [row[name]]
  }
  const texts = index.rows.map(textOf)
  const columns: Readonly<Record<string, (row: Row) => string>> = {
    date: (row) => row.day,
    imposer: (row) => row.imposers.map(nameOf).join(),
    type: (row) => nameOf(row.type),
    status: (row) => nameOf(row.status),
    article: (row) => index.articles[row.article]?.title ?? '',
  }
  let order = { column: '', down: false }
  let found: readonly number[] = []
  let first = 0

  const cell = (label: string, className: string, ...children: readonly (Element | string)[]): Element => {
    const element = build('td', className, ...children)
    element.dataset.label = label
    element.setAttribute('role', 'cell')
    return element
  }
  const buildRow = (row: Row): Element => {
    const article = index.articles[row.article]
    const link = build('a', 'measure', nameOf(row.type))
    link.setAttribute('href', `#measure/${row.article}/${row.measure}`)
    const effect = row.action === 'impose' ? [] : [build('span', 'action', `, ${nameOf(row.action).toLowerCase()}`)]
    const whom = row.targets.map(nameOf).join(', ')
    const who = build('span', 'who', row.imposers.map(nameOf).join(', ') || 'Not stated')
    const parties = [who, ...(whom ? [build('span', 'arrow', ' → '), build('span', 'whom', whom)] : [])]
    const detail = row.detail ? [build('span', 'detail', row.detail)] : []
    const quote = build('q', 'quote', row.before, build('b', '', row.trigger), row.after)
    const source = build('a', 'source', article?.title ?? '')
    source.setAttribute('href', `#article/${row.article}`)
    const outlet = build('span', 'outlet', article?.outlet ?? '')
    const relief = ['ease', 'suspend', 'lift'].includes(row.action)
    const element = build('tr', relief ? 'relief' : '')
    element.setAttribute('role', 'row')
    element.append(
      cell('Date', 'date', row.date || '–'),
      cell('By and against', 'parties', ...parties),
      cell('Measure', 'type', link, ...effect, ...detail),
      cell('Status', 'status', nameOf(row.status), ...(row.background ? [build('span', 'told', 'context')] : [])),
      cell('Evidence', 'evidence', quote),
      cell('Article', 'article', source, outlet),
    )
    return element
  }
  const show = (rows = ROWS): void => {
    const shown = found.slice(first, first + rows)
    at('rows').replaceChildren(...shown.flatMap((place) => index.rows[place] ?? []).map(buildRow))
    const all = index.rows.length.toLocaleString('en-GB')
    const count = found.length.toLocaleString('en-GB')
    const range = found.length === 0 ? 'No measure fits' : `${first + 1}–${first + shown.length} of ${count}`
    at('rows-status').textContent =
      found.length === index.rows.length ? `${range} measures` : `${range} (of ${all} measures)`
    at('rows-previous').disabled = first === 0
    at('rows-next').disabled = first + rows >= found.length
    at('rows-empty').hidden = found.length > 0
  }
  const find = (): void => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
    const wanted = [...controls].filter(([, control]) => control.value !== '')
    const places = [...index.rows.keys()].filter((place) => {
      const row = index.rows[place]
      const text = texts[place] ?? ''
      return (
        row !== undefined &&
        words.every((word) => text.includes(word)) &&
        wanted.every(([name, control]) => valuesOf(row, name).includes(control.value))
      )
    })
    const keyOf = columns[order.column]
    if (keyOf) {
      const keys = new Map(places.map((place) => [place, keyOf(index.rows[place] as Row)] as const))
      const sign = order.down ? -1 : 1
      places.sort((a, b) => {
        const [x, y] = [keys.get(a) ?? '', keys.get(b) ?? '']
        return x === y ? a - b : x < y ? -sign : sign
      })
    }
    found = places
    first = 0
    show()
  }
  const turn = (by: number): void => {
    first = Math.max(0, first + by * ROWS)
    show()
    at('measures').scrollIntoView({ block: 'start' })
  }

  search.addEventListener('input', find)
  for (const control of controls.values()) control.addEventListener('change', find)
  at('rows-previous').addEventListener('click', () => turn(-1))
  at('rows-next').addEventListener('click', () => turn(1))
  const clear = (): void => {
    search.value = ''
    for (const control of controls.values()) control.value = ''
  }
  at('filters').addEventListener('reset', (event) => {
    event.preventDefault()
    clear()
    find()
  })
  at('filters').addEventListener('submit', (event) => event.preventDefault())
  for (const button of page.querySelectorAll('#measures th button'))
    button.addEventListener('click', () => {
      const column = button.dataset.column ?? ''
      order = { column, down: order.column === column ? !order.down : column === 'date' }
      for (const other of page.querySelectorAll('#measures th button'))
        other.closest('th')?.setAttribute('aria-sort', 'none')
      button.closest('th')?.setAttribute('aria-sort', order.down ? 'descending' : 'ascending')
      find()
    })
  page.defaultView.addEventListener('beforeprint', () => show(PRINTED_ROWS))
  page.defaultView.addEventListener('afterprint', () => show())
  find()
  return {
    filter: (wanted) => {
      clear()
      search.value = wanted.get('search') ?? ''
      for (const [name, control] of controls) control.value = wanted.get(name) ?? ''
      find()
    },
  }
}
