import { readFileSync } from 'node:fs'
import type { RawArticle } from '../src/article/article.js'
import { openBytes } from '../src/read/bytes.js'
import { readInput } from '../src/read/formats.js'
import { type Fault, type Found, isFault, isPage, type Reading } from '../src/read/found.js'
import { readPage } from '../src/read/page.js'

const FOLDER = new URL('./fixtures/read/', import.meta.url)
export const fixture = (name: string): Buffer => readFileSync(new URL(name, FOLDER))

export const openReading = (parts: Partial<Reading> = {}): Reading => ({
  screen: undefined,
  fields: {},
  format: undefined,
  tally: { bytes: 0, screenedOut: 0 },
  ...parts,
})

/** Bytes in pieces of a size that no record fits, as a slow pipe gives them. */
async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** All that a reader finds in bytes under a name. */
export async function readAll(bytes: Buffer, name: string, reading = openReading(), size = 1 << 20): Promise<Found[]> {
  const found: Found[] = []
  const input = await openBytes({ path: name, member: null }, pieces(bytes, size))
  for await (const each of readInput(input, reading)) found.push(each)
  return found
}

export const articlesOf = (found: readonly Found[]): RawArticle[] =>
  found.flatMap((each) => (isFault(each) ? [] : isPage(each) ? (readPage(each) ?? []) : [each]))

export const faultsOf = (found: readonly Found[]): Fault[] => found.filter(isFault)
