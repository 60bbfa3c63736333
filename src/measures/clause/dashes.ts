/** Words set off by a pair of dashes inside a clause: "banned imports of three goods – coal, iron and wood – from Chad". */
import type { Word } from '../../text/tag.js'
import type { VerbGroup } from './groups.js'

const DASH = /^\s+[-–—]+\s+$|^--$/

/** The most words that an aside has. */
const LONGEST = 16

/** The words with commas in the place of each pair of dashes that sets off words without a verb of their own; undefined where there is none. */
export function withAsidesInCommas(
  words: readonly Word[],
  readGroups: () => readonly VerbGroup[],
): readonly Word[] | undefined {
  const dashes = words.flatMap(({ after, index }) => (DASH.test(after) ? [index] : []))
  if (dashes.length < 2) return undefined
  const groups = readGroups()
  const changed = new Map<number, Word>()
  for (let at = 0; at + 1 < dashes.length; at++) {
    const [open, close] = [dashes[at] as number, dashes[at + 1] as number]
    if (!setsOff(words, groups, open, close)) continue
    for (const index of [open, close]) changed.set(index, { ...(words[index] as Word), after: ', ' })
    at++
  }
  return changed.size > 0 ? words.map((word) => changed.get(word.index) ?? word) : undefined
}

function setsOff(words: readonly Word[], groups: readonly VerbGroup[], open: number, close: number): boolean {
  if (close - open > LONGEST || words.slice(open + 1, close).some(({ after }) => /[;:]/.test(after))) return false
  // "The bloc – Chad and Mali – has": what stands between subject and verb is read where subjects are (cuts.ts).
  return (
    !groups.some(({ form, first }) => form === 'finite' && first === close + 1) &&
    !groups.some(({ form, first, last }) => /^(?:finite|bare|gerund)$/.test(form) && last > open && first <= close)
  )
}
