/** Who does what an infinitive or gerund tells: the subject or object of what governs it. */
import type { Word } from '../../text/tag.js'
import { absoluteSubject } from './absolute.js'
import type { Clauses } from './clause.js'
import { forWhom } from './for-whom.js'
import { type Governor, governorOf } from './governor.js'
import { headOf, type VerbGroup } from './groups.js'
import { makerBehind, possessorBefore, pressedTo } from './noun-makers.js'
import {
  controls,
  exemplified,
  JUDGING,
  judges,
  madeFirst,
  ORDINAL,
  punished,
  TURNING,
  talkedInto,
} from './object-control.js'
import { ASKING_NOUN } from './speech-verbs.js'
import { DEEPEST, type Subject, subjectOf } from './subject.js'

/** Who does it: the subject of a finite group, or the subject or object of what governs an infinitive or gerund. */
export function logicalSubject(clauses: Clauses, index: number, depth = 0): Subject | undefined {
  const group = clauses.groups[index]
  if (!group || depth > DEEPEST) return undefined
  if (group.form === 'finite' || group.form === 'bare') return subjectOf(clauses, index, depth + 1)
  const lead = leadOf(clauses, index)
  if (lead >= 0) return logicalSubject(clauses, lead, depth + 1)
  if (tellsEffect(clauses, group)) return undefined
  const own = group.form === 'gerund' ? gerundSubject(clauses, group) : forWhom(clauses, group)
  if (own) return own
  const governor = governorOf(clauses, index)
  if (!governor) return ungoverned(clauses, index, depth + 1)
  return governor.noun >= 0
    ? underNoun(clauses, group, governor, depth + 1)
    : underVerb(clauses, group, governor.group, depth + 1)
}

/** "was barred from loans, thus [ending] its growth": what a passive brings about is not done by its subject. */
function tellsEffect({ words, groups }: Clauses, { form, first }: VerbGroup): boolean {
  if (form !== 'gerund' || !/^(?:thus|thereby)$/.test(words[first - 1]?.lower ?? '')) return false
  return groups.findLast((other) => other.last < first && other.form === 'finite')?.passive === true
}

/** The verb with which one shares its doer: "to ban [and] to freeze", "lifted it, [only] to bring it back"; or -1. */
function leadOf({ words, groups }: Clauses, index: number): number {
  const { form, first } = groups[index] as VerbGroup
  const joiner = words[first - 1]
  const twin =
    joiner?.pos === 'conjunction' && form !== 'gerund'
      ? groups.findLastIndex((other, at) => at < index && other.form === form)
      : -1
  if (twin >= 0 || form !== 'infinitive' || joiner?.lower !== 'only') return twin
  return groups.findLastIndex((other, at) => at < index && other.form === 'finite')
}

/** "Japan's halting of", "with EU ministers agreeing to": a gerund with a subject of its own in front. */
function gerundSubject(clauses: Clauses, { first }: VerbGroup): Subject | undefined {
  const owner = clauses.words[first - 1]
  const owned = owner && (owner.pos === 'name' || owner.possessive) && !/[,;:]|\s[-–—]/.test(owner.after)
  const possessor = owned ? possessorBefore(clauses, first) : undefined
  // "sanctions against Libya banning loans": whom the noun in front is about bans nothing.
  const link = possessor ? possessor.first - 1 : -1
  // "in response to Chad banning imports": the noun in front tells what for, and not about whom.
  const isAnswer = ANSWER.test(clauses.words[link - 1]?.lower ?? '')
  const isAbout = possessor && !owner?.possessive && !isAnswer && ABOUT.test(clauses.words[link]?.lower ?? '')
  return (isAbout ? undefined : possessor) ?? absoluteSubject(clauses.words, first)
}

const ANSWER = /^(?:response|reply|reaction|answer|due|thanks|prior|objections?|opposition)$/
const ABOUT = /^(?:against|on|to|targeting|towards?)$/

/** Who does what nothing governs. */
function ungoverned(clauses: Clauses, index: number, depth: number): Subject | undefined {
  const { words, groups } = clauses
  const { form, first } = groups[index] as VerbGroup
  if (form === 'participle') return undefined
  if (opensSentence(clauses, first)) {
    // "To renew the sanctions, the members agreed": the doer is the subject of the main verb behind.
    const main = groups.findIndex(
      (other, at) => at > index && other.form === 'finite' && subjectOf(clauses, at, depth)?.how === 'stretch',
    )
    if (main > index) return subjectOf(clauses, main, depth)
  }
  if (form === 'infinitive') return subjectOf(clauses, index, depth)
  if (!BESIDE_MAIN.test(words[first - 1]?.lower ?? '')) return undefined
  // "sent food to Chad while threatening to cut off aid": told of the subject of the main verb before.
  const main = groups.findLastIndex((other, at) => at < index && other.form === 'finite')
  return main >= 0 ? subjectOf(clauses, main, depth) : undefined
}

/** "After announcing …", "In order to …", "A day after …": nothing but an opener stands before the verb. */
const opensSentence = ({ words }: Clauses, first: number): boolean =>
  first <= 5 && words.slice(0, first).every(({ lower, pos }) => pos === 'number' || OPENER.test(lower))

const OPENER =
  /^(?:in|order|by|after|before|while|when|and|but|a|an|the|few|several|just|barely|addition|to|besides|since|despite|instead|of|rather|than|apart|from|along|with|hours?|days?|weeks?|months?|years?|minutes?|later|earlier|shortly|soon)$/

/** What opens how or when the main verb's subject acts besides. */
const BESIDE_MAIN = /^(?:while|before|after|by|besides)$/

/** Who does what a verb governs: its object, where it urges or judges that, else its own doer. */
function underVerb(clauses: Clauses, group: VerbGroup, above: number, depth: number): Subject | undefined {
  const parent = clauses.groups[above] as VerbGroup
  const [first, last] = [parent.last + 1, group.first - 1]
  // "urged the EU to lift", "called [on] the EU to lift".
  if (group.form === 'infinitive' && controls(clauses, parent, group))
    return { first: TURNING.test(clauses.words[first]?.lower ?? '') ? first + 1 : first, last, how: 'stretch' }
  // "thanked Japan for freezing".
  if (group.form === 'gerund' && judges(clauses, parent, group)) return { first, last: last - 1, how: 'stretch' }
  return (
    talkedInto(clauses, parent, group) ??
    punished(clauses, parent, group) ??
    madeFirst(clauses, parent, group) ??
    exemplified(clauses, parent, group) ??
    logicalSubject(clauses, above, depth)
  )
}

/** Who does what a noun tells that an infinitive or gerund completes: "the decision by Norway to ban", "its plan to ban". */
function underNoun(clauses: Clauses, group: VerbGroup, governor: Governor, depth: number): Subject | undefined {
  const { words, groups } = clauses
  const { noun } = governor
  if (words[noun + 1]?.lower === 'by') return { first: noun + 2, last: group.first - 1, how: 'stretch' }
  const maker = makerBehind(words, noun, group.first) ?? pressedTo(words, noun, group)
  if (maker) return maker
  const parent = groups[governor.group]
  if (!parent) return possessorBefore(clauses, noun)
  // "rejected a French call to lift": whose call it is does not do what it asks for.
  const owner = ASKING_NOUN.test((words[noun] as Word).lower) ? undefined : possessorBefore(clauses, noun)
  const names = owner ? words.slice(owner.first, owner.last + 1) : []
  // "carried out its threat to".
  const own = OWNING.test(names.at(-1)?.lower ?? '') && names.slice(0, -1).every(({ pos }) => pos === 'adverb')
  const planner = own ? plannerOf(clauses, parent, governor, depth) : undefined
  if (planner) return planner
  if (names.some(({ pos, possessive, lower }) => pos === 'name' || possessive || OWNING.test(lower))) return owner
  // "incensed by the move to close its consulate": who suffers the move does not make it; "obliged by law to adopt" is none.
  const [by, article] = words.slice(parent.last + 1, noun)
  if (parent.passive && by?.lower === 'by' && article?.pos === 'determiner') return undefined
  return logicalSubject(clauses, governor.group, depth)
}

const OWNING = /^(?:its|his|her|their|our|my)$/

/** "Peru dropped its plan to", "thanked Peru for its plan to": "its" is the subject's, or theirs who are named in between. */
function plannerOf(clauses: Clauses, parent: VerbGroup, { group, noun }: Governor, depth: number): Subject | undefined {
  const { words } = clauses
  const named = words.slice(parent.last + 1, noun - 1).some(({ pos }) => pos === 'name')
  const judged = JUDGING.test(headOf(words, parent))
  if (named) return judged ? { first: parent.last + 1, last: noun - 2, how: 'stretch' } : undefined
  return judged ? undefined : logicalSubject(clauses, group, depth)
}

/** Who suffers a passive: its subject, or that of the verb it completes: "[Their assets] are to be frozen", "continue to be". */
export function passiveSubject(clauses: Clauses, index: number): Subject | undefined {
  const own = subjectOf(clauses, index)
  if (clauses.groups[index]?.form !== 'infinitive') return own
  const named = own && oneOfAll(clauses, index, own)
  if (named) return named
  // "are [due] to be cut", "is [likely] to be".
  const raised =
    own && clauses.words.slice(own.first, own.last + 1).every(({ pos }) => /^ad(?:jective|verb)$/.test(pos))
  if (own && !raised) return own
  const governor = governorOf(clauses, index)
  return governor && governor.noun < 0 && governor.group >= 0 ? logicalSubject(clauses, index) : undefined
}

/** "[Niger] became the third state to be suspended": of whom the copula tells that he is one of those to whom it was done. */
function oneOfAll(clauses: Clauses, index: number, { first, last }: Subject): Subject | undefined {
  const { words, groups } = clauses
  const copula = groups.findLastIndex(({ form }, at) => at < index && form === 'finite')
  const above = groups[copula]
  if (
    !above ||
    above.last + 1 < first - 1 ||
    !/^(?:be|is|are|was|were|been|becomes?|became)$/.test(headOf(words, above))
  )
    return undefined
  const ordinal = words.slice(first, last).some(({ lower }) => ORDINAL.test(lower))
  return ordinal ? subjectOf(clauses, copula) : undefined
}
