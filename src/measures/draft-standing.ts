/** How a candidate stands in its sentence, by its form; nouns that no verb governs may still tell an act. */
import type { Word } from '../text/tag.js'
import { IMPOSE } from './acts.js'
import type { Candidate } from './candidates.js'
import type { Clauses } from './clause/clause.js'
import type { VerbGroup } from './clause/groups.js'
import { subjectOf } from './clause/subject.js'
import { turnsDownAnothers } from './judged-acts.js'
import type { Namings } from './roles/actors.js'
import { nounAgent } from './roles/noun-agents.js'
import { ownerOf } from './roles/owners.js'
import { actionOn } from './standing/act-nouns.js'
import { answererOf } from './standing/answered.js'
import { underBan } from './standing/ban-lists.js'
import { byOneHouse } from './standing/bills.js'
import { AHEAD } from './standing/cues.js'
import { saysNoLonger } from './standing/degree.js'
import { IN_FORCE } from './standing/mentioned.js'
import { standingOfNoun } from './standing/nouns.js'
import type { Standing } from './standing/standing.js'
import { drafted } from './standing/told-open.js'
import { isDoubted, isLeftUndone } from './standing/undone.js'
import { standingOfVerb } from './standing/verbs.js'
import type { Action, Status } from './taxonomy.js'

export function standingOf(
  candidate: Candidate,
  clauses: Clauses,
  namings: Namings,
  afterDraft: boolean,
): Standing | undefined {
  const standing = ownStanding(candidate, clauses, namings, afterDraft)
  return standing && !isLeftUndone(clauses, standing) && !isDoubted(clauses, standing)
    ? byOneHouse(clauses, standing)
    : undefined
}

function ownStanding(
  candidate: Candidate,
  clauses: Clauses,
  namings: Namings,
  afterDraft: boolean,
): Standing | undefined {
  const { rule, form, group, trigger } = candidate
  const own = { action: rule.action ?? 'impose', ...(rule.status ? { status: rule.status } : {}) } as const
  const act = underBan(candidate, clauses) ?? own
  if (form === 'verb') {
    if (!rule.permits && isUnpermitted(act.action, clauses.groups[group] as VerbGroup, clauses.words))
      return drafted(standingOfVerb(clauses, group, IMPOSE, true), clauses, afterDraft)
    // The rule's own words may hold the denial: "no longer sells weapons" is the measure, not its end.
    return drafted(
      standingOfVerb(clauses, group, act, rule.denial || rule.permits || saysNoLonger(clauses.words, trigger)),
      clauses,
      afterDraft,
    )
  }
  const standing = drafted(standingOfNoun(clauses, trigger), clauses, afterDraft)
  if (standing && isNone(clauses.words, trigger.first)) return denied(standing)
  if (standing && turnsDownAnothers(candidate, standing, clauses, namings)) return { ...BARE, action: act.action }
  if (standing) return rule.action ? { ...standing, action: actionOn(rule.action, standing.action) } : standing
  const bare: Standing = { ...BARE, action: act.action, status: rule.status ?? 'in-force' }
  const restricts = rule.action === undefined || rule.action === 'impose'
  const ahead = restricts ? statusAhead(clauses.words, trigger.first) : undefined
  if (ahead && Array.isArray(ownerOf(candidate, bare, clauses, namings))) return { ...bare, status: ahead }
  return rule.bare ||
    (restricts &&
      isSetInPlace(clauses.words, trigger.last) &&
      Array.isArray(ownerOf(candidate, bare, clauses, namings))) ||
    (restricts && isOwnedAct(candidate, bare, clauses, namings)) ||
    (restricts && isOccasion(clauses.words, trigger.first) && nounAgent(candidate, bare, clauses, namings))
    ? bare
    : restricts
      ? answered(candidate, bare, clauses, namings)
      : undefined
}

/** In force by what is named alone: no verb says it. */
const BARE: Standing = { ...IN_FORCE, stated: false }

/** "Transactions with the bank are no longer permitted": what relieves, denied in the passive, bars. */
const isUnpermitted = (action: Action, group: VerbGroup, words: readonly Word[]): boolean =>
  action === 'ease' &&
  group.form === 'finite' &&
  group.passive &&
  group.negated &&
  group.tense === 'present' &&
  group.modal === null &&
  /^(?:permitted|allowed|authori[sz]ed)$/.test((words[group.head] as Word).lower)

/** "Canada's duties on whiskey, [in force since] July, look quaint", "the American embargo, now 37 years old,". */
function isSetInPlace(words: readonly Word[], last: number): boolean {
  const comma = words.findIndex(({ after }, i) => i >= last && i <= last + 8 && /,/.test(after))
  if (comma < 0) return false
  return SET_IN_PLACE.test(
    words
      .slice(comma + 1, comma + 7)
      .map(({ lower }) => lower)
      .join(' '),
  )
}

const SET_IN_PLACE =
  /^(?:(?:now|already|still) )?(?:in (?:force|place|effect) (?:since|for|from)|(?:now )?(?:\S+ ){1,2}(?:years?|decades?|months?) old\b)/

/** "talks over [planned] US tariffs", "the EU's [threatened] ban": an adjective in front of what is owned says how real it is. */
const statusAhead = (words: readonly Word[], first: number): Status | undefined =>
  words
    .slice(Math.max(0, first - 4), first)
    .map(({ lower, pos }) => (pos === 'adjective' || lower === 'expected' ? AHEAD.get(lower) : undefined))
    .find((status) => status !== undefined)

/** "imposed [no] sanctions on", "no new EU measures": there is none of what the noun names. */
function isNone(words: readonly Word[], first: number): boolean {
  const at = words.findLastIndex(
    ({ pos, after }, i) => i < first && (!/^(?:adjective|noun|name)$/.test(pos) || /[,;:]/.test(after)),
  )
  if (first - at > 5) return false
  // "not one of the sanctions", "none of its bans".
  const of = words[at]?.pos === 'determiner' ? at - 1 : at
  if (words[of]?.lower === 'of' && /^(?:none|neither|one)$/.test(words[of - 1]?.lower ?? ''))
    return words[of - 1]?.lower !== 'one' || words[of - 2]?.lower === 'not'
  return words[at]?.lower === 'no' && words[at + 1]?.lower !== 'longer'
}

/** What is not done tells nothing; what will not be done is rejected. */
const denied = (standing: Standing): Standing | undefined =>
  standing.status === 'in-force' ? undefined : { ...standing, status: 'rejected' }

/** "banned cheese in retaliation for EU sanctions": what somebody answers has been done to him. */
function answered(candidate: Candidate, bare: Standing, clauses: Clauses, namings: Namings): Standing | undefined {
  const sufferer = answererOf(clauses, candidate.trigger)
  if (sufferer < 0) return undefined
  // "in reply to American sanctions [on Cuba]": whom they hit is told.
  const [link, hit] = clauses.words.slice(candidate.trigger.last + 1, candidate.trigger.last + 3)
  const told = /^(?:on|against)$/.test(link?.lower ?? '') && hit?.pos === 'name'
  const standing = { ...bare, sufferer: told ? -1 : sufferer, answered: true }
  const owner = ownerOf(candidate, standing, clauses, namings) ?? nounAgent(candidate, standing, clauses, namings)
  return Array.isArray(owner) ? standing : undefined
}

/** "Washington's cutoff of aid to Haiti has hit the army": an act in a noun that somebody owns is told as done, where it opens its clause. */
function isOwnedAct(candidate: Candidate, bare: Standing, clauses: Clauses, namings: Namings): boolean {
  const { rule, trigger, object } = candidate
  const holder = ownerBefore(clauses.words, trigger.first)
  if (
    (rule.goods || Array.isArray(rule.generic)) &&
    holder &&
    (holder.possessive || holder.pos === 'name') &&
    (object || isOnSomething(clauses.words, trigger.last)) &&
    isDweltOn(clauses.words, holder.index)
  )
    return Array.isArray(ownerOf(candidate, bare, clauses, namings))
  if (rule.verb === undefined || !object) return false
  if (object.first <= trigger.first) return false
  const owner = clauses.words[trigger.first - 1]
  const finite = clauses.groups.findIndex(({ first, form }) => first > trigger.last && form === 'finite')
  const act = clauses.groups[finite]
  if (!owner?.possessive || !act || act.modal !== null) return false
  const subject = subjectOf(clauses, finite)
  return (
    subject !== undefined &&
    subject.first <= trigger.first &&
    subject.last >= trigger.last &&
    Array.isArray(ownerOf(candidate, bare, clauses, namings))
  )
}

/** The word in front of a noun's numbers and adjectives: "[Moscow's] two-year ban". */
const ownerBefore = (words: readonly Word[], first: number): Word | undefined =>
  words
    .slice(Math.max(0, first - 5), first)
    .findLast(({ pos, possessive }) => possessive || !/^(?:number|adjective|noun)$/.test(pos))

/** "tariffs of up to 20 percent [on] wine": what it hits is told right behind. */
const isOnSomething = (words: readonly Word[], last: number): boolean =>
  words.slice(last + 1, last + 7).some(({ lower }) => /^(?:on|against)$/.test(lower))

/** "word of [Moscow's] ban", "hurt by [the American] embargo": what somebody has is there when others speak of it or feel it. */
function isDweltOn(words: readonly Word[], owner: number): boolean {
  const first = ownerStart(words, owner)
  const link = words[first - 1]?.pos === 'determiner' ? first - 2 : first - 1
  return (
    (/^(?:of|by|over|at|from|with|despite|about|under|against|after|following)$/.test(words[link]?.lower ?? '') ||
      CONTESTING.test(words[link]?.lower ?? '')) &&
    !/^(?:threats?|plans?|calls?|proposals?|ideas?|possibility|prospects?|risks?|fears?|hopes?|lack|instead|end|lifting|easing|suspension|removal|expiry|repeal)$/.test(
      words[link - 1]?.lower ?? '',
    )
  )
}

/** "by the [decades-old American] embargo", "blamed [President Biden's] tariffs": from here on it is told whose it is. */
function ownerStart(words: readonly Word[], owner: number): number {
  let first = owner
  while (first > 0) {
    const { pos, lower, after } = words[first - 1] as Word
    const joined = after === '-' || words[first - 2]?.after === '-'
    if (!joined && pos !== 'adjective' && pos !== 'name' && !/^(?:president|minister)$/.test(lower)) return first
    first--
  }
  return first
}

/** "is still fighting [Delhi's] duties on". */
const CONTESTING =
  /^(?:fight|challeng|contest|blam|disput|protest|denounc|condemn|decr|criticis|criticiz|oppos|suffer|face|resent|bemoan|lament|slam|welcom|prais|applaud|hail|deplor|regrett?|attack|lambast|mock|defend)(?:e|es|ed|ing|s|y|ies|ied)?$|^fought$/

/** "protested against [the seizure of a ship by Chad]", "after …": what a sentence reacts to has happened. */
const isOccasion = (words: readonly Word[], first: number): boolean => {
  const before = words
    .slice(Math.max(0, first - 3), first)
    .findLast(({ pos }) => pos !== 'determiner' && pos !== 'adjective')
  return before !== undefined && /^(?:against|after|following|over|since|despite|amid|to)$/.test(before.lower)
}
