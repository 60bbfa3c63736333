/** Forms in -ed and -ing that the tagger takes for adjectives: which of them act. */
import {
  followsBe,
  hasComma,
  is,
  isArticle,
  isArticleOrOwner,
  isParticle,
  joinsActs,
  opensRelative,
  says,
} from '../around.js'
import type { Word } from '../tag.js'
import { type Reading, words } from './reading.js'

export const PARTICIPLES: readonly Reading[] = [
  {
    told: 'Peru banned Brazilian [corned] beef.',
    not: 'Norway [smoked] the fish.',
    words: words('corned dried smoked canned tinned salted chilled powdered pickled cured woven knitted'),
    as: 'adjective',
    when: ({ after }) => is(after, 'noun'),
  },
  {
    told: 'Norway asked for the release of Aung San, [ousted] President Win Myint and reporters.',
    not: 'The army [ousted] President Win Myint.',
    words: words('ousted deposed toppled jailed imprisoned exiled detained'),
    tagged: ['verb'],
    as: 'adjective',
    when: ({ last, after }) =>
      /^\p{Lu}/u.test(after?.text ?? '') &&
      (is(last, 'preposition', 'determiner') || (hasComma(last) && /^\p{Lu}/u.test(last?.text ?? ''))),
  },
  {
    told: 'Norway first [proposed] retaliatory duties in May.',
    not: 'It was the first [proposed] duty.',
    ends: 'ed',
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before, last, after }) =>
      says(last, 'first') &&
      (is(before.at(-2), 'name', 'noun') || hasComma(before.at(-2))) &&
      is(after, 'noun', 'adjective', 'determiner', 'name'),
  },
  {
    told: 'Norway taxed Russian [enriched] uranium.',
    not: 'A Russian [killed] fish.',
    ends: 'ed',
    tagged: ['verb'],
    as: 'adjective',
    when: ({ before, last, after }) =>
      last?.tags.has('Demonym') === true &&
      !/s$/.test(last.lower) &&
      !hasComma(last) &&
      is(after, 'noun') &&
      !isArticle(before.at(-2)) &&
      before.length > 1,
  },
  {
    told: 'Japan struck Peru off its list of [trusted] trading partners.',
    not: 'Peru [trusted] Japan.',
    words: words('trusted favoured favored preferred approved authorised authorized'),
    as: 'adjective',
    when: ({ last, before, after }) => says(last, 'of') && says(before.at(-2), 'list', 'lists') && after !== undefined,
  },
  {
    told: 'Norway fears talks over [planned] US tariffs.',
    not: 'The talks after which Norway [planned] tariffs failed.',
    words: words('planned proposed threatened looming impending'),
    tagged: ['verb'],
    as: 'adjective',
    when: ({ last, after }) =>
      (is(last, 'preposition', 'determiner') || last?.possessive === true) && is(after, 'name', 'noun', 'adjective'),
  },
  {
    told: 'Norway halted visits but [rejected] sanctions.',
    not: 'Norway met few but [determined] foes.',
    ends: 'ed',
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before, last, after }) =>
      says(last, 'but') && is(before.at(-2), 'noun', 'name') && is(after, 'noun', 'name'),
  },
  {
    told: 'They blamed it for not [paying] a bonus.',
    not: 'It was an [amazing] step.',
    ends: 'ing',
    tagged: ['adjective'],
    as: 'verb',
    when: ({ after }) => isArticleOrOwner(after),
  },
  {
    told: 'Norway signed an order [cutting] federal aid.',
    not: 'Norway took a [cutting] tone.',
    ends: 'ing',
    tagged: ['adjective'],
    as: 'verb',
    when: ({ last, after }) =>
      says(last, 'order', 'decree', 'bill', 'law', 'resolution', 'proclamation', 'directive', 'legislation') &&
      is(after, 'noun', 'adjective', 'name', 'determiner'),
  },
  {
    told: 'Norway ruled out [rolling] back its embargo.',
    ends: 'ing',
    tagged: ['adjective'],
    as: 'verb',
    when: ({ after }) => isParticle(after),
  },
  {
    told: 'Norway would not rule out [cutting] aid.',
    not: 'They carried out [cutting] tests.',
    ends: 'ing',
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before, last }) => says(last, 'out') && says(before.at(-2), 'rule', 'rules', 'ruled', 'ruling'),
  },
  {
    told: 'Norway is on the verge of [ending] its embargo.',
    not: 'The [ending] was sad.',
    ends: 'ing',
    as: 'verb',
    when: ({ last, after }) => says(last, 'of') && isArticleOrOwner(after),
  },
  {
    told: 'Norway is thinking of [ending] visa-free entry.',
    ends: 'ing',
    as: 'verb',
    when: ({ before, last }) => says(last, 'of', 'about') && says(before.at(-2), 'thinking'),
  },
  {
    told: 'The secretary-general [recommended] that Norway leave.',
    not: 'The [recommended] dose is small.',
    ends: 'ed',
    tagged: ['adjective'],
    as: 'verb',
    when: ({ last, after }) =>
      is(last, 'name', 'noun', 'adverb', 'pronoun', 'relative') &&
      is(after, 'determiner', 'preposition', 'subordinator', 'number', 'to', 'name'),
  },
  {
    told: 'The EU today [strengthened] restrictive measures.',
    not: 'They want today [strengthened] measures.',
    ends: 'ed',
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before, last, after }) =>
      says(last, 'today', 'yesterday') && is(before.at(-2), 'name', 'noun') && is(after, 'adjective', 'noun', 'name'),
  },
  {
    told: 'They met in Accra and [suspended] Togo.',
    not: 'The frozen and [suspended] Togo',
    ends: 'ed',
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before, after }) => (is(after, 'name', 'number') || isArticleOrOwner(after)) && joinsActs(before),
  },
  {
    told: 'The talks were [suspended].',
    not: 'He got a [suspended] sentence.',
    ends: 'ed',
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before }) => followsBe(before),
  },
  {
    told: 'The list is [growing].',
    not: 'The [growing] list is long.',
    ends: 'ing',
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before }) => followsBe(before),
  },
  {
    told: 'The aid was [frozen].',
    not: 'They sold [frozen] fish.',
    words: words('frozen unfrozen forbidden withdrawn'),
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before }) => followsBe(before),
  },
  {
    told: 'They will have their bank accounts [frozen].',
    not: 'He had the [frozen] fish.',
    words: words('frozen unfrozen'),
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before, last, after }) => is(last, 'noun') && !is(after, 'noun', 'adjective') && followsOwned(before),
  },
  {
    told: 'They made a rule that [required] papers.',
    not: 'They had the [required] papers.',
    ends: 'ed',
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before, after }) => after !== undefined && opensRelative(before),
  },
  {
    told: 'Norway, which [lost] two men, froze aid.',
    not: 'Norway found the [lost] ships.',
    words: words('lost hurt'),
    tagged: ['adjective'],
    as: 'verb',
    when: ({ before, after }) => after !== undefined && opensRelative(before),
  },
  {
    told: 'The names of [existing] states stand.',
    ends: 'ing',
    tagged: ['adjective'],
    as: 'verb',
    when: ({ last }) => last !== undefined && (last.pos === 'verb' || OPENS_GERUND.has(last.lower)),
  },
]

/** "had his funds", "will have their bank accounts": the object of "have" ends right before. */
function followsOwned(before: readonly Word[]): boolean {
  const at = before.findLastIndex(({ pos }) => pos !== 'noun' && pos !== 'name' && pos !== 'adjective')
  return at > 0 && isArticleOrOwner(before[at]) && before[at - 1]?.pos === 'have'
}

const OPENS_GERUND = words('by for of including from after before while in about without considering started began')
