/** Names as items of a list. */
import type { Entity } from '../../record/contract.js'
import { type Naming, type Namings, namingsBetween } from './actors.js'

const NAMED: ReadonlySet<Entity['kind']> = new Set(['person', 'organization', 'vessel', 'aircraft'])

/** The names that are items of a list in `text` from `start` on, not those in the words that describe an item. */
export function namesInList(text: string, offset: number, start: number, namings: Namings): readonly Naming[] {
  const found: Naming[] = []
  let last = start
  let described: Naming | undefined
  for (const naming of namingsBetween(namings, offset + start, offset + text.length)) {
    if (!NAMED.has(naming.entity.kind) || naming.start < offset + last) continue
    const before = text.slice(last, naming.start - offset)
    if (/\b(?:said|says|told|according|because|after|which accuses)\b/.test(before)) break
    last = naming.end - offset
    // "of the State Television and Radio Company": two halves of one name, both in the words that describe an item.
    const half = described && /^ and $/.test(before) && naming.entity.kind === described.entity.kind
    const item = !half && isItem(before, text.slice(last))
    if (item) found.push(naming)
    described = item ? undefined : naming
  }
  return found
}

const DESCRIBES = /\b(?:of|for|at|by|from|in|with|to|on|near|under|who|which|that|whose|than)\s+(?:\S+\s+){0,6}$/

/** A name opens or closes an item: behind a comma, "and" or a title; not in "the head of X", "X's brother", "X officials". */
const isItem = (before: string, after: string): boolean => {
  const piece = before.split(/[,;:–—]|\band\b/).at(-1) as string
  return (
    !DESCRIBES.test(
      piece.replace(/\b(?:minister|head|chief|president|governor|director|chairman|member) (?:of|for) \S+ $/i, ' '),
    ) &&
    !/^['’]s?\s/.test(after) &&
    !/^\s+(?!and\b|or\b|as\b|who\b|which\b|of\b|in\b|for\b|at\b|to\b|from\b|are\b|is\b|were\b|was\b|along|plus|but)\p{Ll}/u.test(
      after,
    )
  )
}
