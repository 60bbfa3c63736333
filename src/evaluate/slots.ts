/**
 * Slot by slot: what each answer of a predicted measure is worth against the gold measure it is paired with.
 * 1 for exact or a listed alias, 0.5 for consistent but coarser (2023-05 for 2023-05-15; right number, wrong comparison),
 * else 0; counted in MUC's terms (Chinchor 1992: correct, partial, incorrect, missing, spurious).
 */
import { findTerritory } from '../lexicon/names.js'
import { ACTION_GROUP, isCompatibleUnit, isSameName, plain, STATUS_GROUP } from './agree.js'
import { assign } from './assignment.js'
import { isPartOf } from './calendar.js'
import type { CountFact, MeasureFacts } from './facts.js'
import { figureOf, NOTHING, type Tally, tally } from './tally.js'

export const SLOTS = [
  'type',
  'action',
  'status',
  'background',
  'imposers',
  'targets',
  'named',
  'counts',
  'goods',
  'announced',
  'effective',
  'expires',
] as const
export type Slot = (typeof SLOTS)[number]

export type Credit = 0 | 0.5 | 1

/** Other writings of a code that annotators use; countries' names come from the lexicon. */
const CODE_ALIASES: Readonly<Record<string, string>> = {
  UK: 'GB',
  EL: 'GR',
  'European Union': 'EU',
  'United Nations': 'UN',
  'UN Security Council': 'UN',
  UNSC: 'UN',
  'Group of Seven': 'G7',
  'African Union': 'AFRICAN-UNION',
  'Arab League': 'ARAB-LEAGUE',
  'World Bank': 'WORLD-BANK',
}

function codeOf(value: string): string {
  return CODE_ALIASES[value] ?? findTerritory(value)?.code ?? value
}

export function creditCode(gold: string, predicted: string): Credit {
  return plain(codeOf(gold)) === plain(codeOf(predicted)) ? 1 : 0
}

export function creditName(gold: string, predicted: string): Credit {
  if (plain(gold) === plain(predicted)) return 1
  return isSameName(gold, predicted) ? 0.5 : 0
}

export function creditCount(gold: CountFact, predicted: CountFact): Credit {
  if (gold.value !== predicted.value || !isCompatibleUnit(gold.unit, predicted.unit)) return 0
  return gold.comparison === predicted.comparison && gold.unit === predicted.unit ? 1 : 0.5
}

export function creditDate(gold: string, predicted: string): Credit {
  if (gold === predicted) return 1
  return isPartOf(gold, predicted) ? 0.5 : 0
}

/** Tally of a slot that holds a list: the best one-to-one pairing; what is left on both sides is incorrect. */
export function tallyList<T>(gold: readonly T[], predicted: readonly T[], credit: (g: T, p: T) => Credit): Tally {
  const inOrder = (values: readonly T[]) =>
    values.map((value) => ({ value, key: JSON.stringify(value) })).sort((a, b) => (a.key < b.key ? -1 : 1))
  const [left, right] = [inOrder(gold), inOrder(predicted)]
  const worth = (g: number, p: number) => credit(left[g]?.value as T, right[p]?.value as T)
  const pairs = assign(gold.length, predicted.length, worth)
  const correct = pairs.filter(([g, p]) => worth(g, p) === 1).length
  const incorrect = Math.min(gold.length, predicted.length) - pairs.length
  return {
    correct,
    partial: pairs.length - correct,
    incorrect,
    missing: gold.length - pairs.length - incorrect,
    spurious: predicted.length - pairs.length - incorrect,
  }
}

/** Tally of a slot that holds one value or none. */
export function tallyValue<T>(gold: T | null, predicted: T | null, credit: (g: T, p: T) => Credit): Tally {
  if (gold === null && predicted === null) return NOTHING
  if (gold === null) return tally({ spurious: 1 })
  if (predicted === null) return tally({ missing: 1 })
  const worth = credit(gold, predicted)
  return tally(worth === 1 ? { correct: 1 } : worth === 0.5 ? { partial: 1 } : { incorrect: 1 })
}

const exactly = (gold: unknown, predicted: unknown): Credit => (gold === predicted ? 1 : 0)

/** Exact, or half when both belong to one group (announced and in force are both decided). */
const byGroup =
  <T extends string>(group: Readonly<Record<T, string>>) =>
  (gold: T, predicted: T): Credit =>
    gold === predicted ? 1 : group[gold] === group[predicted] ? 0.5 : 0

export type SlotTallies = Readonly<Record<Slot, Tally>>

/** Each slot's tally of one pair. Scored against itself, a measure gives what a lone record has: `blankTallies`. */
export function tallySlots(gold: MeasureFacts, predicted: MeasureFacts): SlotTallies {
  return {
    type: tallyValue(gold.type, predicted.type, exactly),
    action: tallyValue(gold.action, predicted.action, byGroup(ACTION_GROUP)),
    status: tallyValue(gold.status, predicted.status, byGroup(STATUS_GROUP)),
    background: tallyValue(gold.background, predicted.background, exactly),
    imposers: tallyList(gold.imposers, predicted.imposers, creditCode),
    targets: tallyList(gold.targets, predicted.targets, creditCode),
    named: tallyList(gold.named, predicted.named, creditName),
    counts: tallyList(gold.counts, predicted.counts, creditCount),
    goods: tallyList(gold.goods, predicted.goods, creditName),
    announced: tallyValue(gold.announced, predicted.announced, creditDate),
    effective: tallyValue(gold.effective, predicted.effective, creditDate),
    expires: tallyValue(gold.expires, predicted.expires, creditDate),
  }
}

/** How many answers a measure gives in a slot. */
function answersIn(measure: MeasureFacts, slot: Slot): number {
  const value = measure[slot]
  if (Array.isArray(value)) return value.length
  return value === null ? 0 : 1
}

/** The slots of a measure that has no partner: all missing (gold) or all spurious (predicted). */
export function tallyAlone(measure: MeasureFacts, as: 'missing' | 'spurious'): SlotTallies {
  return Object.fromEntries(
    SLOTS.map((slot) => [slot, tally({ [as]: answersIn(measure, slot) })]),
  ) as unknown as SlotTallies
}

/** Sum over slots of each slot's F1: what a pair is worth to the alignment. */
export function creditOf(slots: SlotTallies): number {
  return SLOTS.reduce((sum, slot) => sum + figureOf(slots[slot]).f1, 0)
}

/** Slots that are not wholly right, in the order of SLOTS. */
export function wrongSlots(slots: SlotTallies): readonly Slot[] {
  return SLOTS.filter((slot) => {
    const { partial, incorrect, missing, spurious } = slots[slot]
    return partial + incorrect + missing + spurious > 0
  })
}
