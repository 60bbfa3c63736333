import type { Numbers } from './way.js'

/** Numbers of lists are smaller: a bit behind them says that a word of the list may begin a way. */
export const OPENS = 1 << 13
/** The kernel's table of words is to stay half empty. */
const MOST_WORDS = 1 << 13

/** Words by what is found with them: "-instated" is only found behind a hyphen, and there "instated" is found too. */
export interface WordLists {
  /** All words, without hyphens. */
  readonly words: readonly string[]
  /** Words that end together: mostly one. The first list is empty. */
  readonly lists: readonly (readonly string[])[]
  /** For each word the numbers of two lists: of what it is alone, and of what it is behind a hyphen. */
  readonly numbers: readonly (readonly [alone: number, hyphened: number])[]
}

export function listWords(given: Iterable<string>): WordLists {
  const all = new Set(given)
  const lists: (readonly string[])[] = [[]]
  const numberOf = (list: readonly string[]): number => (list.length === 0 ? 0 : lists.push(list) - 1)
  const words = [...new Set([...all].map((word) => (word.startsWith('-') ? word.slice(1) : word)))]
  const numbers = words.map((word) => {
    const alone = all.has(word) ? [word] : []
    const number = numberOf(alone)
    return [number, all.has(`-${word}`) ? numberOf([...alone, `-${word}`]) : number] as const
  })
  if (words.length > MOST_WORDS || lists.length > OPENS) throw new Error('too many words to look for')
  return { words, lists, numbers }
}

/** The numbers of lists as the kernel reads them. */
export const markOpenings = ({ numbers }: WordLists, opens: (list: number) => boolean): Numbers =>
  numbers.flat().map((list) => (opens(list) ? list + OPENS : list))
