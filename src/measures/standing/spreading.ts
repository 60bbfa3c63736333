/** "The ban was widened [to Albania]", "extended its embargo on cheese [to Belarus]": whom a measure reaches from now on. */
import { findWord } from '../../text/word-search.js'
import { datesOr } from '../clause/calendar.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { reachAfter } from '../clause/reach.js'

const WIDENING = /^(?:extend|widen|expand|broaden|enlarg|stretch|spread)/
const TAKING_IN = /^(?:include|cover|target|encompass|take)$/
/** Things that go somewhere: "extended its ban on flights to Libya" is no wider than before. */
const MOVING =
  /^(?:flights?|exports?|exporting|sales?|selling|shipments?|deliver(?:y|ies)|suppl(?:y|ies)|transfers?|travel|travelling|traveling|visits?|trips|aid|assistance|loans?|transport|links|access|imports?|entry|visas|payments?|closure|closing|airspace|skies|ports?|borders?|territory|market|response|return|end)$/
const LISTED =
  /^(?:people|persons|individuals|officials|ministers|generals|officers|politicians|lawmakers|judges|businessmen|companies|firms|entities|banks|groups|organi[sz]ations)$/
/** "extended its sanctions with respect to Libya": on whom they are. */
const REFERRING = /^(?:respect|regard|relation|response|reaction|reply|relating|owing|due|prior|pursuant|according)$/
const DATE = datesOr('next|mid|late|early|the_end')

/** The words of those whom a widened measure takes in; undefined where none are named. */
export function spreadTo(clauses: Clauses, verb: VerbGroup | undefined, trigger: Run): Run | undefined {
  const { words, groups, groupAt } = clauses
  if (!verb || !WIDENING.test(headOf(words, verb))) return undefined
  const behind = verb.first > trigger.last
  const reach = reachAfter(clauses, behind ? verb.last : trigger.last, 14)
  const to = findWord(
    words,
    reach.first,
    reach.last,
    ({ lower }, i) => lower === 'to' && !REFERRING.test(words[i - 1]?.lower ?? ''),
  )
  if (to < 0 || words.slice(reach.first - 1, to).some(({ after }) => /[,;:]/.test(after))) return undefined
  if (!behind && words.slice(trigger.last, to).some(({ lower }) => MOVING.test(lower))) return undefined
  const taking = groups[groupAt[to] ?? -1] ?? groups[groupAt[to + 1] ?? -1]
  if (taking && (taking.form !== 'infinitive' || !TAKING_IN.test(headOf(words, taking)))) return undefined
  const first = (taking?.last ?? to) + 1
  const named = findWord(words, first, Math.min(first + 4, reach.last), ({ pos }) => pos === 'name')
  // "extended to 34 individuals and four firms".
  const counted =
    words[first]?.pos === 'number' && findWord(words, first + 1, first + 3, ({ lower }) => LISTED.test(lower)) > 0
  if (counted) return { first, last: reach.last }
  return named < 0 || DATE.test(words[first]?.lower ?? '') ? undefined : { first, last: reach.last }
}
