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

/** What an entry beside tells of the next one, in place of its header. */
interface Told {
  readonly name?: string | undefined
  readonly size?: number | undefined
  readonly isSparse?: boolean
}

/** Such an entry larger than this is damage. */
const MAX_TOLD = 1 << 20
/** Folders, devices, pipes, labels, and what is told of links or of all entries: none holds an article. */
const SILENT = /^[3456gKNVDX]$/

async function* readTar(input: Input, reading: Reading, readInner: ReadInner): AsyncGenerator<Found> {
  const cursor = new ByteCursor(input)
  let told: Told = {}
  let isEnded = false
  const links = { count: 0, names: [] as string[] }
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
    const { kind } = header
    if ((kind === 'L' || kind === 'x') && header.size <= MAX_TOLD) {
      const padding = paddingOf(header.size)
      if (!(await cursor.need(header.size + padding))) break
      told = { ...told, ...parseTold(cursor.take(header.size), kind) }
      cursor.take(padding)
      continue
    }
    const { name = header.name, size = header.size, isSparse = kind === 'S' } = told
    told = {}
    const end = cursor.offset + size
    if (/^[12]$/.test(kind)) {
      if (links.count++ < 3) links.names.push(name)
    } else if (kind === '0' && !isSparse) {
      if (isWanted(name)) {
        const entry = await openBytes({ path: input.path, member: memberOf(input, name) }, take(cursor, { left: size }))
        yield* readInner(entry, reading)
      }
    } else if (!SILENT.test(kind) && isWanted(name)) yield leftOut(input, name, isSparse, offset)
    const skipped = end + paddingOf(size) - cursor.offset
    if ((await cursor.skip(skipped)) < skipped) break
  }
  if (links.count > 0)
    yield buildFault(
      input,
      'left-out',
      `${links.count} links to other files were not followed: ${links.names.join(', ')}${links.count > 3 ? ', …' : ''}`,
    )
  if (isEnded) return
  if (cursor.ready > 0) await cursor.skip(cursor.ready)
  yield buildFault(
    input,
    'truncated',
    'the archive ends before its end mark; the entries before were read',
    cursor.offset,
  )
}

const paddingOf = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK

function leftOut(input: Input, name: string, isSparse: boolean, offset: number): Found {
  const what = isSparse
    ? 'a sparse file'
    : 'an entry of no known kind, or the rest of a file that begins in another archive'
  return buildFault(input, 'left-out', `${what}, which is not read`, offset, memberOf(input, name))
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
  if (!Number.isSafeInteger(size) || size < 0) return undefined
  const prefix = text(257, 5) === 'ustar' && block[262] === 0 ? text(345, 155) : ''
  const kind = block.toString('latin1', 156, 157)
  return {
    name: prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`,
    size,
    kind: kind === '\0' || kind === '7' ? '0' : kind,
  }
}

/** GNU's long name, or what pax tells: name, size and whether holes were left out. */
function parseTold(bytes: Buffer, kind: string): Told {
  const text = bytes.toString('utf8')
  if (kind === 'L') return { name: text.replace(/\0.*$/s, '') }
  const value = (key: string): string | undefined => new RegExp(`(?:^|\\n)\\d+ ${key}=([^\\n]*)\\n`).exec(text)?.[1]
  const name = value('GNU\\.sparse\\.name') ?? value('path')
  const size = value('size')
  return {
    ...(name === undefined ? {} : { name }),
    ...(size !== undefined && /^\d{1,15}$/.test(size) ? { size: Number(size) } : {}),
    ...(/\d GNU\.sparse\./.test(text) ? { isSparse: true } : {}),
  }
}
