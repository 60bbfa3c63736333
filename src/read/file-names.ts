import { existsSync } from 'node:fs'

/** Linux takes any bytes for a name. Those that are no UTF-8 are told, and known again, as `\xE9`. */
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A name as it is told: of one that is no UTF-8 every byte beyond ASCII by its number. */
export function shownOf(name: Buffer): string {
  try {
    return strict.decode(name)
  } catch {
    return name
      .toString('latin1')
      .replace(/[\x80-\xff]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  }
}

/** What opens a file that is told so: its path, or the bytes of it. */
export function openable(path: string): string | Buffer {
  if (!path.includes('\\x') || existsSync(path)) return path
  const parts = path.split(/(\\x[89A-F][0-9A-F])/)
  return Buffer.concat(
    parts.map((part, index) => (index % 2 === 1 ? Buffer.from(part.slice(2), 'hex') : Buffer.from(part))),
  )
}
