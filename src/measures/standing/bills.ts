/** Acts told of as what a draft would do: "a bill would ban", "The draft calls for". */
import type { Word } from '../../text/tag.js'
import { isDay } from '../clause/calendar.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { isOnePhrase } from '../clause/one-phrase.js'
import { subjectOf, subjectWords } from '../clause/subject.js'
import type { Status } from '../taxonomy.js'
import { FAILING, PASSING } from './cues.js'
import { phraseOf } from './phrasal.js'
import type { Standing } from './standing.js'

/** "a bill would", "the draft would": what is not yet decided; "vetoed a draft that would have": what was turned down. */
export function draftStatus(clauses: Clauses, group: VerbGroup): Status | undefined {
  const draft = subjectWords(clauses, clauses.groups.indexOf(group)).find(
    (word) => DRAFT.test(word.lower) && !isGivenName(clauses.words, word),
  )
  if (!draft) return isUnderDraft(clauses.words) ? 'proposed' : undefined
  if (overridesVeto(clauses, draft.index)) return 'announced'
  if (isTurnedDown(clauses, draft.index, group)) return 'rejected'
  // "adopted a resolution that would": decided.
  const above = clauses.groups.findLast(({ last }) => last < draft.index)
  const adopted = draft.lower === 'resolution' && above !== undefined && passes(clauses.words, above)
  return adopted ? undefined : 'proposed'
}

/** "a draft resolution [to] lift", "a pending bill on Friday [to]": what it would do. */
export function completesDraft(words: readonly Word[], first: number): boolean {
  let at = first - 1
  while (at > first - 4 && (isDay((words[at] as Word).lower) || words[at]?.lower === 'on')) at--
  const drafts = words.slice(Math.max(0, at - 3), at)
  return (
    /^(?:resolutions?|bills?|legislation|laws?|amendments?|decrees?|texts?)$/.test(words[at]?.lower ?? '') &&
    drafts.some(({ lower }) => /^(?:draft|proposed|pending|rival)$/.test(lower))
  )
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
  /^(?:withdr(?:ew|awn|aws?)|(?:veto|block|oppos|reject|defeat|kill|scuttl|torpedo|thwart|derail|sink|sank|quash|dropp|abandon|scrapp)(?:ed|es|e|s|ing|oes|oed)?)$/

/** "The bill imposes", "a draft that provides for": its own words, before it is law; decided where it "passed". */
export function billStatus(clauses: Clauses, group: VerbGroup): Status | undefined {
  const { form, tense, modal, passive, first } = group
  if (form !== 'finite' || tense !== 'present' || modal !== null || passive) return undefined
  if (isOfOneHouse(clauses, group)) return 'proposed'
  if (!hasInSubject(clauses, group, /^(?:bills?|drafts?|proposals?)$/)) return undefined
  const passed = clauses.groups.some(
    (other) => other.first < first && (passes(clauses.words, other) || becomesLaw(clauses.words, other)),
  )
  return passed ? 'announced' : 'proposed'
}

/** "The legislation passed by the Senate bans", "The House passed legislation that bans": the other house has not passed it yet. */
function isOfOneHouse(clauses: Clauses, group: VerbGroup): boolean {
  const { words, groups } = clauses
  const subject = subjectOf(clauses, groups.indexOf(group))
  if (!subject || !words.slice(subject.first, subject.last + 1).some(({ lower }) => LAID_BEFORE.test(lower)))
    return false
  const above = groups.findLastIndex(({ last, form }) => last < subject.first && form === 'finite')
  const passer = above >= 0 && passes(words, groups[above] as VerbGroup) ? subjectOf(clauses, above) : undefined
  return [subject, passer].some(
    (run) => run && words.slice(run.first, run.last + 1).some(({ text }) => HOUSE.test(text)),
  )
}

/** "The Senate approved sanctions", "a House panel voted to cut aid": a step of the bill; the other house and the president decide. */
export function byOneHouse(clauses: Clauses, standing: Standing): Standing {
  const at = standing.groups.at(-1)
  const verb = at === undefined ? undefined : clauses.groups[at]
  if (standing.status !== 'announced' || !verb || verb.passive || !VOTING.test(headOf(clauses.words, verb)))
    return standing
  const house = subjectWords(clauses, at as number).some(
    ({ text, index }) => CHAMBER.test(text) && clauses.words[index - 1]?.text !== 'White',
  )
  const isLast = clauses.words.some(({ lower }) => /^(?:final|overr(?:ide|ides|ode|iding|idden)|both)$/.test(lower))
  return house && !isLast ? { ...standing, status: 'proposed' } : standing
}

/** "passed a sanctions [bill]", "a veto of the embargo [resolution] was overridden": what is done to it is done to the measure. */
export function isBillActedOn(clauses: Clauses, at: number): boolean {
  const { words, groups } = clauses
  const word = words[at]?.lower ?? ''
  if (!BILL.test(word)) return false
  const deals = word.startsWith('law') ? passes : dealsWithBills
  const above = groups.findLast(({ last }) => last < at)
  const isObject =
    above !== undefined && !above.passive && at - above.last < 15 && isOnePhrase(words.slice(above.last + 1, at), LINK)
  if (isObject && (deals(words, above) || givesApproval(words, above, at))) return true
  const below = groups.findIndex(({ first, form }) => first > at && form === 'finite')
  const verb = groups[below]
  return verb?.passive === true && deals(words, verb) && (subjectOf(clauses, below)?.first ?? at) < at
}

const LINK = /^(?:of|over|into|to)$/

/** "gave speedy approval to a sanctions bill". */
const givesApproval = (words: readonly Word[], group: VerbGroup, at: number): boolean =>
  GIVING.test(headOf(words, group)) && words.slice(group.last + 1, at).some(({ lower }) => lower === 'approval')

const GIVING = /^g(?:ive|ives|ave|iven|iving)$/

const dealsWithBills = (words: readonly Word[], group: VerbGroup): boolean =>
  passes(words, group) || HANDLING.test(headOf(words, group))

const BILL = /^(?:bills?|legislation|resolutions?|laws?)$/
const HANDLING =
  /^(?:(?:propos|introduc|debat|consider|tabl|sponsor|repeal|discuss|weigh|circulat|submit|veto|block|defeat|kill|scrapp|withdr[ae]w|shelv)(?:t?ed|e|es|s|n|t?ing)?|vetoes)$/

/** "introduced a sanctions bill": brought in, and not yet decided; "signed an embargo law": decided. */
export function asBill(clauses: Clauses, { last }: Run, standing: Standing): Standing {
  const verb = clauses.groups[standing.groups[0] ?? -1]
  if (!verb || standing.status !== 'in-force' || !BILL.test(clauses.words[last + 1]?.lower ?? '')) return standing
  if (BROUGHT_IN.test(headOf(clauses.words, verb))) return { ...standing, action: 'impose', status: 'proposed' }
  return signs(clauses.words, verb) ? { ...standing, status: 'announced' } : standing
}

/** "signed a bill": the last step to a law. */
export const signs = (words: readonly Word[], group: VerbGroup): boolean =>
  /^sign(?:s|ed|ing)?$/.test(headOf(words, group)) && !group.negated

const BROUGHT_IN = /^(?:introduc|sponsor|submit|circulat)(?:t?ed|e|es|s|t?ing)?$/

const VOTING = /^(?:(?:vot|approv|pass|adopt|back|endors|agree)(?:e|es|ed|s|d|ing)?|g(?:ive|ives|ave|iving))$/
const CHAMBER = /^(?:House|Senate)$/

const LAID_BEFORE = /^(?:bills?|legislation|measures?|versions?|amendments?|package)$/
const HOUSE = /^(?:House|Senate|Committee|Subcommittee|committee|subcommittee|panel|chamber)$/

/** "overrode his veto of a bill that would ban": against the veto it is law. */
export function overridesVeto({ words, groups }: Clauses, draft: number): boolean {
  const veto = words.findLastIndex(({ lower, index }) => lower === 'veto' && index < draft && index >= draft - 6)
  const over = veto < 0 ? undefined : groups.findLast(({ last }) => last < veto)
  return over !== undefined && veto - over.last <= 6 && OVERRIDING.test(headOf(words, over))
}

/** "The bill, which becomes law immediately, bans". */
const becomesLaw = (words: readonly Word[], group: VerbGroup): boolean =>
  /^(?:become|becomes|became|is|took|takes)$/.test(headOf(words, group)) &&
  words.slice(group.last + 1, group.last + 3).some(({ lower }) => lower === 'law' || lower === 'effect')

const passes = (words: readonly Word[], group: VerbGroup): boolean =>
  PASSING.test(headOf(words, group)) || OVERRIDING.test(headOf(words, group))

/** A veto. */
const OVERRIDING = /^(?:overrid(?:e|es|den|ing)|overrode|overturn(?:s|ed|ing)?)$/

const hasInSubject = (clauses: Clauses, group: VerbGroup, nouns: RegExp): boolean =>
  subjectWords(clauses, clauses.groups.indexOf(group)).some(
    (word) => nouns.test(word.lower) && !isGivenName(clauses.words, word),
  )

/** "President [Bill] Clinton". */
const isGivenName = (words: readonly Word[], { text, index }: Word): boolean =>
  text === 'Bill' && /^\p{Lu}/u.test(words[index + 1]?.text ?? '')
