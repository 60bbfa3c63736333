/**
 * The screen: may a stretch of raw bytes tell of a measure? It knows nothing of formats, so it runs before anything is
 * decoded or parsed, and must let through all on which a rule can fire. ASCII letters that JSON or HTML spell as
 * escapes or entities are not seen; no writer of news does so.
 *
 * A stem is the start of a word ("sanction"); with `$` at its end it is the whole word ("ban$"). `stem+other` asks for
 * a second word start within COMPANY bytes on either side: a weak word such as "suspend" only counts near "talks".
 */
export interface Screen {
  /** Index of the first hit in the half-open range; -1 when it can hold no measure. */
  find(bytes: Uint8Array, from: number, to: number): number
}

/** Bytes around a stem in which its company must stand: a trigger's words, with markup between them. */
export const COMPANY = 600

interface Pattern {
  /** Lower-case bytes. */
  readonly bytes: Uint8Array
  readonly isWholeWord: boolean
  /** Looks for the words any one of which must stand near; undefined when none is asked for. */
  readonly company: Search | undefined
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text.toLowerCase(), (char) => char.charCodeAt(0))

const parsePart = (part: string, company?: Search): Pattern => ({
  bytes: latin1(part.replace(/\$$/, '')),
  isWholeWord: part.endsWith('$'),
  company,
})

/** One pattern a first stem, with all the company that any entry asks for; an entry without company asks for none. */
function buildPatterns(stems: readonly string[]): readonly Pattern[] {
  const companyOf = new Map<string, Set<string>>()
  const free = new Set<string>()
  for (const stem of stems) {
    const [first = '', ...others] = stem.split('+')
    if (others.length === 0) free.add(first)
    const company = companyOf.get(first) ?? new Set()
    for (const other of others) company.add(other)
    companyOf.set(first, company)
  }
  return [...companyOf].map(([first, company]) =>
    parsePart(first, free.has(first) ? undefined : buildSearch([...company].map((other) => parsePart(other)))),
  )
}

/** A letter's lower case; other bytes may change too, alike in text and tables, and are settled when a hit is verified. */
const fold = (byte: number): number => byte | 0x20
const isLetter = (byte: number | undefined): boolean => byte !== undefined && fold(byte) >= 97 && fold(byte) <= 122

/** A screen for stems; see `buildSearch` for how it looks. */
export function buildScreen(stems: readonly string[]): Screen {
  const patterns = buildPatterns(stems)
  const search = buildSearch(patterns)
  return {
    find(bytes, from, to) {
      let at = from
      for (;;) {
        const hit = search(bytes, at, to, from)
        if (hit.at < 0) return -1
        const company = hit.pattern?.company
        const left = Math.max(from, hit.at - COMPANY)
        if (!company || company(bytes, left, Math.min(to, hit.at + COMPANY), left).at >= 0) return hit.at
        at = hit.at + 1
      }
    },
  }
}

/** Letters as 1–26 in either case, every other byte 0: three of them make a number below 2^15. */
const CODE = Uint8Array.from({ length: 256 }, (_, byte) => (isLetter(byte) ? fold(byte) - 96 : 0))
/** Codes of what can stand before a word: no letter, or the last letter of a JSON escape (`\n`, `\t`, `\u201c`). */
const BEFORE: readonly number[] = [0, ...Array.from('abcdefnrt', (letter) => letter.charCodeAt(0) - 96)]

/** The codes that may stand at each place of a pattern, with the place beside it: this makes short words longer and strides wider. */
const placesOf = ({ bytes, isWholeWord }: Pattern): readonly (readonly number[])[] => [
  BEFORE,
  ...Array.from(bytes, (byte) => [CODE[byte] as number]),
  ...(isWholeWord ? [[0]] : []),
]

interface Candidate {
  readonly pattern: Pattern
  /** Bytes from the word's first to the three that were looked at; -1 when these begin before the word. */
  readonly lead: number
}

type Search = (bytes: Uint8Array, at: number, to: number, from: number) => { at: number; pattern: Pattern | undefined }

/**
 * Looks at three bytes every `stride` bytes. Whatever place a pattern stands at, one of these looks falls wholly inside
 * it; a table of 2^15 entries tells whether the three belong to any pattern. No look depends on the one before.
 */
function buildSearch(patterns: readonly Pattern[]): Search {
  const places = patterns.map(placesOf)
  const stride = Math.max(1, Math.min(...places.map(({ length }) => length)) - 2)
  const table = new Uint16Array(1 << 15)
  const buckets: Candidate[][] = [[]]
  places.forEach((codes, index) => {
    const first = rarestWindow(codes, stride + 2)
    for (let at = first; at < first + stride; at++) {
      for (const gram of gramsAt(codes, at)) {
        if (table[gram] === 0) table[gram] = buckets.push([]) - 1
        buckets[table[gram] as number]?.push({ pattern: patterns[index] as Pattern, lead: at - 1 })
      }
    }
  })
  return (bytes, at, to, from) => {
    // The first word has nothing before it and the last nothing behind it: both ends are looked at by hand.
    if (at === from) for (const pattern of patterns) if (isAt(bytes, at, from, to, pattern)) return { at, pattern }
    const last = to - 3
    for (let look = at > from ? at - 1 : at; look <= last; look += stride) {
      const gram =
        ((CODE[bytes[look] as number] as number) << 10) |
        ((CODE[bytes[look + 1] as number] as number) << 5) |
        (CODE[bytes[look + 2] as number] as number)
      if (table[gram] === 0) continue
      for (const { pattern, lead } of buckets[table[gram] as number] as Candidate[]) {
        const start = look - lead
        if (start >= at && isAt(bytes, start, from, to, pattern)) return { at: start, pattern }
      }
    }
    for (const pattern of patterns) {
      const start = to - pattern.bytes.length
      if (pattern.isWholeWord && start >= at && isAt(bytes, start, from, to, pattern)) return { at: start, pattern }
    }
    return { at: -1, pattern: undefined }
  }
}

/** Letters from the most to the least frequent in English; a rank tells how rare one is. */
const RANKS = 'etaoinshrdlucmfwypvbgkjqxz'

/** Where in a pattern the stretch of `length` places with the rarest letters begins: fewer looks go wrong there. */
function rarestWindow(places: readonly (readonly number[])[], length: number): number {
  const rarity = places.map((codes) =>
    codes.length > 1 || codes[0] === 0 ? -20 : RANKS.indexOf(String.fromCharCode((codes[0] as number) + 96)),
  )
  let best = 0
  let bestSum = Number.NEGATIVE_INFINITY
  for (let first = 0; first + length <= places.length; first++) {
    const sum = rarity.slice(first, first + length).reduce((total, each) => total + each, 0)
    if (sum > bestSum) [best, bestSum] = [first, sum]
  }
  return best
}

function* gramsAt(places: readonly (readonly number[])[], at: number): Generator<number> {
  for (const first of places[at] ?? []) {
    for (const second of places[at + 1] ?? []) {
      for (const third of places[at + 2] ?? []) yield (first << 10) | (second << 5) | third
    }
  }
}

function isAt(bytes: Uint8Array, start: number, from: number, to: number, pattern: Pattern): boolean {
  const end = start + pattern.bytes.length
  if (end > to) return false
  for (let index = 0; index < pattern.bytes.length; index++) {
    const wanted = pattern.bytes[index] as number
    const byte = bytes[start + index] as number
    if (byte !== wanted && !(isLetter(byte) && fold(byte) === wanted)) return false
  }
  if (start > from && isLetter(bytes[start - 1]) && !isEscape(bytes, start, from)) return false
  return !pattern.isWholeWord || end >= to || !isLetter(bytes[end])
}

/** True when the bytes before are a JSON escape: its last letter is not part of the word. */
function isEscape(bytes: Uint8Array, start: number, from: number): boolean {
  return (
    (start - 2 >= from && bytes[start - 2] === 92) ||
    (start - 6 >= from && bytes[start - 6] === 92 && bytes[start - 5] === 117)
  )
}
