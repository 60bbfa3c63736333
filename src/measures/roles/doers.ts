/** Who does the act of a verb. */
import type { Imposer } from '../../record/contract.js'
import { findLastWord } from '../../text/word-search.js'
import { hitsSubject } from '../candidate-verbs.js'
import type { Clauses } from '../clause/clause.js'
import { logicalSubject } from '../clause/control.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import type { Subject } from '../clause/subject.js'
import { actorsIn, imposerOf } from './acting.js'
import { type Namings, namingsIn } from './actors.js'
import { agentOf } from './agents.js'
import { anaphor } from './anaphora.js'
import { anaphoricHead, isAnaphoricAct } from './anaphoric-heads.js'
import { isFirmBefore } from './antecedents.js'
import { boundBy } from './bound.js'
import { destinationOf, enteredBloc, enteredState, hostOf } from './hosts.js'
import {
  decidingBody,
  issuersOf,
  lawmakersBefore,
  makersTold,
  officerOfIssuer,
  openerOrSayer,
  untilItsPhrase,
  withoutTarget,
} from './instruments.js'
import { pairBetween } from './mutual.js'
import { isNobody } from './nobody.js'
import { bodyOfMembers, isAddressed, isBidden, isOrdered, ordererOf, urgerOf } from './orderers.js'
import { measureBefore } from './pointing.js'
import { resumedSubjects } from './resumed.js'
import { SEATED, seatOf } from './seat.js'
import type { Asked, Context, FoundImposers, Source } from './sources.js'
import { BLOC_ONLY } from './speakers.js'

/** An act of a verb, of which it is asked who does it. */
interface Deed extends Asked {
  /** The verb whose subject does the act, or suffers it, and its index among the groups. */
  readonly group: VerbGroup
  readonly index: number
}

/** A deed whose verb has a subject that does it. */
interface Active extends Deed {
  readonly subject: Subject
}

/** One way of telling who does it: those told so, and as what they count. */
type DoerSource<T> = readonly [how: Source | ((deed: T) => Source), imposers: (deed: T) => readonly Imposer[]]

/** The subject of an active act or the agent of a passive one; `nobody` when the subject is no state ("the refiner"). */
export function doerOf(act: Asked): FoundImposers | 'nobody' | undefined {
  const { candidate, standing, clauses } = act
  const index = standing.doer
  if (index < 0) return undefined
  const group = clauses.groups[index] as VerbGroup
  const deed: Deed = { ...act, group, index }
  if (hitsSubject(clauses, group, candidate.rule)) return firstOf(OF_PASSIVES, deed)
  const entered = describesList(deed) ? enteredState(candidate, clauses, act.namings) : []
  if (entered.length > 0) return { imposers: entered, how: 'agent' }
  const subject = logicalSubject(clauses, index)
  return subject && activeDoer({ ...deed, subject: listOfThem(subject, clauses) })
}

/** "were put on a list [barring] them from entering Russia": the list bars, and whose it is only the state entered tells. */
function describesList({ group, index, clauses: { words, groups } }: Deed): boolean {
  const main = groups.findLastIndex(({ form }, at) => at < index && form === 'finite')
  const thing = words[group.first - 1]
  return (
    group.form === 'gerund' &&
    groups[main]?.passive === true &&
    thing?.pos === 'noun' &&
    /^(?:list|blacklist|register|order|decree|sanctions|ban)$/.test(thing.lower) &&
    !/,/.test(thing.after)
  )
}

/** "put officials on [its list], which bars": the list bars, not those who are on it. */
function listOfThem(subject: Subject, { words }: Clauses): Subject {
  if (subject.how !== 'antecedent' || !/^(?:list|blacklist|register)$/.test(words[subject.last]?.lower ?? ''))
    return subject
  const link = findLastWord(words, subject.first, subject.last - 1, ({ pos }) => pos === 'preposition' || pos === 'to')
  return link < 0 ? subject : { ...subject, first: link + 1 }
}

function firstOf<T>(sources: readonly DoerSource<T>[], deed: T): FoundImposers | undefined {
  for (const [how, imposersOf] of sources) {
    const imposers = imposersOf(deed)
    if (imposers.length > 0) return { imposers, how: typeof how === 'string' ? how : how(deed) }
  }
  return undefined
}

/** "American firms must stop serving": they are made to, by their own state. */
const bound = ({ candidate, index, clauses, namings }: Deed): readonly Imposer[] =>
  boundBy(candidate, index, clauses, namings)

/** "[Chad] named six men banned from entering": who makes known whom it is done to did it, where nobody else is told. */
function namer({ group, index, clauses, namings }: Deed): readonly Imposer[] {
  const above = clauses.groups[index - 1]
  const names =
    group.form === 'participle' &&
    above?.form === 'finite' &&
    !above.passive &&
    NAMING.test(headOf(clauses.words, above))
  const subject = names ? logicalSubject(clauses, index - 1) : undefined
  return subject ? actorsIn(clauses, namings, subject) : []
}

const NAMING = /^(?:nam|list|identif|publish|releas|reveal|disclos)(?:e|es|ed|s|ied|ies)$/

/** Who does what the subject suffers. */
const OF_PASSIVES: readonly DoerSource<Deed>[] = [
  // "identified by the President"
  ['agent', ({ group, clauses, context }) => officerAfter(group, clauses, context)],
  // "were frozen by Japan"
  ['agent', agentBehind],
  // "barred from entering Ukraine"
  ['agent', ({ candidate, clauses, namings }) => destinationOf(candidate, clauses, namings)],
  // "barred from entering the bloc"
  ['agent', ({ candidate, clauses, namings, context }) => enteredBloc(candidate, clauses, namings, context)],
  // "the Chadian ambassador to Ghana was told to leave"
  [
    'agent',
    ({ candidate, clauses, namings, index }) => hostOf(candidate, clauses, namings, logicalSubject(clauses, index)),
  ],
  // "were [by order of the Swiss government] frozen"
  ['agent', agentInside],
  // "Moscow ordered all links to be cut"
  [
    'subject',
    ({ standing, clauses, namings, context }) =>
      isOrdered(standing, clauses) ? ordererOf(standing, clauses, namings, context) : [],
  ],
  // "Russia named 18 Americans barred from entering"
  ['subject', namer],
  // "Americans are barred from trading with"
  ['owner', bound],
  // "Relations between Chad and Israel were severed"
  ['subject', ({ candidate, group, clauses, namings }) => pairBetween(candidate, group.first, clauses, namings)],
]

/** Who is asked for it is told as the object of the asking: "urged the EU to lift". */
const asTold = ({ clauses, standing }: Deed): Source => (isAddressed(clauses, standing) ? 'addressee' : 'subject')

/** Who does it, by the words of the subject and the verbs above it. */
const OF_SUBJECTS: readonly DoerSource<Active>[] = [
  // "added a firm to its list, a step that blocks"
  ['subject', ({ subject, index, clauses, namings }) => moversOf(subject, index, clauses, namings)],
  // "A draft resolution circulated by Britain would bar"
  ['subject', ({ subject, clauses, namings, context }) => listOf(decidingBody(subject, clauses, namings, context))],
  // "The President froze"
  ['subject', ({ subject, clauses, context }) => officerOfIssuer(subject.first, clauses, context)],
  // "Japan froze"
  [asTold, ({ subject, clauses, namings }) => actorsIn(clauses, namings, withoutTarget(subject, clauses))],
  // "Joe Biden, whose administration froze"
  [asTold, ({ subject, clauses, namings }) => listOf(possessorOf(subject, clauses, namings))],
  // "the government in Oslo froze"
  [asTold, ({ subject, clauses, namings }) => listOf(seatOf(clauses, namings, subject))],
  // "Taiwan ordered banks to sever ties"
  ['subject', ({ standing, clauses, namings, context }) => ordererOf(standing, clauses, namings, context)],
  // "urged companies to stop trading"
  [
    'addressee',
    ({ standing, subject, clauses, namings, context }) => urgerOf(standing, subject, clauses, namings, context),
  ],
  // "urged member states to sanction"
  [
    asTold,
    ({ standing, subject, clauses, namings, context }) => bodyOfMembers(standing, subject, clauses, namings, context),
  ],
]

/** "American exporters need a licence". */
const isNeed = ({ clauses, group }: Active): boolean => /^need(?:s|ed)?$/.test(headOf(clauses.words, group))

/** Who does it where the subject neither names anybody nor points to one told before. */
const OF_OTHERS: readonly DoerSource<Active>[] = [
  // "American firms must stop serving"
  ['owner', (deed) => (deed.group.modal === 'must' || isNeed(deed) ? bound(deed) : [])],
  // "The embargo, which Norway imposed, bars"
  ['subject', ({ subject, index, clauses, namings }) => makersTold(subject, index, clauses, namings)],
  // "issued a decree that bans"
  ['subject', ({ subject, index, clauses, namings, context }) => issuersOf(subject, index, clauses, namings, context)],
]

const OUTSIDERS = /^(?:[Ww]estern|international|global|allied)$/

function activeDoer(deed: Active): FoundImposers | 'nobody' | undefined {
  const { candidate, standing, clauses, namings, context, hit, group, subject, index } = deed
  // What people may not do is not their doing: their state forbids it, or who is told elsewhere.
  if ((candidate.rule.denial || candidate.rule.permits) && group.modal !== null && PERMITTING.test(group.modal))
    return firstOf(
      [
        ['owner', bound],
        // "Under UN resolutions, Iraq may not import arms".
        ['agent', ({ group, clauses, namings }) => agentOf(clauses, namings, group.last)],
      ],
      deed,
    )
  if (candidate.trigger.first > subject.first && isNobody(subject, clauses)) return 'nobody'
  const told = firstOf(OF_SUBJECTS, deed)
  if (told) return told
  const head = anaphoricHead(clauses, subject)
  if (head !== undefined) {
    const meant = anaphor(clauses, namings, context, subject, head)
    // "the regional bloc ended its sanctions": somebody who was not told.
    if (!meant && BLOC_ONLY.test(head)) return 'nobody'
    // "Shell said it would stop buying"; a state's airline flies where the state lets it.
    const deals = candidate.rule.goods !== undefined && /^(?:it|they)$/.test(head)
    if (!meant && deals && isFirmBefore(clauses, namings, subject.first)) return 'nobody'
    return meant && isAddressed(clauses, standing) ? { ...meant, how: 'addressee' } : meant
  }
  const other = firstOf(OF_OTHERS, deed)
  if (other) return other
  const act = isAnaphoricAct(clauses, subject) ? subject : { ...subject, ...untilItsPhrase(clauses, subject) }
  if (isAnaphoricAct(clauses, act)) {
    // "international sanctions target": nobody is told to have imposed them.
    if (clauses.words.slice(act.first, act.last + 1).some(({ text }) => OUTSIDERS.test(text))) return 'nobody'
    const entered = enteredState(candidate, clauses, namings)
    if (entered.length > 0) return { imposers: entered, how: 'agent' }
    return (
      measureBefore(context) ??
      lawmakersBefore(act, clauses, namings) ??
      openerOrSayer(act, clauses, namings, context, hit())
    )
  }
  const resumed = resumedSubjects(clauses, index, subject).map((run) => actorsIn(clauses, namings, run))
  const main = resumed.find((found) => found.length > 0)
  if (main) return { imposers: main, how: 'subject' }
  return isBidden(standing, clauses) ? undefined : 'nobody'
}

/** ", [a step] that blocks": who does what the clause in front tells, which the words behind its comma sum up. */
function moversOf({ last, how }: Subject, index: number, clauses: Clauses, namings: Namings): readonly Imposer[] {
  const { words, groups } = clauses
  const article = words[last - 1]
  const sums = how === 'antecedent' && MOVE.test(words[last]?.lower ?? '') && /^an?$/.test(article?.lower ?? '')
  if (!sums || !/,/.test(words[last - 2]?.after ?? '')) return []
  const main = groups.findLastIndex(({ form, last: end }, at) => at < index && form === 'finite' && end < last)
  const mover = main < 0 || groups[main]?.passive ? undefined : logicalSubject(clauses, main)
  return mover ? actorsIn(clauses, namings, mover) : []
}

const MOVE = /^(?:step|move|measure|decision|action)$/

const listOf = (imposer: Imposer | undefined): readonly Imposer[] => (imposer ? [imposer] : [])

/** "[Peru], whose government": the office belongs to whom the relative clause goes on about. */
function possessorOf({ first, last }: Subject, { words }: Clauses, namings: Namings): Imposer | undefined {
  const at = words[first]?.lower === 'whose' ? first : first - 1
  if (words[at]?.lower !== 'whose' || !SEATED.test(words[last]?.lower ?? '')) return undefined
  const owner = namingsIn(namings, words, { first: Math.max(0, at - 6), last: at - 1 }).at(-1)
  return owner && owner.end >= (words[at - 1]?.end ?? 0) - 2 ? imposerOf(owner) : undefined
}

const PERMITTING = /^(?:may|must|can|could|shall)$/

const officerAfter = ({ last }: VerbGroup, clauses: Clauses, context: Context): readonly Imposer[] =>
  clauses.words[last + 1]?.lower === 'by' ? officerOfIssuer(last + 2, clauses, context) : []

/** "were frozen by Japan"; of a part also in front of it: "Four steps were agreed by EU ministers: a ban on …". */
function agentBehind({ candidate: { form, trigger }, group, index, clauses, namings }: Deed): readonly Imposer[] {
  const from = group.form === 'participle' ? group.last : Math.max(group.last, trigger.first - 1)
  const agent = agentOf(clauses, namings, from)
  // "were eased and lifted by Chad": told behind the verb that goes on with the same.
  const next = clauses.groups[index + 1]
  if (agent.length === 0 && next?.shares === index && next.first === group.last + 2)
    return agentOf(clauses, namings, next.last)
  const ofWhole = agent.length === 0 && form === 'noun' && group.last < trigger.first
  return ofWhole ? agentOf(clauses, namings, group.last) : agent
}

/** "were [by order of the Swiss government] frozen", "are[, under EU rules,] barred": the agent between the auxiliary and its verb. */
function agentInside({ group: { first, head }, clauses, namings }: Deed): readonly Imposer[] {
  const at = clauses.words.findIndex(
    ({ lower, index }) => index > first && index < head && /^(?:by|under)$/.test(lower),
  )
  return at < 0 ? [] : actorsIn(clauses, namings, { first: at + 1, last: head - 1 })
}
