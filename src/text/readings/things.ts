/** Words that are things where they stand, though they look like acts. */
import { is, isArticle, opensVerb, says } from '../around.js'
import { type Reading, words } from './reading.js'

export const THINGS: readonly Reading[] = [
  { told: 'x', words: words('police'), tagged: ['verb'], as: 'noun', when: ({ last }) => !opensVerb(last) },
  {
    told: 'x',
    words: words('oil fish fuel coal ship coin'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ last, after }) => is(after, 'preposition') && !opensVerb(last),
  },
  { told: 'x', words: words('firm firms bank'), as: 'noun', when: ({ last }) => is(last, 'noun', 'name', 'adjective') },
  {
    told: 'x',
    words: words('grant grants accord accords'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ last }) => is(last, 'determiner', 'number', 'adjective', 'noun'),
  },
  {
    told: 'x',
    words: words('permits licences licenses'),
    as: 'noun',
    when: ({ last }) => last !== undefined && OWNS_RULES.has(last.lower),
  },
  {
    told: 'x',
    words: words('rules'),
    as: 'noun',
    when: ({ last }) => last !== undefined && (OWNS_RULES.has(last.lower) || last.tags.has('Demonym')),
  },
  { told: 'x', words: words('directive'), as: 'noun', when: ({ after }) => !is(after, 'noun') },
  {
    told: 'x',
    words: words('draft'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ before, last }) => is(last, 'name') && isArticle(before.at(-2)),
  },
  { told: 'x', words: words('boats'), as: 'noun', when: ({ last }) => says(last, 'fishing') },
  {
    told: 'x',
    words: words('states'),
    as: 'noun',
    when: ({ word, last }) => word.text === 'states' && is(last, 'noun'),
  },
  {
    told: 'x',
    words: words('trains'),
    as: 'noun',
    when: ({ before, last }) => is(last, 'noun') && before.some(({ pos }) => pos === 'verb'),
  },
]

const OWNS_RULES = words('visa visas entry export exports import imports trade travel sanctions licensing')
