/** What sanctions, rules and resolutions do: behind them a word that is noun and verb alike is the verb. */
import { BOTH_ACTING, BOTH_ACTING_S } from '../acting-verbs.js'
import { hasComma, is, isObject, opensRelative, says } from '../around.js'
import { BOTH } from '../both-kinds.js'
import { closesInserted, endsInstrument } from '../subjects.js'
import type { Word } from '../tag.js'
import {
  followsMeasures,
  followsRules,
  hasObject,
  headsCompound,
  isClosed,
  isPeriod,
  isRules,
  leader,
} from './places.js'
import { type Reading, words } from './reading.js'

/** What measures do to those whom they hit, in words that may be nouns. */
const EFFECT = words(
  'squeeze bite hurt hobble hamper choke strangle cripple dent chill rattle slow weigh drive push force shake wound sting pinch batter disrupt',
)

export const INSTRUMENTS: readonly Reading[] = [
  {
    told: 'Resolution 748 [bans] flights.',
    not: 'There were 748 [bans].',
    words: words('bans bars freezes restricts'),
    as: 'verb',
    when: ({ before, last, after }) =>
      is(last, 'number') &&
      says(before.at(-2), 'resolution') &&
      is(after, 'noun', 'name', 'determiner', 'adjective', 'adverb', 'number'),
  },
  {
    told: 'UN resolutions [ban] Iran from selling arms.',
    not: 'The resolution tells of a [ban].',
    words: words('ban bar'),
    as: 'verb',
    when: ({ last, after }) =>
      says(last, 'resolutions', 'sanctions', 'rules', 'laws', 'measures', 'regulations') &&
      !hasComma(last as Word) &&
      is(after, 'name'),
  },
  {
    told: 'The sanctions [target] high-ranking officers.',
    not: 'Norway missed the [target].',
    words: words('target'),
    as: 'verb',
    when: (place) =>
      isObject(place.after) &&
      !is(place.after, 'noun') &&
      (followsMeasures(place) || (closesInserted(place.before) && isRules(place.before.find(hasComma)))),
  },
  {
    told: 'The sanctions, which [target] Ortega, bar loans.',
    not: 'The date on which [target] prices fall is near.',
    words: words('target'),
    as: 'verb',
    when: ({ last, after }) => is(last, 'relative') && is(after, 'name', 'determiner', 'number'),
  },
  {
    told: 'The travel ban and the asset freeze [target] 158 officials.',
    not: 'He is on the asset freeze [target] list.',
    words: words('target targets cover covers'),
    as: 'verb',
    when: (place) =>
      says(
        place.last,
        'ban',
        'bans',
        'freeze',
        'freezes',
        'embargo',
        'embargoes',
        'restrictions',
        'curbs',
        'tariffs',
      ) &&
      !hasComma(place.last as Word) &&
      is(place.after, 'number', 'determiner', 'name', 'adverb'),
  },
  {
    told: "U.S. sanctions [squeeze] Peru's gold trade.",
    not: 'The sanctions were a [squeeze].',
    words: EFFECT,
    as: 'verb',
    when: (place) => says(place.last, 'sanctions', 'tariffs') && is(place.last, 'noun') && !isClosed(place),
  },
  {
    told: "U.S. [sanctions] squeeze Peru's gold trade.",
    not: 'U.S. [sanctions] Peruvian firm.',
    words: words('sanctions tariffs'),
    as: 'noun',
    when: ({ word, after }) => after !== undefined && EFFECT.has(after.lower) && !/[,;:"()]/.test(word.after),
  },
  {
    told: 'The new rules [ban] exports of radios.',
    not: 'They want a rules [ban].',
    words: BOTH_ACTING,
    as: 'verb',
    when: (place) => followsRules(place) && hasObject(place),
  },
  {
    told: 'The sanctions, approved in May, [ban] exports of radios.',
    words: BOTH_ACTING,
    as: 'verb',
    when: (place) =>
      hasObject(place) && isClosed(place) && closesInserted(place.before) && isRules(place.before.find(hasComma)),
  },
  {
    told: 'Congress passed a law that [bans] loans to Peru.',
    not: 'They want [bans] on loans.',
    words: new Set([...BOTH_ACTING, ...BOTH_ACTING_S]),
    as: 'verb',
    when: (place) => opensRelative(place.before) && !isClosed(place) && hasObject(place),
  },
  {
    told: 'The measures that [ban] nearly forty officers were kept.',
    words: new Set([...BOTH_ACTING, ...BOTH_ACTING_S]),
    as: 'verb',
    when: (place) =>
      opensRelative(place.before) &&
      says(place.after, 'nearly', 'about', 'almost', 'around', 'roughly', 'over', 'virtually'),
  },
  {
    told: 'Another order this week [bans] transactions with Peru.',
    words: BOTH_ACTING_S,
    as: 'verb',
    when: (place) => (is(leader(place), 'relative') || isPeriod(leader(place))) && hasObject(place),
  },
  {
    told: 'The regulation, drawn up by Paris in May, [limits] British trawlers.',
    words: BOTH_ACTING_S,
    as: 'verb',
    when: (place) => hasObject(place) && (isClosed(place) ? closesInserted : endsInstrument)(place.before),
  },
  {
    told: 'Resolution 71, adopted by the Security Council in August, [bans] North Korean coal.',
    not: 'It tells of curbs, [bans] on travel and fines.',
    words: words('bans bars'),
    as: 'verb',
    when: ({ before, last, after }) =>
      last !== undefined &&
      hasComma(last) &&
      is(after, 'adjective', 'name', 'adverb') &&
      before.slice(0, 3).some((word) => says(word, 'resolution')),
  },
  {
    told: 'They passed the law that [sanctions] Chinese officials.',
    words: BOTH,
    as: 'verb',
    when: (place) =>
      says(leader(place), 'that') &&
      place.word.lower.endsWith('s') &&
      isObject(place.after) &&
      !headsCompound(place.after),
  },
]
