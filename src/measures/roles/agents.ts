/** Who acts behind a passive verb or a noun. */
import type { Imposer } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import { findWord } from '../../text/word-search.js'
import type { Candidate } from '../candidates.js'
import type { Clauses, Run } from '../clause/clause.js'
import { reachAfter } from '../clause/reach.js'
import type { Standing } from '../standing/standing.js'
import { actorsIn } from './acting.js'
import { type Namings, namingsIn, stateOf, wordAt } from './actors.js'
import { departedFrom } from './departed.js'
import { seatOf } from './seat.js'

/** "by Japan", "by the US Treasury and the EU": behind the verb, in its own reach. */
export function agentOf(clauses: Clauses, namings: Namings, from: number): readonly Imposer[] {
  const { words } = clauses
  const reach = reachAfter(clauses, from, 30)
  for (let i = reach.first; i <= Math.min(reach.last + 1, words.length - 1); i++) {
    const { lower } = words[i] as Word
    const orders = lower === 'on' && opensOrder(words, i + 1)
    if (lower !== 'by' && !orders && !(lower === 'under' && opensTerm(words, i + 1))) continue
    const run = { first: i + 1, last: agentEnd(clauses, i + 1) }
    const actors = actorsIn(clauses, namings, run)
    if (actors.length > 0) return actors
    const seat = seatOf(clauses, namings, run)
    if (seat) return [seat]
  }
  return signerOf(clauses, namings, from)
}

/** "under a decree that Trump signed": who signs the instrument under which it is done. */
function signerOf(clauses: Clauses, namings: Namings, from: number): readonly Imposer[] {
  const { words } = clauses
  const opensDecree = ({ lower }: Word, i: number): boolean =>
    lower === 'under' && words.slice(i + 1, i + 5).some((word) => DECREE.test(word.lower))
  const behind = findWord(words, from + 1, words.length - 1, opensDecree)
  const at = behind < 0 && words[0] && opensDecree(words[0], 0) ? 0 : behind
  if (at < 0) return whoseMeasure(clauses, namings, from)
  const comma = words.findIndex(({ after }, i) => i > at && /[,;:]/.test(after))
  const last = Math.min(at + 12, comma < 0 ? words.length - 1 : comma)
  return actorsIn(clauses, namings, { first: at + 1, last })
}

/** "lost access under EU sanctions", "Under the UN measures, ships will be turned back": whose measure it is by which it is done. */
function whoseMeasure(clauses: Clauses, namings: Namings, from: number): readonly Imposer[] {
  const { words } = clauses
  const behind = findWord(words, from + 1, words.length - 1, ({ lower }) => lower === 'under')
  const at = behind < 0 && words[0]?.lower === 'under' ? 0 : behind
  const noun = at < 0 ? -1 : words.findIndex(({ lower }, i) => i > at + 1 && i < at + 6 && MEASURE.test(lower))
  const owners = words.slice(at + 1, noun)
  if (noun < 0 || owners.some(({ pos }) => !/^(?:name|determiner|adjective|noun)$/.test(pos))) return []
  return actorsIn(clauses, namings, { first: at + 1, last: noun - 1 })
}

const MEASURE = /^(?:sanctions|embargo|restrictions|ban|freeze|measures|regime|curbs)$/

const DECREE =
  /^(?:decree|order|law|act|bill|legislation|decision|resolution|proclamation|rules?|regulations?|package|plan|draft|proposals?)$/

/** "under the Trump administration", "under President Obama": in whose time of office it was done, and so by whom. */
const opensTerm = (words: readonly Word[], first: number): boolean =>
  /^(?:former|then|president|presidents)$/.test(words[first]?.lower ?? '') ||
  words.slice(first, first + 5).some(({ lower }) => /^(?:administration|presidency|premiership)$/.test(lower))

/** "closed on orders from Washington", "frozen on President Reagan's order". */
const opensOrder = (words: readonly Word[], first: number): boolean =>
  words.slice(first, first + 6).some(({ lower, pos }, i, near) => {
    const broken = near.slice(0, i).some((word) => word.pos === 'verb' || /[,;:]/.test(word.after))
    return !broken && pos !== 'verb' && /^(?:orders?|instructions?|directives?)$/.test(lower)
  })

/** The agent's phrase runs to the next verb; "and" inside it joins agents. */
function agentEnd(clauses: Clauses, first: number): number {
  const { words, groupAt } = clauses
  let i = first
  while (i < words.length && i < first + 16 && groupAt[i] === -1 && !/[;:]/.test((words[i] as Word).before)) i++
  return isFronted(clauses, first, i) ? lastComma(words, first, i - 1) : i - 1
}

/** "After the seizure of a ship by Iran, Britain closed": in front of the main clause a comma ends the agent's phrase. */
const isFronted = ({ words, groups, groupAt }: Clauses, first: number, verb: number): boolean =>
  /^(?:preposition|subordinator)$/.test(words[0]?.pos ?? '') &&
  groups[groupAt[verb] ?? -1]?.form === 'finite' &&
  !groups.some(({ form, last }) => form === 'finite' && last < first)

const lastComma = (words: readonly Word[], first: number, last: number): number => {
  const comma = words.findLastIndex(({ after }, i) => i >= first && i < last && /,/.test(after))
  return comma < 0 ? last : comma
}

/** Where a name ends that begins at or before a word: "in the European [Union]". */
function nameEnd({ words }: Clauses, at: number): number {
  let last = at
  while (words[last]?.pos === 'name' && words[last + 1]?.pos === 'name' && !/[,;:.]/.test((words[last] as Word).after))
    last++
  return last
}

/** "barred from entering Ukraine": the country entered is the one that bars. */
export function destinationOf(candidate: Candidate, clauses: Clauses, namings: Namings): readonly Imposer[] {
  const { rule, trigger, group } = candidate
  if (!rule.destination) return []
  const verb = clauses.groups[group]
  // "suspended [on Thursday from the Commonwealth]": what is left may stand in the trigger itself.
  const inside = verb !== undefined && trigger.last > verb.last && rule.target[0] !== 'subject'
  const first = inside ? verb.last + 1 : trigger.last + 1
  const far = Math.min(inside ? trigger.last + 4 : first + 3, clauses.words.length - 1)
  const comma = inside ? clauses.words.findIndex(({ after }, i) => i >= first && i < far && /[,;:]/.test(after)) : -1
  return actorsAt({ first, last: comma < 0 ? nameEnd(clauses, far) : comma }, clauses, namings)
}

/** Who is named right behind the trigger. */
function behind({ trigger }: Candidate, clauses: Clauses, namings: Namings): readonly Imposer[] {
  const first = trigger.last + 1
  return actorsAt({ first, last: nameEnd(clauses, Math.min(first + 3, clauses.words.length - 1)) }, clauses, namings)
}

/** The actor near the beginning of a run, with those that a list joins to it. */
function actorsAt(near: Run, clauses: Clauses, namings: Namings): readonly Imposer[] {
  const { first } = near
  const [nearest] = actorsIn(clauses, namings, near)
  if (!nearest) return []
  const [, second, ...others] = actorsIn(clauses, namings, { first, last: agentEnd(clauses, first) })
  // "suspended from the league and Qatar said": of two the second may be the subject of what follows.
  return second && others.length > 0 ? [nearest, second, ...others] : [nearest]
}

const POST = /^(?:to|in|at)$/

/** "were ordered out of France and Italy", "were expelled from Chad": the states that those who are hit must leave. */
function leftBy({ last }: Run, clauses: Clauses, namings: Namings): readonly Imposer[] {
  const { words } = clauses
  const link = words[last + 1]?.lower
  if (link !== 'from' && !(link === 'of' && words[last]?.lower === 'out')) return []
  const run = { first: last + 2, last: reachAfter(clauses, last + 1, 20).last }
  const whole = namingsIn(namings, words, run)[0]
  const next = words[wordAt(words, whole?.end ?? 0)]
  const named =
    whole !== undefined && wordAt(words, whole.start) <= last + 3 && !/^(?:noun|adjective)$/.test(next?.pos ?? '')
  return named && !words[wordAt(words, whole.end - 1)]?.possessive ? actorsIn(clauses, namings, run) : []
}

/** "the Chadian ambassador to Ghana was told to leave": the state in which those who are hit serve sends them away. */
export function hostOf(
  { rule, trigger }: Candidate,
  clauses: Clauses,
  namings: Namings,
  hit: Run | undefined,
): readonly Imposer[] {
  if (!rule.host) return []
  const left = leftBy(trigger, clauses, namings)
  if (left.length > 0) return left
  const after = { first: trigger.last + 1, last: Math.min(trigger.last + 4, clauses.words.length - 1) }
  const found = [after, ...(hit ? [hit] : [])].flatMap((run) => namingsIn(namings, clauses.words, run))
  const hosts = found.filter(({ start }) => {
    const at = wordAt(clauses.words, start)
    const before = clauses.words[at - 1]
    return POST.test((before?.pos === 'determiner' ? clauses.words[at - 2] : before)?.lower ?? '')
  })
  for (const { entity, start, end, text } of hosts.reverse()) {
    const code = entity.kind === 'organization' ? null : stateOf(entity)
    if (code) return [{ code, name: entity.name, entity: entity.id, via: text, start, end, text }]
  }
  return []
}

/** "the ban on exports by Japan": an agent behind a noun that no verb gives one. */
export function nounAgent(
  candidate: Candidate,
  { doer: done, sufferer, answered }: Standing,
  clauses: Clauses,
  namings: Namings,
): readonly Imposer[] | undefined {
  const { form, trigger, object } = candidate
  if (form !== 'noun' || done >= 0) return undefined
  // "the expulsion by France of two envoys": the agent may stand inside the trigger.
  const inside = object !== null && clauses.words[object.last + 1]?.lower === 'by'
  const agent = agentOf(clauses, namings, inside ? object.last : trigger.last)
  if (agent.length > 0) return agent
  const departed = departedFrom(candidate, clauses, namings)
  if (departed.length > 0) return departed
  // "faces suspension from the Commonwealth".
  const from = leavingAt(clauses.words, (object ?? trigger).last + 1)
  const left = from < 0 ? [] : destinationOf({ ...candidate, trigger: { first: from, last: from } }, clauses, namings)
  const link = clauses.words[trigger.last + 1]?.lower
  if (left.length > 0) return left
  if (sufferer < 0) return undefined
  // "faces sanctions from the EU"; "Indian goods will face a tariff in the United States": where goods meet what they suffer.
  const met = link === 'in' ? behind(candidate, clauses, namings) : []
  const told = candidate.rule.goods && !answered ? [] : sourceOf(candidate, clauses, namings)
  const source = told.length > 0 ? told : met
  return source.length > 0 ? source : undefined
}

/** "sanctions [from Norway]": right behind the measure, or behind whom it is on. */
function sourceOf({ trigger }: Candidate, clauses: Clauses, namings: Namings): readonly Imposer[] {
  const reach = reachAfter(clauses, trigger.last, 12)
  const link = clauses.words.findIndex(({ lower }, i) => i >= reach.first && i <= reach.last && lower === 'from')
  return link < 0 ? [] : actorsIn(clauses, namings, { first: link + 1, last: agentEnd(clauses, link + 1) })
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
