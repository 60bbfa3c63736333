/**
 * A page's text for the screen, without parsing it. Compiled to WebAssembly by scripts/kernels.mjs (AssemblyScript) and
 * used by src/read/tags.ts.
 */
import { isLetter } from './sentences'

/** The place of each byte in a name, from 1 and in either case; 0 for what ends a name. */
const CODES: usize = memory.data(256)
/** Names as numbers and what they are, open addressing. */
const NAMES: usize = memory.data(256 << 4)
const LAST_NAME: usize = 255
/** Pages begin behind the tables. */
const INPUT: usize = 65536
export const inputAt: usize = INPUT
/** Where the text goes: behind the page. */
export let outputAt: usize = 0

const BASE: u64 = 38
/** Longer names are cut; a number holds twelve signs. */
const LONGEST_NAME: usize = 10
const LONGEST_ENTITY: usize = 10

const LINE_FEED: u8 = 10
const BLANK: u8 = 32
const MARK: u8 = 33
const NUMBER: u8 = 35
const AND: u8 = 38
const APOSTROPHE: u8 = 39
const SLASH: u8 = 47
const SEMICOLON: u8 = 59
const OPEN: u8 = 60
const CLOSE: u8 = 62

/** What a name is: that of a tag that parts blocks, of one that ends a line, of one that holds text, of a blank. */
const BLOCK: i32 = 1
const BREAK: i32 = 2
const META: i32 = 3
const SPACE: i32 = 4
addAll(
  BLOCK,
  'address article aside blockquote dd dl dt div figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol ul p pre section table tbody td th thead tr ',
)
addAll(BREAK, 'br ')
addAll(META, 'meta ')
/** Entities that are white space; what others stand for may be inside a word. */
addAll(SPACE, 'nbsp 160 xa0 ensp emsp thinsp newline tab ')

function codeOf(byte: u32): u64 {
  const small = byte | 32
  if (small >= 97 && small <= 122) return small - 96
  return byte >= 48 && byte <= 57 ? byte - 21 : byte == 95 ? 37 : 0
}

/** Adds names, each with a blank behind it. */
function addAll(kind: i32, names: string): void {
  let name: u64 = 0
  for (let at = 0; at < names.length; at++) {
    const code = codeOf(names.charCodeAt(at))
    if (code > 0) name = name * BASE + code
    else {
      let slot = slotOf(name)
      while (load<u64>(NAMES + (slot << 4)) != 0) slot = (slot + 1) & LAST_NAME
      store<u64>(NAMES + (slot << 4), name)
      store<i32>(NAMES + (slot << 4), kind, 8)
      name = 0
    }
  }
}
for (let byte = 0; byte < 256; byte++) store<u8>(CODES + byte, <u8>codeOf(byte))

function slotOf(name: u64): usize {
  return <usize>((name * 0x9e3779b97f4a7c15) >> 56)
}

/** What the name is that begins here; 0 for any other. */
function kindOf(start: usize): i32 {
  let name: u64 = 0
  for (let at = start; at < start + LONGEST_NAME; at++) {
    const code = <u64>load<u8>(CODES + load<u8>(at))
    if (code == 0) break
    name = name * BASE + code
  }
  let slot = slotOf(name)
  while (true) {
    const known = load<u64>(NAMES + (slot << 4))
    if (known == name) return load<i32>(NAMES + (slot << 4), 8)
    if (known == 0) return 0
    slot = (slot + 1) & LAST_NAME
  }
}

/** Makes room for a page of this many bytes. */
export function reserve(length: usize): void {
  outputAt = (INPUT + length + 127) & ~63
  const pages = <i32>((outputAt + length + 65600) >> 16)
  if (pages > memory.size()) memory.grow(pages - memory.size())
}

/**
 * Puts the text of the page at the input behind it, and returns its length in bytes: blocks apart by an empty line,
 * entities as one sign, meta tags as they are.
 */
export function strip(length: usize): usize {
  const end = INPUT + length
  // No tag or entity goes on behind it.
  store<u8>(end, OPEN)
  let out = outputAt
  let at = INPUT
  while (true) {
    const next = skipPlain(at, out)
    out += next - at
    at = next
    if (at >= end) break
    const behind = load<u8>(at) == OPEN ? endOfTag(at) : endOfEntity(at)
    if (behind == 0) {
      store<u8>(out++, load<u8>(at++))
      continue
    }
    if (load<u8>(at) == AND) {
      const isSpace = kindOf(at + (isLetter(at + 1) ? 1 : 2)) == SPACE
      store<u8>(out++, isSpace ? BLANK : APOSTROPHE)
      at = behind
      continue
    }
    const kind = kindOf(at + (load<u8>(at, 1) == SLASH ? 2 : 1))
    if (kind == META) {
      store<u8>(out++, load<u8>(at++))
      continue
    }
    if (kind == BREAK) store<u8>(out++, LINE_FEED)
    else if (kind == BLOCK)
      while (out < outputAt + 2 || load<u8>(out - 1) != LINE_FEED || load<u8>(out - 2) != LINE_FEED)
        store<u8>(out++, LINE_FEED)
    at = behind
  }
  return out - outputAt
}

/** Copies what stands before the next `<` or `&`; where that is. */
function skipPlain(from: usize, to: usize): usize {
  let at = from
  let out = to
  while (true) {
    const block = v128.load(at)
    v128.store(out, block)
    const signs = i8x16.bitmask(v128.or(i8x16.eq(block, i8x16.splat(OPEN)), i8x16.eq(block, i8x16.splat(AND))))
    if (signs != 0) return at + ctz<i32>(signs)
    at += 16
    out += 16
  }
}

/** Behind a tag that begins here; 0 when none does: it holds no other, and a letter opens its name. */
function endOfTag(start: usize): usize {
  const first = load<u8>(start, 1) == SLASH ? start + 2 : start + 1
  if (!isLetter(first) && load<u8>(first) != MARK) return 0
  let at = start + 1
  while (true) {
    const block = v128.load(at)
    const signs = i8x16.bitmask(v128.or(i8x16.eq(block, i8x16.splat(OPEN)), i8x16.eq(block, i8x16.splat(CLOSE))))
    at += signs == 0 ? 16 : ctz<i32>(signs)
    if (signs != 0) return load<u8>(at) == CLOSE ? at + 1 : 0
  }
}

/** Behind `&rsquo;`, `&#8217;` or `&#x2019;`; 0 when no entity begins here. */
function endOfEntity(start: usize): usize {
  for (let at = start + (load<u8>(start, 1) == NUMBER ? 2 : 1); at <= start + LONGEST_ENTITY; at++) {
    if (load<u8>(at) == SEMICOLON) return at > start + 2 ? at + 1 : 0
    if (load<u8>(CODES + load<u8>(at)) == 0) return 0
  }
  return 0
}
