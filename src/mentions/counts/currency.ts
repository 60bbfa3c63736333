import { type CurrencyNoun, currencyOf, findCurrencyMark, findCurrencyNoun } from '../../lexicon/currencies.js'
import { findTerritory } from '../../lexicon/names.js'
import type { UnitReading } from './measure-units.js'
import { isHyphen, joined, type Pieces } from './pieces.js'

/** The currency mark that ends right before a piece: "$", "US$", "EUR ", "Rs. "; with its first piece. */
export function markBefore(pieces: Pieces, at: number): { from: number; unit: string } | undefined {
  const last = pieces[at - 1]
  if (!last) return undefined
  if (last.glued && /^[$¥£]$/.test(last.text)) {
    const unit = findCurrencyMark(joined(pieces, at - 2, at).replaceAll('.', ''))
    if (unit) return { from: at - 2, unit }
  }
  const dotted = last.text === '.' && last.glued && pieces[at - 2]?.text === 'Rs' ? at - 2 : at - 1
  const unit = findCurrencyMark(pieces[dotted]?.text ?? '')
  return unit && unit !== 'cent' ? { from: dotted, unit } : undefined
}

/** The currency after a number: "$", "US$", "EUR", "dollars", "Swiss francs", "Hong Kong dollars". */
export function currencyAfter(pieces: Pieces, next: number): UnitReading | undefined {
  const at = isHyphen(pieces, next) ? next + 1 : next
  const [a, b] = [pieces[at], pieces[at + 1]]
  const pair = b?.glued ? findCurrencyMark(`${a?.text}${b.text}`) : undefined
  if (pair) return { next: at + 2, unit: pair }
  const mark = findCurrencyMark(a?.text ?? '')
  if (mark) return { next: at + 1, unit: mark }
  return currencyPhrase(pieces, at)
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** "dollars", "U.S. dollars", "New Zealand dollars", "pounds sterling". */
function currencyPhrase(pieces: Pieces, at: number): UnitReading | undefined {
  for (const adjectives of [0, 1, 2]) {
    const noun = findCurrencyNoun(pieces[at + adjectives]?.lower ?? '')
    if (!noun) continue
    const state = pieces.slice(at, at + adjectives).map(({ text }) => capital(text))
    const unit = adjectives ? unitOfState(noun, state.join(' ')) : noun.bare
    const end = at + adjectives + 1
    if (unit) return { next: pieces[end]?.lower === 'sterling' ? end + 1 : end, unit }
  }
  return undefined
}

/** The code of a noun under a state's adjective; the bare code when the state is the one meant by default. */
function unitOfState(noun: CurrencyNoun, state: string): string | undefined {
  const code = (findTerritory(state) ?? findTerritory(state.toUpperCase()))?.code
  return code ? (currencyOf(noun, code) ?? (noun.codes.split(' ').length === 1 ? noun.bare : undefined)) : undefined
}
