/** Text in lines and columns of a terminal. */
import type { Paint } from './paint.js'

/** Control and direction signs as a visible sign: an article must not steer the terminal of its reader. */
export function showControls(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd')
}

/** On one line, nothing left that steers. */
export const flat = (text: string): string => showControls(text.replace(/\s+/g, ' ').trim())

/** A word as it is shown and how many columns it takes. */
export interface ShownWord {
  readonly shown: string
  readonly columns: number
}

/** Words to lines of at most `width` columns. */
export function wrapWords(words: readonly ShownWord[], width: number): string {
  const lines: string[][] = [[]]
  let used = 0
  for (const { shown, columns } of words) {
    if (used > 0 && used + 1 + columns > width) {
      lines.push([])
      used = 0
    }
    used += columns + (used > 0 ? 1 : 0)
    lines.at(-1)?.push(shown)
  }
  return lines.map((line) => line.join(' ')).join('\n')
}

/** A text to lines of at most `width` columns, all but the first indented. */
export function wrapText(text: string, width: number, indent: string): string {
  const words = flat(text)
    .split(' ')
    .map((word) => ({ shown: word, columns: word.length }))
  return wrapWords(words, Math.max(20, width - indent.length)).replaceAll('\n', `\n${indent}`)
}

/** Rows as columns: every column but the last as wide as its longest cell, at most `limit`. */
export function alignRows(rows: readonly (readonly string[])[], paint: Paint, limit = 44): string {
  const cut = (cell: string): string => (cell.length > limit ? `${cell.slice(0, limit - 1)}…` : cell)
  const table = rows.map((row) => row.map((cell, column) => (column < row.length - 1 ? cut(flat(cell)) : flat(cell))))
  const widths = (table[0] ?? []).map((_, column) =>
    table.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0),
  )
  return table
    .map((row) => {
      const cells = row.map((cell, column) => (column < row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell))
      return `  ${[paint('faint', cells[0] ?? ''), ...cells.slice(1, -1), paint('faint', cells.at(-1) ?? '')].join('  ')}`
    })
    .join('\n')
}
