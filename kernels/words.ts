/**
 * Finds whole words of a list, and where sentences surely end, in a window of raw bytes. Compiled to WebAssembly by
 * scripts/kernels.mjs (AssemblyScript) and used by src/article/word-search.ts. Two passes: `collect` notes, without a
 * branch that a processor could guess wrong, where something may be; `scan` looks closely there.
 */
import { beginBehind, isLetter } from './sentences'
import { makeWay, openWays, WAYS_END } from './ways'

export { aloneAt, askedAt, askWays, foundAt, metAt, most, mostAsked, stampOfAsked, tableAt, tableSize } from './ways'

/** One bit for each of 65,536 hashes: it tells most words of a text that they are none of the list. */
const BITS: usize = WAYS_END
/** Words by their hash, open addressing: hash, list of the word, list of the word behind a hyphen. */
const SLOTS: usize = BITS + 8192
const LAST_SLOT: usize = 16383
const SLOT_SHIFT: usize = 4
/** A number of a list has this bit if a word of it may begin a way. */
const OPENS: i32 = 1 << 13
/** Pairs of numbers: what there is to tell, and where. */
const EVENTS: usize = SLOTS + ((LAST_SLOT + 1) << SLOT_SHIFT)
/** The longest window, and how many bytes around it are looked at. */
const WINDOW: usize = 65536
const MARGIN: usize = 64
/** Pairs of places: a word's first byte, and the byte behind it. */
const CANDIDATES: usize = EVENTS + WINDOW * 8
const INPUT: usize = CANDIDATES + WINDOW * 8 + MARGIN

export const inputAt: usize = INPUT
export const eventsAt: usize = EVENTS
export const windowSize: usize = WINDOW
export const margin: usize = MARGIN

/** Events beside words, whose number is that of a list: a sentence that may tell something ends, the next one begins. */
const END: i32 = 0
const BEGIN: i32 = -1

const BACKSLASH: u8 = 92
const HYPHEN: u8 = 45
const LINE_FEED: u8 = 10
const LETTER_F: u8 = 102
const LETTER_U: u8 = 117

const SMALL: u64 = 0x2020202020202020
const MIX: u64 = 0x9e3779b97f4a7c15
const MIX_LAST: u64 = 0xc2b2ae3d27d4eb4f

/** For words of less than eight letters, the bits of eight bytes that are not theirs. */
function spareBits(length: i32): u64 {
  return <u64>((64 - (length << 3)) & ((length - 8) >> 31))
}
/** The first eight letters, and the last eight, in small letters. */
function firstLetters(start: usize, spare: u64): u64 {
  return (load<u64>(start) | SMALL) << spare
}
function lastLetters(end: usize, spare: u64): u64 {
  return (load<u64>(end - 8) | SMALL) >> spare
}

/** A short hash, quick to make. */
function bitOf(start: usize, end: usize): usize {
  const spare = spareBits(<i32>(end - start))
  return <usize>(((firstLetters(start, spare) + rotl<u64>(lastLetters(end, spare), 23)) * MIX) >> 48)
}

/** A hash that stands for the word: of 17 letters and more not all count. */
function hashOf(start: usize, end: usize): u64 {
  const length = <i32>(end - start)
  const spare = spareBits(length)
  const mixed = (firstLetters(start, spare) * MIX) ^ rotl<u64>(lastLetters(end, spare) * MIX_LAST, 29)
  return (mixed ^ (mixed >> 32)) * MIX + length
}

/**
 * Reads the table of ways and, behind it, for each word that stands at the input, each ended by a line feed, its two lists.
 * Called once.
 */
export function open(length: i32): void {
  let lists = openWays()
  let start = INPUT
  for (let at = INPUT; at < INPUT + <usize>length; at++) {
    if (load<u8>(at) != LINE_FEED) continue
    add(start, at, load<u32>(lists))
    start = at + 1
    lists += 4
  }
}

/** Adds a word with its lists, alone and behind a hyphen (0 for none). */
function add(start: usize, end: usize, lists: u32): void {
  const bit = bitOf(start, end)
  store<u8>(BITS + (bit >> 3), load<u8>(BITS + (bit >> 3)) | (1 << <u8>(bit & 7)))
  const hash = hashOf(start, end)
  let slot = <usize>hash & LAST_SLOT
  while (load<u64>(SLOTS + (slot << SLOT_SHIFT)) != 0) slot = (slot + 1) & LAST_SLOT
  store<u64>(SLOTS + (slot << SLOT_SHIFT), hash)
  store<u32>(SLOTS + (slot << SLOT_SHIFT), lists, 8)
}

/** Where the next event goes; where those of the sentence begin, whether a word among them opens, and whether it is cut. */
let event: usize = 0
let sentence: usize = 0
let isOpen: bool = false
let isCut: bool = false
/** What places are told by: the offset of the window. */
let origin: i32 = 0

function tell(what: i32, place: usize): void {
  store<i32>(event, what)
  store<i32>(event, <i32>(place - INPUT) + origin, 4)
  event += 8
}

/**
 * Tells of all words of the list in the first bytes of the input, and where sentences end, if these words make a way
 * possible; the words of other sentences are not told, but for those of a sentence that is cut by the range. The number
 * of events.
 */
export function scan(length: i32, isLines: bool, offset: i32): i32 {
  const candidates = collect(INPUT, INPUT + length)
  origin = offset
  event = EVENTS
  sentence = event
  isOpen = true
  isCut = true
  for (let at = CANDIDATES; at < candidates; at += 8) {
    const start = <usize>load<u32>(at)
    const end = <usize>load<u32>(at, 4)
    if (start < end) find(start, end)
    const next = beginBehind(end, isLines)
    if (next != 0) begin(next)
    if (load<u8>(end) == BACKSLASH) findBehindEscape(end)
  }
  return <i32>((event - EVENTS) >> 3)
}

/** Notes where a word of the list may end, or a sentence: the place behind the last candidate. */
function collect(first: usize, last: usize): usize {
  let candidate = CANDIDATES
  let start = first
  while (start > first - MARGIN / 2 && isLetter(start - 1)) start--
  let carry: u64 = start < first ? 1 : 0
  for (let at = first; at < last; at += 64) {
    const letters = lettersAt(at)
    const before = (letters << 1) | carry
    const ends = ~letters & before
    const marks = (marksAt(at) & before & ~(letters >> 1)) | breaksAt(at)
    let todo = ends | marks
    if (last - at < 64) todo &= (<u64>1 << <u64>(last - at)) - 1
    while (todo != 0) {
      const bit = ctz<u64>(todo)
      todo &= todo - 1
      const end = at + <usize>bit
      const behind = ~letters & ((<u64>1 << bit) - 1)
      const begun = behind == 0 ? start : at + 64 - <usize>clz<u64>(behind)
      const hash = bitOf(begun, end)
      const isWord = <u64>(load<u8>(BITS + (hash >> 3)) >> <u8>(hash & 7))
      store<u32>(candidate, <u32>begun)
      store<u32>(candidate, <u32>end, 4)
      candidate += <usize>(((isWord & (ends >> bit)) | (marks >> bit)) & 1) << 3
    }
    carry = letters >> 63
    start = carry == 0 ? at + 64 : ~letters == 0 ? start : at + 64 - <usize>clz<u64>(~letters)
  }
  return candidate
}

function areLetters(block: v128): v128 {
  return i8x16.lt_u(i8x16.sub(v128.or(block, i8x16.splat(32)), i8x16.splat(97)), i8x16.splat(26))
}
/** `.`, `!` or `?` */
function areMarks(block: v128): v128 {
  const others = v128.or(i8x16.eq(block, i8x16.splat(33)), i8x16.eq(block, i8x16.splat(63)))
  return v128.or(i8x16.eq(block, i8x16.splat(46)), others)
}
/** A line feed or a backslash. */
function areBreaks(block: v128): v128 {
  return v128.or(i8x16.eq(block, i8x16.splat(10)), i8x16.eq(block, i8x16.splat(92)))
}

/** One bit for each of 64 bytes, the first byte's the lowest. */
function bitsOf(a: v128, b: v128, c: v128, d: v128): u64 {
  const low = <u64>i8x16.bitmask(a) | (<u64>i8x16.bitmask(b) << 16)
  return low | (<u64>i8x16.bitmask(c) << 32) | (<u64>i8x16.bitmask(d) << 48)
}
function lettersAt(at: usize): u64 {
  return bitsOf(
    areLetters(v128.load(at)), areLetters(v128.load(at, 16)),
    areLetters(v128.load(at, 32)), areLetters(v128.load(at, 48)),
  )
}
function marksAt(at: usize): u64 {
  return bitsOf(
    areMarks(v128.load(at)), areMarks(v128.load(at, 16)),
    areMarks(v128.load(at, 32)), areMarks(v128.load(at, 48)),
  )
}
function breaksAt(at: usize): u64 {
  return bitsOf(
    areBreaks(v128.load(at)), areBreaks(v128.load(at, 16)),
    areBreaks(v128.load(at, 32)), areBreaks(v128.load(at, 48)),
  )
}

/** Tells of the word that stands here if it is one of the list. */
function find(start: usize, end: usize): void {
  const hash = hashOf(start, end)
  let slot = <usize>hash & LAST_SLOT
  while (true) {
    const at = SLOTS + (slot << SLOT_SHIFT)
    const known = load<u64>(at)
    if (known == 0) return
    if (known == hash) {
      const isHyphened = load<u8>(start - 1) == HYPHEN
      const list = <i32>load<u16>(at + (isHyphened ? 10 : 8))
      if (list == 0) return
      isOpen = isOpen || (list & OPENS) != 0
      tell(list & (OPENS - 1), end)
      return
    }
    slot = (slot + 1) & LAST_SLOT
  }
}

/**
 * Of what a backslash opens it is not known whether it is an escape of JSON: words are found both with the letters that
 * would be its and without them.
 */
function findBehindEscape(backslash: usize): void {
  if (!isLetter(backslash + 1)) return
  findFrom(backslash + 2)
  if (load<u8>(backslash + 1) == LETTER_U && areHex(backslash + 2)) findFrom(backslash + 6)
}

function findFrom(start: usize): void {
  let end = start
  while (isLetter(end)) end++
  if (end > start) find(start, end)
}

/** No letters behind F: other signs are let pass. */
function areHex(from: usize): bool {
  for (let at = from; at < from + 4; at++) if (isLetter(at) && <u8>(load<u8>(at) | 32) > LETTER_F) return false
  return true
}

/** Ends the sentence. Where nothing can come of its words they are forgotten. */
function begin(next: usize): void {
  const isTold = isOpen && (isCut || makeWay(sentence, event))
  if (isTold) tell(END, next)
  event = isTold ? event : sentence
  if (event > EVENTS && load<i32>(event - 8) == BEGIN) event -= 8
  if (!isTold) tell(BEGIN, next)
  sentence = event
  isOpen = false
  isCut = false
}
