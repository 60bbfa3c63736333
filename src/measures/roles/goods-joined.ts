/** Where "and" stands inside one item of a list of goods: "iron and steel goods", "finished and semi-finished steel". */
import { goodsCategory } from '../../lexicon/goods.js'
import { isWare } from '../../lexicon/wares.js'
import type { Word } from '../../text/tag.js'
import { isGoodsWord } from './goods-items.js'
import { GENERAL, PAIRED } from './goods-words.js'

/** A list of three or more with a comma before its "and": then an "and" without one stands inside an item. */
export function hasSerialComma(words: readonly Word[], first: number, last: number): boolean {
  let commas = 0
  for (let i = first; i < last; i++) {
    if (!/,/.test((words[i] as Word).after)) continue
    commas++
    if (words[i + 1]?.pos === 'conjunction' && commas > 1) return true
    if (/[.;:]/.test((words[i] as Word).after)) return false
  }
  return false
}

/** True when the "and" at `index` stands inside one item: "iron and steel goods", "finished and semi-finished steel". */
export function joins(words: readonly Word[], index: number, held: readonly Word[], serial: boolean): boolean {
  const last = held.at(-1)
  const next = words[index + 1]
  if (!last || !next || /,/.test(last.after)) return false
  if (isModifying(held)) return true
  const head = words
    .slice(index + 2, index + 5)
    .some(({ lower }) => GENERAL.test(lower) || /^(?:sector|industry)$/.test(lower))
  if (PAIRED.get(last.lower) === next.lower && head) return true
  return serial && held.length === 1 && !isWare(last.lower) && goodsCategory(last.lower) === 'other'
}

/** True while nothing that is held can be a head: only adjectives and participles. */
export const isModifying = (held: readonly Word[]): boolean =>
  held.length > 0 &&
  held.every(
    ({ lower, pos }) =>
      pos === 'adverb' || pos === 'determiner' || ((pos === 'adjective' || pos === 'verb') && !isGoodsWord(lower)),
  ) &&
  held.some(({ pos }) => pos === 'adjective' || pos === 'verb')
