/** Phrases behind a verb or noun that tell of its act and name none of its objects. */
import type { Word } from '../../text/tag.js'
import { lowerText } from '../../text/word-search.js'
import type { Clauses } from './clause.js'

/** True where a phrase opens that only says why, how or to whose joy: "at the request of", ", angering Japan", "for selling arms". */
export const opensAdjunct = (clauses: Clauses, index: number): boolean =>
  opensAside(clauses, index) || opensDeed(clauses, index)

/** The same without deeds that are answered. */
export const opensAside = (clauses: Clauses, index: number): boolean =>
  opensSide(clauses.words, index) || isSetOff(clauses, index)

/** "in support of Britain", "at the request of": phrases behind the target that name somebody else. */
const SIDE_PHRASE =
  /^(?:in (?:spite|hopes?|the hope|an? (?:effort|attempt|bid)|order|reaction|reprisal|recognition|anger|support|response|retaliation|protest|view|connection|breach|violation|line|cooperation|coordination|consultation|return|reply|solidarity|favor|favour|exchange|defiance|light|the wake)|at the (?:request|urging|behest)|on (?:behalf|suspicion|charges|grounds|account of|the strength)|with (?:help|support|assistance|backing|funding|the (?:aim|goal|help|support|assistance))|to (?:help|punish|press|pressure|force|compel|persuade|coerce))$/

/** What such a phrase begins with: a look at one word, since few do. */
const OPENS_SIDE = /^(?:in|at|on|with|to)$/

const opensSide = (words: readonly Word[], index: number): boolean =>
  OPENS_SIDE.test(words[index]?.lower ?? '') &&
  [1, 2].some((more) => SIDE_PHRASE.test(lowerText(words.slice(index, index + 1 + more))))

/** What a comma sets off behind those who are hit, told of the act: ", angering Japan", ", a move hailed by Japan", ", to the dismay of Japan", ", but not against Japan". */
function isSetOff(clauses: Clauses, index: number): boolean {
  const { words, groups, groupAt } = clauses
  const before = words[index - 1]
  const { lower } = words[index] as Word
  if (!before || !/,/.test(before.after)) return false
  const next = words[index + 1]?.lower ?? ''
  const group = groups[groupAt[index] as number]
  if (group?.form === 'gerund' && group.first === index)
    return (!LISTS.test(lower) || next === 'that') && !isListedGerund(clauses, groupAt[index] as number)
  if (/ing$/.test(lower) && words[index]?.pos === 'adjective' && words[index + 1]?.pos === 'name') return true
  if (lower === 'but') return next !== 'also'
  if (lower === 'to') return next === 'the' && words[index + 3]?.lower === 'of'
  return (
    /^(?:an?|the|another)$/.test(lower) && words.slice(index + 1, index + 4).some((word) => ACT_NOUN.test(word.lower))
  )
}

/** "will stop buying oil, [selling] arms and issuing visas": one of the gerunds that the first verb takes. */
function isListedGerund({ words, groups }: Clauses, at: number): boolean {
  const before = groups[at - 1]
  const next = groups[at + 1]
  if (before?.form !== 'gerund' || next?.form !== 'gerund') return false
  const joined = words[next.first - 1]?.pos === 'conjunction' || /,/.test(words[next.first - 1]?.after ?? '')
  return joined && !/,/.test(words[before.first - 1]?.after ?? '')
}

const LISTS = /^(?:including|targeting|hitting|affecting|covering|naming|involving|adding)$/

const ACT_NOUN =
  /^(?:move|step|decision|measure|action|act|announcement|policy|aim|goal|purpose|intention|gesture|response|warning|blow|sign|signal)$/

/** "for selling weapons", "over supplying drones": the deed that is answered. */
function opensDeed({ words, groups, groupAt }: Clauses, index: number): boolean {
  if (!/^(?:for|over)$/.test((words[index] as Word).lower)) return false
  const group = groups[groupAt[index + 1] ?? -1]
  return group?.form === 'gerund' && group.first === index + 1
}
