/** Who has an act done: by ordering it, by urging his own people, or by asking others. */
import type { Imposer } from '../../record/contract.js'
import type { Clauses } from '../clause/clause.js'
import { logicalSubject } from '../clause/control.js'
import { forWhom } from '../clause/for-whom.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { OBJECT_CONTROL, PERSUADING, setsTime } from '../clause/moving-verbs.js'
import type { Subject } from '../clause/subject.js'
import type { Standing } from '../standing/standing.js'
import { isState } from './acting.js'
import type { Namings } from './actors.js'
import { agentOf } from './agents.js'
import { actorsMeant } from './anaphora.js'
import type { Context } from './sources.js'

/** "Moscow ordered all links to be cut", "proposed that banks be forbidden": the passive is done for the one that orders or proposes it. */
export const isOrdered = ({ groups: read }: Standing, { words, groups }: Clauses): boolean => {
  const [own, parent] = read.map((index) => groups[index])
  const bound = own?.form === 'infinitive' || own?.form === 'participle' || words[own?.first ?? -1]?.lower === 'be'
  return (
    bound &&
    parent !== undefined &&
    /^(?:order|direct|instruct|decree|decid|rul|declar|propos|suggest)/.test(headOf(words, parent))
  )
}

const ORDERING =
  /^(?:order|declar|decree|decid|rul(?:e|ed|es|ing)$|tell|told|instruct|direct|requir|forc|oblig|allow|authori|permit|let|empower|enabl|ask|propos|suggest)/

/** "Taiwan ordered banks to sever ties": who orders its own firms is the one that acts. */
export function ordererOf(
  { groups: read, byOthers }: Standing,
  clauses: Clauses,
  namings: Namings,
  context: Context,
): readonly Imposer[] {
  // "told lenders to report and block": of two that "and" joins the first stands between.
  const joined = clauses.words[(clauses.groups[read[0] ?? -1]?.first ?? 0) - 1]?.pos === 'conjunction'
  const orders = (at: number): boolean => ORDERING.test(headOf(clauses.words, clauses.groups[at] as VerbGroup))
  const parent = read.slice(1, joined ? 3 : 2).find(orders)
  if (parent === undefined) return []
  const group = clauses.groups[parent] as VerbGroup
  // "parliament asked the government to suspend aid": who asks is not the one that would act.
  if (byOthers && /^(?:ask|suggest)/.test(headOf(clauses.words, group))) return []
  if (/^t[eo]l[dl]/.test(headOf(clauses.words, group)) && isOtherStates(clauses, group.last + 1)) return []
  // "banks were told by Bern to block".
  if (group.passive) return agentOf(clauses, namings, group.last)
  return subjectOrAntecedent(clauses, parent, namings, context)
}

/** "tells [the West] to scrap": states without names, which nobody orders about. */
const isOtherStates = ({ words }: Clauses, first: number): boolean =>
  words
    .slice(first, first + 4)
    .find(({ pos }) => !/^(?:determiner|adjective|verb)$/.test(pos))
    ?.lower.match(/^(?:west|allies|partners|powers|neighbou?rs|world|community|nations|countries|states)$/) != null

/** "Banks were told to block": they do it for one whom the sentence does not tell. */
export const isBidden = ({ groups: read }: Standing, { words, groups }: Clauses): boolean => {
  const [own, parent] = read.map((index) => groups[index])
  return (
    own?.form === 'infinitive' &&
    parent?.passive === true &&
    /^(?:order|told|instruct|direct|requir|oblig)/.test(headOf(words, parent))
  )
}

/** Who the subject of a verb names, or a pronoun or office in its place stands for. */
function subjectOrAntecedent(clauses: Clauses, verb: number, namings: Namings, context: Context): readonly Imposer[] {
  const subject = logicalSubject(clauses, verb)
  return subject ? actorsMeant(clauses, namings, context, subject) : []
}

/** "urged companies to stop trading": who calls on its own people asks nobody else. */
export function urgerOf(
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
  return URGING.test(headOf(clauses.words, clauses.groups[parent] as VerbGroup))
    ? subjectOrAntecedent(clauses, parent, namings, context)
    : []
}

/** "The European Parliament urged member states to sanction": the members of a body act as that body. */
export function bodyOfMembers(
  { groups: read }: Standing,
  { first, last }: Subject,
  clauses: Clauses,
  namings: Namings,
  context: Context,
): readonly Imposer[] {
  const parent = read[1]
  const members = clauses.words.slice(first, last + 1).some(({ lower }) => /^(?:members?|capitals)$/.test(lower))
  if (parent === undefined || !members) return []
  return subjectOrAntecedent(clauses, parent, namings, context).filter((imposer) => !isState(imposer))
}

const URGING = /^(?:urg|call|appeal|advis|recommend|encourag|ask|press|warn)/

const PEOPLE =
  /^(?:companies|firms|business|businesses|banks|investors|citizens|nationals|traders|exporters|importers|airlines|carriers|teams|athletes|consumers|shoppers|retailers|travellers|travelers|tourists|industry|shippers)$/

/** True when the subject stands as the object of a verb of asking: "urged the EU to lift". */
export const isAddressed = (clauses: Clauses, standing: Standing): boolean =>
  standing.groups.some((index, place) => {
    const { words, groups } = clauses
    if (forWhom(clauses, groups[index] as VerbGroup)) return true
    const parent = standing.groups[place + 1]
    if (parent === undefined) return false
    const asks = groups[parent] as VerbGroup
    const gap = (groups[index] as VerbGroup).first - asks.last
    // "recommended that the council extend".
    const wished = WISHING_THAT.test(headOf(words, asks)) && (groups[index] as VerbGroup).form === 'finite'
    const asked =
      wished ||
      OBJECT_CONTROL.test(headOf(words, asks)) ||
      PERSUADING.test(headOf(words, asks)) ||
      setsTime(words, asks, groups[index] as VerbGroup)
    return (gap > 1 || asks.passive) && asked
  })

const WISHING_THAT = /^(?:recommend|insist|advis|suggest|plead|implor)/
