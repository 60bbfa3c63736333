import { ARMS } from './arms.js'
import { ASSET } from './asset.js'
import { compileRules } from './compile.js'
import { FAMILIES } from './families.js'
import { LISTING } from './listing.js'
import { OTHER } from './other.js'
import type { Rule } from './rule.js'
import { TRADE } from './trade.js'

/** All rules, the more specific before the more general. */
export const RULES: readonly Rule[] = [...ASSET, ...TRADE, ...ARMS, ...LISTING, ...OTHER]

export const COMPILED = compileRules(RULES)

const BY_ID = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]))

/** The rule with this id, to tell a reader why a record was made. */
export const findRule = (id: string): Rule | undefined => BY_ID.get(id)

/** Matches every sentence in which a rule could fire; made from the words of the rules' own patterns. */
export const TRIGGER: RegExp = triggerOf(RULES)

function triggerOf(rules: readonly Rule[]): RegExp {
  const words = new Set<string>()
  for (const { verb, noun } of rules) {
    for (const template of [verb, noun]) {
      if (!template) continue
      const lead = template.match(/\{([\w-]+)\}|\(([^)]+)\)|[\w-]+/)
      if (!lead) continue
      const forms = lead[1] ? FAMILIES[lead[1] as keyof typeof FAMILIES].split(' ') : (lead[2] ?? lead[0]).split('|')
      for (const form of forms) words.add(form.replaceAll('_', ' ').trim().split(' ')[0] as string)
    }
  }
  return new RegExp(`\\b(?:${[...words].map((word) => word.replace(/[.*+?^$()[\]\\|{}]/g, '\\$&')).join('|')})\\b`, 'i')
}
