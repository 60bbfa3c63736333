/** Where those who are hit stand as the object of a verb, or as the subject of a passive one. */
import { findWord } from '../../text/word-search.js'
import { hitsSubject } from '../candidate-verbs.js'
import type { Candidate } from '../candidates.js'
import type { Clauses, Run } from '../clause/clause.js'
import { logicalSubject, passiveSubject } from '../clause/control.js'
import { isFronted } from '../clause/fronted.js'
import type { VerbGroup } from '../clause/groups.js'
import { reachAfter } from '../clause/reach.js'
import { relativeStart } from '../clause/relative-starts.js'
import { phraseEnd } from './phrase-end.js'

/** The object of the act up to the word `edge`, and those named apart by "including"; none for a noun. */
export function objectRuns(
  { rule, trigger, object, group, form }: Candidate,
  clauses: Clauses,
  edge: number,
): readonly Run[] {
  if (form === 'noun') return []
  const act = clauses.groups[group] as VerbGroup
  if (hitsSubject(clauses, act, rule)) {
    if (act.form === 'participle' && !isFronted(act))
      return (
        inverted(act, clauses) ?? [
          { first: Math.max(mainEnd(act, clauses), asideEnd(act, clauses), act.first - 10), last: act.first - 1 },
        ]
      )
    // "became the twelfth nation to appear on": of an infinitive the subject is that of the verb above.
    const toBe = act.form === 'infinitive' && !act.passive
    const subject = toBe ? logicalSubject(clauses, group) : passiveSubject(clauses, group)
    return subject ? [withApposition(subject, act, clauses)] : []
  }
  const from = Math.max(act.last, object ? act.last : trigger.last)
  const reach = reachAfter(clauses, from)
  const last = Math.min(reach.last, edge)
  const main = { first: reach.first, last: phraseEnd(clauses, reach.first, last) }
  const including = findWord(clauses.words, main.last + 1, last, ({ lower }) => lower === 'including')
  return including < 0 ? [main] : [main, { first: including + 1, last: phraseEnd(clauses, including + 1, last) }]
}

/** "Huawei and ZTE, two Chinese makers of phones, were blacklisted": what stands between subject and verb says who the subject is. */
function withApposition(subject: Run, act: VerbGroup, { words, groupAt }: Clauses): Run {
  const from = subject.last + 1
  const opener = words[from]
  if (opener && from < act.first && LISTS.test(opener.lower)) {
    const next = words.findIndex(({ pos, index }) => index > from && (pos === 'relative' || pos === 'subordinator'))
    return { first: subject.first, last: Math.min(next < 0 ? act.first : next, act.first) - 1 }
  }
  const describes = opener && /^(?:determiner|number)$/.test(opener.pos) && /,/.test(words[subject.last]?.after ?? '')
  if (!describes || from >= act.first) return subject
  const verbless = words.slice(from, act.first).every(({ index, pos }) => groupAt[index] === -1 && pos !== 'relative')
  return verbless ? { first: subject.first, last: act.first - 1 } : subject
}

/** "Six firms, including three in Chad, were blacklisted": some of those who are hit. */
const LISTS = /^(?:including|among|notably|mostly|mainly|many)$/

/** "Kenya [detained] a tanker sanctioned by Britain": the word behind the verb in front, whose subject is another's; 0 where there is none. */
function mainEnd({ first }: VerbGroup, clauses: Clauses): number {
  const at = clauses.groups.findLastIndex(
    ({ last, form }, index) =>
      last < first && (form === 'finite' || form === 'infinitive') && relativeStart(clauses, index) <= 0,
  )
  return at < 0 ? 0 : (clauses.groups[at] as VerbGroup).last + 1
}

/** "Melli, which was listed by Chad and Togo, [a bank] sanctioned by Peru": the word behind the comma that ends a relative clause in front, or 0. */
function asideEnd({ first }: VerbGroup, clauses: Clauses): number {
  const at = clauses.groups.findLastIndex(
    ({ last, form }, index) => last < first && form === 'finite' && relativeStart(clauses, index) > 0,
  )
  const verb = clauses.groups[at]
  if (!verb) return 0
  return findWord(clauses.words, verb.last + 1, first - 2, ({ after }) => /,/.test(after)) + 1
}

/** "Among those sanctioned are two generals": who is hit stands behind the copula. */
function inverted(act: VerbGroup, { words }: Clauses): readonly Run[] | undefined {
  if (words[0]?.lower !== 'among' || act.first > 5) return undefined
  const copula = words.findIndex(({ pos, index }) => pos === 'be' && index > act.last)
  return copula > 0 ? [{ first: copula + 1, last: words.length - 1 }] : undefined
}
