/** A measure that somebody is left the choice to avoid: "must leave or face sanctions". */
import type { Word } from '../../text/tag.js'
import type { Act } from '../acts.js'
import type { Clauses } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import type { Standing } from './standing.js'
import { standingOfVerb } from './verbs.js'

/** "must leave [or face] sanctions". */
export const isOrElse = (words: readonly Word[], { first }: VerbGroup): boolean =>
  /^(?:face|risk)$/.test(words[first]?.lower ?? '') && words[first - 1]?.lower === 'or'

/** "gave Mali a month to hold elections or face sanctions": threatened, by the one who sets the choice. */
export function orElse(clauses: Clauses, at: number, act: Act): Standing {
  const { words, groups } = clauses
  const setter = groups.findLastIndex(({ form }, index) => index < at && form === 'finite')
  const sets = setter >= 0 && SETTING.test(headOf(words, groups[setter] as VerbGroup)) && !groups[setter]?.passive
  const read = standingOfVerb(clauses, at, act)
  return {
    ...read,
    status: 'threatened',
    groups: sets ? [at, setter] : [at],
    doer: sets ? setter : -1,
    byOthers: false,
    sufferer: at,
  }
}

const SETTING =
  /^(?:g[ai]v(?:e|es|en|ing)|tell(?:s|ing)?|told|warn(?:s|ed|ing)?|urg(?:e|es|ed|ing)|order(?:s|ed|ing)?|ask(?:s|ed)?|call(?:s|ed)?|demand(?:s|ed|ing)?|threaten(?:s|ed)?|challeng(?:e|es|ed))$/
