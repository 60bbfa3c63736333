import { addTo } from '../../text/lists.js'
import { describeNet, type NetData, type NetHit, openNet, type PatternNet } from '../../text/net.js'
import { expand, type Rule, type ToldRule } from './rule.js'

/** All patterns of all rules in one net; a pattern shared by several rules is matched once. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[]
  /** For every pattern of the net the rules that look at it, by their places, and as what: 4 × place + what. */
  readonly uses: readonly (readonly number[])[]
  /** For every pattern of the net, whether its hit alone is enough for a rule. */
  readonly isEnough: readonly boolean[]
  /** For every rule what the patterns are to it that need no word. */
  readonly always: Uint8Array
  readonly net: PatternNet
}

type Part = 'verb' | 'object' | 'noun' | 'unless' | 'where'

/** The patterns of a rule, which go by their places in the net. */
type RulePatterns = Readonly<Record<Part, readonly number[] | null>>

export interface CompiledRule extends RulePatterns {
  readonly rule: ToldRule
}

/** What compiling gives, as plain data: what is built reads it at its start (scripts/prepared.mjs). */
export interface RuleData {
  /** For each rule its patterns. */
  readonly patterns: readonly RulePatterns[]
  readonly net: NetData
}

/** What a hit is to a rule: its verb and its object want each other, what is both is enough alone, others fire nothing. */
const AROUND = 0
const VERB = 1
const OBJECT = 2
const ENOUGH = VERB | OBJECT

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
export function openRules(rules: readonly ToldRule[], { patterns, net }: RuleData): CompiledRules {
  const opened = openNet(net)
  const uses: number[][] = opened.needs.map(() => [])
  for (const [rule, { verb, object, noun, where, unless }] of patterns.entries()) {
    for (const pattern of noun ?? []) uses[pattern]?.push(4 * rule + ENOUGH)
    for (const pattern of verb ?? []) uses[pattern]?.push(4 * rule + (object === null ? ENOUGH : VERB))
    for (const pattern of object ?? []) uses[pattern]?.push(4 * rule + OBJECT)
    for (const pattern of [...(where ?? []), ...(unless ?? [])]) uses[pattern]?.push(4 * rule + AROUND)
  }
  const compiled = rules.map((rule, at) => ({ rule, ...(patterns[at] as RulePatterns) }))
  return {
    rules: compiled,
    uses,
    always: metBy({ rules: compiled, uses }, opened.needless),
    isEnough: uses.map((each) => each.some((use) => (use & ENOUGH) === ENOUGH)),
    net: opened,
  }
}

/** True when hits of these patterns are enough for a rule: its noun or lone verb, or both its verb and its object. */
export function canFire(compiled: CompiledRules, patterns: readonly number[]): boolean {
  for (const pattern of patterns) if (compiled.isEnough[pattern]) return true
  return metBy(compiled, patterns).includes(ENOUGH)
}

/** Of the patterns that need no word, and of these, those that a rule looks at for which they all are enough: others tell nothing. */
export function usefulOf(compiled: CompiledRules, needed: readonly number[]): readonly number[] {
  const met = metBy(compiled, needed, compiled.always)
  if (!met.includes(ENOUGH)) return []
  const useful: number[] = []
  for (const patterns of [compiled.net.needless, needed])
    for (let at = 0; at < patterns.length; at++) {
      const pattern = patterns[at] as number
      if (isUseful(met, compiled.uses[pattern] as readonly number[])) useful.push(pattern)
    }
  return useful
}

function isUseful(met: Uint8Array, uses: readonly number[]): boolean {
  for (let at = 0; at < uses.length; at++) if (met[(uses[at] as number) >> 2] === ENOUGH) return true
  return false
}

/**
 * For every rule what hits of these patterns are to it, all together and with what was met before. A byte a rule: sets of
 * rules took three times as long.
 */
function metBy(
  { rules, uses }: Pick<CompiledRules, 'rules' | 'uses'>,
  patterns: readonly number[],
  before?: Uint8Array,
): Uint8Array {
  const met = before ? before.slice() : new Uint8Array(rules.length)
  for (let each = 0; each < patterns.length; each++) {
    const own = uses[patterns[each] as number] as readonly number[]
    for (let at = 0; at < own.length; at++) {
      const use = own[at] as number
      met[use >> 2] = (met[use >> 2] as number) | (use & ENOUGH)
    }
  }
  return met
}

export type HitsByPattern = ReadonlyMap<number, readonly NetHit[]>

export function byPattern(hits: readonly NetHit[]): HitsByPattern {
  const grouped = new Map<number, NetHit[]>()
  for (const hit of hits) {
    addTo(grouped, hit.pattern, hit)
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
export function rulesOf(compiled: CompiledRules, hits: HitsByPattern): readonly CompiledRule[] {
  const met = metBy(compiled, [...hits.keys()])
  const found: CompiledRule[] = []
  for (let rule = met.indexOf(ENOUGH); rule >= 0; rule = met.indexOf(ENOUGH, rule + 1))
    found.push(compiled.rules[rule] as CompiledRule)
  return found
}
