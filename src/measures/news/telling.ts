/** How the verbs of a telling place its act in time. */
import type { Word } from '../../text/tag.js'
import type { Clauses } from '../clause/clause.js'
import type { VerbGroup } from '../clause/groups.js'
import type { Standing } from '../standing/standing.js'

/** The time of the act's own verb, and whether that verb only describes a noun ("sanctions imposed in 2014", "which froze"). */
export interface Telling {
  readonly time: 'past' | 'past-perfect' | 'perfect' | 'present' | 'future' | 'none'
  readonly describing: boolean
}

/** Reads the innermost verb group of an act; an infinitive or gerund takes the time of what governs it. */
export function tellingOf({ groups: read }: Standing, clauses: Clauses): Telling {
  const innermost = clauses.groups[read[0] ?? -1]
  if (!innermost) return { time: 'none', describing: false }
  const finite = read.map((index) => clauses.groups[index] as VerbGroup).find(({ form }) => form === 'finite')
  const describing = innermost.form === 'participle' || isRelative(clauses, innermost)
  if (innermost.form === 'participle' || !finite) return { time: 'none', describing }
  return { time: isBehindEarlier(clauses, finite) ? 'past-perfect' : timeOf(clauses.words, finite), describing }
}

/** "Washington had imposed sanctions, and Ankara [answered]": what came next is of that time too. */
function isBehindEarlier({ words, groups }: Clauses, { first, tense, modal }: VerbGroup): boolean {
  const before = groups.findLast((group) => group.form === 'finite' && group.last < first)
  if (!before || tense !== 'past' || modal !== null || timeOf(words, before) !== 'past-perfect') return false
  const between = words.slice(before.last + 1, first)
  return (
    between.some(({ lower, index }) => lower === 'and' && /,/.test(words[index - 1]?.after ?? '')) &&
    !between.some(({ pos, after }) => pos === 'relative' || /[;:]/.test(after))
  )
}

function timeOf(words: readonly Word[], group: VerbGroup): Telling['time'] {
  if (group.tense !== 'perfect') return group.tense
  const lead = words.slice(group.first, group.last + 1).find(({ pos }) => pos === 'have')
  return lead && /^(?:had|'d)$/.test(lead.lower) ? 'past-perfect' : 'perfect'
}

const isRelative = ({ words }: Clauses, { first }: VerbGroup): boolean => {
  const before = words[first - 1]
  return before !== undefined && (before.pos === 'relative' || /^(?:when|since|after)$/.test(before.lower))
}
