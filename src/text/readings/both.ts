/** Words of the field that are nouns and verbs alike: which of the two stands in a place. */
import { findCountedNoun } from '../../lexicon/nouns.js'
import { BOTH_ACTING, BOTH_ACTING_S, ONLY_VERB } from '../acting-verbs.js'
import { followsNegation, is, isJoined, isObject, isPlural, opensVerb, says } from '../around.js'
import { BOTH } from '../both-kinds.js'
import { endsOwned, isInstrument } from '../subjects.js'
import type { Word } from '../tag.js'
import { INSTRUMENTS } from './instruments.js'
import {
  governs,
  hasNoun,
  hasObject,
  isActBehindAdverb,
  isCapital,
  isClosed,
  isDoer,
  isLoose,
  isMeasure,
  isNamed,
  leader,
} from './places.js'
import { type Reading, words } from './reading.js'

/** What others are wished to do is also told by verbs that are seldom nouns. */
const WISHED = new Set([...BOTH, ...words('drop reverse repeal scrap rescind shelve slash')])

export const BOTH_KINDS: readonly Reading[] = [
  {
    told: 'All [face] travel bans.',
    not: 'They put a brave [face] on it.',
    words: words('face'),
    tagged: ['noun'],
    as: 'verb',
    when: ({ before, last, after }) => is(after, 'noun', 'determiner', 'number') && isAll(before, last),
  },
  {
    told: 'Norway told Peru to give way or [face] sanctions.',
    not: 'They saw no hand or [face].',
    words: words('face'),
    tagged: ['noun'],
    as: 'verb',
    when: ({ last, after }) => says(last, 'or') && is(after, 'noun', 'name', 'determiner', 'number', 'adjective'),
  },
  {
    told: 'Norway mulls [lifting] the ban.',
    not: 'The [lifting] of the ban was slow.',
    words: words('lifting'),
    as: 'verb',
    when: (place) => isLoose(place) && governs(place),
  },
  {
    told: 'With Norway [planning] sanctions on Chad, trade slowed.',
    not: 'With Norway’s [planning] office on strike, trade slowed.',
    words: words('planning'),
    tagged: ['noun'],
    as: 'verb',
    when: ({ before, last, after }) =>
      is(last, 'name', 'noun') &&
      last?.possessive !== true &&
      before.slice(-4).some(({ lower }) => lower === 'with') &&
      is(after, 'noun', 'adjective', 'determiner', 'adverb', 'to'),
  },
  {
    told: 'Norway is considering [ending] its embargo.',
    not: 'The [ending] was sad.',
    words: words('ending'),
    tagged: ['noun'],
    as: 'verb',
    when: (place) => is(place.last, 'verb') && isLoose(place) && governs(place),
  },
  {
    told: 'Kenya followed suit on Friday, [listing] seven Iranian officers.',
    not: 'The [listing] of seven officers ended.',
    words: words('listing naming blacklisting designating'),
    tagged: ['noun'],
    as: 'verb',
    when: ({ last, after }) => /,/.test(last?.after ?? '') && is(after, 'number', 'determiner', 'name', 'adjective'),
  },
  {
    told: 'The measures also [blacklist] 31 ships.',
    not: 'There is also [blacklist] fever.',
    words: BOTH,
    as: 'verb',
    when: isActBehindAdverb,
  },
  {
    told: 'India will not [tour] Pakistan.',
    not: 'India began a [tour].',
    words: BOTH,
    as: 'verb',
    when: ({ before }) => followsNegation(before),
  },
  {
    told: 'Ukraine banned Russian music and [books].',
    words: words(
      'books films pounds patrols manoeuvres staff bases staffs diplomats duties penalties ties rights arms ventures visas drills funds flights vessels rounds parts planes jets jet messages flowers',
    ),
    as: 'noun',
  },
  // Behind "to", a modal or a pronoun.
  {
    told: 'Two firms were subjected to [export] controls.',
    not: 'Norway wants to [export] fish.',
    words: words('visa travel trade export exports import imports entry aid transit'),
    as: 'noun',
    when: (place) => is(leader(place), 'to') && !isClosed(place) && isMeasure(place.after),
  },
  {
    told: 'They saw a halt to [exports] of wheat.',
    words: BOTH,
    as: 'noun',
    when: (place) =>
      is(leader(place), 'to') &&
      isPlural(place.word) &&
      !isClosed(place) &&
      !(isObject(place.after) && isJoined(place.word)),
  },
  {
    told: 'Norway is to [ban] imports.',
    not: 'Norway wants a [ban] on imports.',
    words: BOTH,
    as: 'verb',
    when: (place) => opensVerb(leader(place)) && !isClosed(place),
  },
  // Behind a relative or a subject that is told to be one.
  ...INSTRUMENTS,
  // Behind what opens a noun phrase.
  {
    told: 'A [border] was opened.',
    not: 'They [border] Peru.',
    words: BOTH,
    as: 'noun',
    when: (place) =>
      is(leader(place), 'determiner', 'adjective', 'number', 'preposition') || leader(place)?.possessive === true,
  },
  { told: 'The 15-nation [grouping] closed its borders.', words: words('lifting grouping'), as: 'as tagged' },
  // Behind a noun or name.
  {
    told: 'Norway [suspends] talks with Peru.',
    words: ONLY_VERB,
    as: 'verb',
    when: (place) =>
      is(leader(place), 'name', 'noun') && !isClosed(place) && (isObject(place.after) || hasObject(place)),
  },
  {
    told: 'Sanctions against Haiti [ban] senators from visiting Canada.',
    not: 'Norway wants a travel [ban].',
    words: BOTH_ACTING,
    as: 'verb',
    when: (place) => (isObject(place.after) || hasObject(place)) && !isClosed(place) && endsOwned(place.before),
  },
  {
    told: 'The package [bans] three broadcasters.',
    not: 'They fought over the package [bans].',
    words: BOTH_ACTING_S,
    as: 'verb',
    when: (place) =>
      is(leader(place), 'noun') &&
      !isClosed(place) &&
      hasObject(place) &&
      (is(place.after, 'determiner', 'number') || (is(place.after, 'name') && isInstrument(leader(place)))),
  },
  {
    told: 'The decree [bans] imports of butter.',
    not: 'Traders fought the law [limits].',
    words: BOTH_ACTING_S,
    as: 'verb',
    when: (place) =>
      isInstrument(leader(place)) &&
      !isClosed(place) &&
      hasObject(place) &&
      !place.before.some(({ pos }) => pos === 'verb'),
  },
  {
    told: 'Norway [bans] imports.',
    not: 'Peru wants oil [bans] lifted.',
    words: BOTH,
    as: 'verb',
    when: (place) =>
      place.word.lower.endsWith('s') &&
      isNamed(leader(place)) &&
      isDoer(place) &&
      (hasNoun(place) || (BOTH_ACTING_S.has(place.word.lower) && hasObject(place))),
  },
  {
    told: 'Europeans [Slap] Sanctions on Iran',
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
    told: 'The pope asked that the states [end] their sanctions.',
    not: 'Norway ended the arms [embargo] that Peru imposed.',
    words: BOTH,
    as: 'verb',
    when: (place) =>
      !place.word.lower.endsWith('s') &&
      ((is(place.after, 'determiner') && !says(place.after, 'that')) ||
        (is(place.after, 'number') && !isNamed(leader(place)))) &&
      hasNoun(place) &&
      isDoer(place),
  },
  {
    told: 'France suggested that the bloc [stop] importing crude.',
    not: 'France suggested that the oil [ban] should end.',
    words: WISHED,
    as: 'verb',
    when: (place) =>
      !place.word.lower.endsWith('s') &&
      is(leader(place), 'name', 'noun') &&
      !isClosed(place) &&
      hasObject(place) &&
      !(is(place.after, 'noun') && !isPlural(place.after as Word)) &&
      isWished(place.before),
  },
  {
    told: 'Peru demanded Chile [drop] its tariffs.',
    not: 'Peru demanded Chile [halt] orders in writing.',
    words: WISHED,
    as: 'verb',
    when: (place) =>
      !place.word.lower.endsWith('s') &&
      is(place.last, 'name') &&
      place.last?.possessive !== true &&
      !isClosed(place) &&
      isJoined(place.word) &&
      (is(place.after, 'determiner') ||
        says(place.after, 'its', 'their', 'tariffs', 'sanctions', 'duties', 'exports')) &&
      isWishedOf(place.before),
  },
  {
    told: 'France asked that Peru close its ports, [freeze] Chadian assets and wait.',
    not: 'Norway wants a pact, a [halt] and talks.',
    words: words('halt freeze ban cut curb block lift ease end bar limit slash stop'),
    as: 'verb',
    when: (place) =>
      /,/.test(place.last?.after ?? '') && hasNoun(place) && is(place.after, 'adjective', 'name', 'noun'),
  },
  {
    told: 'The draft resolution [calls] for an arms embargo.',
    not: 'Norway ignored the [calls] for peace.',
    words: words('calls call'),
    as: 'verb',
    when: ({ before, last, after }) =>
      says(after, 'for') &&
      says(
        last,
        'resolution',
        'resolutions',
        'draft',
        'bill',
        'legislation',
        'letter',
        'plan',
        'statement',
        'proposal',
        'text',
      ) &&
      before.slice(-5).some(({ pos, lower }) => pos === 'determiner' || lower === 'its'),
  },
  {
    told: 'The climate emergency [demands] no less.',
    not: 'The [demands] were met.',
    words: BOTH,
    tagged: ['verb'],
    as: 'verb',
    when: (place) => is(place.after, 'determiner') && !says(place.after, 'that') && hasNoun(place),
  },
  { told: 'Talks ended after [strikes] in Peru.', words: BOTH, as: 'noun' },
  // What can be counted.
  {
    told: 'Dozens died in a California [boat] fire.',
    tagged: ['verb'],
    behind: ['determiner', 'name', 'adjective', 'number'],
    as: 'noun',
    when: ({ word, after }) => is(after, 'noun') && findCountedNoun(word.lower) !== undefined,
  },
  {
    told: 'Moldova banned six Russian TV [channels].',
    not: 'It [channels] money.',
    tagged: ['verb'],
    behind: ['number', 'adjective', 'name', 'determiner', 'preposition', 'noun'],
    as: 'noun',
    when: ({ word, before, last }) =>
      (!is(last, 'noun') || is(before.at(-2), 'number')) && findCountedNoun(word.lower)?.plural === true,
  },
]

/** "suggested that the bloc": behind a wish for what others do stands the verb of it, without an ending. */
const isWished = (before: readonly Word[]): boolean => {
  const that = before.findLastIndex(({ pos }) => !/^(?:name|noun|adjective|determiner)$/.test(pos))
  // "that" may be read as a determiner.
  const opener = before.findLastIndex(({ lower }, i) => lower === 'that' && i >= that)
  return opener > 0 && WISHING.test(before[opener - 1]?.lower ?? '')
}

/** "demanded Chile", "insists the EU": the same without "that". */
const isWishedOf = (before: readonly Word[]): boolean => {
  const verb = before.findLastIndex(({ pos, lower }) => pos !== 'name' && lower !== 'the')
  return verb > 0 && verb < before.length - 1 && DEMANDING.test(before[verb]?.lower ?? '')
}

const DEMANDING = /^(?:demand|insist|request|recommend|propos|suggest)(?:e|es|ed|s|d|ing)?$/

const WISHING =
  /^(?:suggest|propos|demand|insist|recommend|request|ask|urg|advis|plead|implor|want)(?:e|es|ed|s|d|ing)?$/

/** "All", "all of them", "the five": those told before, as a subject. */
const isAll = (before: readonly Word[], last: Word | undefined): boolean =>
  (before.length === 1 && says(last, 'all', 'both', 'many', 'several')) ||
  (says(last, 'them') && says(before.at(-2), 'of')) ||
  (is(last, 'number') && says(before.at(-2), 'the', 'all'))
