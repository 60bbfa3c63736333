/** What a verb does to a measure that is its object: "imposed sanctions", "slapped a ban on A and sanctions on B". */
import type { Word } from '../../text/tag.js'
import { type Act, IMPOSE } from '../acts.js'
import type { Clauses } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { relativeStart } from '../clause/relative-starts.js'
import { subjectOf } from '../clause/subject.js'
import { apartAct } from './apart.js'
import { asAskedBy } from './asked.js'
import { hasDraftSubject } from './bills.js'
import { isOnlyNamed, NAMING } from './governing.js'
import { IN_PLACE, isInPlace } from './in-place.js'
import {
  endsObject,
  isReadOver,
  isSaid,
  joinsObject,
  opensContrast,
  opensReason,
  opensResult,
  opensSeries,
} from './object-reach.js'
import { wholeOf } from './parts.js'
import { actOn } from './phrasal.js'
import type { Standing } from './standing.js'
import { standingOfVerb } from './verbs.js'
import { LISTING, listedIn, lists } from './wholes.js'

const FAR = 40

/** The act whose object phrase holds the noun at `first`, or undefined; read leftwards from the noun to the verb. */
export function asObject(clauses: Clauses, first: number): Standing | undefined {
  const { words, groupAt } = clauses
  let joined = false
  for (let i = first - 1; i >= 0 && i >= first - FAR; i--) {
    joined ||= joinsObject(words, i, first)
    if (opensResult(words, i)) return undefined
    if (isReadOver(clauses, i)) continue
    if (endsObject(clauses, i, joined) || opensSeries(words, i) || opensContrast(clauses, i, first)) return undefined
    if (joined && opensReason(words, i, first)) return undefined
    const at = groupAt[i] as number
    if (at === -1) continue
    const act = actOver(clauses, at, first)
    if (isClosed(clauses, at, first)) return undefined
    const said = isSaid(words, clauses.groups[at] as VerbGroup)
    if (said && (act?.status !== 'threatened' || isJudgedBehind(clauses, first))) return undefined
    const past = passedOver(clauses, at, act, joined, i)
    if (past < 0) return act && takenBy(clauses, at, act, first)
    i = past
  }
  return undefined
}

/** "Since aid was suspended in May, [the EU sanctions] would": a passive in front has no object behind the comma that ends its clause. */
const isClosed = ({ words, groups }: Clauses, at: number, noun: number): boolean => {
  const { passive, form, last } = groups[at] as VerbGroup
  const article = words.slice(Math.max(0, noun - 3), noun).findLast(({ pos }) => pos === 'determiner')
  const parted = article !== undefined && article.index > last && /,/.test(words[article.index - 1]?.after ?? '')
  return passive && form === 'finite' && parted && words[0]?.pos === 'subordinator'
}

/** What a verb in front does to the noun at `first`. */
function actOver(clauses: Clauses, at: number, first: number): Act | undefined {
  const { words, groups } = clauses
  const group = groups[at] as VerbGroup
  // "the ban applying to officials and the freeze": how far the first reaches.
  if (words[group.last + 1]?.lower === 'to' && APPLYING.test(headOf(words, group))) return undefined
  const act = apartAct(clauses, group, first) ?? actOn(words, group)
  return act ?? (isInPlace(words, group, first) || lists(clauses, at) ? IN_PLACE : undefined)
}

/** "warned that a [ban] would break the rules": the noun is the subject of what is said, which tells no act. */
function isJudgedBehind(clauses: Clauses, noun: number): boolean {
  const next = clauses.groups.findIndex(({ first, form }) => first > noun && form === 'finite')
  const subject = next < 0 ? undefined : subjectOf(clauses, next)
  return subject !== undefined && subject.first <= noun && subject.last >= noun
}

/** The word from which to read on when the verb met at `index` stands inside the object; -1 when it is what takes it. */
function passedOver(clauses: Clauses, at: number, act: Act | undefined, joined: boolean, index: number): number {
  const { words, groups } = clauses
  const { form, first } = groups[at] as VerbGroup
  // "curbs on firms which aid Chad and [sanctions]".
  const relative = joined && !act ? relativeStart(clauses, at) : -1
  if (relative > 0) return relative
  // "a ban imposed in May and [sanctions]", "curbs to protect jobs and [sanctions]".
  if (joined && (form === 'participle' || (form === 'infinitive' && !act))) return first
  // "include blocking the funds, [a ban] and": an item of a list in front of another.
  const lister = groups[at - 1]
  if (joined && form === 'gerund' && lister?.last === first - 1 && LISTING.test(headOf(words, lister))) return first
  // "announced the freezing of": a gerund that an article makes a noun.
  // ", welcoming an end to": a clause of its own is not read over.
  const parted = /,/.test(words[first - 1]?.after ?? '')
  return form === 'gerund' && ((!act && index > 2 && !parted) || words[first - 1]?.pos === 'determiner') ? first : -1
}

/** The standing of what the verb at group `at` takes as its object; undefined where its words say that nobody acts. */
function takenBy(clauses: Clauses, at: number, act: Act, first: number): Standing | undefined {
  const { words, groups } = clauses
  const group = groups[at] as VerbGroup
  const verb = headOf(words, group)
  const behind = words[group.last + 1]?.lower
  if (behind === 'for' && BRACING.test(verb)) return undefined
  // "applied for a waiver": others are asked for it.
  if (behind === 'for' && APPLYING.test(verb))
    return group.negated || isNeither(clauses, at) ? undefined : asAskedBy(clauses, at)
  // "called a halt to talks".
  if (
    NAMING.test(verb) &&
    words[first]?.lower === 'halt' &&
    words[first - 1]?.lower === 'a' &&
    first === group.last + 2
  )
    return standingOfVerb(clauses, at, IMPOSE)
  if (act.status === 'called-for' && isOnlyNamed(words, group, first)) return undefined
  // "appealed against the duty": nobody asks for it.
  if (behind === 'against' && act.status === 'called-for') return undefined
  if (act.status === 'considered' && group.negated && !isUnderWay(words, group)) return undefined
  // "do not appear to include a ban": it is none of them.
  if (LISTING.test(verb) && isRaisedAway(clauses, at)) return undefined
  if (LISTING.test(verb)) {
    const listed = listedIn(clauses, at)
    if (listed) return listed
    // What is done to the whole tells more than that the part belongs to it.
    if (subjectOf(clauses, at)?.how !== 'stretch' && wholeOf(clauses, first)) return undefined
  }
  const standing = standingOfVerb(clauses, at, act)
  // "may veto the sanctions": nobody has refused them.
  if (act.status === 'rejected' && /^(?:may|might|could)$/.test(group.modal ?? '') && !group.negated) return undefined
  if (standing.status === 'rejected') return { ...standing, byOthers: false }
  if (act.status !== 'called-for') return standing
  // "The measures call for a ban": what they consist of.
  if (isOwnContent(clauses, at)) return { ...standing, status: 'announced', byOthers: false, doer: at }
  // "The draft calls for an embargo": what it would do itself.
  if (hasDraftSubject(clauses, group)) return { ...standing, status: 'proposed', byOthers: false }
  return { ...standing, byOthers: true }
}

/** "is not considering a ban" tells of one's will; "did not discuss a ban" does not. */
const isUnderWay = (words: readonly Word[], { form, tense, passive, first, head }: VerbGroup): boolean =>
  form === 'finite' && tense !== 'perfect' && !passive && first < head && /ing$/.test((words[head] as Word).lower)

/** "do not [appear] to include". */
const isRaisedAway = ({ groups }: Clauses, at: number): boolean => {
  const above = groups[at - 1]
  return groups[at]?.form === 'infinitive' && above?.negated === true && above.last === (groups[at]?.first ?? 0) - 1
}

const APPLYING = /^appl(?:y|ies|ied|ying)$/

/** "Neither Chad nor Mali has applied". */
function isNeither(clauses: Clauses, at: number): boolean {
  const subject = subjectOf(clauses, at)
  return subject !== undefined && clauses.words[subject.first]?.lower === 'neither'
}

/** "prepared for sanctions", "bracing for tariffs": what others may do. */
const BRACING = /^(?:prepar|brac|ready|gird)(?:e|es|ed|ing)?$/

/** "The measures call for", "Britain's package of sanctions called for". */
const isOwnContent = (clauses: Clauses, at: number): boolean => {
  const subject = subjectOf(clauses, at)
  return (
    /^call(?:s|ed)?$/.test(headOf(clauses.words, clauses.groups[at] as VerbGroup)) &&
    subject !== undefined &&
    TAKEN.test(clauses.words[subject.last]?.lower ?? '')
  )
}

const TAKEN = /^(?:measures|package|sanctions|steps|curbs|penalties|restrictions)$/
