import type { Span } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import { readGroups, type VerbGroup } from './groups.js'

/** A run of words; indexes into the sentence's words, both inclusive. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** A tagged sentence with its verb groups: what roles, status and action are read from. */
export interface Clauses {
  readonly words: readonly Word[]
  readonly groups: readonly VerbGroup[]
  /** For each word the index of its group, or -1. */
  readonly groupAt: readonly number[]
}

/** `names` are spans of entities: their words are names, whatever the tagger made of them. */
export function readClauses(tagged: readonly Word[], names: readonly Span[] = []): Clauses {
  const words =
    names.length === 0
      ? tagged
      : tagged.map((word) => (isNamed(word, names) ? { ...word, pos: 'name' as const } : word))
  const groups = readGroups(words)
  const groupAt = new Array<number>(words.length).fill(-1)
  groups.forEach((group, index) => {
    for (let i = group.first; i <= group.last; i++) groupAt[i] = index
  })
  return { words, groups, groupAt }
}

const isNamed = (word: Word, names: readonly Span[]): boolean =>
  word.pos !== 'name' &&
  word.pos !== 'preposition' &&
  word.pos !== 'determiner' &&
  word.pos !== 'conjunction' &&
  /^[\p{Lu}\d]/u.test(word.text) &&
  names.some(({ start, end }) => word.start >= start && word.end <= end + 2)

const STRONG = /[;:]|\s-\s|--/
const isFiniteGroup = (group: VerbGroup): boolean => group.form === 'finite'

/** True when a clause begins at word `index`: a subordinator, or strong punctuation before it. */
export function startsClause({ words, groupAt }: Clauses, index: number): boolean {
  const word = words[index]
  const before = words[index - 1]
  if (!word || !before) return index <= 0
  if (STRONG.test(before.after) || STRONG.test(word.before)) return true
  if (/"/.test(word.before) && /[,:]/.test(before.after)) return true
  if (word.pos === 'subordinator') return word.lower !== 'as' || opensAs(words, index)
  if (word.lower !== 'that') return false
  const opens = ['pronoun', 'determiner', 'name'].includes(words[index + 1]?.pos ?? '')
  return before.pos === 'verb' || groupAt[index - 1] !== -1 || opens
}

/** "as" opens a clause, but not in "as well as" and "such as". */
const opensAs = (words: readonly Word[], index: number): boolean =>
  words[index + 1]?.lower !== 'well' && !/^(?:well|such)$/.test(words[index - 1]?.lower ?? '')

/** Where the relative clause that holds group `index` begins, or -1: "Japan, which holds …, will ban". */
function relativeStart({ words, groups }: Clauses, index: number): number {
  const group = groups[index] as VerbGroup
  for (let i = group.first - 1; i >= 0 && i >= group.first - 2; i--) {
    const word = words[i] as Word
    if (word.pos === 'relative' || (word.lower === 'that' && words[i - 1]?.pos === 'noun')) return i
    if (word.pos !== 'adverb') return -1
  }
  return -1
}

/** ", she added," or ", officials said,": speech put between commas, to be read over. */
function asideStart({ words, groups }: Clauses, index: number): number {
  const group = groups[index] as VerbGroup
  if (!/,/.test((words[group.last] as Word).after)) return -1
  for (let i = group.first - 1; i > 0 && i >= group.first - 7; i--) {
    if (/[,"]/.test((words[i - 1] as Word).after)) return i
  }
  return -1
}

const ADJUNCT =
  /^(?:so|far|in|on|at|by|for|with|from|under|over|after|before|since|following|amid|according|during|as|to|despite|earlier|last|later|today|yesterday|meanwhile|also|separately|however|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|citing|speaking|asked|but|and|then|thus|instead|in)$/

/** Comma-separated parts of a run. */
function segmentsOf(words: readonly Word[], { first, last }: Run): readonly Run[] {
  const parts: Run[] = []
  let from = first
  for (let i = first; i <= last; i++) {
    if (i < last && !/[,()]/.test((words[i] as Word).after)) continue
    parts.push({ first: from, last: i })
    from = i + 1
  }
  return parts
}

const isAdjunct = (words: readonly Word[], run: Run): boolean => {
  const opener = words[run.first] as Word
  return ADJUNCT.test(opener.lower) || (opener.pos === 'number' && run.last - run.first < 2)
}

/** Names joined by commas and "and": "the United States, Britain and Canada". */
const isListPart = (words: readonly Word[], run: Run): boolean => {
  const opener = words[run.first] as Word
  const named =
    /^as$/.test(opener.lower) || opener.pos === 'name' || opener.pos === 'conjunction' || /^\p{Lu}/u.test(opener.text)
  return run.last - run.first < 7 && (named || opener.lower === 'the')
}

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
  if (relative > 0) return { first: stretchStart(clauses, relative - 1), last: relative - 1, how: 'antecedent' }
  let last = group.first - 1
  while (last >= 0 && (words[last]?.pos === 'adverb' || words[last]?.pos === 'negation')) last--
  const joiner = words[last]
  if (!joiner) return undefined
  const bare = group.form === 'bare'
  const listed = /,/.test(joiner.after) && last === group.first - 1 && followsVerb(clauses, index)
  if (joiner.pos === 'conjunction' || (bare && /,/.test(joiner.after)) || listed) {
    const before = groups.findLastIndex(
      (other, at) =>
        at < index && (isFiniteGroup(other) || other.form === group.form || (bare && other.form === 'infinitive')),
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
  if (groupAt[last] !== -1 && groups[groupAt[last] as number]?.form !== 'participle') return undefined
  const run = { first: stretchStart(clauses, last), last }
  if (run.first > run.last) return undefined
  const parts = segmentsOf(words, run)
  const main = parts.findIndex((part) => !isAdjunct(words, part))
  if (main < 0) return { ...(parts.at(-1) as Run), how: 'stretch' }
  let end = main
  while (end + 1 < parts.length && isListPart(words, parts[end + 1] as Run)) end++
  return { first: (parts[main] as Run).first, last: (parts[end] as Run).last, how: 'stretch' }
}

/** "ordered A to leave, called home B and froze C": a main verb stands before in the same clause. */
function followsVerb(clauses: Clauses, index: number): boolean {
  const { groups } = clauses
  const group = groups[index] as VerbGroup
  if (group.form !== 'finite') return false
  for (let at = index - 1; at >= 0; at--) {
    const before = groups[at] as VerbGroup
    for (let i = before.last + 1; i < group.first; i++) if (startsClause(clauses, i)) return false
    if (before.form === 'finite') return relativeStart(clauses, at) < 0 && before.tense === group.tense
  }
  return false
}

/** Leftmost word of the clause that ends at `last`, reading over relative clauses, asides and reduced participles. */
function stretchStart(clauses: Clauses, last: number): number {
  const { groups, groupAt } = clauses
  let i = last
  while (i >= 0) {
    const at = groupAt[i] as number
    if (at !== -1) {
      const group = groups[at] as VerbGroup
      const relative = relativeStart(clauses, at)
      const aside = relative > 0 ? relative : asideStart(clauses, at)
      if (aside > 0) i = aside - 1
      else if (group.form === 'participle' || group.form === 'gerund' || group.form === 'bare') i = group.first - 1
      else return i + 1
      continue
    }
    const word = clauses.words[i] as Word
    if (i > 0 && startsClause(clauses, i)) return word.pos === 'subordinator' || word.lower === 'that' ? i + 1 : i
    i--
  }
  return 0
}

/** Verbs whose object does what the infinitive says: "urged the EU to lift", "allow banks to". */
export const OBJECT_CONTROL =
  /^(?:urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|call(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?|want(?:s|ed)?|tell(?:s|ing)?|told|allow(?:s|ed|ing)?|forc(?:e|es|ed|ing)|requir(?:e|es|ed|ing)|request(?:s|ed|ing)?|order(?:s|ed|ing)?|expect(?:s|ed)?|persuad(?:e|es|ed|ing)|lobb(?:y|ies|ied|ying)|appeal(?:s|ed|ing)?|need(?:s|ed)?|implor(?:e|es|ed)|encourag(?:e|es|ed|ing)|pressur(?:e|es|ed|ing)|authoriz(?:e|es|ed|ing)|authoris(?:e|es|ed|ing)|direct(?:s|ed|ing)?|enabl(?:e|es|ed|ing)|instruct(?:s|ed|ing)?|demand(?:s|ed|ing)?|beg(?:s|ged)?)$/

/** Nouns that an infinitive completes: "plans to end", "the decision to impose". */
export const GOVERNING_NOUN =
  /^(?:plans?|decisions?|moves?|proposals?|pledges?|commitments?|threats?|efforts?|steps?|calls?|bills?|orders?|vows?|measures?|intentions?|bids?|resolutions?|legislation|promise|promises|agreement|deal|demand|demands|request|requests|authority|powers?|motion|law|rules?|readiness|push|options?|right|need|refusal|vote|drive|attempts?)$/

/** What governs an infinitive, gerund or coordinated group: another group, or a noun before "to". */
export interface Governor {
  readonly group: number
  readonly noun: number
}

export function governorOf(clauses: Clauses, index: number): Governor | undefined {
  const { words, groups, groupAt } = clauses
  const group = groups[index] as VerbGroup
  if (group.form === 'finite' && !clauseOpener(clauses, group)) return undefined
  if (group.form === 'participle') return undefined
  const before = words[group.first - 1]
  const noun =
    group.form !== 'finite' && before?.pos === 'noun' && GOVERNING_NOUN.test(before.lower)
      ? group.first - 1
      : group.form === 'gerund' &&
          before?.pos === 'preposition' &&
          GOVERNING_NOUN.test(words[group.first - 2]?.lower ?? '')
        ? group.first - 2
        : -1
  for (let i = group.first - 1; i >= 0 && i >= group.first - 30; i--) {
    const word = words[i] as Word
    const at = groupAt[i] as number
    if (at !== -1 && at !== index) {
      const candidate = groups[at] as VerbGroup
      if (candidate.form === 'participle') {
        i = candidate.first
        continue
      }
      return { group: at, noun }
    }
    if (group.form !== 'finite' && (word.pos === 'subordinator' || STRONG.test(word.after))) break
  }
  return noun >= 0 ? { group: -1, noun } : undefined
}

/** For "said that it will ban" and "said it will ban": the index where the complement clause opens, else 0. */
function clauseOpener({ words, groupAt, groups }: Clauses, group: VerbGroup): number {
  for (let i = group.first - 1; i >= 0 && i >= group.first - 14; i--) {
    const word = words[i] as Word
    if (word.lower === 'that' && i > 0) return i
    if (STRONG.test(word.after) || word.pos === 'subordinator' || word.pos === 'relative') return 0
    const at = groupAt[i] as number
    if (at !== -1) return REPORTING.test((words[(groups[at] as VerbGroup).head] as Word).lower) ? i : 0
  }
  return 0
}

export const REPORTING =
  /^(?:said|says?|saying|announc(?:e|es|ed|ing)|add(?:s|ed|ing)?|told|stat(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|report(?:s|ed|ing)?|warn(?:s|ed|ing)?|not(?:e|es|ed|ing)|vow(?:s|ed|ing)?|propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|believ(?:e|es|ed)|hop(?:e|es|ed|ing)|expect(?:s|ed)?|insist(?:s|ed|ing)?|agree(?:s|d|ing)?|decid(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|threaten(?:s|ed|ing)?|ensur(?:e|es|ed|ing)|indicat(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|reveal(?:s|ed|ing)?|demand(?:s|ed|ing)?|explain(?:s|ed|ing)?|writ(?:e|es|ing)|wrote)$/

const opensSentence = ({ words }: Clauses, { first }: VerbGroup): boolean =>
  words.slice(0, first).every(({ lower }) => /^(?:in|order|by|after|before|while|when|and|but)$/.test(lower))

const OWNING = /^(?:its|his|her|their|our|my)$/

/** Who does it: the subject of a finite group, or the subject or object of what governs an infinitive or gerund. */
export function logicalSubject(clauses: Clauses, index: number, depth = 0): Subject | undefined {
  const { words, groups } = clauses
  const group = groups[index]
  if (!group || depth > 12) return undefined
  if (group.form === 'finite') return subjectOf(clauses, index, depth + 1)
  if (group.form === 'bare') return subjectOf(clauses, index, depth + 1) ?? undefined
  const joiner = words[group.first - 1]
  if (joiner?.pos === 'conjunction' && group.form !== 'gerund') {
    const twin = groups.findLastIndex((other, at) => at < index && other.form === group.form)
    if (twin >= 0) return logicalSubject(clauses, twin, depth + 1)
  }
  const owner = words[group.first - 1]
  if (group.form === 'gerund' && owner && (owner.pos === 'name' || owner.possessive) && !/[,;]/.test(owner.after)) {
    const possessor = possessorBefore(clauses, group.first)
    if (possessor) return possessor
  }
  const governor = governorOf(clauses, index)
  if (!governor && (group.form === 'infinitive' || group.form === 'gerund') && opensSentence(clauses, group)) {
    // "To renew the sanctions, the members agreed": the doer is the subject of the main verb behind.
    const main = groups.findIndex(
      (other, at) => at > index && other.form === 'finite' && subjectOf(clauses, at, depth + 1)?.how === 'stretch',
    )
    if (main > index) return subjectOf(clauses, main, depth + 1)
  }
  if (!governor) return group.form === 'infinitive' ? subjectOf(clauses, index, depth + 1) : undefined
  if (governor.group < 0) return possessorBefore(clauses, governor.noun)
  const parent = groups[governor.group] as VerbGroup
  const between = { first: parent.last + 1, last: group.first - 1 }
  const controls = OBJECT_CONTROL.test((words[parent.head] as Word).lower) && group.form === 'infinitive'
  if (controls && !parent.passive && between.last >= between.first && governor.noun < 0)
    return { ...between, how: 'stretch' }
  if (governor.noun >= 0) {
    const owner = possessorBefore(clauses, governor.noun)
    const names = owner && words.slice(owner.first, owner.last + 1)
    if (owner && names?.some(({ pos, possessive, lower }) => pos === 'name' || possessive || OWNING.test(lower)))
      return owner
  }
  return logicalSubject(clauses, governor.group, depth + 1)
}

/** The possessor or adjective in front of a noun: "Japan's decision", "the EU decision", "his plan". */
export function possessorBefore({ words, groupAt }: Clauses, noun: number): Subject | undefined {
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

/** Cuts the reach of a verb or noun: reasons, times and consequences are no longer its object. */
const REASON =
  /^(?:over|after|because|amid|following|since|while|when|if|unless|until|as|although|though|despite|during|before|where|so|whether)$/

/** The words after `from` that still belong to the same verb or noun; a new finite verb or a reason ends them. */
export function reachAfter(clauses: Clauses, from: number, limit = 60): Run {
  const { words, groups, groupAt } = clauses
  let last = from
  for (let i = from + 1; i < words.length && i - from <= limit; i++) {
    const word = words[i] as Word
    const before = words[i - 1] as Word
    if (STRONG.test(before.after) && !/:/.test(before.after)) break
    if (/[.?!]"?\s*$/.test(before.after) && /^\p{Lu}/u.test(word.text) && !/^(?:\p{L}\.)+$/u.test(before.text)) break
    const amount = word.lower === 'over' && words[i + 1]?.pos === 'number'
    if (REASON.test(word.lower) && !amount && !(word.lower === 'as' && !opensVerb(clauses, i))) break
    if (word.pos === 'relative') break
    const at = groupAt[i] as number
    if (at !== -1 && i === (groups[at] as VerbGroup).first) {
      const group = groups[at] as VerbGroup
      if (group.form === 'finite' || group.form === 'bare') {
        last = clauseEdge(clauses, i - 1, from)
        return { first: from + 1, last }
      }
    }
    last = i
  }
  return { first: from + 1, last }
}

/** "designated Cuba as a sponsor" goes on; "as the war dragged on" does not: a finite verb follows soon. */
function opensVerb({ words, groups, groupAt }: Clauses, index: number): boolean {
  for (let i = index + 1; i < words.length && i <= index + 6; i++) {
    if (groupAt[i] !== -1) return (groups[groupAt[i] as number] as VerbGroup).form === 'finite'
    if (/[,;]/.test((words[i] as Word).after)) return false
  }
  return false
}

/** Gives the subject of the next verb back to it: steps left from a finite verb to the comma or "and" before its subject. */
function clauseEdge({ words }: Clauses, from: number, floor: number): number {
  for (let i = from; i > floor; i--) {
    const word = words[i] as Word
    if (word.pos === 'conjunction' || word.pos === 'relative' || word.lower === 'that') return i - 1
    if (/,/.test(word.after) && i < from) return i
  }
  return from
}
