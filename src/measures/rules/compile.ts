import { buildNet, type NetHit, type NetPattern, type PatternNet } from '../../text/tag.js'
import { expand, type Rule } from './rule.js'

/** All patterns of all rules in one net; a pattern shared by several rules is matched once. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[]
  /** Places in `rules` of those that a pattern belongs to. */
  readonly byPattern: ReadonlyMap<string, readonly number[]>
  readonly net: PatternNet
}

export interface CompiledRule {
  readonly rule: Rule
  readonly verb: readonly string[] | null
  readonly object: readonly string[] | null
  readonly noun: readonly string[] | null
  readonly unless: readonly string[] | null
  readonly where: readonly string[] | null
}

export function compileRules(rules: readonly Rule[]): CompiledRules {
  const patterns = new Map<string, NetPattern>()
  const pattern = (template: string | undefined): readonly string[] | null => {
    if (template === undefined) return null
    const matches = expand(template)
    for (const match of matches) patterns.set(match, { id: match, match })
    return matches
  }
  const compiled = rules.map((rule) => ({
    rule,
    verb: pattern(rule.verb),
    object: pattern(rule.object),
    noun: pattern(rule.noun),
    unless: pattern(rule.unless),
    where: pattern(rule.where),
  }))
  const byPattern = new Map<string, number[]>()
  compiled.forEach(({ verb, object, noun }, index) => {
    for (const match of [...(verb ?? []), ...(object ?? []), ...(noun ?? [])])
      byPattern.set(match, [...(byPattern.get(match) ?? []), index])
  })
  return { rules: compiled, byPattern, net: buildNet([...patterns.values()]) }
}

export type HitsByPattern = ReadonlyMap<string, readonly NetHit[]>

export function byPattern(hits: readonly NetHit[]): HitsByPattern {
  const grouped = new Map<string, NetHit[]>()
  for (const hit of hits) {
    const list = grouped.get(hit.id)
    if (list) list.push(hit)
    else grouped.set(hit.id, [hit])
  }
  return grouped
}

/** The hits of any of the patterns, in order of place. */
export function hitsOf(hits: HitsByPattern, patterns: readonly string[]): readonly NetHit[] {
  const found = patterns.flatMap((pattern) => hits.get(pattern) ?? [])
  return patterns.length === 1 ? found : found.sort((a, b) => a.first - b.first || b.last - a.last)
}

/** The rules of which any pattern was hit, in the order of the list of rules. */
export function rulesOf({ rules, byPattern }: CompiledRules, hits: HitsByPattern): readonly CompiledRule[] {
  const touched = new Set<number>()
  for (const pattern of hits.keys()) for (const index of byPattern.get(pattern) ?? []) touched.add(index)
  return [...touched].sort((a, b) => a - b).map((index) => rules[index] as CompiledRule)
}
