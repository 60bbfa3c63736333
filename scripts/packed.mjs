// Data of the package that its modules read at their start: JSON, packed with Brotli, which takes a third less room than
// the package's own packing and is read as fast as the same text inside a module, whose source is kept as long as it runs.
import { brotliCompressSync, constants } from 'node:zlib'

/** A set, a map, a function or a number without end would be lost without a word. */
function asPlain(key, value) {
  const isEndless = typeof value === 'number' && !Number.isFinite(value)
  if (value instanceof Set || value instanceof Map || typeof value === 'function' || isEndless)
    throw new Error(`${key} is no plain data`)
  return value
}

/** JSON in ASCII alone: V8 keeps and reads it as one byte a sign. */
const asciiJson = (value) =>
  JSON.stringify(value, asPlain).replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Values packed together, each a line: what shares its words with another takes less room beside it. */
export const packed = (...values) =>
  brotliCompressSync(values.map(asciiJson).join('\n'), {
    params: { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS },
  })

/**
 * A module that gives what is packed in a line of a file of the folder in which it comes to stand. Lines that are asked for
 * one right behind the other are unpacked together; the text is let go before anything else runs.
 */
export const UNPACK_CODE = `
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
const open = new Map()
export const unpack = (name, line = 0) => {
  let lines = open.get(name)
  if (!lines) {
    lines = brotliDecompressSync(readFileSync(new URL(name, import.meta.url))).latin1Slice().split('\\n')
    open.set(name, lines)
    queueMicrotask(() => open.delete(name))
  }
  return JSON.parse(lines[line])
}
`
