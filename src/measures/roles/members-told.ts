/** Who acts in a group that is told by examples: "several donors, including Japan", "Arab states led by Egypt". */
import type { Word } from '../../text/tag.js'
import { findWord } from '../../text/word-search.js'
import type { Clauses, Run } from '../clause/clause.js'

/** Where the members stand that a group of states is told by, which a run begins with or ends in front of; undefined where it tells none. */
export function membersRun({ words, groups, groupAt }: Clauses, { first, last }: Run): Run | undefined {
  const at = findWord(words, first + 1, last + 1, (_, index) => memberStart(words, index) > 0)
  if (at < 0 || !isGroup(words, first, at - 1)) return undefined
  const start = memberStart(words, at)
  const end = findWord(
    words,
    start,
    start + LONGEST,
    ({ before }, index) => (index > start && /[;:()–—]/.test(before)) || groups[groupAt[index] ?? -1] !== undefined,
  )
  return { first: start, last: end < 0 ? Math.min(words.length - 1, start + LONGEST) : end - 1 }
}

/** Words that name the members, at most. */
const LONGEST = 14

/** Where the members begin that words at `at` open ("including", "among them", "led by"), or 0. */
function memberStart(words: readonly Word[], at: number): number {
  const [lower, next, third] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? '']
  if (lower === 'such' && next === 'as') return at + 2
  if (lower === 'among' && /^(?:them|which|whom)$/.test(next)) return at + 2
  if (LED.test(lower) && next === 'by') return at + 2
  if (/^(?:most|more)$/.test(lower) && /^(?:notably|recently|prominently)$/.test(next)) return at + 2
  if (/^(?:chief|first|foremost)$/.test(lower) && next === 'among' && third === 'them') return at + 3
  return OPENER.test(lower) ? at + 1 : 0
}

const LED = /^(?:led|headed|spearheaded|fronted)$/
const OPENER = /^(?:including|notably|particularly|especially|namely|like)$/

/** "Several Western donors", "A number of countries": states without names, from their first word to their last. */
const isGroup = (words: readonly Word[], first: number, last: number): boolean =>
  GROUP.test(words[last]?.lower ?? '') &&
  words
    .slice(first, last)
    .every(
      ({ pos, lower, possessive, index }) =>
        /^(?:determiner|adjective|number|adverb)$/.test(pos) ||
        QUANTITY.test(lower) ||
        (lower === 'of' && QUANTITY.test(words[index - 1]?.lower ?? '')) ||
        KIND.test(lower) ||
        possessive,
    )

const GROUP =
  /^(?:countries|nations|states|governments|members|donors|lenders|creditors|powers|capitals|neighbou?rs|allies|partners|others|coalition|alliance|grouping)$/
const QUANTITY =
  /^(?:number|group|dozens?|scores|majority|handful|host|some|most|many|several|half|all|bloc|string|range)$/
const KIND =
  /^(?:western|african|arab|asian|gulf|european|american|latin|west|east|north|south|eastern|southern|northern|central|muslim|islamic|member|aid|donor|industrial|industriali[sz]ed|nato|eu|major|g-?7|commonwealth|caribbean|pacific|other|oil-producing|neighbou?ring)$/
