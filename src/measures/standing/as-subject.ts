/** What a verb tells of a measure that is its subject: "sanctions were lifted", "the ban takes effect". */
import type { Word } from '../../text/tag.js'
import { lowerText } from '../../text/word-search.js'
import type { Act } from '../acts.js'
import { type Clauses, meet, PHRASE_WORDS, type Run } from '../clause/clause.js'
import { governorOf } from '../clause/governor.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { WISHING } from '../clause/ordered.js'
import { isDueNoun } from '../clause/reduced.js'
import { relativeStart } from '../clause/relative-starts.js'
import { subjectOf } from '../clause/subject.js'
import { isLetting } from './apart.js'
import { asObject } from './as-object.js'
import { actOf, inPlace } from './in-place.js'
import { keeperOf } from './keepers.js'
import { actOn } from './phrasal.js'
import { opensOwnClause, relativeVerb } from './relative.js'
import type { Standing } from './standing.js'
import { standingOfVerb } from './verbs.js'

const FAR = 40
const MOST_GROUPS = 5

/** Standing by the verb whose subject is the noun, or, with `relative`, "which" behind it: "sanctions, which were lifted". */
export function asSubject(clauses: Clauses, noun: Run, relative: boolean): Standing | undefined {
  const { groups } = clauses
  const next = groups.findIndex(({ first }) => first > noun.last)
  if (next < 0) return undefined
  for (let index = next; index < groups.length && index < next + MOST_GROUPS; index++) {
    const { form, first } = groups[index] as VerbGroup
    if (first - noun.last > FAR) return undefined
    if (isPassedOver(clauses, index, next, noun, relative)) continue
    // "announced sanctions, targeting five men": what is done is told in front.
    if (form === 'gerund' && !relative && asObject(clauses, noun.first)) return undefined
    if (form !== 'participle') return bySubject(clauses, index, noun, relative)
    const told = index === next ? byParticiple(clauses, index, noun) : undefined
    if (told) return told
  }
  return undefined
}

/** Verbs behind the noun that stand in a clause or phrase of their own. */
function isPassedOver(clauses: Clauses, index: number, next: number, noun: Run, relative: boolean): boolean {
  const { words, groups } = clauses
  const { form, first } = groups[index] as VerbGroup
  // "the sanctions except those aimed at generals".
  if (words[first - 1]?.lower === 'those') return true
  if (!relative && index === next && isParted(clauses, index, noun)) return true
  const inRelative = relativeStart(clauses, index) > noun.last
  if (inRelative && (index > next || (!relative && returnsBehind(clauses, index, noun)))) return true
  // "sanctions, due to lapse in April, were prolonged".
  if (form === 'infinitive') return !relative && (index > next || (isDueNoun(words, first) && hasMain(groups)))
  return form === 'gerund' && !/,/.test((words[first - 1] as Word).after)
}

/** "Arms ban set to lapse": a headline has no other verb. */
const hasMain = (groups: readonly VerbGroup[]): boolean => groups.some(({ form }) => form === 'finite')

/** "the ban that Oslo imposed in March took effect", "the tariffs it raised were cut": a clause of its own stands between. */
const isParted = (clauses: Clauses, index: number, noun: Run): boolean =>
  opensOwnClause(clauses, index, noun.last) &&
  [index + 1, index + 2].some((at) => {
    const subject = subjectOf(clauses, at)
    return subject?.how === 'stretch' && meet(subject, noun)
  })

/** ", which is due to expire in May, was extended": the clause that the relative one parts goes on behind it. */
function returnsBehind(clauses: Clauses, index: number, noun: Run): boolean {
  const { words, groups } = clauses
  const { last, first } = groups[index] as VerbGroup
  const at = groups.findIndex(({ form }, i) => i > index && form === 'finite' && relativeStart(clauses, i) < 0)
  const main = groups[at]
  if (!main || main.first - last >= 30 || first === 0) return false
  if (/,/.test(words[main.first - 1]?.after ?? '')) return true
  const subject = main.passive ? subjectOf(clauses, at) : undefined
  return subject?.how === 'stretch' && meet(subject, noun)
}

/** "sanctions imposed by Chad": what the participle right behind tells, or the main verb behind it. */
function byParticiple(clauses: Clauses, index: number, noun: Run): Standing | undefined {
  const { words, groups } = clauses
  const group = groups[index] as VerbGroup
  const act = actOn(words, group)
  const adjacent = group.first - noun.last <= 8 && !hasBreak(words, noun.last, group.first)
  if (!act || !adjacent || describesOther(words, noun.last, group.first)) return undefined
  const done = laterAct(clauses, index + 1, noun) ?? { ...standingOfVerb(clauses, index, act), doer: index }
  return isWanted(clauses, noun.first) ? { ...done, status: 'called-for', byOthers: true } : done
}

const hasBreak = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ after }) => /[;:.]/.test(after))

/** "sanctions on Iran through a decree [signed] in Rome": the participle describes the noun of a phrase of its own. */
function describesOther(words: readonly Word[], noun: number, participle: number): boolean {
  const at = participle - 1
  if (words[at]?.pos !== 'noun' || at - 2 <= noun || words[at - 1]?.pos !== 'determiner') return false
  return /^(?:through|under|via|by)$/.test(words[at - 2]?.lower ?? '')
}

/** "the sanctions imposed in May were lifted": the finite verb after the participle tells what happens now. */
function laterAct(clauses: Clauses, from: number, noun: Run): Standing | undefined {
  // "imposed [to punish it for a coup] were lifted".
  const at = clauses.groups.findIndex(({ form }, index) => index >= from && form !== 'infinitive')
  if (clauses.groups[at]?.form !== 'finite' || !meet(subjectOf(clauses, at), noun)) return undefined
  const act = actToSubject(clauses, at)
  return act?.action === 'impose' ? undefined : toSubject(clauses, at, act)
}

/** "wants the ban lifted", "would like to see sanctions eased": somebody asks for what the participle tells. */
function isWanted({ words, groups, groupAt }: Clauses, noun: number): boolean {
  for (let i = noun - 1; i >= 0 && i >= noun - 6; i--) {
    const { pos, after } = words[i] as Word
    const group = groups[groupAt[i] as number]
    if (group)
      return WISHING.test(headOf(words, group)) || (group.form === 'infinitive' && HAVING.test(headOf(words, group)))
    if (!PHRASE_WORDS.has(pos) || /[,;:]/.test(after)) return false
  }
  return false
}

/** "promised to have the sanctions lifted": who has that done by others. */
const HAVING = /^(?:have|get|see)$/

/** What the verb `index` tells of the noun, when that is its subject. */
function bySubject(clauses: Clauses, index: number, noun: Run, relative: boolean): Standing | undefined {
  const { words, groups } = clauses
  const group = groups[index] as VerbGroup
  if (group.form === 'infinitive' && completesOther(clauses, index, noun)) return undefined
  const subject = subjectOf(clauses, index)
  if (!subject || !meet(subject, noun) || (subject.how === 'antecedent') !== relative) return undefined
  if (!relative && isCompletion(clauses, subject.first, noun.first)) return undefined
  // "the sanctions Norway continues to impose on Chad": the object of a clause of its own.
  if (!relative && relativeVerb(clauses, noun.last) > index) return undefined
  const raised = raisedOver(clauses, index)
  if (raised) return raised
  // "were kept under review": nothing is decided.
  if (UNDER_REVIEW.test(lowerText(words.slice(group.last + 1, group.last + 5)))) return undefined
  if (group.passive) return toSubject(clauses, index, actOn(words, group))
  const state = inPlace(words, group)
  // "does not cover milk": how far it goes, and no denial of it.
  const act = tellsScope(words, group) ? undefined : (actOf(words, group) ?? state)
  const standing = act && standingOfVerb(clauses, index, act, group.negated && act === state)
  return standing && { ...standing, doer: keeperOf(clauses, index) }
}

const UNDER_REVIEW = /^under (?:\S+ )?review\b/

/** "does not cover", "will not affect"; what "no longer applies" is over. */
const tellsScope = (words: readonly Word[], group: VerbGroup): boolean =>
  group.negated && SCOPE.test(headOf(words, group)) && words[group.last - 1]?.lower !== 'longer'

const SCOPE =
  /^(?:cover|appl(?:y|ies|ied)|affect|includ|extend|concern|target|hit|involve|touch|prohibit|prevent|bar|forbid|ban)(?:e|s|ed)?$/

/** Infinitives behind the noun that tell nothing of it. */
function completesOther(clauses: Clauses, index: number, noun: Run): boolean {
  const { words, groups } = clauses
  // "a ban on loans and steps to prevent …".
  if ((governorOf(clauses, index)?.noun ?? -1) > noun.last) return true
  // "let the ban expire".
  if (index > 0 && isLetting(words, groups[index - 1] as VerbGroup)) return true
  // "extended the sanctions on its leaders to include": the act above governs the noun.
  return WIDENING.test(headOf(words, groups[index] as VerbGroup)) && asObject(clauses, noun.first) !== undefined
}

/** What an extension takes in: "to include 52 more", "to cover oil". */
const WIDENING = /^(?:include|cover|target|hit|affect|apply|bar|prevent|block|take|encompass)$/

/** "The decision to lift [the sanctions] came late": the object of an infinitive that completes a noun inside the subject. */
function isCompletion(clauses: Clauses, from: number, noun: number): boolean {
  const { words, groups } = clauses
  const at = groups.findLastIndex(({ last }) => last < noun)
  const inner = groups[at]
  if (!inner || inner.first <= from || inner.form !== 'infinitive' || inner.passive) return false
  const plain = words
    .slice(inner.last + 1, noun)
    .every(({ pos, after }) => PHRASE_WORDS.has(pos) && !/[,;:]/.test(after))
  return plain && (governorOf(clauses, at)?.noun ?? -1) >= from
}

/** "are to follow", "are set to be lifted", "is likely to take effect": what the infinitive tells of the subject. */
function raisedOver(clauses: Clauses, index: number): Standing | undefined {
  const { words, groups } = clauses
  const group = groups[index] as VerbGroup
  const inner = groups[index + 1]
  if (inner?.form !== 'infinitive' || inner.first - group.last > 3) return undefined
  const raises = words[group.head]?.pos === 'be' || (group.passive ? RAISED_PASSIVE : RAISED).test(headOf(words, group))
  const act = raises ? actToSubject(clauses, index + 1) : undefined
  // "continues to apply": it is kept.
  const kept = act?.action === 'impose' && /^continue/.test(headOf(words, group))
  return toSubject(clauses, index + 1, kept ? { ...act, action: 'extend' } : act)
}

const RAISED_PASSIVE = /^(?:set|expected|due|scheduled|slated|poised|believed|thought|supposed)$/
const RAISED = /^(?:needs?|needed|appears?|seems?|continues?|continued)$/

/** What is done to the subject of a passive, or what the subject of an active verb does. */
function actToSubject({ words, groups }: Clauses, at: number): Act | undefined {
  const group = groups[at] as VerbGroup
  return group.passive ? actOn(words, group) : actOf(words, group)
}

/**
 * Standing of the subject of group `at`: in the passive somebody does it, else it does so by itself. What is urged or
 * favored is not done by those who urge it.
 */
const toSubject = (clauses: Clauses, at: number, act: Act | undefined): Standing | undefined => {
  if (!act) return undefined
  const standing = standingOfVerb(clauses, at, act)
  if (!clauses.groups[at]?.passive) return { ...standing, doer: -1 }
  return act.status === 'called-for' ? { ...standing, doer: -1, byOthers: true } : { ...standing, doer: at }
}
