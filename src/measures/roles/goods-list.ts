/** Reads a list of goods: "coal, finished steel products and other goods such as timber". */
import type { Good } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Clauses, Run } from '../clause/clause.js'
import { REPORTING } from '../clause/speech-verbs.js'
import type { Namings } from './actors.js'
import { endsList, restrictionAt } from './goods-ends.js'
import { type Item, isGood, toGoods } from './goods-items.js'
import { hasSerialComma, isModifying, joins } from './goods-joined.js'
import { kindsAhead, kindsAt } from './goods-kinds.js'
import { GENERAL, isNoise, MEASURING, TRADE } from './goods-words.js'

const LONGEST_LIST = 60
const LONGEST_SPLIT = 120

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

/** The items of a list, up to where reading stopped. */
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
      if (word.lower === 'of' && isNamedBy(held.at(-1))) break
      held = []
      continue
    }
    if ((items.length > 0 || held.length > 0) && opensTrade(words, i)) break
    if (endsList(clauses, i, held)) {
      if (items.length > 0 && REPORTING.test(word.lower)) held = [] // "jeans, the Commission said"
      break
    }
    if (word.text !== '' && word.pos !== 'number' && word.pos !== 'pronoun') held.push(word)
    if (closesSentence(word)) {
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

/** "[processing] of sugar": a noun before "of" that neither measures goods ("tonnes of") nor trades in them ("imports of"). */
const isNamedBy = (before: Word | undefined): boolean =>
  before !== undefined && !isNoise(before.lower) && !MEASURING.test(before.lower) && !TRADE.test(before.lower)

/** Closed by a full stop, colon, semicolon or dash; not "U.S." */
const closesSentence = ({ after, text }: Word): boolean =>
  /[;:]|\s-\s|--|[.?!]"?\s/.test(after) && !/^(?:\p{L}\.)+$/u.test(text)

/** "coal and [sales] of steel": another trade behind a comma or "and". */
function opensTrade(words: readonly Word[], index: number): boolean {
  if (!TRADE.test((words[index] as Word).lower) || !/^(?:of|to|from)$/.test(words[index + 1]?.lower ?? '')) return false
  const before = words[index - 1]
  return before !== undefined && (before.pos === 'conjunction' || /,/.test(before.after))
}
