/** Names of those behind or beside who is hit: who backs him, is his friend, buys from him. */
import type { Word } from '../../text/tag.js'
import { findLastWord } from '../../text/word-search.js'
import { type Naming, stateOf, wordAt } from './actors.js'

const BACKING =
  /^(?:backed|aligned|allied|supported|sponsored|funded|financed|trained|armed|brokered|mediated|sanctioned|supplied|inspired|installed|directed|commanded)$/

/** "the Iranian-backed Houthis", "a pro-Kremlin blogger": who stands behind those who are hit, or acts on them. */
export function isBacker({ entity, start, end }: Naming, words: readonly Word[]): boolean {
  const before = words[wordAt(words, start) - 1]
  if (entity.kind === 'organization' && before?.after === '-' && /^(?:pro|anti)$/.test(before.lower)) return true
  const last = words[wordAt(words, end - 1)]
  return last?.after === '-' && BACKING.test(words[last.index + 1]?.lower ?? '')
}

const VIEWS =
  /^(?:views?|stances?|polic(?:y|ies)|leanings?|rhetoric|positions?|sentiments?|course|slogans?|statements?)$/

/** "a [pro-Russian] Georgian judge", "an [anti-Iran] group", "its [pro-Russian] stance": whom those who are hit side with or oppose. */
export function isSided({ entity, start, end }: Naming, found: readonly Naming[], words: readonly Word[]): boolean {
  const at = wordAt(words, start)
  const last = wordAt(words, end - 1)
  const word = words[at]
  if (!word || word.start >= start) return false
  const side = word.text.slice(0, start - word.start).toLowerCase()
  if (/^(?:anti|is|isis|isil)-$/.test(side) || (side === 'pro-' && VIEWS.test(words[last + 1]?.lower ?? '')))
    return true
  const code = stateOf(entity)
  const joins = (from: number, to: number): boolean =>
    from <= to &&
    words.slice(from, to).every(({ pos, after }) => /^(?:noun|adjective|name)$/.test(pos) && !/[,;:.]/.test(after))
  return (
    side === 'pro-' &&
    found.some((other) => {
      const its = stateOf(other.entity)
      if (its === null || its === code) return false
      return other.start > end
        ? joins(last + 1, wordAt(words, other.start))
        : !/[,;:.]/.test(words[wordAt(words, other.end - 1)]?.after ?? '') &&
            joins(wordAt(words, other.end - 1) + 1, at)
    })
  )
}

const FRIEND =
  /^(?:ally|allies|partners?|neighbou?rs?|rivals?|foes?|enem(?:y|ies)|supporters?|backers?|friends?|critics?|opponents?|patrons?)$/

/** "[Niger]'s ally Chad", "Chad, [Niger]'s main ally": whose friend is hit. */
function isFriendOf({ end }: Naming, words: readonly Word[]): boolean {
  const at = wordAt(words, end - 1)
  if (!words[at]?.possessive) return false
  const next = words.slice(at + 1, at + 5)
  const friend = next.findIndex(({ lower }) => FRIEND.test(lower))
  return friend >= 0 && next.slice(0, friend).every(({ pos, after }) => DESCRIBING.test(pos) && !/[,;:]/.test(after))
}

const DESCRIBING = /^(?:adjective|noun|number|adverb|preposition|verb)$/

/** "with the backing of [Niger]", "at the request of [Niger]": who only stands behind it. */
function isConsenting({ start }: Naming, words: readonly Word[]): boolean {
  const at = wordAt(words, start)
  const of = words[at - 1]?.pos === 'determiner' ? at - 2 : at - 1
  return (
    words[of]?.lower === 'of' &&
    CONSENT.test(words[of - 1]?.lower ?? '') &&
    words.slice(Math.max(0, of - 4), of - 1).some(({ lower }) => /^(?:with|at|on|upon|under|without)$/.test(lower))
  )
}

const CONSENT =
  /^(?:backing|blessing|consent|approval|agreement|support|help|assistance|cooperation|request|urging|behest|insistence|initiative|invitation|auspices|mediation|knowledge)$/

/** "Rwanda, a close ally of Japan": who stands beside those who are hit, told by what they are to each other. */
export function isRelated(naming: Naming, found: readonly Naming[], words: readonly Word[]): boolean {
  const { entity, start } = naming
  if (entity.kind !== 'country' && entity.kind !== 'bloc') return false
  const at = wordAt(words, start)
  const others = found.some((other) => other.entity !== entity && stateOf(other.entity) !== null)
  if (others && (isFriendOf(naming, words) || isConsenting(naming, words))) return true
  const link = words[at - 1]?.pos === 'determiner' ? at - 2 : at - 1
  if (!/^(?:of|to)$/.test(words[link]?.lower ?? '') || !FRIEND.test(words[link - 1]?.lower ?? '')) return false
  return found.some((other) => other.end < start && other.entity !== entity && stateOf(other.entity) !== null)
}

const TELLS_OF =
  /^(?:that|who|which|accused|suspected|blamed|close|loyal|linked|tied|allied|doing|supplying|shipping|helping|backing|selling|buying|working|fighting|trading|smuggling|carrying|bound|headed|destined|involved|engaged|implicated|complicit|instrumental|responsible)$/

/** "Iranian firms that supply drones to Russia", "Georgian judges close to Moscow": whom those who are hit by their nationality deal with. */
export function isDealtWith(naming: Naming, found: readonly Naming[], words: readonly Word[]): boolean {
  const at = wordAt(words, naming.start)
  // "banks in Chad [that] help Sudan": behind the name of a place a verb tells what those who are hit do.
  const isPlaced = (cue: number): boolean =>
    words[cue - 1]?.pos === 'name' &&
    words[cue - 2]?.pos === 'preposition' &&
    /^(?:that|who|which)$/.test(words[cue]?.lower ?? '')
  const opens = ({ lower, index }: Word): boolean =>
    TELLS_OF.test(lower) && (words[index - 1]?.pos === 'noun' || isPlaced(index))
  const cue = findLastWord(words, at - 9, at - 1, opens)
  if (cue < 1) return false
  if (isPlaced(cue))
    return words[cue + 1]?.pos === 'verb' && !words.slice(cue - 1, at).some(({ after }) => /[,;:.]/.test(after))
  const between = words.slice(cue - 1, at)
  // "involved in the making and supply of drones for Sudan": "and" joins what they do.
  const joins = ({ pos, index }: Word): boolean =>
    pos === 'conjunction' && index !== at - 1 && words[index + 1]?.pos !== 'noun'
  if (between.some((word) => /[,;:.]/.test(word.after) || joins(word))) return false
  const code = stateOf(naming.entity)
  return found.some((other) => {
    const end = wordAt(words, other.end - 1)
    const bears = stateOf(other.entity) !== null && stateOf(other.entity) !== code
    const nouns = words.slice(end + 1, cue)
    return (
      bears && end < cue && nouns.length > 0 && nouns.every(({ pos, after }) => pos === 'noun' && !/[,;:]/.test(after))
    )
  })
}
