/** Which verb another goes on from behind a clause of reason, time or speech: the main verb, not that of the clause. */
import { stretchStart } from './boundaries.js'
import type { Clauses } from './clause.js'
import { governorOf } from './governor.js'
import { headOf, type VerbGroup } from './groups.js'
import { relativeStart } from './relative-starts.js'
import { REPORTING } from './speech-verbs.js'

/** "closed a road after an accident killed four, [and] banned lorries", "…, banned lorries and": ", and" or a comma goes on with the main verb, not with the clause that a reason or time opens. */
export function pastSubordinate(clauses: Clauses, before: number, joiner: number, listed: boolean): number {
  const { words, groups } = clauses
  const inner = groups[before]
  if (inner?.form !== 'finite') return before
  if (!listed && !/,/.test(words[joiner - 1]?.after ?? '')) return pastOwned(clauses, before)
  const opener = innerStart(clauses, before)
  if (opener < 0) return before
  const main = groups.findLastIndex(({ form, last }, at) => at < before && form === 'finite' && last < opener)
  return main >= 0 ? main : before
}

/** "froze whatever the general [holds] in France and forbade", "said there [was] no way back and froze": a clause that stands for an object, or has nobody for its subject, has no twin; the verb before it has. */
function pastOwned(clauses: Clauses, inner: number): number {
  const { words, groups } = clauses
  const { first } = groups[inner] as VerbGroup
  const main = groups[inner - 1]
  if (words[first - 1]?.lower === 'there' && main?.form === 'finite' && REPORTING.test(headOf(words, main)))
    return inner - 1
  if (main?.form !== 'finite' || first - main.last > 9) return inner
  return /^(?:whatever|what|everything|anything)$/.test(words[main.last + 1]?.lower ?? '') ? inner - 1 : inner
}

/** The word at which a clause of time or reason, a relative clause or what somebody says begins, whose verb is group `index`; or -1. */
function innerStart(clauses: Clauses, index: number): number {
  const { words, groups } = clauses
  const group = groups[index] as VerbGroup
  const relative = relativeStart(clauses, index)
  if (relative > 0) return relative
  const first = stretchStart(clauses, group.first - 1)
  const opener = words[first - 1]
  if (opener?.pos === 'subordinator') return /^(?:if|whether|so)$/.test(opener.lower) ? -1 : first - 1
  const governor = governorOf(clauses, index)
  const saying = governor && governor.group >= 0 ? groups[governor.group] : undefined
  return saying?.form === 'finite' && REPORTING.test(headOf(words, saying)) && group.modal === null
    ? saying.last + 1
    : -1
}
