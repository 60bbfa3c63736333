import { constants, gunzipSync, inflateRawSync } from 'node:zlib'

/** What could be read round a broken place. */
export interface Salvaged {
  readonly out: readonly Buffer[]
  /** Where the members begin that cannot be read. */
  readonly broken: readonly number[]
  /** Where the last member begins, of which the end may not be here yet; the length of the bytes when there is none. */
  readonly rest: number
}

/**
 * Goes through gzip members one by one round the place where a stream broke. What came out of the member at work
 * before `from` is not given again.
 */
export function salvage(bytes: Buffer, from: number, magic: Buffer): Salvaged {
  const before = from === 0 ? -1 : bytes.lastIndexOf(magic, from - 1)
  const known = before < 0 ? undefined : unzipOpen(bytes.subarray(before, from))
  const next = (at: number): number => {
    const found = bytes.indexOf(magic, at)
    return found < 0 ? bytes.length : found
  }
  let at = known ? before : next(from)
  let skip = known?.length ?? 0
  const out: Buffer[] = []
  const broken: number[] = at > from ? [from] : []
  while (at < bytes.length) {
    const member = readMember(bytes, at)
    // The rest begins anew in the stream, so it must not be one of which a part was given before.
    if (member === 'open' && skip === 0) return { out, broken, rest: at }
    if (typeof member === 'object') {
      out.push(member.out.subarray(skip))
      if (member.isWrong) broken.push(at)
      at = member.end
      if (at < bytes.length && next(at) !== at) broken.push(at)
    } else broken.push(at)
    skip = 0
    at = next(typeof member === 'object' ? at : at + 1)
  }
  return { out, broken, rest: bytes.length }
}

/** What came out of a stream that is not finished; undefined when it is broken. */
function unzipOpen(bytes: Buffer): Buffer | undefined {
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return undefined
  }
}

type Inflated = { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } }

/** What a member holds; `isWrong` when its checksum is another's. */
interface Member {
  readonly out: Buffer
  readonly end: number
  readonly isWrong: boolean
}

/** One gzip member (RFC 1952) and where it ends; `open` when its end is not here, `broken` when it makes no sense. */
function readMember(bytes: Buffer, start: number): Member | 'open' | 'broken' {
  const flags = bytes[start + 3] ?? 0
  let at = start + 10
  if (flags & 4) at += 2 + (at + 2 <= bytes.length ? bytes.readUInt16LE(at) : 0)
  for (const named of [8, 16])
    if (flags & named) at = bytes.indexOf(0, at) < 0 ? bytes.length : bytes.indexOf(0, at) + 1
  if (flags & 2) at += 2
  if (at >= bytes.length) return 'open'
  try {
    const { buffer, engine } = inflateRawSync(bytes.subarray(at), { info: true }) as unknown as Inflated
    const end = at + engine.bytesWritten + 8
    if (end > bytes.length) return 'open'
    return { out: buffer, end, isWrong: unzipOpen(bytes.subarray(start, end)) === undefined }
  } catch (error) {
    return (error as { code?: string }).code === 'Z_BUF_ERROR' ? 'open' : 'broken'
  }
}
