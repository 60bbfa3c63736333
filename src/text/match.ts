import type { Element } from './pattern.js'

/** What a pattern looks at in a word; compromise's terms are of this shape. */
export interface MatchTerm {
  readonly text: string
  readonly normal: string
  readonly implicit?: string | undefined
  readonly machine?: string | null | undefined
  readonly alias?: readonly string[] | undefined
  readonly tags: ReadonlySet<string>
}

/** True when one word fits one element, whether or not it is optional. A choice never fits as what comes next (14.17). */
function fits(term: MatchTerm, element: Element): boolean {
  switch (element.kind) {
    case 'words':
      return element.words.has(term.implicit || term.machine || term.normal) || element.words.has(term.text)
    // As what comes next, 14.17 takes a word that is not meant for the word itself.
    case 'not':
    case 'word':
      return isWord(term, element.word)
    case 'tag':
      return term.tags.has(element.tag)
    case 'gap':
      return true
    case 'choice':
    case 'end':
      return false
  }
}

const isWord = ({ machine, alias, text, normal }: MatchTerm, word: string): boolean =>
  machine === word || text === word || normal === word || (alias?.includes(word) ?? false)

/**
 * The end (exclusive) of the pattern's match that begins at `start`, or -1. It goes through the elements once and never
 * back, as compromise 14.17 does: a gap ends at the first word that fits what follows it, an optional word that fits is
 * taken unless only it could be what follows.
 */
export function matchAt(terms: readonly MatchTerm[], elements: readonly Element[], start: number): number {
  let at = start
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index] as Element
    if (element.kind === 'end') {
      if (at < terms.length) return -1
      continue
    }
    const term = terms[at]
    if (!term)
      return at > start && elements.slice(index).every(({ kind, isOptional }) => isOptional || kind === 'end') ? at : -1
    const next = elements[index + 1]
    if (element.kind === 'gap') {
      const end = gapEnd(terms, at, next)
      if (end < at + element.least || (end === start && index === 0)) return -1
      at = Math.min(end, at + element.most)
    } else if (element.kind === 'not') {
      if (fits(term, element)) return -1
      index += passedOver(terms, at, elements, index)
      const end = otherEnd(terms, at, element, elements[index + 1])
      if (end < at + Math.max(1, element.least)) return -1
      at = end
    } else if (element.kind === 'choice') {
      if (element.options.some((option) => fits(term, option))) at++
      else if (!element.isOptional) return -1
    } else if (fits(term, element)) {
      if (element.isOptional && next && isOnlyNext(terms, at, next)) index++
      if (opensContraction(terms, at, elements[index] as Element)) at++
      at++
      if (element.kind === 'tag' && element.isGreedy) at = greedyEnd(terms, at, element, next)
    } else if (!element.isOptional) return -1
  }
  return at > start ? at : -1
}

/** Where a gap from `at` ends: before the first word that fits `next`, without one behind the last word; -1 for nowhere. */
function gapEnd(terms: readonly MatchTerm[], at: number, next: Element | undefined): number {
  if (!next) return terms.length
  for (let end = at; end < terms.length; end++) if (fits(terms[end] as MatchTerm, next)) return end
  return -1
}

/** How many elements behind an optional `not` are taken as met because the word there already fits them (14.17). */
function passedOver(terms: readonly MatchTerm[], at: number, elements: readonly Element[], index: number): number {
  const [element, next, afterNext] = elements.slice(index, index + 3)
  const term = terms[at] as MatchTerm
  if (!element?.isOptional || !next) return 0
  if (fits(term, next)) return 1
  return next.isOptional && afterNext && fits(term, afterNext) ? 2 : 0
}

/** Where the words that are not `element`'s end: before its word, before what fits `next`, or at their most. */
function otherEnd(
  terms: readonly MatchTerm[],
  from: number,
  element: Element & { kind: 'not' },
  next: Element | undefined,
): number {
  let at = from
  for (; at < Math.min(terms.length, from + element.most); at++) {
    const term = terms[at] as MatchTerm
    if (fits(term, element) || (next && fits(term, next))) break
  }
  return at
}

/** True when an optional word also fits what follows it and the word behind does not: it is what follows. */
function isOnlyNext(terms: readonly MatchTerm[], at: number, next: Element): boolean {
  const after = terms[at + 1]
  return fits(terms[at] as MatchTerm, next) && !(after && fits(after, next))
}

/** True when the word as written, "won't", was matched at its first half: the second belongs to it. */
function opensContraction(terms: readonly MatchTerm[], at: number, element: Element): boolean {
  const { implicit, normal } = terms[at] as MatchTerm
  return Boolean(implicit && terms[at + 1]?.implicit) && element.kind === 'word' && element.word === normal
}

function greedyEnd(terms: readonly MatchTerm[], from: number, element: Element, next: Element | undefined): number {
  let at = from
  for (; at < terms.length; at++) {
    const term = terms[at] as MatchTerm
    if ((next && fits(term, next)) || !fits(term, element)) break
  }
  return at
}
