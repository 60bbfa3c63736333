/** Past forms that are acts where they stand. */
import { followsBe, is, isArticleOrOwner, isObject, isPlural, isTimed, isYear, opensAct, says } from '../around.js'
import { UNCHANGING } from '../unchanging.js'
import { type Place, type Reading, words } from './reading.js'

/** Past forms that the tagger takes for adjectives before a noun. */
const DONE = words('suspended halted blocked canceled cancelled closed restricted limited banned')

export const PAST_ACTS: readonly Reading[] = [
  {
    told: 'Also [frozen] were the accounts of a bank.',
    not: 'The [frozen] lakes were beautiful.',
    words: words('frozen suspended banned blocked closed barred halted restricted limited excluded exempt'),
    as: 'verb',
    when: ({ before, after }) =>
      is(after, 'be') && (before.length === 0 || (before.length === 1 && says(before[0], 'also', 'still', 'now'))),
  },
  {
    told: 'The ban was put in place and [lapsed].',
    not: 'They hold [lapsed] licences.',
    words: words('lapsed'),
    as: 'verb',
    when: ({ after }) => !is(after, 'noun'),
  },
  {
    told: 'Kenya [shelved] plans for a tariff.',
    not: 'The [shelved] plans were dull.',
    words: words('shelved scrapped ditched axed yanked nixed binned mothballed'),
    tagged: ['noun', 'adjective'],
    as: 'verb',
    when: ({ last, after }) => is(last, 'name', 'noun') && !last?.possessive && says(after, 'plans', 'talks', 'visas'),
  },
  {
    told: 'The fund met and [halved] its aid.',
    words: words('halves halved'),
    as: 'verb',
    when: ({ after }) => isObject(after),
  },
  {
    told: 'Peru withdrew its envoy and [suspended] negotiations.',
    not: 'Peru has a [suspended] minister.',
    words: DONE,
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before, after }) => is(after, 'noun') && opensAct(before),
  },
  {
    told: 'Peru banned arms sales and [cut] off aid to Chad.',
    not: 'Peru sold roses and [cut] flowers.',
    words: words('cut shut'),
    as: 'verb',
    when: ({ before, after }) =>
      opensAct(before) &&
      (isArticleOrOwner(after) ||
        is(after, 'name') ||
        says(after, 'off', 'ties', 'aid', 'relations', 'links', 'contacts', 'diplomatic', 'economic', 'military')),
  },
  {
    told: 'Oil shipments to Peru had been completely [cut] off.',
    not: 'This was a very [cut] above.',
    words: words('cut shut'),
    as: 'verb',
    when: ({ before, last, after }) =>
      is(last, 'adverb') && is(before.at(-2), 'be') && says(after, 'off', 'down', 'back', 'by'),
  },
  {
    told: 'Peru has expelled the envoy and [frozen] new trade with Chile.',
    not: 'Norway sells salmon and [frozen] cod.',
    words: words('frozen severed broken'),
    tagged: ['adjective'],
    as: 'verb',
    when: ({ last, after }) =>
      is(last, 'conjunction') && says(after, 'new', 'all', 'its', 'their', 'trade', 'relations', 'ties', 'bilateral'),
  },
  {
    told: 'Peru had earlier [suspended] purchases of beef.',
    not: 'The earlier [suspended] talks went on.',
    words: DONE,
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before, last, after }) =>
      isObject(after) && (is(last, 'have') || (is(last, 'adverb') && is(before.at(-2), 'have'))),
  },
  {
    told: 'Peru first [restricted] exports in 2022.',
    not: 'It was the first [restricted] zone.',
    words: DONE,
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before, last, after }) =>
      says(last, 'first') &&
      is(before.at(-2), 'name', 'noun', 'pronoun') &&
      !before.at(-2)?.possessive &&
      isObject(after),
  },
  {
    told: 'Peru has closed its ports and [frozen] Chilean funds.',
    not: 'Peru has sold salmon and [frozen] cod.',
    words: words('frozen seized'),
    as: 'verb',
    when: ({ before, last, after }) =>
      is(last, 'conjunction') &&
      (is(after, 'name') || says(after, 'assets', 'funds', 'accounts')) &&
      before.some(({ pos }, at) => pos === 'have' && is(before[at + 1], 'verb')),
  },
  {
    told: 'China earlier today [suspended] high-level contacts.',
    words: DONE,
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before, after }) => is(after, 'noun', 'adjective') && isTimed(before),
  },
  {
    told: 'Talks were [broken] off.',
    not: 'They sold [broken] glass.',
    words: words('broken torn'),
    as: 'verb',
    when: ({ before, after }) => says(after, 'off', 'up') && followsBe(before),
  },
  {
    told: 'Harm will be [done] to trade.',
    words: words('done'),
    as: 'verb',
    when: ({ before, last }) => is(last, 'have') || followsBe(before),
  },
  {
    told: 'The decision [hit] 398 people.',
    not: 'The song was a [hit].',
    words: UNCHANGING,
    as: 'verb',
    when: (place) => hasDoer(place) && (isObject(place.after) || says(place.after, 'off', 'aside', 'back', 'with')),
  },
  {
    told: 'Chadian banks [hit] by sanctions',
    not: 'They sang a [hit] by Abba.',
    words: words('hit'),
    as: 'verb',
    when: ({ last, after }) => says(after, 'by') && last !== undefined && (is(last, 'name') || isPlural(last)),
  },
  {
    told: 'Norway in 1988 [cut] ties with Chad.',
    not: 'In 1988 [cut] flowers were sold.',
    words: UNCHANGING,
    as: 'verb',
    when: ({ before, last, after }) =>
      before.length > 2 && isYear(last) && says(before.at(-2), 'in') && isObject(after),
  },
  { told: 'They had his work [cut] out for him.', words: UNCHANGING, as: 'as tagged', when: hasDoer },
  {
    told: 'The road is [cut].',
    not: 'They want a [cut].',
    words: UNCHANGING,
    as: 'verb',
    when: ({ last }) => is(last, 'be'),
  },
]

/** Behind a name, noun or "have", adverbs read over, and before something else. */
function hasDoer({ before, last, after }: Place): boolean {
  const doer = last?.pos === 'adverb' ? before.findLast(({ pos }) => pos !== 'adverb') : last
  return after !== undefined && is(doer, 'name', 'noun', 'have')
}
