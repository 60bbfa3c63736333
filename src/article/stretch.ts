/** Where sentences surely end, told from raw bytes of a text or of JSON strings, without knowing where all of them end. */

/** No sentence is longer: text/sentences.ts cuts at 1,200 characters, of which few are escaped or of two bytes. */
export const REACH = 2400

const [TAB, LINE_FEED, RETURN, BLANK, QUOTE, APOSTROPHE, CLOSING, BACKSLASH] = [9, 10, 13, 32, 34, 39, 41, 92]
const [EXCLAMATION, STOP, QUESTION] = [33, 46, 63]
const [LETTER_N, LETTER_R, LETTER_T] = [110, 114, 116]
/** Small letters as one number, five bits each. */
const numberOf = (letters: string): number =>
  Array.from(letters).reduce(
    (number, letter, at) => number | ((letter.charCodeAt(0) & 31) << (5 * (letters.length - 1 - at))),
    0,
  )
/** The last letters, five at most, of abbreviations that end in small letters. */
const ABBREVIATIONS: ReadonlySet<number> = new Set(['vs', 'est', 'essrs', 'pprox', 'sneft'].map(numberOf))

/** If a sentence surely ends with this byte, where the next one begins; else -1. */
export function beginBehind(bytes: Buffer, end: number): number {
  switch (bytes[end]) {
    case EXCLAMATION:
    case STOP:
    case QUESTION:
      return beginBehindMark(bytes, end)
    case LINE_FEED:
      return bytes[end + 1] === LINE_FEED
        ? end + 2
        : bytes[end + 1] === RETURN && bytes[end + 2] === LINE_FEED
          ? end + 3
          : -1
    case LETTER_N:
      return bytes[end - 1] === BACKSLASH && bytes[end - 2] === LETTER_N && bytes[end - 3] === BACKSLASH ? end + 1 : -1
    default:
      return -1
  }
}

/** A mark behind a word that is no abbreviation, perhaps a quote, white space, a capital letter. */
function beginBehindMark(bytes: Buffer, mark: number): number {
  const blank = skipClosing(bytes, mark + 1)
  const next = skipBlanks(bytes, blank)
  const byte = bytes[next]
  if (next === blank || byte === undefined || byte < 65 || byte > 90) return -1
  return isWhole(bytes, mark) ? next : -1
}

/** True behind a word of two small letters or more that is no abbreviation; of a long one the last five are looked at. */
function isWhole(bytes: Buffer, end: number): boolean {
  let word = 0
  for (let back = 1; back <= 5; back++) {
    const byte = bytes[end - back] as number
    if (byte >= 97 && byte <= 122) word |= (byte & 31) << (5 * (back - 1))
    else return (byte === BLANK || byte === LINE_FEED) && back > 2 && !ABBREVIATIONS.has(word)
  }
  return !ABBREVIATIONS.has(word)
}

function skipClosing(bytes: Buffer, at: number): number {
  const byte = bytes[at]
  if (byte === QUOTE || byte === APOSTROPHE || byte === CLOSING) return at + 1
  if (byte === BACKSLASH && bytes[at + 1] === QUOTE) return at + 2
  return byte === 0xe2 && bytes[at + 1] === 0x80 && bytes[at + 2] === 0x9d ? at + 3 : at
}

function skipBlanks(bytes: Buffer, from: number): number {
  for (let at = from; ; ) {
    const byte = bytes[at]
    const next = bytes[at + 1]
    if (byte === BLANK || byte === LINE_FEED || byte === RETURN || byte === TAB) at++
    else if (byte === BACKSLASH && (next === LETTER_N || next === LETTER_R || next === LETTER_T)) at += 2
    else return at
  }
}
