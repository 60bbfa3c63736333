import type { Span, Unit } from '../../record/contract.js'
import type { Sentence } from '../../text/document.js'
import type { NumberMention } from './comparison.js'
import { isCutShort, mentionsOf } from './find.js'
import { type CountedPhrase, nounAt, readPhrase, readSingle } from './phrase.js'
import { type Piece, piecesOf } from './pieces.js'
import { type Amount, amountsOf } from './quantities.js'

/** A counted phrase of a sentence, before it is decided whether the record wants it. */
export interface Candidate {
  readonly sentence: Sentence
  readonly pieces: readonly Piece[]
  readonly mention: NumberMention
  readonly phrase: CountedPhrase
  readonly unit: Unit
  /** The counted phrase from which an elliptic one ("eight of them") has its noun. */
  readonly antecedent?: Candidate | undefined
  readonly rule: 'count/phrase' | 'count/elliptic' | 'count/total' | 'count/one-of-list'
}

export interface Counted {
  readonly candidates: readonly Candidate[]
  readonly amounts: readonly (Amount & { readonly pieces: readonly Piece[] })[]
}

const overlaps = (start: number, end: number, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start < end && start < span.end)

/** "19xx" and "20xx" without a separator are years, whatever follows. */
const isYear = (pieces: readonly Piece[], { at, next, compared }: NumberMention): boolean =>
  next === at + 1 && !compared && /^(?:19|20)\d\d$/.test(pieces[at]?.text ?? '')

/** "another 12", "the other 12": the noun was told before. */
const followsAnother = (pieces: readonly Piece[], { from, next }: NumberMention): boolean =>
  pieces[from - 1]?.lower === 'another' && pieces[next]?.kind !== 'word' && pieces[next]?.kind !== 'digits'

/** "71 athletes of Russia and [12] from Belarus", "and [ten] on its other list": the noun is that of the number before. */
const isFromElsewhere = (pieces: readonly Piece[], { from, next }: NumberMention, listed: boolean): boolean =>
  listed && /^(?:and|,)$/.test(pieces[from - 1]?.lower ?? '') && /^(?:from|on|in|to)$/.test(pieces[next]?.lower ?? '')

const HITTING = /^(?:expel|expels|expelled|expelling|sanctioned|blacklisted|designated|barred|banned|added)$/

/** "France plans to expel [35]": a bare number right behind the verb, the noun told before. */
const isHitAlone = (pieces: readonly Piece[], { from, next }: NumberMention): boolean =>
  HITTING.test(pieces[from - 1]?.lower ?? '') && pieces[next]?.kind !== 'word' && pieces[next]?.text !== '-'

const isElliptic = (pieces: readonly Piece[], mention: NumberMention, listed: boolean): boolean =>
  followsAnother(pieces, mention) || isFromElsewhere(pieces, mention, listed) || isHitAlone(pieces, mention)

const TOTALS: ReadonlySet<string> = new Set(['total', 'number', 'tally', 'count'])
const REACH = 20

/**
 * Where the running total that a bare number closes is named: "bringing the [total] to 499", "the total [number] of
 * Russian individuals sanctioned to 499", "to 550 from the current 400"; the index of that word, or -1.
 */
function totalBefore(pieces: readonly Piece[], mention: NumberMention): number {
  const before = pieces[mention.from - 1]?.lower ?? ''
  if (!/^(?:to|at|of|current|is|reached|from)$/.test(before)) return -1
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - REACH); at--) {
    if (pieces[at]?.text === '.') return -1
    if (TOTALS.has(pieces[at]?.lower ?? '')) return at
  }
  return -1
}

/** The unit in "to 1,473 the number of individuals under sanctions": the noun follows. */
function unitOfTotalAfter(pieces: readonly Piece[], { from, next }: NumberMention): Unit | undefined {
  const at = pieces[next + 1]?.lower === 'total' ? next + 2 : next + 1
  const told = pieces[from - 1]?.lower === 'to' && pieces[next]?.lower === 'the' && pieces[at]?.lower === 'number'
  return told ? readPhrase(pieces, at + 1, null)?.unit : undefined
}

/** The unit of the last counted plural among the pieces. */
function unitBetween(pieces: readonly Piece[], from: number, next: number): Unit | undefined {
  for (let at = next - 1; at > from; at--) {
    const noun = nounAt(pieces, at)
    if (noun?.plural) return noun.unit
  }
  return undefined
}

/** The candidate a number makes, or undefined; `last` is the candidate before it, from which an elliptic one takes its unit. */
function candidateOf(
  sentence: Sentence,
  pieces: readonly Piece[],
  mention: NumberMention,
  last: Candidate | undefined,
): Candidate | undefined {
  if (isYear(pieces, mention) || mention.readings[0]?.form === 'fraction') return undefined
  const phrase = readPhrase(pieces, mention.next, mention.value)
  if (phrase && !phrase.elliptic) return { sentence, pieces, mention, phrase, unit: phrase.unit, rule: 'count/phrase' }
  const bare = { from: mention.next, next: mention.next, unit: 'other', elliptic: true, country: null } as const
  if (phrase || isElliptic(pieces, mention, last?.pieces === pieces)) {
    const near = last && sentence.index - last.sentence.index <= 1 ? last : undefined
    const antecedent = near?.antecedent ?? near
    return (
      near && { sentence, pieces, mention, phrase: phrase ?? bare, unit: near.unit, antecedent, rule: 'count/elliptic' }
    )
  }
  const total = totalBefore(pieces, mention)
  const nounless =
    pieces[mention.next]?.kind !== 'word' || /^(?:from|since|as|after|by|and)$/.test(pieces[mention.next]?.lower ?? '')
  const told = total >= 0 && nounless ? (unitBetween(pieces, total, mention.from) ?? last?.unit) : undefined
  const unit = told ?? unitOfTotalAfter(pieces, mention)
  return unit && { sentence, pieces, mention, phrase: bare, unit, rule: 'count/total' }
}

/** "24 people, 28 companies [and a bank]": the single thing that closes a list of counts. */
function closingOne(candidate: Candidate): Candidate | undefined {
  const { pieces, phrase } = candidate
  const comma = pieces[phrase.next]?.text === ',' ? phrase.next + 1 : phrase.next
  const article = pieces[comma]?.lower === 'and' ? comma + 1 : -1
  if (article < 0 || !/^an?$/.test(pieces[article]?.lower ?? '')) return undefined
  const single = readSingle(pieces, article + 1)
  // "and a target of …": a second word for those counted.
  if (!single || single.unit === 'target') return undefined
  const reading = { from: article, next: article + 1, value: 1, lower: null, form: 'words' } as const
  const mention: NumberMention = {
    from: article,
    next: article + 1,
    at: article,
    value: 1,
    lower: null,
    upper: null,
    upperComparison: null,
    comparison: 'eq',
    compared: false,
    readings: [reading],
  }
  return { ...candidate, mention, phrase: single, unit: single.unit, rule: 'count/one-of-list' }
}

/** True when a "one" stands in a list of counts: "seven firms, 69 vessels, and one towing company". */
function isListed(candidates: readonly Candidate[], index: number): boolean {
  const one = candidates[index]
  const [before, after] = [candidates[index - 1], candidates[index + 1]]
  if (!one || one.pieces[one.phrase.from]?.lower === 'of') return false
  const joint = one.pieces[one.mention.from - 1]?.lower ?? ''
  if (before?.sentence === one.sentence && /^(?:and|,|;|plus)$/.test(joint)) return true
  const next = one.pieces[one.phrase.next]?.lower ?? ''
  return after?.sentence === one.sentence && /^(?:and|,)$/.test(next) && after.mention.from - one.phrase.next <= 2
}

/** Every counted phrase and every amount of a sentence; `dates` are spans that hold no count. */
export function readSentence(sentence: Sentence, dates: readonly Span[], before: Candidate | undefined): Counted {
  const pieces = piecesOf(sentence.text, sentence.start)
  const mentions = mentionsOf(pieces).filter(({ at, next }) => {
    const start = pieces[at]?.start ?? 0
    return !overlaps(start, pieces[next - 1]?.end ?? start, dates)
  })
  const amounts = amountsOf(pieces, mentions)
  const free = mentions.filter(
    (mention) =>
      !isCutShort(pieces, mention.next) && !amounts.some(({ from, next }) => from < mention.next && mention.at < next),
  )
  const found: Candidate[] = []
  for (const mention of free) {
    const candidate = candidateOf(sentence, pieces, mention, found.at(-1) ?? before)
    if (!candidate) continue
    found.push(candidate)
    const closing = closingOne(candidate)
    if (closing) found.push(closing)
  }
  const candidates = found.filter(
    ({ mention, rule }, i) => mention.value !== 1 || rule === 'count/one-of-list' || isListed(found, i),
  )
  return { candidates, amounts: amounts.map((amount) => ({ ...amount, pieces })) }
}
