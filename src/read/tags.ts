const [LINE_FEED, BLANK, MARK, AND, APOSTROPHE, SLASH, SEMICOLON, OPEN, CLOSE] = [10, 32, 33, 38, 39, 47, 59, 60, 62]

const NAME = 'abcdefghijklmnopqrstuvwxyz0123456789_'
/** The place of each byte in `NAME`, from 1 and in either case; 0 for what ends a name. */
const CODES = Uint8Array.from({ length: 256 }, (_, byte) => NAME.indexOf(String.fromCharCode(byte).toLowerCase()) + 1)
const BASE = 38
/** Longer names are cut; a number holds ten signs. */
const LONGEST = 10
const isLetter = (byte: number | undefined): boolean => byte !== undefined && (byte | 32) >= 97 && (byte | 32) <= 122

const numberOf = (name: string): number =>
  Array.from(name).reduce((number, sign) => number * BASE + (CODES[sign.charCodeAt(0)] as number), 0)

/** Tags that part blocks of text. */
const BLOCKS: ReadonlySet<number> = new Set(
  'address article aside blockquote dd dl dt div figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol ul p pre section table tbody td th thead tr'
    .split(' ')
    .map(numberOf),
)
const [BREAK, META] = ['br', 'meta'].map(numberOf)
/** Entities that are white space; what others stand for may be inside a word. */
const BLANKS: ReadonlySet<number> = new Set(
  ['nbsp', '160', 'xa0', 'ensp', 'emsp', 'thinsp', 'newline', 'tab'].map(numberOf),
)
const LONGEST_ENTITY = 10

let room = Buffer.alloc(0)

/**
 * A page's text for the screen, without parsing it: blocks apart by an empty line, entities as one sign. Meta tags stay:
 * they hold titles. The bytes are good until the next call.
 */
export function stripTags(page: Uint8Array): Buffer {
  if (room.length < page.length) room = Buffer.allocUnsafeSlow(Math.max(page.length, 1 << 16) * 2)
  const out = room
  let length = 0
  for (let at = 0; at < page.length; ) {
    const byte = page[at] as number
    if (byte === OPEN) {
      const end = endOfTag(page, at)
      const name = end < 0 ? META : nameOf(page, page[at + 1] === SLASH ? at + 2 : at + 1)
      if (name !== META) {
        if (name === BREAK) out[length++] = LINE_FEED
        else if (BLOCKS.has(name as number)) while (!endsBlock(out, length)) out[length++] = LINE_FEED
        at = end
        continue
      }
    } else if (byte === AND) {
      const end = endOfEntity(page, at)
      if (end > 0) {
        out[length++] = BLANKS.has(nameOf(page, isLetter(page[at + 1]) ? at + 1 : at + 2)) ? BLANK : APOSTROPHE
        at = end
        continue
      }
    }
    out[length++] = byte
    at++
  }
  return out.subarray(0, length)
}

const endsBlock = (out: Buffer, length: number): boolean =>
  length > 1 && out[length - 1] === LINE_FEED && out[length - 2] === LINE_FEED

/** Behind a tag that begins here; -1 when none does: it holds no other, and a letter opens its name. */
function endOfTag(page: Uint8Array, start: number): number {
  const first = page[start + 1] === SLASH ? page[start + 2] : page[start + 1]
  if (!isLetter(first) && first !== MARK) return -1
  for (let at = start + 1; at < page.length; at++) {
    if (page[at] === CLOSE) return at + 1
    if (page[at] === OPEN) return -1
  }
  return -1
}

/** The name that begins here, as a number. */
function nameOf(page: Uint8Array, start: number): number {
  let number = 0
  for (let at = start; at < start + LONGEST; at++) {
    const code = CODES[page[at] as number] as number
    if (code === 0 || code === undefined) break
    number = number * BASE + code
  }
  return number
}

/** Behind `&rsquo;`, `&#8217;` or `&#x2019;`; -1 when no entity begins here. */
function endOfEntity(page: Uint8Array, start: number): number {
  for (let at = start + (page[start + 1] === 35 ? 2 : 1); at <= start + LONGEST_ENTITY; at++) {
    if (page[at] === SEMICOLON) return at > start + 2 ? at + 1 : -1
    if (!CODES[page[at] as number]) return -1
  }
  return -1
}
