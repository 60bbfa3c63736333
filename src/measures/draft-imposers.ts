/** Who imposes an act; who turns out to be hit by it was taken for the wrong side. */
import type { Imposer } from '../record/contract.js'
import type { Candidate } from './candidates.js'
import type { Run } from './clause/clause.js'
import { isState } from './roles/acting.js'
import { findImposers } from './roles/imposers.js'
import { campaignImposers, type FoundImposers, type Source } from './roles/sources.js'
import { findTargets } from './roles/targets.js'
import type { ToldRule } from './rules/rule.js'
import type { Scene } from './scene.js'
import type { Standing } from './standing/standing.js'

/** Who imposes, by the places in order of trust; undefined when nobody is told. Those from whom the act is sought would do it. */
export function imposersOf(
  candidate: Candidate,
  standing: Standing,
  sought: readonly Imposer[],
  scene: Scene,
  { last }: Run,
): FoundImposers | undefined {
  const { clauses, namings, context } = scene
  const hit = once(() => findTargets(candidate, standing, scene, last, NOBODY).countries)
  const told: FoundImposers | undefined =
    sought.length > 0
      ? { imposers: sought, how: 'addressee' }
      : findImposers({ candidate, standing, clauses, namings, context, hit })
  const wrong =
    told &&
    WEAK.has(told.how) &&
    hitsItself(hit(), told) &&
    !hitsOthers(candidate, standing, scene, last, told) &&
    !isEntered(candidate, scene) &&
    !bindsOwn(candidate, scene)
  const found = wrong ? othersThan(told, hit(), scene) : told
  return found && isBarredTo(candidate.rule, found) ? undefined : found
}

const NOBODY: ReadonlySet<string> = new Set()

/** Made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Imposers taken from outside the clause, which may turn out to be the target. */
const WEAK: ReadonlySet<Source> = new Set(['main', 'measure-before', 'speaker', 'anaphora', 'addressee'])

/** True when all that is hit are the imposers themselves: then they were taken for the wrong side. */
const hitsItself = (hit: readonly string[], { imposers }: FoundImposers): boolean =>
  hit.length > 0 && hit.every((code) => imposers.some((imposer) => imposer.code === code))

/** "Peru said it would limit the number of Cuban diplomats in Lima": besides their own place others are told. */
const hitsOthers = (
  candidate: Candidate,
  standing: Standing,
  scene: Scene,
  last: number,
  { imposers, how }: FoundImposers,
): boolean =>
  (how === 'anaphora' || how === 'speaker') &&
  findTargets(candidate, standing, scene, last, new Set(imposers.map(({ code, name }) => code ?? name))).countries
    .length > 0

/** "It prohibits American firms from granting loans": own people are bound, and nobody is hit so far. */
const bindsOwn = ({ form, rule, object }: Candidate, { clauses: { words } }: Scene): boolean =>
  form === 'verb' && object !== null && words[object.first - 1]?.lower === 'from' && !rule.target.includes('object')

/** "It also imposed a ban on travel [to Norway]": the state that those who are hit may not enter is not hit. */
function isEntered({ form, trigger }: Candidate, { clauses: { words } }: Scene): boolean {
  const said = words.slice(trigger.first, trigger.last + 1)
  return form === 'noun' && words[trigger.last + 1]?.lower === 'to' && said.some(({ lower }) => ENTRY.test(lower))
}

const ENTRY = /^(?:travel|travelling|traveling|entry|visits?)$/

/** Those who were taken for the imposers are the ones that are hit: then the article's campaign against them tells who imposes. */
function othersThan(taken: FoundImposers, hit: readonly string[], { context }: Scene): FoundImposers | undefined {
  const imposers = context.campaigns ? campaignImposers(context.campaigns, hit) : undefined
  return imposers && !hitsItself(hit, { ...taken, imposers }) ? { imposers, how: 'campaign' } : undefined
}

/** True where the rule tells what these imposers cannot do: only a body of states can, or no firm or sports body. */
const isBarredTo = ({ byBody, byState, goods, generic }: ToldRule, found: FoundImposers): boolean =>
  // The judge of trade rows lets others hit back, and bars no goods itself.
  ((goods ?? generic) !== undefined && found.imposers.every(({ code }) => code === 'WTO')) ||
  (byBody === true && found.imposers.every(isState)) ||
  (byState === true && found.imposers.every(({ code }) => code === null))
