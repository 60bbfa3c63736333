/** Lines in which the tagger sees no verb at all, as it often does in headlines. */
import { ACTING_IN_HEADLINES } from './acting-verbs.js'
import { isObject, isPlural } from './around.js'
import type { Word } from './tag.js'

const VERBAL = /^(?:verb|modal|be|have|do)$/
const SUBJECT = /^(?:name|noun|adverb)$/
const PARTICLE = /^(?:off|out|down|up|back|away)$/

/** "Norway [halts] aid to Chad": where nothing else tells what is done, the first such word behind a subject does. */
export function withVerb(words: readonly Word[]): readonly Word[] {
  if (words.some(({ pos }) => VERBAL.test(pos))) return words
  const act = words.find(
    (word, i) =>
      ACTING_IN_HEADLINES.has(word.lower) &&
      words[i - 2]?.pos !== 'preposition' &&
      isAct(word, words[i - 1], words[i + 1]),
  )
  return act ? words.map((word) => (word === act ? { ...word, pos: 'verb' } : word)) : words
}

const isAct = ({ after }: Word, before: Word | undefined, next: Word | undefined): boolean =>
  before !== undefined &&
  SUBJECT.test(before.pos) &&
  !before.possessive &&
  !isPlural(before) &&
  !/[,;:()"]/.test(before.after) &&
  next !== undefined &&
  !/[,;:.]/.test(after) &&
  (isObject(next) || PARTICLE.test(next.lower))
