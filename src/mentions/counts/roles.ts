import type { Count } from '../../record/contract.js'
import type { Candidate } from './candidates.js'

/** Words in the clause that make a number a running total rather than what one act hits. */
const TOTAL = /\b(?:so far|to date|now stands at|stands at|has reached|have reached|current \d+)\b/i
/** Right behind the phrase: "33 people already under sanctions". */
const TOTAL_NEAR = /^[^,;]{0,12}\b(?:already|currently|now) (?:hit|sanctioned|under|on|listed|subject)\b/i
/** After the number only: before it, "the sixth package since the invasion" tells of the act. */
const TOTAL_AFTER = /\bsince (?:the|last|19\d\d|20\d\d|\w+'s|Russia)\b/i
const BRINGING = /\b(?:bring(?:s|ing)?|brought|rais(?:es|ed|ing)|increas(?:es|ed|ing)|expand(?:s|ed|ing))\b/i
/** "to 166 people and [15 entities]": the second half of a total. */
const JOINED = /\bto (?:(?:more|over|than|about|nearly|almost|some|at|least) ){0,3}[\d,]+ (?:[\p{L}-]+ ){1,4}and $/u
/** "now apply to [99 persons]": what a list holds by now. */
const HOLDS =
  /\b(?:currently|now) (?:appl(?:y|ies) to|covers?|targets?|includes?|lists?|affects?|blacklists?|numbers?)\b[^.;]{0,60}$/i

/** `total` for a running total, else `new`: what the told act hits. */
export function roleOf({ sentence, pieces, mention, phrase, rule }: Candidate): Count['role'] {
  if (rule === 'count/total') return 'total'
  const at = (pieces[mention.from]?.start ?? sentence.start) - sentence.start
  const clause = sentence.text.slice(Math.max(0, at - 90), at + 60)
  const end = (pieces[phrase.next - 1]?.end ?? sentence.start) - sentence.start
  if (TOTAL_NEAR.test(sentence.text.slice(end, end + 40))) return 'total'
  if (TOTAL.test(clause) || TOTAL_AFTER.test(sentence.text.slice(at, at + 90))) return 'total'
  const lead = sentence.text.slice(Math.max(0, at - 90), at)
  if (HOLDS.test(lead) || (JOINED.test(lead) && BRINGING.test(lead))) return 'total'
  const before = pieces[mention.from - 1]?.lower
  return before === 'to' && BRINGING.test(lead) ? 'total' : 'new'
}
