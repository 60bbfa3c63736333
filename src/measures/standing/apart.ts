/** Acts whose verb and its completion stand on both sides of the measure: "let the sanctions lapse", "put them on hold". */
import type { Word } from '../../text/tag.js'
import { findWord } from '../../text/word-search.js'
import { ACTS_ON, type Act, LIFT } from '../acts.js'
import type { Clauses } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { RELIEF } from '../taxonomy.js'
import { partedActOf, phraseOf } from './phrasal.js'

const LETTING = /^(?:let|lets|letting|allow|allows|allowed|allowing)$/
const LAPSING = /^(?:lapse|expire|end|go|slide|drop)$/

/** What the words behind the measure at `noun` make of the verb in front of it. */
export const apartAct = (clauses: Clauses, group: VerbGroup, noun: number): Act | undefined =>
  lapsing(clauses, group, noun) ?? parted(clauses, group, noun)

/** "let its embargo on Chile lapse", "allowed the ban to expire", "will allow sanctions on Chile to be eased". */
function lapsing({ words }: Clauses, group: VerbGroup, noun: number): Act | undefined {
  if (!isLetting(words, group)) return undefined
  const be = findWord(words, noun + 2, noun + 12, ({ lower }, i) => lower === 'be' && words[i - 1]?.lower === 'to')
  const undone = be < 0 ? undefined : ACTS_ON.get(words[be + 1]?.lower ?? '')
  if (undone && RELIEF.has(undone.action)) return undone
  return words.slice(noun + 1, noun + 12).some(({ lower }) => LAPSING.test(lower)) ? LIFT : undefined
}

/** "let", "allowed": what the object does is the subject's doing. */
export const isLetting = (words: readonly Word[], group: VerbGroup): boolean => LETTING.test(headOf(words, group))

/** "put the sanctions on Chile on hold", "called the embargo off": no verb and no comma in between. */
function parted({ words, groupAt }: Clauses, group: VerbGroup, noun: number): Act | undefined {
  if (phraseOf(words, group)) return undefined
  for (let i = noun + 1; i < words.length && i <= noun + 10; i++) {
    if (groupAt[i] !== -1 || /[,;:]/.test((words[i - 1] as Word).after)) return undefined
    const act = partedActOf(words, group, i)
    if (act) return act
  }
  return undefined
}
