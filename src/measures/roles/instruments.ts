/** Who acts by an instrument that stands as the subject: "the resolution would bar", "a decree signed by the king closes". */
import type { Imposer } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import { findLastWord, findWord } from '../../text/word-search.js'
import type { Clauses, Run } from '../clause/clause.js'
import { logicalSubject } from '../clause/control.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import type { Subject } from '../clause/subject.js'
import { actorsIn, imposerOf, isState } from './acting.js'
import { type Namings, namingsBefore } from './actors.js'
import { agentOf } from './agents.js'
import { actorsMeant } from './anaphora.js'
import { AGAINST } from './links.js'
import { seatOf } from './seat.js'
import type { Context, FoundImposers } from './sources.js'
import { speakerOf } from './speakers.js'

/** "A draft resolution circulated by Britain would bar": not its authors act but the body that passes resolutions. */
export function decidingBody(
  { first, last }: Subject,
  { words }: Clauses,
  namings: Namings,
  { afterDraft }: Context,
): Imposer | undefined {
  const pointing = afterDraft && first === last && first <= 1 && words[first]?.lower === 'it'
  const at = findWord(words, first, last, ({ lower }) => /^(?:resolutions?|draft)$/.test(lower))
  if (!pointing && (at < 0 || (at > first + 6 && at < last))) return undefined
  const body = namingsBefore(namings, (words[last] as Word).end).findLast(({ entity }) =>
    /\b(?:United Nations|Security Council|UN)\b/.test(entity.name),
  )
  return body && imposerOf(body)
}

/** "The Senate voted on Tuesday. The bill would ban …": a law is made by those who make laws, told before. */
export function lawmakersBefore(
  { first, last }: Subject,
  { words }: Clauses,
  namings: Namings,
): FoundImposers | undefined {
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

/** "An order [signed on Friday]", "A rule [that takes effect in May]": a subject up to what is told of it. */
export function untilItsPhrase({ words }: Clauses, { first, last }: Run): Run {
  const at = findWord(
    words,
    first + 1,
    last,
    ({ pos, lower }) => lower === 'that' || /^(?:preposition|verb|relative|to)$/.test(pos),
  )
  return { first, last: at < 0 ? last : at - 1 }
}

/**
 * "President Biden acted on Monday. An order bans imports from Chad", "The order bans imports from Chad, Biden said": an
 * act of state is that of whom the sentence before begins with, or of who tells it, where he is not hit by it.
 */
export function openerOrSayer(
  { first, last }: Subject,
  clauses: Clauses,
  namings: Namings,
  { opener }: Context,
  hit: readonly string[],
): FoundImposers | undefined {
  const subject = clauses.words.slice(first, last + 1)
  const ofState = subject.every(({ lower, pos }) => !OF_OTHERS.test(lower) && pos !== 'name')
  if (!ofState || !ACT_OF_STATE.test(subject.at(-1)?.lower ?? '') || hit.length === 0) return undefined
  const isOther = (imposer: Imposer | undefined): imposer is Imposer =>
    imposer !== undefined && !hit.includes(imposer.code ?? '')
  if (isOther(opener)) return { imposers: [opener], how: 'anaphora' }
  const sayer = speakerOf(clauses, namings, { first, last })
  return isOther(sayer) ? { imposers: [sayer], how: 'speaker' } : undefined
}

const ACT_OF_STATE =
  /^(?:orders?|decrees?|proclamations?|regulations?|amendments?|rules?|law|directive|ordinance|measures?|sanctions|restrictions|curbs|moves?|actions?|steps?|decision|packages?|embargo|designations?|penalties|tariffs|bans?)$/

const OF_OTHERS =
  /^(?:court|judge|company|firm|league|club|police|city|state|provincial|municipal|school|church|union)$/

/** "sanctions on Syria ban …": whom an instrument is against is not the one who acts by it. */
export function withoutTarget(subject: Subject, { words }: Clauses): Subject {
  const { first, last } = subject
  const link = findWord(
    words,
    first + 1,
    last,
    ({ lower }, i) =>
      AGAINST.test(lower) && (INSTRUMENT.test((words[i - 1] as Word).lower) || LAID.test((words[i - 1] as Word).lower)),
  )
  return link < 0 ? subject : { ...subject, last: link - 1 }
}

const INSTRUMENT =
  /^(?:sanctions|measures?|restrictions|steps|clause|provision|mechanism|policy|licen[cs]e|order|decree|rules?|law|bill|legislation|resolution|regulations?|package|directive|act|proclamation|amendment|ordinance|ruling|statute|decision|prohibition|ban|freeze|embargo|curbs|penalties|list|blacklist|register)$/

const LAID = /^(?:imposed|placed|put|slapped|levied|enforced|directed)$/

/** "issued a decree that bans": who issues the instrument that a relative clause goes on about. */
export function issuersOf(
  { first, last }: Subject,
  index: number,
  clauses: Clauses,
  namings: Namings,
  context: Context,
): readonly Imposer[] {
  if (!clauses.words.slice(first, last + 1).some(({ lower }) => INSTRUMENT.test(lower))) return []
  const enacting = clauses.groups.find(
    (group, at) =>
      // "prohibit bonds issued by Chad": behind the verb a participle describes its object.
      ((at > index && group.form === 'finite') || (at < index && group.first > first)) &&
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
  const named = issuer ? actorsIn(clauses, namings, issuer) : []
  // "Lawmakers in London approved an order that freezes".
  const seated = issuer && named.length === 0 ? seatOf(clauses, namings, issuer) : undefined
  if (seated) return [seated]
  // "It passed a law that bans", "The House passed a bill that would ban".
  return issuer && named.length === 0 ? actorsMeant(clauses, namings, context, issuer) : named
}

/** "A decree closing the border was signed by …". */
const ENACTED =
  /^(?:signed|issued|approved|adopted|passed|published|enacted|promulgated|ratified|drawn|drafted|decreed|imposed)$/

/** "The embargo, [which Norway] imposed in 1986, bars": who is told to have made what the subject is. */
export function makersTold({ last }: Subject, index: number, clauses: Clauses, namings: Namings): readonly Imposer[] {
  const { words, groups } = clauses
  const opener = words[last + 1]
  if (!ACT_OF_STATE.test(words[last]?.lower ?? '') || (opener?.pos !== 'relative' && opener?.lower !== 'that'))
    return []
  const making = groups.find((group, at) => at < index && group.first > last && group.form === 'finite')
  const isMade = making !== undefined && MAKING.test(headOf(words, making))
  return isMade ? actorsIn(clauses, namings, { first: last + 2, last: making.first - 1 }) : []
}

const MAKING =
  /^(?:impos|issu|adopt|announc|pass|approv|introduc|enact|appl[iy]|sign|put|plac|order|take|took|set|declar|unveil|agree|publish|ma[dk]e|lev[iy]|slap|brought|enforc|re-?impos|maintain|tighten)/

/** "identified by the President" in a text of the Treasury: the officer of the state that publishes it, whoever else was called so before. */
export function officerOfIssuer(first: number, { words }: Clauses, { main }: Context): readonly Imposer[] {
  const [article, office, next] = words.slice(first, first + 3)
  const bare =
    article?.lower === 'the' && OFFICER.test(office?.text ?? '') && next?.pos !== 'name' && next?.lower !== 'of'
  return bare && main.length === 1 && main.every(isState) ? main : []
}

const OFFICER = /^(?:President|Department|Administration)$/

/** "were put on a list [barring] them from entering Russia": the list bars, and whose it is only the state entered tells. */
export function describesList({ words, groups }: Clauses, index: number): boolean {
  const group = groups[index] as VerbGroup
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
export function listOfThem(subject: Subject, { words }: Clauses): Subject {
  if (subject.how !== 'antecedent' || !/^(?:list|blacklist|register)$/.test(words[subject.last]?.lower ?? ''))
    return subject
  const link = findLastWord(words, subject.first, subject.last - 1, ({ pos }) => pos === 'preposition' || pos === 'to')
  return link < 0 ? subject : { ...subject, first: link + 1 }
}
