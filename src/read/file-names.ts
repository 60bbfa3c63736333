import { isUtf8 } from 'node:buffer'
import { existsSync } from 'node:fs'

/**
 * A name as it is told: Linux takes any bytes for one, and of one that is no UTF-8 every byte beyond ASCII is told, and
 * known again, by its number, as `\xE9`.
 */
export const shownOf = (name: Buffer): string =>
  isUtf8(name)
    ? name.toString()
    : name.toString('latin1').replace(/[\x80-\xff]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** What opens a file that is told so: its path, or the bytes of it. */
export function openable(path: string): string | Buffer {
  if (!path.includes('\\x') || existsSync(path)) return path
  const parts = path.split(/(\\x[89A-F][0-9A-F])/)
  return Buffer.concat(
    parts.map((part, index) => (index % 2 === 1 ? Buffer.from(part.slice(2), 'hex') : Buffer.from(part))),
  )
}
