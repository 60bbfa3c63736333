/** Reads records back: what `extract` wrote, as files, folders or standard input. */
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { type ArticleRecord, articleSchema } from '../record/contract.js'
import { ARTICLE_SCHEMA } from '../record/values.js'

/** Thrown for a line that is not a record; the message names file, line and field. */
export class RecordError extends Error {}

/**
 * Lines of a byte stream, split at the line feed alone: `node:readline` also splits at U+2028, which JSON leaves bare
 * inside strings (Node 20.20). The last line need not be ended. Lines over `limit` UTF-16 units throw a RangeError.
 */
export async function* linesOf(
  bytes: AsyncIterable<Uint8Array | string>,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let pending: string[] = []
  let held = 0
  const check = (length: number): void => {
    if (length > limit) throw new RangeError(`a line is over ${limit} characters`)
  }
  for await (const chunk of bytes) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      check(held + end - from)
      pending.push(text.slice(from, end))
      yield pending.length === 1 ? (pending[0] as string) : pending.join('')
      pending = []
      held = 0
      from = end + 1
    }
    if (from < text.length) {
      pending.push(text.slice(from))
      held += text.length - from
    }
    check(held)
  }
  const last = pending.join('') + decoder.decode()
  if (last !== '') yield last
}

const open = (path: string): AsyncIterable<Uint8Array> =>
  path.endsWith('.gz') ? createReadStream(path).pipe(createGunzip()) : createReadStream(path)

/** One record from one line. Throws RecordError, which names the place. */
function parseRecord(line: string, place: string): ArticleRecord {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new RecordError(`${place}: not JSON`)
  }
  const read = articleSchema.safeParse(value)
  if (read.success) return read.data
  const first = read.error.issues[0]
  throw new RecordError(`${place}: not an ${ARTICLE_SCHEMA} record: ${first?.path.join('.')}: ${first?.message}`)
}

const isRecordLine = (line: string): boolean => line.slice(0, 200).includes(`"schema":"${ARTICLE_SCHEMA}"`)

/** The record files of a folder, by name; a file whose first line is no record (issues, manifest) is left out. */
async function findRecordFiles(folder: string): Promise<readonly string[]> {
  const found: string[] = []
  const names = (await readdir(folder)).filter((name) => /\.(ndjson|jsonl)(\.gz)?$/.test(name)).sort()
  for (const name of names) {
    for await (const line of linesOf(open(join(folder, name)))) {
      if (isRecordLine(line)) found.push(join(folder, name))
      break
    }
  }
  return found
}

async function* recordsOf(bytes: AsyncIterable<Uint8Array | string>, name: string): AsyncGenerator<ArticleRecord> {
  let number = 0
  for await (const line of linesOf(bytes)) {
    number++
    if (line.trim() !== '') yield parseRecord(line, `${name}:${number}`)
  }
}

/**
 * The records of files (`.ndjson`, `.jsonl`, either with `.gz`), of folders that hold such files, and of `stdin` for
 * the path "-", in the order given. Throws RecordError for the first line that is none, and the error of the disk.
 */
export async function* readRecords(
  paths: readonly string[],
  stdin?: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<ArticleRecord> {
  for (const path of paths) {
    if (path === '-') {
      if (stdin) yield* recordsOf(stdin, 'standard input')
    } else if ((await stat(path)).isDirectory()) {
      for (const file of await findRecordFiles(path)) yield* recordsOf(open(file), file)
    } else yield* recordsOf(open(path), path)
  }
}
