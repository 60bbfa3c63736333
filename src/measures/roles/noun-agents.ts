/** Who acts where a noun tells the act and no verb gives it an agent: "the ban on exports by Japan", "faces sanctions from the EU". */
import type { Imposer } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Candidate } from '../candidates.js'
import type { Clauses } from '../clause/clause.js'
import { reachAfter } from '../clause/reach.js'
import { agentInside } from '../standing/mentioned.js'
import type { Standing } from '../standing/standing.js'
import { actorsIn } from './acting.js'
import type { Namings } from './actors.js'
import { agentEnd, agentOf } from './agents.js'
import { departedFrom } from './departed.js'
import { actorsBehind, destinationOf } from './hosts.js'
import type { Telling } from './sources.js'

/** Where an act told by a noun, which no verb gives an agent, may tell it. */
type AgentSource = (telling: Telling) => readonly Imposer[]

/** Who acts by such a noun; undefined where none is told, and where a verb tells it. */
export function nounAgent(
  candidate: Candidate,
  standing: Standing,
  clauses: Clauses,
  namings: Namings,
): readonly Imposer[] | undefined {
  if (candidate.form !== 'noun' || standing.doer >= 0) return undefined
  const telling: Telling = { candidate, standing, clauses, namings }
  for (const source of standing.sufferer < 0 ? BEHIND_NOUNS : BEHIND_SUFFERED) {
    const found = source(telling)
    if (found.length > 0) return found
  }
  return undefined
}

/** Where the agent of a noun is told; the first that names one counts. */
const BEHIND_NOUNS: readonly AgentSource[] = [
  agentOfAct,
  // "the ban on exports by Japan"
  agentBehind,
  // "the expulsion from Ankara of three envoys"
  ({ candidate, clauses, namings }) => departedFrom(candidate, clauses, namings),
  // "faces suspension from the Commonwealth"
  bodyLeft,
]

/** Also where somebody suffers it. */
const BEHIND_SUFFERED: readonly AgentSource[] = [
  ...BEHIND_NOUNS,
  // "faces sanctions from the EU"
  sourceBehind,
  // "Indian goods will face a tariff in the United States"
  stateMet,
]

/** "the imposition [by Norway] of an embargo": told inside the phrase of the noun that tells the act. */
function agentOfAct({ standing: { noun }, clauses, namings }: Telling): readonly Imposer[] {
  const agent = noun < 0 ? undefined : agentInside(clauses.words, noun, clauses.words.length - 1)
  return agent ? actorsIn(clauses, namings, agent) : []
}

/** "the expulsion by France of two envoys": the agent may stand inside the trigger. */
function agentBehind({ candidate: { object, trigger }, clauses, namings }: Telling): readonly Imposer[] {
  const inside = object !== null && clauses.words[object.last + 1]?.lower === 'by'
  return agentOf(clauses, namings, inside ? object.last : trigger.last)
}

/** "faces suspension [from the Commonwealth]". */
function bodyLeft({ candidate, clauses, namings }: Telling): readonly Imposer[] {
  const from = leavingAt(clauses.words, (candidate.object ?? candidate.trigger).last + 1)
  return from < 0 ? [] : destinationOf({ ...candidate, trigger: { first: from, last: from } }, clauses, namings)
}

/** "[from] the Commonwealth", "of Niger [from] the African Union": where what is left is told, or -1. */
function leavingAt(words: readonly Word[], first: number): number {
  for (let i = first; i < words.length && i < first + 6; i++) {
    const { lower, pos } = words[i] as Word
    if (lower === 'from') return i
    if (!/^(?:name|determiner|preposition|adjective)$/.test(pos) || (i === first && lower !== 'of')) return -1
  }
  return -1
}

/** "sanctions [from Norway]": right behind the measure, or behind whom it is on; goods come from there themselves. */
function sourceBehind({ candidate: { rule, trigger }, standing, clauses, namings }: Telling): readonly Imposer[] {
  if (rule.goods && !standing.answered) return []
  const reach = reachAfter(clauses, trigger.last, 12)
  const link = clauses.words.findIndex(({ lower }, i) => i >= reach.first && i <= reach.last && lower === 'from')
  return link < 0 ? [] : actorsIn(clauses, namings, { first: link + 1, last: agentEnd(clauses, link + 1) })
}

/** "a tariff [in the United States]": where goods meet what they suffer. */
function stateMet({ candidate: { trigger }, clauses, namings }: Telling): readonly Imposer[] {
  return clauses.words[trigger.last + 1]?.lower === 'in' ? actorsBehind(trigger, clauses, namings) : []
}
