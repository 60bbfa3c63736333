import { findTerritory } from '../../lexicon/names.js'
import {
  COUNTED_COMPOUNDS,
  type CountedNoun,
  DIPLOMATIC,
  findCountedNoun,
  STAFF,
  TRANSPARENT,
} from '../../lexicon/nouns.js'
import type { Unit } from '../../record/contract.js'
import { readNumber } from './numbers.js'
import { isHyphen, type Piece } from './pieces.js'
import { SMALL, TENS } from './words.js'

/** The noun phrase a number counts. */
export interface CountedPhrase {
  /** First piece of the phrase (after the number) and the piece after its head. */
  readonly from: number
  readonly next: number
  readonly unit: Unit
  /** True for "eight of them", "another 12", "398 more": the noun stands elsewhere. */
  readonly elliptic: boolean
  readonly country: string | null
}

/** Words that end a noun phrase before its head: nothing counted follows them. */
const STOP: ReadonlySet<string> = new Set(
  (
    'in on at by for from to with without within under over into onto upon between among against about during since ' +
    'until till after before because although though while when where who whom whose which that than as if but nor yet so ' +
    'is are was were be been being am has have had do does did will would shall should can could may might must ' +
    'it they we he she you i him her us them me this these those there here not no never said says say told ' +
    'including include includes such per each every also only just then a an the'
  ).split(' '),
)
/** "60 US firms", "12 IT companies": capitals make a name of a pronoun. */
const isStop = ({ text, lower }: Piece): boolean => STOP.has(lower) && !/^(?:US|IT)$/.test(text)

/** Modifiers that need no noun after them: "398 more", "another 12 others". */
const ELLIPTIC: ReadonlySet<string> = new Set(['more', 'others', 'additional'])
const DETERMINER: ReadonlySet<string> = new Set('the its their his her those these our your such all both'.split(' '))
const MAX_WORDS = 8
const MAX_PARTITIVE_WORDS = 16
const MAX_PIECES = 40

const isSpan = (pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at]
  return piece?.kind === 'word' || piece?.lower === "'s" || isHyphen(pieces, at) || /^["“”'‘’]$/.test(piece?.text ?? '')
}

/** A number of its own starts another count: "11 individuals and four entities"; "a one-way system" is none. */
const isNumberWord = (lower: string): boolean => (SMALL.has(lower) && lower !== 'nil') || TENS.has(lower)

/** "(FTO)": one word in brackets inside the phrase. */
const bracketEnd = (pieces: readonly Piece[], at: number): number =>
  pieces[at]?.text === '(' && pieces[at + 1]?.kind === 'word' && pieces[at + 2]?.text === ')' ? at + 3 : at

function unitOf(pieces: readonly Piece[], head: number, noun: CountedNoun): Unit {
  const word = pieces[head]?.lower ?? ''
  const before = pieces[head - 1]?.lower ?? ''
  const compound = COUNTED_COMPOUNDS[`${before} ${word}`]
  if (compound) return compound
  if (STAFF.has(word) && pieces.some(isDiplomatic)) return 'diplomat'
  return noun.unit
}

/** "of the embassy", not "holders of diplomatic passports". */
const isDiplomatic = ({ lower }: Piece, at: number, all: readonly Piece[]): boolean =>
  DIPLOMATIC.has(lower) && !/^(?:passports?|relations|ties)$/.test(all[at + 1]?.lower ?? '')

/** Two units counted by one number: the same, or a mixed "target". */
const mixed = (a: Unit, b: Unit): Unit =>
  a === b ? a : ['entity', 'bank'].includes(a) && ['entity', 'bank'].includes(b) ? 'entity' : 'target'

interface Head {
  readonly at: number
  readonly unit: Unit
}

/** The counted noun at a piece: one of the lexicon, a people ("20 Russians", "five North Koreans"), "types of …"; no possessive. */
export function nounAt(pieces: readonly Piece[], at: number): CountedNoun | undefined {
  const piece = pieces[at]
  if (!piece || pieces[at + 1]?.lower === "'s") return undefined
  if (TRANSPARENT.has(piece.lower) && pieces[at + 1]?.lower === 'of') return { unit: 'good', plural: true }
  const noun = findCountedNoun(piece.lower)
  if (noun || !/^\p{Lu}.*[^s]s$/u.test(piece.text)) return noun
  const people = findTerritory(piece.text) ?? findTerritory(`${pieces[at - 1]?.text} ${piece.text}`)
  return people?.sense === 'demonym' ? { unit: 'person', plural: true } : undefined
}

/** The counted noun from a piece on: the last of the first run of counted nouns that fit the number. */
function findHead(pieces: readonly Piece[], from: number, one: boolean, limit: number): Head | undefined {
  for (let at = from, words = 0; at < pieces.length && words < limit && at - from < MAX_PIECES; at++) {
    const past = bracketEnd(pieces, at)
    if (past > at) {
      at = past - 1
      continue
    }
    const piece = pieces[at]
    if (!piece || !isSpan(pieces, at) || isStop(piece) || isNumberWord(piece.lower)) return undefined
    if (piece.kind !== 'word') continue
    words++
    if (piece.lower === 'of') return undefined
    if (isHyphen(pieces, at + 1)) continue
    const noun = nounAt(pieces, at)
    const compound = COUNTED_COMPOUNDS[`${pieces[at]?.lower} ${pieces[at + 1]?.lower}`]
    if (compound) return { at: at + 1, unit: compound }
    if (!noun || (noun.plural === one && !/(?:ff|craft|nnel)$/.test(piece.lower))) continue
    const after = findCountedNoun(pieces[at + 1]?.lower ?? '')
    if (after && after.plural !== one && !isHyphen(pieces, at + 2)) continue
    if (one && findCountedNoun(pieces[at + 1]?.lower ?? '')) continue
    return { at, unit: unitOf(pieces, at, noun) }
  }
  return undefined
}

/** "individuals and entities", "people, companies and vessels": further nouns of the same number. */
function joinHeads(pieces: readonly Piece[], head: Head, one: boolean): Head {
  let joined = head
  for (;;) {
    const joint = pieces[joined.at + 1]?.lower ?? ''
    if (one || !/^(?:and|or|,|\/)$/.test(joint)) return joined
    const and = joint === ',' && pieces[joined.at + 2]?.lower === 'and' ? joined.at + 3 : joined.at + 2
    const next = findHead(pieces, and, false, 2)
    if (!next || (joint === ',' && and === joined.at + 2 && !/^(?:and|,)$/.test(pieces[next.at + 1]?.lower ?? '')))
      return joined
    joined = { at: next.at, unit: mixed(joined.unit, next.unit) }
  }
}

/** The first country named among the modifiers. */
function countryOf(pieces: readonly Piece[], from: number, next: number): string | null {
  for (let at = from; at < next; at++) {
    const [a, b] = [pieces[at]?.text ?? '', pieces[at + 1]?.text ?? '']
    if (!/^\p{Lu}/u.test(a)) continue
    const found = (at + 1 < next ? findTerritory(`${a} ${b}`) : undefined) ?? findTerritory(a)
    if (found) return found.code
  }
  return null
}

/** The noun phrase counted by a number whose pieces end before `next`; undefined when nothing countable follows. */
export function readPhrase(pieces: readonly Piece[], next: number, value: number | null): CountedPhrase | undefined {
  // "a 27-kilometre ring", "a 15-member board": the number belongs to a modifier.
  if (isHyphen(pieces, next)) return undefined
  let from = next
  let partitive = false
  if (pieces[from]?.lower === 'of') {
    partitive = true
    from++
    if (/^(?:them|these|those)$/.test(pieces[from]?.lower ?? '') && !findHead(pieces, from + 1, false, 4))
      return { from: next, next: from + 1, unit: 'other', elliptic: true, country: null }
    if (DETERMINER.has(pieces[from]?.lower ?? '')) from++
    // "two of the five names"
    from = readNumber(pieces, from)?.next ?? from
  }
  const one = value === 1 && !partitive
  const head = findHead(pieces, from, one, partitive ? MAX_PARTITIVE_WORDS : MAX_WORDS)
  if (!head) return readElliptic(pieces, next)
  const joined = joinHeads(pieces, head, one)
  const word = pieces[joined.at]?.lower ?? ''
  const inner =
    TRANSPARENT.has(word) && pieces[joined.at + 1]?.lower === 'of'
      ? findHead(pieces, joined.at + 2, false, 4)
      : undefined
  return {
    from: next,
    next: closeQuote(pieces, (inner ?? joined).at + 1),
    unit: inner?.unit ?? joined.unit,
    elliptic: false,
    country: countryOf(pieces, next, (inner ?? joined).at + 1),
  }
}

const closeQuote = (pieces: readonly Piece[], next: number): number =>
  /^["”]$/.test(pieces[next]?.text ?? '') ? next + 1 : next

function readElliptic(pieces: readonly Piece[], next: number): CountedPhrase | undefined {
  if (!ELLIPTIC.has(pieces[next]?.lower ?? '')) return undefined
  const after = pieces[next + 1]
  if (after?.kind === 'word' && !STOP.has(after.lower) && after.lower !== 'and') return undefined
  return { from: next, next: next + 1, unit: 'other', elliptic: true, country: null }
}

/** The single counted thing after "a": "a bank", "a Russian shipping company". */
export function readSingle(pieces: readonly Piece[], from: number): CountedPhrase | undefined {
  const head = findHead(pieces, from, true, 4)
  return (
    head && { from, next: head.at + 1, unit: head.unit, elliptic: false, country: countryOf(pieces, from, head.at + 1) }
  )
}
