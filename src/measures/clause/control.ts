/** Who does what an infinitive or gerund tells: the subject or object of what governs it. */
import type { Word } from '../../text/tag.js'
import { findWord } from '../../text/word-search.js'
import { absoluteSubject } from './absolute.js'
import { TAKEN } from './boundaries.js'
import type { Clauses } from './clause.js'
import { type Governor, governorOf } from './governor.js'
import { headOf, type VerbGroup } from './groups.js'
import { CAUSING, OBJECT_CONTROL, PERSUADING, setsTime } from './moving-verbs.js'
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
  const own = group.form === 'gerund' ? gerundSubject(clauses, group) : undefined
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

/** "talked [Japan] into lifting": who is brought to it does it. */
function talkedInto({ words }: Clauses, { passive, last }: VerbGroup, { form, first }: VerbGroup): Subject | undefined {
  const into = form === 'gerund' && !passive && words[first - 1]?.lower === 'into'
  const object = words.slice(last + 1, first - 1)
  const named = object.some(({ pos, lower }) => pos === 'name' || STATES.test(lower))
  return into && named && object.length < 7 ? { first: last + 1, last: first - 2, how: 'stretch' } : undefined
}

/** "called [on]", "appealed [to]": what parts a verb of asking from whom it turns to. */
const TURNING = /^(?:on|upon|to|with)$/

/** "urged the EU to", "prompted Norway to", "gave Norway a week to": the object does what the infinitive says. */
function controls({ words }: Clauses, parent: VerbGroup, group: VerbGroup): boolean {
  const between = words.slice(parent.last + 1, group.first)
  if (parent.passive || between.length === 0) return false
  const head = headOf(words, parent)
  const caused =
    (CAUSING.test(head) || PERSUADING.test(head)) &&
    between.some(({ pos, lower }) => pos === 'name' || STATES.test(lower))
  return caused || OBJECT_CONTROL.test(head) || setsTime(words, parent, group)
}

/** "prompted several [governments] to". */
const STATES =
  /^(?:governments?|countries|states|nations|allies|members|neighbou?rs|donors|powers|capitals|lawmakers|ministers|leaders|parliaments?)$/

/** "cut aid to [Uganda] for expelling Asians and seizing farms": the reason of a punishment is a deed of those punished. */
function punished({ words, groups }: Clauses, parent: VerbGroup, group: VerbGroup): Subject | undefined {
  const joined = words[group.first - 1]?.pos === 'conjunction'
  const deed = joined ? groups.findLast(({ last, form }) => last < group.first && form === 'gerund') : group
  const link = (deed?.first ?? 0) - 1
  if (group.form !== 'gerund' || words[link]?.lower !== 'for' || !PUNISHING.test(headOf(words, parent)))
    return undefined
  const last = words.findLastIndex(({ pos }, i) => i < link && i > parent.last && pos === 'name')
  let first = last
  while (first > parent.last + 1 && /^(?:name|conjunction)$/.test((words[first - 1] as Word).pos)) first--
  return last > 0 ? { first, last: link - 1, how: 'stretch' } : undefined
}

const PUNISHING =
  /^(?:impos|slapp|levie|suspend|cut|halt|froze|freez|bann|barr|expel|withh[eo]ld|withdr|recall|sever|stopp|stripp|plac|put|blacklist|punish|sanction|hit|condemn|retaliat)/

/** "praised [Japan's] help, including freezing": an example of what the one judged has done. */
function exemplified({ words }: Clauses, parent: VerbGroup, { form, first }: VerbGroup): Subject | undefined {
  const listed = form === 'gerund' && words[first - 1]?.lower === 'including'
  if (!listed || !JUDGING.test(headOf(words, parent))) return undefined
  const owner = findWord(words, parent.last + 1, first - 2, ({ pos, possessive }) => pos === 'name' && possessive)
  return owner < 0 ? undefined : { first: owner, last: owner, how: 'stretch' }
}

/** "makes [Norway] the first state to": what it has done makes it so. */
function madeFirst({ words }: Clauses, parent: VerbGroup, group: VerbGroup): Subject | undefined {
  if (!/^(?:makes?|made|making)$/.test(headOf(words, parent)) || group.form !== 'infinitive') return undefined
  const article = findWord(words, parent.last + 2, group.first - 2, ({ lower }) => lower === 'the')
  const named = ORDINAL.test(words[article + 1]?.lower ?? '') && article < parent.last + 6 && group.first - article < 11
  return article > 0 && named ? { first: parent.last + 1, last: article - 1, how: 'stretch' } : undefined
}

const ORDINAL = /^(?:first|second|third|latest|last|only|next|\p{L}+th)$/u

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
  const own = names.length === 1 && OWNING.test(names[0]?.lower ?? '')
  const planner = own ? plannerOf(clauses, parent, governor, depth) : undefined
  if (planner) return planner
  if (names.some(({ pos, possessive, lower }) => pos === 'name' || possessive || OWNING.test(lower))) return owner
  // "incensed by the move to close its consulate": who suffers the move does not make it; "obliged by law to adopt" is none.
  const [by, article] = words.slice(parent.last + 1, noun)
  if (parent.passive && by?.lower === 'by' && article?.pos === 'determiner') return undefined
  return logicalSubject(clauses, governor.group, depth)
}

/** "the decision [of the Dutch government] to", "the decision, announced by [Chad] on Friday, to": whose it is, told behind the noun. */
function makerBehind(words: readonly Word[], noun: number, end: number): Subject | undefined {
  const aside = /,/.test((words[noun] as Word).after)
  const link = aside
    ? findWord(words, noun + 2, Math.min(noun + 3, end - 2), ({ lower }) => lower === 'by')
    : words[noun + 1]?.lower === 'of'
      ? noun + 1
      : TAKEN.test(words[noun + 1]?.lower ?? '') && words[noun + 2]?.lower === 'by'
        ? noun + 2
        : -1
  if (link < 0) return undefined
  const last = findWord(words, link + 2, end - 1, ({ pos }) => pos === 'preposition')
  const run = { first: link + 1, last: last < 0 ? end - 1 : last - 1 }
  const named = words.slice(run.first, run.last + 1).some(({ pos, text }) => pos === 'name' || /^\p{Lu}/u.test(text))
  return named ? { ...run, how: 'stretch' } : undefined
}

/** "pressure on [Kosovo] to abolish": who is pressed would do it. */
function pressedTo(words: readonly Word[], noun: number, { form, first }: VerbGroup): Subject | undefined {
  const presses = /^(?:pressure|calls?|demands?)$/.test(words[noun]?.lower ?? '') && words[noun + 1]?.lower === 'on'
  if (form !== 'infinitive' || !presses || words[noun + 2]?.pos === 'verb') return undefined
  return first > noun + 2 ? { first: noun + 2, last: first - 1, how: 'stretch' } : undefined
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
