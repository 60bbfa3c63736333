/** Those who are hit told by whose kin or circle they are. */
import type { Word } from '../../text/tag.js'
import { type Naming, wordAt } from './actors.js'

const KIN =
  /^(?:daughters?|sons?|wi(?:fe|ves)|husbands?|brothers?|sisters?|mother|father|parents?|relatives?|children|nephews?|nieces?|cousins?|family|famil(?:y|ies)|associates?|aides?|allies|ally|friends?|confidants?|supporters?|cronies)$/

/** "two daughters of Vladimir Putin", "Lavrov's wife": the kin is hit, not the one whose kin it is. */
export function isKinOf({ start, end }: Naming, words: readonly Word[]): boolean {
  const at = wordAt(words, start)
  const last = words.findIndex((word) => word.end >= end)
  if (words[last]?.possessive && KIN.test(words[last + 1]?.lower ?? '')) return true
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const word = words[i] as Word
    if (KIN.test(word.lower)) return /^(?:of|to)$/.test(words[i + 1]?.lower ?? '')
    if (/[,;]/.test(word.after) || word.pos === 'verb' || word.pos === 'conjunction') return false
  }
  return false
}
