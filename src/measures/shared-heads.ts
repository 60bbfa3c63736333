/** Nouns that several modifiers share: "financial and travel restrictions" are financial restrictions and travel restrictions. */
import type { MatchTerm } from '../text/match.js'
import { findHits, type NetHit, type PatternNet } from '../text/net.js'
import type { Word } from '../text/tag.js'

/** What is done to dealings, and dealings themselves: the nouns in front of which news joins kinds by "and". */
const HEAD =
  /^(?:bans?|restrictions?|embargo(?:es)?|curbs?|sanctions|limits?|limitations|controls?|freezes?|measures|penalties|boycotts?|blockades?|ties|links?|relations|contacts|exchanges|cooperation|talks|negotiations|sales|shipments|deliveries|supplies|exports|imports|aid|assistance|support|services|flights|licen[cs]es|transactions|dealings|routes|traffic)$/
const isJoiner = (word: string | undefined): boolean => word === 'and' || word === 'or'
const LONGEST = 8
/** A plural is no modifier, but for these. */
const MODIFIER = /(?:[^s\W]|^arms|^weapons|^sports|ss|-[a-z]+)$/

/** Hits on the words that are left when a head moves up to the first of its modifiers: those that need both. */
export function sharedHits(
  net: PatternNet,
  patterns: readonly number[],
  rows: readonly (readonly MatchTerm[])[],
): readonly NetHit[] {
  const hits: NetHit[] = []
  let offset = 0
  for (const terms of rows) {
    for (let head = 3; head < terms.length; head++) {
      for (const modifier of modifiersOf(terms, head)) {
        const joined = [...terms.slice(0, modifier + 1), ...terms.slice(head)]
        const moved = head - modifier - 1
        for (const { pattern, first, last } of findHits(net, patterns, [joined]))
          if (first <= modifier && last > modifier)
            hits.push({ pattern, first: offset + first, last: offset + last + moved, isShared: true })
      }
    }
    offset += terms.length
  }
  return hits
}

const NONE: readonly number[] = []

/** The modifiers that are joined to the one right before the head: "diplomatic, trade" of "diplomatic, trade and rail links". */
function modifiersOf(terms: readonly MatchTerm[], head: number): readonly number[] {
  const joiner = isJoiner(terms[head - 2]?.normal) ? head - 2 : isJoiner(terms[head - 3]?.normal) ? head - 3 : -1
  if (joiner < 1 || !HEAD.test((terms[head] as MatchTerm).normal)) return NONE
  const found: number[] = []
  for (let at = joiner - 1; at >= 0 && at >= head - LONGEST; at--) {
    const { normal: word, post } = terms[at] as MatchTerm & { readonly post?: string }
    const isLast = at === joiner - 1
    if (!MODIFIER.test(word) || (!isLast && !/,/.test(post ?? ''))) break
    found.push(at)
  }
  return found
}

/** True when the words from `modifier` up to `head` are modifiers that share the head: "import and export [bans]". */
export function sharesHead(words: readonly Word[], modifier: number, head: number): boolean {
  const between = words.slice(modifier + 1, head)
  const first = words[modifier]
  if (!first || between.length < 2 || between.length > LONGEST || !MODIFIER.test(first.lower)) return false
  const joiner = between.findLastIndex(({ lower }) => isJoiner(lower))
  return (
    joiner >= 0 &&
    joiner < between.length - 1 &&
    joiner >= between.length - 3 &&
    between.every(({ pos }) => IN_LIST.has(pos)) &&
    (joiner === 0 || /,/.test(first.after)) &&
    !between.slice(joiner).some(({ after }) => /[,;:.]/.test(after))
  )
}

const IN_LIST: ReadonlySet<string> = new Set(['noun', 'adjective', 'conjunction'])
