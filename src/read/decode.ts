import type { Issue } from '../record/contract.js'

export interface Decoded {
  readonly text: string
  readonly issues: readonly Issue[]
}

const issue = (code: string, message: string): Issue => ({ code, message, start: null, end: null })
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
const lenient = new TextDecoder('utf-8')

/**
 * Bytes as text. Order: byte order mark, declared charset, UTF-16 by its zero bytes, UTF-8 when valid, else UTF-8 with
 * replacement marks when most of it is UTF-8, else windows-1252. What was not plain UTF-8 without being declared so is
 * named in the issues.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = findMark(bytes)
  if (marked) return repair(new TextDecoder(marked).decode(bytes), [])
  const found = declared ? findDecoder(declared) : undefined
  // Who could read the declaration letter by letter does not read UTF-16, whatever it says.
  const named = found?.encoding.startsWith('utf-16') && !bytes.subarray(0, 100).includes(0) ? undefined : found
  if (named?.encoding === 'windows-1252') return repair(decodeWindows(bytes), [])
  if (named && named.encoding !== 'utf-8') return repair(named.decode(bytes), [])
  const wide = findWide(bytes)
  if (wide) return repair(new TextDecoder(wide).decode(bytes), [issue('encoding-detected', `read as ${wide}`)])
  try {
    return repair(strict.decode(bytes), [])
  } catch {
    return decodeDoubtful(bytes)
  }
}

function decodeDoubtful(bytes: Uint8Array): Decoded {
  const text = lenient.decode(bytes)
  const broken = text.split('\uFFFD').length - 1
  const whole = text.length - text.replace(/[\u0080-\u{10FFFF}]/gu, '').length - broken
  if (whole > broken) return { text, issues: [issue('invalid-utf8', `${broken} bytes are no UTF-8`)] }
  return {
    text: decodeWindows(bytes),
    issues: [issue('encoding-detected', 'read as windows-1252')],
  }
}

function findMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  // With two zeros behind it the mark would be that of UTF-32, which no news comes in.
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function findDecoder(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label.trim())
  } catch {
    return undefined
  }
}

/** The label of UTF-16 by its mark or its zeros. */
export function findUtf16(bytes: Uint8Array): string | undefined {
  const label = findMark(bytes) ?? findWide(bytes)
  return label === 'utf-8' ? undefined : label
}

/** English in UTF-16 without a mark has a zero in nearly every second byte. */
function findWide(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 1000) & ~1
  if (length < 8) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const most = length / 2 - length / 20
  if (odd > most && even === 0) return 'utf-16le'
  return even > most && odd === 0 ? 'utf-16be' : undefined
}

const MOJIBAKE = /â€[™œ\u009d“”˜¦]|Ã[©¨¡¶¼±³]|Â[ £©«»°]/
/** The marks that windows-1252 has where latin1 has control characters, bytes 0x80 to 0x9F. */
const HIGH = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ')
const BYTE_OF = new Map(HIGH.map((mark, at) => [mark, at + 0x80]))

/** Node 20 decodes windows-1252 as latin1 (TextDecoder gives U+0096 for an en dash), so it is done here. */
function decodeWindows(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return latin1.replace(/[\u0080-\u009f]/g, (mark) => HIGH[mark.charCodeAt(0) - 0x80] as string)
}

/** UTF-8 once read as windows-1252 is put right only when the whole text turns back into valid UTF-8. */
function repair(text: string, issues: readonly Issue[]): Decoded {
  if (!MOJIBAKE.test(text)) return { text, issues }
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const byte = code < 0x100 ? code : BYTE_OF.get(text.charAt(at))
    if (byte === undefined) return { text, issues }
    bytes[at] = byte
  }
  try {
    return {
      text: strict.decode(bytes),
      issues: [...issues, issue('mojibake-repaired', 'UTF-8 had been read as windows-1252')],
    }
  } catch {
    return { text, issues }
  }
}

/** 1 for control characters that no text holds. */
const CONTROLS = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 32 && ![9, 10, 12, 13, 27].includes(byte) ? 1 : 0,
)

/** True when bytes can be text: no zero bytes (UTF-16 aside) and next to no control characters. */
export function isText(bytes: Buffer): boolean {
  if (findMark(bytes)) return true
  const head = bytes.subarray(0, 4096)
  if (head.includes(0)) return findWide(bytes) !== undefined
  return countControls(head) <= head.length / 50
}

/** Of four bytes at a time it is asked first whether any is below a blank: in most there is none. */
function countControls(bytes: Buffer): number {
  const isAligned = bytes.byteOffset % 4 === 0
  const words = isAligned ? new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2) : new Int32Array(0)
  let controls = 0
  const count = (from: number, to: number): void => {
    for (let at = from; at < to; at++) controls += CONTROLS[bytes[at] as number] as number
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number
    if (((word - 0x20202020) & ~word & 0x80808080) !== 0) count(4 * at, 4 * at + 4)
  }
  count(4 * words.length, bytes.length)
  return controls
}
