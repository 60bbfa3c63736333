import { findCountedNoun } from '../../lexicon/nouns.js'
import type { Count, Span, Target } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import { type Candidate, isPassive } from '../candidates.js'
import { type Clauses, type Run, reachAfter, subjectOf } from '../clause/clause.js'
import type { VerbGroup } from '../clause/groups.js'
import type { Place } from '../rules/rule.js'
import type { Standing } from '../status.js'
import { type Naming, type Namings, namingsIn, stateOf } from './actors.js'
import { isOwner } from './imposers.js'

export interface FoundTargets {
  readonly targets: readonly Target[]
  readonly countries: readonly string[]
  readonly counts: readonly Count[]
  /** The words in which the targets stand. */
  readonly runs: readonly Run[]
}

const PLACE_WORD: Readonly<Record<Place, RegExp | null>> = {
  object: null,
  inside: null,
  on: /^(?:on|upon)$/,
  against: /^(?:against|vs|versus)$/,
  of: /^of$/,
  to: /^(?:to|towards?)$/,
  from: /^from$/,
  for: /^for$/,
  with: /^with$/,
  in: /^in$/,
  into: /^(?:into|onto)$/,
  at: /^at$/,
  by: /^by$/,
  between: /^between$/,
  over: /^over$/,
  across: /^across$/,
  targeting:
    /^(?:target|targets|targeting|targeted|hitting|affecting|affect|affects|covering|including|include|includes|aimed|aiming|naming|involving)$/,
  'belonging to': /^(?:belonging|owned|held|linked|tied|associated|close|connected)$/,
}

const PERSON_LIKE = new Set(['person', 'organization', 'vessel', 'aircraft'])

/** What opens the target behind any measure that is a noun. */
const BEHIND_NOUNS: readonly Place[] = ['on', 'against', 'targeting']

/** Where the targets may stand, in order of trust: the object, each phrase that the rule allows, the trigger's own modifiers. */
export function targetRuns(
  candidate: Candidate,
  standing: Standing,
  clauses: Clauses,
  edge: number,
): readonly (readonly Run[])[] {
  const { rule, form } = candidate
  const target: readonly Place[] = form === 'noun' ? [...rule.target, ...BEHIND_NOUNS] : rule.target
  const openers = target.flatMap((place) => PLACE_WORD[place] ?? [])
  return [
    target.includes('object') ? objectRuns(candidate, clauses, edge) : [],
    ...(openers.length > 0 ? phraseRuns(candidate, standing, clauses, openers, edge).map((run) => [run]) : []),
    target.includes('inside') ? [insideRun(candidate, clauses)] : [],
  ]
}

/** Who is hit where a verb tells it of its subject or object: "Phillips faces a freeze", "Britain hit Iran with". */
export function sufferedRuns({ sufferer, doer }: Standing, clauses: Clauses): readonly Run[] {
  if (sufferer < 0) return []
  const group = clauses.groups[sufferer] as VerbGroup
  if (doer === sufferer && !group.passive) return [reachAfter(clauses, group.last, 8)]
  const subject = subjectOf(clauses, sufferer)
  return subject ? [subject] : []
}

/** The trigger with the modifiers in front of it: "the Russian bank's [assets]". */
function insideRun({ trigger, object }: Candidate, { words, groupAt }: Clauses): Run {
  const head = object ?? trigger
  let first = Math.min(head.first, trigger.first)
  while (first > 0 && head.first - first < 10) {
    const before = words[first - 1] as Word
    const modifies =
      ['name', 'noun', 'adjective', 'number', 'determiner', 'other'].includes(before.pos) || before.possessive
    if (!modifies || groupAt[first - 1] !== -1 || /[,;:.()]/.test(before.after)) break
    first--
  }
  return { first, last: Math.max(head.last, trigger.last) }
}

function objectRuns({ trigger, object, group, form }: Candidate, clauses: Clauses, edge: number): readonly Run[] {
  if (form === 'noun') return []
  const act = clauses.groups[group] as VerbGroup
  if (isPassive(clauses, act)) {
    if (act.form === 'participle') return [{ first: Math.max(0, act.first - 10), last: act.first - 1 }]
    const subject = subjectOf(clauses, group)
    return subject ? [subject] : []
  }
  const from = Math.max(act.last, object ? act.last : trigger.last)
  const reach = reachAfter(clauses, from)
  const last = Math.min(reach.last, edge)
  const main = { first: reach.first, last: phraseEnd(clauses, reach.first, last) }
  const including = clauses.words.findIndex(
    ({ lower, index }) => lower === 'including' && index > main.last && index <= last,
  )
  return including < 0 ? [main] : [main, { first: including + 1, last: phraseEnd(clauses, including + 1, last) }]
}

/** Phrases opened by a preposition behind the trigger (or behind the passive verb), up to where the clause ends. */
function phraseRuns(
  candidate: Candidate,
  standing: Standing,
  clauses: Clauses,
  openers: readonly RegExp[],
  edge: number,
): readonly Run[] {
  const { words } = clauses
  const froms = [candidate.object ? Math.min(candidate.object.last, candidate.trigger.last) : candidate.trigger.last]
  if (candidate.trigger.last !== froms[0]) froms.push(candidate.trigger.last)
  const act = candidate.form === 'verb' ? clauses.groups[candidate.group] : undefined
  if (act && act.last > candidate.trigger.last) froms.push(act.last)
  // "Sanctions were imposed on …": behind the verb that follows a noun.
  for (const index of candidate.form === 'noun' ? standing.groups : []) {
    const { first, last } = clauses.groups[index] as VerbGroup
    if (first > candidate.trigger.last) froms.push(last)
  }
  const runs: Run[] = []
  for (const from of froms) {
    const reach = reachAfter(clauses, from)
    const last = Math.min(reach.last, edge)
    for (let i = reach.first; i <= last; i++) {
      const { lower } = words[i] as Word
      if (purpose(clauses, i, openers)) break
      if (openers.some((opener) => opener.test(lower)))
        runs.push({ first: i + 1, last: phraseEnd(clauses, i + 1, last) })
    }
  }
  const relative = candidate.form === 'noun' ? relativeRun(clauses, candidate.trigger.last, openers) : undefined
  return relative ? [...runs, relative] : runs
}

/** "… to hold Putin to account for his war against Ukraine": a new verb ends the phrases of what stands before it. */
function purpose({ words, groups, groupAt }: Clauses, index: number, openers: readonly RegExp[]): boolean {
  const group = groups[groupAt[index] as number]
  if (!group || group.first !== index) return false
  if (group.form === 'infinitive') return true
  if (openers.some((opener) => opener.test((words[index] as Word).lower))) return false
  return group.form === 'gerund' && !/^(?:entering|exporting|importing)$/.test((words[group.head] as Word).lower)
}

/** "sanctions …, which target more than 900 people": the object of a relative clause behind the noun. */
function relativeRun(clauses: Clauses, from: number, openers: readonly RegExp[]): Run | undefined {
  const { words } = clauses
  for (let i = from + 1; i < words.length - 1 && i < from + 14; i++) {
    const opener = words[i + 1] as Word
    if (words[i]?.pos !== 'relative' && words[i]?.lower !== 'that') continue
    if (!openers.some((pattern) => pattern.test(opener.lower))) return undefined
    return reachAfter(clauses, i + 1)
  }
  return undefined
}

const ENDS_PHRASE =
  /^(?:over|for|after|because|amid|following|since|as|during|by|in_response|until|under|through|via|if|unless|when|while|aimed|accused|accusing|despite|starting|effective|cooperation|coordination|concert|together|alongside|line|tandem)$/

/** "in support of Britain", "at the request of": phrases behind the target that name somebody else. */
const SIDE_PHRASE =
  /^(?:in (?:support|response|retaliation|protest|view|connection|breach|violation|line|cooperation|coordination|consultation|return|reply|solidarity|favor|favour|exchange|defiance|light|the wake)|at the (?:request|urging|behest)|on (?:behalf|suspicion|charges|grounds)|with (?:the (?:aim|goal|help|support))|to (?:help|punish|press|pressure|force))$/

function phraseEnd({ words }: Clauses, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const word = words[i] as Word
    const next = words[i + 1]
    const side = [1, 2].some((more) =>
      SIDE_PHRASE.test(
        words
          .slice(i, i + 1 + more)
          .map(({ lower }) => lower)
          .join(' '),
      ),
    )
    const leaving = word.lower === 'from' && next !== undefined && /ing$/.test(next.lower)
    if (i > first && (side || leaving)) return i - 1
    if (i > first && ENDS_PHRASE.test(word.lower) && !(word.lower === 'as' && next?.lower === 'well')) return i - 1
  }
  return last
}

/** Who is hit by the first of the alternatives that names anybody; their state may stand in a later one ("anti-Russian"). */
export function firstTargets(
  alternatives: readonly (readonly Run[])[],
  ...rest: Parameters<typeof readTargets> extends [unknown, ...infer Rest] ? Rest : never
): FoundTargets {
  let found: FoundTargets = { targets: [], countries: [], counts: [], runs: [] }
  for (const runs of alternatives) {
    const read = readTargets(
      runs.filter(({ first, last }) => last >= first),
      ...rest,
    )
    if (isEmpty(found)) found = read
    else if (found.countries.length === 0) found = { ...found, countries: read.countries }
    if (found.countries.length > 0) return found
  }
  return found
}

const isEmpty = ({ targets, countries, counts }: FoundTargets): boolean =>
  targets.length === 0 && countries.length === 0 && counts.length === 0

/** Reads who is hit from the runs: countries, named ones, and counted groups. */
function readTargets(
  runs: readonly Run[],
  clauses: Clauses,
  namings: Namings,
  counts: readonly Count[],
  imposers: ReadonlySet<string>,
  candidate: Candidate,
): FoundTargets {
  const { words } = clauses
  const targets: Target[] = []
  const countries: string[] = []
  const groupCounts: Count[] = []
  const used: Run[] = []
  for (const run of runs) {
    const found = namingsIn(namings, words, run)
    const named = found.filter((naming) => isHit(naming, found, words) && !isOwner(naming, candidate, words))
    const hit = withoutParts(countsIn(counts, words, run), words)
    let any = false
    for (const { entity, start, end, text } of named) {
      const code = stateOf(entity)
      if (entity.kind === 'place' && !code) continue
      if (code && imposers.has(code)) continue
      any = true
      if (code && !countries.includes(code)) countries.push(code)
      if (targets.some((target) => target.entity === entity.id)) continue
      const kind = PERSON_LIKE.has(entity.kind) ? (entity.kind as Target['kind']) : 'country'
      targets.push({ kind, name: entity.name, code, entity: entity.id, start, end, text })
    }
    for (const count of hit) {
      any = true
      if (!groupCounts.includes(count)) groupCounts.push(count)
      if (count.country && !imposers.has(count.country) && !countries.includes(count.country))
        countries.push(count.country)
      if (count.unit !== 'good' && count.unit !== 'country' && !targets.some(({ start }) => start === count.start))
        targets.push({
          kind: 'group',
          name: count.noun ?? count.text,
          code: count.country,
          entity: null,
          start: count.start,
          end: count.end,
          text: count.text,
        })
    }
    for (const group of groupsIn(words, run, [...found, ...hit])) {
      any = true
      targets.push(group)
    }
    if (any) used.push(run)
  }
  return { targets, countries, counts: groupCounts, runs: used }
}

const KIN =
  /^(?:daughters?|sons?|wi(?:fe|ves)|husbands?|brothers?|sisters?|mother|father|parents?|relatives?|children|nephews?|nieces?|cousins?|family|famil(?:y|ies)|associates?|aides?|allies|ally|friends?|confidants?|supporters?|cronies)$/

/** "two daughters of Vladimir Putin", "Lavrov's wife": the kin is hit, not the one whose kin it is. */
function isKinOf(words: readonly Word[], start: number, end: number): boolean {
  const at = words.findIndex((word) => word.end > start)
  const last = words.findIndex((word) => word.end >= end)
  if (words[last]?.possessive && KIN.test(words[last + 1]?.lower ?? '')) return true
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const word = words[i] as Word
    if (KIN.test(word.lower)) return /^(?:of|to)$/.test(words[i + 1]?.lower ?? '')
    if (/[,;]/.test(word.after) || word.pos === 'verb' || word.pos === 'conjunction') return false
  }
  return false
}

/** Groups without a number: "Chinese officials", "individuals and entities"; the head noun is given. */
function groupsIn(words: readonly Word[], { first, last }: Run, taken: readonly Span[]): readonly Target[] {
  const groups: Target[] = []
  for (let i = first; i <= last; i++) {
    const word = words[i] as Word
    const noun = word.pos === 'noun' ? findCountedNoun(word.lower) : undefined
    if (!noun?.plural || !LISTED.has(noun.unit) || word.possessive) continue
    if (taken.some(({ start, end }) => word.start >= start && word.end <= end)) continue
    groups.push({
      kind: 'group',
      name: word.text,
      code: null,
      entity: null,
      start: word.start,
      end: word.end,
      text: word.text,
    })
  }
  return groups
}

/** A country inside the name of a body or beside a person only tells whose they are; it is not named for itself. */
function isHit(naming: Naming, all: readonly Naming[], words: readonly Word[]): boolean {
  const { entity, start, end } = naming
  if (entity.kind === 'place')
    return (
      entity.country !== null && !all.some((other) => other.entity.kind !== 'place' && stateOf(other.entity) !== null)
    )
  if (PERSON_LIKE.has(entity.kind) && isKinOf(words, start, end)) return false
  return !all.some(
    (other) =>
      other.entity !== entity &&
      other.start <= start &&
      other.end >= end &&
      other.end - other.start > end - start &&
      PERSON_LIKE.has(other.entity.kind),
  )
}

/** "398 persons, including two daughters of": a part of what was counted is no count of its own. */
export const withoutParts = (counts: readonly Count[], words: readonly Word[]): readonly Count[] =>
  counts.filter((count, index) => {
    const before = words.findLast((word) => word.end <= count.start)
    return before?.lower !== 'including' || !counts.slice(0, index).some(({ unit }) => unit === count.unit)
  })

export const countsIn = (counts: readonly Count[], words: readonly Word[], { first, last }: Run): readonly Count[] => {
  const from = words[first]
  const to = words[last]
  if (!from || !to || last < first) return []
  return counts.filter((count) => count.start >= from.start && count.end <= to.end)
}

/** True when every target is a person, firm, ship or group: the measure lists them rather than hitting a country. */
export const isListing = (targets: readonly Target[], counts: readonly Count[]): boolean =>
  counts.some(({ unit, role }) => LISTED.has(unit) && role !== 'total') ||
  targets.some(
    ({ kind, start }) => kind !== 'country' && !counts.some((count) => count.role === 'total' && count.start === start),
  )

const LISTED: ReadonlySet<string> = new Set(['person', 'entity', 'bank', 'vessel', 'aircraft', 'target', 'diplomat'])
