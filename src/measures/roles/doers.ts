/** Who does the act of a verb. */
import type { Imposer } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import { findWord } from '../../text/word-search.js'
import { type Candidate, hitsSubject } from '../candidates.js'
import type { Clauses } from '../clause/clause.js'
import { OBJECT_CONTROL, setsTime } from '../clause/governor.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { logicalSubject, type Subject, subjectOf } from '../clause/subject.js'
import type { Standing } from '../standing/standing.js'
import { actorsIn, distinct, imposerOf } from './acting.js'
import { type Namings, namingsBefore, namingsIn } from './actors.js'
import { agentOf, destinationOf, hostOf } from './agents.js'
import { anaphor, anaphoricHead, isAnaphoricAct, measureBefore } from './anaphora.js'
import { AGAINST } from './links.js'
import { resumedSubjects } from './resumed.js'
import { seatOf } from './seat.js'
import type { Context, FoundImposers } from './sources.js'

/** The subject of an active act or the agent of a passive one; `nobody` when the subject is no state ("the refiner"). */
export function doerOf(
  candidate: Candidate,
  standing: Standing,
  clauses: Clauses,
  namings: Namings,
  context: Context,
): FoundImposers | 'nobody' | undefined {
  const index = standing.doer
  if (index < 0) return undefined
  const group = clauses.groups[index] as VerbGroup
  if (hitsSubject(clauses, group, candidate.rule)) {
    const agent = agentOf(
      clauses,
      namings,
      Math.max(group.last, group.form === 'participle' ? group.last : candidate.trigger.first - 1),
    )
    // "Four steps were agreed by EU ministers: a ban on …": the agent stands in front of the part.
    const ofWhole =
      agent.length === 0 && candidate.form === 'noun' && group.last < candidate.trigger.first
        ? agentOf(clauses, namings, group.last)
        : agent
    const own = ofWhole.length > 0 ? ofWhole : destinationOf(candidate, clauses, namings)
    if (own.length > 0) return { imposers: own, how: 'agent' }
    const host = hostOf(candidate, clauses, namings, logicalSubject(clauses, index))
    if (host.length > 0) return { imposers: host, how: 'agent' }
    const inside = insideAgent(group, clauses, namings)
    if (inside.length > 0) return { imposers: inside, how: 'agent' }
    const ordered = isOrdered(standing, clauses) ? ordererOf(standing, clauses, namings) : []
    if (ordered.length > 0) return { imposers: ordered, how: 'subject' }
    const bound = boundBy(candidate, index, clauses, namings)
    return bound.length > 0 ? { imposers: bound, how: 'owner' } : undefined
  }
  const subject = logicalSubject(clauses, index)
  if (!subject) return undefined
  // What people may not do is not their doing: their state forbids it, or who is told elsewhere.
  if (candidate.rule.denial && group.modal !== null && PERMITTING.test(group.modal)) {
    const bound = boundBy(candidate, index, clauses, namings)
    return bound.length > 0 ? { imposers: bound, how: 'owner' } : undefined
  }
  const deciding = decidingBody(subject, clauses, namings, context)
  if (deciding) return { imposers: [deciding], how: 'subject' }
  const actors = actorsIn(clauses, namings, withoutTarget(subject, clauses))
  if (actors.length > 0) return { imposers: actors, how: addressed(clauses, standing) ? 'addressee' : 'subject' }
  const seat = seatOf(clauses, namings, subject)
  if (seat) return { imposers: [seat], how: addressed(clauses, standing) ? 'addressee' : 'subject' }
  const orderer = ordererOf(standing, clauses, namings)
  if (orderer.length > 0) return { imposers: orderer, how: 'subject' }
  const urging = urgerOf(standing, subject, clauses, namings, context)
  if (urging.length > 0) return { imposers: urging, how: 'addressee' }
  const head = anaphoricHead(clauses, subject)
  if (head !== undefined)
    return asAddressee(anaphor(clauses, namings, context, subject, head), addressed(clauses, standing))
  // "American firms must stop serving": they are made to.
  const bound = group.modal === 'must' ? boundBy(candidate, index, clauses, namings) : []
  if (bound.length > 0) return { imposers: bound, how: 'owner' }
  const issuers = issuersOf(subject, index, clauses, namings)
  if (issuers.length > 0) return { imposers: issuers, how: 'subject' }
  if (isAnaphoricAct(clauses, subject)) return measureBefore(context) ?? lawmakersBefore(subject, clauses, namings)
  const resumed = resumedSubjects(clauses, index, subject).map((run) => actorsIn(clauses, namings, run))
  const main = resumed.find((found) => found.length > 0)
  return main ? { imposers: main, how: 'subject' } : 'nobody'
}

/** "were [by order of the Swiss government] frozen", "are[, under EU rules,] barred": the agent between the auxiliary and its verb. */
function insideAgent({ first, head }: VerbGroup, clauses: Clauses, namings: Namings): readonly Imposer[] {
  const at = clauses.words.findIndex(
    ({ lower, index }) => index > first && index < head && /^(?:by|under)$/.test(lower),
  )
  return at < 0 ? [] : actorsIn(clauses, namings, { first: at + 1, last: head - 1 })
}

/** "The Senate voted on Tuesday. The bill would ban …": a law is made by those who make laws, told before. */
function lawmakersBefore({ first, last }: Subject, { words }: Clauses, namings: Namings): FoundImposers | undefined {
  if (!words.slice(first, last + 1).some(({ lower }) => LAW.test(lower))) return undefined
  const makers = namingsBefore(namings, (words[first] as Word).start, FAR_LAWMAKERS).findLast(
    ({ entity }) => entity.kind === 'organization' && LAWMAKERS.test(entity.name),
  )
  const maker = makers && imposerOf(makers)
  return maker && { imposers: [maker], how: 'anaphora' }
}

const LAW = /^(?:law|bill|legislation|act)$/

const LAWMAKERS =
  /\b(?:Senate|Congress|House of (?:Representatives|Commons|Lords)|Parliament|Duma|Knesset|Majlis|Bundestag|Diet|(?:National|Federal|General) Assembly|Legislature)\b/i

/** How far back lawmakers may be named, in characters. */
const FAR_LAWMAKERS = 1200

/** "A draft resolution circulated by Britain would bar": not its authors act but the body that passes resolutions. */
function decidingBody(
  { first, last }: Subject,
  { words }: Clauses,
  namings: Namings,
  { afterDraft }: Context,
): Imposer | undefined {
  const pointing = afterDraft && first === last && first <= 1 && words[first]?.lower === 'it'
  const at = findWord(words, first, last, ({ lower }) => /^(?:resolution|draft)$/.test(lower))
  if (!pointing && (at < 0 || (at > first + 6 && at < last))) return undefined
  const body = namingsBefore(namings, (words[last] as Word).end).findLast(({ entity }) =>
    /\b(?:United Nations|Security Council|UN)\b/.test(entity.name),
  )
  return body && imposerOf(body)
}

/** "Americans are barred from trading with", "EU airspace was closed to": a state binds its own people and opens or shuts what is its own. */
function boundBy({ rule, form }: Candidate, index: number, clauses: Clauses, namings: Namings): readonly Imposer[] {
  if (form === 'noun' || rule.target.includes('object') || rule.target.includes('subject')) return []
  const subject = subjectOf(clauses, index)
  if (!subject) return []
  const [owner, ...others] = namingsIn(namings, clauses.words, subject)
  if (!owner || others.length > 0) return []
  const behind = clauses.words.filter(({ start, index: at }) => start >= owner.end && at <= subject.last)
  const body = owner.entity.kind === 'organization' && clauses.groups[index]?.modal !== null
  const own = behind.length === 0 ? body || /s$/.test(owner.text) : behind.every(({ lower }) => OWN.test(lower))
  return own ? distinct([imposerOf(owner)]) : []
}

const PERMITTING = /^(?:may|must|can|could|shall)$/

/** What is a state's own, to bind or to open. */
const OWN =
  /^(?:persons?|people|citizens|nationals|individuals|companies|firms|businesses|entities|banks|financial|institutions|lenders|insurers|shippers|lawyers|firms|funds|farmers|buyers|exporters|importers|sellers|airlines|travellers|travelers|tourists|investors|traders|carriers|accountants|accountancy|accounting|auditors|law|legal|consulting|consultants|engineering|engineers|oil|energy|gas|mining|insurance|shipping|telecoms?|tech|technology|software|construction|defen[cs]e|trading|brokers|brokerages|contractors|suppliers|manufacturers|makers|producers|refiners|shipowners|operators|universities|scientists|agencies|federal|government|departments|ministries|private|state-owned|state-run|members|countries|nations|hauliers|airspace|skies|ports|waters|territory|state|government|and)$/

const INSTRUMENT =
  /^(?:sanctions|measures|restrictions|steps|licen[cs]e|order|decree|rules?|law|bill|legislation|resolution|regulations?|package|directive|act|proclamation|amendment|ordinance|ruling|statute|decision)$/

/** "Moscow ordered all links to be cut", "proposed that banks be forbidden": the passive is done for the one that orders or proposes it. */
const isOrdered = ({ groups: read }: Standing, { words, groups }: Clauses): boolean => {
  const [own, parent] = read.map((index) => groups[index])
  const bound = own?.form === 'infinitive' || own?.form === 'participle' || words[own?.first ?? -1]?.lower === 'be'
  return (
    bound &&
    parent !== undefined &&
    /^(?:order|direct|instruct|decree|decid|rul|declar|propos|suggest)/.test(headOf(words, parent))
  )
}

const ORDERING =
  /^(?:order|declar|decree|decid|rul(?:e|ed|es|ing)$|tell|told|instruct|direct|requir|forc|oblig|allow|authori|permit|ask|propos|suggest)/

/** "Taiwan ordered banks to sever ties": who orders its own firms is the one that acts. */
function ordererOf({ groups: read }: Standing, clauses: Clauses, namings: Namings): readonly Imposer[] {
  const parent = read[1]
  if (parent === undefined) return []
  const group = clauses.groups[parent] as VerbGroup
  if (!ORDERING.test(headOf(clauses.words, group))) return []
  // "banks were told by Bern to block".
  if (group.passive) return agentOf(clauses, namings, group.last)
  const subject = logicalSubject(clauses, parent)
  return subject ? actorsIn(clauses, namings, subject) : []
}

/** "urged companies to stop trading": who calls on its own people asks nobody else. */
function urgerOf(
  { groups: read }: Standing,
  { first, last }: Subject,
  clauses: Clauses,
  namings: Namings,
  context: Context,
): readonly Imposer[] {
  const parent = read[1]
  const own = clauses.words.slice(first, last + 1)
  if (parent === undefined || own.some(({ pos }) => pos === 'name') || !own.some(({ lower }) => PEOPLE.test(lower)))
    return []
  if (!URGING.test(headOf(clauses.words, clauses.groups[parent] as VerbGroup))) return []
  const subject = logicalSubject(clauses, parent)
  if (!subject) return []
  const actors = actorsIn(clauses, namings, subject)
  const head = actors.length > 0 ? undefined : anaphoricHead(clauses, subject)
  return head === undefined ? actors : (anaphor(clauses, namings, context, subject, head)?.imposers ?? [])
}

const URGING = /^(?:urg|call|appeal|advis|recommend|encourag|ask|press|warn)/

const PEOPLE =
  /^(?:companies|firms|business|businesses|banks|investors|citizens|nationals|traders|exporters|importers|airlines|carriers|teams|athletes|consumers|shoppers|retailers|travellers|travelers|tourists|industry|shippers)$/

const asAddressee = (found: FoundImposers | undefined, is: boolean): FoundImposers | undefined =>
  found && is ? { ...found, how: 'addressee' } : found

/** True when the subject stands as the object of a verb of asking: "urged the EU to lift". */
const addressed = ({ words, groups }: Clauses, standing: Standing): boolean =>
  standing.groups.some((index, place) => {
    const parent = standing.groups[place + 1]
    if (parent === undefined) return false
    const asks = groups[parent] as VerbGroup
    const gap = (groups[index] as VerbGroup).first - asks.last
    // "recommended that the council extend".
    const wished = WISHING_THAT.test(headOf(words, asks)) && (groups[index] as VerbGroup).form === 'finite'
    const asked =
      wished || OBJECT_CONTROL.test(headOf(words, asks)) || setsTime(words, asks, groups[index] as VerbGroup)
    return (gap > 1 || asks.passive) && asked
  })

const WISHING_THAT = /^(?:recommend|insist|advis|suggest|plead|implor)/

/** "A decree closing the border was signed by …". */
const ENACTED =
  /^(?:signed|issued|approved|adopted|passed|published|enacted|promulgated|ratified|drawn|drafted|decreed|imposed)$/

/** "sanctions on Syria ban …": whom an instrument is against is not the one who acts by it. */
function withoutTarget(subject: Subject, { words }: Clauses): Subject {
  const { first, last } = subject
  const link = findWord(
    words,
    first + 1,
    last,
    ({ lower }, i) => AGAINST.test(lower) && INSTRUMENT.test((words[i - 1] as Word).lower),
  )
  return link < 0 ? subject : { ...subject, last: link - 1 }
}

/** "issued a decree that bans": who issues the instrument that a relative clause goes on about. */
function issuersOf({ first, last }: Subject, index: number, clauses: Clauses, namings: Namings): readonly Imposer[] {
  if (!clauses.words.slice(first, last + 1).some(({ lower }) => INSTRUMENT.test(lower))) return []
  const enacting = clauses.groups.find(
    (group, at) =>
      (at > index || (at < index && group.first > first)) &&
      group.passive &&
      ENACTED.test(headOf(clauses.words, group)),
  )
  const enactors = enacting ? agentOf(clauses, namings, enacting.last) : []
  if (enactors.length > 0) return enactors
  const opener = clauses.words[last + 1]
  if (opener?.pos !== 'relative' && opener?.lower !== 'that') return []
  const issuing = clauses.groups.findLastIndex(
    (other) => other.last < first && (other.form === 'finite' || other.form === 'infinitive'),
  )
  const issuer = issuing >= 0 && !clauses.groups[issuing]?.passive ? logicalSubject(clauses, issuing) : undefined
  return issuer ? actorsIn(clauses, namings, issuer) : []
}
