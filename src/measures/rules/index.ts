import { RULES } from './all.js'
import { describeRules, openRules } from './compile.js'
import type { Rule } from './rule.js'

export { RULES }

export const COMPILED = openRules(RULES, describeRules(RULES))

const BY_ID = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]))

/** The rule with this id, to tell a reader why a record was made. */
export const findRule = (id: string): Rule | undefined => BY_ID.get(id)
