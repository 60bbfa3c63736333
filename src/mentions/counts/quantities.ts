import { findCurrencyMark, isMinorUnit } from '../../lexicon/currencies.js'
import type { Comparison } from '../../record/contract.js'
import { cueBefore, type NumberMention, readMention } from './comparison.js'
import { currencyAfter, markBefore } from './currency.js'
import { unitAt, withRate } from './measure-units.js'
import { isHyphen, type Pieces } from './pieces.js'

/** An amount with its unit over pieces `[from, next)`. */
export interface Amount {
  readonly from: number
  readonly next: number
  readonly value: number
  /** Upper end of a range ("$10-$20"), else null. */
  readonly upper: number | null
  readonly comparison: Comparison
  /** ISO 4217, `percent`, `t`, `bbl/d` … */
  readonly unit: string
  readonly kind: 'money' | 'measure'
}

/** "43 cents", "and 43c", or a bare "43" that ends the clause. */
function readMinor(pieces: Pieces, next: number): { next: number; value: number } | undefined {
  const at = pieces[next]?.lower === 'and' ? next + 1 : next
  const number = readMention(pieces, at)
  if (number?.value == null || number.value <= 0 || number.value >= 100 || number.from !== at || number.upper !== null)
    return undefined
  const after = pieces[number.next]
  if (after?.kind === 'word')
    return isMinorUnit(after.lower) ? { next: number.next + 1, value: number.value / 100 } : undefined
  if (after?.text === '¢') return { next: number.next + 1, value: number.value / 100 }
  return after === undefined && Number.isInteger(number.value)
    ? { next: number.next, value: number.value / 100 }
    : undefined
}

const cents = (value: number): number => Number(value.toPrecision(12))

function readMoney(pieces: Pieces, mention: NumberMention): Amount | undefined {
  const { value } = mention
  if (value === null) return undefined
  const before = markBefore(pieces, mention.at)
  const minor =
    !before && isMinorUnit(pieces[mention.next]?.lower ?? '') && !findCurrencyMark(pieces[mention.next]?.text ?? '')
  if (minor || (!before && pieces[mention.next]?.text === '¢'))
    return { ...amountOf(mention), next: mention.next + 1, value, unit: 'cent', kind: 'money' }
  const after = before ? { next: mention.next, unit: before.unit } : currencyAfter(pieces, mention.next)
  if (!after) return undefined
  const doubled = before && !isHyphen(pieces, mention.next) ? currencyAfter(pieces, mention.next) : undefined
  const small = mention.upper === null ? readMinor(pieces, after.next) : undefined
  const rated = withRate(pieces, {
    next: small?.next ?? doubled?.next ?? after.next,
    unit: doubled?.unit ?? after.unit,
  })
  const cue = before ? cueBefore(pieces, before.from) : undefined
  return {
    from: cue?.from ?? before?.from ?? mention.from,
    next: rated.next,
    value: small ? cents(value + small.value) : value,
    upper: mention.upper,
    comparison: cue?.comparison ?? mention.comparison,
    unit: rated.unit,
    kind: 'money',
  }
}

const amountOf = ({ from, upper, comparison }: NumberMention): Pick<Amount, 'from' | 'upper' | 'comparison'> => ({
  from,
  upper,
  comparison,
})

/** The amount a number belongs to, or undefined when no unit stands beside it. */
function readAmount(pieces: Pieces, mention: NumberMention): Amount | undefined {
  if (mention.value === null) return undefined
  const money = readMoney(pieces, mention)
  if (money) return money
  const unit = unitAt(pieces, mention.next)
  if (!unit) return undefined
  const rated = withRate(pieces, unit)
  return { ...amountOf(mention), value: mention.value, next: rated.next, unit: rated.unit, kind: 'measure' }
}

const sameUnit = (a: Amount, b: Amount): boolean => a.unit.split('/')[0] === b.unit.split('/')[0]

/** "from $10 to $20", "10 dollars to 20 dollars", "between 44 mg and 50 mg": two amounts that are one range. */
function joinAmounts(pieces: Pieces, first: Amount, second: Amount): Amount | undefined {
  const joint = pieces[first.next]?.lower ?? ''
  const opener = pieces[first.from - 1]?.lower ?? ''
  const open = /^(?:between|from)$/.test(opener)
  const joins = joint === 'to' || joint === '-' || (opener === 'between' && joint === 'and')
  if (!joins || second.from !== first.next + 1 || !sameUnit(first, second) || first.upper !== null) return undefined
  const cue = open ? cueBefore(pieces, first.from - 1) : undefined
  return {
    ...second,
    from: cue?.from ?? (open ? first.from - 1 : first.from),
    value: first.value,
    upper: second.value,
    comparison: first.comparison,
  }
}

/** Every amount with a unit among the mentions, two ends of a range joined. */
export function amountsOf(pieces: Pieces, mentions: readonly NumberMention[]): readonly Amount[] {
  const found: Amount[] = []
  for (const mention of mentions) {
    const last = found.at(-1)
    if (last && mention.at < last.next) continue
    const amount = readAmount(pieces, mention)
    if (!amount) continue
    const range = last ? joinAmounts(pieces, last, amount) : undefined
    if (range) found.pop()
    found.push(range ?? amount)
  }
  return found
}
