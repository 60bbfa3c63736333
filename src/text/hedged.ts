/** "lifted what it called unjust sanctions": words that say whose word for a thing it is, and nothing else. */
import type { Word } from './tag.js'

/** Words between "what" and its verb, at most: "what the Chadian minister called". */
const FARTHEST = 5

const SUBJECT: ReadonlySet<string> = new Set(['pronoun', 'name', 'noun', 'determiner', 'adjective', 'number'])

const NAMING = /^(?:call(?:s|ed)?|terms?|termed|brands?|branded|dubs|dubbed|labels|labell?ed)$/
const WITH_AS = /^(?:describ(?:es?|ed)|sees?|saw|seen|regard(?:s|ed)?|known|denounc(?:es?|ed)|views?|viewed)$/
const WITH_BE = /^(?:says?|said|claims?|claimed)$/
const BE = /^(?:is|are|was|were)$/

/** The words with such turns as determiners, so that what they name is the object of the verb in front. */
export function withHedges(words: readonly Word[]): readonly Word[] {
  const hedges = words.filter(({ lower, index }) => lower === 'what' && opensObject(words[index - 1]))
  if (hedges.length === 0) return words
  const read = [...words]
  for (const { index } of hedges) {
    const last = endOf(words, index)
    for (let i = index; i <= last; i++) read[i] = { ...(words[i] as Word), pos: 'determiner' }
  }
  return read
}

/** "lifted [what]", "sanctions on [what]". */
const opensObject = (before: Word | undefined): boolean =>
  before !== undefined && (before.pos === 'verb' || /^(?:on|against|from|with|for)$/.test(before.lower))

/** The last word of the turn that opens with "what"; before it where none does. */
function endOf(words: readonly Word[], what: number): number {
  for (let i = what + 1; i < words.length && i <= what + FARTHEST; i++) {
    const { lower, pos, after } = words[i] as Word
    const next = words[i + 1]
    if (!next || /[,;:.]/.test(after)) return what - 1
    if (i > what + 1 && NAMING.test(lower) && opensThing(next)) return i
    if (WITH_AS.test(lower) && next.lower === 'as') return i + 1
    if (i > what + 1 && WITH_BE.test(lower) && BE.test(next.lower)) return i + 1
    if (!SUBJECT.has(pos) && !BE.test(lower) && !/^(?:has|have|had|officials)$/.test(lower)) return what - 1
  }
  return what - 1
}

const opensThing = ({ pos, lower }: Word): boolean =>
  /^(?:determiner|adjective|noun|number|name|verb|adverb)$/.test(pos) && lower !== 'for' && lower !== 'on'
