/** Any noun or verb that the words beside it tell from the other. */
import {
  closes,
  followsModal,
  hasComma,
  is,
  isArticle,
  isJoined,
  isParticiple,
  isPlural,
  isSubject,
  opensObject,
  says,
} from '../around.js'
import { endsInstrument } from '../subjects.js'
import type { Word } from '../tag.js'
import { type Reading, words } from './reading.js'

export const NEIGHBOURS: readonly Reading[] = [
  {
    told: 'Norway, which [borders] Sweden, banned fish.',
    not: 'The list, which [officials] in Oslo drew up, is long.',
    words: words(
      'borders neighbours neighbors hosts supplies exports imports offers orders favours favors shelters harbours harbors sponsors honours honors powers arms funds houses stations fields heads chairs backs views values needs faces',
    ),
    as: 'verb',
    when: ({ word, last, after }) =>
      says(last, 'which', 'who') &&
      word.after === ' ' &&
      is(after, 'name', 'determiner', 'adjective', 'number', 'noun'),
  },
  {
    told: 'The papers are in [doubt].',
    not: 'Norway and Peru [doubt] it.',
    tagged: ['verb'],
    behind: ['preposition'],
    as: 'noun',
    when: ({ word, last }) => !/(?:ing|ed)$/.test(word.lower) && !hasComma(last),
  },
  {
    told: 'Norway sent a [message] of unity.',
    not: 'They [message] each other.',
    tagged: ['verb'],
    behind: ['determiner'],
    as: 'noun',
    when: ({ word, last, after }) => isArticle(last) && is(after, 'preposition') && !isParticiple(word.lower),
  },
  {
    told: "London's newest batch of sanctions [targets] 25 firms.",
    not: 'They are [targets].',
    words: words('target targets hit hits'),
    as: 'verb',
    when: ({ word, last, after }) =>
      says(last, 'sanctions', 'penalties', 'measures', 'curbs', 'restrictions', 'designations') &&
      is(after, 'number', 'name', 'determiner') &&
      !/[,;:"()]/.test(`${last?.after}${word.before}${word.after}`),
  },
  {
    told: 'They spoke of human rights [abuses].',
    not: 'Norway [abuses] its power.',
    tagged: ['verb'],
    behind: ['noun'],
    as: 'noun',
    when: ({ word, before, last }) =>
      /[^s]s$/.test(word.lower) &&
      isPlural(last as Word) &&
      !/[,;:.()]/.test(last?.after ?? '') &&
      !NO_PLURAL.has(word.lower) &&
      !endsInstrument(before),
  },
  {
    told: 'The European Community [shelved] its sanctions.',
    not: 'They gave a [hundred] reasons.',
    ends: 'ed',
    tagged: ['noun'],
    as: 'verb',
    when: ({ word, last, after }) =>
      last !== undefined &&
      after !== undefined &&
      isSubject(last) &&
      !closes(last) &&
      opensObject(word, after) &&
      /^[a-z]{4,}$/.test(word.lower) &&
      !NO_PAST.has(word.lower),
  },
  {
    told: 'Peru was punished after its nuclear [tests], losing aid and loans.',
    not: 'Its army [tests] a missile.',
    tagged: ['verb'],
    words: words('tests plans moves acts talks ties threats attacks strikes'),
    as: 'noun',
    when: ({ word, before, last, after }) =>
      is(last, 'adjective', 'noun') &&
      says(before.at(-2), 'its', 'their', 'his', 'her') &&
      (hasComma(word) || is(after, 'preposition', 'conjunction')),
  },
  {
    told: 'Peru [plans] to close its border.',
    not: 'The government of Peru heard [plans] to close it.',
    words: words('plans vows aims'),
    as: 'verb',
    when: ({ last, after }) => is(last, 'name') && last?.possessive !== true && is(after, 'to'),
  },
  {
    told: 'Peru blocked a US [bid] to join.',
    not: 'The US [bid] to join was late.',
    words: words('bid push'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ before, last, after }) =>
      is(last, 'name') &&
      is(after, 'to') &&
      (says(before.at(-2), 'a', 'an') || (says(before.at(-2), 'the') && is(before.at(-3), 'verb'))),
  },
  {
    told: "They heard the city's [concerns].",
    not: 'It [concerns] Peru.',
    tagged: ['verb'],
    as: 'noun',
    when: ({ word, last }) => last?.possessive === true && last.pos !== 'pronoun' && !isParticiple(word.lower),
  },
  {
    told: 'They tried to [evade] the ban.',
    tagged: ['noun'],
    behind: ['to'],
    as: 'verb',
    when: ({ word, last, after }) => is(after, 'determiner') && isJoined(word, last),
  },
  {
    told: 'Norway will make proposals to [ease] trade.',
    words: words(
      'downgrade upgrade boycott veto outlaw shun sever rupture ground delist evict quarantine isolate restart relaunch ease reopen re-open renew reactivate reinstate revive restore unfreeze unblock unlock readmit expel rescind reimpose prolong loosen withhold curtail confiscate waive demote scrap axe ditch dump abolish void quash undo nix shelve repeal',
    ),
    tagged: ['noun'],
    as: 'verb',
    when: ({ word, last }) => is(last, 'to') && isJoined(word, last),
  },
  {
    told: 'How can [light] create spaces?',
    not: 'Turn on the [light].',
    tagged: ['noun'],
    behind: ['modal', 'adverb', 'negation'],
    as: 'verb',
    when: ({ before, last }) => followsModal(before) && /^\p{Ll}/u.test(last?.text ?? ''),
  },
]

/** Verbs whose singular is no plural of a noun: "A ban on sales of arms [remains]". */
const NO_PLURAL = words(
  'is was has does goes continues carries applies expires takes comes begins becomes includes affects prevents prohibits remains persists',
)

/** Nouns in -ed. */
const NO_PAST = words('hundred speed need seed feed breed creed greed deed weed steed embed shed sled bed')
