/**
 * The screen: may a stretch of raw bytes tell of a measure? It knows nothing of formats, so it runs before anything is
 * decoded or parsed, and must let through all on which a rule can fire. ASCII letters that JSON or HTML spell as
 * escapes or entities are not seen; no writer of news does so.
 *
 * A stem is the start of a word ("sanction"); with `$` at its end it is the whole word ("ban$"). `stem+other` asks for
 * a second word start within `company` bytes on either side: a weak word such as "suspend" only counts near "talks".
 */
export interface Screen {
  /** Index of the first hit in the half-open range; -1 when it can hold no measure. */
  find(bytes: Uint8Array, from: number, to: number): number
}

interface Pattern {
  /** Lower-case bytes. */
  readonly bytes: Uint8Array
  /** The same, folded: letters stay as they are, marks meet a few control characters that no text has. */
  readonly folded: Uint8Array
  readonly isWholeWord: boolean
  /** Looks for the words any one of which must stand within `reach` bytes; undefined when none is asked for. */
  readonly company: Search | undefined
  readonly reach: number
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text.toLowerCase(), (char) => char.charCodeAt(0))

const parsePart = (part: string, company?: Search, reach = 0): Pattern => ({
  bytes: latin1(part.replace(/\$$/, '')),
  folded: latin1(part.replace(/\$$/, '')).map(fold),
  isWholeWord: part.endsWith('$'),
  company,
  reach,
})

/** One pattern a first stem, with all the company that any entry asks for; an entry without company asks for none. */
function buildPatterns(stems: readonly string[], reach: number): readonly Pattern[] {
  const companyOf = new Map<string, Set<string>>()
  const free = new Set<string>()
  for (const stem of stems) {
    const [first = '', ...others] = stem.split('+')
    if (others.length === 0) free.add(first)
    const company = companyOf.get(first) ?? new Set()
    for (const other of others) company.add(other)
    companyOf.set(first, company)
  }
  const searches = new Map<string, Search>()
  const searchOf = (company: ReadonlySet<string>): Search => {
    const key = [...company].join(' ')
    const search = searches.get(key) ?? buildSearch([...company].map((other) => parsePart(other)))
    searches.set(key, search)
    return search
  }
  return [...companyOf].map(([first, company]) =>
    free.has(first) ? parsePart(first) : parsePart(first, searchOf(company), reach),
  )
}

/** A letter's lower case; other bytes may change too, alike in text and tables, and are settled when a hit is verified. */
const fold = (byte: number): number => byte | 0x20
const isLetter = (byte: number | undefined): boolean => byte !== undefined && fold(byte) >= 97 && fold(byte) <= 122

/** A screen for stems, and how far off company may stand, in bytes; see `buildSearch` for how it looks. */
export function buildScreen(stems: readonly string[], company = 100): Screen {
  return { find: buildSearch(buildPatterns(stems, company)) }
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
  /** A byte of the word that was not looked at: its distance from the first look, and what it must be when folded. */
  readonly probe: number
  readonly probed: number
}

type Search = (bytes: Uint8Array, from: number, to: number) => number

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
        buckets[table[gram] as number]?.push(buildCandidate(patterns[index] as Pattern, at - 1))
      }
    }
  })
  const byFirst = groupByCode(patterns, 0)
  const byLast = groupByCode(
    patterns.filter(({ isWholeWord }) => isWholeWord),
    -1,
  )
  return (bytes, from, to) => {
    // The first word has nothing before it and the last nothing behind it: both ends are looked at by hand.
    for (const pattern of byFirst[CODE[bytes[from] as number] as number] ?? []) {
      if (isHit(bytes, from, from, to, pattern)) return from
    }
    const last = to - 3
    for (let look = from; look <= last; look += stride) {
      const gram =
        ((CODE[bytes[look] as number] as number) << 10) |
        ((CODE[bytes[look + 1] as number] as number) << 5) |
        (CODE[bytes[look + 2] as number] as number)
      if (table[gram] === 0) continue
      for (const { pattern, lead, probe, probed } of buckets[table[gram] as number] as Candidate[]) {
        if (fold(bytes[look + probe] ?? 0) === probed && isHit(bytes, look - lead, from, to, pattern))
          return look - lead
      }
    }
    for (const pattern of byLast[CODE[bytes[to - 1] as number] as number] ?? []) {
      const start = to - pattern.bytes.length
      if (isHit(bytes, start, from, to, pattern)) return start
    }
    return -1
  }
}

function buildCandidate(pattern: Pattern, lead: number): Candidate {
  const { folded } = pattern
  const index = lead + 3 < folded.length ? lead + 3 : lead > 0 ? lead - 1 : folded.length - 1
  return { pattern, lead, probe: index - lead, probed: folded[index] as number }
}

/** Patterns under the code of their first (0) or last (-1) letter. */
function groupByCode(patterns: readonly Pattern[], place: 0 | -1): readonly (readonly Pattern[])[] {
  const groups: Pattern[][] = Array.from({ length: 27 }, () => [])
  for (const pattern of patterns) groups[CODE[pattern.bytes.at(place) as number] as number]?.push(pattern)
  return groups
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

function isHit(bytes: Uint8Array, start: number, from: number, to: number, pattern: Pattern): boolean {
  if (start < from || !isAt(bytes, start, from, to, pattern)) return false
  const { company, reach } = pattern
  return !company || company(bytes, Math.max(from, start - reach), Math.min(to, start + reach)) >= 0
}

function isAt(bytes: Uint8Array, start: number, from: number, to: number, pattern: Pattern): boolean {
  const end = start + pattern.bytes.length
  if (end > to) return false
  const { folded } = pattern
  for (let index = 0; index < folded.length; index++)
    if (fold(bytes[start + index] as number) !== folded[index]) return false
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
