import { openBytes } from './bytes.js'
import { ByteCursor } from './cursor.js'
import { buildFault, type Format, type Found, type Input, memberOf, type Reading } from './found.js'

const BLOCK = 512
type ReadInner = (input: Input, reading: Reading) => AsyncIterable<Found>

/** tar (ustar, pax and GNU long names), entry by entry as the bytes come; nothing is unpacked to disk. */
export const buildTar = (readInner: ReadInner): Format => ({
  name: 'tar',
  isLike: (head, _, start) =>
    head.length >= BLOCK && (start.startsWith('ustar', 257) || parseHeader(head.subarray(0, BLOCK)) !== undefined),
  read: (input, reading) => readTar(input, reading, readInner),
})

interface Header {
  readonly name: string
  readonly size: number
  readonly kind: string
}

async function* readTar(input: Input, reading: Reading, readInner: ReadInner): AsyncGenerator<Found> {
  const cursor = new ByteCursor(input)
  let longName: string | undefined
  let isEnded = false
  while (await cursor.need(BLOCK)) {
    const offset = cursor.offset
    const block = cursor.take(BLOCK)
    // Behind the end mark another archive may follow.
    isEnded = block.every((byte) => byte === 0)
    if (isEnded) continue
    const header = parseHeader(block)
    if (!header) {
      yield buildFault(
        input,
        'damaged',
        'no entry begins here; reading goes on at the next header that makes sense',
        offset,
      )
      await findHeader(cursor)
      continue
    }
    const padding = (BLOCK - (header.size % BLOCK)) % BLOCK
    if (header.kind === 'L' || header.kind === 'x') {
      if (!(await cursor.need(header.size + padding))) break
      longName = parseLongName(cursor.take(header.size), header.kind) ?? longName
      cursor.take(padding)
      continue
    }
    const name = longName ?? header.name
    longName = undefined
    const end = cursor.offset + header.size
    if (header.kind === '0' && isWanted(name)) {
      const state = { left: header.size }
      const entry = await openBytes({ path: input.path, member: memberOf(input, name) }, take(cursor, state))
      yield* readInner(entry, reading)
    }
    const skipped = end + padding - cursor.offset
    if ((await cursor.skip(skipped)) < skipped) break
  }
  if (isEnded) return
  if (cursor.ready > 0) await cursor.skip(cursor.ready)
  yield buildFault(
    input,
    'truncated',
    'the archive ends before its end mark; the entries before were read',
    cursor.offset,
  )
}

/** The bytes of one entry; throws when the archive ends inside it. */
async function* take(cursor: ByteCursor, state: { left: number }): AsyncGenerator<Buffer> {
  while (state.left > 0) {
    if (cursor.ready === 0 && !(await cursor.need(1))) throw new Error('the archive ends inside this entry')
    // The reader of the entry may keep them; the cursor writes over its own.
    const bytes = Buffer.from(cursor.take(Math.min(state.left, cursor.ready)))
    state.left -= bytes.length
    yield bytes
  }
}

/** Passes over blocks until one is a header. */
async function findHeader(cursor: ByteCursor): Promise<void> {
  while (await cursor.need(BLOCK)) {
    if (parseHeader(cursor.peek(BLOCK))) return
    cursor.take(BLOCK)
  }
}

/** Files that systems add to archives on their own are no articles; `./` and `../` are harmless, for nothing is unpacked. */
export const isWanted = (name: string): boolean => !/\/$|(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)/.test(name)

function parseHeader(block: Buffer): Header | undefined {
  const text = (from: number, length: number): string =>
    block.toString('utf8', from, from + length).replace(/\0.*$/s, '')
  const stated = Number.parseInt(text(148, 8).trim(), 8)
  if (Number.isNaN(stated)) return undefined
  let sum = 8 * 32
  for (let at = 0; at < BLOCK; at++) if (at < 148 || at >= 156) sum += block[at] as number
  if (sum !== stated) return undefined
  const size =
    (block[124] as number) & 0x80 ? Number(block.readBigUInt64BE(128)) : Number.parseInt(text(124, 12).trim() || '0', 8)
  if (!Number.isSafeInteger(size)) return undefined
  const prefix = text(257, 5) === 'ustar' && block[262] === 0 ? text(345, 155) : ''
  const kind = block.toString('latin1', 156, 157)
  return {
    name: prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`,
    size,
    kind: kind === '\0' || kind === '7' ? '0' : kind,
  }
}

function parseLongName(bytes: Buffer, kind: string): string | undefined {
  if (kind === 'L') return bytes.toString('utf8').replace(/\0.*$/s, '')
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(bytes.toString('utf8'))?.[1]
}
