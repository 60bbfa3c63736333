/** Acts that are awaited, asked about, or hang on a condition: "until it is lifted", "whether it will ban", "if it bans". */
import type { Word } from '../../text/tag.js'
import { UNCHANGING } from '../../text/unchanging.js'
import type { Clauses } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { subjectOf } from '../clause/subject.js'
import { type Action, RELIEF, type Status } from '../taxonomy.js'
import { type Standing, stronger } from './standing.js'

/** A word in front of a verb that leaves its act open. */
interface OpeningCue {
  /** A sentence in which it does so to the verb in brackets, and one in which it does not. */
  readonly says: string
  readonly not: string
  readonly isCue: (word: Word, before: Word | undefined, next: Word | undefined) => boolean
  /** How many words in front of the verb it may stand. */
  readonly reach: number
  /** Verbs in between that end the reach. */
  readonly stop: 'verb' | 'finite verb'
  /** Punctuation that ends it. */
  readonly parts: RegExp
}

const AWAITING: OpeningCue = {
  says: 'The curbs stay until the talks [are resumed].',
  not: 'Until May, Norway [bans] exports.',
  isCue: ({ lower }, before) =>
    lower === 'once' ? before?.lower !== 'at' : /^(?:until|before|when|till)$/.test(lower),
  reach: 9,
  stop: 'finite verb',
  parts: /[,;:]/,
}

const CONDITION: OpeningCue = {
  says: 'Norway will answer unless Peru, in its anger, [lifts] the tariffs.',
  not: 'If Peru agrees, Norway [lifts] the tariffs.',
  // "… ; otherwise it would ban", "free them or it would ban".
  isCue: ({ lower, index }, before) =>
    /^(?:if|unless|otherwise)$/.test(lower) ||
    (lower === 'should' && index === 0) ||
    (before?.lower === 'or' && /^(?:it|they|he|she|we)$/.test(lower)),
  reach: 12,
  stop: 'finite verb',
  parts: /[;:]/,
}

const QUESTION: OpeningCue = {
  says: 'Reporters asked whether Norway [would expel] the envoys.',
  not: 'Whether they asked or not, Norway [expelled] the envoys.',
  isCue: ({ lower }, before) =>
    lower === 'whether' || (/^(?:which|what|how)$/.test(lower) && WEIGHING.test(before?.lower ?? '')),
  reach: 8,
  stop: 'verb',
  parts: /[,;:]/,
}

/** "discussing [which] banks to list". */
const WEIGHING = /^(?:discuss|consider|debat|decid|weigh|study|studi|examin|determin|review)(?:e|es|ed|ing|s)?$/

const FEAR: OpeningCue = {
  says: 'Shippers fear that Norway [will close] its ports.',
  not: 'Despite fears of a war, Norway [will close] its ports.',
  isCue: ({ lower, after }, before, next) =>
    !/,/.test(after) &&
    (lower === 'case' ? before?.lower === 'in' : FEARING.test(lower)) &&
    // "the individuals concerned and their families".
    !(lower === 'concerned' && before?.pos === 'noun' && /^(?:conjunction|be|have|modal)$/.test(next?.pos ?? '')),
  reach: 9,
  stop: 'finite verb',
  parts: /[,;:]/,
}

const FEARING =
  /^(?:fear(?:s|ed|ing|ful)?|worr(?:y|ies|ied|ying)|concern(?:s|ed)?|anxiet(?:y|ies)|lest|speculat(?:ion|ed|es)|rumou?r(?:s|ed)?)$/

const ASKED: OpeningCue = {
  says: 'Asked if Norway [plans] a blockade, he laughed.',
  not: 'Norway asked Peru, and if it [closes] its ports.',
  isCue: ({ lower }, before) =>
    lower === 'if' &&
    /^(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|what|happens?|seen|unclear|clear|known)$/.test(before?.lower ?? ''),
  reach: 9,
  stop: 'finite verb',
  parts: /[,;:]/,
}

/** Told as what did not come. */
export const NEVER: OpeningCue = {
  says: 'Had Norway [banned] fish, prices would have risen.',
  not: 'Had Chad agreed, Norway [would ban] fish.',
  isCue: ({ lower, pos, after }, before) =>
    lower === 'had' && pos === 'have' && after !== ',' && (before === undefined || /[,;:]/.test(before.after)),
  reach: 9,
  stop: 'finite verb',
  parts: /[,;:]/,
}

export const OPENING_CUES: readonly OpeningCue[] = [AWAITING, CONDITION, QUESTION, FEAR, ASKED, NEVER]

/** "feared that Norway would close its ports", "in case Norway closes its ports": nobody is told to plan it. */
export const isFeared = (clauses: Clauses, { groups: read }: Standing): boolean =>
  read.some((index) => {
    const group = clauses.groups[index]
    return group?.form === 'finite' && (isUnder(clauses, group, FEAR) || isUnder(clauses, group, ASKED))
  })

/** True where such a word stands in front of a verb, and nothing that ends its reach in between. */
export function isUnder(clauses: Clauses, { first }: VerbGroup, { isCue, reach, stop, parts }: OpeningCue): boolean {
  const { words, groups, groupAt } = clauses
  for (let i = first - 1; i >= 0 && i >= first - reach; i--) {
    const word = words[i] as Word
    if (isCue(word, words[i - 1], words[i + 1])) return true
    const verb = groups[groupAt[i] as number]
    if (verb && (stop === 'verb' || verb.form === 'finite')) return false
    if (parts.test(word.after)) return false
  }
  return false
}

/** What the words in front of a verb leave of the status of its act; what is turned down stays so. */
export function openStatus(clauses: Clauses, group: VerbGroup, status: Status): Status {
  if (status === 'rejected') return status
  const cues: Status[] = []
  if (status === 'in-force' && isAwaited(clauses, group)) cues.push('considered')
  if (group.form === 'finite' && isUnder(clauses, group, QUESTION)) cues.push('considered')
  if (isUnder(clauses, group, CONDITION) || isTwinUnder(clauses, group)) cues.push('threatened')
  return cues.reduce(stronger, status)
}

/** "unless Norway lifts the ban or Peru [issues] a waiver": what "or" joins to a condition is one too. */
function isTwinUnder(clauses: Clauses, { first, form }: VerbGroup): boolean {
  const twin = clauses.groups.findLast((other) => other.last < first && other.form === 'finite')
  const between = twin && form === 'finite' ? clauses.words.slice(twin.last + 1, first) : []
  const joined = between.some(({ lower }) => lower === 'or') && !between.some(({ after }) => /[;:.]/.test(after))
  return twin !== undefined && joined && isUnder(clauses, twin, CONDITION)
}

/** "until the sanctions are lifted", "once the embargo ends": told of as a time to come. */
function isAwaited(clauses: Clauses, group: VerbGroup): boolean {
  if (group.tense !== 'present') return false
  // "an order shortly before noon ending the embargo": the time is that of the order.
  const before = clauses.words[group.first - 1]
  if (group.form === 'gerund' && before?.pos === 'conjunction') {
    const lead = clauses.groups.findLast(({ form, last }) => form === 'gerund' && last < group.first)
    if (lead) return isAwaited(clauses, lead)
  }
  if (group.form === 'gerund' && /^(?:noun|name|number)$/.test(before?.pos ?? '') && !/,/.test(before?.after ?? ''))
    return false
  // "was closed when Rwanda cut its links": a past that looks like a present.
  const main = clauses.groups.find(({ form }) => form === 'finite')
  const past = main !== undefined && main.first < group.first && main.tense === 'past'
  if (past && (UNCHANGING.has(headOf(clauses.words, group)) || isNextStep(clauses, main, group))) return false
  return isUnder(clauses, group, AWAITING)
}

/** "froze its assets before expelling the envoy": one step behind another, both done. */
const isNextStep = ({ words }: Clauses, main: VerbGroup, { form, first }: VerbGroup): boolean =>
  form === 'gerund' && !main.negated && main.modal === null && words[first - 1]?.lower === 'before'

/** "if Chad does not close its border", "if Chad keeps its tariffs": an absence, or what stays as it is, as a condition. */
export const isAbsence = (clauses: Clauses, { groups: [own = -1], status, action }: Standing): boolean => {
  const group = clauses.groups[own]
  if (group && (isVainMeans(clauses, group) || isOnlyAble(clauses, group))) return true
  // "will block the talks until Chad lifts its ban": nobody weighs that.
  if (group && RELIEF.has(action) && status === 'considered' && isAwaited(clauses, group)) return true
  const stays = action === 'extend' || (status === 'rejected' && group?.negated)
  if (group?.form === 'participle' && ofNobody(clauses.words, group.first)) return true
  return group !== undefined && stays === true && isUnder(clauses, group, CONDITION)
}

/** "leaving [no Chadian officials] subject to sanctions": it is done to nobody. */
function ofNobody(words: readonly Word[], first: number): boolean {
  const at = words.findLastIndex(({ pos, index }) => index < first && !/^(?:noun|name|adjective|adverb)$/.test(pos))
  return at >= 0 && at < first - 1 && words[at]?.lower === 'no'
}

/** "has the power [to impose] sanctions": nobody does. */
function isOnlyAble({ words, groups }: Clauses, { form, first }: VerbGroup): boolean {
  if (form !== 'infinitive' || !/^(?:powers?|authority|right|ability)$/.test(words[first - 1]?.lower ?? ''))
    return false
  const above = groups.findLast((other) => other.last < first)
  return above !== undefined && /^(?:have|has|had)$/.test(words[above.head]?.lower ?? '') && first - above.last < 5
}

/** "will not be won by merely [banning] imports": a means that is denied is no act. */
function isVainMeans({ words, groups }: Clauses, { form, first }: VerbGroup): boolean {
  if (form !== 'gerund' || !/^(?:merely|simply|just|only|solely)$/.test(words[first - 1]?.lower ?? '')) return false
  return words[first - 2]?.lower === 'by' && groups.findLast((other) => other.last < first)?.negated === true
}

/** What is left of an act that is to come, by the verbs `read` from its own up, when it hangs on a condition. */
export function hanging(clauses: Clauses, read: readonly VerbGroup[], action: Action, status: Status): Status {
  if (status !== 'announced' || action === 'extend' || !read.some(({ modal }) => TO_COME.has(modal))) return status
  const own = read[0] as VerbGroup
  const condition = conditionBehind(clauses, own) ?? (conditionInFront(clauses, own) ? 'if' : undefined)
  if (RELIEF.has(action)) return condition ? 'considered' : status
  return condition === 'if' ? 'threatened' : status
}

const TO_COME: ReadonlySet<string | null> = new Set(['will', 'would', 'shall'])

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
function conditionInFront(clauses: Clauses, group: VerbGroup): boolean {
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
