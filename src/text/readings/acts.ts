/** Certain words that are acts where they stand. */
import { ACTING, BOTH_ACTING, BOTH_ACTING_S } from '../acting-verbs.js'
import {
  followsBe,
  hasComma,
  is,
  isArticleOrOwner,
  isObject,
  opensObject,
  opensRelative,
  says,
  sharesModal,
} from '../around.js'
import type { Word } from '../tag.js'
import { hasObject } from './places.js'
import { type Reading, words } from './reading.js'

/** Base forms of what several states do in a headline. */
const DONE_TOGETHER: ReadonlySet<string> = new Set([
  ...ACTING,
  ...words('slap close summon order shut slash boycott shelve resume reopen extend name target oust ground bar eject'),
])

export const ACTS: readonly Reading[] = [
  {
    told: 'The new round of EU sanctions [bans] exports of fuel.',
    not: 'They told of EU sanctions [bans] by Norway.',
    words: words('bans bars'),
    as: 'verb',
    when: ({ word, before, last, after }) =>
      says(last, 'sanctions', 'measures', 'restrictions') &&
      !hasComma(last as Word) &&
      before.slice(-7).some(({ lower }) => /^(?:round|package|set|raft|wave|batch|tranche|slate)$/.test(lower)) &&
      after !== undefined &&
      opensObject(word, after),
  },
  {
    told: 'Chile, Peru [recall] envoys from Israel',
    not: 'The Peruvian [recall] of envoys surprised Israel.',
    words: DONE_TOGETHER,
    as: 'verb',
    when: ({ before, after }) => isListOfNames(before) && isObject(after),
  },
  {
    told: 'Norway adopted a law [barring] Russian ships.',
    not: 'The ships will sail, [barring] any accident.',
    words: words('barring'),
    as: 'verb',
    when: ({ after }) => !says(after, 'a', 'an', 'any', 'further', 'some', 'last'),
  },
  {
    told: 'Europeans [Refuse] To Impose Sanctions',
    not: 'They burned the [refuse].',
    words: words('refuse'),
    as: 'verb',
    when: ({ after }) => says(after, 'to'),
  },
  {
    told: 'They met to [pressure] Norway to act.',
    not: 'It added to [pressure] on Norway.',
    words: words('pressure'),
    as: 'verb',
    when: ({ last, after }) =>
      says(last, 'to') && after !== undefined && (/^\p{Lu}/u.test(after.text) || isArticleOrOwner(after)),
  },
  {
    told: 'They backed a resolution that, among other things, [bans] loans to Peru.',
    not: 'They spoke of oil, gas, [bans] and fines.',
    words: new Set([...BOTH_ACTING, ...BOTH_ACTING_S]),
    as: 'verb',
    when: ({ before }) => isPartedFromRelative(before),
  },
  {
    told: 'They backed a resolution that among other things [bans] loans to Peru.',
    words: BOTH_ACTING_S,
    as: 'verb',
    when: ({ before }) =>
      says(before.at(-2), 'other') && says(before.at(-3), 'among') && opensRelative(before.slice(0, -3)),
  },
  {
    told: 'Norway [favors] easing its sanctions.',
    not: 'They did Norway many [favors] in May.',
    words: words('favors favours'),
    as: 'verb',
    when: ({ last, after }) =>
      is(last, 'name', 'noun', 'pronoun') &&
      after !== undefined &&
      (/ing$/.test(after.lower) || isArticleOrOwner(after)),
  },
  {
    told: 'The step, announced on Friday, [restores] access.',
    words: words('restores reinstates imposes reimposes rescinds'),
    as: 'verb',
  },
  {
    told: 'A travel ban on officers [dates] back to 2006.',
    not: 'They set new [dates] for the talks.',
    words: words('dates date'),
    as: 'verb',
    when: ({ last, after }) => says(after, 'back', 'from') && is(last, 'noun', 'name', 'relative'),
  },
  {
    told: 'Sanctions on Peru [run] for another year.',
    not: 'They went for a [run] for an hour.',
    words: words('run'),
    tagged: ['noun'],
    as: 'verb',
    when: ({ before, after }) =>
      says(after, 'for', 'until', 'till', 'out') &&
      before.some(({ lower }) => /^(?:sanctions|measures|tariffs|duties|bans|restrictions|curbs)$/.test(lower)),
  },
  {
    told: 'The ban on crude [stays] where it is.',
    words: words('stays'),
    as: 'verb',
    when: ({ last, after }) => says(after, 'where', 'as') && is(last, 'noun', 'name'),
  },
  {
    told: 'They bar him from Peru and [freeze] what he owns.',
    not: 'They want a [freeze] whatever it costs.',
    words: words('freeze freezes block blocks'),
    as: 'verb',
    when: ({ last, after }) =>
      says(after, 'what', 'whatever', 'anything', 'everything') && !is(last, 'determiner', 'adjective', 'noun'),
  },
  {
    told: 'The ban on Peruvian fruits still [stands].',
    not: 'They built new [stands].',
    words: words('stands'),
    as: 'verb',
    when: ({ last }) => says(last, 'still'),
  },
  {
    told: 'Norway [withstood] the calls.',
    words: words('withhold withholds withstand withstands withstood'),
    as: 'verb',
  },
  {
    told: 'It is easy to [shut] people up.',
    words: words('shut cut hit set'),
    as: 'verb',
    when: ({ last, after }) => is(last, 'to') && isObject(after),
  },
  {
    told: 'IMF [Refuses] To Lift Sanctions on Sudan',
    words: words('refuses declines agrees vows threatens decides pledges'),
    as: 'verb',
    when: ({ last, after }) => is(after, 'to') && is(last, 'name', 'noun', 'adverb'),
  },
  {
    told: 'Chances were slim, [telling] reporters to go.',
    not: 'It was a [telling] sign.',
    words: words('telling ordering giving'),
    tagged: ['adjective'],
    as: 'verb',
    when: ({ last }) => hasComma(last),
  },
  {
    told: 'Canada hit firms that [help] Moscow.',
    not: 'Canada sent [help] to Peru.',
    words: words('help helps'),
    as: 'verb',
    when: ({ before, after }) => is(after, 'name', 'pronoun') && opensRelative(before),
  },
  {
    told: 'The ships were used to [evade] sanctions.',
    words: words('evade dodge skirt bypass sidestep circumvent flout break'),
    tagged: ['noun'],
    as: 'verb',
    when: ({ after }) => says(after, 'sanctions'),
  },
  {
    told: 'Norway signed an order [imposing] sanctions on Peru.',
    not: 'They built an [imposing] wall.',
    words: words('imposing said'),
    as: 'verb',
    when: ({ last }) => !is(last, 'determiner'),
  },
  {
    told: 'Norway is also [thinking] of banning beef.',
    not: 'The [thinking] of Norway is clear.',
    words: words('thinking'),
    as: 'verb',
    when: ({ before, after }) => says(after, 'of', 'about') && followsBe(before),
  },
  {
    told: 'Norway would ban arms and [freeze] government assets.',
    not: 'They want a ban and a [freeze].',
    words: ACTING,
    as: 'verb',
    when: (place) =>
      (is(place.last, 'conjunction') || hasComma(place.last)) &&
      (isObject(place.after) || hasObject(place)) &&
      sharesModal(place.before),
  },
]

/** "Chile, Peru", "Norway and Spain": nothing else stands in front. */
const isListOfNames = (before: readonly Word[]): boolean =>
  before.length > 1 &&
  before.length < 8 &&
  before.every(({ pos, possessive, lower }) => !possessive && (pos === 'name' || /^(?:and|&)$/.test(lower))) &&
  before.some((word) => hasComma(word) || says(word, 'and', '&')) &&
  !hasComma(before.at(-1))

/** "a law that, from May on, [bars]": a phrase between commas parts the word from the relative that it goes with. */
function isPartedFromRelative(before: readonly Word[]): boolean {
  const last = before.at(-1)
  if (!last || !hasComma(last)) return false
  const opener = before.findLastIndex((word, at) => at < before.length - 1 && hasComma(word))
  const phrase = before.slice(opener + 1)
  return (
    opener > 0 &&
    phrase.length < 9 &&
    phrase.every(({ pos }) => pos !== 'verb') &&
    opensRelative(before.slice(0, opener + 1))
  )
}
