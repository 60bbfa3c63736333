import type { NetHit } from '../text/net.js'
import type { Word } from '../text/tag.js'
import { nounCandidate, nounWithObject } from './candidate-nouns.js'
import { runOf, verbWithObject } from './candidate-verbs.js'
import type { Clauses, Run } from './clause/clause.js'
import type { VerbGroup } from './clause/groups.js'
import { isCut, isParted, spansClause } from './hit-bounds.js'
import { type CompiledRule, type CompiledRules, type HitsByPattern, hitsOf, rulesOf } from './rules/compile.js'
import type { ToldRule } from './rules/rule.js'

/** A place where a rule fires, before anybody knows who did what to whom. Word indexes are inclusive. */
export interface Candidate {
  readonly rule: ToldRule
  /** `verb`: the act is a verb group; `noun`: a noun phrase, to be governed by an act. */
  readonly form: 'verb' | 'noun'
  /** The group of the act, or -1 for a noun. */
  readonly group: number
  /** From the first to the last word of the trigger. */
  readonly trigger: Run
  /** The head noun of a noun trigger, or the object of a verb trigger. */
  readonly object: Run | null
  /** The first word that can belong to it, where that is known to stand before the trigger. */
  readonly from?: number
  /** True for one of several modifiers that share the head of the trigger: "[financial] and travel [restrictions]". */
  readonly isShared?: boolean
}

/** Every place of a sentence where a rule fires, in the order of the rules. */
export function findCandidates(clauses: Clauses, compiled: CompiledRules, hits: HitsByPattern): readonly Candidate[] {
  const all: Candidate[] = []
  for (const rule of rulesOf(compiled, hits))
    for (const candidate of candidatesOf(rule, clauses, hits))
      if (candidate && fits(candidate, clauses, rule, hits)) all.push(candidate)
  return all
}

/** Each hit of a rule's noun, and of its verb: alone, done to its object, or as a noun with it. */
function candidatesOf(
  { rule, verb, object, noun }: CompiledRule,
  clauses: Clauses,
  hits: HitsByPattern,
): readonly (Candidate | undefined)[] {
  const named = noun === null ? [] : hitsOf(hits, noun).map((hit) => nounCandidate(clauses, rule, hit))
  const objects = object === null ? null : hitsOf(hits, object).filter((hit) => !isParted(clauses, hit))
  if (verb === null || objects?.length === 0) return named
  const done = hitsOf(hits, verb).map((hit): Candidate | undefined => {
    const group = groupOf(clauses, hit, rule)
    if (group < 0) return objects === null ? undefined : nounWithObject(clauses, rule, hit, objects)
    if (!isSaid(clauses, rule, group, hit)) return undefined
    return objects === null
      ? { rule, form: 'verb', group, trigger: runOf(hit), object: null }
      : verbWithObject(clauses, rule, group, hit, objects)
  })
  return named.length > 0 ? [...named, ...done] : done
}

/** Whether the words around a trigger are those that its rule asks for, and none that make it something else. */
function fits(
  { trigger: { first, last }, group }: Candidate,
  clauses: Clauses,
  { where, unless }: CompiledRule,
  hits: HitsByPattern,
): boolean {
  const around = (patterns: readonly number[]): readonly NetHit[] =>
    hitsOf(hits, patterns).filter((hit) => !isCut(clauses, hit) && !spansClause(clauses, hit, group))
  const head = clauses.groups[group]?.head
  const [from, to] = [head ?? first, head ?? last]
  const held = ({ first, last }: NetHit): boolean => first <= from && last >= to && !tellsOfOthers(clauses, to, last)
  if (where !== null && !around(where).some(held)) return false
  return unless === null || !around(unless).some((hit) => hit.first <= last && hit.last >= first)
}

/** "on Iran because officials", "on Russia and its ally Belarus": no officials or allies are hit. */
const tellsOfOthers = ({ words }: Clauses, from: number, last: number): boolean =>
  (/^(?:ally|allies|partner|neighbou?r)$/.test((words[last] as Word).lower) && words[last + 1]?.pos === 'name') ||
  words.slice(from + 1, last).some(({ pos }) => pos === 'subordinator')

/** The verb group whose main verb the hit holds, or -1 when the hit is a noun or an adjective there. */
function groupOf({ groups, groupAt }: Clauses, { first, last }: NetHit, { denial }: ToldRule): number {
  let found = -1
  for (let i = first; i <= last; i++) {
    const at = groupAt[i] as number
    const group = groups[at]
    if (!group || group.head < first || group.head > last) continue
    // "vehicles registered in Chad may not enter": what is denied is not the participle.
    if (!denial || group.negated) return at
    if (found < 0) found = at
  }
  return found
}

/** "[No] Russian gas will be allowed into": the subject of a passive denies it. */
function opensWithNo(words: readonly Word[], { first, passive }: VerbGroup): boolean {
  if (!passive) return false
  for (let i = first - 1; i >= 0 && i >= first - 10; i--) {
    const { lower, pos, after } = words[i] as Word
    if (lower === 'no') return i < first - 1
    if (!/^(?:noun|adjective|name|number|preposition|to|conjunction|determiner)$/.test(pos) || /[;:.]/.test(after))
      return false
  }
  return false
}

/** "refused to [let] goods through". */
const isNotLet = (words: readonly Word[], group: VerbGroup): boolean =>
  group.form === 'infinitive' &&
  REFUSING.test(words[group.first - 1]?.lower ?? '') &&
  LETTING.test(words[group.head]?.lower ?? '')

/** "may not enter"; "no longer" stands in front of the verb or between its auxiliaries. */
const isDenied = ({ words, groups }: Clauses, group: number, { first, last }: NetHit): boolean =>
  (groups[group] as VerbGroup).negated ||
  // "No Danish firm may invest in".
  (words[first] as Word).lower === 'no' ||
  opensWithNo(words, groups[group] as VerbGroup) ||
  isNotLet(words, groups[group] as VerbGroup) ||
  words
    .slice(Math.max(0, first - 3), last)
    .some(({ lower, index }) => lower === 'no' && words[index + 1]?.lower === 'longer')

/** A denial needs its negation, a permission has none: "[no] Danish firm may now invest". */
const isSaid = (clauses: Clauses, { denial, permits }: ToldRule, group: number, hit: NetHit): boolean => {
  if (denial) return isDenied(clauses, group, hit)
  if (!permits) return true
  const before = clauses.words.slice(Math.max(0, hit.first - 5), hit.first)
  return !isDenied(clauses, group, hit) && !before.some(({ lower }) => /^(?:no|neither|nor|not|only)$/.test(lower))
}

const LETTING = /^(?:let|allow|permit|admit)$/

/** Words in front of an infinitive by which it is not done. */
const REFUSING = /^(?:refus(?:es?|ed)|declin(?:es?|ed))$/
