import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'

/** Header names in lower case; of several with one name the last counts. */
export type Headers = ReadonlyMap<string, string>

/** Lines of `Name: value`; the first line (status or version) is under the empty name. */
export function parseHeaders(bytes: Buffer): Headers {
  const headers = new Map<string, string>()
  const [first = '', ...lines] = bytes.toString('latin1').split(/\r?\n/)
  headers.set('', first)
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return headers
}

export interface Body {
  readonly bytes: Buffer
  readonly charset: string | undefined
  readonly isHtml: boolean
  /** Why the bytes are only the first of the body. */
  readonly cut?: string
}

/** Why a response gives no body: null when it is simply no page (an image, a redirect). */
export interface NoBody {
  readonly problem: string | null
}

/** The page in a stored HTTP response: chunks joined, compression undone. */
export function readResponse(block: Buffer): Body | NoBody {
  // Some servers end lines with a line feed alone; headers are ASCII, so places in the text are those in the bytes.
  const gap = /\r?\n\r?\n/.exec(block.toString('latin1', 0, 65_536))
  if (!gap || block.indexOf('HTTP/') !== 0) return { problem: null }
  const headers = parseHeaders(block.subarray(0, gap.index))
  const type = headers.get('content-type') ?? ''
  if (!/^HTTP\/\S+ 2/.test(headers.get('') ?? '') || !/text\/html|xhtml|text\/plain|^$/i.test(type))
    return { problem: null }
  const whole = block.subarray(gap.index + gap[0].length)
  const joined = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? joinHttpChunks(whole) : whole
  const body = decompress(joined, headers.get('content-encoding') ?? '')
  if (body.cut !== undefined && body.bytes.length < ENOUGH)
    return { problem: `the body of a response cannot be decompressed: ${body.cut}` }
  const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1]
  return { ...body, charset, isHtml: !/text\/plain/i.test(type) }
}

/** Of a broken body fewer bytes tell nothing. */
const ENOUGH = 500

/** Bodies that do not begin as chunked data were joined by the crawler already. */
function joinHttpChunks(bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  let at = 0
  while (at < bytes.length) {
    const line = bytes.indexOf('\r\n', at)
    const size = line < 0 || line - at > 20 ? Number.NaN : Number.parseInt(bytes.toString('latin1', at, line), 16)
    if (Number.isNaN(size)) return at === 0 ? bytes : Buffer.concat([...parts, bytes.subarray(at)])
    if (size === 0) break
    parts.push(bytes.subarray(line + 2, line + 2 + size))
    at = line + 2 + size + 2
  }
  return Buffer.concat(parts)
}

type Inflated = Pick<Body, 'bytes' | 'cut'>

/** Undoes the encodings, of which the last was put on last. */
function decompress(bytes: Buffer, encodings: string): Inflated {
  let body: Inflated = { bytes }
  for (const encoding of encodings.split(',').reverse()) {
    const inflate = inflaterOf(body.bytes, encoding)
    if (!inflate) continue
    const next = inflateMost(body.bytes, inflate)
    body = { ...body, ...next }
  }
  return body
}

type Inflate = (bytes: Buffer, isOpen: boolean) => Buffer

const LIMIT = { maxOutputLength: 32 << 20 }
const ZLIB = { ...LIMIT, finishFlush: constants.Z_SYNC_FLUSH }
const BROTLI = { ...LIMIT, finishFlush: constants.BROTLI_OPERATION_FLUSH }

/** Crawlers often store the body decompressed under the old header: the bytes decide. */
function inflaterOf(bytes: Buffer, encoding: string): Inflate | undefined {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return (part, isOpen) => gunzipSync(part, isOpen ? ZLIB : LIMIT)
  if (bytes.length === 0 || bytes[0] === 60) return undefined
  if (/deflate/i.test(encoding)) {
    const inflate = (bytes[0] as number) % 16 === 8 ? inflateSync : inflateRawSync
    return (part, isOpen) => inflate(part, isOpen ? ZLIB : LIMIT)
  }
  return /\bbr\b/i.test(encoding) ? (part, isOpen) => brotliDecompressSync(part, isOpen ? BROTLI : LIMIT) : undefined
}

/** All that comes out; of what is cut or broken, what comes out before: the longest beginning that makes sense is looked for by halves. */
function inflateMost(bytes: Buffer, inflate: Inflate): Inflated {
  try {
    return { bytes: inflate(bytes, false) }
  } catch (error) {
    const cut = (error as Error).message
    let out: Buffer = Buffer.alloc(0)
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') return { bytes: out, cut }
    for (let low = 0, high = bytes.length, at = high; low < high; at = (low + high + 1) >> 1) {
      const found = attempt(() => inflate(bytes.subarray(0, at), true))
      if (found) [out, low] = [found, at]
      else high = at - 1
    }
    return { bytes: out, cut }
  }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
