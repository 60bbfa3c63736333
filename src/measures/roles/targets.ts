/** Who is hit: countries, named ones and groups in the words where targets stand. */
import { findCountedNoun } from '../../lexicon/nouns.js'
import type { Count, Span, Target } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Candidate } from '../candidates.js'
import type { Run } from '../clause/clause.js'
import type { Scene } from '../scene.js'
import type { Standing } from '../standing/standing.js'
import { hitCode, isArmedGroup, type Naming, namingsIn, stateOf, wordAt } from './actors.js'
import { describesGroup, isMoney } from './describing.js'
import { isGapped } from './gapped.js'
import { statesMeant } from './meant.js'
import { isOwner } from './owners.js'
import { sufferedRuns, targetRuns } from './target-runs.js'
import {
  isArea,
  isBacker,
  isDealtWith,
  isFormerDoer,
  isReach,
  isRelated,
  isSpared,
  isWhereabouts,
  isWronged,
} from './wronged.js'

/** Who is hit by a measure, and where that is told. */
export interface FoundTargets {
  readonly targets: readonly Target[]
  readonly countries: readonly string[]
  readonly counts: readonly Count[]
  /** The words in which the targets stand. */
  readonly runs: readonly Run[]
}

const PERSON_LIKE = new Set(['person', 'organization', 'vessel', 'aircraft'])

const LISTED: ReadonlySet<string> = new Set(['person', 'entity', 'bank', 'vessel', 'aircraft', 'target', 'diplomat'])

/**
 * Who is hit by the first of the places that names anybody, up to the word `edge`; their state may stand in a later one
 * ("anti-Russian"). No imposers are known while `imposers` is empty.
 */
export function findTargets(
  candidate: Candidate,
  standing: Standing,
  scene: Scene,
  edge: number,
  imposers: ReadonlySet<string>,
): FoundTargets {
  const { clauses } = scene
  const alternatives = [
    sufferedRuns(standing, clauses),
    ...targetRuns(candidate, standing, clauses, edge, imposers.size > 0),
  ]
  let found: FoundTargets = { targets: [], countries: [], counts: [], runs: [] }
  for (const runs of alternatives) {
    const read = readTargets(
      runs.filter(({ first, last }) => last >= first),
      candidate,
      scene,
      imposers,
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
  candidate: Candidate,
  { clauses, namings, counts, context }: Scene,
  imposers: ReadonlySet<string>,
): FoundTargets {
  const { words } = clauses
  const targets: Target[] = []
  const countries: string[] = []
  const groupCounts: Count[] = []
  const used: Run[] = []
  for (const run of runs) {
    const found = namingsIn(namings, words, run)
    const named = found.filter(
      (naming) =>
        isHit(naming, found, words) &&
        !isOwner(naming, candidate, words) &&
        !(isWronged(naming, words) && !isThreatened(naming, candidate, words)) &&
        !isPost(naming, words, run) &&
        !isSpared(naming, words) &&
        !isBacker(naming, words) &&
        !isFormerDoer(naming, words) &&
        !isWhereabouts(naming, found, words) &&
        !isArea(naming, words) &&
        !isRelated(naming, found, words) &&
        !isDealtWith(naming, found, words) &&
        !isGapped(naming, words) &&
        !(imposers.size === 0 && isReach(naming, words)),
    )
    const counted = withoutParts(countsIn(counts, words, run), words)
    let any = false
    for (const naming of named) {
      const { entity, start, end, text } = naming
      const code = stateOf(entity)
      const hit = hitCode(entity)
      if (entity.kind === 'place' && !code) continue
      if (hit && imposers.has(hit)) continue
      any = true
      if (hit && !countries.includes(hit)) countries.push(hit)
      if (targets.some((target) => target.entity === entity.id)) continue
      if (PERSON_LIKE.has(entity.kind) && (describesGroup(naming, words) || isKinOf(words, start, end))) continue
      const kind = PERSON_LIKE.has(entity.kind) ? (entity.kind as Target['kind']) : 'country'
      targets.push({ kind, name: entity.name, code, entity: entity.id, start, end, text })
    }
    const meant = found.length === 0 && imposers.size > 0 ? statesMeant(words, run, imposers, { namings, context }) : []
    for (const code of meant) {
      any = true
      if (!countries.includes(code)) countries.push(code)
    }
    for (const count of counted) {
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
    for (const group of groupsIn(words, run, [...found, ...counted, ...triggerSpan(candidate, words)])) {
      any = true
      targets.push(group)
    }
    if (any) used.push(run)
  }
  return { targets, countries, counts: groupCounts, runs: used }
}

const MISSION = /^(?:missions?|embass(?:y|ies)|ambassadors?|envoys?|delegations?|consulates?|representatives?)$/

const SEAT = /^(?:offices?|missions?|headquarters|secretariat)$/

/** "12 diplomats of its mission to the UN": where those who are hit serve is not hit itself. */
function isPost({ start, end }: Naming, words: readonly Word[], { first }: Run): boolean {
  let at = wordAt(words, start) - 1
  if (words[at]?.pos === 'determiner') at--
  // "envoys from the UN offices in Geneva".
  const next = words.find((word) => word.start >= end)?.lower ?? ''
  if (at > first && words[at]?.lower === 'from' && SEAT.test(next)) return true
  return at > first && /^(?:to|at)$/.test(words[at]?.lower ?? '') && MISSION.test(words[at - 1]?.lower ?? '')
}

const KIN =
  /^(?:daughters?|sons?|wi(?:fe|ves)|husbands?|brothers?|sisters?|mother|father|parents?|relatives?|children|nephews?|nieces?|cousins?|family|famil(?:y|ies)|associates?|aides?|allies|ally|friends?|confidants?|supporters?|cronies)$/

/** "two daughters of Vladimir Putin", "Lavrov's wife": the kin is hit, not the one whose kin it is. */
function isKinOf(words: readonly Word[], start: number, end: number): boolean {
  const at = wordAt(words, start)
  const last = words.findIndex((word) => word.end >= end)
  if (words[last]?.possessive && KIN.test(words[last + 1]?.lower ?? '')) return true
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const word = words[i] as Word
    if (KIN.test(word.lower)) return /^(?:of|to)$/.test(words[i + 1]?.lower ?? '')
    if (/[,;]/.test(word.after) || word.pos === 'verb' || word.pos === 'conjunction') return false
  }
  return false
}

/** "threatening [the American envoy] with expulsion": whom the measure's own verb threatens is hit. */
const isThreatened = ({ start, end }: Naming, { form, trigger }: Candidate, words: readonly Word[]): boolean =>
  form === 'verb' &&
  /^threaten/.test((words[trigger.first] as Word).lower) &&
  start >= (words[trigger.first] as Word).end &&
  end <= (words[trigger.last] as Word).start

/** The words of the measure itself: "a freeze of their funds" hits no funds. */
function triggerSpan({ form, trigger: { first, last } }: Candidate, words: readonly Word[]): readonly Span[] {
  const from = words[first]
  const to = words[last]
  return form === 'noun' && from && to && last > first ? [{ start: from.start, end: to.end, text: '' }] : []
}

/** Groups without a number: "Chinese officials", "individuals and entities"; the head noun is given. */
function groupsIn(words: readonly Word[], { first, last }: Run, taken: readonly Span[]): readonly Target[] {
  const groups: Target[] = []
  for (let i = first; i <= last; i++) {
    const word = words[i] as Word
    const noun = word.pos === 'noun' ? findCountedNoun(word.lower) : undefined
    if (!noun || !LISTED.has(noun.unit) || word.possessive || !(noun.plural || isOne(words, i, first))) continue
    if (taken.some(({ start, end }) => word.start >= start && word.end <= end)) continue
    if (isMoney(words, i)) continue
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

/** "a Russian arms dealer": one, told with an article. */
function isOne(words: readonly Word[], noun: number, first: number): boolean {
  const next = words[noun + 1]
  if (next && (next.lower === 'of' || next.pos === 'noun') && !/[,;:]/.test((words[noun] as Word).after)) return false
  for (let i = noun - 1; i >= first && i >= noun - 5; i--) {
    const { lower, pos } = words[i] as Word
    if (/^(?:an?|another)$/.test(lower)) return true
    if (!/^(?:name|noun|adjective)$/.test(pos)) return false
  }
  return false
}

/** "47.6 US dollars", "Canadian dollars". */
const CURRENCY = /^(?:dollars?|dlrs|pounds?|roubles?|rubles?|francs?|yen|yuan)$/

/** A country inside the name of a body or beside a person only tells whose they are; it is not named for itself. */
function isHit(naming: Naming, all: readonly Naming[], words: readonly Word[]): boolean {
  const { entity, start, end } = naming
  if (CURRENCY.test(words.find((word) => word.start >= end)?.lower ?? '')) return false
  if (entity.kind === 'place')
    return (
      entity.country !== null && !all.some((other) => other.entity.kind !== 'place' && stateOf(other.entity) !== null)
    )
  if (PERSON_LIKE.has(entity.kind) && entity.kind !== 'person' && isKinOf(words, start, end)) return false
  const belongsTo = all.find((other) => other.start > start && isArmedGroup(other.entity))
  if (belongsTo && entity.kind === 'country' && isModifierOf(words, end, belongsTo.start)) return false
  return !all.some(
    (other) =>
      other.entity !== entity &&
      other.start <= start &&
      other.end >= end &&
      other.end - other.start > end - start &&
      PERSON_LIKE.has(other.entity.kind),
  )
}

/** "Mexico's Sinaloa Cartel", "the Colombian drug cartel ELN": only words that modify stand between the two. */
const isModifierOf = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .filter(({ start, end }) => start >= from && end <= to)
    .every(({ pos, after }) => /^(?:adjective|noun)$/.test(pos) && !/[,;]/.test(after)) && to - from < 30

/** "398 persons, including two daughters of": a part of what was counted is no count of its own. */
export const withoutParts = (counts: readonly Count[], words: readonly Word[]): readonly Count[] =>
  counts.filter((count, index) => {
    const before = words.findLast((word) => word.end <= count.start)
    return before?.lower !== 'including' || !counts.slice(0, index).some(({ unit }) => unit === count.unit)
  })

/** The counts that stand wholly in a run of words. */
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
