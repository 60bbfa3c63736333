/** Where in a JSON text a field stands, so that an error can name its line. */

/** A key or index from the root: ['measures', 0, 'type']. */
export type FieldPath = readonly (string | number)[]

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** "measures[0].type" */
export function writePath(path: FieldPath): string {
  return path.reduce<string>(
    (sum, key) => (typeof key === 'number' ? `${sum}[${key}]` : sum ? `${sum}.${key}` : key),
    '',
  )
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g

/**
 * Offset of the value at `path` in a valid JSON text; of the nearest parent that is there when the field is missing.
 * One pass over the tokens.
 */
export function findField(text: string, path: FieldPath): number {
  const here: (string | number)[] = []
  let best = { depth: -1, offset: 0 }
  let key: string | undefined
  let isKey = false
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === ',') {
      const last = here.length - 1
      if (typeof here[last] === 'number') here[last] = (here[last] as number) + 1
      else isKey = true
    } else if (token === '}' || token === ']') {
      here.pop()
      isKey = false
    } else if (isKey) {
      key = JSON.parse(token) as string
      here[here.length - 1] = key
      isKey = false
    } else if (token !== ':') {
      if (here.length > best.depth && here.every((step, depth) => step === path[depth]))
        best = { depth: here.length, offset: index }
      if (token === '{') {
        here.push('')
        isKey = true
      } else if (token === '[') here.push(0)
    }
  }
  return best.offset
}

/** What JSON.parse says, and the offset it names (Node words it in several ways); the end of the text when it names none. */
export function readFault(text: string, error: unknown): { readonly message: string; readonly offset: number } {
  const words = error instanceof Error ? error.message : String(error)
  const position = /position (\d+)/.exec(words)
  const message = words.replace(/\s*\(line \d+ column \d+\)/, '').replace(/, (?:\.\.\.)?".*$/s, '')
  return { message, offset: position ? Number(position[1]) : text.trimEnd().length }
}
