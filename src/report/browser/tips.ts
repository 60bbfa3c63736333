import type { ArticleView, Fact, PageMeta } from '../page-data.js'
import type { Build, Element, Page } from './dom.js'

/**
 * Runs in the page: the note beside a mark, on hover, on focus and on tap. Marks are one stop of the Tab key; arrow
 * keys walk from mark to mark, Enter goes to the measure, Escape closes the note.
 */
export function startTips(page: Page, build: Build, meta: PageMeta, shown: () => ArticleView | undefined): void {
  const tip = page.getElementById('tip')
  const reader = page.getElementById('reader')
  if (!tip || !reader) return
  const view = page.defaultView
  let owner: Element | null = null

  const factsOf = (mark: Element): readonly Fact[] => shown()?.marks[Number(mark.dataset.mark)]?.facts ?? []
  const buildFact = (fact: Fact): Element => {
    const line = build('div', `fact f-${fact.kind}`, build('span', 'fact-label', fact.label))
    line.append(build('strong', 'fact-value', fact.value))
    for (const rule of fact.rule ? fact.rule.split(', ') : []) {
      const why = meta.why[rule]
      line.append(build('span', 'fact-rule', build('code', '', rule), why ? ` ${why}` : ''))
    }
    return line
  }
  const place = (mark: Element): void => {
    if (view.innerWidth < 640) {
      tip.style.left = ''
      tip.style.top = ''
      return
    }
    const box = mark.getBoundingClientRect()
    const below = box.bottom + 8
    const top = below + tip.offsetHeight > view.innerHeight ? Math.max(8, box.top - tip.offsetHeight - 8) : below
    tip.style.left = `${Math.max(8, Math.min(box.left, view.innerWidth - tip.offsetWidth - 16))}px`
    tip.style.top = `${top}px`
  }
  const hide = (): void => {
    owner?.removeAttribute('aria-describedby')
    owner = null
    tip.hidden = true
  }
  const show = (mark: Element): void => {
    if (owner === mark) return
    hide()
    const seen = new Set<string>()
    const lines: Element[] = []
    for (let at: Element | null = mark; at && lines.length < 8; at = at.parentElement?.closest('mark') ?? null)
      for (const fact of factsOf(at)) {
        const key = `${fact.kind} ${fact.label} ${fact.value}`
        if (!seen.has(key)) lines.push(buildFact(fact))
        seen.add(key)
      }
    tip.replaceChildren(...lines.slice(0, 8))
    tip.hidden = false
    owner = mark
    mark.setAttribute('aria-describedby', 'tip')
    place(mark)
  }
  const step = (from: Element, by: number): void => {
    const marks = [...reader.querySelectorAll('mark')]
    const next = marks[marks.indexOf(from) + by]
    if (!next) return
    from.tabIndex = -1
    next.tabIndex = 0
    next.focus()
  }

  const pointAt = (event: { target: Element }): void => {
    const mark = event.target.closest('mark')
    if (mark) show(mark)
    else if (!tip.contains(event.target)) hide()
  }
  page.addEventListener('mouseover', pointAt)
  page.addEventListener('focusin', pointAt)
  page.addEventListener('click', (event) => {
    const mark = event.target.closest('mark')
    if (mark && !event.target.closest('a')) mark.focus({ preventScroll: true })
  })
  view.addEventListener('scroll', () => {
    if (!owner) return
    const box = owner.getBoundingClientRect()
    if (box.bottom < 0 || box.top > view.innerHeight) hide()
    else place(owner)
  })
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
    const mark = event.target.closest('#reader mark')
    if (!mark || event.target !== mark) return
    const by = ({ ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 } as Record<string, number>)[event.key]
    if (by !== undefined) {
      event.preventDefault()
      step(mark, by)
    }
    const measure = factsOf(mark).find((fact) => fact.measure !== null)?.measure
    if (event.key === 'Enter' && measure !== undefined && measure !== null)
      page.getElementById(`card-${measure}`)?.focus()
  })
}
