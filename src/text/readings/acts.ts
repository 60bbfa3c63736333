/** Certain words that are acts where they stand. */
import {
  followsBe,
  hasComma,
  is,
  isObject,
  isPlural,
  isTimed,
  opensAct,
  opensRelative,
  says,
  sharesModal,
} from '../around.js'
import { ACTING } from '../both-kinds.js'
import type { Word } from '../tag.js'
import { UNCHANGING } from '../unchanging.js'
import { type Place, type Reading, words } from './reading.js'

/** Past forms that the tagger takes for adjectives before a noun. */
const DONE = words('suspended halted blocked canceled cancelled closed restricted limited banned')

export const ACTS: readonly Reading[] = [
  {
    told: 'x',
    words: words('barring'),
    as: 'verb',
    when: ({ after }) => !says(after, 'a', 'an', 'any', 'further', 'some', 'last'),
  },
  { told: 'x', words: words('refuse'), as: 'verb', when: ({ after }) => says(after, 'to') },
  { told: 'x', words: words('withhold withholds withstand withstands withstood'), as: 'verb' },
  { told: 'x', words: words('lapsed'), as: 'verb', when: ({ after }) => !is(after, 'noun') },
  {
    told: 'x',
    words: words('shut cut hit set'),
    as: 'verb',
    when: ({ last, after }) => is(last, 'to') && isObject(after),
  },
  {
    told: 'x',
    words: words('lost'),
    as: 'verb',
    when: ({ last, after }) => is(last, 'noun') && isPlural(last as Word) && isObject(after),
  },
  {
    told: 'x',
    words: words('refuses declines agrees vows threatens decides pledges'),
    as: 'verb',
    when: ({ last, after }) => is(after, 'to') && is(last, 'name', 'noun'),
  },
  { told: 'x', words: words('halves halved'), as: 'verb', when: ({ after }) => isObject(after) },
  {
    told: 'x',
    words: words('telling ordering giving'),
    tagged: ['adjective'],
    as: 'verb',
    when: ({ last }) => hasComma(last),
  },
  {
    told: 'x',
    words: words('help helps'),
    as: 'verb',
    when: ({ before, after }) => is(after, 'name', 'pronoun') && opensRelative(before),
  },
  {
    told: 'x',
    words: words('evade dodge skirt bypass sidestep circumvent flout break'),
    tagged: ['noun'],
    as: 'verb',
    when: ({ after }) => says(after, 'sanctions'),
  },
  { told: 'x', words: words('imposing said'), as: 'verb', when: ({ last }) => !is(last, 'determiner') },
  {
    told: 'x',
    words: words('thinking'),
    as: 'verb',
    when: ({ before, after }) => says(after, 'of', 'about') && followsBe(before),
  },
  {
    told: 'x',
    words: DONE,
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before, after }) => is(after, 'noun') && opensAct(before),
  },
  {
    told: 'x',
    words: DONE,
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before, after }) => is(after, 'noun', 'adjective') && isTimed(before),
  },
  {
    told: 'x',
    words: words('broken torn'),
    as: 'verb',
    when: ({ before, after }) => says(after, 'off', 'up') && followsBe(before),
  },
  { told: 'x', words: words('done'), as: 'verb', when: ({ before, last }) => is(last, 'have') || followsBe(before) },
  {
    told: 'x',
    words: UNCHANGING,
    as: 'verb',
    when: (place) => hasDoer(place) && (isObject(place.after) || says(place.after, 'off', 'aside', 'back')),
  },
  { told: 'x', words: UNCHANGING, as: 'as tagged', when: hasDoer },
  { told: 'x', words: UNCHANGING, as: 'verb', when: ({ last }) => is(last, 'be') },
  {
    told: 'x',
    words: ACTING,
    as: 'verb',
    when: ({ before, last, after }) =>
      (is(last, 'conjunction') || hasComma(last)) && isObject(after) && sharesModal(before),
  },
]

/** Behind a name, noun or "have", adverbs read over, and before something else. */
function hasDoer({ before, last, after }: Place): boolean {
  const doer = last?.pos === 'adverb' ? before.findLast(({ pos }) => pos !== 'adverb') : last
  return after !== undefined && is(doer, 'name', 'noun', 'have')
}
