/** Who has something done, or wants it done, that a participle tells: "will have its aid suspended". */
import { type Clauses, PHRASE_WORDS } from './clause.js'
import { headOf, type VerbGroup } from './groups.js'
import { WISHING } from './ordered.js'

/** "will [have] its aid suspended": the group whose subject has done to it what the participle tells, or -1. */
export function haverOf(clauses: Clauses, index: number): number {
  const { words, groups } = clauses
  const group = groups[index] as VerbGroup
  const haver = groups[index - 1]
  if (group.form !== 'participle' || !haver) return -1
  // "will have their visas cancelled and [their accounts blocked]".
  if (haver.form === 'participle' && words[haver.last + 1]?.pos === 'conjunction')
    return OWN.test(words[haver.last + 2]?.lower ?? '') ? haverOf(clauses, index - 1) : -1
  // "will see their funds frozen".
  if (words[haver.head]?.pos !== 'have' && !/^(?:see|sees|saw|seen)$/.test(headOf(words, haver))) return -1
  // "will be denied entry and [have] their funds frozen".
  if (haver.form !== 'finite' && haver.form !== 'bare') return -1
  const object = words.slice(haver.last + 1, group.first)
  const own = OWN.test(object[0]?.lower ?? '')
  // "will have their assets in the UK frozen".
  const plain = object.every(
    ({ pos, lower, after }, i) =>
      (PHRASE_WORDS.has(pos) || (i > 1 && /^(?:in|at|with|of)$/.test(lower))) && !/[,;:]/.test(after),
  )
  // "will have any property in the country frozen".
  const any =
    /^(?:any|all)$/.test(object[0]?.lower ?? '') && haver.modal !== null && !haver.negated && group.last === group.first
  return plain && ((own && object.length > 1 && object.length < 8) || (any && object.length < 11)) ? index - 1 : -1
}

/** The group whose subject has done what the participle tells, or wants it done; or -1. */
export const havingOf = (clauses: Clauses, index: number): number => {
  const haver = haverOf(clauses, index)
  return haver >= 0 ? haver : wanterOf(clauses, index)
}

/** "[wants] Russian diamonds banned": the group of the verb that wants it done; or -1. */
export function wanterOf({ words, groups }: Clauses, index: number): number {
  const wanter = groups[index - 1]
  if (wanter?.form !== 'finite' || !WISHING.test(headOf(words, wanter))) return -1
  const object = words.slice(wanter.last + 1, (groups[index] as VerbGroup).first)
  const plain = object.every(
    ({ pos, lower, after }) => (PHRASE_WORDS.has(pos) || OF_PHRASE.test(lower)) && !/[,;:]/.test(after),
  )
  return plain && object.length > 0 && object.length < 9 ? index - 1 : -1
}

const OF_PHRASE = /^(?:to|for|of|from|on|against|with)$/

const OWN = /^(?:its|their|his|her)$/
