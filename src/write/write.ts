import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ArticleRecord } from '../record/contract.js'
import type { Format, FormatOptions, LineFormat } from './format.js'

/** Where records go: a path, or a function that takes text and resolves when there is room again. */
export type Destination = string | ((text: string) => Promise<void>)

/** Thrown when a format cannot be written as asked; its message is for the user. */
export class FormatError extends Error {}

/** Text is handed on in pieces of about this many UTF-16 units: one write call an article costs more than the article. */
const PIECE = 1 << 16

async function writeLines(
  records: AsyncIterable<ArticleRecord>,
  format: LineFormat,
  options: FormatOptions,
  out: (text: string) => Promise<void>,
): Promise<void> {
  let piece = format.header(options)
  for await (const record of records) {
    piece += format.lines(record, options)
    if (piece.length < PIECE) continue
    await out(piece)
    piece = ''
  }
  await out(piece)
}

/** The files of one folder, a table each, filled in one walk over the records. */
async function writeTables(
  records: AsyncIterable<ArticleRecord>,
  format: LineFormat,
  folder: string,
  options: FormatOptions,
): Promise<void> {
  await mkdir(folder)
  const tables: { readonly options: FormatOptions; readonly file: FileHandle }[] = []
  try {
    for (const table of format.tables ?? []) {
      const file = await open(join(folder, `${table}.${format.extension}`), 'w')
      tables.push({ options: { ...options, table }, file })
    }
    for (const { file, options } of tables) await file.appendFile(format.header(options))
    for await (const record of records) {
      for (const { file, options } of tables) await file.appendFile(format.lines(record, options))
    }
  } finally {
    for (const { file } of tables) await file.close()
  }
}

async function writeFile(
  records: AsyncIterable<ArticleRecord>,
  format: LineFormat,
  path: string,
  options: FormatOptions,
): Promise<void> {
  const file = await open(path, 'w')
  try {
    await writeLines(records, format, options, (text) => file.appendFile(text))
  } finally {
    await file.close()
  }
}

/**
 * Writes beside the path and renames at the end, so that what stands at the path is whole or absent.
 * A device or pipe (/dev/stdout) is written as it is.
 */
async function replace(path: string, write: (part: string) => Promise<void>): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) throw new FormatError(`${path} is a folder that exists: name a new one`)
  if (found && !found.isFile()) return write(path)
  const whole = path.replace(/\/+$/, '')
  const part = `${whole}.part`
  await mkdir(dirname(part), { recursive: true })
  await rm(part, { recursive: true, force: true })
  try {
    await write(part)
    await rename(part, whole)
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    throw error
  }
}

/**
 * Writes records in a format. A path that ends in "/" takes a folder with a file for each table of the format.
 * Throws FormatError when format and destination do not fit, else the error of the disk.
 */
export async function writeRecords(
  records: AsyncIterable<ArticleRecord>,
  format: Format,
  destination: Destination,
  options: FormatOptions = {},
): Promise<void> {
  if (options.table !== undefined && !format.tables?.includes(options.table)) {
    throw new FormatError(
      format.tables ? `${format.name} has the tables ${format.tables.join(', ')}` : `${format.name} has no tables`,
    )
  }
  if (typeof destination !== 'string') {
    if (format.kind !== 'lines') throw new FormatError(`${format.name} needs a path: -o PATH`)
    return writeLines(records, format, options, destination)
  }
  await replace(destination, async (part) => {
    if (format.kind !== 'lines') return format.write(records, part, options)
    if (destination.endsWith('/') && format.tables) return writeTables(records, format, part, options)
    return writeFile(records, format, part, options)
  })
}
