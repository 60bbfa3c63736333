/** The parts of a stretch of words that commas set off, and which of them is its noun phrase. */
import type { Word } from '../../text/tag.js'
import { findLastWord } from '../../text/word-search.js'
import { datesOr, daysOr } from './calendar.js'
import type { Run } from './clause.js'

const ADJUNCT = daysOr(
  'so|far|of|because|thanks|in|on|at|by|for|with|from|under|over|after|before|since|following|amid|alongside|along|together|aside|apart|beside|concerning|regarding|pursuant|owing|pending|notwithstanding|through|via|behind|outside|inside|toward|towards|between|next|prior|contrary|due|according|during|as|to|despite|earlier|last|later|today|yesterday|meanwhile|also|separately|however|citing|speaking|within|without|until|upon|across|around|beyond|among|unlike|like|besides|throughout|hours|days|weeks|months|minutes|moments|shortly|effective|given|acting|asked|but|and|then|thus|instead',
)

/** Comma-separated parts of a run. */
function segmentsOf(words: readonly Word[], { first, last }: Run): readonly Run[] {
  const parts: Run[] = []
  let from = first
  for (let i = first; i <= last; i++) {
    if (i < last && !/[,()]/.test((words[i] as Word).after)) continue
    parts.push({ first: from, last: i })
    from = i + 1
  }
  return parts
}

const isAdjunct = (words: readonly Word[], run: Run): boolean => {
  const opener = words[run.first] as Word
  if (/^(?:but|and|yet|so|then|thus|instead)$/.test(opener.lower) && run.last > run.first)
    return isAdjunct(words, { first: run.first + 1, last: run.last })
  const short = run.last - run.first < 2
  // "In reply to the vote, [which Chile won], Peru banned".
  if (opener.pos === 'relative') return true
  if (/^(?:verb|have|be)$/.test(opener.pos) && /(?:ing|ed)$/.test(opener.lower)) return true
  if (DATES.test(opener.lower) && names(words, run)) return false
  return ADJUNCT.test(opener.lower) || (short && (opener.pos === 'number' || opener.pos === 'adverb'))
}

/** "Last month Norway": a date before a name that no preposition governs. */
const DATES = /^(?:last|earlier|later|today|yesterday|then|meanwhile|also|now|separately|\p{L}+day)$/u

const names = (words: readonly Word[], { first, last }: Run): boolean =>
  words.slice(first + 1, last + 1).some(({ pos, index }) => {
    const before = words[index - 1] as Word
    return pos === 'name' && before.pos !== 'preposition' && before.pos !== 'to' && before.pos !== 'name'
  })

/** "and the Economic Community of West African States": nothing but a name and what describes it. */
const inName = ({ pos, lower }: Word): boolean =>
  /^(?:name|noun|adjective|determiner|number)$/.test(pos) || lower === 'of'

/** Names joined by commas and "and": "the United States, Britain and Canada". */
const isListPart = (words: readonly Word[], run: Run): boolean => {
  const opener = words[run.first] as Word
  const named =
    /^(?:as|together|along|alongside)$/.test(opener.lower) ||
    opener.pos === 'name' ||
    opener.pos === 'conjunction' ||
    /^\p{Lu}/u.test(opener.text)
  const joined = opener.pos === 'conjunction' && words.slice(run.first + 1, run.last + 1).every(inName)
  return run.last - run.first < (joined ? 12 : 7) && (named || opener.lower === 'the')
}

/** "In 1980 [the United States], Japan and …": the name that a date or reply in front of it only places opens a list; -1 where none does. */
function listStart(words: readonly Word[], parts: readonly Run[]): number {
  const [front, next] = parts
  if (!front || !next || !/^(?:in|on|by|during|since)$/.test((words[front.first] as Word).lower)) return -1
  let at = front.first + 1
  while (at < front.last && (FRONTED.test((words[at] as Word).lower) || words[at]?.pos === 'number')) at++
  const name = words.slice(at, front.last + 1)
  const plain = name.every(({ pos, lower }) => pos === 'name' || lower === 'the')
  const listed = parts.slice(1).some(({ first, last }) => words.slice(first, last).some(({ lower }) => lower === 'and'))
  return at > front.first + 1 && plain && name.at(-1)?.pos === 'name' && listed && isListPart(words, next) ? at : -1
}

/** "In [early May]", "In [response]". */
const FRONTED = datesOr('early|late|mid|response|return|reply|retaliation|protest|turn|addition')

/** The first part of a run that is no adjunct, with the names listed behind it; the last part when all are adjuncts. */
export function mainSegment(words: readonly Word[], run: Run): Run {
  const parts = pastMood(words, segmentsOf(words, run))
  const listed = listStart(words, parts)
  if (listed >= 0) return listEnd(words, parts, 0, listed)
  const opener = parts.findIndex((part) => !isAdjunct(words, part))
  if (opener < 0) return parts.at(-1) as Run
  const main = isPlaceTail(words, parts, opener) ? opener + 1 : opener
  return listEnd(words, parts, main, (parts[main] as Run).first)
}

/** "Furious with Denmark, its ally, [Norway]": the parts behind an adjective that opens the sentence, with what describes its object. */
function pastMood(words: readonly Word[], parts: readonly Run[]): readonly Run[] {
  const [front, ...rest] = parts
  if (!front || rest.length === 0 || !opensMood(words, front.first)) return parts
  const main = rest.findIndex((part, i) => i === rest.length - 1 || !describes(words, part))
  return rest.slice(main)
}

/** "Wary of", "Still angry at": behind its adjective stands no noun. */
export function opensMood(words: readonly Word[], first: number): boolean {
  const at = words[first]?.pos === 'adverb' ? first + 1 : first
  const isFirst = first === 0 || /[.;:]/.test(words[first - 1]?.after ?? '')
  return (
    isFirst &&
    words[at]?.pos === 'adjective' &&
    MOOD_LINK.test(words[at + 1]?.lower ?? '') &&
    !NO_MOOD.test((words[at] as Word).lower)
  )
}

const MOOD_LINK = /^(?:with|at|of|by|over|about|to|from|for|in)$/

/** "Due to", "Following in": these open adjuncts of their own. */
const NO_MOOD =
  /^(?:due|prior|contrary|next|close|according|such|many|several|most|some|last|early|late|few|more|less)$/

/** ", its ally,", ", Georgia's president,". */
const describes = (words: readonly Word[], { first, last }: Run): boolean =>
  /^(?:its|his|her|their|an?|the|one)$/.test((words[first] as Word).lower) ||
  words.slice(first, last).some(({ possessive }) => possessive)

/** A part from a word on, with the names listed behind it. */
function listEnd(words: readonly Word[], parts: readonly Run[], main: number, first: number): Run {
  let end = main
  while (end + 1 < parts.length && isListPart(words, parts[end + 1] as Run)) end++
  if (isListOfNouns(words, parts.slice(end + 1))) end = parts.length - 1
  return { first, last: (parts[end] as Run).last }
}

/** "An arms embargo, [a freeze on assets and a visa ban] were lifted": common nouns, the last of them behind "and". */
function isListOfNouns(words: readonly Word[], rest: readonly Run[]): boolean {
  const closing = rest.at(-1)
  if (!closing || /,/.test((words[closing.last] as Word).after)) return false
  const joined = words
    .slice(closing.first + 1, closing.last)
    .some(({ pos, lower }) => pos === 'conjunction' && lower === 'and')
  return joined && rest.every((part) => !isAdjunct(words, part) && OPENS_NOUN.has((words[part.first] as Word).pos))
}

const OPENS_NOUN: ReadonlySet<string> = new Set(['determiner', 'adjective', 'noun', 'number', 'name'])

/** "At a meeting in Vienna, [Austria,] Japan agreed": the state of the town before, where no list with "and" follows. */
function isPlaceTail(words: readonly Word[], parts: readonly Run[], at: number): boolean {
  const [town, state, next] = [parts[at - 1], parts[at], parts[at + 1]]
  if (!town || !state || !next || state.last - state.first > 2 || isAdjunct(words, next)) return false
  const plain = words.slice(state.first, state.last + 1).every(({ pos }) => pos === 'name')
  const listed = words.slice(state.first, (parts.at(-1) as Run).last + 1).some(({ pos }) => pos === 'conjunction')
  if (!plain || listed || words[town.last]?.pos !== 'name') return false
  const link = findLastWord(words, town.first, town.last, ({ pos }) => pos !== 'name')
  return /^(?:in|at|near|outside|from|to)$/.test(words[link]?.lower ?? '')
}

/** True when not all parts of a run are adjuncts. */
export const hasMain = (words: readonly Word[], run: Run): boolean =>
  segmentsOf(words, run).some((part) => !isAdjunct(words, part) || isCounted(words, part))

/** "Six firms", not "Two days" or "9 May". */
const isCounted = (words: readonly Word[], { first, last }: Run): boolean =>
  last === first + 1 && words[first]?.pos === 'number' && !TIME.test((words[last] as Word).lower)

const TIME = daysOr('hours|days|weeks|months|years|later')
