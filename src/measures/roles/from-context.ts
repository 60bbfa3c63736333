/** Who imposes what its sentence tells without an actor: who says so, the article's campaign, the measure told before. */
import type { Imposer } from '../../record/contract.js'
import type { Candidate } from '../candidates.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { subjectWords } from '../clause/subject.js'
import type { Standing } from '../standing/standing.js'
import { DECIDED, RELIEF } from '../taxonomy.js'
import { isState } from './acting.js'
import { type Namings, wordAt } from './actors.js'
import { bodyMeant } from './bodies.js'
import { conditionStates } from './causes.js'
import { effectPlace, startsBy } from './effect-place.js'
import { tellsEachOther } from './mutual.js'
import { measureBefore } from './pointing.js'
import { type Asked, campaignImposers, type FoundImposers } from './sources.js'
import { speakerBefore, speakerOf, speakerRuns } from './speakers.js'
import { whenClauseActors } from './when-clauses.js'

/** "the embargo", "these sanctions": told of before. */
const pointsBack = ({ form, trigger }: Candidate, { words }: Clauses): boolean =>
  form === 'noun' &&
  words
    .slice(Math.max(0, trigger.first - 2), trigger.first)
    .some(({ lower }) => /^(?:the|these|those|this|that)$/.test(lower))

const OFFICE = /^(?:minister|president|premier|chancellor|ministry|government|cabinet)$/
/** Also those who speak where the paragraph plays. */
const OFFICE_THERE = /^(?:minister|president|premier|chancellor|ministry|government|cabinet|officials?|authorities)$/

/** "Trade Minister Hyun said imports will be halted": an office of no told state speaks, as offices do where the article is sent from. */
const isAnOffice = (clauses: Clauses, trigger: Run, office: RegExp): boolean =>
  speakerRuns(clauses, trigger).some(({ first, last }) =>
    clauses.words.slice(first, last + 1).some(({ lower }) => office.test(lower)),
  )

export const RELIEF_OR_EXTEND: ReadonlySet<string> = new Set(['extend', ...RELIEF])

/** "Russia warned that relations could be severed": who warns is the one that would do it. */
const WARNING = /^(?:warn|threaten)/

const speakerSetsCondition = (clauses: Clauses, namings: Namings, speaker: Imposer | undefined): boolean =>
  speaker !== undefined && conditionStates(clauses, namings, new Set([speaker.code ?? speaker.name])).length > 0

/** "its chairman, Jan Berg of [Norway], told the Council": who leads a body of many does not speak for his state. */
const isInTheChair = ({ start }: Imposer, { words }: Clauses): boolean => {
  const at = wordAt(words, start)
  return words.slice(Math.max(0, at - 8), at).some(({ lower }) => CHAIR.test(lower))
}

/** "Castro said his country had lived under a blockade": whose state suffers it does not impose it. */
const suffersHimself = (clauses: Clauses, { sufferer }: Standing): boolean =>
  sufferer >= 0 && subjectWords(clauses, sufferer).some(({ lower }) => /^(?:his|her|our|my|we|he|she)$/.test(lower))

const CHAIR = /^(?:chair|chairman|chairwoman|chairperson|rapporteur|facilitator|mediator)$/

/** A passive or a noun without an actor: who says so in the sentence, the measure told before, the headline. */
export function fromContext({ candidate, standing, clauses, namings, context, hit }: Asked): FoundImposers | undefined {
  const place = effectPlace(candidate, standing, clauses, namings)
  if (place && !hit().includes(place.code ?? '')) return { imposers: [place], how: 'agent' }
  const dated =
    standing.doer < 0 && standing.status === 'in-force' ? whenClauseActors(candidate, clauses, namings, context) : []
  if (dated.length > 0 && !dated.every(({ code }) => hit().includes(code ?? '')))
    return { imposers: dated, how: 'agent' }
  const body = candidate.rule.byBody && standing.doer >= 0 ? bodyMeant(context) : undefined
  if (body) return body
  const said = speakerOf(clauses, namings, candidate.trigger) ?? speakerBefore(clauses, candidate.trigger, context)
  const speaker = said && (isInTheChair(said, clauses) || suffersHimself(clauses, standing)) ? undefined : said
  const decided = DECIDED.has(standing.status) || standing.status === 'proposed'
  const warned =
    (candidate.form === 'verb' || standing.status === 'threatened') &&
    standing.groups.some((index) => WARNING.test(headOf(clauses.words, clauses.groups[index] as VerbGroup)))
  const goesByItself = standing.action === 'extend' || standing.action === 'lift'
  // "The tariffs took effect on Monday, Washington said".
  const starts = candidate.form === 'noun' && startsBy(standing, clauses) && hit().length > 0
  const fits = warned || standing.doer >= 0 || standing.sufferer >= 0 || goesByItself || starts
  const home = context.placed ?? (context.home && isState(context.home) ? context.home : undefined)
  if (
    !speaker &&
    decided &&
    standing.doer >= 0 &&
    home &&
    isAnOffice(clauses, candidate.trigger, context.placed ? OFFICE_THERE : OFFICE)
  )
    if (!hit().includes(home.code ?? '')) return { imposers: [home], how: 'speaker' }
  // "said the sanctions would not be lifted": who says it keeps them.
  const kept = RELIEF_OR_EXTEND.has(standing.action) && standing.status === 'rejected'
  // "said sanctions on Chad were an option", "were off the table", "said sanctions could be imposed if Chad stays away".
  const isOnSomebody = (): boolean => hit().length > 0 || speakerSetsCondition(clauses, namings, speaker)
  const open = standing.status === 'considered' || (standing.status === 'rejected' && standing.doer < 0)
  const weighed = open && standing.action === 'impose' && isOnSomebody()
  // "Aid will be resumed if the talks succeed, Oslo said": a condition that is set by the one that can decide.
  const offered =
    standing.status === 'considered' &&
    standing.groups.slice(0, 1).some((index) => clauses.groups[index]?.modal === 'will') &&
    hit().length > 0
  if (speaker && (weighed || offered)) return { imposers: [speaker], how: 'speaker' }
  if (speaker && (decided || warned || kept || standing.status === 'threatened') && fits)
    return { imposers: [speaker], how: 'speaker' }
  if (!context.campaigns) return undefined
  if (context.main.length > 0) return decided ? { imposers: context.main, how: 'main' } : undefined
  const relieves = RELIEF_OR_EXTEND.has(standing.action)
  const known = hit()
  const exact =
    (decided || relieves) &&
    // "when the two powers expelled each other's envoys": no one state did.
    !tellsEachOther(clauses.words, candidate.trigger.first) &&
    (!candidate.rule.generic || known.length > 0 || (decided && relieves && pointsBack(candidate, clauses)))
  const campaign = exact ? campaignImposers(context.campaigns, known) : undefined
  if (campaign) return { imposers: campaign, how: 'campaign' }
  const { decided: decider } = context
  // "The Security Council met on Friday. Exports of coal from North Korea were banned."
  if (decider && decided && standing.doer >= 0 && known.length > 0 && !known.includes(decider.code ?? ''))
    return { imposers: [decider], how: 'measure-before' }
  const { lastDone } = context
  // "Oslo acted. Rome weighs a ban. Two men were listed": not by Rome.
  if (DECIDED.has(standing.status))
    return lastDone.length > 0 ? { imposers: lastDone, how: 'measure-before' } : undefined
  const before = measureBefore(context)
  return before && context.lastDistance <= 2 ? before : undefined
}
