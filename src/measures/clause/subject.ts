/** Who does what a verb tells: the subject that stands before it, or the one that it shares with another verb. */
import { keptForPlaces } from '../../text/kept.js'
import type { Word } from '../../text/tag.js'
import { UNCHANGING } from '../../text/unchanging.js'
import { findLastWord } from '../../text/word-search.js'
import { antecedentStart } from './antecedent-start.js'
import { closesQuotation, startsClause, stretchStart } from './boundaries.js'
import type { Clauses, Run } from './clause.js'
import { logicalSubject } from './control.js'
import {
  afterObject,
  afterSubordinate,
  beforeDashes,
  behindVerb,
  pastPhrase,
  pastPlaceAndDay,
  speakerOnly,
} from './cuts.js'
import { isFronted, pastFronted } from './fronted.js'
import { headOf, type VerbGroup } from './groups.js'
import { pastSubordinate } from './past-subordinate.js'
import { objectRelativeStart, relativeStart } from './relative-starts.js'
import { mainSegment } from './segments.js'
import { listedThing } from './shared-auxiliaries.js'
import { REPORTING } from './speech-verbs.js'

/** The words in which a subject stands, and how it was found. */
export interface Subject extends Run {
  /** `antecedent` is the noun before "which"; `coordinate` the subject of the verb before "and". */
  readonly how: 'stretch' | 'antecedent' | 'coordinate'
}

/** Verbs that share or pass on their subjects, one to the next, are read no further than this. */
export const DEEPEST = 12

/** Told field by field: to add one to those that are spread costs ten times as much in V8. */
const stretch = ({ first, last }: Run): Subject => ({ first, last, how: 'stretch' })

const coordinate = (shared: Subject | undefined): Subject | undefined => shared && { ...shared, how: 'coordinate' }

/** The words in which the subject of a group stands; undefined when it has none. */
export const subjectOf = (clauses: Clauses, index: number, depth = 0): Subject | undefined =>
  depth === 0 ? subjectKept(clauses, index) : readSubject(clauses, index, depth)

const subjectKept = keptForPlaces((clauses: Clauses, index: number) => readSubject(clauses, index, 0))

function readSubject(clauses: Clauses, index: number, depth: number): Subject | undefined {
  const { words, groups } = clauses
  const group = groups[index]
  if (!group || depth > DEEPEST) return undefined
  if (group.inverted) return subjectBehind(clauses, group)
  const listed = listedThing(clauses, index)
  if (listed) return stretch(listed)
  if (isFronted(group)) return frontedSubject(clauses, index, depth)
  const relative = relativeStart(clauses, index)
  if (relative > 0) return { first: antecedentStart(clauses, relative - 1), last: relative - 1, how: 'antecedent' }
  if (closesQuotation(words, group.first)) return undefined
  const parted = clauses.parted[index]
  if (parted) return stretch(mainSegment(words, parted))
  const last = beforeDashes(words, beforeAdverbs(words, group.first - 1))
  if (last < 0) return undefined
  const lead = leadOf(clauses, index, last)
  if (lead >= 0) return coordinate(leadSubject(clauses, lead, depth + 1))
  if (endsClause(clauses, last)) return aroundInsertion(clauses, last)
  // "said after the vote [it] banned".
  if (NOMINATIVE.test((words[last] as Word).lower) && !/^(?:to|preposition)$/.test(words[last - 1]?.pos ?? ''))
    return stretch({ first: last, last })
  return inStretch(clauses, index, last, depth)
}

/** "Blacklisted by Washington in 2019, [Huawei] makes": the subject of the verb behind it. */
function frontedSubject(clauses: Clauses, index: number, depth: number): Subject | undefined {
  const main = clauses.groups.findIndex(({ form }, at) => at > index && form === 'finite')
  return main < 0 ? undefined : subjectOf(clauses, main, depth + 1)
}

/** "Also banned are [exports of radios]": the words up to the next verb or stop. */
function subjectBehind({ words, groupAt }: Clauses, { last }: VerbGroup): Subject | undefined {
  const end = words.findIndex(
    ({ index, after }) => index > last && (/[;:.]/.test(after) || (groupAt[index + 1] ?? -1) >= 0),
  )
  const to = end < 0 ? words.length - 1 : end
  return to > last ? stretch({ first: last + 1, last: to }) : undefined
}

function beforeAdverbs(words: readonly Word[], from: number): number {
  let last = from
  while (last >= 0 && (words[last]?.pos === 'adverb' || words[last]?.pos === 'negation')) last--
  return beforePeriod(words, last)
}

/** "closed its embassy and [a year later] imposed", "and [the next day] expelled". */
function beforePeriod(words: readonly Word[], last: number): number {
  if (!PERIOD.test(words[last]?.lower ?? '')) return last
  const opener = findLastWord(words, 0, last - 1, ({ pos }) => !/^(?:determiner|number|adjective)$/.test(pos))
  return opener < last - 1 && words[opener]?.pos === 'conjunction' ? opener : last
}

const PERIOD = /^(?:hours?|days?|weeks?|months?|years?|decades?)$/

/** Pronouns that, right before a verb, are its subject whatever stands before them. */
const NOMINATIVE = /^(?:it|he|she|they|we|i)$/

/** The verb whose subject a group shares, behind "and" or in a list whose last word is `last`; or -1. */
function leadOf(clauses: Clauses, index: number, last: number): number {
  const { words, groups } = clauses
  const group = groups[index] as VerbGroup
  const joiner = words[last] as Word
  const bare = group.form === 'bare'
  const comma = /,/.test(joiner.after)
  // "froze aid, [then] restored it".
  const next = last === group.first - 1 || SEQUEL.test((words[last + 1] as Word).lower)
  const listed = comma && next && followsVerb(clauses, index)
  if (joiner.pos !== 'conjunction' && !(bare && comma) && !listed) return -1
  const nearest = groups.findLastIndex(
    ({ form }, at) => at < index && (form === 'finite' || form === group.form || (bare && form === 'infinitive')),
  )
  const before = pastSpeaker(clauses, nearest, last)
  const sayer = pastSaid(clauses, before, group)
  return sayer >= 0 ? sayer : pastSubordinate(clauses, before, last, listed)
}

/** "[has halted] imports, officials said, and banned sales": over who says it between commas goes on what he says. */
function pastSpeaker(clauses: Clauses, said: number, joiner: number): number {
  const { words, groups } = clauses
  const saying = groups[said]
  if (!saying || saying.last !== joiner - 1 || !/,/.test(words[saying.last]?.after ?? '')) return said
  const speaker = REPORTING.test(headOf(words, saying)) ? subjectOf(clauses, said) : undefined
  if (!speaker || !/,/.test(words[speaker.first - 1]?.after ?? '')) return said
  const told = groups.findLastIndex(({ form, last }, at) => at < said && form === 'finite' && last < speaker.first)
  return told < 0 ? said : told
}

const SEQUEL = /^(?:then|later|subsequently|eventually|finally|promptly|immediately|swiftly|quickly|soon|again)$/

/** "[said] the abuses must stop and imposed sanctions": a past form does not go on with what is told by a modal, but with who said so; or -1. */
function pastSaid({ words, groups }: Clauses, before: number, { form, tense, modal }: VerbGroup): number {
  const inner = groups[before]
  if (form !== 'finite' || tense !== 'past' || modal !== null || !inner || inner.modal === null) return -1
  const saying = groups[before - 1]
  const said = saying?.form === 'finite' && saying.tense === 'past' && REPORTING.test(headOf(words, saying))
  return said && !/[,;:]/.test(words[saying.last]?.after ?? '') ? before - 1 : -1
}

/** The subject of the verb with which another shares it. */
const leadSubject = (clauses: Clauses, lead: number, depth: number): Subject | undefined =>
  /^(?:infinitive|bare|gerund)$/.test(clauses.groups[lead]?.form ?? '')
    ? logicalSubject(clauses, lead, depth)
    : subjectOf(clauses, lead, depth)

/** "ordered A to leave, called home B and froze C": a main verb stands before in the same clause. */
function followsVerb(clauses: Clauses, index: number): boolean {
  const { groups } = clauses
  const group = groups[index] as VerbGroup
  if (group.form !== 'finite') return false
  for (let at = index - 1; at >= 0; at--) {
    const before = groups[at] as VerbGroup
    for (let i = before.last + 1; i < group.first; i++) if (startsClause(clauses, i)) return false
    const agrees =
      before.tense === group.tense ||
      (before.tense === 'perfect' && group.tense === 'past') ||
      UNCHANGING.has(headOf(clauses.words, before))
    if (before.form === 'finite') return relativeStart(clauses, at) < 0 && agrees
  }
  return false
}

/** True where a verb stands right in front, whose clause ends there. */
function endsClause({ words, groups, groupAt }: Clauses, last: number): boolean {
  const verb = groups[groupAt[last] as number]
  if (!verb || verb.form === 'participle') return false
  // "Envoys accused of spying [were expelled]": the gerund ends what is told of the subject.
  const within = verb.form === 'gerund' && words[verb.first - 1]?.lower === 'of' && !/,/.test(words[last]?.after ?? '')
  return !within
}

/** The subject in front of a clause that is put between commas behind it and ends at `last`; undefined when none is. */
function aroundInsertion(clauses: Clauses, last: number): Subject | undefined {
  const { words, groups, groupAt } = clauses
  const at = groupAt[last] as number
  // "[The bloc] to which all three belong has frozen".
  const link = objectRelativeStart(clauses, at) - 1
  if (!/,/.test((words[last] as Word).after)) {
    const led = link > 0 && /^(?:to|preposition)$/.test(words[link]?.pos ?? '')
    return led ? stretch(mainSegment(words, { first: stretchStart(clauses, link - 1), last: link - 1 })) : undefined
  }
  const { form, first } = groups[at] as VerbGroup
  // "Peru, furious at reports of wiretapping, has halted": a gerund behind a preposition closes the insertion.
  if (form === 'gerund' && words[first - 1]?.pos === 'preposition') {
    const opens = stretchStart(clauses, first - 1)
    if (words.slice(opens, first).some(({ after }) => /,/.test(after)))
      return stretch(mainSegment(words, { first: opens, last: first - 1 }))
  }
  // "Norway, where protests continue, banned": the clause that ends right before stands inside the subject.
  const inner = objectRelativeStart(clauses, at)
  if (inner <= 0) return undefined
  return stretch(mainSegment(words, { first: stretchStart(clauses, inner - 1), last: inner - 1 }))
}

/** The subject among the words of its clause that end at `last`. */
function inStretch(clauses: Clauses, index: number, last: number, depth: number): Subject | undefined {
  const { words, groups } = clauses
  const group = groups[index] as VerbGroup
  const whole = pastFronted(words, groups[0], { first: stretchStart(clauses, last), last })
  const run = behindVerb(
    clauses,
    index,
    speakerOnly(clauses, group, afterSubordinate(clauses, pastPhrase(words, pastPlaceAndDay(clauses, whole)))),
  )
  if (run.first > run.last) return undefined
  const lead = sharedBefore(clauses, index, run)
  const shared = lead < 0 ? undefined : coordinate(subjectOf(clauses, lead, depth + 1))
  return shared ?? stretch(mainSegment(words, afterObject(clauses, group, whole) ?? run))
}

/** "ended A [and in its place] blacklisted B": the verb before, when only "and" and an adjunct part the two; else -1. */
function sharedBefore({ words, groups }: Clauses, index: number, { first, last }: Run): number {
  const joiner = findLastWord(words, first, last - 1, ({ pos }) => pos === 'conjunction')
  if (joiner < 0 || !ADJUNCT_AFTER.test((words[joiner + 1] as Word).lower)) return -1
  const adjunct = words.slice(joiner + 1, last + 1)
  if (adjunct.length > 6 || /,/.test((words[last] as Word).after) || adjunct.some(({ pos }) => pos === 'name'))
    return -1
  return groups.findLastIndex((other, at) => at < index && other.form === 'finite' && other.last < joiner)
}

const ADJUNCT_AFTER = /^(?:in|on|at|by|for|from|under|with|over|after|then|later|also|last)$/

/** The words of the subject of the verb at group `index`; none where it has no subject. */
export function subjectWords(clauses: Clauses, index: number): readonly Word[] {
  const subject = subjectOf(clauses, index)
  return subject ? clauses.words.slice(subject.first, subject.last + 1) : []
}
