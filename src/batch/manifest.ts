import { createHash, type Hash, hash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { openable } from '../read/file-names.js'
import { ARTICLE_SCHEMA } from '../record/values.js'
import { OUTPUT_FILES, OUTPUT_NAMES, type OutputName } from './outputs.js'

/** One argument of the run and what stood behind it. */
export interface InputEntry {
  readonly path: string
  readonly files: number
  readonly bytes: number
  /** Of the one file's bytes; of several files, of the lines `sha256  path` in order. */
  readonly sha256: string
}

/** An argument while its files are read. */
interface Listing {
  files: number
  bytes: number
  /** Of the lines `sha256  path`, of which the last are still to be hashed. */
  readonly hash: Hash
  lines: string
  last: string
}
/** Characters of lines that are hashed in one call. */
const LINES = 65_536

/** Hashes every input while it is read. A folder becomes one entry, so that the manifest does not grow with it. */
export class InputDigests {
  readonly #listings = new Map<string, Listing>()
  #hash: Hash | undefined
  /** Of a file that was read in one piece: that takes one call. */
  #sha256: string | undefined
  #bytes = 0
  bytesRead = 0

  /** Bytes of the file that is being read, or all of them. They are not looked at again. */
  add(bytes: Buffer, isWhole: boolean): void {
    if (isWhole) this.#sha256 = hash('sha256', bytes)
    else {
      this.#hash ??= createHash('sha256')
      this.#hash.update(bytes)
    }
    this.#bytes += bytes.length
    this.bytesRead += bytes.length
  }

  /** Ends a file. Formats that jump about in it have not shown all bytes: then it is hashed on its own. */
  close(file: string, argument: string, size: number | undefined): void {
    const isWhole = size === undefined || this.#bytes === size
    const sha256 = isWhole ? (this.#sha256 ?? this.#hash?.digest('hex') ?? NOTHING) : hashReadable(file)
    const listing = this.#listings.get(argument) ?? this.#open(argument)
    listing.lines += `${sha256}  ${file}\n`
    if (listing.lines.length > LINES) hashLines(listing)
    listing.files++
    listing.bytes += size ?? this.#bytes
    listing.last = sha256
    this.#sha256 = undefined
    this.#hash = undefined
    this.#bytes = 0
  }

  #open(argument: string): Listing {
    const listing = { files: 0, bytes: 0, hash: createHash('sha256'), lines: '', last: '' }
    this.#listings.set(argument, listing)
    return listing
  }

  entries(): readonly InputEntry[] {
    return Array.from(this.#listings, ([path, listing]) => {
      const { files, bytes, last } = listing
      return { path, files, bytes, sha256: files === 1 ? last : hashLines(listing).copy().digest('hex') }
    })
  }
}

function hashLines(listing: Listing): Hash {
  listing.hash.update(listing.lines)
  listing.lines = ''
  return listing.hash
}

const NOTHING = hash('sha256', '')

/** Of a file that cannot be read, that of nothing: an issue tells of it. */
function hashReadable(file: string): string {
  try {
    return hashFile(file)
  } catch {
    return NOTHING
  }
}

/** SHA-256 of a file, read in pieces. */
function hashFile(file: string): string {
  const hash = createHash('sha256')
  const descriptor = openSync(openable(file), 'r')
  const piece = Buffer.allocUnsafe(1 << 20)
  try {
    for (;;) {
      const length = readSync(descriptor, piece, 0, piece.length, null)
      if (length === 0) return hash.digest('hex')
      hash.update(piece.subarray(0, length))
    }
  } finally {
    closeSync(descriptor)
  }
}

type Package = { readonly version: string; readonly dependencies: Readonly<Record<string, string>> }

/** What decides the records: this program, its contract, and the two libraries that read language. No clock, no machine. */
function versions(): Readonly<Record<string, string>> {
  const { version, dependencies } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as Package
  const { compromise = '', 'chrono-node': chrono = '' } = dependencies
  return { interdict: version, schema: ARTICLE_SCHEMA, compromise, 'chrono-node': chrono }
}

export interface ManifestParts {
  readonly options: Readonly<Record<string, unknown>>
  readonly inputs: readonly InputEntry[]
  readonly counts: Readonly<Record<string, number>>
}

/** The manifest of a run: the same for the same inputs, options and versions. `files` are the outputs, absent for a run that was interrupted. */
export function buildManifest(parts: ManifestParts, files?: Readonly<Record<OutputName, string>>): string {
  const outputs = files ? OUTPUT_NAMES.map((name) => ({ file: OUTPUT_FILES[name], sha256: hashFile(files[name]) })) : []
  const manifest = {
    schema: 'interdict/manifest/1',
    complete: files !== undefined,
    versions: versions(),
    ...parts,
    outputs,
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
