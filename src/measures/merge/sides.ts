/** When two tellings are of the same parties, the same direction, and alike in how real they are. */
import type { Count, Imposer, Target } from '../../record/contract.js'
import type { Draft } from '../draft.js'
import type { Status } from '../taxonomy.js'

/** How real an act is, coarsely: tellings of one act may differ within a group. */
export const GROUP: Readonly<Record<Status, 'prospective' | 'decided' | 'rejected'>> = {
  'called-for': 'prospective',
  considered: 'prospective',
  threatened: 'prospective',
  proposed: 'prospective',
  announced: 'decided',
  'in-force': 'decided',
  rejected: 'rejected',
}

/** Imposers as codes, or names where there is no code. */
export const codesOf = (imposers: readonly Imposer[]): readonly string[] =>
  imposers.map(({ code, name }) => code ?? name)

/** True for a person, firm or ship that is told by name. */
export const isNamed = ({ kind, entity }: Target): boolean => kind !== 'country' && entity !== null

/** The entities of those who are told by name. */
export const namesOf = (targets: readonly Target[]): readonly string[] =>
  targets.flatMap((target) => (isNamed(target) && target.entity ? [target.entity] : []))

/** True when two lists share a value. */
export const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((value) => b.includes(value))

/** True when two tellings share an imposer and, where both name any, a country that is hit. */
export const sameSides = (a: Draft, b: Draft): boolean =>
  meet(codesOf(a.imposers), codesOf(b.imposers)) &&
  (a.countries.length === 0 || b.countries.length === 0 || meet(a.countries, b.countries))

/** The imposers of a telling that take part in none of the others. */
export function imposersLeft({ imposers }: Draft, others: readonly Draft[]): Draft['imposers'] {
  const told = new Set(others.flatMap((other) => codesOf(other.imposers)))
  return imposers.filter(({ code, name }) => !told.has(code ?? name))
}

/** Counts contradict when both tell new ones of the same unit and none of them is the same. */
export function countsAgree(a: readonly Count[], b: readonly Count[]): boolean {
  for (const left of a) {
    const same = b.filter(({ unit, value }) => unit === left.unit && value !== null)
    if (left.value !== null && same.length > 0 && !same.some(({ value }) => value === left.value))
      return addUp(a, b, left.unit)
  }
  return true
}

/** The counts of a telling but those of a part of what was told before: "two of the men". */
export const wholesOf = ({ counts, sentence: { text, start } }: Draft): readonly Count[] =>
  counts.filter((count) => !PART.test(text.slice(count.start - start, count.start - start + 40)))

const PART = /^\S+ of (?:the|these|those|them)\b/

/** "three Russians and six Belarusians", "nine persons": one tells the sum of what the other tells in one breath. */
function addUp(a: readonly Count[], b: readonly Count[], unit: Count['unit']): boolean {
  const [left = [], right = []] = [a, b].map((counts) => counts.filter((count) => count.unit === unit))
  const [one, several] = left.length === 1 ? [left, right] : [right, left]
  const starts = several.map(({ start }) => start)
  const sum = several.reduce((total, { value }) => total + (value ?? 0), 0)
  return (
    one.length === 1 &&
    several.length > 1 &&
    Math.max(...starts) - Math.min(...starts) < BREATH &&
    sum === one[0]?.value
  )
}

/** In characters. */
const BREATH = 100

/** "These individuals were designated under …": the sentence goes on about those named before. */
export const pointsBack = ({ sentence, triggerStart, candidate }: Draft): boolean =>
  /^["“'\s]*(?:these|those|they|both|each)\b/i.test(sentence.text) ||
  // "[The generals] sanctioned today ran a prison", "who deal with [the individuals] designated".
  (candidate.form === 'verb' && DEFINITE_GROUP.test(sentence.text.slice(0, triggerStart - sentence.start)))

const DEFINITE_GROUP =
  /\b(?:the|these|those)\s+(?:(?:\p{Ll}+|\d+)\s+){0,2}(?:individuals|persons|people|entities|officials|companies|firms|groups|organi[sz]ations|vessels|ships|tankers|generals|ministers|judges|men|women|banks|leaders|officers|executives|commanders|diplomats|lawmakers)\s+$/iu
