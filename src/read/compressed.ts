import * as zlib from 'node:zlib'
import { joinChunks, openBytes, SpareChunks } from './bytes.js'
import { buildFault, type Fault, type Format, type Found, type Input, type Reading } from './found.js'
import { salvage } from './salvage.js'

/** What a decompressor does with a piece: hands back what came out, or throws a Broken. */
interface Inflater {
  push(piece: Buffer, isLast: boolean): Promise<readonly Buffer[]>
}

/** Data make no sense; `out` came out before. */
type Broken = Error & { readonly out: readonly Buffer[] }
const broken = (error: unknown, out: readonly Buffer[]): Broken => Object.assign(error as Error, { out })

/** Reads the format inside a compressed one, and reports where the compressed bytes stop making sense. */
type ReadInner = (input: Input, reading: Reading) => AsyncIterable<Found>

/** gzip, of one or many members (as in WARC files), around any other format. */
export const buildGzip = (readInner: ReadInner): Format => ({
  name: 'gzip',
  isLike: (head) => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8,
  read: (input, reading) => readCompressed(input, reading, readInner, /\.(?:gz|gzip)$|\.tgz$/i, GZIP),
})

/** Zstandard around any other format. */
export const buildZstd = (readInner: ReadInner): Format => ({
  name: 'zstd',
  // A frame of data, or one to be skipped, with which parallel compressors begin.
  isLike: (head) => head.length > 4 && (head.indexOf(ZSTD.magic) === 0 || head.readUInt32LE(0) >>> 4 === 0x184d2a5),
  read: (input, reading) => readCompressed(input, reading, readInner, /\.(?:zst|zstd)$/i, ZSTD),
})

interface Scheme {
  readonly magic: Buffer
  open(): Promise<Inflater>
}

const GZIP: Scheme = {
  magic: Buffer.from([0x1f, 0x8b, 8]),
  open: async () => buildInflater(zlib.createGunzip({ chunkSize: 1 << 18 })),
}

type ZstdZlib = { createZstdDecompress?: (options: { chunkSize: number }) => zlib.Gunzip }

const ZSTD: Scheme = {
  magic: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
  async open() {
    // Node knows zstd from 22.15 on; before that fzstd does it in JavaScript.
    const native = (zlib as ZstdZlib).createZstdDecompress
    if (native) return buildInflater(native({ chunkSize: 1 << 18 }))
    const { Decompress } = await import('fzstd')
    let out: Buffer[] = []
    const stream = new Decompress((chunk) => out.push(Buffer.from(chunk)))
    return {
      async push(piece, isLast) {
        out = []
        try {
          stream.push(piece, isLast)
        } catch (error) {
          throw broken(error, out)
        }
        return out
      },
    }
  },
}

/** A zlib stream driven piece by piece, so that nothing that came out before an error is lost. */
function buildInflater(stream: zlib.Gunzip): Inflater {
  let out: Buffer[] = []
  let failure: Error | undefined
  let pushed = 0
  stream.on('data', (chunk: Buffer) => out.push(chunk))
  stream.on('error', (error) => {
    failure = error
  })
  return {
    async push(piece, isLast) {
      pushed += piece.length
      // A listener left behind would keep its piece, and with it the whole input, in memory.
      let done = (): void => {}
      await new Promise<void>((resolve) => {
        done = resolve
        if (stream.readableEnded) resolve()
        stream.once('error', done)
        if (isLast) stream.once('end', done)
        if (piece.length > 0 && !stream.readableEnded) stream.write(piece, () => !isLast && resolve())
        if (isLast) stream.end()
      })
      stream.off('error', done).off('end', done)
      const inflated = out
      out = []
      if (failure) throw broken(failure, inflated)
      // Zeros behind the last member fill a block up: zlib takes the first for the end, and passes over all that follows.
      const unread = stream.readableEnded ? Math.min(piece.length, pushed - stream.bytesWritten) : 0
      if (piece.subarray(piece.length - unread).some((byte) => byte !== 0))
        throw broken(new Error('bytes behind the end'), inflated)
      return inflated
    },
  }
}

const PIECE = 1 << 17
/** Between what was saved of a broken member and what follows, so that the first line there is not lost. */
const END_OF_LINE = Buffer.from('\n')
/** Pieces kept behind the reader, to go back to the start of the member in which data break. */
const KEPT = 8

async function* readCompressed(
  input: Input,
  reading: Reading,
  readInner: ReadInner,
  extension: RegExp,
  scheme: Scheme,
): AsyncGenerator<Found> {
  const faults: Fault[] = []
  const name = (input.member ?? input.path ?? '').replace(extension, (end) => (/tgz/i.test(end) ? '.tar' : ''))
  const spare = new SpareChunks()
  const inner = joinChunks(
    inflate(input, scheme, (fault) => faults.push(fault)),
    spare,
  )
  const opened = await openBytes({ path: input.path, member: input.member, name, giveBack: spare.giveBack }, inner)
  if (opened.head.length > 0 || faults.length === 0) {
    for await (const found of readInner(opened, reading)) {
      yield* faults.splice(0)
      yield found
    }
  }
  yield* faults
}

/** The bytes inside. Behind broken data reading goes on at the next member, with a fault in between. */
async function* inflate(input: Input, scheme: Scheme, report: (fault: Fault) => void): AsyncGenerator<Buffer> {
  let inflater = await scheme.open()
  /** The last compressed pieces, and the offset behind them. */
  let kept: Buffer[] = []
  let offset = 0
  let isLost = false
  const damaged = (at: number, error: Error): void =>
    report(buildFault(input, 'damaged', `compressed data: ${error.message}; reading goes on at the next member`, at))
  for await (const whole of cut(input.chunks, scheme === ZSTD)) {
    offset += whole.length
    let piece = whole
    if (isLost) {
      const next = piece.indexOf(scheme.magic)
      if (next < 0) continue
      piece = piece.subarray(next)
      kept = []
      isLost = false
      inflater = await scheme.open()
    }
    kept.push(piece)
    if (kept.length > KEPT) kept.shift()
    try {
      yield* await inflater.push(piece, false)
    } catch (error) {
      const held = Buffer.concat(kept)
      const base = offset - held.length
      const from = held.length - piece.length
      const saved = scheme === GZIP ? salvage(held, from, scheme.magic) : { out: [], broken: [from], rest: held.length }
      // Of a member that began too long ago to be read again there is what just came out of it.
      if (saved.broken[0] === from && saved.out.length === 0) yield* [...(error as Broken).out, END_OF_LINE]
      yield* saved.out
      for (const at of saved.broken) damaged(base + at, error as Error)
      const rest = held.subarray(saved.rest)
      isLost = rest.length === 0
      if (isLost) continue
      // The last member may go on in the next piece: the stream begins anew with it.
      kept = [rest]
      inflater = await scheme.open()
      try {
        yield* await inflater.push(rest, false)
      } catch (again) {
        damaged(base + saved.rest, again as Error)
        isLost = true
      }
    }
  }
  if (isLost) return
  try {
    yield* await inflater.push(Buffer.alloc(0), true)
  } catch (error) {
    const message = `the compressed data ends early (${(error as Error).message}); what came before was read`
    report(buildFault(input, 'truncated', message, offset))
  }
}

/** Pieces; of zstd, which is not salvaged, they end where a frame may begin, so that damage in one does not reach the next. */
async function* cut(chunks: AsyncIterable<Buffer>, isByFrame: boolean): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    for (let at = 0, end = 0; at < chunk.length; at = end) {
      const next = isByFrame ? chunk.subarray(0, at + PIECE).indexOf(ZSTD.magic, at + 1) : -1
      end = next < 0 ? at + PIECE : next
      yield chunk.subarray(at, end)
    }
  }
}
