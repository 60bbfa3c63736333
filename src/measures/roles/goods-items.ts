/** One item of a list of goods: what it is without its modifiers, whether it is goods, and its name. */
import { goodsCategory } from '../../lexicon/goods.js'
import { findBloc, findTerritory } from '../../lexicon/names.js'
import { isWare } from '../../lexicon/wares.js'
import type { Good } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import { type Namings, namingsIn } from './actors.js'
import { canBeGoods, GENERAL, isNoise, TRADE } from './goods-words.js'

/** A good as it is read, with the words by which it is named. */
export interface Item {
  readonly words: readonly Word[]
  /** What says which goods are meant, behind a head that says nothing: "goods [related to its missiles]". */
  readonly restricted: boolean
}

const LONGEST_ITEM = 7

/** True for a word that names goods by itself. */
export const isGoodsWord = (lower: string): boolean => isWare(lower) || goodsCategory(lower) !== 'other'

export const isCountry = (word: Word): boolean =>
  word.text === 'European' || findTerritory(word.text.replace(/['’]s$/, '')) !== undefined

/** An item without what only measures and modifies it; undefined when nothing is left that can be goods. */
function trimmed({ words, restricted }: Item): readonly Word[] {
  const kept = [...words]
  const idle = (word: Word): boolean =>
    isNoise(word.lower) ||
    word.pos === 'determiner' ||
    ((isCountry(word) || findBloc(word.text) !== undefined) && !restricted) ||
    word.possessive
  while (kept.length > 0 && (idle(kept[0] as Word) || isTradeOpening(kept))) kept.shift()
  if (restricted) return kept
  while (kept.length > 0 && (isNoise((kept.at(-1) as Word).lower) || isTradeEnd(kept))) kept.pop()
  return kept
}

/** "providing [accounting]": a word for trade in front of what is traded. */
const isTradeOpening = (kept: readonly Word[]): boolean =>
  kept.length > 1 && TRADE.test((kept[0] as Word).lower) && !/^(?:shipping|transport)$/.test((kept[0] as Word).lower)

/** "oil [imports]"; but "agricultural imports", where nothing else is a head. */
function isTradeEnd(kept: readonly Word[]): boolean {
  if (!TRADE.test((kept.at(-1) as Word).lower)) return false
  const rest = kept.slice(0, -1)
  const head = rest.at(-1)
  return (
    head === undefined ||
    // "yarn [imports]", "pear [imports]".
    (head.pos === 'noun' && canBeGoods(head.lower) && !ABSTRACT.test(head.lower) && !TRADE.test(head.lower)) ||
    rest.some(({ lower, pos }) => isGoodsWord(lower) && pos !== 'adjective' && lower !== 'farm')
  )
}

const ABSTRACT = /^(?:farm|energy|arms|weapons|technology|defen[cs]e|cross-border|security|service|data|luxury)$/

/** True for an item that names goods: not a time, a sum, a measure, a firm or a bare general word. */
export function isGood(item: Item, namings: Namings, words: readonly Word[]): boolean {
  const kept = trimmed(item)
  const head = kept.at(-1)
  const first = kept[0]
  if (!head || !first || kept.length > LONGEST_ITEM * 2) return false
  if (item.restricted) return true
  if (kept.length > LONGEST_ITEM || !/\p{L}{2}/u.test(head.text)) return false
  const traded = TRADE.test(head.lower)
  if (traded ? kept.length === 1 : !canBeGoods(head.lower)) return false
  if (
    GENERAL.test(head.lower) &&
    kept.length === 1 &&
    !hasOrigin(item) &&
    !/^(?:technolog|equipment|services$)/.test(head.lower)
  )
    return false
  if (['verb', 'adverb', 'adjective'].includes(head.pos) && !isGoodsWord(head.lower) && !/ing$/.test(head.lower))
    return false
  const named = namingsIn(namings, words, { first: first.index, last: head.index })
  return !named.some(({ entity, end }) => entity.kind !== 'country' && entity.kind !== 'vessel' && end >= head.end)
}

/** "Chilean goods": the origin alone says which goods are meant. */
const hasOrigin = ({ words }: Item): boolean => words.some(isCountry)

/** A general word keeps its origin in its name. */
function named(item: Item): readonly Word[] {
  const kept = trimmed(item)
  const [head] = kept
  if (kept.length !== 1 || !head || !GENERAL.test(head.lower)) return kept
  const origin = item.words.findLast((word) => word.index < head.index && isCountry(word))
  return origin && item.words.includes(origin)
    ? item.words.slice(item.words.indexOf(origin), item.words.indexOf(head) + 1)
    : kept
}

/** Goods of the contract; their text is filled in when the record is built. */
export const toGoods = (items: readonly Item[]): readonly Good[] =>
  items.map((item) => {
    const words = named(item)
    const name = words
      .map(
        (word) =>
          word.text + (/^-/.test(word.after) ? '-' : /,/.test(word.after) && word !== words.at(-1) ? ', ' : ' '),
      )
      .join('')
      .trim()
    return {
      name,
      category: goodsCategory(name),
      start: (words[0] as Word).start,
      end: (words.at(-1) as Word).end,
      text: '',
    }
  })
