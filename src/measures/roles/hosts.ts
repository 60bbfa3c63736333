/** The states that those who are hit enter, leave or serve in: they are the ones that bar them or send them away. */
import type { Imposer } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import { findLastWord, findWord } from '../../text/word-search.js'
import type { Candidate } from '../candidates.js'
import type { Clauses, Run } from '../clause/clause.js'
import { reachAfter } from '../clause/reach.js'
import { actorsIn, imposerOf } from './acting.js'
import { type Namings, namingsIn, stateOf, wordAt } from './actors.js'
import { agentEnd } from './agents.js'
import { anaphor } from './anaphora.js'
import { imposing } from './seat.js'
import type { Context } from './sources.js'
import { BLOC_ONLY } from './speakers.js'

/** "barred from entering Ukraine": the country entered is the one that bars. */
export function destinationOf(candidate: Candidate, clauses: Clauses, namings: Namings): readonly Imposer[] {
  const { rule, trigger, group } = candidate
  if (!rule.destination) return []
  const verb = clauses.groups[group]
  // "entry into [Norway] of Chadians was suspended".
  const into =
    verb && trigger.first < verb.first
      ? findWord(clauses.words, trigger.first, verb.first - 1, ({ lower }) => lower === 'into')
      : -1
  if (into >= 0) return actorsBehind({ first: into, last: into }, clauses, namings)
  // "suspended [on Thursday from the Commonwealth]": what is left may stand in the trigger itself.
  const inside = verb !== undefined && trigger.last > verb.last && rule.target[0] !== 'subject'
  const first = inside ? verb.last + 1 : trigger.last + 1
  const far = Math.min(inside ? trigger.last + 4 : first + 3, clauses.words.length - 1)
  // "from entering the mainland, Hong Kong or Macau" goes on.
  const ends = ({ after, lower }: Word): boolean => /[,;:]/.test(after) && lower !== 'mainland'
  const comma = inside ? clauses.words.findIndex((word, i) => i >= first && i < far && ends(word)) : -1
  return actorsAt({ first, last: comma < 0 ? nameEnd(clauses, far) : comma }, clauses, namings)
}

/** "14 officials may not enter [the bloc]": the bloc told before is the one that bars, whoever acted by himself before. */
export function enteredBloc(
  { rule, trigger }: Candidate,
  clauses: Clauses,
  namings: Namings,
  context: Context,
): readonly Imposer[] {
  if (!rule.destination) return []
  const last = Math.min(trigger.last + 3, clauses.words.length - 1)
  const at = findWord(clauses.words, trigger.last, last, ({ lower }) => BLOC_ONLY.test(lower))
  if (at < 0 || !/^(?:the|its)$/.test(clauses.words[at - 1]?.lower ?? '')) return []
  return anaphor(clauses, namings, context, { first: at, last: at }, 'bloc')?.imposers ?? []
}

/** "Imports of Iranian rugs into [Canada] were banned": the state that the goods would enter bars them. */
export function goodsEntered(
  { rule, trigger, group }: Candidate,
  { words, groups, groupAt }: Clauses,
  namings: Namings,
): readonly Imposer[] {
  const importing = rule.goods && words.slice(trigger.first, trigger.last + 1).some(({ lower }) => IMPORT.test(lower))
  const into = importing ? findWord(words, trigger.first, trigger.last + 12, ({ lower }) => lower === 'into') : -1
  const parted = groups.some(({ first }, at) => at !== group && first > trigger.first && first < into)
  if (into < 0 || parted || groupAt[into + 1] !== -1) return []
  const first = words[into + 1]?.pos === 'determiner' ? into + 2 : into + 1
  const naming = namingsIn(namings, words, { first, last: Math.min(first + 3, words.length - 1) }).find(
    ({ start }) => start === words[first]?.start,
  )
  const next = naming && words[wordAt(words, naming.end - 1) + 1]
  // "into Chinese chips": an adjective enters nothing.
  if (!naming || !/^(?:country|bloc)$/.test(naming.entity.kind) || /^(?:noun|adjective)$/.test(next?.pos ?? ''))
    return []
  const imposer = imposerOf(naming)
  return imposer ? [imposer] : []
}

const IMPORT = /^(?:imports?|importation|importing|entry)$/

/** "The order bars Syrian officials from entering [the United States]": the state entered acts by what bars them. */
export function enteredState(candidate: Candidate, clauses: Clauses, namings: Namings): readonly Imposer[] {
  const { rule, trigger, group } = candidate
  const verb = clauses.groups[group]
  if (!rule.destination || !verb) return goodsEntered(candidate, clauses, namings)
  const entering = findLastWord(clauses.words, verb.last + 1, trigger.last, ({ lower }) => ENTERING.test(lower))
  return entering < 0 ? [] : actorsBehind({ first: entering, last: entering }, clauses, namings)
}

const ENTERING = /^(?:entering|visiting|into|of|from|to|enter|visit)$/

/** Who is named right behind the trigger. */
export function actorsBehind({ last }: Run, clauses: Clauses, namings: Namings): readonly Imposer[] {
  const first = last + 1
  return actorsAt({ first, last: nameEnd(clauses, Math.min(first + 3, clauses.words.length - 1)) }, clauses, namings)
}

/** The actor near the beginning of a run, with those that a list joins to it; "the mainland, Hong Kong or Macau" are one state. */
function actorsAt(near: Run, clauses: Clauses, namings: Namings): readonly Imposer[] {
  const { first, last } = near
  const [nearest] = actorsIn(clauses, namings, near)
  if (!nearest) return dealersOf(near, clauses, namings)
  const place = clauses.words
    .slice(first, last + 1)
    .find(({ lower, start }) => lower === 'mainland' && start < nearest.start)
  if (place && /^(?:HK|MO)$/.test(nearest.code ?? '')) return [imposing('CN', place.start, place.end, place.text)]
  const [, second, ...others] = actorsIn(clauses, namings, { first, last: agentEnd(clauses, first) })
  // "suspended from the league and Qatar said": of two the second may be the subject of what follows.
  return second && others.length > 0 ? [nearest, second, ...others] : [nearest]
}

/** "may keep no money in [Norwegian] banks", "is off limits to [Norwegian] firms": their state keeps the others from them. */
function dealersOf({ first, last }: Run, { words }: Clauses, namings: Namings): readonly Imposer[] {
  if (!TOWARDS.test(words[first - 1]?.lower ?? '')) return []
  const [naming] = namingsIn(namings, words, { first, last: Math.min(first + 1, last) })
  const code = naming && /^(?:country|bloc)$/.test(naming.entity.kind) ? naming.entity.code : null
  const behind = naming && words[wordAt(words, naming.end - 1) + 1]?.lower
  return naming && code && DEALERS.test(behind ?? '') ? [imposing(code, naming.start, naming.end, naming.text)] : []
}

const TOWARDS = /^(?:in|into|on|off|of|to|for|from|with|at|by)$/
const DEALERS =
  /^(?:banks?|lenders?|insurers?|firms?|companies|businesses|buyers?|importers?|suppliers?|shops?|stores|shelves|investors?|customers?|traders?|refiners?|airlines?|citizens|nationals|persons)$/

/** Where a name ends that begins at or before a word: "in the European [Union]". */
function nameEnd({ words }: Clauses, at: number): number {
  let last = at
  while (words[last]?.pos === 'name' && words[last + 1]?.pos === 'name' && !/[,;:.]/.test((words[last] as Word).after))
    last++
  return last
}

const POST = /^(?:to|in|at)$/
/** "assets under Swiss jurisdiction", "on French soil". */
const WITHIN = /^(?:under|within|on)$/
const REACH = /^(?:jurisdictions?|soil|territory|control)$/
const SEAT = /^(?:high|embassy|mission|consulate|legation|diplomatic|permanent)$/

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

/** "[Swiss] bank accounts of the Libyan leader were frozen": where the banks are of which somebody of another state is told. */
function bankersIn({ first, last }: Run, { words }: Clauses, namings: Namings): readonly Imposer[] {
  const [host, owner] = namingsIn(namings, words, { first: Math.max(0, first - 1), last })
  const at = host && owner ? wordAt(words, host.end - 1) : -1
  const bank = words[at + 1]
  if (at < 0 || !host || host.entity.kind !== 'country' || !/^banks?$/.test(bank?.lower ?? '')) return []
  const link = words.slice(at + 2, at + 5).some(({ lower }) => /^(?:of|linked|belonging|held)$/.test(lower))
  const imposer = link && owner && stateOf(owner.entity) !== stateOf(host.entity) ? imposerOf(host) : undefined
  return imposer ? [imposer] : []
}

/** "the Chadian ambassador to Ghana was told to leave": the state in which those who are hit serve sends them away. */
export function hostOf(
  { rule, trigger }: Candidate,
  clauses: Clauses,
  namings: Namings,
  hit: Run | undefined,
): readonly Imposer[] {
  if (!rule.host) return []
  const bankers = bankersIn(trigger, clauses, namings)
  if (bankers.length > 0) return bankers
  const left = leftBy(trigger, clauses, namings)
  if (left.length > 0) return left
  const after = { first: trigger.last + 1, last: Math.min(trigger.last + 4, clauses.words.length - 1) }
  const found = [after, ...(hit ? [hit] : [])].flatMap((run) => namingsIn(namings, clauses.words, run))
  const hosts = found.filter(({ start, end }) => {
    const at = wordAt(clauses.words, start)
    // "advisers at the [Chadian] embassy": of whom they are, not where.
    if (SEAT.test(clauses.words[wordAt(clauses.words, end)]?.lower ?? '')) return false
    const before = clauses.words[at - 1]
    const link = (before?.pos === 'determiner' ? clauses.words[at - 2] : before)?.lower ?? ''
    return POST.test(link) || (WITHIN.test(link) && REACH.test(clauses.words[wordAt(clauses.words, end)]?.lower ?? ''))
  })
  for (const { entity, start, end, text } of hosts.reverse()) {
    const code = entity.kind === 'organization' ? null : stateOf(entity)
    if (code) return [{ code, name: entity.name, entity: entity.id, via: text, start, end, text }]
  }
  return []
}
