/** A measure that another one answers: "in retaliation for EU sanctions", "to hit back at penalties from Ankara". */
import type { Word } from '../../text/tag.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'

const LINK = /^(?:for|to|at|against)$/

const ANSWER = /^(?:retaliation|response|reprisal|revenge|answer|reply|retribution)$/

const ANSWERING = /^(?:retaliat(?:e|es|ed|ing)|respond(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|hit(?:s|ting)?|hitting)$/

const MODIFYING: ReadonlySet<string> = new Set(['determiner', 'adjective', 'name', 'noun', 'number'])

/** Index of the group of verbs whose subject answers the measure at `trigger`; -1 where nobody answers it. */
export function answererOf(clauses: Clauses, trigger: Run): number {
  const { words, groups, groupAt } = clauses
  const link = linkBefore(words, trigger.first)
  const cue = words[link - 1]
  if (!cue) return -1
  const said = cue.lower === 'back' ? cue.index - 1 : cue.index
  const own = groups[groupAt[said] ?? -1]
  if (own && ANSWERING.test(headOf(words, own)) && (said === cue.index) !== /^hit/.test(headOf(words, own)))
    return own.passive ? -1 : (groupAt[said] as number)
  if (!ANSWER.test(cue.lower) || !opensAnswer(words, cue.index)) return -1
  const before = groups.findLastIndex(({ last, form }) => last < cue.index && form !== 'participle')
  const at = before >= 0 ? before : groups.findIndex(({ first, form }) => first > trigger.last && form === 'finite')
  return at >= 0 && !(groups[at] as VerbGroup).passive ? at : -1
}

/** The preposition in front of the measure's noun phrase, or -1. */
function linkBefore(words: readonly Word[], first: number): number {
  for (let i = first - 1; i > 0 && i >= first - 7; i--) {
    const { lower, pos, after } = words[i] as Word
    if (/[,;:]/.test(after)) return -1
    if (LINK.test(lower)) return i
    if (!MODIFYING.has(pos) && lower !== 'of' && lower !== 'on' && lower !== 'and') return -1
  }
  return -1
}

/** "in response", "as an answer", "in swift retaliation". */
const opensAnswer = (words: readonly Word[], cue: number): boolean =>
  words.slice(Math.max(0, cue - 3), cue).some(({ lower }) => lower === 'in' || lower === 'as')
