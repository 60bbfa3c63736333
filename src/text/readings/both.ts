/** Words of the field that are nouns and verbs alike: which of the two stands in a place. */
import { findCountedNoun } from '../../lexicon/nouns.js'
import { followsNegation, is, isJoined, isObject, isPlural, opensRelative, opensVerb, says } from '../around.js'
import { BOTH, BOTH_ACTING, BOTH_ACTING_S, ONLY_VERB } from '../both-kinds.js'
import { closesParticiple, endsInstrument, endsOwned, isInstrument } from '../subjects.js'
import {
  followsMeasures,
  governs,
  hasNoun,
  hasObject,
  headsCompound,
  isActBehindAdverb,
  isCapital,
  isClosed,
  isDoer,
  isLoose,
  isMeasure,
  isNamed,
  isPeriod,
  leader,
} from './places.js'
import { type Reading, words } from './reading.js'

export const BOTH_KINDS: readonly Reading[] = [
  { told: 'x', words: words('lifting'), as: 'verb', when: (place) => isLoose(place) && governs(place) },
  { told: 'x', words: words('lifting'), as: 'noun', when: isLoose },
  {
    told: 'x',
    words: words('ending'),
    tagged: ['noun'],
    as: 'verb',
    when: (place) => is(place.last, 'verb') && isLoose(place) && governs(place),
  },
  { told: 'x', words: BOTH, as: 'verb', when: isActBehindAdverb },
  { told: 'x', words: BOTH, as: 'verb', when: ({ before }) => followsNegation(before) },
  {
    told: 'x',
    words: words(
      'books films pounds patrols manoeuvres staff bases staffs diplomats duties penalties ties rights arms ventures visas drills funds flights vessels rounds parts planes jets jet messages flowers',
    ),
    as: 'noun',
  },
  // Behind "to", a modal or a pronoun.
  {
    told: 'x',
    words: words('visa travel trade export exports import imports entry aid transit'),
    as: 'noun',
    when: (place) => is(leader(place), 'to') && !isClosed(place) && isMeasure(place.after),
  },
  {
    told: 'x',
    words: BOTH,
    as: 'noun',
    when: (place) =>
      is(leader(place), 'to') &&
      isPlural(place.word) &&
      !isClosed(place) &&
      !(isObject(place.after) && isJoined(place.word)),
  },
  { told: 'x', words: BOTH, as: 'verb', when: (place) => opensVerb(leader(place)) && !isClosed(place) },
  // Behind a relative or a subject that is told to be one.
  {
    told: 'x',
    words: words('target'),
    as: 'verb',
    when: (place) => followsMeasures(place) && isObject(place.after) && !is(place.after, 'noun'),
  },
  { told: 'x', words: words('target'), as: 'noun', when: followsMeasures },
  {
    told: 'x',
    words: new Set([...BOTH_ACTING, ...BOTH_ACTING_S]),
    as: 'verb',
    when: (place) => opensRelative(place.before) && !isClosed(place) && hasObject(place),
  },
  {
    told: 'x',
    words: BOTH_ACTING_S,
    as: 'verb',
    when: (place) => (is(leader(place), 'relative') || isPeriod(leader(place))) && hasObject(place),
  },
  {
    told: 'x',
    words: BOTH_ACTING_S,
    as: 'verb',
    when: (place) => hasObject(place) && (isClosed(place) ? closesParticiple : endsInstrument)(place.before),
  },
  {
    told: 'x',
    words: BOTH,
    as: 'verb',
    when: (place) =>
      says(leader(place), 'that') &&
      place.word.lower.endsWith('s') &&
      isObject(place.after) &&
      !headsCompound(place.after),
  },
  // Behind what opens a noun phrase.
  {
    told: 'x',
    words: BOTH,
    as: 'noun',
    when: (place) =>
      is(leader(place), 'determiner', 'adjective', 'number', 'preposition') || leader(place)?.possessive === true,
  },
  { told: 'x', words: words('lifting grouping'), as: 'as tagged' },
  // Behind a noun or name.
  {
    told: 'x',
    words: ONLY_VERB,
    as: 'verb',
    when: (place) =>
      is(leader(place), 'name', 'noun') && !isClosed(place) && (isObject(place.after) || hasObject(place)),
  },
  {
    told: 'x',
    words: ONLY_VERB,
    as: 'noun',
    when: (place) => is(leader(place), 'name', 'noun') && !isClosed(place) && place.after !== undefined,
  },
  {
    told: 'x',
    words: BOTH_ACTING,
    as: 'verb',
    when: (place) => isObject(place.after) && !isClosed(place) && endsOwned(place.before),
  },
  {
    told: 'x',
    words: BOTH_ACTING,
    as: 'verb',
    when: (place) =>
      says(leader(place), 'also') &&
      isObject(place.after) &&
      !isClosed(place) &&
      /s$/.test(place.before.at(-2)?.lower ?? ''),
  },
  {
    told: 'x',
    words: BOTH_ACTING_S,
    as: 'verb',
    when: (place) =>
      is(leader(place), 'noun') &&
      !isClosed(place) &&
      hasObject(place) &&
      (is(place.after, 'determiner', 'number') || (is(place.after, 'name') && isInstrument(leader(place)))),
  },
  {
    told: 'x',
    words: BOTH,
    as: 'verb',
    when: (place) =>
      place.word.lower.endsWith('s') &&
      isNamed(leader(place)) &&
      isDoer(place) &&
      (hasNoun(place) || (BOTH_ACTING_S.has(place.word.lower) && hasObject(place))),
  },
  {
    told: 'x',
    words: words('slap clamp ban lift ease end halt cut freeze block bar'),
    as: 'verb',
    when: (place) =>
      hasNoun(place) &&
      isNamed(leader(place)) &&
      isDoer(place) &&
      [leader(place), place.word, place.after].every(isCapital) &&
      /s$/.test(leader(place)?.text ?? ''),
  },
  {
    told: 'x',
    words: BOTH,
    as: 'verb',
    when: (place) =>
      !place.word.lower.endsWith('s') &&
      (is(place.after, 'determiner') || (is(place.after, 'number') && !isNamed(leader(place)))) &&
      hasNoun(place) &&
      isDoer(place),
  },
  {
    told: 'x',
    words: BOTH,
    tagged: ['verb'],
    as: 'verb',
    when: (place) => is(place.after, 'determiner') && !says(place.after, 'that') && hasNoun(place),
  },
  { told: 'x', words: BOTH, as: 'noun' },
  // What can be counted.
  {
    told: 'x',
    tagged: ['verb'],
    as: 'noun',
    when: ({ word, last, after }) =>
      is(last, 'determiner', 'name', 'adjective', 'number') &&
      is(after, 'noun') &&
      findCountedNoun(word.lower) !== undefined,
  },
  {
    told: 'x',
    tagged: ['verb'],
    as: 'noun',
    when: ({ word, before, last }) =>
      (is(last, 'number', 'adjective', 'name', 'determiner', 'preposition') ||
        (is(last, 'noun') && is(before.at(-2), 'number'))) &&
      findCountedNoun(word.lower)?.plural === true,
  },
]
