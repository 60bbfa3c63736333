/** Participles and gerunds that only describe a noun: "the frozen assets", "boarded sanctioned tankers". */
import type { Word } from '../../text/tag.js'
import { MONTH } from './calendar.js'
import { isGerund, isParticipleForm } from './forms.js'

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

interface Reading {
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

/** What stands around it decides; the first that fits counts. */
const READINGS: readonly Reading[] = [
  {
    // What a comma closes before it does not describe the noun.
    example: 'after the war went on, [banned] imports',
    fits: ({ words, index, before, participle }) =>
      participle && /[,)]|\s[-–—]/.test(before.after) && closesPhrase(words, index - 1),
    describes: false,
  },
  {
    // The number is a day.
    example: 'on Nov. 21 [sanctioned] banks',
    fits: (place) => place.participle && place.before.pos === 'number' && MONTH.test(second(place)?.lower ?? ''),
    describes: false,
  },
  {
    example: 'boarded [sanctioned] tankers',
    fits: (place) => behindVerb(place) && ATTRIBUTIVE.test(place.word.text) && beforeName(place),
    describes: true,
  },
  {
    example: 'by [freezing] assets',
    fits: ({ gerund, before }) => gerund && before.pos === 'preposition',
    describes: false,
  },
  {
    example: 'the [governing] party',
    fits: ({ gerund }) => gerund,
    describes: (place) => place.before.pos === 'determiner' && beforeNoun(place),
  },
  { example: 'both [banned] imports', fits: ({ before }) => before.lower === 'both', describes: false },
  {
    example: 'a law that [banned] imports',
    fits: (place) => place.before.lower === 'that' && /^(?:noun|name)$/.test(second(place)?.pos ?? ''),
    describes: false,
  },
  {
    example: 'halting [banned] imports',
    fits: (place) => behindVerb(place) && beforeNoun(place),
    describes: ({ before, after }) => isGerund(before) || after.pos === 'adjective' || /s$/.test(after.lower),
  },
  {
    example: 'a newly [formed] firm',
    fits: ({ before, after }) => before.pos === 'adverb' && after.pos === 'noun',
    describes: (place) => DESCRIBED_BEFORE.has(second(place)?.pos ?? 'other') || second(place)?.possessive === true,
  },
  {
    example: "Chad's [frozen] assets",
    fits: ({ before }) => before.possessive || /^(?:determiner|adjective|number|preposition)$/.test(before.pos),
    describes: beforeName,
  },
]

/** Before an adverb, these leave a participle to its noun: "halt [previously approved] sales". */
const DESCRIBED_BEFORE: ReadonlySet<string> = new Set(['determiner', 'verb', 'preposition', 'adjective', 'number'])

/** Participles that news puts before those who are hit. */
const ATTRIBUTIVE = /^(?:sanctioned|blacklisted|designated|banned|frozen|seized|confiscated|exiled|expelled)$/

/** Words that end a clause or phrase in front of a comma: particles and adverbs, and adjectives behind "be". */
function closesPhrase(words: readonly Word[], index: number): boolean {
  const { pos } = words[index] as Word
  return pos === 'adverb' || pos === 'preposition' || (pos === 'adjective' && words[index - 1]?.pos === 'be')
}

/** True where the word only describes the noun behind it, or stands for one ("the accused"). */
export function isAdjectival(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word
  const [gerund, participle] = [isGerund(word), isParticipleForm(word)]
  if (!gerund && !participle) return false
  const before = words[index - 1]
  const after = words[index + 1]
  if (!after || /[,;:.]/.test(word.after)) return participle && before?.pos === 'determiner'
  if (!before) return participle && /^(?:noun|adjective)$/.test(after.pos)
  const place: Place = { words, index, word, before, after, gerund, participle }
  const describes = READINGS.find(({ fits }) => fits(place))?.describes ?? false
  return typeof describes === 'boolean' ? describes : describes(place)
}
