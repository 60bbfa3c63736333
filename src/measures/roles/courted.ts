/** Whom relief is to win over, where only a phrase beside it tells: "In a bid to mend ties with Chad, the EU lifted visa bans", "to reward reforms in Chad". */
import type { Word } from '../../text/tag.js'
import type { Clauses } from '../clause/clause.js'
import { hitCode, type Namings } from './actors.js'
import { namedFrom } from './named-from.js'

/** The state with which ties are to grow, or whose progress is praised; never one of the imposers. */
export function courtedStates({ words }: Clauses, namings: Namings, imposers: ReadonlySet<string>): readonly string[] {
  for (const word of words) {
    if (!wins(words, word)) continue
    const naming = namedFrom(words, namings, word.index + 2, word.index + 5, leadsIn)
    const code = naming && hitCode(naming.entity)
    if (code && !imposers.has(code)) return [code]
  }
  return []
}

/** "improve [ties] with", "better [relations] with", "[progress] in". */
function wins(words: readonly Word[], { lower, index, after }: Word): boolean {
  if (/[,;:.]/.test(after)) return false
  const link = words[index + 1]?.lower ?? ''
  if (PROGRESS.test(lower)) return /^(?:in|by)$/.test(link)
  return (
    TIES.test(lower) &&
    link === 'with' &&
    words.slice(Math.max(0, index - 4), index).some(({ lower: verb }) => IMPROVING.test(verb))
  )
}

const TIES = /^(?:relations|ties|relationship|dialogue|links|engagement|rapprochement|contacts|cooperation)$/
const IMPROVING =
  /^(?:improv|mend|repair|normali[sz]|reset|thaw|rebuild|warm|better|closer|reviv|deepen|strengthen|boost|restor|renew|re-?establish|foster|good|new)/
const PROGRESS = /^(?:progress|reforms?|improvements?|liberali[sz]ation|democrati[sz]ation|developments)$/

const leadsIn = ({ pos }: Word): boolean => /^(?:determiner|adjective|noun)$/.test(pos)
