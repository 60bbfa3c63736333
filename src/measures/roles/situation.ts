/** Whom a measure hits where only its title or its maker tells: "restrictive measures in view of the situation in Mali", "the Libya sanctions committee". */
import type { Word } from '../../text/tag.js'
import { lowerText } from '../../text/word-search.js'
import type { Clauses } from '../clause/clause.js'
import { type Namings, namingsIn, stateOf } from './actors.js'

/** How far behind the measure the situation may be told, in words. */
const FAR = 12

const SITUATION = /^(?:situation|crisis|developments|events)$/

const OPENS =
  /\b(?:view of|light of|response to|reaction to|connection with|relation to|respect to|regard to|concerning|regarding|over)$/

/** The state whose situation a measure is taken in view of; never one of the imposers. */
export function situationStates(
  clauses: Clauses,
  namings: Namings,
  from: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const { words } = clauses
  const at = words.findIndex(({ lower }, i) => i >= from && i <= from + FAR && SITUATION.test(lower))
  if (at < 0 || words[at + 1]?.lower !== 'in' || !OPENS.test(textBefore(words, at))) return []
  const [place] = namingsIn(namings, words, { first: at + 2, last: Math.min(at + 5, words.length - 1) })
  const code = place ? stateOf(place.entity) : null
  return code && !imposers.has(code) ? [code] : []
}

/** "The sanctions committee on [Sudan] listed two generals", "the UN's [Libya] sanctions committee": the state that it deals with. */
export function stateOfCommittee(
  { words }: Clauses,
  namings: Namings,
  end: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const at = words.findIndex(({ lower }, i) => i < end && /^committees?$/.test(lower))
  if (at < 0) return []
  const on = /^(?:on|for|concerning|overseeing)$/.test(words[at + 1]?.lower ?? '')
  const run = on ? { first: at + 2, last: Math.min(at + 7, end - 1) } : { first: Math.max(0, at - 4), last: at - 1 }
  const codes = namingsIn(namings, words, run).flatMap(({ entity }) => stateOf(entity) ?? [])
  const [code, ...others] = codes.filter((each) => !imposers.has(each))
  return code && others.length === 0 ? [code] : []
}

/** "under the Special Economic Measures ([Syria]) Regulations", "the [Burma] sanctions programme": the state that the title of the rules tells. */
export function statesOfRegime({ words }: Clauses, namings: Namings, imposers: ReadonlySet<string>): readonly string[] {
  for (const { lower, index } of words) {
    if (!REGIME.test(lower)) continue
    const amended = isAmended(words, index) ? statesBehind(words, namings, index, imposers) : []
    if (amended.length > 0) return amended
    const first = titleStart(words, index)
    if (!words.slice(first, index).some((word) => /^(?:sanctions|measures)$/.test(word.lower))) continue
    const codes = namingsIn(namings, words, { first, last: index - 1 }).flatMap(({ entity }) => stateOf(entity) ?? [])
    const others = [...new Set(codes)].filter((code) => /^[A-Z]{2}$/.test(code) && code !== 'EU' && !imposers.has(code))
    if (others.length > 0) return others
  }
  return []
}

/** "[amended] its ordinance". */
const isAmended = (words: readonly Word[], index: number): boolean =>
  words
    .slice(Math.max(0, index - 4), index)
    .some(({ lower }) => /^(?:amend|updat|revis|expand|widen|tighten)/.test(lower))

/** "its ordinance on [Belarus]", "the regulations against [Chad]": the state that the rules are about. */
function statesBehind(
  words: readonly Word[],
  namings: Namings,
  index: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  if (!/^(?:on|against|concerning|regarding)$/.test(words[index + 1]?.lower ?? '')) return []
  const [about] = namingsIn(namings, words, { first: index + 2, last: Math.min(index + 5, words.length - 1) })
  const code = about ? stateOf(about.entity) : null
  return code && !imposers.has(code) ? [code] : []
}

const REGIME = /^(?:regulations?|regime|program|programme|rules|ordinance|order|framework)$/

/** Where the title starts whose last word stands at `index`: no preposition or verb stands in it. */
function titleStart(words: readonly Word[], index: number): number {
  let first = index
  while (first > 0 && first > index - 7 && IN_TITLE.test((words[first - 1] as Word).pos)) first--
  return first
}

const IN_TITLE = /^(?:noun|name|adjective)$/

/** The words in front of the situation, its article and adjectives left out. */
function textBefore(words: readonly Word[], at: number): string {
  const end = words.findLastIndex(({ pos }, i) => i < at && pos !== 'determiner' && pos !== 'adjective')
  return lowerText(words.slice(Math.max(0, end - 2), end + 1))
}
