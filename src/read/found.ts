import type { RawArticle } from '../article/article.js'
import type { Screen } from '../article/screen.js'
import type { Source } from '../record/contract.js'
import { stripTags } from './tags.js'

/** What could not be read: a damaged stretch, a record without text, a file that is no text. Reading goes on behind it. */
export interface Fault {
  readonly fault: string
  readonly message: string
  readonly path: string | null
  /** The record or archive member, when the fault lies in one. */
  readonly member: string | null
  /** Byte offset in the decompressed input (in the file itself for compression and archive faults), when known. */
  readonly offset: number | null
}

/** An HTML page that is still to be parsed: this is done where the extraction runs, for it costs as much. */
export interface Page {
  readonly page: Uint8Array
  /** Charset that the server declared. */
  readonly charset?: string
  readonly source: Source
  readonly truncated?: boolean
  /** Set when the page is the text of a record, which tells the rest. */
  readonly record?: RawArticle
}

/** A text that begins with a tag of a page. */
const MARKUP =
  /^\s*<(?:!doctype|html|body|main|article|section|div|p|h[1-6]|ul|ol|table|blockquote|figure|span|b|strong|i|em|a|img|br)(?:\s[^<>]*)?\/?>/i

/** An article as a record holds it; one of which the text is markup as a page, still to be parsed. */
export const foundIn = (record: RawArticle): RawArticle | Page =>
  MARKUP.test(record.text)
    ? { page: Buffer.from(record.text), charset: 'utf-8', source: record.source, record: { ...record, text: '' } }
    : record

/** What a reader finds, in the order of the input. */
export type Found = RawArticle | Page | Fault

export const isFault = (found: Found): found is Fault => 'fault' in found
export const isPage = (found: Found): found is Page => 'page' in found

/** Field of a source's records → field of ours: `{ title: 'headline', text: 'body.html' }`; dots go into objects. */
export type FieldMap = Readonly<Partial<Record<'id' | 'title' | 'text' | 'date' | 'url' | 'outlet', string>>>

/** What all readers of one run share. */
export interface Reading {
  /** Absent: every article is handed over. */
  readonly screen: Screen | undefined
  readonly fields: FieldMap
  /** Name of a format to use instead of what the bytes look like. */
  readonly format: string | undefined
  /** Work done so far; readers add to it. */
  readonly tally: ReadTally
}

/** True when an article's bytes, as UTF-8 or any encoding that keeps ASCII, cannot tell of a measure. */
export const isScreenedOut = (bytes: Buffer, { screen }: Reading): boolean =>
  screen !== undefined && screen.find(bytes, 0, bytes.length) < 0

/** The same for a page: tags are left out, for they stand between words and make sentences longer. */
export function isPageScreenedOut(bytes: Buffer, { screen }: Reading): boolean {
  if (screen === undefined) return false
  const text = stripTags(bytes)
  return screen.find(text, 0, text.length) < 0
}

export interface ReadTally {
  /** Decompressed bytes seen. */
  bytes: number
  /** Articles that the screen left out. */
  screenedOut: number
}

/** Bytes to be read once: a file, standard input, or a member of an archive. */
export interface Input {
  /** As given or found; null for standard input. */
  readonly path: string | null
  /** Path inside an archive. */
  readonly member: string | null
  /** The first bytes (up to 64 kB), for recognising the format. */
  readonly head: Buffer
  /** All bytes, head included. A chunk stays valid unless it is given back. */
  readonly chunks: AsyncIterable<Buffer>
  /** Takes back a chunk of which no view is used any more; a reader need not do so. */
  readonly giveBack?: (chunk: Buffer) => void
  /** The name that extensions are looked up in, when it is neither the path's nor the member's. */
  readonly name?: string
  /** Set when the bytes are a file of their own, for formats that jump about. */
  readonly file?: string | Buffer
}

/** One file format: how to know it and how to read it. */
export interface Format {
  readonly name: string
  /**
   * True when the first bytes, or the name where bytes cannot tell, look like this format. `start` is what `startOf` gives
   * for the head: all formats that go by patterns share it.
   */
  isLike(head: Buffer, name: string, start: string): boolean
  read(input: Input, reading: Reading): AsyncIterable<Found>
}

/** The first 4,096 bytes as latin1. */
export const startOf = (head: Buffer): string => head.toString('latin1', 0, 4096)

/** The name that extensions are taken from: the member's inside an archive, else the file's, without a compression's. */
export const nameOf = (input: Pick<Input, 'path' | 'member' | 'name'>): string =>
  input.name ?? input.member ?? input.path ?? ''

/** The name of a record inside an input: the archive's member first, when there is one. */
export const memberOf = ({ member }: Pick<Input, 'member'>, part: string): string =>
  member === null ? part : `${member} ${part}`

export function buildFault(
  input: Pick<Input, 'path' | 'member'>,
  fault: string,
  message: string,
  offset: number | null = null,
  member: string | null = input.member,
): Fault {
  return { fault, message, path: input.path, member, offset }
}
