/** Acts told of as drafts, as awaited, or under a condition. */
import type { Word } from '../../text/tag.js'
import type { Clauses } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { subjectOf } from '../clause/subject.js'
import type { Status } from '../taxonomy.js'

/** "a bill would", "the draft would": what is not yet decided. */
export const isDraft = (clauses: Clauses, group: VerbGroup): boolean =>
  hasInSubject(clauses, group, /^(?:bills?|drafts?|proposals?|legislation|plans?|motion|amendments?)$/)

/** "The bill imposes", "a draft that provides for": its own words, before it is law; decided where it "passed". */
export function billStatus(clauses: Clauses, group: VerbGroup): Status | undefined {
  const { form, tense, modal, passive, first } = group
  if (form !== 'finite' || tense !== 'present' || modal !== null || passive) return undefined
  if (!hasInSubject(clauses, group, /^(?:bills?|drafts?|proposals?)$/)) return undefined
  const passed = clauses.groups.some((other) => other.first < first && PASSING.test(headOf(clauses.words, other)))
  return passed ? 'announced' : 'proposed'
}

const PASSING = /^(?:pass|approv|adopt|sign|enact|clear|overrid|overrode|overturn)(?:e|es|ed|en|s|ing)?$/

function hasInSubject(clauses: Clauses, group: VerbGroup, nouns: RegExp): boolean {
  const subject = subjectOf(clauses, clauses.groups.indexOf(group))
  return (
    subject !== undefined && clauses.words.slice(subject.first, subject.last + 1).some(({ lower }) => nouns.test(lower))
  )
}

/** "until the sanctions are lifted", "once the embargo ends": told of as a time to come. */
export function isAwaited({ words, groups, groupAt }: Clauses, group: VerbGroup): boolean {
  if (group.tense !== 'present') return false
  // "was closed when Rwanda cut its links": a past that looks like a present.
  const told = groups.find(({ form }) => form === 'finite')
  if (INVARIANT.test(headOf(words, group)) && told && told.first < group.first && told.tense === 'past') return false
  for (let i = group.first - 1; i >= 0 && i >= group.first - 9; i--) {
    const word = words[i] as Word
    if (/^(?:until|before|once|when|till)$/.test(word.lower)) return true
    if (groupAt[i] !== -1 && (groups[groupAt[i] as number] as VerbGroup).form === 'finite') return false
    if (/[,;:]/.test(word.after)) return false
  }
  return false
}

const INVARIANT = /^(?:put|cut|set|hit|let|shut|quit|cast)$/

/** "if Washington imposes …", "unless", "would … if". */
export function isConditional({ words, groups, groupAt }: Clauses, group: VerbGroup): boolean {
  for (let i = group.first - 1; i >= 0 && i >= group.first - 12; i--) {
    const word = words[i] as Word
    if (/^(?:if|unless|should)$/.test(word.lower)) return word.lower !== 'should' || i === 0
    if (groupAt[i] !== -1 && (groups[groupAt[i] as number] as VerbGroup).form === 'finite') return false
    if (/[;:]/.test(word.after)) return false
  }
  return false
}

/** "asked whether London would expel", "unclear if the bloc will ban": an open question. */
export function isAsked({ words, groupAt }: Clauses, group: VerbGroup): boolean {
  if (group.form !== 'finite') return false
  for (let i = group.first - 1; i >= 0 && i >= group.first - 8; i--) {
    const word = words[i] as Word
    if (word.lower === 'whether') return true
    if (groupAt[i] !== -1 || /[,;:]/.test(word.after)) return false
  }
  return false
}

/** Behind the act: "will ban imports if …", "would be dropped once …"; up to the next clause that has a verb of its own. */
export function conditionBehind({ words, groups }: Clauses, group: VerbGroup): 'if' | 'once' | undefined {
  const next = groups.find(({ first, form }) => first > group.last && form === 'finite')
  const end = Math.min(words.length, group.last + 30, next ? next.first : words.length)
  for (let i = group.last + 1; i < end; i++) {
    const { lower, after } = words[i] as Word
    if (/^(?:if|unless)$/.test(lower) && words[i - 1]?.lower !== 'even') return 'if'
    if (/^(?:once|provided)$/.test(lower) || (lower === 'when' && next)) return 'once'
    if (/[;:]/.test(after)) return undefined
  }
  return undefined
}
