import { RULES } from './all.js'
import { describeRules, openRules } from './compile.js'
import type { ToldRule } from './rule.js'

export { RULES }

export const COMPILED = openRules(RULES, describeRules(RULES))

const BY_ID = new Map<string, ToldRule>(RULES.map((rule) => [rule.id, rule]))

/** The rule with this id, to tell a reader why a record was made. */
export const findRule = (id: string): ToldRule | undefined => BY_ID.get(id)
