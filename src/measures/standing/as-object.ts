/** What a verb does to a measure that is its object: "imposed sanctions", "slapped a ban on A and sanctions on B". */
import type { Word } from '../../text/tag.js'
import { type Act, PACKAGING } from '../acts.js'
import { relativeStart } from '../clause/boundaries.js'
import { datesOr } from '../clause/calendar.js'
import { type Clauses, PHRASE_WORDS } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { REPORTING } from '../clause/speech-verbs.js'
import { subjectOf } from '../clause/subject.js'
import { apartAct } from './apart.js'
import { asAskedBy } from './asked.js'
import { hasDraftSubject } from './bills.js'
import { IN_PLACE, isInPlace } from './in-place.js'
import { wholeOf } from './parts.js'
import { actOn, phraseOf } from './phrasal.js'
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

/** "cancelled the talks, [amounting] to a freeze of relations": what the act comes to is not its object. */
const opensResult = (words: readonly Word[], index: number): boolean =>
  /,/.test(words[index - 1]?.after ?? '') &&
  RESULT.test(`${(words[index] as Word).lower} ${words[index + 1]?.lower ?? ''}`)

const RESULT =
  /^(?:meaning|amounting|equalling|effectively|virtually|practically|equivalent|tantamount|in effect|in practice) /

/** What joins the noun to an object in front of it: "and", a comma, "such as", "along with", "a raft of". */
function joinsObject(words: readonly Word[], index: number, first: number): boolean {
  const { lower, pos, after } = words[index] as Word
  if (pos === 'conjunction') return !joinsModifiers(words, index)
  if ((/,/.test(after) && index < first - 1) || PACKAGING.test(lower)) return true
  if (lower === 'including' || isSuchAs(words, index)) return true
  if (lower === 'with') return /^(?:along|together)$/.test(words[index - 1]?.lower ?? '')
  return lower === 'among' && /^(?:them|these)$/.test(words[index + 1]?.lower ?? '')
}

/** "recalled its envoy [in] a series of sanctions": what it is part of, not what is recalled. */
const opensSeries = (words: readonly Word[], index: number): boolean =>
  words[index]?.lower === 'in' &&
  words.slice(index + 1, index + 5).some(({ lower, after }, i, near) => {
    const plain = near.slice(0, i).every(({ pos }) => pos === 'determiner' || pos === 'adjective')
    return plain && PACKAGING.test(lower) && !/[,;:.]/.test(after)
  })

/** "lifted an oil embargo, [but] a freeze and a travel ban will stay": behind the noun stands a verb whose subject it is. */
function opensContrast(clauses: Clauses, index: number, first: number): boolean {
  const { words, groups } = clauses
  if ((words[index] as Word).lower !== 'but') return false
  const at = groups.findIndex((group) => group.first > first && group.form === 'finite')
  const verb = groups[at]
  if (!verb || relativeStart(clauses, at) > 0 || REPORTING.test(headOf(words, verb))) return false
  return !words.slice(first, verb.first).some(({ after, pos }) => /[;:.]/.test(after) || pos === 'subordinator')
}

/** "suspended Chad [for] abuses and the seizure of farms": what is punished is not done by those who punish. */
const opensReason = (words: readonly Word[], index: number, first: number): boolean =>
  /^(?:for|over)$/.test((words[index] as Word).lower) &&
  /^(?:noun|adjective)$/.test(words[index + 1]?.pos ?? '') &&
  words.slice(Math.max(index, first - 3), first).some(({ lower }) => lower === 'the')

/** "political [and] economic sanctions". */
const joinsModifiers = (words: readonly Word[], index: number): boolean =>
  words[index - 1]?.pos === 'adjective' && words[index + 1]?.pos === 'adjective'

const isSuchAs = (words: readonly Word[], index: number): boolean =>
  words[index]?.lower === 'as' && words[index - 1]?.lower === 'such'

/** Prepositions that do not part the noun from its verb. */
const isReadOver = (clauses: Clauses, index: number): boolean =>
  isUntil(clauses.words, index) ||
  measuresOut(clauses.words, index) ||
  isExample(clauses.words, index) ||
  isDecidedOn(clauses, index) ||
  joinsIn(clauses, index)

const isDated = (words: readonly Word[], index: number): boolean => DATE.test(words[index + 1]?.lower ?? '')

const DATE = datesOr('mid|late|early|last|next|this')

/** "extended [until] May its ban", "[until] the end of next year". */
const isUntil = (words: readonly Word[], index: number): boolean =>
  /^(?:until|till)$/.test((words[index] as Word).lower) &&
  (isDated(words, index) ||
    (/^(?:end|start|middle)$/.test(words[index + 2]?.lower ?? '') && words[index + 3]?.lower === 'of'))

/** "lifted 51 mln dlrs of", "a number of", "84 mln dlrs in": the noun behind is what is meant. */
const measuresOut = (words: readonly Word[], index: number): boolean =>
  /^(?:of|in)$/.test((words[index] as Word).lower) && QUANTITY.test(words[index - 1]?.lower ?? '')

const QUANTITY =
  /^(?:dlrs|dollars?|euros?|pounds?|yen|yuan|mln|million|bln|billion|number|part|parts|last|most|some|many|half|all|bulk|rest|majority|portion|share|sorts?|kinds?|types?|levels?|worth|two|three|several|decades?|years?|months?|pair|host|couple|dozens?|handful|mix|combination|barrage|spate|string)$/

/** "adopted a decision [on] sanctions": what is decided on is the object of who decides. */
function isDecidedOn({ words, groups, groupAt }: Clauses, index: number): boolean {
  if (
    !/^(?:on|concerning|regarding|about)$/.test((words[index] as Word).lower) ||
    !DECISION.test(words[index - 1]?.lower ?? '')
  )
    return false
  for (let i = index - 2; i >= 0 && i >= index - 8; i--) {
    const group = groups[groupAt[i] as number]
    if (group) return DECIDING.test(headOf(words, group))
    if (!PHRASE_WORDS.has((words[i] as Word).pos) || /[;:.]/.test((words[i] as Word).after)) return false
  }
  return false
}

const DECISION = /^(?:decisions?|resolutions?|decrees?|orders?|laws?|regulations?|ordinances?|agreements?)$/
const DECIDING =
  /^(?:veto|reject|adopt|approv|pass|sign|enact|issu|endors|t[ao]k|took|publish|reach|extend|prolong|renew|repeal|revok|rescind|annul|cancel)/

/** "for instance", "for example". */
const isExample = (words: readonly Word[], index: number): boolean =>
  (words[index] as Word).lower === 'for' && /^(?:instance|example)$/.test(words[index + 1]?.lower ?? '')

/** "will join Denmark [in] a boycott of": those between do the same. */
function joinsIn({ words, groups, groupAt }: Clauses, index: number): boolean {
  if ((words[index] as Word).lower !== 'in') return false
  for (let i = index - 1; i > 0 && i >= index - 8; i--) {
    const group = groups[groupAt[i] as number]
    if (group) return i < index - 1 && /^join(?:s|ed|ing)?$/.test(headOf(words, group))
    const { pos, after } = words[i] as Word
    if (!/^(?:name|determiner|conjunction|noun|adjective)$/.test(pos) || /[;:.]/.test(after)) return false
  }
  return false
}

/** Behind a preposition the noun is no longer the object, unless "and" or a comma joins it to what was; nor behind a stop. */
function endsObject(clauses: Clauses, index: number, joined: boolean): boolean {
  const { words } = clauses
  const { pos, lower, after, text } = words[index] as Word
  const dated = isDated(words, index)
  // "cancelled flights [due] to the EU ban".
  if (lower === 'due' && words[index + 1]?.lower === 'to' && clauses.groupAt[index + 1] === -1) return true
  if (pos === 'preposition' && !joined && !dated && !belongsToVerb(clauses, index)) return true
  if (/[;:.]\s*(?:\(?\d{1,2}\)\s*)?$/.test(after) && !/^(?:\p{L}\.)+$/u.test(text)) return true
  return clauses.groupAt[index] === -1 && !PASSABLE.has(pos) && !dated && !isSuchAs(words, index)
}

const PASSABLE: ReadonlySet<string> = new Set([...PHRASE_WORDS, 'preposition', 'verb', 'to'])

/** "agreed [on]", "agreed last month [on]", "went ahead [with]". */
function belongsToVerb({ words, groups, groupAt }: Clauses, index: number): boolean {
  if ((groupAt[verbBefore(words, index)] ?? -1) !== -1) return true
  for (let i = index - 1; i >= 0 && i >= index - 7; i--) {
    const group = groups[groupAt[i] as number]
    if (group) return (phraseOf(words, group)?.last ?? -1) >= index
  }
  return false
}

/** Index of the word before `index`, dates read over. */
function verbBefore(words: readonly Word[], index: number): number {
  let i = index - 1
  while (i > 0 && (DATE.test((words[i] as Word).lower) || TIME.test((words[i] as Word).lower))) i--
  return i
}

const TIME = /^(?:week|month|year|on|late)$/

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

/** "confirmed that its export controls work", "announced Monday that the ban": what is said is no object, but what is warned of may be. */
function isSaid(words: readonly Word[], group: VerbGroup): boolean {
  if (!REPORTING.test(headOf(words, group))) return false
  let i = group.last + 1
  while (i < group.last + 4 && (isDated(words, i) || DATE.test(words[i]?.lower ?? ''))) i++
  return words[i]?.lower === 'that'
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
    return standingOfVerb(clauses, at, { action: 'impose' })
  // "called the embargo illegal": nobody asks for what is only named.
  if (act.status === 'called-for' && NAMING.test(verb) && !turnsTo(words, group.last, first)) return undefined
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

const NAMING = /^call(?:s|ed|ing)?$/

/** "called [for]", "called [on] the EU". */
const turnsTo = (words: readonly Word[], verb: number, noun: number): boolean =>
  words.slice(verb + 1, noun).some(({ lower }) => /^(?:for|on|upon|off)$/.test(lower))

const APPLYING = /^appl(?:y|ies|ied|ying)$/

/** "Neither Chad nor Mali has applied". */
function isNeither(clauses: Clauses, at: number): boolean {
  const subject = subjectOf(clauses, at)
  return subject !== undefined && clauses.words[subject.first]?.lower === 'neither'
}

/** "prepared for sanctions", "bracing for tariffs": what others may do. */
const BRACING = /^(?:prepar|brac|ready|gird)(?:e|es|ed|ing)?$/
