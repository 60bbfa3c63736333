/** Forms in -ed and -ing that the tagger takes for adjectives: which of them act. */
import { followsBe, is, isArticleOrOwner, isParticle, joinsActs, opensRelative, says } from '../around.js'
import { type Reading, words } from './reading.js'

export const PARTICIPLES: readonly Reading[] = [
  { told: 'x', ends: 'ing', tagged: ['adjective'], as: 'verb', when: ({ after }) => isArticleOrOwner(after) },
  { told: 'x', ends: 'ing', tagged: ['adjective'], as: 'verb', when: ({ after }) => isParticle(after) },
  { told: 'x', ends: 'ing', as: 'verb', when: ({ last, after }) => says(last, 'of') && isArticleOrOwner(after) },
  {
    told: 'x',
    ends: 'ing',
    as: 'verb',
    when: ({ before, last }) => says(last, 'of', 'about') && says(before.at(-2), 'thinking'),
  },
  {
    told: 'x',
    ends: 'ed',
    tagged: ['adjective'],
    as: 'verb',
    when: ({ last, after }) =>
      is(last, 'name', 'noun', 'adverb', 'pronoun', 'relative') &&
      is(after, 'determiner', 'preposition', 'subordinator', 'number', 'to', 'name'),
  },
  {
    told: 'x',
    ends: 'ed',
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before, after }) => is(after, 'name') && joinsActs(before),
  },
  { told: 'x', ends: 'ed', tagged: ['adjective'], as: 'verb', when: ({ before }) => followsBe(before) },
  { told: 'x', ends: 'ing', tagged: ['adjective'], as: 'verb', when: ({ before }) => followsBe(before) },
  {
    told: 'x',
    words: words('frozen forbidden withdrawn'),
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before }) => followsBe(before),
  },
  {
    told: 'x',
    ends: 'ed',
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before, after }) => after !== undefined && opensRelative(before),
  },
  {
    told: 'x',
    ends: 'ing',
    tagged: ['adjective'],
    as: 'verb',
    when: ({ last }) => last !== undefined && (last.pos === 'verb' || OPENS_GERUND.has(last.lower)),
  },
]

const OPENS_GERUND = words('by for of including from after before while in about without considering started began')
