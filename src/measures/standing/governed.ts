/** Two ways in which a verb says what is done to a noun: as its subject, and as its object. */
import type { Word } from '../../text/tag.js'
import { ACTS_OF, PACKAGING } from '../acts.js'
import { WISHING } from '../clause/bare.js'
import { relativeStart } from '../clause/boundaries.js'
import { type Clauses, PHRASE_WORDS } from '../clause/clause.js'
import { governorOf } from '../clause/governor.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { REPORTING } from '../clause/speech-verbs.js'
import { subjectOf } from '../clause/subject.js'
import { apartAct, isLetting } from './apart.js'
import { hasDraftSubject } from './bills.js'
import { actOf, IN_PLACE, inPlace, isInPlace } from './in-place.js'
import { wholeOf } from './parts.js'
import { actOn, phraseOf } from './phrasal.js'
import { opensOwnClause } from './relative.js'
import type { Standing } from './standing.js'
import { standingOfVerb } from './verbs.js'
import { LISTING, listedIn } from './wholes.js'

/** "sanctions were lifted", "the ban takes effect", "sanctions imposed by …". */
export function asSubject(clauses: Clauses, first: number, last: number, relative: boolean): Standing | undefined {
  const { words, groups } = clauses
  const next = groups.findIndex((group) => group.first > last)
  for (let index = next; index >= 0 && index < groups.length && index < next + 5; index++) {
    const group = groups[index] as VerbGroup
    if (group.first - last > 40) return undefined
    const inRelative = relativeStart(clauses, index) > last
    if (!relative && index === next && isParted(clauses, index, first, last)) continue
    if (inRelative && (index > next || (!relative && returnsBehind(clauses, index)))) continue
    if (!relative && index > next && group.form === 'infinitive') continue
    if (group.form === 'participle') {
      const act = actOn(words, group)
      const adjacent = group.first - last <= 8 && !hasBreak(words, last, group.first)
      if (act && adjacent && index === next && !describesOther(words, last, group.first)) {
        const later = laterAct(clauses, index + 1, first, last)
        const done = later ?? { ...standingOfVerb(clauses, index, act), doer: index }
        return isWanted(clauses, first) ? { ...done, status: 'called-for', byOthers: true } : done
      }
      continue
    }
    if (group.form === 'gerund' && !/,/.test((words[group.first - 1] as Word).after)) continue
    // "a ban on loans and steps to prevent …": the infinitive completes another noun.
    if (group.form === 'infinitive' && (governorOf(clauses, index)?.noun ?? -1) > last) return undefined
    const subject = subjectOf(clauses, index)
    if (!subject || subject.first > last || subject.last < first) return undefined
    if ((subject.how === 'antecedent') !== relative) return undefined
    if (!relative && isCompletion(clauses, subject.first, first)) return undefined
    // "extended the sanctions on its leaders to include": the act above governs the noun.
    if (group.form === 'infinitive' && WIDENING.test(headOf(words, group)) && asObject(clauses, first)) return undefined
    if (group.form === 'infinitive' && index > 0 && isLetting(words, groups[index - 1] as VerbGroup)) return undefined
    const raised = raisedOver(clauses, index)
    if (raised) return raised
    if (group.passive) {
      const act = actOn(words, group)
      return act && { ...standingOfVerb(clauses, index, act), doer: index }
    }
    const state = inPlace(words, group)
    const act = actOf(words, group) ?? state
    return act && { ...standingOfVerb(clauses, index, act, state?.action === 'lift'), doer: -1 }
  }
  return undefined
}

/** "The decision to lift [the sanctions] came late": the object of an infinitive that completes a noun inside the subject. */
function isCompletion(clauses: Clauses, from: number, noun: number): boolean {
  const { words, groups } = clauses
  const at = groups.findLastIndex(({ last }) => last < noun)
  const inner = groups[at]
  if (!inner || inner.first <= from || inner.form !== 'infinitive' || inner.passive) return false
  const completes = (governorOf(clauses, at)?.noun ?? -1) >= from
  return (
    completes &&
    words.slice(inner.last + 1, noun).every(({ pos, after }) => PHRASE_WORDS.has(pos) && !/[,;:]/.test(after))
  )
}

/** "the ban that Oslo imposed in March took effect", "the tariffs it raised were cut": a clause of its own stands between. */
const isParted = (clauses: Clauses, index: number, first: number, last: number): boolean =>
  opensOwnClause(clauses, index, last) &&
  clauses.groups.some((_, at) => {
    const subject = at > index && at < index + 3 ? subjectOf(clauses, at) : undefined
    return subject !== undefined && subject.how === 'stretch' && subject.first <= last && subject.last >= first
  })

/** ", which is due to expire in May, was extended": the clause that the relative one parts goes on behind a comma. */
function returnsBehind({ words, groups }: Clauses, index: number): boolean {
  const { last, first } = groups[index] as VerbGroup
  const main = groups.find(({ form }, at) => at > index && form === 'finite')
  return main !== undefined && /,/.test(words[main.first - 1]?.after ?? '') && main.first - last < 20 && first > 0
}

/** "wants the ban lifted", "would like to see sanctions eased": somebody asks for what the participle tells. */
function isWanted({ words, groups, groupAt }: Clauses, noun: number): boolean {
  for (let i = noun - 1; i >= 0 && i >= noun - 6; i--) {
    const { pos, after } = words[i] as Word
    const group = groups[groupAt[i] as number]
    if (group) return WISHING.test(headOf(words, group))
    if (!PHRASE_WORDS.has(pos) || /[,;:]/.test(after)) return false
  }
  return false
}

/** "are to follow", "are set to be lifted", "is likely to take effect": what the infinitive tells of the subject. */
function raisedOver(clauses: Clauses, index: number): Standing | undefined {
  const { words, groups } = clauses
  const group = groups[index] as VerbGroup
  const inner = groups[index + 1]
  if (inner?.form !== 'infinitive' || inner.first - group.last > 3) return undefined
  const head = headOf(words, group)
  const copula = words[group.head]?.pos === 'be'
  if (!copula && !(group.passive ? RAISED_PASSIVE : RAISED).test(head)) return undefined
  const act = inner.passive ? actOn(words, inner) : ACTS_OF.get(headOf(words, inner))
  return act && { ...standingOfVerb(clauses, index + 1, act), doer: inner.passive ? index + 1 : -1 }
}

/** What an extension takes in: "to include 52 more", "to cover oil". */
export const WIDENING = /^(?:include|cover|target|hit|affect|apply|bar|prevent|block)$/

const RAISED_PASSIVE = /^(?:set|expected|due|scheduled|slated|poised|believed|thought|supposed)$/
const RAISED = /^(?:appears?|seems?|continues?|continued)$/

/** "the sanctions imposed in May were lifted": the finite verb after the participle tells what happens now. */
function laterAct(clauses: Clauses, from: number, first: number, last: number): Standing | undefined {
  const { words, groups } = clauses
  const group = groups[from]
  if (group?.form !== 'finite') return undefined
  const subject = subjectOf(clauses, from)
  if (!subject || subject.first > last || subject.last < first) return undefined
  const act = group.passive ? actOn(words, group) : ACTS_OF.get(headOf(words, group))
  if (!act || act.action === 'impose') return undefined
  return { ...standingOfVerb(clauses, from, act), doer: group.passive ? from : -1 }
}

/** "sanctions on Iran through a decree [signed] in Rome": the participle describes the noun of a phrase of its own. */
function describesOther(words: readonly Word[], noun: number, participle: number): boolean {
  const at = participle - 1
  if (words[at]?.pos !== 'noun' || at - 2 <= noun || words[at - 1]?.pos !== 'determiner') return false
  return /^(?:through|under|via|by)$/.test(words[at - 2]?.lower ?? '')
}

const hasBreak = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/[;:.]/.test((words[i] as Word).after)) return true
  return false
}

/** "imposed sanctions", "slapped a ban on A and sanctions on B": the act whose object phrase holds the noun. */
export function asObject(clauses: Clauses, first: number): Standing | undefined {
  const { words, groups, groupAt } = clauses
  let joined = false
  for (let i = first - 1; i >= 0 && i >= first - 40; i--) {
    const word = words[i] as Word
    const suchAs = word.lower === 'as' && words[i - 1]?.lower === 'such'
    const along = word.lower === 'with' && /^(?:along|together)$/.test(words[i - 1]?.lower ?? '')
    joined ||=
      suchAs ||
      along ||
      word.lower === 'including' ||
      (word.lower === 'among' && /^(?:them|these)$/.test(words[i + 1]?.lower ?? '')) ||
      word.pos === 'conjunction' ||
      (/,/.test(word.after) && i < first - 1) ||
      PACKAGING.test(word.lower)
    // Behind a preposition the noun is no longer the object, unless "and" or a comma joins it to what was.
    const particle = (groupAt[verbBefore(words, i)] ?? -1) !== -1 || inPhrase(clauses, i)
    const dated = DATEISH.test(words[i + 1]?.lower ?? '')
    if (dated && /^(?:until|till)$/.test(word.lower)) continue
    if (measuresOut(words, i) || isExample(words, i) || joinsIn(clauses, i)) continue
    if (word.pos === 'preposition' && !joined && !particle && !dated && word.lower !== 'including') return undefined
    if (/[;:.]\s*$/.test(word.after) && !/^(?:\p{L}\.)+$/u.test(word.text)) return undefined
    const at = groupAt[i] as number
    if (at !== -1) {
      const group = groups[at] as VerbGroup
      const verb = headOf(words, group)
      const act =
        apartAct(clauses, group, first) ??
        actOn(words, group) ??
        (isInPlace(words, group, first) || LISTING.test(verb) ? IN_PLACE : undefined)
      // "confirmed that its export controls work": what is said is no object, but what is warned of may be.
      const said = words[group.last + 1]?.lower === 'that' && REPORTING.test(verb)
      if (said && act?.status !== 'threatened') return undefined
      const nominal = group.form === 'gerund' && words[group.first - 1]?.pos === 'determiner'
      const relative = joined && !act ? relativeStart(clauses, at) : -1
      if (relative > 0) {
        i = relative
        continue
      }
      const inside = joined && !act && (group.form === 'participle' || group.form === 'infinitive')
      if (inside || (group.form === 'participle' && joined) || nominal || (!act && group.form === 'gerund' && i > 2)) {
        i = group.first
        continue
      }
      if (!act || (BRACING.test(verb) && words[group.last + 1]?.lower === 'for')) return undefined
      // "appealed against the duty": nobody asks for it.
      if (act.status === 'called-for' && words[group.last + 1]?.lower === 'against') return undefined
      if (act.status === 'considered' && group.negated) return undefined
      const listed = LISTING.test(verb) ? listedIn(clauses, at) : undefined
      if (listed) return listed
      // What is done to the whole tells more than that the part belongs to it.
      if (LISTING.test(verb) && subjectOf(clauses, at)?.how !== 'stretch' && wholeOf(clauses, first)) return undefined
      const standing = standingOfVerb(clauses, at, act)
      const asks = act.status === 'called-for' && standing.status !== 'rejected'
      // "The draft calls for an embargo": what it would do itself.
      if (asks && hasDraftSubject(clauses, group)) return { ...standing, status: 'proposed', byOthers: false }
      return { ...standing, byOthers: asks || (standing.byOthers && standing.status !== 'rejected') }
    }
    if (!PASSABLE.has(word.pos) && !suchAs && !dated) return undefined
  }
  return undefined
}

/** "prepared for sanctions", "bracing for tariffs": what others may do. */
const BRACING = /^(?:prepar|brac|ready|gird)(?:e|es|ed|ing)?$/

/** "went ahead [with]": a preposition that belongs to a verb up to three words before it. */
function inPhrase({ words, groups, groupAt }: Clauses, index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - 5; i--) {
    const group = groups[groupAt[i] as number]
    if (group) return (phraseOf(words, group)?.last ?? -1) >= index
  }
  return false
}

/** "lifted 51 mln dlrs of", "a number of", "84 mln dlrs in": the noun behind is what is meant. */
const measuresOut = (words: readonly Word[], index: number): boolean =>
  /^(?:of|in)$/.test((words[index] as Word).lower) && QUANTITY.test(words[index - 1]?.lower ?? '')

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

/** "for instance", "for example". */
const isExample = (words: readonly Word[], index: number): boolean =>
  (words[index] as Word).lower === 'for' && /^(?:instance|example)$/.test(words[index + 1]?.lower ?? '')

const QUANTITY =
  /^(?:dlrs|dollars?|euros?|pounds?|yen|yuan|mln|million|bln|billion|number|part|parts|most|some|many|half|all|bulk|rest|majority|portion|share|sorts?|kinds?|types?|worth|two|three|several|decades?|years?|months?|pair|host|couple|dozens?|handful|mix|combination|barrage|spate|string)$/

const DATEISH =
  /^(?:\d{1,4}|mid|late|early|last|next|this|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

const PASSABLE: ReadonlySet<string> = new Set([...PHRASE_WORDS, 'preposition', 'verb', 'to'])

/** Index of the word before `index`, dates read over: "agreed [last month] on". */
function verbBefore(words: readonly Word[], index: number): number {
  let i = index - 1
  while (
    i > 0 &&
    (DATEISH.test((words[i] as Word).lower) || /^(?:week|month|year|on|late)$/.test((words[i] as Word).lower))
  )
    i--
  return i
}
