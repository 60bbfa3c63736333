/** What governs a verb: the verb or noun that takes it as its complement. */
import type { Word } from '../../text/tag.js'
import { UNCHANGING } from '../../text/unchanging.js'
import { findLastWord } from '../../text/word-search.js'
import { absoluteSubject } from './absolute.js'
import { isStrong, opensHeadlinePart } from './boundaries.js'
import type { Clauses, Run } from './clause.js'
import { beforeAdverbs } from './forms.js'
import { GOVERNING_NOUNS } from './governing-nouns.js'
import { headOf, type VerbGroup } from './groups.js'
import { havingOf } from './having.js'
import { nounCompleted } from './noun-completions.js'
import { ordererBefore } from './ordered.js'
import { objectRelativeStart } from './relative-starts.js'
import { REPORTING } from './speech-verbs.js'
import { isJoined, twinOf } from './twins.js'

/** What governs an infinitive, gerund or coordinated group: another group, or a noun before "to". */
export interface Governor {
  readonly group: number
  readonly noun: number
}

/** "its orders by imposing": these open how and when, and complete no noun. */
const BESIDE = /^(?:including|by|while|without|after|before|since|besides|through)$/

/** What governs group `index`; undefined when it stands by itself. */
export function governorOf(clauses: Clauses, index: number): Governor | undefined {
  const { words, groups, groupAt } = clauses
  const group = groups[index] as VerbGroup
  if (group.shares !== undefined) return governorOf(clauses, group.shares)
  // What is put between subject and verb governs neither.
  const own = (clauses.parted[index]?.last ?? group.first - 1) + 1
  const opener = group.form === 'finite' ? clauseOpener(clauses, own) : undefined
  if (opener === 0 || (opener !== undefined && describesObject(clauses, index, opener))) return undefined
  const from = opener === undefined ? own : besideThat(words, opener, own)
  if (group.form === 'participle') {
    const orderer = groupAt[ordererBefore(words, group.first)] ?? havingOf(clauses, index)
    return orderer >= 0 ? { group: orderer, noun: -1 } : undefined
  }
  const twin = twinOf(clauses, index)
  if (twin >= 0) return governorOf(clauses, twin)
  const noun = nounAbove(words, group)
  const pressing = pressedBy(clauses, index, from)
  if (pressing >= 0) return { group: pressing, noun: -1 }
  const verb = noun >= 0 && isReason(words, noun) ? -1 : verbAbove(clauses, index, from)
  if (verb < 0) return noun >= 0 ? { group: -1, noun } : undefined
  return group.form === 'bare' && isPastToo(words, group, groups[verb] as VerbGroup) ? undefined : { group: verb, noun }
}

/** "[raised] pressure on Chad to leave by banning": the means is of who presses, not of who is to leave; the group of that verb, or -1. */
function pressedBy(clauses: Clauses, index: number, from: number): number {
  const { words, groups } = clauses
  const group = groups[index] as VerbGroup
  if (group.form !== 'gerund' || words[group.first - 1]?.lower !== 'by') return -1
  const verb = verbAbove(clauses, index, from)
  const aim = groups[verb]
  if (aim?.form !== 'infinitive' || words[nounAbove(words, aim)]?.lower !== 'pressure') return -1
  return governorOf(clauses, verb)?.group ?? -1
}

/** The noun that an infinitive or a gerund completes: "plans to end", "the possibility of ending"; or -1. */
function nounAbove(words: readonly Word[], { form, first }: VerbGroup): number {
  const before = words[first - 1]
  // "raised pressure on Peru by banning": the means completes no noun.
  if (form === 'finite' || (form === 'gerund' && before?.lower === 'by')) return -1
  const completed = nounCompleted(words, first)
  if (completed >= 0 || form !== 'gerund' || before?.pos !== 'preposition' || BESIDE.test(before.lower))
    return completed
  return GOVERNING_NOUNS.has(words[first - 2]?.lower ?? '') ? first - 2 : talksAbove(words, first - 2)
}

/** "cut aid after its [decision] to", "in response to Chad's [decision] to": a noun that is the reason for what the verb does. */
function isReason(words: readonly Word[], noun: number): boolean {
  const link = findLastWord(
    words,
    Math.max(0, noun - 5),
    noun - 1,
    ({ pos, possessive }) => !OWNED.has(pos) && !possessive,
  )
  const [before, word] = [words[link - 1]?.lower ?? '', words[link]?.lower ?? '']
  return /^(?:after|over|following|despite|amid)$/.test(word) || REASONS.test(`${before} ${word}`)
}

const OWNED: ReadonlySet<string> = new Set(['determiner', 'name', 'adjective', 'noun'])

const REASONS =
  /^(?:(?:response|answer|reply|reaction) to|(?:retaliation|revenge|punishment) for|because of|protest (?:at|over|against))$/

/** "[talks] with Washington about shutting": with whom they are held stands between; or -1. */
function talksAbove(words: readonly Word[], last: number): number {
  for (let i = last; i > 0 && i > last - 6; i--) {
    const { lower, pos, after } = words[i] as Word
    if (/[,;:]/.test(after)) return -1
    if (/^(?:talks?|discussions?|debates?)$/.test(lower) && pos === 'noun') return i
    if (!/^(?:name|determiner|adjective|noun)$/.test(pos) && !/^(?:with|in|between|and|among)$/.test(lower)) return -1
  }
  return -1
}

const FAR = 30

/** The nearest verb in front that may govern group `index`, whose clause opens at `from`; or -1. */
function verbAbove(clauses: Clauses, index: number, from: number): number {
  const { words, groups, groupAt } = clauses
  const group = groups[index] as VerbGroup
  for (let i = from - 1; i >= 0 && i >= from - FAR; i--) {
    const at = groupAt[i] as number
    const verb = at === index ? undefined : groups[at]
    // "agreed, with Britain dissenting, to ban": what "with" opens has a subject of its own, and governs nothing behind it.
    const aside = verb?.form === 'gerund' && group.form === 'infinitive' ? setOff(words, verb, group) : undefined
    if (aside) {
      i = aside.first - 1
      continue
    }
    // "by restricting the funds that Chad can raise and limiting": no joined gerund goes on with a clause about a noun.
    const inner = verb && group.form === 'gerund' && isJoined(words, group) ? objectRelativeStart(clauses, at) : -1
    if (inner > 0) {
      i = inner
      continue
    }
    // "refused to go home, closing the embassy": what is done besides is not what was refused.
    if (verb?.form === 'infinitive' && isBeside(words, group) && isRefused(clauses, at)) continue
    // "has stopped issuing visas, cut flights": no gerund governs a bare verb.
    if (verb?.form === 'participle' || (group.form === 'bare' && verb?.form === 'gerund')) i = verb.first
    else if (verb) return at
    else if (group.form !== 'finite' && (partsFrom(words, i, group) || opensHeadlinePart(clauses, i))) return -1
  }
  return -1
}

/** ", [thus] closing": a gerund that a comma parts from what stands before. */
export const isBeside = (words: readonly Word[], { form, first }: VerbGroup): boolean =>
  form === 'gerund' && /,/.test(beforeAdverbs(words, first)?.after ?? '')

/** "[refused] to go": the infinitive completes a verb that says that it was not done. */
const isRefused = ({ words, groups }: Clauses, index: number): boolean => {
  const above = groups[index - 1]
  return (
    above !== undefined && above.last === (groups[index] as VerbGroup).first - 1 && NOT_DONE.test(headOf(words, above))
  )
}

export const NOT_DONE = /^(?:refus|declin|fail)(?:e|es|ed|s|ing)?$/

/** ", with Britain dissenting, to": the clause of a gerund that a comma closes in front of a verb. */
const setOff = (words: readonly Word[], gerund: VerbGroup, { first }: VerbGroup): Run | undefined =>
  words.slice(gerund.last, first).some(({ after }) => /,/.test(after))
    ? absoluteSubject(words, gerund.first)
    : undefined

/** True where another clause ends in front of a verb. */
function partsFrom(words: readonly Word[], index: number, group: VerbGroup): boolean {
  const { pos, lower, after } = words[index] as Word
  // "named two men as kingpins, freezing their funds": no verb stands behind this "as".
  const equates = lower === 'as' && isBeside(words, group)
  if (
    pos === 'subordinator' &&
    !TIMES.test(lower) &&
    !equates &&
    !asks(words, index, group) &&
    !exemplifies(words, index)
  )
    return true
  return isStrong(after) && !resumes(words, index, group)
}

/** "halted exports, cut flights": a verb without a past form of its own, beside one in the past. */
const isPastToo = (words: readonly Word[], { head }: VerbGroup, { form, modal, tense }: VerbGroup): boolean =>
  UNCHANGING.has(words[head]?.lower ?? '') && form === 'finite' && modal === null && /past|perfect/.test(tense ?? '')

/** "announced measures – closing the border and …": a gerund right behind a dash goes on with what stands before. */
const resumes = (words: readonly Word[], index: number, { first, form }: VerbGroup): boolean =>
  form === 'gerund' && first === index + 1 && !/;/.test((words[index] as Word).after)

/** "took such steps as banning", "weighs steps such as banning", "went as far as banning": it goes on with the verb before. */
const exemplifies = (words: readonly Word[], as: number): boolean =>
  words[as]?.lower === 'as' &&
  (words.slice(Math.max(0, as - 3), as).some(({ lower }) => lower === 'such') ||
    words[as - 1]?.lower === 'far' ||
    words[as + 1]?.lower === 'far')

/** "is considering whether to add": the infinitive completes the verb before. */
const asks = (words: readonly Word[], index: number, { first }: VerbGroup): boolean =>
  (words[index] as Word).lower === 'whether' && first === index + 1

/** "agreed, after talks in Geneva, to ban": before a noun these only date; a verb in their clause would have been met first. */
const TIMES = /^(?:since|after|before|until|till)$/

/** "means that they cannot travel and [that] their funds are frozen": the word behind the "that" beside which another stands, else `own`. */
function besideThat(words: readonly Word[], opener: number, own: number): number {
  if (words[opener]?.lower !== 'that' || words[opener - 1]?.pos !== 'conjunction') return own
  const first = findLastWord(words, Math.max(1, opener - FAR), opener - 2, ({ lower }) => lower === 'that')
  return first > 0 ? first + 1 : own
}

/** "refused to close a bank [that] Norway had blacklisted": a clause about the object of a verb that takes none as its own. */
function describesObject(clauses: Clauses, index: number, opener: number): boolean {
  const { words, groups } = clauses
  if (words[opener]?.lower !== 'that' || objectRelativeStart(clauses, index) !== opener) return false
  const above = groups.findLast(({ last }) => last < opener)
  if (above?.form !== 'infinitive' && above?.form !== 'gerund') return false
  const head = headOf(words, above)
  return !REPORTING.test(head) && !TAKES_THAT.test(head)
}

const TAKES_THAT =
  /^(?:den|admit|claim|think|know|learn|fear|find|show|mean|prove|argu|accept|recommend|request|urg|assert|alleg|rul|order|promis|assum|conclud|recogni|acknowledg|guarante|stipulat|requir|remind|remember|see|hear|mak)/

/** For "said that it will ban" and "said it will ban": the index where the complement clause opens, else 0. */
function clauseOpener({ words, groupAt, groups }: Clauses, from: number): number {
  for (let i = from - 1; i >= 0 && i >= from - 14; i--) {
    const word = words[i] as Word
    if (word.lower === 'that' && i > 0) return i
    if (isStrong(word.after) || word.pos === 'subordinator' || word.pos === 'relative') return 0
    const at = groupAt[i] as number
    if (at !== -1) return REPORTING.test(headOf(words, groups[at] as VerbGroup)) ? i : 0
  }
  return 0
}
