/** Infinitives and gerunds that stand side by side, and share what governs them. */
import type { Word } from '../../text/tag.js'
import type { Clauses } from './clause.js'
import { beforeAdverbs } from './forms.js'
import { headOf, type VerbGroup } from './groups.js'

/** "and [further] limiting". */
export const isJoined = (words: readonly Word[], { first }: VerbGroup): boolean =>
  beforeAdverbs(words, first)?.pos === 'conjunction'

/** "agreed [to deny] visas and [to halt] exports", "[to stop] buying oil and [to halt]": the infinitive that "and" joins another to, when it refuses nothing by itself; or -1. */
export function twinOf(clauses: Clauses, index: number): number {
  const { words, groups } = clauses
  const inner = groups[index - 1]
  const at = inner?.form === 'gerund' && groups[index - 2]?.last === inner.first - 1 ? index - 2 : index - 1
  const twin = groups[at]
  const group = groups[index] as VerbGroup
  if (group.form === 'gerund' && isJoined(words, group)) return gerundBefore(clauses, index)
  if (group.form !== 'infinitive' || words[group.first - 1]?.pos !== 'conjunction') return -1
  const joined = twin?.form === 'infinitive' && REFUSING.test(headOf(words, twin))
  return joined && !words.slice(twin.last, group.first - 1).some(({ after }) => /[;:]/.test(after)) ? at : -1
}

/** "[allowing] kin to visit and send money, and easing", "[stopping] tea exports and recalling": the gerund beside which another stands; or -1. */
function gerundBefore({ words, groups }: Clauses, index: number): number {
  let at = index - 1
  while (/^(?:infinitive|bare)$/.test(groups[at]?.form ?? '')) at--
  const twin = groups[at]
  const parted = words.slice(twin?.last, groups[index]?.first).some(({ after }) => /[;:]/.test(after))
  if (twin?.form !== 'gerund' || parted) return -1
  // "stop issuing visas and selling arms" stops both.
  const isStopped = groups[at - 1]?.last === twin.first - 1
  return at < index - 1 || (!isStopped && STANDSTILL.test(headOf(words, twin))) ? at : -1
}

/** What is not governed by a gerund that it stands beside. */
const STANDSTILL = /^(?:stopp|halt|ceas|end|block|refus|cancell?|den(?:y|i)|reject|suspend|avoid)ing$/

/** Verbs that alone say that something is not or goes on, with an infinitive behind them: "to refuse visas and to ban". */
const REFUSING = /^(?:continue|deny|refuse|reject|decline|block|bar|stop|halt|avoid|cancel|suspend|end|prevent)$/
