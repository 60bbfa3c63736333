/** Whom an act hits where a pronoun stands for the subject in front: "[Iran] denounced the seizure of its tanker by Greece". */
import { findWord } from '../../text/word-search.js'
import type { Candidate } from '../candidates.js'
import type { Clauses } from '../clause/clause.js'
import { subjectOf } from '../clause/subject.js'
import { type Namings, namingsIn, onlyOtherState } from './actors.js'

/** The one state that the nearest subject in front of the pronoun names; never one of the imposers. */
export function statesOfSubject(
  candidate: Candidate,
  clauses: Clauses,
  namings: Namings,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const at = pronounOf(candidate, clauses)
  for (let index = clauses.groups.length - 1; at >= 0 && index >= 0; index--) {
    const group = clauses.groups[index]
    if (group?.form !== 'finite' || group.first > candidate.trigger.first) continue
    const subject = subjectOf(clauses, index)
    const code = subject && onlyOtherState(namingsIn(namings, clauses.words, subject), imposers)
    if (code) return [code]
  }
  return []
}

/** "freeze on [their] funds", "ban on [him]", "blacklisted [him]"; "its sanctions" and "closed its embassy" are the imposer's own. Or -1. */
function pronounOf({ form, rule, trigger }: Candidate, { words }: Clauses): number {
  const to = Math.min(trigger.last + 3, words.length - 1)
  if (form === 'verb')
    return findWord(words, trigger.first + 1, Math.min(trigger.last + 1, to), ({ lower }) => OBJECT.test(lower))
  if (rule.given || rule.returns || rule.foreign === false) return -1
  return findWord(
    words,
    trigger.first + 1,
    to,
    ({ lower }, index) => POINTS.test(lower) && LINK.test(words[index - 1]?.lower ?? ''),
  )
}

const OBJECT = /^(?:him|her|them|it)$/
const POINTS = /^(?:its|their|his|her|him|them|it)$/
const LINK = /^(?:of|on|against|for)$/
