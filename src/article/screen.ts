/**
 * The screen: may this stretch of raw bytes (seen as latin1) tell of a measure? It knows nothing of formats, so it runs
 * before anything is parsed, and must let through all on which a rule can fire.
 */
export interface StemScreen {
  /** Index of the first hit at or behind `from`; -1 when the rest holds none. */
  find(bytes: string, from: number): number
  passes(bytes: string): boolean
}

/**
 * Spellings that hide letters from a search for stems: JSON escapes of ASCII letters, soft hyphens (UTF-8, latin1 entity).
 * Rare enough that all that has them is let through.
 */
const HIDDEN_LETTERS = ['\\\\u00[4-7]', '\u00c2\u00ad', '&shy;', '&#173;']

/** A screen for word stems in any case. A stem stands at the start of a word. */
export function buildScreen(stems: readonly string[]): StemScreen {
  const words = stems.map((stem) => stem.toLowerCase().replace(/[^a-z]+/g, '[^a-z]{1,3}'))
  const source = `(?<![a-z])(?:${words.join('|')})|${HIDDEN_LETTERS.join('|')}`
  const search = new RegExp(source, 'gi')
  const find = (bytes: string, from: number): number => {
    search.lastIndex = from
    return search.exec(bytes)?.index ?? -1
  }
  return { find, passes: (bytes) => find(bytes, 0) >= 0 }
}
