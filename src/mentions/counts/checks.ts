import type { Comparison, Count, Issue, Span } from '../../record/contract.js'

/** What a check needs of a count. */
type Stated = Pick<Count, 'value' | 'comparison' | 'start' | 'end'>

/** True when a number of things agrees with what was stated: "at least 11" and 12, "up to 11" and 9; "about" is never contradicted. */
function agrees(value: number, comparison: Comparison, found: number): boolean {
  const tests: Readonly<Record<Comparison, boolean>> = {
    eq: found === value,
    approx: true,
    gt: found > value,
    ge: found >= value,
    lt: found < value,
    le: found <= value,
  }
  return tests[comparison]
}

const issue = (code: string, message: string, { start, end }: Stated): Issue => ({ code, message, start, end })

/**
 * The names listed against the number stated ("stated 11, listed 11, complete" gives undefined). More names than stated
 * are always a contradiction; fewer only when the list claims to be `whole` ("the three firms are A and B"), because
 * "63 citizens, including X" names one of many. No names, or a vague number: undefined.
 */
export function checkList(stated: Stated, listed: readonly Span[], whole = false): Issue | undefined {
  const { value, comparison } = stated
  if (value === null || listed.length === 0 || agrees(value, comparison, listed.length)) return undefined
  const more = listed.length > value
  if (!more && !whole) return undefined
  const code = more ? 'count/more-listed-than-stated' : 'count/fewer-listed-than-stated'
  return issue(code, `stated ${value}, listed ${listed.length}`, stated)
}

/** New and old against the total the text gives: an issue when all three are exact and do not add up. */
export function checkTotal(added: Stated, old: Stated, total: Stated): Issue | undefined {
  const counts = [added, old, total]
  if (counts.some(({ value, comparison }) => value === null || comparison !== 'eq')) return undefined
  const sum = (added.value ?? 0) + (old.value ?? 0)
  if (sum === total.value) return undefined
  return issue(
    'count/total-differs',
    `${added.value} new and ${old.value} old make ${sum}, stated ${total.value}`,
    total,
  )
}

/** The totals of one sentence checked: one new count and two running totals of the same unit ("50 more … to 450 from 400"). */
export function checkSentence(counts: readonly Count[]): Issue | undefined {
  const added = counts.filter(({ role }) => role === 'new')
  const totals = counts.filter(({ role }) => role === 'total')
  const [first, second] = totals
  if (added.length !== 1 || totals.length !== 2 || !added[0] || !first || !second) return undefined
  if (counts.some(({ unit }) => unit !== added[0]?.unit)) return undefined
  const [old, total] = (first.value ?? 0) < (second.value ?? 0) ? [first, second] : [second, first]
  return checkTotal(added[0], old, total)
}
