/** A line that holds more than white space; half-open UTF-16 offsets of its trimmed part. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** True when a blank line or the end of the text follows. */
  readonly closesBlock: boolean
}

/** The lines of a text that are not blank, in order. CR, LF, CRLF and the Unicode separators end a line. */
export function findLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let pending: Omit<Line, 'closesBlock'> | undefined
  const close = (closesBlock: boolean): void => {
    if (pending) lines.push({ start: pending.start, end: pending.end, text: pending.text, closesBlock })
    pending = undefined
  }
  for (const { index, 0: row } of text.matchAll(/[^\r\n\u2028\u2029]+|\r\n|[\r\n\u2028\u2029]/g)) {
    if (/^[\r\n\u2028\u2029]/.test(row)) {
      if (isLineEnd(text, index - 1)) close(true)
      continue
    }
    const trimmed = row.trim()
    if (trimmed === '') {
      close(true)
      continue
    }
    close(false)
    const start = index + row.indexOf(trimmed)
    pending = { start, end: start + trimmed.length, text: trimmed }
  }
  close(true)
  return lines
}

const isLineEnd = (text: string, at: number): boolean => at >= 0 && /[\r\n\u2028\u2029]/.test(text.charAt(at))
