/** Who does the act of a verb. */
import type { Imposer } from '../../record/contract.js'
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
import { bound, type Deed, type DoerSource, firstOf } from './doer-sources.js'
import { isGapped } from './gapped.js'
import { enteredState, goodsEntered } from './hosts.js'
import {
  decidingBody,
  describesList,
  issuersOf,
  lawmakersBefore,
  listOfThem,
  makersTold,
  officerOfIssuer,
  openerOrSayer,
  untilItsPhrase,
  withoutTarget,
} from './instruments.js'
import { isNobody } from './nobody.js'
import { bodyOfMembers, isAddressed, isBidden, ordererOf, urgerOf } from './orderers.js'
import { OF_PASSIVES } from './passive-doers.js'
import { measureBefore } from './pointing.js'
import { resumedSubjects } from './resumed.js'
import { RULERS_ONLY } from './rulers.js'
import { SEATED, seatOf } from './seat.js'
import type { Asked, FoundImposers, Source } from './sources.js'
import { BLOC_ONLY } from './speakers.js'

/** A deed whose verb has a subject that does it. */
interface Active extends Deed {
  readonly subject: Subject
}

/** The subject of an active act or the agent of a passive one; `nobody` when the subject is no state ("the refiner"). */
export function doerOf(act: Asked): FoundImposers | 'nobody' | undefined {
  const { candidate, standing, clauses } = act
  const index = standing.doer
  if (index < 0) return undefined
  const group = clauses.groups[index] as VerbGroup
  const deed: Deed = { ...act, group, index }
  const gapped = gappedDoer(act, group.last)
  if (gapped) return { imposers: [gapped], how: 'subject' }
  if (hitsSubject(clauses, group, candidate.rule)) return firstOf(OF_PASSIVES, deed)
  const entered = describesList(clauses, index) ? enteredState(candidate, clauses, act.namings) : []
  if (entered.length > 0) return { imposers: entered, how: 'agent' }
  const subject = logicalSubject(clauses, index)
  return subject && activeDoer({ ...deed, subject: listOfThem(subject, clauses) })
}

/** "stopped aid and [Sweden] its loans": who does to the object what the verb tells of another. */
function gappedDoer(
  { candidate: { form, object }, clauses: { words }, namings }: Asked,
  verb: number,
): Imposer | undefined {
  if (form !== 'verb' || !object || object.first <= verb) return undefined
  const between = namingsIn(namings, words, { first: verb + 1, last: object.first - 1 })
  const doer = between.findLast((naming) => isGapped(naming, words))
  return doer && imposerOf(doer)
}

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
  // "A new law bans imports of rugs into Canada"
  [
    'agent',
    ({ candidate, subject, clauses, namings }) =>
      LAW.test(clauses.words[subject.last]?.lower ?? '') ? goodsEntered(candidate, clauses, namings) : [],
  ],
]

const LAW = /^(?:laws?|bill|act|legislation|orders?|decree|rules?|regulations?|resolution|measures?|provision)$/

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

const isEmpowered = ({ standing, clauses }: Active): boolean =>
  standing.groups.some((at) => EMPOWERING.test(headOf(clauses.words, clauses.groups[at] as VerbGroup)))

const EMPOWERING = /^(?:allow|permit|enabl|empower|entitl)(?:e|s|es|ed|d|ing|ted|ting)?$/

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
  // "The law permits the authorities to freeze accounts": whoever they are, they only may.
  if (head !== undefined && /^(?:authorities|officials|courts)$/.test(head) && isEmpowered(deed)) return 'nobody'
  if (head !== undefined) {
    const meant = anaphor(clauses, namings, context, subject, head)
    // "the regional bloc ended its sanctions": somebody who was not told.
    if (!meant && (BLOC_ONLY.test(head) || RULERS_ONLY.test(head))) return 'nobody'
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
