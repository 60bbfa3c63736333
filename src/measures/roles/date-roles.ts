/** What the words before a date make of it: the day of an act, the day from which it applies, or its end. */
import type { DateMention, Measure } from '../../record/contract.js'

/** Words right before a date that make it the day from which, or until which, an act applies. */
export const EFFECTIVE =
  /(?:\b(?:effective|starting|beginning|from|as of|as from|with effect from)\s+(?:\w+\s+)?|\b(?:into force|into effect|takes? effect|took effect|taking effect|in force|appl(?:y|ies)|(?:start(?:s|ed)?|begins?|began)(?!\s+\w+ing\b))\b[^,;:.]{0,25})$/i
const EXPIRES =
  /(?:\b(?:until|till|through|up to|run to)\s+(?:(?!the end)\w+\s+)?(?:the end of\s+)?|\b(?:expires?|expired|expiring|ends?|lapse[sd]?)\b[^,;:.]{0,20})$/i
/** "gave firms until June 1", "have until Monday to leave": a respite, no end. */
export const RESPITE =
  /\b(?:gave|gives?|giving|given|allow(?:s|ed|ing)?|has|have|had)\s+(?:[^\s,;:.]+\s+){0,3}until\s+$/i
/** A verb of its own tells the end: "which expires on". */
export const ENDING =
  /\b(?:expires?|expired|expiring|ends?|ended|lapse[sd]?|runs?|lasts?|remains?|stays?|valid|in (?:force|place|effect))\b[^,;:.]{0,24}$/i
const SINCE = /\bsince\s+(?:(?:late|early|mid|the|last)[\s-]+)?$/i
/** "The ban dates from May", "going back to 1996". */
const DATING =
  /\b(?:dat(?:e|es|ed|ing)(?:\s+back)?\s+(?:from|to)|(?:go|goes|going|went)\s+back\s+to)\s+(?:(?:late|early|mid|the)[\s-]+)?$/i
/** A bare year tells when only behind one of these: "the 2009 agreement", "the pact of 1972" name what they date. */
const TELLS_YEAR = /\b(?:in|since|during|by|early|late|mid|around|until|from|back to)[\s-]+$/i
const MONTH =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|fall|winter)\b/i

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** "in place [since 2014]", "dating from May": when it began. */
export const isBeginning = (before: string): boolean => SINCE.test(before) || DATING.test(before)

/** What the words before a date, and its place before or after the day of publication, make of it. */
export function roleOf(date: DateMention, before: string, published: string | null): keyof Measure['dates'] | null {
  const { value, edge, text } = date
  if (isBeginning(before)) return 'announced'
  if (EXPIRES.test(before) || edge === 'end') return 'expires'
  if (edge === 'before') return isAhead(date, published) ? 'effective' : null
  if (EFFECTIVE.test(before) || edge === 'start') return 'effective'
  if (isAhead(date, published)) return 'effective'
  if (/^\d{4}$/.test(value) && /^\d{4}$/.test(text) && !TELLS_YEAR.test(before) && !MONTH.test(before.slice(-12)))
    return null
  return 'announced'
}

/** True when a date lies behind the day of publication, or, like "later this month", at least ends behind it. */
function isAhead({ value, text }: DateMention, published: string | null): boolean {
  if (!published) return false
  if (DAY.test(value)) return published.length === 10 && value > published
  if (/W/.test(value)) return /\bnext\b/i.test(text)
  return value > published || (published.startsWith(value) && /\b(?:later|end of)\b/i.test(text))
}
