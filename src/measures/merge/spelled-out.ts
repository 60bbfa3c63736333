/** Kinds that a general word of their own sentence takes in: "sanctions, including a freeze". */
import type { Draft } from '../draft.js'
import { RELIEF } from '../taxonomy.js'

const LISTS =
  /\b(?:including|with an?|among (?:them|which|whom)|notably|includes?|included|such as|like|namely|involv(?:e|es|ed|ing)|compris(?:e|es|ed|ing)|contain(?:s|ed)?|that|which)\b|[:–—-]\s/

/** "sanctions [that] bar", "steps: it froze": what opens a verb that tells the kind; "sanctions, including one on A, and barred" has none. */
const TELLS = /\b(?:that|which)\b|[:–—-]\s/

/** "sanctions, including a freeze", "took sanctions, freezing": the kind told behind a general word in its sentence. */
export function spellsOut(own: Draft, other: Draft): boolean {
  const between = textBetween(own, other)
  if (between === undefined) return false
  const opens = other.candidate.form === 'noun' || isGerund(other) ? LISTS : TELLS
  if (opens.test(between) || (/,\s(?:thereby\s|thus\s)?$/.test(between) && isGerund(other))) return true
  // "announced sanctions against Chad banning loans".
  if (BARRING.test(between) && !/\band\s$/.test(between) && isGerund(other) && relievesAs(own, other)) return true
  // "widened its sanctions on Chad by freezing".
  if (BY_DOING.test(between) && isGerund(other) && relievesAs(own, other)) return true
  // "the sanctions on Chad, an arms embargo and a travel ban, were lifted".
  // "imposed sanctions (asset freeze, travel ban) on two generals".
  if (other.candidate.form === 'noun' && relievesAs(own, other) && (APPOSED.test(between) || BRACKETED.test(between)))
    return true
  // "lifted the sanctions on Chad, ending an arms embargo and a travel ban".
  return other.candidate.form === 'noun' && other.standing.action === own.standing.action && DOING.test(between)
}

const BARRING = /^(?:\s(?:on|against)\s[^,;:.]{1,60})?\s(?:also\s|further\s)?$/

const BY_DOING = /^(?:\s(?:on|against)\s[^,;:.]{1,60})?\sby\s(?:also\s|newly\s|additionally\s)?$/

const APPOSED = /^(?:\s(?:on|against|in|for)\s[^,;:.]{1,60})?,\san?\s[^;:.]{0,120}$/

const BRACKETED = /^(?:\s(?:on|against|in|for)\s[^,;:.(]{1,60})?\s\([^;:.)]{0,100}$/

/** What is done to the kinds, as the way in which it was done to the whole. */
const DOING =
  /(?:,|\bby)\s(?:thereby\s|thus\s)?(?:ending|lifting|removing|scrapping|prolonging|extending|renewing|easing|suspending|imposing|introducing|ordering)\s/

/** "[sanctions] on Sudan, agreed in May, bar arms sales": the kinds that they are told to bar. */
const BARS = /^(?:\s(?:against|on)\s[^,;.]{1,60})?(?:,[^,;.]{1,80},)?\s(?:also\s|will\s)?$/

export function bars(own: Draft, other: Draft): boolean {
  const between = own.standing.doer < 0 && other.candidate.form === 'verb' ? textBetween(own, other) : undefined
  return between !== undefined && BARS.test(between)
}

/** From one telling to another that stands behind it in its sentence; undefined where none does. */
const textBetween = ({ sentence: { index, start, text }, triggerEnd }: Draft, other: Draft): string | undefined =>
  other.sentence.index === index && other.triggerStart > triggerEnd
    ? text.slice(triggerEnd - start, other.triggerStart - start)
    : undefined

export const isGerund = ({ candidate: { form }, sentence: { text, start }, triggerStart }: Draft): boolean =>
  form === 'verb' && /^\w+ing\b/.test(text.slice(triggerStart - start))

/** "ended the sanctions, which froze assets": what is ended is told by the general word alone. */
export const relievesAs = (draft: Draft, other: Draft): boolean =>
  RELIEF.has(draft.standing.action) === RELIEF.has(other.standing.action)

/** "a travel ban [and other sanctions]": no more than the rest of what the kind beside it opens. */
export const isRest = ({ sentence: { text, start }, triggerStart }: Draft): boolean =>
  /\b(?:and|or) other (?:\p{Ll}+ )?$/u.test(text.slice(0, triggerStart - start))

/** "[Under UN sanctions], coal may not be sold": by what the kind told in the sentence is forbidden. */
export const isFrame = ({ sentence: { text, start }, triggerStart }: Draft): boolean =>
  /\bunder (?:the )?(?:[^\s,;:]+ ){0,3}$/i.test(text.slice(0, triggerStart - start))

export const inSentenceOf =
  ({ sentence }: Draft) =>
  (other: Draft): boolean =>
    other.sentence.index === sentence.index
