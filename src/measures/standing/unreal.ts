/** Acts told of as drafts, as awaited, or under a condition. */
import type { Word } from '../../text/tag.js'
import type { Clauses } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { subjectOf } from '../clause/subject.js'
import type { Status } from '../taxonomy.js'
import { phraseOf } from './phrasal.js'
import type { Standing } from './standing.js'

/** "a bill would", "the draft would": what is not yet decided; "vetoed a draft that would have": what was turned down. */
export function draftStatus(clauses: Clauses, group: VerbGroup): Status | undefined {
  const subject = subjectOf(clauses, clauses.groups.indexOf(group))
  const draft = subject
    ? clauses.words.slice(subject.first, subject.last + 1).find(({ lower }) => DRAFT.test(lower))
    : undefined
  if (!draft) return isUnderDraft(clauses.words) ? 'proposed' : undefined
  if (isTurnedDown(clauses, draft.index, group)) return 'rejected'
  // "adopted a resolution that would": decided.
  const above = clauses.groups.findLast(({ last }) => last < draft.index)
  const adopted = draft.lower === 'resolution' && above !== undefined && PASSING.test(headOf(clauses.words, above))
  return adopted ? undefined : 'proposed'
}

/** "Under a Dutch draft, shares could no longer be sold": what is proposed opens the sentence. */
function isUnderDraft(words: readonly Word[]): boolean {
  if (words[0]?.lower !== 'under') return false
  const draft = words.findIndex(({ lower }, i) => i > 1 && i <= 6 && /^(?:bill|draft|proposals?|plans?)$/.test(lower))
  return draft > 0 && words.slice(1, draft).every(({ pos, after }) => pos !== 'verb' && !/[,;:]/.test(after))
}

/** "The resolution calls for", "a draft urging": told by a draft's own words. */
export const hasDraftSubject = (clauses: Clauses, group: VerbGroup): boolean =>
  hasInSubject(clauses, group, /^(?:drafts?|resolutions?)$/)

const DRAFT = /^(?:bills?|drafts?|proposals?|legislation|plans?|motion|amendments?|resolutions?)$/

/** The draft is the object of a refusal before it, or the subject of one behind the clause that tells what it would do. */
function isTurnedDown(clauses: Clauses, draft: number, own: VerbGroup): boolean {
  const { words, groups } = clauses
  const above = groups.findLast(({ last }) => last < draft)
  const near = above !== undefined && draft - above.last <= 12
  if (near && !above.negated && !above.passive && turnsDown(words, above)) return true
  if (words.slice(Math.max(0, draft - 6), draft).some(({ lower }) => /^(?:veto|rejection|defeat)$/.test(lower)))
    return true
  return groups.some((group, at) => {
    if (group.first <= own.last || group.form !== 'finite' || group.negated) return false
    const subject = subjectOf(clauses, at)
    const told = subject !== undefined && subject.how === 'stretch' && subject.first <= draft && subject.last >= draft
    return told && (group.passive ? turnsDown(words, group) : FAILING.test(headOf(words, group)))
  })
}

const turnsDown = (words: readonly Word[], group: VerbGroup): boolean =>
  TURNING_DOWN.test(headOf(words, group)) || phraseOf(words, group)?.act.status === 'rejected'

const TURNING_DOWN =
  /^(?:veto|block|oppos|reject|defeat|kill|scuttl|torpedo|thwart|derail|sink|sank|quash)(?:ed|es|e|s|ing|oes|oed)?$/

const FAILING = /^(?:fails?|failed|fell|collapsed|died)$/

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

/** "if Chad does not close its border": an absence that is a condition. */
export const isAbsence = (clauses: Clauses, { groups: [own = -1], status }: Standing): boolean => {
  const group = clauses.groups[own]
  return group !== undefined && status === 'rejected' && group.negated && isConditional(clauses, group)
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

/** In front of the act: "If Iran stays away, the bloc will impose sanctions", "said that unless it did, …". */
export function conditionInFront(clauses: Clauses, group: VerbGroup): boolean {
  const { words, groups } = clauses
  let parted = false
  // "Norway, if the talks fail, will …": behind the subject it is an aside.
  const subject = subjectOf(clauses, groups.indexOf(group))?.first ?? group.first
  for (let i = subject - 1; i >= 0 && i >= group.first - 30; i--) {
    const { lower, after } = words[i] as Word
    if (/[;:]/.test(after)) return false
    if (/,/.test(after)) parted = true
    if (!/^(?:if|unless)$/.test(lower)) continue
    const before = words[i - 1]
    const opens = !before || /,/.test(before.after) || /^(?:that|said|says|but|and)$/.test(before.lower)
    return parted && opens && groups.some(({ form, first }) => form === 'finite' && first > i && first < group.first)
  }
  return false
}
