import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'

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
}

/** Why a response gives no body: null when it is simply no page (an image, a redirect). */
export interface NoBody {
  readonly problem: string | null
}

const LIMIT = { maxOutputLength: 32 << 20 }

/** The page in a stored HTTP response: chunks joined, compression undone. */
export function readResponse(block: Buffer): Body | NoBody {
  // Some servers end lines with a line feed alone; headers are ASCII, so places in the text are those in the bytes.
  const gap = /\r?\n\r?\n/.exec(block.toString('latin1', 0, 65_536))
  if (!gap || block.indexOf('HTTP/') !== 0) return { problem: null }
  const headers = parseHeaders(block.subarray(0, gap.index))
  const type = headers.get('content-type') ?? ''
  if (!/^HTTP\/\S+ 2/.test(headers.get('') ?? '') || !/text\/html|xhtml|text\/plain|^$/i.test(type))
    return { problem: null }
  try {
    const whole = block.subarray(gap.index + gap[0].length)
    const joined = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? joinHttpChunks(whole) : whole
    const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1]
    return {
      bytes: decompress(joined, headers.get('content-encoding') ?? ''),
      charset,
      isHtml: !/text\/plain/i.test(type),
    }
  } catch (error) {
    return { problem: `the body of a response cannot be decompressed: ${(error as Error).message}` }
  }
}

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

/** Undoes the encodings, of which the last was put on last. */
const decompress = (bytes: Buffer, encodings: string): Buffer => encodings.split(',').reduceRight(undo, bytes)

/** Crawlers often store the body decompressed under the old header: the bytes decide. */
function undo(bytes: Buffer, encoding: string): Buffer {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes, LIMIT)
  if (/deflate/i.test(encoding) && bytes[0] !== 60)
    return (bytes[0] as number) % 16 === 8 ? inflateSync(bytes, LIMIT) : inflateRawSync(bytes, LIMIT)
  if (/\bbr\b/i.test(encoding) && bytes[0] !== 60) return brotliDecompressSync(bytes, LIMIT)
  return bytes
}
