/** Where sentences surely end, told from raw bytes of a text or of JSON strings, without knowing where all of them end. */

/** No sentence is longer: text/sentences.ts cuts at 1,200 characters, of which few are escaped or of two bytes. */
export const REACH = 2400

const [TAB, LINE_FEED, RETURN, BLANK, QUOTE, APOSTROPHE, CLOSING, BACKSLASH] = [9, 10, 13, 32, 34, 39, 41, 92]
const [EXCLAMATION, STOP, QUESTION] = [33, 46, 63]
const [LETTER_N, LETTER_R, LETTER_T] = [110, 114, 116]
/** 1 for the bytes with which a sentence may end. */
const MAY_END = new Uint8Array(256)
for (const byte of [EXCLAMATION, STOP, QUESTION, LINE_FEED, BACKSLASH]) MAY_END[byte] = 1
/** The last five letters of abbreviations that end in small letters. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['essrs', 'pprox', 'sneft'])

/** Where the next sentence begins behind `at`, as far as `limit`; -1 when none surely begins. */
export function findBreak(bytes: Buffer, at: number, limit: number): number {
  for (let end = at; end < limit; end++) {
    if (MAY_END[bytes[end] as number] === 0) continue
    const next = beginBehind(bytes, end)
    if (next >= 0) return next
  }
  return -1
}

/** Where the sentence that holds `at` begins at the latest, but not before `least`. */
export function findStart(bytes: Buffer, at: number, least: number): number {
  for (let end = at - 1; end >= least; end--) {
    if (MAY_END[bytes[end] as number] === 0) continue
    const next = beginBehind(bytes, end)
    if (next >= 0 && next <= at) return next
  }
  return least
}

/** If a sentence surely ends with this byte, where the next one begins; else -1. */
function beginBehind(bytes: Buffer, end: number): number {
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
    case BACKSLASH:
      return bytes[end + 1] === LETTER_N && bytes[end + 2] === BACKSLASH && bytes[end + 3] === LETTER_N ? end + 4 : -1
    default:
      return -1
  }
}

/** A mark behind a word that is no abbreviation, perhaps a quote, white space, a capital letter. */
function beginBehindMark(bytes: Buffer, mark: number): number {
  for (let back = 1; back <= 5; back++) {
    const byte = bytes[mark - back]
    if (byte === undefined || byte < 97 || byte > 122) return -1
  }
  const blank = skipClosing(bytes, mark + 1)
  const next = skipBlanks(bytes, blank)
  const byte = bytes[next]
  if (next === blank || byte === undefined || byte < 65 || byte > 90) return -1
  return ABBREVIATIONS.has(bytes.toString('latin1', mark - 5, mark)) ? -1 : next
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
