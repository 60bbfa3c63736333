/** Acts told by a verb and its object: "froze the assets of", "the assets were frozen", "freezing the assets". */
import type { NetHit } from '../text/net.js'
import type { Candidate } from './candidates.js'
import { opensAdjunct } from './clause/adjuncts.js'
import { datesOr } from './clause/calendar.js'
import { type Clauses, PHRASE_WORDS, type Run } from './clause/clause.js'
import { passiveSubject } from './clause/control.js'
import type { VerbGroup } from './clause/groups.js'
import { wanterOf } from './clause/having.js'
import { reachAfter } from './clause/reach.js'
import { relativeStart } from './clause/relative-starts.js'
import { subjectOf } from './clause/subject.js'
import { isOfMeasure, spansClause } from './hit-bounds.js'
import { isJoined } from './joined.js'
import { isApposition, isQualifier, speaks } from './object-words.js'
import type { ToldRule } from './rules/rule.js'

/** The act of a verb done to the first of the objects that stands where its object may; undefined when none does. */
export function verbWithObject(
  clauses: Clauses,
  rule: ToldRule,
  index: number,
  hit: NetHit,
  objects: readonly NetHit[],
): Candidate | undefined {
  const group = clauses.groups[index] as VerbGroup
  // "stopped short of curtailing imports": nothing is stopped.
  if (clauses.words[group.last + 1]?.lower === 'short' && clauses.words[group.last + 2]?.lower === 'of')
    return undefined
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
    if (passive && inRelative(clauses, object, hit)) continue
    if (!passive && object.first > hit.last && isApposition(clauses, hit.last, object)) continue
    if (reached && (object.first > hit.last || object.last < hit.first) && !isQualifier(clauses, object))
      return { rule, form: 'verb', group: index, trigger: union(hit, object), object: runOf(object) }
  }
  return undefined
}

/** The words of a hit. */
export const runOf = ({ first, last }: NetHit): Run => ({ first, last })

/** From the first word of two runs to the last. */
export const union = (a: Run, b: Run): Run => ({ first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) })

/** True where the subject is hit by the act: of a passive, or of a rule that says so ("may not enter"). */
export const hitsSubject = (clauses: Clauses, group: VerbGroup, { target }: ToldRule): boolean =>
  target.includes('subject') || isPassive(clauses, group)

/** A copula has its target as subject, as a passive has: "are ineligible for entry". */
const isPassive = ({ words }: Clauses, group: VerbGroup): boolean => group.passive || words[group.head]?.pos === 'be'

/** "in", "of", "and" and the like, which may stand inside an object phrase. */
export const OF_LIKE = /^(?:of|in|between|any|all|the|new|their|its|and|or|further|to|from|with)$/

function activeRegion(clauses: Clauses, rule: ToldRule, group: VerbGroup, hit: NetHit): readonly Run[] {
  const from = Math.max(group.last, hit.last)
  const whole = reachAfter(clauses, from)
  const reach = { first: pastDay(clauses, whole.first), last: whole.last }
  if (rule.reach === 'clause') return [withoutAdjuncts(clauses, reach)]
  return [objectPhrase(clauses, reach)]
}

/** "banned [on Monday] imports", "expelled [late on Friday] two envoys": a day between the verb and its object. */
function pastDay({ words }: Clauses, first: number): number {
  const opener = /^(?:late|early|earlier)$/.test(words[first]?.lower ?? '') ? first + 1 : first
  const link = words[opener]?.lower ?? ''
  const day = words[opener + 1]?.lower ?? ''
  if (!/^(?:on|in|last|this)$/.test(link) || !DAY.test(day) || /,/.test(words[opener]?.after ?? '')) return first
  return opener + 2
}

const DAY = datesOr('week|month|year')

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
    // "ended on Tuesday with Peru announcing": what another does.
    if (isGerundName && isDoneByAnother(words, first, i)) return { first, last: i - 1 }
    const linked = OF_LIKE.test(word.lower)
    if (at !== -1 && !isGerundName && !PHRASE_WORDS.has(word.pos) && !linked) return { first, last: i - 1 }
    // "at least 30 million dollars".
    const counts = [words[i + 1], words[i + 2]].some(
      (next, at) => next?.pos === 'number' && (at === 0 || word.lower === 'at'),
    )
    if (word.pos === 'preposition' && !linked && !counts) return { first, last: i - 1 }
    if (word.pos === 'relative') return { first, last: i - 1 }
  }
  return { first, last }
}

/** "Banks of states that [buy oil] can be cut off": what stands in a clause about the subject is not what the passive hits. */
const inRelative = (clauses: Clauses, object: Run, hit: Run): boolean =>
  object.last < hit.first &&
  clauses.groups.some(
    ({ form, passive, first, last }, at) =>
      form === 'finite' &&
      !passive &&
      last >= object.first - 1 &&
      first <= object.last &&
      relativeStart(clauses, at) > 0,
  )

/** "with Peru [announcing]". */
const isDoneByAnother = (words: Clauses['words'], first: number, gerund: number): boolean =>
  words[gerund - 1]?.pos === 'name' &&
  !words[gerund - 1]?.possessive &&
  words.slice(first, gerund).some(({ lower }) => lower === 'with')

function passiveRegion(clauses: Clauses, rule: ToldRule, index: number): readonly Run[] {
  const group = clauses.groups[index] as VerbGroup
  const regions: Run[] = []
  const subject = passiveSubject(clauses, index)
  if (group.form === 'participle') {
    // "lawmakers want diamonds banned": those who want it are not what is banned.
    const wanter = clauses.groups[wanterOf(clauses, index)]
    regions.push({ first: Math.max(0, group.first - 8, (wanter?.last ?? -1) + 1), last: group.first - 1 })
  } else if (subject) regions.push(subject)
  if (rule.reach === 'clause') regions.push(withoutAdjuncts(clauses, reachAfter(clauses, group.last)))
  return regions
}
