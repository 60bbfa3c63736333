/**
 * When two values say the same: the comparisons of the shared benchmark. Figures are comparable between programs only
 * while these stay as they are; finer credit (half right) lives in slots.ts.
 */
import type { Action, Status } from '../measures/taxonomy.js'
import type { CountFact } from './facts.js'

export type StatusGroup = 'prospective' | 'decided' | 'rejected'
export type ActionGroup = 'restrict' | 'relieve'

export const STATUS_GROUP: Readonly<Record<Status, StatusGroup>> = {
  'called-for': 'prospective',
  considered: 'prospective',
  threatened: 'prospective',
  proposed: 'prospective',
  announced: 'decided',
  'in-force': 'decided',
  rejected: 'rejected',
}

export const ACTION_GROUP: Readonly<Record<Action, ActionGroup>> = {
  impose: 'restrict',
  extend: 'restrict',
  ease: 'relieve',
  suspend: 'relieve',
  lift: 'relieve',
}

/** Lower case, no accents, possessives, punctuation or leading article; '' for null. */
export function plain(value: string | null | undefined): string {
  return String(value ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’'`]s\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^(the|a|an) /, '')
    .trim()
}

export function isSameText(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

/** True when all words of the shorter name are in the longer: "Kishida" and "Fumio Kishida". */
export function isSameName(a: string, b: string): boolean {
  const [short, long] = [plain(a).split(' '), plain(b).split(' ')].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ]
  return short.every((word) => long.includes(word))
}

export function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const left = new Set(a.map(plain))
  const right = new Set(b.map(plain))
  return left.size === right.size && [...left].every((value) => right.has(value))
}

/** True when the lists share a value, or both are empty. */
export function hasOverlap(a: readonly string[], b: readonly string[]): boolean {
  const right = new Set(b.map(plain))
  return a.some((value) => right.has(plain(value))) || (a.length === 0 && b.length === 0)
}

const COMPANIONS: readonly (readonly string[])[] = [
  ['entity', 'bank'],
  ['person', 'diplomat'],
]

/** Units that may name the same things: `target` is persons and entities in one number. */
export function isCompatibleUnit(a: string, b: string): boolean {
  if (a === b || a === 'target' || b === 'target') return true
  return COMPANIONS.some((pair) => pair.includes(a) && pair.includes(b))
}

export function isSameCount(a: CountFact, b: CountFact): boolean {
  return a.value === b.value && isCompatibleUnit(a.unit, b.unit)
}

/** True for equal dates, both absent, or one a coarser form of the other (2022-05 for 2022-05-13). */
export function isSameDate(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && (a.startsWith(b) || b.startsWith(a)))
}

export interface Act {
  readonly action: Action
  readonly status: Status
}

/** True when both restrict or both relieve, and both are decided, prospective or rejected. */
export function isSameAct(a: Act, b: Act): boolean {
  return STATUS_GROUP[a.status] === STATUS_GROUP[b.status] && ACTION_GROUP[a.action] === ACTION_GROUP[b.action]
}
