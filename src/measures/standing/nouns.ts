/** Standing of a measure told by a noun: the act noun in front of it, and the verb that governs both. */
import { ACT_NOUNS, type Act, PACKAGING } from '../acts.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { ASKING_NOUN } from '../clause/speech-verbs.js'
import { RELIEF } from '../taxonomy.js'
import { actionOn, actNounBefore, lightVerb, predicated, topicOf, UNDOING } from './act-nouns.js'
import { asObject } from './as-object.js'
import { asSubject } from './as-subject.js'
import { asAsked } from './asked.js'
import { asBill, overridesVeto } from './bills.js'
import { REFUSING } from './cues.js'
import { denies } from './governing.js'
import { asMember } from './members.js'
import { asAddition, asExisting, byAgent, IN_FORCE } from './mentioned.js'
import { isOthersAct } from './others-acts.js'
import { isEquation, wholeOf } from './parts.js'
import { actOn, fulfils, phraseOf } from './phrasal.js'
import { asPredicate } from './predicates.js'
import { asRelativeObject, wishedOf } from './relative.js'
import { type Standing, stronger } from './standing.js'
import { asSuffered } from './suffered.js'
import { standingOfVerb } from './verbs.js'

/** Standing of a measure that is a noun: what governs it, or undefined when nothing says that anybody acts. */
export function standingOfNoun(clauses: Clauses, noun: Run): Standing | undefined {
  const at = actNounBefore(clauses, noun.first)
  const word = clauses.words[at]?.lower ?? ''
  const nominal = ACT_NOUNS.get(word)
  const whole: Run = at < 0 ? noun : { first: at, last: noun.last }
  const told = governedNoun(clauses, whole, RELIEF.has(nominal?.action ?? 'impose'))
  const governed = (told && asBill(clauses, noun, told)) ?? ofVeto(clauses, noun.first)
  const act = nominal && !PACKAGING.test(word) ? nominal : undefined
  if (!act) return governed && { ...governed, noun: at >= 0 ? at : governed.noun }
  if (governed?.status === 'rejected' && isOthersAct(clauses, at, act)) return byActNoun(clauses, whole, act)
  return governed ? withActNoun(clauses, governed, act, at) : byActNoun(clauses, whole, act)
}

/** "overrode Reagan's veto of sanctions": who does so lays them down against it. */
function ofVeto(clauses: Clauses, first: number): Standing | undefined {
  const over = overridesVeto(clauses, first) ? clauses.groups.findLastIndex(({ last }) => last < first) : -1
  return over < 0 ? undefined : standingOfVerb(clauses, over, { action: 'impose', status: 'announced' })
}

/** A way in which a sentence says what is done to a measure. */
interface Way {
  /** A sentence that says so of the noun in brackets. */
  readonly says: string
  readonly read: (clauses: Clauses, noun: Run) => Standing | undefined
  /** For nouns that tell relief ("the lifting of the ban"), or for all others; for both where absent. */
  readonly only?: 'relief' | 'no relief'
}

/** The first that holds counts. */
export const WAYS: readonly Way[] = [
  {
    says: "Chad's demand is the [lifting] of the ban.",
    read: (clauses, { first }) => asPredicate(clauses, first, true),
    only: 'relief',
  },
  {
    says: "Norway's plan is a [ban] on exports.",
    read: (clauses, { first }) => asPredicate(clauses, first, false),
    only: 'no relief',
  },
  {
    says: 'They spoke of the [embargo], which Chad wants lifted.',
    read: (clauses, { last }) => wishedOf(clauses, last),
  },
  { says: 'Norway lifted an [embargo] imposed against Haiti.', read: (clauses, noun) => undoneAbove(clauses, noun) },
  { says: 'The firm was hit by a [ban] imposed by the EU.', read: (clauses, noun) => sufferedFrom(clauses, noun) },
  {
    says: 'Norway rejected calls for the [lifting] of the ban.',
    read: (clauses, { first }) => turnedDown(clauses, first),
    only: 'relief',
  },
  {
    says: 'Norway demanded an [end] to sanctions imposed by Chad.',
    read: (clauses, noun) => relieving(clauses, noun),
    only: 'relief',
  },
  { says: 'Norway adopted the [sanctions] imposed by the EU.', read: (clauses, noun) => takenOver(clauses, noun) },
  { says: 'The [sanctions] were lifted in May.', read: (clauses, noun) => asSubject(clauses, noun, false) },
  { says: 'Chad faces an [embargo].', read: (clauses, { first }) => asSuffered(clauses, first) },
  {
    says: 'Norway asked the council for an [embargo].',
    read: (clauses, { first }) => asAsked(clauses, first),
    only: 'no relief',
  },
  { says: 'Norway imposed [sanctions] on Chad.', read: (clauses, { first }) => asObject(clauses, first) },
  {
    says: 'The [sanctions], which were lifted in May, hurt Chad.',
    read: (clauses, noun) => asSubject(clauses, noun, true),
  },
  {
    says: 'The [sanctions] that Norway imposed on Chad were a mistake.',
    read: (clauses, { last }) => asRelativeObject(clauses, last),
  },
  {
    says: 'Among the steps is a [ban] on exports.',
    read: (clauses, { first, last }) => asMember(clauses, first, last),
  },
  {
    says: 'Sanctions, including a [freeze], were imposed by Norway.',
    read: (clauses, { first }) => asPart(clauses, first),
  },
  {
    says: 'In addition to an [embargo], they will close ports.',
    read: (clauses, { first }) => asAddition(clauses, first),
  },
  { says: 'There is also a [ban] on exports.', read: (clauses, { first }) => asExisting(clauses, first) },
  { says: 'Chad complained of similar [sanctions] by Canada.', read: (clauses, noun) => byAgent(clauses, noun) },
]

/** "adopted the sanctions imposed by the EU", "tightened the sanctions imposed in May": whoever takes over or goes beyond what was done does it too. */
function takenOver(clauses: Clauses, { first, last }: Run): Standing | undefined {
  const { words, groups } = clauses
  const made = groups.find((group) => group.first > last)
  if (made?.form !== 'participle' || made.first > last + 8) return undefined
  const standing = asObject(clauses, first)
  const taking = groups[standing?.groups[0] ?? -1]
  return taking && TAKING_OVER.test(headOf(words, taking)) ? standing : undefined
}

const TAKING_OVER =
  /^(?:adopt|mirror|match|follow|join|implement|cop(?:y|i)|align|transpos|widen|expand|broaden|tighten|stiffen|toughen|strengthen|reinforc|beef|enlarg)/

function governedNoun(clauses: Clauses, noun: Run, relief: boolean): Standing | undefined {
  for (const { read, only } of WAYS) {
    const told = only === undefined || (only === 'relief') === relief ? read(clauses, noun) : undefined
    if (told) return told
  }
  return undefined
}

/** "the lifting of the ban" without a verb that acts on it: carried by a light verb, or told by the noun alone. */
function byActNoun(clauses: Clauses, { first, last }: Run, act: Act): Standing | undefined {
  const light = lightVerb(clauses, first)
  if (light >= 0) return { ...standingOfVerb(clauses, light, act), noun: first }
  const topic = topicOf(clauses.words, first)
  if (topic === 'hope' && RELIEF.has(act.action)) return undefined
  const open = topic === 'talk' ? 'considered' : predicated(clauses, last)
  const told = isAhead(clauses, first) ? 'announced' : (act.status ?? 'in-force')
  const status = denies(clauses.words, first) ? 'rejected' : stronger(told, open)
  const { action } = act
  return { ...IN_FORCE, action, status, byOthers: status === 'called-for', noun: first, stated: false }
}

/** "rose [ahead of] the introduction of sanctions": it is yet to come. */
const isAhead = ({ words }: Clauses, first: number): boolean =>
  words
    .slice(Math.max(0, first - 3), first)
    .some(({ lower }, i, near) => lower === 'ahead' && near[i + 1]?.lower === 'of')

/** "announced the lifting of", "dropped its threat of": what the verb makes of what the noun tells. */
function withActNoun(clauses: Clauses, governed: Standing, act: Act, noun: number): Standing {
  const planned = act.status !== undefined && act.status !== 'announced'
  // "dropped its threat of sanctions": what was only planned is off.
  if (planned && UNDOING.has(governed.action)) return { ...governed, action: act.action, status: 'rejected', noun }
  if (planned && isFulfilled(clauses, governed)) return { ...governed, action: act.action, noun }
  const action = actionOn(act.action, governed.action)
  // "ordered the lifting of": decided, and not yet done.
  const relief = act.action !== 'impose' && act.action === action
  const decided = relief && governed.status === 'in-force' && governed.sufferer < 0 && !isSubjectOf(governed)
  const status = decided ? 'announced' : governed.status
  return { ...governed, action, status: stronger(status, act.status ?? 'in-force'), noun }
}

/** "The lifting of the ban followed talks": the noun is the subject of an active verb; it tells what happened. */
const isSubjectOf = ({ doer, groups }: Standing): boolean => doer < 0 && groups.length > 0

/** "carried out its threat of": it has been done. */
const isFulfilled = ({ words, groups }: Clauses, { groups: [at = -1] }: Standing): boolean =>
  at >= 0 && fulfils(words, groups[at] as VerbGroup)

/** "sanctions, including a freeze, were imposed", "two measures: a ban on …": what is done to the whole. */
function asPart(clauses: Clauses, first: number): Standing | undefined {
  const whole = wholeOf(clauses, first)
  const told = whole && (standingOfNoun(clauses, { first: whole.first, last: whole.first }) ?? equated(clauses, whole))
  return told && { ...told, noun: told.noun >= 0 ? told.noun : whole.first }
}

/** "The UN measures against Chad are: an embargo, a ban on flights": what the whole consists of is in force. */
const equated = (clauses: Clauses, { first, last }: Run): Standing | undefined => {
  const at = clauses.groups.findIndex((group) => group.first > first)
  return isEquation(clauses, at) && (clauses.groups[at] as VerbGroup).first <= last + 1 ? IN_FORCE : undefined
}

/** "lifted an embargo imposed against Haiti", "rejected a ban sought by Chad": the verb above undoes or refuses what the participle behind only describes. */
function undoneAbove(clauses: Clauses, noun: Run): Standing | undefined {
  const above = hasParticiple(clauses, noun) ? asObject(clauses, noun.first) : undefined
  // "were frozen and sanctions applied": a passive has no object.
  const verb = clauses.groups[above?.groups[0] ?? -1]
  if (verb?.passive && verb.form === 'finite') return undefined
  return above?.action === 'impose' && above.status !== 'rejected' ? undefined : above
}

/** "demanded an end to the sanctions imposed by Chad": what is done is done to the relief; the participle behind tells whose they are. */
const relieving = (clauses: Clauses, noun: Run): Standing | undefined =>
  hasParticiple(clauses, noun) ? asObject(clauses, noun.first) : undefined

/** "sanctions on Chad [imposed] in May". */
function hasParticiple({ groups }: Clauses, { last }: Run): boolean {
  const next = groups.find(({ first }) => first > last)
  return next?.form === 'participle' && next.first - last <= 8
}

/** "was hit by a travel ban imposed by the EU": the verb in front tells who suffers it, the participle behind who does it. */
function sufferedFrom(clauses: Clauses, noun: Run): Standing | undefined {
  const { words, groups } = clauses
  const index = groups.findIndex(({ first }) => first > noun.last)
  const group = groups[index]
  const by = group && words.slice(group.last + 1, group.last + 4).some(({ lower }) => lower === 'by')
  if (group?.form !== 'participle' || !by || actOn(words, group)?.action !== 'impose') return undefined
  const suffered = asSuffered(clauses, noun.first)
  if (!suffered || suffered.sufferer < 0 || suffered.action !== 'impose') return undefined
  return asSubject(clauses, noun, false)?.doer === index ? { ...suffered, doer: index } : undefined
}

/** "rejected calls for the lifting of": who turns the calls down keeps the measure. */
function turnedDown({ words, groups, groupAt }: Clauses, first: number): Standing | undefined {
  const link = words[first - 1]?.pos === 'determiner' ? first - 2 : first - 1
  if (words[link]?.lower !== 'for' || !ASKING_NOUN.test(words[link - 1]?.lower ?? '')) return undefined
  const at = Math.max(-1, ...groupAt.slice(Math.max(0, link - 5), link - 1))
  const group = groups[at]
  const refuses = group && (REFUSING.test(headOf(words, group)) || phraseOf(words, group)?.act.status === 'rejected')
  if (!refuses || group.passive) return undefined
  return { ...IN_FORCE, status: 'rejected', groups: [at], doer: at }
}
