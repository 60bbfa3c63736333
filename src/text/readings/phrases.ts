/** Words that a fixed phrase or a hyphen makes into something else. */
import { ACTING } from '../acting-verbs.js'
import { followsLet, hasComma, is, isArticle, opensObject, says } from '../around.js'
import type { Word } from '../tag.js'
import { isCapital } from './places.js'
import { type Reading, words } from './reading.js'

/** What somebody may be let do. */
const LET_DO: ReadonlySet<string> = new Set([
  ...ACTING,
  ...words('sanction penalise penalize punish close shut designate blacklist buy sell'),
])

const isPluralNoun = (word: Word | undefined): boolean => is(word, 'noun') && /s$/.test(word?.lower ?? '')

export const PHRASES: readonly Reading[] = [
  {
    told: 'Kenya threw [open] its border.',
    not: 'Kenya will [open] its border.',
    words: words('open'),
    as: 'adverb',
    when: ({ last }) => says(last, 'throw', 'throws', 'threw', 'thrown', 'throwing'),
  },
  {
    told: 'The measures [call] for a freeze.',
    not: 'The ministers made a [call] for help.',
    words: words('call'),
    as: 'verb',
    when: ({ last, after }) =>
      says(after, 'for') &&
      says(
        last,
        'measures',
        'sanctions',
        'steps',
        'penalties',
        'restrictions',
        'plans',
        'proposals',
        'drafts',
        'bills',
      ),
  },
  {
    told: 'The news [follows] a delay of tariffs.',
    words: words('follows'),
    as: 'verb',
    when: ({ last, after }) =>
      says(last, 'news', 'move', 'announcement', 'decision', 'step', 'ban', 'expulsion', 'ruling', 'action') &&
      after !== undefined,
  },
  {
    told: 'President Moon Jae-[in] urged Japan to act.',
    not: 'Norway steps [in] today.',
    words: words('in'),
    as: 'noun',
    when: ({ last }) => last?.after === '-' && isCapital(last),
  },
  {
    told: 'Peru at [once] lifted the ban.',
    not: '[Once] Peru lets in beef, prices will fall.',
    words: words('once'),
    as: 'adverb',
    when: ({ last, after }) => says(last, 'at') && is(after, 'verb'),
  },
  {
    told: 'Duties were put on wine and [beef] in 2020.',
    not: 'They will [beef] up the sanctions.',
    words: words('beef'),
    as: 'noun',
    when: ({ after }) => !says(after, 'up'),
  },
  {
    told: 'Peru revoked executive [orders] that barred flights.',
    not: 'The executive [orders] the coffee.',
    words: words('orders'),
    as: 'noun',
    when: ({ last, after }) =>
      says(last, 'executive', 'presidential') && !isArticle(after) && !is(after, 'noun', 'name'),
  },
  {
    told: 'Norway will [back] the lifting of the ban.',
    not: 'Norway took [back] the ship.',
    words: words('back'),
    as: 'verb',
    when: ({ last, after }) => is(last, 'modal', 'to') && isArticle(after),
  },
  {
    told: 'Norway [backs] the lifting of the ban.',
    not: 'They lay on their [backs].',
    words: words('backs'),
    as: 'verb',
    when: ({ last, after }) => is(last, 'name', 'noun') && isArticle(after),
  },
  {
    told: 'Firms that [ship] oil for Peru were hit.',
    not: 'They saw that [ship] sink.',
    words: words('ship trade supply fund finance broker aid'),
    as: 'verb',
    when: ({ before, last, after }) =>
      says(last, 'that', 'which', 'who') &&
      isPluralNoun(before.at(-2)) &&
      is(after, 'noun', 'name', 'adjective', 'number'),
  },
  {
    told: 'A law [lets] the king close ports.',
    words: words('lets let letting'),
    tagged: ['modal'],
    as: 'verb',
  },
  {
    told: 'A law lets the king [ban] imports.',
    not: 'A law lets the [ban] on imports lapse.',
    words: LET_DO,
    as: 'verb',
    when: ({ word, before, after }) => after !== undefined && opensObject(word, after) && followsLet(before),
  },
  {
    told: 'Norway, according to [reports], has recalled its envoy.',
    not: 'Norway agreed to [report] it.',
    tagged: ['verb'],
    as: 'noun',
    when: ({ before, last }) => says(last, 'to') && says(before.at(-2), 'according'),
  },
  {
    told: 'The [freeze]-dried fish was sold.',
    not: 'Norway is [cutting] aid to Peru.',
    tagged: ['verb'],
    as: 'adjective',
    when: ({ word, last }) => word.after === '-' || last?.after === '-',
  },
  {
    told: 'China opened an [anti-dumping] inquiry.',
    tagged: ['verb'],
    as: 'adjective',
    when: ({ word }) => /^(?:anti|counter)-/.test(word.lower),
  },
  {
    told: 'They held face-[to]-face talks.',
    not: 'Norway moved [to] ban imports.',
    tagged: ['to', 'preposition'],
    as: 'adjective',
    when: ({ word, last }) => word.after === '-' || last?.after === '-',
  },
  {
    told: 'Norway [no] longer bars imports of oil.',
    not: 'Norway sees [no] reason to stay.',
    words: words('no'),
    as: 'negation',
    when: ({ after }) => says(after, 'longer'),
  },
  {
    told: 'Peru was put on the [so]-called grey list.',
    not: 'Peru was poor, [so] it left.',
    words: words('so'),
    as: 'adjective',
    when: ({ word, after }) => says(after, 'called') && /^-/.test(word.after),
  },
  {
    told: 'Peru was put on the so-[called] grey list.',
    not: 'Peru [called] it so.',
    words: words('called'),
    as: 'adjective',
    when: ({ last }) => says(last, 'so') && /^-/.test(last?.after ?? ''),
  },
  {
    told: 'The Sanctions [Act] bars loans to Peru.',
    not: 'Peru will [act].',
    words: words('act'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ word, last }) => word.text === 'Act' && /^\p{Lu}/u.test(last?.text ?? '') && is(last, 'noun', 'name'),
  },
  {
    told: 'Peru [once] more let in Chilean beef.',
    not: '[Once] Peru lets in beef, prices will fall.',
    words: words('once'),
    as: 'adverb',
    when: ({ after }) => says(after, 'more', 'again'),
  },
  {
    told: 'Peru freed firms [once] linked to a cartel.',
    not: 'Peru freed the firms [once] Chile agreed.',
    words: words('once'),
    as: 'adverb',
    when: ({ last, after }) =>
      is(last, 'noun') && !hasComma(last as Word) && is(after, 'verb') && /ed$/.test(after?.lower ?? ''),
  },
  {
    told: 'Peru let in Chilean beef once [more].',
    not: 'Peru let in [more] beef.',
    words: words('more'),
    as: 'adverb',
    when: ({ last }) => says(last, 'once'),
  },
  {
    told: 'Norway has [yet] to lift its embargo.',
    not: 'Norway agreed, [yet] Peru did not.',
    words: words('yet'),
    as: 'adverb',
    when: ({ last }) => is(last, 'negation', 'have', 'be'),
  },
  {
    told: 'The list names the [following] banks.',
    not: 'Peru left [following] the vote.',
    words: words('following'),
    as: 'adjective',
    when: ({ last }) => says(last, 'the'),
  },
  {
    told: 'Peru [last] imposed sanctions in 1978.',
    not: 'The [last] sanctions ended in 1978.',
    words: words('first last next'),
    as: 'adverb',
    when: ({ last, after }) => is(after, 'verb') && is(last, 'name', 'noun', 'pronoun'),
  },
  { told: 'Exports fell [last] week.', words: words('last next upcoming'), as: 'adjective' },
  {
    told: 'They were allies [until] recently.',
    not: 'They were allies [until] Peru left.',
    words: words('until till'),
    as: 'adverb',
    when: ({ after }) => says(after, 'then', 'now', 'recently', 'lately'),
  },
  {
    told: 'Norway has [long] enforced the ban.',
    not: 'The ban was [long] and hard.',
    words: words('long since'),
    as: 'adverb',
    when: ({ last, after }) => is(last, 'have') && is(after, 'verb'),
  },
  {
    told: 'Peru banned beef [as] well.',
    not: 'Peru banned beef [as] prices fell.',
    words: words('as'),
    as: 'conjunction',
    when: ({ after }) => says(after, 'well'),
  },
  {
    told: 'Peru banned beef as well [as] milk.',
    words: words('as'),
    as: 'adverb',
    when: ({ last }) => says(last, 'well'),
  },
  {
    told: 'Exports fell by ten per [cent].',
    not: 'The coin was worth a [cent].',
    words: words('cent'),
    as: 'number',
    when: ({ last }) => says(last, 'per'),
  },
  {
    told: 'They set a cap of $60 [per] barrel.',
    not: 'Norway sends one ship [per] decree.',
    words: words('per'),
    as: 'number',
    when: ({ last, after }) => is(last, 'number') && is(after, 'noun'),
  },
  {
    told: 'They set a $60 per [barrel] cap.',
    not: 'They sold the [barrel] quickly.',
    tagged: ['noun'],
    behind: ['number'],
    as: 'number',
    when: ({ last, after }) => says(last, 'per') && is(after, 'noun'),
  },
  {
    told: 'The ban holds until [May].',
    not: 'Norway [May] Lift Ban on Beef.',
    words: words('may'),
    as: 'noun',
    when: ({ word, last, after }) =>
      word.text === 'May' &&
      (is(after, 'number') ||
        is(last, 'number', 'preposition') ||
        says(last, 'until', 'till', 'since', 'this', 'last', 'past', 'next', 'mid', 'early', 'late')),
  },
  {
    told: 'The border is shut until further [notice].',
    not: 'Peru will [notice] it.',
    words: words('notice'),
    as: 'noun',
    when: ({ last }) => says(last, 'further'),
  },
  {
    told: 'A draft [before] the Security Council would ban arms.',
    not: 'Peru left [before] the vote.',
    words: words('before'),
    as: 'preposition',
    when: ({ last, after }) => DRAFT.has(last?.lower ?? '') && (isArticle(after) || after?.possessive === true),
  },
  {
    told: 'They sold goods [like] beef.',
    not: 'They [like] beef.',
    words: words('like'),
    tagged: ['verb'],
    as: 'preposition',
    when: ({ last, after }) =>
      is(last, 'noun') &&
      (is(after, 'noun') || /ing$/.test(after?.lower ?? '') || (is(after, 'adjective') && isPluralNoun(last))),
  },
  {
    told: 'Officers who [back] the war may not enter Peru.',
    not: 'Officers came [back] the next day.',
    words: words('back backs'),
    tagged: ['adverb'],
    as: 'verb',
    when: ({ last, after }) => is(last, 'relative') && is(after, 'determiner', 'name'),
  },
  {
    told: '[Like] Peru, Chile banned beef.',
    not: 'Norwegians [like] Peru.',
    words: words('like'),
    tagged: ['verb'],
    as: 'preposition',
    when: ({ last }) => !last || hasComma(last),
  },
]

const DRAFT = words('draft drafts bill bills resolution resolutions motion motions proposal proposals')
