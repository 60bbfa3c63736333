/** What a place tells of a word that may be noun or verb. */
import { is, isJoined, isObject, isPlural, opensVerb, says } from '../around.js'
import { BOTH } from '../both-kinds.js'
import type { Word } from '../tag.js'
import type { Place } from './reading.js'

/** "considered lifting the ban", "by lifting sanctions": nothing parts the word from those beside it. */
export const isLoose = ({ word, last, after }: Place): boolean =>
  last !== undefined && after !== undefined && isJoined(word)

/** "considered lifting the ban", but "the lifting of": a gerund has its object right behind it. */
export const governs = ({ last, after }: Place): boolean =>
  isObject(after) && !is(last, 'determiner', 'adjective', 'number') && !last?.possessive

/** "The measures also [blacklist] 31 ships": an adverb between a name or plural and a word with an object behind it. */
export function isActBehindAdverb({ word, before, last, after }: Place): boolean {
  const subject = before.at(-2)
  if (!is(last, 'adverb') || !subject || !is(subject, 'name', 'noun') || !isJoined(word)) return false
  if (isPlural(subject) ? isPlural(word) || subject.pos !== 'noun' : !isPlural(word)) return false
  return is(after, 'determiner', 'number', 'name') && !/[,;:]/.test(subject.after)
}

/** The word before, over adverbs: "will also [ban]", "to swiftly [sanction]". */
export function leader({ before, last }: Place): Word | undefined {
  if (last?.pos !== 'adverb') return last
  const real = before.findLast(({ pos }) => pos !== 'adverb')
  return real && (opensVerb(real) || real.pos === 'name') ? real : last
}

/** True where punctuation parts the word from the one that leads it. */
export const isClosed = (place: Place): boolean =>
  /[,;:"()-]/.test(place.word.before) || /[,;:"()]/.test(leader(place)?.after ?? '')

/** "agreed to visa [restrictions]", "opposed to export [curbs]". */
export const isMeasure = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:restrictions?|bans?|curbs?|embargo(?:es)?|sanctions|limits|controls|duties|tariffs?)$/.test(word.lower)

export const followsMeasures = (place: Place): boolean =>
  says(leader(place), 'sanctions', 'measures', 'designations', 'penalties') && !isClosed(place)

/** Instruments in the plural, which act: "the new rules". */
export const isRules = (word: Word | undefined): boolean =>
  says(
    word,
    'sanctions',
    'measures',
    'rules',
    'restrictions',
    'regulations',
    'orders',
    'decrees',
    'laws',
    'penalties',
    'curbs',
  )

export const followsRules = (place: Place): boolean => isRules(leader(place)) && !isClosed(place)

/** "An order this week [bans] transactions": a time between subject and verb. */
export const isPeriod = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(word.lower)

/** Nouns that such a word only qualifies: "the Hong Kong sanctions [bill]". */
const HEADS_COMPOUND =
  /^(?:bills?|lists?|regime|relief|laws?|evasion|packages?|polic(?:y|ies)|acts?|busting|pressure|threats?|programmes?|programs?|plans?|deals?|orders?|measures?|regulations?|designations?|violations?|talks|war|row|dispute|rules?|data|figures?|markets?|prices?|revenues?|deadline|decision|proposal|legislation|resolution|committee|panel|monitor)$/

export const headsCompound = (word: Word | undefined): boolean => HEADS_COMPOUND.test(word?.lower ?? '')

/** "bans exports": an object right behind the word. */
export const hasNoun = ({ word, after }: Place): boolean => isObject(after) && isJoined(word) && !headsCompound(after)

/** "halts imports", "stops buying": words that are nouns and verbs alike, and gerunds, are objects too. */
export const hasObject = (place: Place): boolean => {
  const { word, after } = place
  if (!after || !isJoined(word)) return false
  if (after.pos !== 'verb') return hasNoun(place)
  return (BOTH.has(after.lower) && isPlural(after)) || /[a-z]{3}ing$/.test(after.lower)
}

export const isCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '')

/** True for a name, or what is written like one, but not for an adjective of a people: "the Russian arms maker". */
export const isNamed = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.pos === 'name' || isCapital(word)) &&
  !(word.tags.has('Demonym') && !/[^s]s$/.test(word.lower))

/** True behind a name or plural that may act: "Tokyo [bans] exports". */
export function isDoer(place: Place): boolean {
  const { word, after } = place
  const doer = leader(place)
  if (!doer || isClosed(place) || !(isNamed(doer) || doer.lower.endsWith('s'))) return false
  // "Trade sanctions that Chad kept": behind them "that" opens a clause.
  return !(says(after, 'that') && doer.pos === 'noun' && word.index <= 3 && (word.index === 1 || !isCapital(doer)))
}
