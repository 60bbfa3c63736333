/** What governs a verb makes of its act: "agreed to", "is set to", "plans to", "a threat to". */
import type { Word } from '../../text/tag.js'
import { lowerText } from '../../text/word-search.js'
import { UNDOING_VERBS } from '../acts.js'
import type { Clauses } from '../clause/clause.js'
import { GOVERNING_NOUNS } from '../clause/governing-nouns.js'
import { type Governor, isBeside, NOT_DONE } from '../clause/governor.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { PERSUADING } from '../clause/moving-verbs.js'
import { REPORTING } from '../clause/speech-verbs.js'
import type { Status } from '../taxonomy.js'
import { overridesVeto, signs } from './bills.js'
import { AGREEING, DROPPING, FAILING, GOVERNING_VERBS, PASSING, RAISING, REFUSING } from './cues.js'
import { fulfils, phraseOf } from './phrasal.js'

/** What a verb makes of the act that it governs; undefined when it says nothing of it. */
export function governingStatus({ words }: Clauses, parent: VerbGroup, child: VerbGroup): Status | undefined {
  if (
    (isToldAsDone(child) && !PLANNING.test(headOf(words, child))) ||
    isMeans(words, child) ||
    isCouncilVote(words, parent) ||
    (isBeside(words, child) && (NOT_DONE.test(headOf(words, parent)) || REPORTING.test(headOf(words, child))))
  )
    return undefined
  if (fallsShort(words, parent, child) || givesNoHope(words, parent, child)) return 'rejected'
  const phrase = phraseOf(words, parent)
  if (phrase && phrase.last === child.first - 1) return phrase.act.action === 'impose' ? phrase.act.status : 'rejected'
  if (isTwin(words, parent, child)) return undefined
  return (
    verbStatus(words, parent, child) ?? (isYet(words, parent, child) ? 'rejected' : raisedStatus(words, parent, child))
  )
}

/** "announced that it had banned", "announced that Spain seized": whoever announces it, it has been done. */
const isToldAsDone = ({ form, tense, modal, first, last }: VerbGroup): boolean =>
  form === 'finite' && modal === null && (tense === 'perfect' || (tense === 'past' && first === last))

/** "denied that it [planned] to ban": a plan is not done. */
export const PLANNING = /^(?:plan|intend|prepar|mean)(?:n?ed|s|e|es|ing|t)?$/

/** "threatened Norway by closing": how the other act is done. */
const isMeans = (words: readonly Word[], { form, first }: VerbGroup): boolean =>
  form === 'gerund' && words[first - 1]?.lower === 'by'

/** "the Security Council voted to lift": the vote of a council of states is the act itself. */
const isCouncilVote = (words: readonly Word[], group: VerbGroup): boolean =>
  /^vote[sd]?$/.test(headOf(words, group)) &&
  words.slice(Math.max(0, group.first - 4), group.first).some(({ lower }) => lower === 'council')

/** "came four votes short on Thursday of approving": it was not done. */
const fallsShort = (words: readonly Word[], { last }: VerbGroup, { first, form }: VerbGroup): boolean =>
  form === 'gerund' &&
  first - last < 10 &&
  words[first - 1]?.lower === 'of' &&
  words.slice(last + 1, first).some(({ lower }) => lower === 'short')

/** "held out little hope that the ban would be lifted", "gave no hope that". */
const givesNoHope = (words: readonly Word[], parent: VerbGroup, { first }: VerbGroup): boolean =>
  /^(?:held|hold|holds|holding|offer|offers|offered|gave|give|gives)$/.test(headOf(words, parent)) &&
  NO_HOPE.test(lowerText(words.slice(parent.last + 1, Math.min(first, parent.last + 7))))

const NO_HOPE = /^(?:out )?(?:little|no|scant|faint|slim)(?: \S+)? (?:hope|chance|prospect)s?\b/

/** "is calling off or freezing contacts": what "or" joins to a progressive verb stands beside it. */
const isTwin = (words: readonly Word[], parent: VerbGroup, { form, first }: VerbGroup): boolean =>
  form === 'gerund' &&
  words[first - 1]?.pos === 'conjunction' &&
  parent.form === 'finite' &&
  /ing$/.test(headOf(words, parent))

/** "agreed to", "urged the EU to": the cue of the verb itself. */
function verbStatus(words: readonly Word[], parent: VerbGroup, child: VerbGroup): Status | undefined {
  const head = headOf(words, parent)
  const addressed = hasAddressee(words, parent, child)
  // "want the EU to freeze": asked of others.
  if (WANTING.test(head) && addressed) return 'called-for'
  // "suggested that the bloc stop buying": the same.
  if (SUGGESTING.test(head) && isWished(words, child)) return 'called-for'
  // "is trying to get the UN to ban": that is up to others.
  if (PERSUADING.test(head) && parent.form !== 'finite' && addressed) return 'called-for'
  // "called Norway's move to ban cotton unfair".
  if (child.first > parent.last + 1 && isOnlyNamed(words, parent, parent.last + 2)) return undefined
  if (RULING_OUT.test(head) && words[parent.last + 1]?.lower === 'out') return 'rejected'
  // "moved towards lifting".
  if (isTowards(words, parent.last + 1)) return 'proposed'
  // "are pushing to lower the cap": what they want to do themselves.
  if (PUSHING.test(head) && !addressed && !parent.passive) return 'proposed'
  // "spoke in favour of lifting".
  if (isFavoured(words, child.first - 1)) return 'called-for'
  // "argued for lifting".
  if (ARGUING.test(head)) return words[child.first - 1]?.lower === 'for' ? 'called-for' : undefined
  // "will stop buying gold and bar sales", "would refuse entry, ban ships": no bare verb completes one that stops or denies.
  if (child.form === 'bare' && STOPPING.test(head)) return undefined
  // "will not follow the US in banning": who does not go along does not act.
  return GOVERNING_VERBS.get(head) ?? (parent.negated && FOLLOWING.test(head) ? 'announced' : undefined)
}

const isFavoured = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'of' && /^favou?r$/.test(words[at - 1]?.lower ?? '') && words[at - 2]?.lower === 'in'

const isTowards = (words: readonly Word[], at: number): boolean => /^towards?$/.test(words[at]?.lower ?? '')

/** "ruled out lifting"; what a court ruled is none. */
const RULING_OUT = /^rul(?:e|es|ed|ing)$/

const STOPPING = /^(?:stop|ceas|block|avoid|den[iy]|reject|refus|declin)/

/** "called the embargo illegal", not "called [for] an embargo": nobody asks for what is only named. */
export const isOnlyNamed = (words: readonly Word[], verb: VerbGroup, end: number): boolean =>
  NAMING.test(headOf(words, verb)) &&
  !words.slice(verb.last + 1, end).some(({ lower }) => /^(?:for|on|upon)$/.test(lower))

export const NAMING = /^call(?:s|ed|ing)?$/

const ARGUING = /^argu(?:e|es|ed|ing)$/

const WANTING = /^want(?:s|ed)?$/

const SUGGESTING = /^suggest(?:s|ed|ing)?$/

/** "[the bloc] stop buying", "[the bloc] should stop": what somebody named is to do. */
const isWished = (words: readonly Word[], { form, modal, first }: VerbGroup): boolean =>
  form === 'finite' &&
  (modal === null || modal === 'should') &&
  (words[first - 1]?.pos === 'name' || WHO_ACTS.test(words[first - 1]?.lower ?? ''))

const WHO_ACTS = /^(?:bloc|union|alliance|council|governments?|states|countr(?:y|ies)|members|leaders)$/

const PUSHING = /^(?:push|press)(?:es|ed|ing)?$/

const FOLLOWING = /^(?:follow|join|rush|copy)$/

/** "want [the EU] to freeze": who is to act stands between; "want coal banned": it is asked of others. */
const hasAddressee = (words: readonly Word[], { last }: VerbGroup, { form, first }: VerbGroup): boolean =>
  /^(?:infinitive|participle)$/.test(form) &&
  words.slice(last + 1, first).some(({ pos }) => pos === 'name' || pos === 'noun')

/** "has yet to ban", "is yet to lift". */
const isYet = (words: readonly Word[], { head }: VerbGroup, { form, first }: VerbGroup): boolean =>
  form === 'infinitive' &&
  /^(?:be|have)$/.test(words[head]?.pos ?? '') &&
  words.slice(head, first).some(({ lower }) => lower === 'yet')

/** "is likely to", "was close to": what stands behind the copula; "is to" alone is decided. */
function raisedStatus(words: readonly Word[], parent: VerbGroup, child: VerbGroup): Status | undefined {
  if (words[parent.head]?.pos !== 'be') return undefined
  for (const { lower } of words.slice(parent.head + 1, child.first)) {
    const raised = RAISING.get(lower)
    if (raised) return raised
  }
  return child.form === 'infinitive' && child.tense !== 'perfect' && child.first === parent.last + 1
    ? 'announced'
    : undefined
}

/** "plans to", "a threat to": what the noun makes of the act, and what is done to the plan: carried out, or dropped. */
export function nounStatus(clauses: Clauses, governor: Governor): Status | undefined {
  const { words, groups } = clauses
  const { group, noun } = governor
  const { lower } = words[noun] as Word
  const cue = GOVERNING_NOUNS.get(lower) ?? undefined
  const parent = groups[group]
  // "gave no reason for breaking off ties": it was done all the same.
  if (/^(?:reasons?|explanations?|motives?|grounds)$/.test(lower) && words[noun + 1]?.lower === 'for') return cue
  if (overridesVeto(clauses, noun)) return 'announced'
  // "took a step towards suspending": more must follow.
  if (isTowards(words, noun + 1)) return 'proposed'
  if (denies(words, noun)) return 'rejected'
  if (cue === 'proposed' && isTurnedDown(clauses, noun)) return 'rejected'
  if (!parent || (parent.form === 'participle' && parent.first < noun - 4)) return cue
  if (parent.negated && takesSteps(clauses.words, governor, parent)) return 'rejected'
  if (isFulfilled(clauses, governor)) return 'in-force'
  const head = headOf(words, parent)
  // "approved plans to": decided.
  if (/^(?:plans?|proposals?)$/.test(lower) && parent.last < noun && (PASSING.test(head) || AGREEING.test(head)))
    return 'announced'
  // "signed a bill banning": the last step to a law.
  if (/^(?:bill|legislation)$/.test(lower) && parent.last < noun && signs(words, parent)) return 'announced'
  const phrase = parent.last < noun ? phraseOf(words, parent)?.act : undefined
  // "called off plans to", "turned down calls to".
  const givenUp = phrase?.action === 'lift' || phrase?.status === 'rejected'
  return cue && (givenUp || DROPPING.test(head) || REFUSING.test(head)) ? 'rejected' : cue
}

/** "A proposal to ban imports [was not adopted]", "a bid to lift the embargo [failed]". */
function isTurnedDown({ words, groups }: Clauses, noun: number): boolean {
  const finite = groups.filter(({ form }) => form === 'finite')
  const [group] = finite
  if (!group || group.first < noun || words.slice(noun, group.first).some(({ after }) => /[;:]/.test(after)))
    return false
  const head = headOf(words, group)
  if (!group.passive) return !group.negated && FAILING.test(head)
  return group.negated ? PASSING.test(head) || /^accepted$/.test(head) : DROPPING.test(head) || TURNED_DOWN.test(head)
}

const TURNED_DOWN = /^(?:rejected|defeated|blocked|vetoed|rebuffed|killed|refused|dismissed)$/

/** "no plans to", "no immediate intention of", "There will be no easing of". */
export const denies = (words: readonly Word[], noun: number): boolean =>
  words.slice(Math.max(0, noun - 2), noun).some(({ lower }) => lower === 'no')

/** "made good on its threat to", "kept its promise to", "has taken steps to": it has been done. */
export const isFulfilled = ({ words, groups }: Clauses, governor: Governor): boolean => {
  const parent = groups[governor.group]
  if (!parent || parent.negated) return false
  return fulfils(words, parent) || FULFILLING.test(headOf(words, parent)) || takesSteps(words, governor, parent)
}

/** "took steps to", "had taken action to". */
const takesSteps = (words: readonly Word[], { noun }: Governor, parent: VerbGroup): boolean =>
  TOOK.test(headOf(words, parent)) && STEPS.test(words[noun]?.lower ?? '')

const TOOK = /^(?:took|taken)$/
const STEPS = /^(?:steps|actions?|measures)$/

const FULFILLING = /^(?:heed|heeds|heeded|honou?red|fulfil(?:s|led)?|kept|redeemed)$/

/** "rescinded its decision to expel", "reversed an order to close": what had been decided is undone. */
export function undoesDecision({ words, groups }: Clauses, { group, noun }: Governor): boolean {
  const parent = groups[group]
  if (noun < 0 || !parent || parent.last > noun || !DECISION.test((words[noun] as Word).lower)) return false
  return UNDOING_VERBS.has(headOf(words, parent)) && !denies(words, noun)
}

const DECISION = /^(?:decisions?|orders?|rulings?|decrees?|moves?)$/
