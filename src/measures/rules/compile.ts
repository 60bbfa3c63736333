import { buildNet, type NetHit, type NetPattern, type PatternNet } from '../../text/tag.js'
import { expand, type Rule } from './rule.js'

/** All patterns of all rules in one net; a pattern shared by several rules is matched once. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[]
  readonly net: PatternNet
}

export interface CompiledRule {
  readonly rule: Rule
  readonly verb: string | null
  readonly object: string | null
  readonly noun: string | null
}

export function compileRules(rules: readonly Rule[]): CompiledRules {
  const patterns = new Map<string, NetPattern>()
  const pattern = (template: string | undefined): string | null => {
    if (template === undefined) return null
    const match = expand(template)
    patterns.set(match, { id: match, match })
    return match
  }
  const compiled = rules.map((rule) => ({
    rule,
    verb: pattern(rule.verb),
    object: pattern(rule.object),
    noun: pattern(rule.noun),
  }))
  return { rules: compiled, net: buildNet([...patterns.values()]) }
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
