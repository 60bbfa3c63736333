import { describeNet, type NetData, type NetHit, openNet, type PatternNet } from '../../text/net.js'
import { expand, type Rule } from './rule.js'

/** All patterns of all rules in one net; a pattern shared by several rules is matched once. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[]
  /** For every pattern of the net, the rules that look at it and as what. */
  readonly uses: readonly (readonly PatternUse[])[]
  /** For every pattern of the net, whether its hit alone is enough for a rule. */
  readonly isEnough: readonly boolean[]
  readonly net: PatternNet
}

/** The patterns of a rule, which go by their places in the net. */
interface RulePatterns {
  readonly verb: readonly number[] | null
  readonly object: readonly number[] | null
  readonly noun: readonly number[] | null
  readonly unless: readonly number[] | null
  readonly where: readonly number[] | null
}

export interface CompiledRule extends RulePatterns {
  readonly rule: Rule
}

/** What compiling gives, as plain data: what is built reads it at its start (scripts/prepared.mjs). */
export interface RuleData {
  /** For each rule its patterns. */
  readonly patterns: readonly RulePatterns[]
  readonly net: NetData
}

interface PatternUse {
  /** Place of the rule in the list of rules. */
  readonly rule: number
  /** `whole`: its hit alone is enough for the rule; `verb` and `object` want each other; `around` fires nothing. */
  readonly as: 'whole' | 'verb' | 'object' | 'around'
}

export function describeRules(rules: readonly Rule[]): RuleData {
  const matches: string[] = []
  const places = new Map<string, number>()
  const placeOf = (match: string): number => {
    const known = places.get(match)
    if (known !== undefined) return known
    places.set(match, matches.length)
    return matches.push(match) - 1
  }
  const placesOf = (template: string | undefined): readonly number[] | null =>
    template === undefined ? null : expand(template).map(placeOf)
  const patterns = rules.map(({ verb, object, noun, unless, where }) => ({
    verb: placesOf(verb),
    object: placesOf(object),
    noun: placesOf(noun),
    unless: placesOf(unless),
    where: placesOf(where),
  }))
  return { patterns, net: describeNet(matches) }
}

/** The rules with what was described of them. */
export function openRules(rules: readonly Rule[], { patterns, net }: RuleData): CompiledRules {
  const uses: PatternUse[][] = net.matches.map(() => [])
  for (const [rule, { verb, object, noun, where, unless }] of patterns.entries()) {
    for (const pattern of noun ?? []) uses[pattern]?.push({ rule, as: 'whole' })
    for (const pattern of verb ?? []) uses[pattern]?.push({ rule, as: object === null ? 'whole' : 'verb' })
    for (const pattern of object ?? []) uses[pattern]?.push({ rule, as: 'object' })
    for (const pattern of [...(where ?? []), ...(unless ?? [])]) uses[pattern]?.push({ rule, as: 'around' })
  }
  return {
    rules: rules.map((rule, at) => ({ rule, ...(patterns[at] as RulePatterns) })),
    uses,
    isEnough: uses.map((each) => each.some(({ as }) => as === 'whole')),
    net: openNet(net),
  }
}

/** True when hits of these patterns are enough for a rule: its noun or lone verb, or both its verb and its object. */
export function canFire(compiled: CompiledRules, patterns: readonly number[]): boolean {
  for (const pattern of patterns) if (compiled.isEnough[pattern]) return true
  return firing(compiled, patterns).size > 0
}

/** Those of the patterns that a rule looks at for which they are enough: the others can tell nothing. */
export function usefulOf(compiled: CompiledRules, patterns: readonly number[]): readonly number[] {
  const rules = firing(compiled, patterns)
  return rules.size === 0
    ? []
    : patterns.filter((pattern) => compiled.uses[pattern]?.some(({ rule }) => rules.has(rule)))
}

/** The places of the rules that hits of these patterns are enough for. */
function firing({ uses }: CompiledRules, patterns: Iterable<number>): ReadonlySet<number> {
  const found = { whole: new Set<number>(), verb: new Set<number>(), object: new Set<number>() }
  for (const pattern of patterns)
    for (const { rule, as } of uses[pattern] ?? []) if (as !== 'around') found[as].add(rule)
  for (const rule of found.verb) if (found.object.has(rule)) found.whole.add(rule)
  return found.whole
}

export type HitsByPattern = ReadonlyMap<number, readonly NetHit[]>

export function byPattern(hits: readonly NetHit[]): HitsByPattern {
  const grouped = new Map<number, NetHit[]>()
  for (const hit of hits) {
    const list = grouped.get(hit.pattern)
    if (list) list.push(hit)
    else grouped.set(hit.pattern, [hit])
  }
  return grouped
}

const NONE: readonly NetHit[] = []

/** The hits of any of the patterns, in order of place. */
export function hitsOf(hits: HitsByPattern, patterns: readonly number[]): readonly NetHit[] {
  const found: NetHit[] = []
  for (const pattern of patterns) found.push(...(hits.get(pattern) ?? NONE))
  return found.length < 2 ? found : found.sort((a, b) => a.first - b.first || b.last - a.last)
}

/** The rules that the hits are enough for, in the order of the list of rules. */
export const rulesOf = (compiled: CompiledRules, hits: HitsByPattern): readonly CompiledRule[] =>
  [...firing(compiled, hits.keys())].sort((a, b) => a - b).map((index) => compiled.rules[index] as CompiledRule)
