/** What became of the records between two runs: gained, lost, changed; as sentences, grouped by rule. */
import { hasOverlap } from './agree.js'
import { assign } from './assignment.js'
import type { ArticleFacts, MeasureFacts } from './facts.js'
import { writeMeasure, writeSentence } from './sentence.js'
import { SLOTS, type Slot } from './slots.js'

export interface Change {
  readonly kind: 'gained' | 'lost' | 'changed'
  readonly article: string
  /** The article's text when a run gives it. */
  readonly text: string | null
  readonly before: MeasureFacts | null
  readonly after: MeasureFacts | null
  /** Slots that differ. */
  readonly slots: readonly Slot[]
}

const isSameAnswer = (a: MeasureFacts, b: MeasureFacts, slot: Slot): boolean => {
  const plainOrder = (value: unknown) =>
    JSON.stringify(Array.isArray(value) ? value.map((x) => JSON.stringify(x)).sort() : value)
  return plainOrder(a[slot]) === plainOrder(b[slot])
}

function isSamePlace(a: MeasureFacts, b: MeasureFacts): boolean {
  const [left, right] = [a.marks[0], b.marks[0]]
  if (left && right) return left.start < right.end && right.start < left.end
  return a.evidence !== '' && a.evidence === b.evidence
}

/** The same record in two runs: told at the same place, or of one type with an imposer or a target in common. */
function kinship(a: MeasureFacts, b: MeasureFacts): number {
  const isPlaced = isSamePlace(a, b)
  const sharesRole = hasOverlap(a.imposers, b.imposers) || hasOverlap(a.targets, b.targets)
  if (!isPlaced && !(a.type === b.type && sharesRole)) return 0
  const same = SLOTS.filter((slot) => isSameAnswer(a, b, slot)).length
  return (isPlaced ? 10 : 0) + (a.type === b.type ? 10 : 0) + same
}

/** Changes inside one article, in the order of the earlier run, then of the later. */
export function findChanges(before: ArticleFacts, after: ArticleFacts): readonly Change[] {
  const [old, now] = [before.measures, after.measures]
  const place = { article: after.id, text: after.text ?? before.text }
  const pairs = assign(old.length, now.length, (o, n) => kinship(old[o] as MeasureFacts, now[n] as MeasureFacts))
  const partner = new Map(pairs)
  const kept = new Set(partner.values())
  const fromOld = old.flatMap((measure, index): readonly Change[] => {
    const at = partner.get(index)
    if (at === undefined) return [{ ...place, kind: 'lost', before: measure, after: null, slots: [] }]
    const other = now[at] as MeasureFacts
    const slots = SLOTS.filter((slot) => !isSameAnswer(measure, other, slot))
    return slots.length > 0 ? [{ ...place, kind: 'changed', before: measure, after: other, slots }] : []
  })
  const gained = now.flatMap((measure, index): readonly Change[] =>
    kept.has(index) ? [] : [{ ...place, kind: 'gained', before: null, after: measure, slots: [] }],
  )
  return [...fromOld, ...gained]
}

/** Changes over all articles of either run, by id; an article absent from a run has no records there. */
export function findAllChanges(before: readonly ArticleFacts[], after: readonly ArticleFacts[]): readonly Change[] {
  const [old, now] = [new Map(before.map((a) => [a.id, a])), new Map(after.map((a) => [a.id, a]))]
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort()
  return ids.flatMap((id) => {
    const [left, right] = [old.get(id), now.get(id)]
    const blank = (other: ArticleFacts): ArticleFacts => ({ ...other, measures: [] })
    if (left && right) return findChanges(left, right)
    return left ? findChanges(left, blank(left)) : right ? findChanges(blank(right), right) : []
  })
}

/** The rule under which a change is listed: the one that made the record, whose id begins with the type. */
export function ruleOf({ before, after }: Change): string {
  const { rules, type } = (after ?? before) as MeasureFacts
  return rules.find((rule) => rule.startsWith(`${type}/`)) ?? rules[0] ?? '(no rule named)'
}

/** Changes by rule, rules in alphabetical order. */
export function groupByRule(
  changes: readonly Change[],
): readonly (readonly [rule: string, changes: readonly Change[]])[] {
  const groups = new Map<string, Change[]>()
  for (const change of changes) groups.set(ruleOf(change), [...(groups.get(ruleOf(change)) ?? []), change])
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

export function countKinds(changes: readonly Change[]): Readonly<Record<Change['kind'], number>> {
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length
  return { gained: count('gained'), lost: count('lost'), changed: count('changed') }
}

/** "+7 gained, −0 lost, 2 changed" */
export function writeCounts(changes: readonly Change[]): string {
  const { gained, lost, changed } = countKinds(changes)
  return `+${gained} gained, −${lost} lost, ${changed} changed`
}

export const SIGN: Readonly<Record<Change['kind'], string>> = { gained: '+', lost: '−', changed: '~' }

const shown = (value: unknown): string => {
  if (value === null) return 'none'
  if (Array.isArray(value)) return value.length > 0 ? value.map(shown).join('+') : 'none'
  return typeof value === 'object' ? Object.values(value).join(' ') : String(value)
}

/** "announced 2022-05-13 → 2023-05-13" for each slot that differs. */
export function writeSlots({ before, after, slots }: Change): string {
  return slots.map((slot) => `${slot} ${shown(before?.[slot] ?? null)} → ${shown(after?.[slot] ?? null)}`).join('; ')
}

/** One change as two lines: what, where; and the sentence. `verdict` is put behind the first. */
export function writeChange(change: Change, verdict = ''): string {
  const measure = (change.after ?? change.before) as MeasureFacts
  const differs = change.kind === 'changed' ? ` (${writeSlots(change)})` : ''
  const head = `  ${SIGN[change.kind]} ${writeMeasure(measure)}${differs} [${change.article}]${verdict && ` ${verdict}`}`
  return `${head}\n      ${writeSentence(measure, change.text)}`
}

/** All changes as text, grouped by rule. */
export function writeChanges(changes: readonly Change[], verdictOf: (change: Change) => string = () => ''): string {
  return groupByRule(changes)
    .map(([rule, group]) =>
      [`${rule}: ${writeCounts(group)}`, ...group.map((change) => writeChange(change, verdictOf(change)))].join('\n'),
    )
    .join('\n')
}
