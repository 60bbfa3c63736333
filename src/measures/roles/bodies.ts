/** Bodies that suspend their members or let them back, told by what is left or by the sentences before. */
import type { Candidate } from '../candidates.js'
import type { Clauses } from '../clause/clause.js'
import { imposerOf, isState } from './acting.js'
import { type Namings, namingsIn } from './actors.js'
import type { Context, FoundImposers } from './sources.js'

/** "announced the suspension of Gambia from the Commonwealth", "ministers agreed to let it back into the league": not who says so, but the body. */
export function bodyLeft(
  candidate: Candidate,
  clauses: Clauses,
  namings: Namings,
  done: FoundImposers | 'nobody' | undefined,
): FoundImposers | undefined {
  const states = done === undefined || done === 'nobody' || done.imposers.every(isState)
  if (!states) return undefined
  if (!candidate.rule.destination) return undefined
  const { first, last } = candidate.trigger
  const run = { first, last: Math.min(last + 4, clauses.words.length - 1) }
  const body = namingsIn(namings, clauses.words, run)
    .map(imposerOf)
    .find((imposer) => imposer !== undefined && imposer.code !== null && !isState(imposer))
  return body && { imposers: [body], how: 'agent' }
}

/** "The chief of the OAS called on members to suspend Nicaragua": the one body of members that the sentence names. */
export function bodyAsked(
  { rule: { byBody } }: Candidate,
  { words }: Clauses,
  namings: Namings,
): FoundImposers | undefined {
  if (byBody !== true) return undefined
  const bodies = namingsIn(namings, words, { first: 0, last: words.length - 1 })
    .flatMap((naming) => imposerOf(naming) ?? [])
    .filter(({ code }) => ofMembers(code))
  const [body] = bodies
  return body && bodies.every(({ code }) => code === body.code) ? { imposers: [body], how: 'addressee' } : undefined
}

/** "The Arab League met. Egypt had been suspended in 1979": the body that acted last, or the only one named before. */
export function bodyMeant({ lastImposers, blocs }: Context): FoundImposers | undefined {
  const last = lastImposers.filter(({ code }) => ofMembers(code))
  if (last.length > 0) return { imposers: last, how: 'measure-before' }
  const named = blocs.flatMap((naming) => imposerOf(naming) ?? []).filter(({ code }) => ofMembers(code))
  const [nearest] = named
  return nearest && named.every(({ code }) => code === nearest.code)
    ? { imposers: [nearest], how: 'anaphora' }
    : undefined
}

/** Bodies that suspend their members. */
const ofMembers = (code: string | null): boolean => code !== null && /^(?!EU$|UN$|G7$|NATO$|[A-Z]{2}$)/.test(code)
