/** Who says what a sentence tells. */
import type { Imposer } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { REPORTING } from '../clause/speech-verbs.js'
import { subjectOf } from '../clause/subject.js'
import { actorsIn, imposerOf, isState } from './acting.js'
import type { Namings } from './actors.js'
import { anaphoricHead } from './anaphoric-heads.js'
import { seatOf, seatOfSpeakers } from './seat.js'
import type { Context } from './sources.js'

/** Words for several states together, never for one. */
export const BLOC_ONLY = /^(?:bloc|grouping|alliance)$/

/** Where those stand who say it: the subjects of the verbs of saying outside the trigger, or the words behind one. */
export function speakerRuns(clauses: Clauses, trigger: Run): readonly Run[] {
  const { groups, words } = clauses
  return groups.flatMap((group, index) => {
    if (!(REPORTING.test(headOf(words, group)) || offers(words, group)) || group.form !== 'finite') return []
    if (group.last >= trigger.first && group.first <= trigger.last) return []
    const behind = { first: group.last + 1, last: Math.min(words.length - 1, group.last + 8) }
    const run = isInverted(clauses, group) ? behind : (subjectOf(clauses, index) ?? behind)
    // Where a sentence ends with a verb without a subject nobody says it.
    return run.first <= run.last ? [run] : []
  })
}

/** "…, said a British official". */
const isInverted = ({ words }: Clauses, { first, last }: VerbGroup): boolean =>
  first === last &&
  /^(?:said|says)$/.test((words[first] as Word).lower) &&
  /[,"]/.test(words[first - 1]?.after ?? '') &&
  /^(?:determiner|name|adjective|noun)$/.test(words[last + 1]?.pos ?? '')

/** "…, the ministry offered": what is offered stands in front. */
const offers = (words: Clauses['words'], group: VerbGroup): boolean =>
  /^(?:offered|promised)$/.test(headOf(words, group)) && !(group.last < words.length - 1)

/** The official who says it: "…, the Treasury said". */
export function speakerOf(clauses: Clauses, namings: Namings, trigger: Run): Imposer | undefined {
  for (const run of speakerRuns(clauses, trigger)) {
    const actors = actorsIn(clauses, namings, run)
    const speaker = actors[0] ?? seatOf(clauses, namings, run) ?? seatOfSpeakers(clauses, namings, run.last + 1)
    if (speaker) return speaker
  }
  return sourceOf(clauses, namings)
}

/** "Macron met reporters. Ten envoys will be expelled, he said": the actor that the sentence before opens with says it. */
export function speakerBefore(clauses: Clauses, trigger: Run, { opener, before }: Context): Imposer | undefined {
  for (const run of speakerRuns(clauses, trigger)) {
    const head = anaphoricHead(clauses, run)
    // "Aviation officials said": of whatever state.
    const first = clauses.words[run.first]?.lower ?? ''
    if (head === undefined || !(first === head || POINTS.test(first)) || /^(?:we|i|officials)$/.test(first)) continue
    const [last] = before
    // "He added …": a person goes on speaking.
    const person = /^(?:he|she)$/.test(head) && last?.entity.kind === 'person' ? imposerOf(last) : undefined
    const meant = opener ?? person
    if (meant && !(BLOC_ONLY.test(head) && isState(meant))) return meant
  }
  return undefined
}

const POINTS = /^(?:the|its|his|her|their)$/

/** "According to the Foreign Office, …". */
function sourceOf(clauses: Clauses, namings: Namings): Imposer | undefined {
  const { words } = clauses
  const at = words.findIndex(({ lower }, i) => lower === 'according' && words[i + 1]?.lower === 'to')
  return at < 0 ? undefined : actorsIn(clauses, namings, { first: at + 2, last: Math.min(words.length - 1, at + 8) })[0]
}
