/** Participles and gerunds that only describe a noun: "the frozen assets", "boarded sanctioned tankers". */
import { isYear } from '../../text/around.js'
import type { Word } from '../../text/tag.js'
import { MONTH } from './calendar.js'
import { isGerund, isNoBase, isParticipleForm } from './forms.js'

/** A participle or gerund between two words. */
interface Place {
  readonly words: readonly Word[]
  readonly index: number
  readonly word: Word
  readonly before: Word
  readonly after: Word
  readonly gerund: boolean
  readonly participle: boolean
}

interface AdjectivalCase {
  /** The participle or gerund stands in brackets. */
  readonly example: string
  readonly fits: (place: Place) => boolean
  readonly describes: boolean | ((place: Place) => boolean)
}

const beforeNoun = ({ after }: Place): boolean => after.pos === 'noun' || after.pos === 'adjective'

const beforeName = (place: Place): boolean => beforeNoun(place) || place.after.pos === 'name'

/** "banned [sanctioned]": right behind a verb. */
const behindVerb = ({ before }: Place): boolean => before.pos === 'verb' && !/[,;:.)]|\s[-–—]/.test(before.after)

/** The word before the one in front. */
const second = ({ words, index }: Place): Word | undefined => words[index - 2]

/** "in [1998]", "on Dec. 29, [1998]", "in May [1998]". */
const isInDate = (word: Word | undefined): boolean =>
  word !== undefined && (word.lower === 'in' || word.pos === 'number' || MONTH.test(word.lower))

/** What stands around it decides; the first that fits counts. */
export const ADJECTIVAL: readonly AdjectivalCase[] = [
  {
    // What a comma closes before it does not describe the noun.
    example: 'As the war went on, [banned] imports rose.',
    fits: ({ words, index, before, participle }) =>
      participle && /[,)]|\s[-–—]/.test(before.after) && closesPhrase(words, index - 1),
    describes: false,
  },
  {
    // The number is a day.
    example: 'The EU on Nov. 21 [sanctioned] banks.',
    fits: (place) => place.participle && place.before.pos === 'number' && MONTH.test(second(place)?.lower ?? ''),
    describes: false,
  },
  {
    // The number is a year, behind who did it.
    example: 'The EU in 2012 [sanctioned] banks.',
    fits: (place) => place.participle && isYear(place.before) && place.index > 2 && isInDate(second(place)),
    describes: false,
  },
  {
    example: 'Troops boarded [sanctioned] tankers.',
    fits: (place) => behindVerb(place) && ATTRIBUTIVE.test(place.word.text) && beforeName(place),
    describes: true,
  },
  {
    example: 'It may seize jets of Russians or [designated] persons.',
    fits: ({ before, word }) => before.lower === 'or' && ATTRIBUTIVE.test(word.text),
    describes: (place) => beforeNoun(place) && /s$/.test(place.after.lower),
  },
  {
    example: 'It hit ships linked to [sanctioned] firms.',
    fits: (place) => place.before.pos === 'to' && isNoBase(place.word) && beforeName(place),
    describes: true,
  },
  {
    example: 'Chad replied by [freezing] assets.',
    fits: ({ gerund, before }) => gerund && before.pos === 'preposition',
    describes: false,
  },
  {
    example: 'Chad accused the [governing] party.',
    fits: ({ gerund }) => gerund,
    describes: (place) => place.before.pos === 'determiner' && beforeNoun(place),
  },
  { example: 'Chad and Niger both [banned] imports.', fits: ({ before }) => before.lower === 'both', describes: false },
  {
    example: 'Chad passed a law that [banned] imports.',
    fits: (place) => place.before.lower === 'that' && /^(?:noun|name)$/.test(second(place)?.pos ?? ''),
    describes: false,
  },
  {
    example: 'Chad is halting [imported] cars.',
    fits: (place) => behindVerb(place) && beforeNoun(place),
    describes: ({ before, after }) => isGerund(before) || after.pos === 'adjective' || /s$/.test(after.lower),
  },
  {
    example: 'Chad named them Specially [Designated] Traffickers.',
    fits: ({ before, word }) => before.lower === 'specially' && word.lower === 'designated',
    describes: true,
  },
  {
    example: 'Chad will halt previously [approved] sales.',
    fits: ({ before, after }) => before.pos === 'adverb' && after.pos === 'noun',
    describes: (place) => DESCRIBED_BEFORE.has(second(place)?.pos ?? 'other') || second(place)?.possessive === true,
  },
  {
    example: 'Chad named the bank a newly [designated] global launderer.',
    fits: (place) => place.before.pos === 'adverb' && second(place)?.pos === 'determiner',
    describes: ({ after }) => after.pos === 'adjective',
  },
  {
    example: 'Chad, which first [imposed] sanctions in 1997, lifted them.',
    fits: (place) => place.before.lower === 'first' && second(place)?.pos === 'relative',
    describes: false,
  },
  {
    example: 'This [included] frozen assets.',
    fits: ({ index, before, word }) => index === 1 && before.lower === 'this' && TELLS_ON.test(word.lower),
    describes: false,
  },
  {
    example: "Chad released Niger's [frozen] assets.",
    fits: ({ before }) => before.possessive || /^(?:determiner|adjective|number|preposition)$/.test(before.pos),
    describes: beforeName,
  },
]

/** Before an adverb, these leave a participle to its noun: "halt [previously approved] sales". */
const DESCRIBED_BEFORE: ReadonlySet<string> = new Set(['determiner', 'verb', 'preposition', 'adjective', 'number'])

/** What "this", right in front, goes on to tell. */
const TELLS_ON =
  /^(?:included|meant|followed|prompted|triggered|led|affected|covered|involved|marked|ended|suspended|halted)$/

/** Participles that news puts before those who are hit. */
const ATTRIBUTIVE = /^(?:sanctioned|blacklisted|designated|banned|frozen|seized|confiscated|exiled|expelled)$/

/** Words that end a clause or phrase in front of a comma: years and numbers of orders, particles and adverbs, and adjectives behind "be". */
function closesPhrase(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word
  const { pos } = word
  return (
    isYear(word) ||
    isOrder(words, index) ||
    pos === 'adverb' ||
    pos === 'preposition' ||
    (pos === 'adjective' && words[index - 1]?.pos === 'be')
  )
}

/** "under Executive Order [13876], designated": the number of an order. */
const isOrder = (words: readonly Word[], index: number): boolean =>
  words[index]?.pos === 'number' && ORDER.test(words[index - 1]?.lower ?? '')

const ORDER = /^(?:orders?|e\.o|eo|no|section|resolution|decree|proclamation)$/

/** True where the word only describes the noun behind it, or stands for one ("the accused"). */
export function isAdjectival(words: readonly Word[], index: number): boolean {
  const place = placeAt(words, index)
  if (!place) return isParticipleForm(words[index] as Word) && standsAtEdge(words, index)
  const describes = caseOf(place)?.describes ?? false
  return typeof describes === 'boolean' ? describes : describes(place)
}

/** The case that decides on a word; undefined where none does. */
export function adjectivalCase(words: readonly Word[], index: number): AdjectivalCase | undefined {
  const place = placeAt(words, index)
  return place && caseOf(place)
}

const caseOf = (place: Place): AdjectivalCase | undefined => ADJECTIVAL.find(({ fits }) => fits(place))

/** A participle or gerund with the words around it; undefined for any other word, and where it opens or closes a phrase. */
function placeAt(words: readonly Word[], index: number): Place | undefined {
  const word = words[index] as Word
  const [gerund, participle] = [isGerund(word), isParticipleForm(word)]
  const [before, after] = [words[index - 1], words[index + 1]]
  if (!(gerund || participle) || !before || !after || /[,;:.]/.test(word.after)) return undefined
  return { words, index, word, before, after, gerund, participle }
}

/** "the [accused].", "[Banned] imports": a participle that closes or opens its sentence. */
function standsAtEdge(words: readonly Word[], index: number): boolean {
  const [before, after] = [words[index - 1], words[index + 1]]
  if (!after || /[,;:.]/.test((words[index] as Word).after)) return before?.pos === 'determiner'
  return /^(?:noun|adjective)$/.test(after.pos)
}
