/** Who does what a verb tells: the subject that stands before it, or the one that it shares with another verb. */
import type { Word } from '../../text/tag.js'
import { findLastWord } from '../../text/word-search.js'
import { absoluteSubject } from './absolute.js'
import { closesQuotation, objectRelativeStart, relativeStart, startsClause, stretchStart } from './boundaries.js'
import type { Clauses, Run } from './clause.js'
import { afterObject, afterSubordinate, beforeDashes, pastPhrase, speakerOnly } from './cuts.js'
import { UNCHANGING } from './forms.js'
import { CAUSING, type Governor, governorOf, OBJECT_CONTROL, setsTime } from './governor.js'
import { headOf, type VerbGroup } from './groups.js'
import { mainSegment } from './segments.js'
import { REPORTING } from './speech-verbs.js'

/** The words in which a subject stands, and how it was found. */
export interface Subject extends Run {
  /** `antecedent` is the noun before "which"; `coordinate` the subject of the verb before "and". */
  readonly how: 'stretch' | 'antecedent' | 'coordinate'
}

/** The words in which the subject of a group stands; undefined when it has none. */
export function subjectOf(clauses: Clauses, index: number, depth = 0): Subject | undefined {
  const { words, groups, groupAt } = clauses
  const group = groups[index]
  if (!group || depth > 12) return undefined
  const relative = relativeStart(clauses, index)
  if (relative > 0) return { first: antecedentStart(clauses, relative - 1), last: relative - 1, how: 'antecedent' }
  if (closesQuotation(words, group.first)) return undefined
  const parted = clauses.parted[index]
  if (parted) return { ...mainSegment(words, parted), how: 'stretch' }
  let last = group.first - 1
  while (last >= 0 && (words[last]?.pos === 'adverb' || words[last]?.pos === 'negation')) last--
  last = beforeDashes(words, last)
  const joiner = words[last]
  if (!joiner) return undefined
  const bare = group.form === 'bare'
  const listed = /,/.test(joiner.after) && last === group.first - 1 && followsVerb(clauses, index)
  if (joiner.pos === 'conjunction' || (bare && /,/.test(joiner.after)) || listed) {
    const before = pastSubordinate(
      clauses,
      groups.findLastIndex(
        (other, at) =>
          at < index && (other.form === 'finite' || other.form === group.form || (bare && other.form === 'infinitive')),
      ),
      last,
    )
    if (before >= 0) {
      const parent = groups[before] as VerbGroup
      const shared =
        parent.form === 'infinitive' || parent.form === 'bare' || parent.form === 'gerund'
          ? logicalSubject(clauses, before, depth + 1)
          : subjectOf(clauses, before, depth + 1)
      return shared && { ...shared, how: 'coordinate' }
    }
  }
  const verb = groupAt[last] as number
  const ends = groups[verb]
  // "Envoys accused of spying [were expelled]": the gerund ends what is told of the subject.
  const within = ends?.form === 'gerund' && words[ends.first - 1]?.lower === 'of' && !/,/.test(joiner.after)
  if (ends && ends.form !== 'participle' && !within) {
    // "Norway, where protests continue, banned": the clause that ends right before stands inside the subject.
    const inner = /,/.test(joiner.after) ? objectRelativeStart(clauses, verb) : -1
    // "Peru, furious at reports of wiretapping, has halted": a gerund behind a preposition closes the insertion.
    const closing = groups[verb] as VerbGroup
    const link = words[closing.first - 1]
    const set = /,/.test(joiner.after) && closing.form === 'gerund' && link?.pos === 'preposition'
    const opens = set ? stretchStart(clauses, closing.first - 1) : -1
    if (set && hasComma(words, opens, closing.first))
      return { ...mainSegment(words, { first: opens, last: closing.first - 1 }), how: 'stretch' }
    return inner > 0
      ? { ...mainSegment(words, { first: stretchStart(clauses, inner - 1), last: inner - 1 }), how: 'stretch' }
      : undefined
  }
  if (NOMINATIVE.test(joiner.lower) && !/^(?:to|preposition)$/.test(words[last - 1]?.pos ?? ''))
    return { first: last, last, how: 'stretch' }
  const whole = { first: stretchStart(clauses, last), last }
  const stretch = speakerOnly(clauses, group, afterSubordinate(clauses, pastPhrase(words, whole)))
  if (stretch.first > stretch.last) return undefined
  const sharing = sharedBefore(clauses, index, stretch)
  if (sharing >= 0) {
    const subject = subjectOf(clauses, sharing, depth + 1)
    if (subject) return { ...subject, how: 'coordinate' }
  }
  return { ...mainSegment(words, afterObject(clauses, group, whole) ?? stretch), how: 'stretch' }
}

const hasComma = (words: readonly Word[], first: number, end: number): boolean =>
  words.slice(first, end).some(({ after }) => /,/.test(after))

/** "joined Peru in opposing [a draft] which": behind "in opposing" the relative clause goes on about its object. */
function antecedentStart(clauses: Clauses, last: number): number {
  const { words, groups } = clauses
  const start = stretchStart(clauses, last)
  const inner = groups.findLast((group) => group.last < last && group.first > start)
  const link = inner?.form === 'gerund' ? (words[inner.first - 1]?.lower ?? '') : ''
  return inner && /^(?:in|by|after|before|while)$/.test(link) ? inner.last + 1 : start
}

/** "closed a road after an accident killed four, [and] banned lorries": ", and" goes on with the main verb, not with the clause that a reason or time opens. */
function pastSubordinate(clauses: Clauses, before: number, joiner: number): number {
  const { words, groups } = clauses
  const inner = groups[before]
  if (inner?.form !== 'finite' || !/,/.test(words[joiner - 1]?.after ?? '')) return before
  const opener = innerStart(clauses, before)
  if (opener < 0) return before
  const main = groups.findLastIndex(({ form, last }, at) => at < before && form === 'finite' && last < opener)
  return main >= 0 ? main : before
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

/** Pronouns that, right before a verb, are its subject whatever stands before them. */
const NOMINATIVE = /^(?:it|he|she|they|we|i)$/

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
      UNCHANGING.test(headOf(clauses.words, before))
    if (before.form === 'finite') return relativeStart(clauses, at) < 0 && agrees
  }
  return false
}

/** "After announcing …", "In order to …", "A day after …": nothing but an opener stands before the verb. */
const opensSentence = ({ words }: Clauses, { first }: VerbGroup): boolean =>
  first <= 5 &&
  words
    .slice(0, first)
    .every(
      ({ lower, pos }) =>
        pos === 'number' ||
        /^(?:in|order|by|after|before|while|when|and|but|a|an|the|few|several|just|barely|addition|to|besides|since|despite|instead|of|rather|than|apart|from|along|with|hours?|days?|weeks?|months?|years?|minutes?|later|earlier|shortly|soon)$/.test(
          lower,
        ),
    )

/** "rejected a French call to lift": whose call it is does not do what it asks for. */
const ASKING = /^(?:calls?|demands?|appeals?|requests?|pleas?|push)$/

/** What opens how or when the main verb's subject acts besides. */
const BESIDE_MAIN = /^(?:while|before|after|by|besides)$/

const OWNING = /^(?:its|his|her|their|our|my)$/

/** Who does it: the subject of a finite group, or the subject or object of what governs an infinitive or gerund. */
export function logicalSubject(clauses: Clauses, index: number, depth = 0): Subject | undefined {
  const { words, groups } = clauses
  const group = groups[index]
  if (!group || depth > 12) return undefined
  if (group.form === 'finite' || group.form === 'bare') return subjectOf(clauses, index, depth + 1)
  const joiner = words[group.first - 1]
  if (joiner?.pos === 'conjunction' && group.form !== 'gerund') {
    const twin = groups.findLastIndex((other, at) => at < index && other.form === group.form)
    if (twin >= 0) return logicalSubject(clauses, twin, depth + 1)
  }
  if (group.form === 'infinitive' && joiner?.lower === 'only') {
    // "lifted it, only to bring it back": told of the subject of the verb before.
    const before = groups.findLastIndex((other, at) => at < index && other.form === 'finite')
    if (before >= 0) return subjectOf(clauses, before, depth + 1)
  }
  const owner = words[group.first - 1]
  if (
    group.form === 'gerund' &&
    owner &&
    (owner.pos === 'name' || owner.possessive) &&
    !/[,;:]|\s[-–—]/.test(owner.after)
  ) {
    const possessor = possessorBefore(clauses, group.first)
    if (possessor) return possessor
  }
  const absolute = group.form === 'gerund' ? absoluteSubject(words, group.first) : undefined
  if (absolute) return absolute
  const governor = governorOf(clauses, index)
  if (!governor && (group.form === 'infinitive' || group.form === 'gerund') && opensSentence(clauses, group)) {
    // "To renew the sanctions, the members agreed": the doer is the subject of the main verb behind.
    const main = groups.findIndex(
      (other, at) => at > index && other.form === 'finite' && subjectOf(clauses, at, depth + 1)?.how === 'stretch',
    )
    if (main > index) return subjectOf(clauses, main, depth + 1)
  }
  if (!governor && group.form === 'gerund' && BESIDE_MAIN.test(joiner?.lower ?? '')) {
    // "sent food to Chad while threatening to cut off aid": told of the subject of the main verb before.
    const main = groups.findLastIndex((other, at) => at < index && other.form === 'finite')
    return main >= 0 ? subjectOf(clauses, main, depth + 1) : undefined
  }
  if (!governor) return group.form === 'infinitive' ? subjectOf(clauses, index, depth + 1) : undefined
  // "the decision by Norway to ban": the agent of the noun.
  if (governor.noun >= 0 && words[governor.noun + 1]?.lower === 'by')
    return { first: governor.noun + 2, last: group.first - 1, how: 'stretch' }
  if (governor.group < 0) return possessorBefore(clauses, governor.noun)
  const parent = groups[governor.group] as VerbGroup
  const between = { first: parent.last + 1, last: group.first - 1 }
  const head = headOf(words, parent)
  const caused = CAUSING.test(head) && words.slice(between.first, between.last + 1).some(({ pos }) => pos === 'name')
  const controls =
    (OBJECT_CONTROL.test(head) || caused || setsTime(words, parent, group)) && group.form === 'infinitive'
  if (controls && !parent.passive && between.last >= between.first && governor.noun < 0)
    return { ...between, how: 'stretch' }
  if (group.form === 'gerund' && governor.noun < 0 && judges(clauses, parent, group))
    return { first: between.first, last: between.last - 1, how: 'stretch' }
  if (governor.noun >= 0) {
    const owner = ASKING.test((words[governor.noun] as Word).lower)
      ? undefined
      : possessorBefore(clauses, governor.noun)
    const names = owner ? words.slice(owner.first, owner.last + 1) : []
    const planner =
      names.length === 1 && OWNING.test(names[0]?.lower ?? '') ? plannerOf(clauses, governor, depth) : undefined
    if (planner) return planner
    if (owner && names.some(({ pos, possessive, lower }) => pos === 'name' || possessive || OWNING.test(lower)))
      return owner
    // "incensed by the move to close its consulate": who suffers the move does not make it; "obliged by law to adopt" is none.
    const [by, article] = words.slice(parent.last + 1, governor.noun)
    if (parent.passive && by?.lower === 'by' && article?.pos === 'determiner') return undefined
  }
  return logicalSubject(clauses, governor.group, depth + 1)
}

/** Who suffers a passive: its subject, or that of the verb it completes: "[Their assets] are to be frozen", "continue to be". */
export function passiveSubject(clauses: Clauses, index: number): Subject | undefined {
  const own = subjectOf(clauses, index)
  if (clauses.groups[index]?.form !== 'infinitive') return own
  // "are [due] to be cut", "is [likely] to be".
  const raised =
    own && clauses.words.slice(own.first, own.last + 1).every(({ pos }) => /^ad(?:jective|verb)$/.test(pos))
  if (own && !raised) return own
  const governor = governorOf(clauses, index)
  return governor && governor.noun < 0 && governor.group >= 0 ? logicalSubject(clauses, index) : undefined
}

/** "Peru dropped its plan to", "thanked Peru for its plan to": "its" is the subject's, or theirs who are named in between. */
function plannerOf(clauses: Clauses, { group, noun }: Governor, depth: number): Subject | undefined {
  const { words, groups } = clauses
  const parent = groups[group] as VerbGroup
  const named = words.slice(parent.last + 1, noun - 1).some(({ pos }) => pos === 'name')
  const judged = JUDGING.test(headOf(words, parent))
  if (named) return judged ? { first: parent.last + 1, last: noun - 2, how: 'stretch' } : undefined
  return judged ? undefined : logicalSubject(clauses, group, depth + 1)
}

/** Verbs that judge or punish their object for what it has done. */
export const JUDGING =
  /^(?:thank|prais|hail|commend|applaud|congratulat|credit|critici[sz]|condemn|accus|blam|rebuk|fault|punish|penali[sz]|sanction|investigat|denounc|slam|lambast|attack|chid|scold|chastis|suspect|revil|deplor|sue)(?:e|es|d|s|ed|ing|med|ming)?$/

/** "thanked Japan for freezing", "accused Poland of blocking": the object of the judging verb did it. */
function judges({ words }: Clauses, parent: VerbGroup, { first }: VerbGroup): boolean {
  const link = words[first - 1]?.lower ?? ''
  return /^(?:for|of)$/.test(link) && !parent.passive && first - parent.last > 2 && JUDGING.test(headOf(words, parent))
}

/** The possessor or adjective in front of a noun: "Japan's decision", "the EU decision", "his plan". */
function possessorBefore({ words, groupAt }: Clauses, noun: number): Subject | undefined {
  let first = noun
  while (first > 0 && noun - first < 8) {
    const before = words[first - 1] as Word
    const inName = before.lower === 'of' && words[first - 2]?.pos === 'name' && words[first]?.pos === 'name'
    const modifies = inName || ['name', 'noun', 'adjective', 'number', 'determiner', 'adverb'].includes(before.pos)
    if (!modifies || groupAt[first - 1] !== -1 || /[,;:."]/.test(before.after)) break
    first--
  }
  return first < noun ? { first, last: noun - 1, how: 'stretch' } : undefined
}
