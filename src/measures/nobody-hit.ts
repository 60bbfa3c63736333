/** When nobody abroad is hit: the act is a state's own business, or its words name somebody whom the text does not know. */
import type { Word } from '../text/tag.js'
import type { Candidate } from './candidates.js'
import { daysOr } from './clause/calendar.js'
import type { Clauses } from './clause/clause.js'
import { type Context, campaignTargets, type FoundImposers, hitsMostly } from './roles/sources.js'
import type { FoundTargets } from './roles/targets.js'
import type { ToldRule } from './rules/rule.js'

/** All but "sanctions" may hit one's own people: such a wording needs somebody abroad in its sentence. */
export const isBusinessOfAll = ({ foreign, generic, pointer }: ToldRule): boolean =>
  foreign !== false && !(generic === 'all' && pointer !== true)

/** Nobody abroad is hit in the sentence, and nothing told before, nor the headline, makes plain who is. */
export function isDomestic(
  found: FoundTargets,
  imposed: FoundImposers,
  { told, titled, lastDistance, campaigns }: Context,
  text: string,
  relieves: boolean,
): boolean {
  if (found.countries.length > 0 || found.counts.length > 0 || found.targets.some(({ entity }) => entity !== null))
    return false
  if (campaignTargets(campaigns, imposed.imposers).length > 0) return false
  // "carved energy out of the measures": what is eased was told.
  if (relieves && hitsMostly(campaigns, imposed.imposers)) return false
  const foreign = titled.filter((code) => !imposed.imposers.some((imposer) => imposer.code === code))
  const plain =
    (told.length === 1 && lastDistance <= 6) ||
    (told.length > 1 && lastDistance <= 1 && THOSE.test(text)) ||
    (foreign.length === 1 && imposed.how !== 'measure-before')
  return !plain || imposed.how === 'main'
}

/** Words for those of several states who were told right before. */
const THOSE =
  /\b(?:their (?:property|assets|funds|accounts|visas)|those (?:sanctioned|listed|named|designated|targeted)|(?:designated|sanctioned|listed) (?:individuals|persons|people|officials|entities|companies)|the(?:se)?(?: \w+)? (?:individuals|men|persons|officials|officers|generals|entities|traffickers))\b/i

/** "sanctions on this cooperation": the text says what is hit, and it is nobody we know; nobody else is put in its place. */
export function explicitElsewhere(candidate: Candidate, clauses: Clauses, found: FoundTargets, edge: number): boolean {
  if (found.countries.length > 0 || found.targets.length > 0 || candidate.form !== 'noun') return false
  const next = clauses.words[candidate.trigger.last + 1]
  const object = clauses.words[candidate.trigger.last + 2]
  const said =
    next !== undefined &&
    object !== undefined &&
    /^(?:on|against)$/.test(next.lower) &&
    candidate.trigger.last + 1 <= edge
  return (
    said &&
    object.pos !== 'pronoun' &&
    !DAY.test(object.lower) &&
    !ANAPHORIC.test(phraseFrom(clauses.words, object.index).join(' '))
  )
}

/** "lifted it on Friday": a day is nobody who is hit. */
const DAY = daysOr('last')

/** The words of a noun phrase up to the next preposition, at most five. */
function phraseFrom(words: readonly Word[], first: number): readonly string[] {
  const next = words.slice(first, first + 5)
  const end = next.findIndex(({ pos, after }, i) => (i > 1 && pos === 'preposition') || /[,;:.]/.test(after))
  return next.slice(0, end < 0 ? next.length : end + 1).map(({ lower }) => lower)
}

const ANAPHORIC =
  /\b(?:countr(?:y|ies)|nations?|states?|sides|regime|government|them|it|him|city|island|republic|bloc|junta|leaders?|officials?|economy|group|movement|party|mutineers|putschists|plotters|soldiers|army|generals|commanders|rulers|authorities|kingdom|neighbou?r|violators|abusers|perpetrators)\b/
