/** One place of a pattern. Everything but a gap takes one word; `isOptional` may take none. */
export type Element =
  | { readonly kind: 'word'; readonly word: string; readonly isOptional: boolean }
  /** Any of many words. */
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly isOptional: boolean }
  /** A word with this tag; `isGreedy` takes all that follow too. */
  | { readonly kind: 'tag'; readonly tag: string; readonly isOptional: boolean; readonly isGreedy: boolean }
  /** Any of several, tags among them. */
  | { readonly kind: 'choice'; readonly options: readonly Element[]; readonly isOptional: boolean }
  /** From `least` to `most` words, up to the first that fits the next element. */
  | { readonly kind: 'gap'; readonly least: number; readonly most: number; readonly isOptional: boolean }
  /** From `least` to `most` words that are not this one; it may not stand where they begin. */
  | {
      readonly kind: 'not'
      readonly word: string
      readonly least: number
      readonly most: number
      readonly isOptional: boolean
    }
  /** No word may follow. */
  | { readonly kind: 'end'; readonly isOptional: false }

/** Words before a hyphen that part no word: compromise 14.17 keeps "re-open" as one, and reads "white-list" as two. */
export const PREFIXES: ReadonlySet<string> = new Set(
  'anti bi co contra de extra infra inter intra macro micro mis mono multi peri pre pro proto pseudo re sub supra trans tri un out ex'.split(
    ' ',
  ),
)

/**
 * A reader of patterns: words, `(one|of|these)`, `#Tag`, `.{0,4}` for so many words, `!word{0,4}` for so many others; `?`
 * makes optional, `$` behind the last part ends the sentence, `#Tag+` takes all that follow. It is the part of compromise's match syntax that rules need, and means
 * the same. Throws for anything else. Equal parts of all patterns that one reader reads are the same elements, and equal groups one set.
 */
export function patternReader(): (match: string) => readonly Element[] {
  const groups = new Map<string, ReadonlySet<string>>()
  const groupOf = (inside: string): ReadonlySet<string> => {
    const known = groups.get(inside)
    if (known) return known
    const words = new Set(partsOf(inside.toLowerCase()))
    groups.set(inside, words)
    return words
  }
  const parts = new Map<string, readonly Element[]>()
  const elementsOf = (part: string, match: string): readonly Element[] => {
    const known = parts.get(part) ?? parsePart(part, groupOf, match)
    parts.set(part, known)
    return known
  }
  return (match) => (match.match(/\([^)]*\)\S*|\S+/g) ?? []).flatMap((part) => elementsOf(part, match))
}

const END: Element = { kind: 'end', isOptional: false }

type GroupOf = (inside: string) => ReadonlySet<string>

function parsePart(part: string, groupOf: GroupOf, match: string): readonly Element[] {
  if (part.length > 1 && part.endsWith('$')) return [...parsePart(part.slice(0, -1), groupOf, match), END]
  const stretch = parseStretch(part)
  if (stretch) return [stretch]
  const isOptional = part.endsWith('?')
  const body = isOptional ? part.slice(0, -1) : part
  const inside = /^\(([^()]+)\)$/.exec(body)?.[1]
  const element = inside === undefined ? parseOne(body, isOptional) : parseGroup(inside, groupOf, isOptional)
  if (!element) throw new Error(`${JSON.stringify(part)} is not understood in the pattern ${JSON.stringify(match)}`)
  return element.kind === 'word' ? partHyphens(element) : [element]
}

/** `.{0,4}` and `!over{1,6}`. */
function parseStretch(part: string): Element | undefined {
  const [, what, ...bounds] = /^(\.|![a-z]+)\{(\d+),(\d+)\}$/.exec(part) ?? []
  if (what === undefined) return undefined
  const [least = 0, most = 0] = bounds.map(Number)
  const size = { least, most, isOptional: least === 0 }
  return what === '.' ? { kind: 'gap', ...size } : { kind: 'not', word: what.slice(1), ...size }
}

function parseOne(body: string, isOptional: boolean): Element | undefined {
  const [, tag, greedy] = /^#([A-Za-z]+)(\+?)$/.exec(body) ?? []
  if (tag !== undefined) return { kind: 'tag', tag, isOptional, isGreedy: greedy === '+' }
  return isWord(body) ? { kind: 'word', word: body.toLowerCase(), isOptional } : undefined
}

function parseGroup(inside: string, groupOf: GroupOf, isOptional: boolean): Element | undefined {
  if (ARE_PLAIN.test(inside)) return { kind: 'words', words: groupOf(inside), isOptional }
  const parts = partsOf(inside)
  if (parts.every(isWord)) return { kind: 'words', words: groupOf(inside), isOptional }
  const options = parts.map((part) => parseOne(part, false))
  return options.every((option) => option !== undefined) ? { kind: 'choice', options, isOptional } : undefined
}

const partsOf = (inside: string): readonly string[] => inside.split('|').map((part) => part.trim())

/** The classes of all scripts are dear to compile, and few patterns need them. */
const ARE_PLAIN = /^[A-Za-z0-9][A-Za-z0-9.'&-]*(?:\|[A-Za-z0-9][A-Za-z0-9.'&-]*)*$/
const IS_WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&-]*$/u
const isWord = (part: string): boolean => (ARE_PLAIN.test(part) && !part.includes('|')) || IS_WORD.test(part)

/** compromise parts a hyphened word into several, in texts and in patterns, unless a prefix opens it. */
function partHyphens(element: Element & { kind: 'word' }): readonly Element[] {
  const words = element.word.split('-')
  if (!/[a-z0-9]-[a-z]/.test(element.word) || PREFIXES.has(words[0] ?? '')) return [element]
  return words.filter((word) => word !== '').map((word) => ({ ...element, word }))
}
