/** Lines in which the tagger sees no verb at all, as it often does in headlines. */
import { isObject, isPlural } from './around.js'
import type { Word } from './tag.js'

/** What states do in headlines, in the present: words that are plural nouns too. */
const ACTS = new Set(
  'axes bans bars blocks boycotts breaks cancels caps closes curbs cuts delays denies ditches downgrades drops eases embargoes ends expels extends freezes grounds halts lifts limits names outlaws pauses recalls refuses rejects renews reopens restores restricts resumes revokes sanctions scraps seizes severs shelves shuts slaps slashes stops summons suspends targets tightens unfreezes withdraws withholds'.split(
    ' ',
  ),
)

const VERBAL = /^(?:verb|modal|be|have|do)$/
const SUBJECT = /^(?:name|noun|adverb)$/
const PARTICLE = /^(?:off|out|down|up|back|away)$/

/** "Norway [halts] aid to Chad": where nothing else tells what is done, the first such word behind a subject does. */
export function withVerb(words: readonly Word[]): readonly Word[] {
  if (words.some(({ pos }) => VERBAL.test(pos))) return words
  const act = words.find(
    (word, i) => ACTS.has(word.lower) && words[i - 2]?.pos !== 'preposition' && isAct(word, words[i - 1], words[i + 1]),
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
