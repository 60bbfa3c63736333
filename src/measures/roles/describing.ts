/** Names that only tell which group is hit: "executives from a bank", "oligarchs close to a president", "regime officials". */
import { findCountedNoun } from '../../lexicon/nouns.js'
import type { Word } from '../../text/tag.js'
import { type Naming, wordAt } from './actors.js'

const MEMBERS: ReadonlySet<string> = new Set(['person', 'entity', 'bank', 'vessel', 'aircraft', 'diplomat', 'target'])

const RULE = /^(?:regime|government|administration|leadership|junta|dynasty)$/

/** Words between a group and the one whose group it is. */
const TIED =
  /^(?:close|closely|linked|tied|allied|loyal|affiliated|associated|connected|related|belonging|owned|controlled|run|led|who|that|which|work|works|working|employed|based|to|with|by|of|from|at|in|for|and|or)$/

/** Prepositions behind which a body only is the place: "accounts at the bank". */
const PLACE = /^(?:at|inside|near)$/

const FUND_KIND = /^(?:wealth|investment|hedge|pension|sovereign|equity|state|welfare|reserve)$/

/** "wealth funds" are bodies; "the funds of" are money. */
export const isMoney = (words: readonly Word[], index: number): boolean =>
  words[index]?.lower === 'funds' && !FUND_KIND.test(words[index - 1]?.lower ?? '')

/** True for a name that is not hit itself but tells which group is. */
export function describesGroup(naming: Naming, words: readonly Word[]): boolean {
  const first = wordAt(words, naming.start)
  const last = words.findIndex((word) => word.end >= naming.end)
  if (first < 0 || last < 0) return false
  const before = words[first - 1]
  if (/^(?:pro|anti)$/.test(before?.lower ?? '') || modifiesGroup(words, last)) return true
  // "the head of the army Ali Deby": he is the head.
  const isHead = naming.entity.kind === 'person' && before !== undefined && HEADED.test(before.lower)
  return !isHead && belongsTo(words, first)
}

/** What has a head, right in front of his name. */
const HEADED =
  /^(?:army|staff|parliament|senate|assembly|police|navy|force|forces|guards?|commission|council|committee|board|cabinet|government|ministry|party|bank|service|agency|company|group|corps|command|court|security|intelligence|defen[cs]e|interior|trade|finance|affairs|administration|union|bureau|department|region|republic)$/

const isGroup = ({ lower, pos }: Word): boolean =>
  pos !== 'verb' && MEMBERS.has(findCountedNoun(lower)?.unit ?? '') && findCountedNoun(lower)?.plural === true

/** "Kremlin [officials]", "the ministry's scientific [laboratories]". */
function modifiesGroup(words: readonly Word[], last: number): boolean {
  if (/[,;:.()"]/.test((words[last] as Word).after)) return false
  for (let i = last + 1; i < words.length && i <= last + 3; i++) {
    const word = words[i] as Word
    if (isGroup(word) || RULE.test(word.lower)) return true
    if (!['adjective', 'noun'].includes(word.pos) || /[,;:.]/.test(word.after)) return false
  }
  return false
}

/** "[employees] of", "[tycoons] close to", "the [head] of". */
function belongsTo(words: readonly Word[], first: number): boolean {
  let linked = false
  for (let i = first - 1; i >= 0 && i >= first - 8; i--) {
    const word = words[i] as Word
    if (/[,;:.()]/.test(word.after)) return false
    if (!linked && PLACE.test(word.lower)) return true
    if (linked && isMoney(words, i)) return false
    if (linked && RULE.test(word.lower)) return true
    if (linked && MEMBERS.has(findCountedNoun(word.lower)?.unit ?? '') && word.pos !== 'verb')
      return !/^(?:designation|listing|business|office|facility|property|website|channel|station|outlet|newspaper|bureau|cent(?:er|re)|factory|plant|mine|mill|brand|house|unit|network|publication|embassy|consulate)$/.test(
        word.lower,
      )
    if (linked && isApposition(words, i)) return true
    if (TIED.test(word.lower)) {
      if (/^(?:and|or)$/.test(word.lower)) return false
      linked ||= word.pos === 'preposition' || word.pos === 'to'
      continue
    }
    if (!linked && !['determiner', 'adjective', 'noun', 'name'].includes(word.pos)) return false
    if (linked && !['determiner', 'adjective', 'noun'].includes(word.pos)) return false
  }
  return false
}

/** "…, the [chairwoman] of": a noun that only says who the name before it is. */
const isApposition = (words: readonly Word[], index: number): boolean =>
  words[index]?.pos === 'noun' &&
  words[index - 1]?.pos === 'determiner' &&
  words[index - 2]?.pos === 'name' &&
  /,/.test(words[index - 2]?.after ?? '')
