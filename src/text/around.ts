/** What stands around a word: whether it can be an object, a subject, an act. */
import { ACTING } from './acting-verbs.js'
import { BOTH } from './both-kinds.js'
import type { PartOfSpeech } from './speech.js'
import type { Word } from './tag.js'

/** True when the word stands there and is one of these. */
export const is = (word: Word | undefined, ...parts: readonly PartOfSpeech[]): boolean =>
  word !== undefined && parts.includes(word.pos)

/** True when one of these words stands there. */
export const says = (word: Word | undefined, ...lower: readonly string[]): boolean =>
  word !== undefined && lower.includes(word.lower)

/** Behind these stands what is done: "will ban", "to ban", "they ban", "do ban". */
const VERBAL: ReadonlySet<PartOfSpeech> = new Set(['modal', 'to', 'pronoun', 'do'])

export const opensVerb = (last: Word | undefined): boolean => last !== undefined && VERBAL.has(last.pos)

const OBJECT: ReadonlySet<PartOfSpeech> = new Set(['determiner', 'number', 'name', 'adjective', 'noun', 'pronoun'])

/** True for what may stand right behind a verb as its object, or open it. */
export const isObject = (after: Word | undefined): boolean => after !== undefined && OBJECT.has(after.pos)

/** "the", "its", "all": behind these stands a noun phrase. */
export const isArticleOrOwner = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:the|an?|its|his|her|their|our|all|any)$/.test(word.lower)

export const isArticle = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:the|an?|its|his|her|their|our)$/.test(word.lower)

/** "shut off", "put aside". */
export const isParticle = (word: Word | undefined): boolean =>
  says(word, 'back', 'off', 'down', 'out', 'away', 'over', 'aside')

export const isPlural = ({ lower }: Word): boolean => /s$/.test(lower) && !/ss$/.test(lower)

export const isParticiple = (lower: string): boolean => /(?:ed|ing|en|oze)$/.test(lower)

/** True where punctuation parts the word from the next. */
export const closes = ({ after }: Word): boolean => /[,;:.()"]|\s[-–—]/.test(after)

/** "1998": a year in figures. */
export const isYear = (word: Word | undefined): boolean => /^(?:1[89]|20)\d\d$/.test(word?.lower ?? '')

export const hasComma = (word: Word | undefined): boolean => word?.after.includes(',') === true

/** True when neither before nor behind the word the sentence pauses. */
export const isJoined = (word: Word, last?: Word): boolean => !/[,;:.]|\s[-–—]/.test(word.after + (last?.after ?? ''))

/** A name or pronoun, or a noun in the plural, that stands for those who act. */
export const isSubject = (word: Word): boolean =>
  word.pos === 'name' || word.pos === 'pronoun' || (word.pos === 'noun' && isPlural(word))

/** An object behind the word, or a plural that the tagger may take for a verb: "shelved plans". */
export const opensObject = (word: Word, after: Word): boolean =>
  !closes(word) && (isObject(after) || (BOTH.has(after.lower) && after.lower.endsWith('s')))

/** True behind a form of "be", adverbs read over: "was already suspended". */
export function followsBe(before: readonly Word[]): boolean {
  for (let i = before.length - 1; i >= 0 && i >= before.length - 3; i--) {
    const { pos } = before[i] as Word
    if (pos === 'be') return true
    if (pos !== 'adverb' && pos !== 'negation') return false
  }
  return false
}

/** True right behind a modal, adverbs read over. */
export function followsModal(before: readonly Word[]): boolean {
  const real = before.findLast(({ pos }) => pos !== 'adverb' && pos !== 'negation')
  return real?.pos === 'modal' && !/[,;:.()]/.test(real.after)
}

/** "no longer bars", "do not bar", "never lifted": a negation of verbs stands right before. */
export const followsNegation = (before: readonly Word[]): boolean =>
  says(before.at(-1), 'longer') ? says(before.at(-2), 'no') : says(before.at(-1), 'not', 'never')

/** "sanctions that [restricted] imports", "the states which [approved] new measures". */
export function opensRelative(before: readonly Word[]): boolean {
  const last = before.at(-1)
  if (last?.pos === 'relative') return last.lower !== 'whose'
  return says(last, 'that') && is(before.at(-2), 'noun', 'name', 'number')
}

/** True when the verb before the "and" stands behind a modal, "to" or the "which" of a plural, in the same clause. */
export function sharesModal(before: readonly Word[]): boolean {
  for (let i = before.length - 2; i > 0 && i >= before.length - 12; i--) {
    const { pos, lower, after } = before[i] as Word
    if (/[;:]/.test(after)) return false
    if (pos === 'verb')
      return is(before[i - 1], 'modal', 'to', 'do') || (ACTING.has(lower) && opensRelative(before.slice(0, i)))
  }
  return false
}

/** True behind an "and" that may join two acts: "met in Accra and [suspended] Guinea", not "the frozen and suspended". */
export const joinsActs = (before: readonly Word[]): boolean =>
  says(before.at(-1), 'and') && is(before.at(-2), 'noun', 'name', 'adverb') && before.some(({ pos }) => pos === 'verb')

/** "summoned an envoy and also [suspended] aid", "Norway, which also [suspended] aid", "Norway, where protests continue, [suspended] aid". */
export function opensAct(all: readonly Word[]): boolean {
  const before = all.slice(0, all.findLastIndex(({ pos }) => pos !== 'adverb') + 1)
  const last = before.at(-1)
  if (closesAside(all)) return true
  if (last?.pos === 'relative') return last.lower !== 'whose'
  if (says(last, 'and')) return joinsActs(before)
  return last !== undefined && hasComma(last) && (last.pos === 'verb' || closesInsert(before))
}

/** "Peru, angered by the raid in May, [suspended] aid": a comma behind the subject opens what a second one closes. */
const closesInsert = (before: readonly Word[]): boolean =>
  before
    .slice(0, 9)
    .some(
      (word, i) =>
        i < before.length - 2 &&
        word.pos === 'name' &&
        hasComma(word) &&
        (is(before[i + 1], 'preposition', 'relative') || before.some(({ pos }) => pos === 'verb')),
    )

/** "Peru, too, [suspended] aid". */
const closesAside = (before: readonly Word[]): boolean => {
  const [name, aside] = before.slice(-2)
  return is(name, 'name') && hasComma(name as Word) && is(aside, 'adverb') && hasComma(aside as Word)
}

/** Behind a name and a time: "China earlier today", "Peru on Monday". */
export const isTimed = (before: readonly Word[]): boolean =>
  /^(?:today|yesterday|\p{L}+day)$/u.test(before.at(-1)?.lower ?? '') &&
  before.slice(-4).some(({ pos }) => pos === 'name') &&
  !before.slice(-4).some(({ pos }) => pos === 'verb')

/** Behind "let" and a noun phrase of up to four words: "lets the government [ban]". */
export function followsLet(before: readonly Word[]): boolean {
  const at = before.findLastIndex(({ lower }) => /^(?:lets|let|letting)$/.test(lower))
  const between = at < 0 ? [] : before.slice(at + 1)
  const last = between.at(-1)
  return (
    between.length > 0 &&
    between.length <= 4 &&
    between.every(({ pos }) => NOMINAL.has(pos)) &&
    is(last, 'noun', 'name', 'pronoun') &&
    !hasComma(last)
  )
}

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['noun', 'name', 'adjective', 'determiner', 'pronoun'])
