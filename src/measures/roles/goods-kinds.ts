/** The kinds that a general word for goods goes on with: "products [such as] sugar", "goods to Russia, [including] cars". */
import type { Word } from '../../text/tag.js'
import type { Clauses } from '../clause/clause.js'
import type { VerbGroup } from '../clause/groups.js'
import { OPENS_KINDS } from './goods-words.js'

/** "such as", "including", "among them": the word behind which the kinds follow, or -1. */
export function kindsAt(words: readonly Word[], index: number): number {
  const { lower } = words[index] as Word
  if (lower === 'such' && words[index + 1]?.lower === 'as') return index + 1
  if (lower === 'among' && /^(?:them|others)$/.test(words[index + 1]?.lower ?? '')) return index + 1
  return OPENS_KINDS.test(lower) ? index : -1
}

/** How far ahead the kinds may open, in words. */
const KINDS_AHEAD = 16

/** The same further on, over words that tell whence or whither ("goods to Russia, including cars"). */
export function kindsAhead({ words, groups, groupAt }: Clauses, from: number, last: number): number {
  for (let i = from; i <= Math.min(last, from + KINDS_AHEAD); i++) {
    const kinds = kindsAt(words, i)
    if (kinds >= 0) return kinds
    const group = groups[groupAt[i] as number]
    if ((words[i] as Word).lower === 'but') return -1
    if (group && !isReduced(words, group) && (group.form === 'finite' || group.form === 'infinitive')) return -1
    if (/[;:]|[.?!]"?\s/.test((words[i] as Word).after)) return -1
  }
  return -1
}

/** "sectors [deemed] strategic": a past form alone may only describe the noun before it. */
const isReduced = (words: readonly Word[], { first, last }: VerbGroup): boolean =>
  first === last &&
  /ed$/.test((words[first] as Word).lower) &&
  words[first - 1]?.pos === 'noun' &&
  !/,/.test(words[first - 1]?.after ?? '')
