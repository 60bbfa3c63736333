/** Reads a list of goods: "coal, finished steel products and other goods such as timber". */
import { goodsCategory } from '../../lexicon/goods.js'
import { isWare } from '../../lexicon/wares.js'
import type { Good } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Clauses, Run } from '../clause/clause.js'
import type { VerbGroup } from '../clause/groups.js'
import { REPORTING } from '../clause/speech-verbs.js'
import type { Namings } from './actors.js'
import { type Item, isCountry, isGood, isGoodsWord, toGoods } from './goods-items.js'
import { GENERAL, isNoise, MEASURING, OPENS_KINDS, PAIRED, TRADE } from './goods-words.js'

const LONGEST_LIST = 60
const LONGEST_SPLIT = 120
const LONGEST_RESTRICTION = 7

/** Words that end a list of goods. */
const ENDS =
  /^(?:worth|that|made|bound|destined|originating|starting|because|if|until|used|except|excluding|unless|despite|but|than)$/

const KINDS_AHEAD = 16

/** The goods from word `first` on, to where their list ends or to `last`. */
export function readList(clauses: Clauses, namings: Namings, run: Run): readonly Good[] {
  const parts = splitAt(clauses.words, run)
  return parts.length > 2 ? parts.flatMap((part) => readPart(clauses, namings, part)) : readPart(clauses, namings, run)
}

/** "on TVs that …; drills that …; and some hammers": the parts of a list of three or more with semicolons. */
function splitAt(words: readonly Word[], { first, last }: Run): readonly Run[] {
  const parts: Run[] = []
  let from = first
  for (let i = first; i <= last && i < first + LONGEST_SPLIT; i++) {
    if (!/;/.test((words[i] as Word).after)) continue
    parts.push({ first: from, last: i })
    from = words[i + 1]?.pos === 'conjunction' ? i + 2 : i + 1
  }
  return [...parts, { first: from, last }]
}

function readPart(clauses: Clauses, namings: Namings, { first, last }: Run): readonly Good[] {
  const { words } = clauses
  const edge = Math.min(last, first + LONGEST_LIST, words.length - 1)
  let general: readonly Item[] = []
  let from = first
  for (;;) {
    const { items, next, kinds } = readItems(clauses, { first: from, last: edge })
    const goods = items.filter((item) => isGood(item, namings, words))
    if (kinds < 0) return toGoods(goods.length > 0 ? goods : general)
    // "products such as sugar": the general word gives way to what it holds.
    general = goods.length > 0 ? goods : general
    if (next > kinds) return toGoods(general)
    from = kinds + 1
  }
}

interface Reading {
  readonly items: readonly Item[]
  /** Where reading stopped. */
  readonly next: number
  /** The word behind which the list goes on with its kinds, or -1. */
  readonly kinds: number
}

/** Reads items up to the end of the list, or to the words that open its kinds. */
function readItems(clauses: Clauses, { first, last }: Run): Reading {
  const { words } = clauses
  const items: Item[] = []
  let held: Word[] = []
  const serial = hasSerialComma(words, first, last)
  const flush = (restricted = false): void => {
    if (held.length > 0) items.push({ words: held, restricted })
    held = []
  }
  let i = first
  for (; i <= last; i++) {
    const word = words[i] as Word
    const kinds = kindsAt(words, i)
    if (kinds >= 0) {
      flush()
      return { items, next: i, kinds }
    }
    if (word.lower === 'as' && words[i + 1]?.lower === 'well') {
      flush()
      i += 2
      continue
    }
    if (word.pos === 'conjunction' && word.lower !== 'but') {
      if (!joins(words, i, held, serial)) flush()
      else held.push(word)
      continue
    }
    if (word.lower === 'of' || (word.lower === 'in' && words[i - 1]?.pos === 'number')) {
      const before = held.at(-1)?.lower
      if (
        before !== undefined &&
        word.lower === 'of' &&
        !isNoise(before) &&
        !MEASURING.test(before) &&
        !TRADE.test(before)
      )
        break
      held = []
      continue
    }
    if (
      TRADE.test(word.lower) &&
      (items.length > 0 || held.length > 0) &&
      /^(?:of|to|from)$/.test(words[i + 1]?.lower ?? '') &&
      opensTrade(words, i)
    )
      break
    if ((ENDS.test(word.lower) && words[i + 1]?.lower !== 'of') || endsList(clauses, i, held)) {
      if (items.length > 0 && REPORTING.test(word.lower)) held = [] // "jeans, the Commission said"
      break
    }
    if (word.text !== '' && word.pos !== 'number' && word.pos !== 'pronoun') held.push(word)
    if (/[;:]|\s-\s|--|[.?!]"?\s/.test(word.after) && !/^(?:\p{L}\.)+$/u.test(word.text)) {
      i++
      break
    }
    if (/[,()]/.test(word.after) && !isModifying(held)) flush()
  }
  const restriction = i <= last ? restrictionAt(words, i, held) : []
  const bare = held.length > 0 && GENERAL.test((held.at(-1) as Word).lower)
  if (bare && restriction.length > 0) held = [...held, ...restriction]
  flush(bare && restriction.length > 0)
  return { items, next: i, kinds: kindsAhead(clauses, i, last) }
}

/** "coal and [sales] of steel": another trade behind a comma or "and". */
const opensTrade = (words: readonly Word[], index: number): boolean => {
  const before = words[index - 1]
  return before !== undefined && (before.pos === 'conjunction' || /,/.test(before.after))
}

/** "such as", "including", "among them": the word behind which the kinds follow, or -1. */
function kindsAt(words: readonly Word[], index: number): number {
  const { lower } = words[index] as Word
  if (lower === 'such' && words[index + 1]?.lower === 'as') return index + 1
  if (lower === 'among' && /^(?:them|others)$/.test(words[index + 1]?.lower ?? '')) return index + 1
  return OPENS_KINDS.test(lower) ? index : -1
}

/** The same further on, over words that tell whence or whither ("goods to Russia, including cars"). */
function kindsAhead({ words, groups, groupAt }: Clauses, from: number, last: number): number {
  for (let i = from; i <= Math.min(last, from + KINDS_AHEAD); i++) {
    const kinds = kindsAt(words, i)
    if (kinds >= 0) return kinds
    const group = groups[groupAt[i] as number]
    if ((words[i] as Word).lower === 'but') return -1
    if (group && !isReduced(words, group) && (group.form === 'finite' || group.form === 'infinitive')) return -1
    if (/[;:]|[.?!]"?\s/.test((words[i] as Word).after)) return -1
  }
  return -1
}

/** "sectors [deemed] strategic": a past form alone may only describe the noun before it. */
const isReduced = (words: readonly Word[], { first, last }: VerbGroup): boolean =>
  first === last &&
  /ed$/.test((words[first] as Word).lower) &&
  words[first - 1]?.pos === 'noun' &&
  !/,/.test(words[first - 1]?.after ?? '')

/** A list of three or more with a comma before its "and": then an "and" without one stands inside an item. */
function hasSerialComma(words: readonly Word[], first: number, last: number): boolean {
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
function joins(words: readonly Word[], index: number, held: readonly Word[], serial: boolean): boolean {
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
const isModifying = (held: readonly Word[]): boolean =>
  held.length > 0 &&
  held.every(
    ({ lower, pos }) =>
      pos === 'adverb' || pos === 'determiner' || ((pos === 'adjective' || pos === 'verb') && !isGoodsWord(lower)),
  ) &&
  held.some(({ pos }) => pos === 'adjective' || pos === 'verb')

/** True where a preposition, a clause or a verb that is no part of a goods phrase begins. */
function endsList({ words, groups, groupAt }: Clauses, index: number, held: readonly Word[]): boolean {
  const word = words[index] as Word
  if (['preposition', 'to', 'relative', 'subordinator', 'modal', 'be', 'have', 'do', 'negation'].includes(word.pos))
    return true
  const group = groups[groupAt[index] as number] as VerbGroup | undefined
  if (!group || isGoodsWord(word.lower)) return false
  if (group.passive || group.first !== group.last) return true
  if (group.form === 'bare' && words[index + 1]?.pos === 'conjunction') return false
  const next = words.slice(index + 1, index + 4)
  const open = /[,;:.]/.test(word.after)
  const before = words[index - 1]
  const fresh =
    held.length === 0 || before?.pos === 'adjective' || /-/.test(word.after) || /-/.test(before?.after ?? '')
  const phrase = next.findIndex(
    ({ pos, lower }) => !['noun', 'name', 'adjective', 'verb', 'conjunction'].includes(pos) || TRADE.test(lower),
  )
  const ahead = phrase < 0 ? next : next.slice(0, phrase)
  const describes = !open && ahead.some(({ lower, pos }) => pos === 'noun' || isGoodsWord(lower))
  if (/(?:ed|en|ing)$/.test(word.lower))
    return (
      !(
        describes &&
        ((fresh && !opensClause(word, before)) || countryBefore(before) || isGoodsWord(next[0]?.lower ?? ''))
      ) && !(open && group.form === 'gerund')
    )
  return !(describes && isGoodsWord(next[0]?.lower ?? ''))
}

/** "[and] reducing dependence": a gerund behind "and" goes on with another act. */
const opensClause = ({ lower, after }: Word, before: Word | undefined): boolean =>
  /ing$/.test(lower) && before?.pos === 'conjunction' && !/-/.test(after)

const countryBefore = (word: Word | undefined): boolean => word !== undefined && isCountry(word)

const RESTRICTS = /^(?:related|relating|linked|connected|used|needed|from|produced|grown|intended|meant|for)$/

/** "goods [related to its missiles]", "goods [from settlements]": what says which goods are meant; not a country. */
function restrictionAt(words: readonly Word[], index: number, held: readonly Word[]): readonly Word[] {
  const head = held.at(-1)
  if (!head || /[,;:.]/.test(head.after) || !RESTRICTS.test(words[index]?.lower ?? '')) return []
  const run: Word[] = []
  for (let i = index; i < words.length && run.length < LONGEST_RESTRICTION; i++) {
    const word = words[i] as Word
    if ((isCountry(word) && !word.possessive) || (i > index + 1 && ['relative', 'modal', 'be'].includes(word.pos)))
      break
    run.push(word)
    if (/[,;:.]/.test(word.after)) break
  }
  while (run.length > 0 && !['noun', 'name', 'adjective'].includes((run.at(-1) as Word).pos)) run.pop()
  return run.length > 1 && run.every(({ lower }) => !/^(?:countr(?:y|ies)|states?|which)$/.test(lower)) ? run : []
}
