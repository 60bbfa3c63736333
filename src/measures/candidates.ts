import type { NetHit } from '../text/net.js'
import type { Word } from '../text/tag.js'
import { opensAdjunct } from './clause/adjuncts.js'
import { objectRelativeStart, relativeStart } from './clause/boundaries.js'

import { type Clauses, PHRASE_WORDS, type Run } from './clause/clause.js'
import type { VerbGroup } from './clause/groups.js'
import { reachAfter } from './clause/reach.js'
import { passiveSubject, subjectOf } from './clause/subject.js'
import { isJoined, isJoinedByLink } from './joined.js'
import { isAbout, isQualifier, speaks } from './object-words.js'
import { type CompiledRules, type HitsByPattern, hitsOf, rulesOf } from './rules/compile.js'
import type { Rule } from './rules/rule.js'
import { sharesHead } from './shared-heads.js'

/** A place where a rule fires, before anybody knows who did what to whom. Word indexes are inclusive. */
export interface Candidate {
  readonly rule: Rule
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

const NOUN_LINK = /^(?:of|on|against|to|for|in)$/
const OF_LIKE = /^(?:of|in|between|any|all|the|new|their|its|and|or|further|to|from|with)$/
const ARTICLE = /^an?$/

export function findCandidates(clauses: Clauses, compiled: CompiledRules, hits: HitsByPattern): Candidate[] {
  const all: Candidate[] = []
  const whole = (hit: NetHit): boolean => !isParted(clauses, hit)
  for (const { rule, verb, object, noun, unless, where } of rulesOf(compiled, hits)) {
    const found: Candidate[] = []
    if (noun !== null) for (const hit of hitsOf(hits, noun)) push(found, nounCandidate(clauses, rule, hit))
    const objects = object === null ? null : hitsOf(hits, object).filter(whole)
    for (const hit of verb === null || objects?.length === 0 ? [] : hitsOf(hits, verb)) {
      const group = groupOf(clauses, hit, rule)
      if (objects === null) {
        if (group >= 0 && isSaid(clauses, rule, group, hit))
          found.push({ rule, form: 'verb', group, trigger: runOf(hit), object: null })
      } else if (group >= 0) push(found, verbWithObject(clauses, rule, group, hit, objects))
      else push(found, nounWithObject(clauses, rule, hit, objects))
    }
    all.push(...found.filter((candidate) => fits(candidate, clauses, where, unless, hits)))
  }
  return all
}

/** Whether the words around a trigger are those that its rule asks for, and none that make it something else. */
function fits(
  { trigger: { first, last }, group }: Candidate,
  clauses: Clauses,
  where: readonly number[] | null,
  unless: readonly number[] | null,
  hits: HitsByPattern,
): boolean {
  const around = (patterns: readonly number[]): readonly NetHit[] =>
    hitsOf(hits, patterns).filter((hit) => !isCut(clauses, hit) && !spansClause(clauses, hit, group))
  const [from, to] = group < 0 ? [first, last] : headRun(clauses, group)
  const held = ({ first, last }: NetHit): boolean => first <= from && last >= to && !tellsOfOthers(clauses, to, last)
  if (where !== null && !around(where).some(held)) return false
  return unless === null || !around(unless).some((hit) => hit.first <= last && hit.last >= first)
}

/** "on Iran because officials", "on Russia and its ally Belarus": no officials or allies are hit. */
const tellsOfOthers = ({ words }: Clauses, from: number, last: number): boolean =>
  (/^(?:ally|allies|partner|neighbou?r)$/.test((words[last] as Word).lower) && words[last + 1]?.pos === 'name') ||
  words.slice(from + 1, last).some(({ pos }) => pos === 'subordinator')

const headRun = ({ groups }: Clauses, group: number): readonly [number, number] => {
  const { head } = groups[group] as VerbGroup
  return [head, head]
}

const push = (list: Candidate[], candidate: Candidate | undefined): void => {
  if (candidate) list.push(candidate)
}

const runOf = ({ first, last }: NetHit): Run => ({ first, last })
const union = (a: Run, b: Run): Run => ({ first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) })

/** The verb group whose main verb the hit holds, or -1 when the hit is a noun or an adjective there. */
function groupOf({ groups, groupAt }: Clauses, { first, last }: NetHit, { denial }: Rule): number {
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

/** A denial needs its negation: "may not enter"; "no longer" stands in front of the verb or between its auxiliaries. */
const isSaid = ({ words, groups }: Clauses, { denial }: Rule, group: number, { first, last }: NetHit): boolean =>
  !denial ||
  (groups[group] as VerbGroup).negated ||
  words
    .slice(Math.max(0, first - 3), last)
    .some(({ lower, index }) => lower === 'no' && words[index + 1]?.lower === 'longer')

function nounCandidate(clauses: Clauses, rule: Rule, hit: NetHit): Candidate | undefined {
  const run = runOf(hit)
  if (clauses.groups[clauses.groupAt[hit.last] as number]?.head === hit.last || isAbout(clauses, run.last))
    return undefined
  if (!hit.isShared && isCut(clauses, run)) return undefined
  return { rule, form: 'noun', group: -1, trigger: run, object: run, isShared: hit.isShared ?? false }
}

/** A comma or full stop inside: "sanctions on Iran, officials said" names no officials as hit. */
const isCut = ({ words }: Clauses, { first, last }: Run): boolean =>
  words
    .slice(first, last)
    .some(({ after, index }) => /[,;:.)]/.test(after) && !(/,/.test(after) && isListed(words, index, last)))

/** "sanctions on its oil, gas and chemical sectors": up to the head behind the "and" stand only more modifiers. */
const isListed = (words: readonly Word[], comma: number, last: number): boolean => {
  const rest = words.slice(comma + 1, last)
  return (
    MODIFYING.test((words[comma] as Word).pos) &&
    rest.every(({ pos }) => pos === 'conjunction' || MODIFYING.test(pos)) &&
    rest.some(({ lower }) => lower === 'and' || lower === 'or')
  )
}

const MODIFYING = /^(?:noun|adjective)$/

/** "ban imports of fish was welcomed by aid groups": a main verb inside that is not the act's own parts two clauses. */
const spansClause = (clauses: Clauses, { first, last }: Run, own: number): boolean =>
  clauses.groups.some(
    (group, index) =>
      (group.form === 'bare' || (group.form === 'finite' && (group.last > group.first || group.tense === 'past'))) &&
      index !== own &&
      group.first > first &&
      group.last < last &&
      relativeStart(clauses, index) < 0 &&
      objectRelativeStart(clauses, index) < 0,
  )

const OTHER_MEASURE =
  /^(?:bans?|freezes?|restrictions?|embargo(?:es)?|curbs?|sanctions|prohibitions?|moratorium|tariffs|duties|limits|controls)$/

const STANDSTILL = /^(?:freeze|halt|suspension|pause|break|stop|moratorium|boycott|embargo)$/

/** "tightened its ban on exports", "ended a freeze in talks": what another measure hits is no object. */
function isOfMeasure({ words }: Clauses, { first }: NetHit): boolean {
  for (let i = first - 1; i > 0 && i >= first - 10; i--) {
    const { pos, lower, after } = words[i] as Word
    if (/[,;:.()]/.test(after)) return false
    const of = (words[i - 1] as Word).lower
    if (/^(?:on|against)$/.test(lower) && OTHER_MEASURE.test(of)) return true
    if (/^(?:in|to|of)$/.test(lower) && STANDSTILL.test(of)) return true
    if (!/^(?:determiner|adjective|noun|name|number|preposition|to)$/.test(pos)) return false
  }
  return false
}

/** "imports of mangoes, an arms embargo": behind the comma a thing of its own begins. */
const isParted = ({ words }: Clauses, { first, last }: NetHit): boolean =>
  words
    .slice(first, last)
    .some(({ after, index }) => /[;:]/.test(after) || (/,/.test(after) && ARTICLE.test(words[index + 1]?.lower ?? '')))

function verbWithObject(
  clauses: Clauses,
  rule: Rule,
  index: number,
  hit: NetHit,
  objects: readonly NetHit[],
): Candidate | undefined {
  if (!isSaid(clauses, rule, index, hit)) return undefined
  const group = clauses.groups[index] as VerbGroup
  const passive = isPassive(clauses, group)
  const told = passive ? passiveRegion(clauses, rule, index) : activeRegion(clauses, rule, group, hit)
  // "Libyan assets will remain frozen": the subject is hit and names the thing.
  const subject = !passive && rule.target.includes('subject') ? subjectOf(clauses, index) : undefined
  const region = subject ? [...told, subject] : told
  for (const object of objects) {
    // A phrase that begins as the object is the object, though a preposition inside it ends the region ("cap on oil").
    const inside = region.some(({ first, last }) => object.first >= first && object.first <= last)
    if (inside && isOfMeasure(clauses, object)) continue
    const reached = inside || (!passive && isJoined(clauses, Math.max(group.last, hit.last), object))
    if (spansClause(clauses, object, index) || speaks(clauses, object)) continue
    if (reached && (object.first > hit.last || object.last < hit.first) && !isQualifier(clauses, object))
      return { rule, form: 'verb', group: index, trigger: union(runOf(hit), runOf(object)), object: runOf(object) }
  }
  return undefined
}

/** True where the subject is hit by the act: of a passive, or of a rule that says so ("may not enter"). */
export const hitsSubject = (clauses: Clauses, group: VerbGroup, { target }: Rule): boolean =>
  target.includes('subject') || isPassive(clauses, group)

/** A copula has its target as subject, as a passive has: "are ineligible for entry". */
const isPassive = ({ words }: Clauses, group: VerbGroup): boolean => group.passive || words[group.head]?.pos === 'be'

function activeRegion(clauses: Clauses, rule: Rule, group: VerbGroup, hit: NetHit): readonly Run[] {
  const from = Math.max(group.last, hit.last)
  const reach = reachAfter(clauses, from)
  if (rule.reach === 'clause') return [withoutAdjuncts(clauses, reach)]
  return [objectPhrase(clauses, reach)]
}

/** The words up to a phrase that names no object: "barred imports from A [in response to B's exercises]". */
function withoutAdjuncts(clauses: Clauses, { first, last }: Run): Run {
  for (let i = first; i <= last; i++) if (opensAdjunct(clauses, i)) return { first, last: i - 1 }
  return { first, last }
}

/** The object phrase: nouns, their "of" phrases and what is joined by "and"; ends at any other preposition or verb. */
function objectPhrase(clauses: Clauses, { first, last }: Run): Run {
  const { words, groupAt } = clauses
  for (let i = first; i <= last; i++) {
    const word = words[i]
    if (!word) break
    if (opensAdjunct(clauses, i)) return { first, last: i - 1 }
    const at = groupAt[i] as number
    const isGerundName = at !== -1 && /ing$/.test(word.lower)
    const linked = OF_LIKE.test(word.lower)
    if (at !== -1 && !isGerundName && !PHRASE_WORDS.has(word.pos) && !linked) return { first, last: i - 1 }
    const counts = words[i + 1]?.pos === 'number'
    if (word.pos === 'preposition' && !linked && !counts) return { first, last: i - 1 }
    if (word.pos === 'relative') return { first, last: i - 1 }
  }
  return { first, last }
}

function passiveRegion(clauses: Clauses, rule: Rule, index: number): readonly Run[] {
  const group = clauses.groups[index] as VerbGroup
  const regions: Run[] = []
  const subject = passiveSubject(clauses, index)
  if (group.form === 'participle') regions.push({ first: Math.max(0, group.first - 8), last: group.first - 1 })
  else if (subject) regions.push(subject)
  if (rule.reach === 'clause') regions.push(withoutAdjuncts(clauses, reachAfter(clauses, group.last)))
  return regions
}

/** "the expulsion [by France] of two envoys", "[from Paris] of": where the words go on behind an agent or a place that stands before them. */
function pastAgent(words: Clauses['words'], at: number): number {
  if (!/^(?:by|from)$/.test(words[at]?.lower ?? '')) return at
  for (let i = at + 1; i < words.length && i <= at + 6; i++) {
    const word = words[i]
    if (word?.lower === 'of' && i > at + 1) return i
    if (!word || !/^(?:name|noun|adjective|determiner)$/.test(word.pos) || /[,;:.]/.test(word.after)) return at
  }
  return at
}

/** "the expulsion [within 10 days] of", "the freezing [on Monday] of": where the words go on behind a time that stands before them. */
function pastTime(words: Clauses['words'], at: number): number {
  if (!TIME.test(words[at]?.lower ?? '')) return at
  for (let i = at + 1; i < words.length && i <= at + 4; i++) {
    const { lower, pos, after } = words[i] as Word
    if (lower === 'of') return DATED.test(words[i - 1]?.lower ?? '') ? i : at
    if (!/^(?:noun|number|adjective|determiner|name)$/.test(pos) || /[,;:.]/.test(after)) return at
  }
  return at
}

const TIME = /^(?:within|on|in|last|this|earlier|early|late|yesterday|today)$/

const DATED =
  /^(?:\p{L}+day|yesterday|hours|days|weeks?|months?|year|\d{1,4}|january|february|march|april|may|june|july|august|september|october|november|december)$/u

/** "freeze on the assets of", "suspension of peace talks", "asset freeze", "export ban". */
function nounWithObject(clauses: Clauses, rule: Rule, hit: NetHit, objects: readonly NetHit[]): Candidate | undefined {
  const { words, groupAt } = clauses
  const head = words[hit.last]
  if (!head || (head.pos !== 'noun' && head.pos !== 'name' && !/ing$/.test(head.lower))) return undefined
  for (const object of objects) {
    if (object.last === hit.first - 1 && !/[,;:.]/.test(words[object.last]?.after ?? ''))
      return isAbout(clauses, hit.last)
        ? undefined
        : { rule, form: 'noun', group: -1, trigger: union(runOf(hit), runOf(object)), object: runOf(hit) }
    if (sharesHead(words, object.last, hit.first) && !isAbout(clauses, hit.last))
      return {
        rule,
        form: 'noun',
        group: -1,
        trigger: union(runOf(hit), runOf(object)),
        object: runOf(hit),
        isShared: true,
      }
  }
  const linkAt = pastTime(words, pastAgent(words, hit.last + 1))
  const link = words[linkAt]
  if (!link || !NOUN_LINK.test(link.lower) || /[,;:.]/.test(words[hit.last]?.after ?? '')) return undefined
  for (const object of objects) {
    if (object.first <= linkAt || object.first - hit.last > 50 || isQualifier(clauses, object)) continue
    if (speaks(clauses, object)) continue
    let same = object.first - hit.last <= 10
    for (let i = linkAt + 1; i < object.first && same; i++) {
      const word = words[i]
      const parted =
        word?.pos === 'conjunction' || (/,/.test(word?.after ?? '') && ARTICLE.test(words[i + 1]?.lower ?? ''))
      const other = parted && words[i + 1]?.pos === 'determiner'
      same =
        word !== undefined &&
        !other &&
        !opensAdjunct(clauses, i) &&
        (PHRASE_WORDS.has(word.pos) || OF_LIKE.test(word.lower)) &&
        (groupAt[i] === -1 || word.pos === 'noun')
    }
    if (same || isJoinedByLink(clauses, linkAt, object))
      return { rule, form: 'noun', group: -1, trigger: union(runOf(hit), runOf(object)), object: runOf(hit) }
  }
  return undefined
}
