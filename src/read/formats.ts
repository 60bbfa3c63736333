import type { Format } from './found.js'
import { ndjson } from './ndjson.js'
import { text } from './text.js'

/** Every format, asked in this order; text comes last, for it takes anything that is not binary. */
export const FORMATS: readonly Format[] = [ndjson, text]

export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name)

/** The format that bytes and name look like; undefined for binary data of no known kind. */
export function findFormat(head: Buffer, name: string): Format | undefined {
  return FORMATS.find((format) => format.isLike(head, name))
}
