/** What several articles tell of one act: which value to take, and whether they contradict each other. */
import type { Count } from '../record/contract.js'
import type { ToldCount, ToldDate } from './act.js'
import { countDays, haveCommonDay } from './periods.js'

/** One thing told, and the article that tells it. */
export interface Saying<T> {
  readonly article: string
  readonly value: T
}

/** Groups equal values, those told by most articles first, then in the order given. */
function groupSayings<T>(sayings: readonly Saying<T>[], keyOf: (value: T) => string) {
  const groups = new Map<string, { readonly value: T; readonly articles: Set<string> }>()
  for (const { article, value } of sayings) {
    const group = groups.get(keyOf(value))
    if (group) group.articles.add(article)
    else groups.set(keyOf(value), { value, articles: new Set([article]) })
  }
  return [...groups.values()]
    .map(({ value, articles }) => ({ value, articles: [...articles] }))
    .sort((a, b) => b.articles.length - a.articles.length)
}

/** Dates told of one act. "2022-04" and "2022-04-12" agree, and the more exact is taken. */
export function compareDates(sayings: readonly Saying<string>[]): ToldDate {
  const told = groupSayings(sayings, (value) => value)
  const values = told.map(({ value }) => value)
  const first = values[0]
  const compatible = values.filter((value) => first !== undefined && haveCommonDay([first, value]))
  const exact = compatible.toSorted((a, b) => countDays(a) - countDays(b))[0]
  return { value: exact ?? null, agrees: haveCommonDay(values), told }
}

type Number = Pick<Count, 'comparison' | 'value' | 'lower' | 'upper'>

/** Told as "about": a tenth up or down is taken as the same number. */
const ABOUT = 0.1

/** The numbers that a count leaves open, both ends included. */
function boundsOf({ comparison, value, lower, upper }: Number): readonly [number, number] {
  if (value === null) return [lower ?? 0, upper ?? Number.POSITIVE_INFINITY]
  if (upper !== null) return [value, upper]
  if (comparison === 'approx') return [value * (1 - ABOUT), value * (1 + ABOUT)]
  if (comparison === 'ge') return [value, Number.POSITIVE_INFINITY]
  if (comparison === 'gt') return [value + 1, Number.POSITIVE_INFINITY]
  if (comparison === 'le') return [0, value]
  return comparison === 'lt' ? [0, value - 1] : [value, value]
}

function haveCommonNumber(numbers: readonly Number[]): boolean {
  const bounds = numbers.map(boundsOf)
  return Math.max(...bounds.map(([low]) => low)) <= Math.min(...bounds.map(([, high]) => high))
}

const numberKey = ({ comparison, value, lower, upper }: Number): string => [comparison, value, lower, upper].join(' ')

/**
 * Counts told of one act, by unit and role; a count without role is one of this act. An article that tells several
 * numbers of one unit ("seven officials and three soldiers") is compared by their sum.
 */
export function compareCounts(sayings: readonly Saying<readonly Count[]>[]): readonly ToldCount[] {
  const slots = new Map<string, { unit: Count['unit']; role: 'new' | 'total'; sayings: Saying<Number>[] }>()
  for (const { article, value: counts } of sayings) {
    for (const { unit, role } of counts) {
      const key = `${unit} ${role ?? 'new'}`
      const slot = slots.get(key) ?? { unit, role: role ?? 'new', sayings: [] }
      slots.set(key, slot)
      if (slot.sayings.at(-1)?.article === article) continue
      const same = counts.filter((count) => count.unit === unit && (count.role ?? 'new') === slot.role)
      slot.sayings.push({ article, value: slot.role === 'total' ? largest(same) : sum(same) })
    }
  }
  return [...slots.values()].map(({ unit, role, sayings }) => {
    const told = groupSayings(sayings, numberKey)
    const agrees = haveCommonNumber(told.map(({ value }) => value))
    return {
      unit,
      role,
      value: told.find(({ value }) => value.value !== null)?.value.value ?? null,
      agrees,
      told: told.map(({ value, articles }) => ({ ...value, articles })),
    }
  })
}

const pick = ({ comparison, value, lower, upper }: Number): Number => ({ comparison, value, lower, upper })

const largest = (counts: readonly Count[]): Number =>
  pick(counts.reduce((most, count) => ((count.value ?? 0) > (most.value ?? 0) ? count : most)))

/** Exact numbers add up; with any that is not exact the largest is taken, for the others may be part of it. */
function sum(counts: readonly Count[]): Number {
  const exact = counts.every(({ comparison, value, upper }) => comparison === 'eq' && value !== null && upper === null)
  if (!exact) return largest(counts)
  return {
    comparison: 'eq',
    value: counts.reduce((total, { value }) => total + (value ?? 0), 0),
    lower: null,
    upper: null,
  }
}
