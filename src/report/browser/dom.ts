/**
 * The part of the browser that the page's script uses, as types. The DOM library of TypeScript is not switched on for
 * the project: it would let every pure room name `document` without an error.
 */
interface Happening {
  readonly key: string
  readonly target: Element
  preventDefault(): void
}

export interface Element {
  textContent: string | null
  className: string
  id: string
  hidden: boolean
  disabled: boolean
  checked: boolean
  value: string
  href: string
  tabIndex: number
  readonly dataset: Record<string, string | undefined>
  readonly style: { left: string; top: string; colorScheme: string }
  readonly classList: { add(name: string): void; remove(name: string): void; toggle(name: string, on: boolean): void }
  readonly parentElement: Element | null
  readonly offsetWidth: number
  readonly offsetHeight: number
  append(...nodes: readonly (Element | string)[]): void
  replaceChildren(...nodes: readonly (Element | string)[]): void
  setAttribute(name: string, value: string): void
  getAttribute(name: string): string | null
  removeAttribute(name: string): void
  addEventListener(type: string, listen: (event: Happening) => void): void
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
  closest(selector: string): Element | null
  matches(selector: string): boolean
  contains(other: Element | null): boolean
  focus(options?: { preventScroll?: boolean }): void
  scrollIntoView(options?: { block?: string; behavior?: string }): void
  getBoundingClientRect(): { left: number; top: number; right: number; bottom: number; width: number }
}

export interface Page {
  readonly documentElement: Element
  readonly activeElement: Element | null
  readonly defaultView: {
    readonly location: { hash: string }
    readonly innerWidth: number
    readonly innerHeight: number
    readonly localStorage: { getItem(key: string): string | null; setItem(key: string, value: string): void }
    matchMedia(query: string): { readonly matches: boolean }
    addEventListener(type: string, listen: (event: Happening) => void): void
  }
  getElementById(id: string): Element | null
  createElement(tag: string): Element
  querySelectorAll(selector: string): Iterable<Element>
  addEventListener(type: string, listen: (event: Happening) => void): void
}

/** Builds an element: tag, class, text or children. Text goes in as text, never as markup. */
export type Build = (tag: string, className?: string, ...children: readonly (Element | string)[]) => Element

/** What the page carries, unpacked on demand. */
export interface Carried {
  readonly meta: import('../page-data.js').PageMeta
  index(): Promise<import('../page-data.js').PageIndex>
  article(place: number): Promise<import('../page-data.js').ArticleView | undefined>
}
