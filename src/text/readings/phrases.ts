/** Words that a fixed phrase or a hyphen makes into something else. */
import { hasComma, is, isArticle, says } from '../around.js'
import { type Reading, words } from './reading.js'

export const PHRASES: readonly Reading[] = [
  {
    told: 'x',
    tagged: ['verb'],
    as: 'adjective',
    when: ({ word, last }) => word.after === '-' || last?.after === '-',
  },
  {
    told: 'x',
    tagged: ['verb'],
    as: 'adjective',
    when: ({ word }) => /^(?:anti|counter)-/.test(word.lower),
  },
  {
    told: 'x',
    tagged: ['to', 'preposition'],
    as: 'adjective',
    when: ({ word, last }) => word.after === '-' || last?.after === '-',
  },
  { told: 'x', words: words('no'), as: 'negation', when: ({ after }) => says(after, 'longer') },
  { told: 'x', words: words('longer'), as: 'adverb', when: ({ last }) => says(last, 'no') },
  { told: 'x', words: words('once'), as: 'adverb', when: ({ after }) => says(after, 'more', 'again') },
  { told: 'x', words: words('more'), as: 'adverb', when: ({ last }) => says(last, 'once') },
  { told: 'x', words: words('yet'), as: 'adverb', when: ({ last }) => is(last, 'negation', 'have', 'be') },
  { told: 'x', words: words('following'), as: 'adjective', when: ({ last }) => says(last, 'the') },
  {
    told: 'x',
    words: words('first last next'),
    as: 'adverb',
    when: ({ last, after }) => is(after, 'verb') && is(last, 'name', 'noun', 'pronoun'),
  },
  { told: 'x', words: words('last next upcoming'), as: 'adjective' },
  {
    told: 'x',
    words: words('until till'),
    as: 'adverb',
    when: ({ after }) => says(after, 'then', 'now', 'recently', 'lately'),
  },
  {
    told: 'x',
    words: words('long'),
    as: 'adverb',
    when: ({ last, after }) => is(last, 'have') && is(after, 'verb'),
  },
  {
    told: 'x',
    words: words('since'),
    as: 'adverb',
    when: ({ last, after }) => is(last, 'have') && is(after, 'verb'),
  },
  { told: 'x', words: words('as'), as: 'conjunction', when: ({ after }) => says(after, 'well') },
  { told: 'x', words: words('as'), as: 'adverb', when: ({ last }) => says(last, 'well') },
  { told: 'x', words: words('per'), as: 'number', when: ({ after }) => says(after, 'cent') },
  { told: 'x', words: words('cent'), as: 'number', when: ({ last }) => says(last, 'per') },
  {
    told: 'x',
    words: words('per'),
    as: 'number',
    when: ({ last, after }) => is(last, 'number') && is(after, 'noun'),
  },
  {
    told: 'x',
    tagged: ['noun'],
    as: 'number',
    when: ({ last, after }) => says(last, 'per') && is(last, 'number') && is(after, 'noun'),
  },
  {
    told: 'x',
    words: words('may'),
    as: 'noun',
    when: ({ word, last, after }) =>
      word.text === 'May' &&
      (is(after, 'number') || is(last, 'number', 'preposition') || says(last, 'until', 'till', 'since')),
  },
  { told: 'x', words: words('notice'), as: 'noun', when: ({ last }) => says(last, 'further') },
  {
    told: 'x',
    words: words('before'),
    as: 'preposition',
    when: ({ last, after }) => DRAFT.has(last?.lower ?? '') && isArticle(after),
  },
  {
    told: 'x',
    words: words('like'),
    tagged: ['verb'],
    as: 'preposition',
    when: ({ last, after }) => is(last, 'noun') && is(after, 'noun'),
  },
  {
    told: 'x',
    words: words('like'),
    tagged: ['verb'],
    as: 'preposition',
    when: ({ last }) => !last || hasComma(last),
  },
]
const DRAFT = words('draft drafts bill bills resolution resolutions motion motions proposal proposals')
