/** Where sentences surely end, told from raw bytes of a text or of JSON strings, without knowing where all of them end. */

const TAB: u8 = 9
const LINE_FEED: u8 = 10
const RETURN: u8 = 13
const BLANK: u8 = 32
const EXCLAMATION: u8 = 33
const QUOTE: u8 = 34
const APOSTROPHE: u8 = 39
const CLOSING: u8 = 41
const STOP: u8 = 46
const QUESTION: u8 = 63
const BACKSLASH: u8 = 92
const LETTER_N: u8 = 110
const LETTER_R: u8 = 114
const LETTER_T: u8 = 116
/** `\n\n` as JSON spells it, and ” in UTF-8: the first byte is the lowest. */
const EMPTY_LINE: u32 = 0x6e5c6e5c
const CLOSING_QUOTE: u32 = 0x9d80e2

/** Small letters as one number, five bits each; 0 for none. */
function numberOf(a: u32, b: u32, c: u32, d: u32, e: u32): u32 {
  return ((a & 31) << 20) | ((b & 31) << 15) | ((c & 31) << 10) | ((d & 31) << 5) | (e & 31)
}
/** The last letters, five at most, of abbreviations that end in small letters: vs., est., Messrs., approx. */
const VS = numberOf(0, 0, 0, 118, 115)
const EST = numberOf(0, 0, 101, 115, 116)
const ESSRS = numberOf(101, 115, 115, 114, 115)
const PPROX = numberOf(112, 112, 114, 111, 120)
function isAbbreviation(word: u32): bool {
  return word == VS || word == EST || word == ESSRS || word == PPROX
}

export function isLetter(at: usize): bool {
  return <u8>((load<u8>(at) | 32) - 97) < 26
}

/**
 * If a sentence surely ends with what stands here (a mark, or the first of two line ends), where the next one begins;
 * else 0. Lines that have nothing to do with each other are sentences of their own.
 */
export function beginBehind(at: usize, isLines: bool): usize {
  switch (load<u8>(at)) {
    case EXCLAMATION:
    case STOP:
    case QUESTION:
      return beginBehindMark(at)
    case BACKSLASH:
      return load<u32>(at) == EMPTY_LINE ? at + 4 : 0
    case LINE_FEED:
      if (isLines) return at + 1
      if (load<u8>(at, 1) == LINE_FEED) return at + 2
      return load<u8>(at, 1) == RETURN && load<u8>(at, 2) == LINE_FEED ? at + 3 : 0
    default:
      return 0
  }
}

/** A mark behind a word that is no abbreviation, perhaps a quote, white space, a capital letter. */
function beginBehindMark(mark: usize): usize {
  const blank = skipClosing(mark + 1)
  const next = skipBlanks(blank)
  const byte = load<u8>(next)
  if (next == blank || byte < 65 || byte > 90) return 0
  return isWhole(mark) ? next : 0
}

/** True behind a word of two small letters or more that is no abbreviation; of a long one the last five are looked at. */
function isWhole(end: usize): bool {
  let word: u32 = 0
  for (let back = 1; back <= 5; back++) {
    const byte = load<u8>(end - back)
    if (byte >= 97 && byte <= 122) word |= <u32>(byte & 31) << (5 * (back - 1))
    else return (byte == BLANK || byte == LINE_FEED) && back > 2 && !isAbbreviation(word)
  }
  return !isAbbreviation(word)
}

function skipClosing(at: usize): usize {
  const byte = load<u8>(at)
  if (byte == QUOTE || byte == APOSTROPHE || byte == CLOSING) return at + 1
  if (byte == BACKSLASH && load<u8>(at, 1) == QUOTE) return at + 2
  return (load<u32>(at) & 0xffffff) == CLOSING_QUOTE ? at + 3 : at
}

function skipBlanks(from: usize): usize {
  let at = from
  while (true) {
    const byte = load<u8>(at)
    const next = load<u8>(at, 1)
    if (byte == BLANK || byte == LINE_FEED || byte == RETURN || byte == TAB) at++
    else if (byte == BACKSLASH && (next == LETTER_N || next == LETTER_R || next == LETTER_T)) at += 2
    else break
  }
  return at
}
