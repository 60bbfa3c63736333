/** Words that are things where they stand, though they look like acts. */
import { hasComma, is, isArticle, opensVerb, says } from '../around.js'
import { type Reading, words } from './reading.js'

export const THINGS: readonly Reading[] = [
  {
    told: 'China has banned three US [drone] makers from doing business.',
    not: 'The engines [drone] on.',
    words: words('drone chip mine ship arms steel car phone toy fish tile pump'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ last, after }) =>
      is(last, 'name', 'adjective', 'number') &&
      says(after, 'makers', 'maker', 'firms', 'firm', 'companies', 'builders', 'exporters', 'producers'),
  },
  {
    told: 'The U.S. [draft] resolution would end aid to Chad.',
    not: 'The lawyers [draft] laws.',
    words: words('draft'),
    tagged: ['verb'],
    as: 'adjective',
    when: ({ before, last, after }) =>
      is(last, 'name', 'noun', 'adjective') &&
      is(before.at(-2), 'determiner') &&
      says(after, 'resolution', 'law', 'bill', 'decree', 'text', 'agreement', 'order', 'proposal', 'statement', 'list'),
  },
  {
    told: 'They may not sell phones on the U.S. [market] for two years.',
    not: 'They [market] fish abroad.',
    words: words('market'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ before, last }) =>
      is(last, 'name', 'noun', 'adjective') &&
      is(before.at(-2), 'determiner') &&
      says(before.at(-3), 'on', 'in', 'from', 'of', 'to', 'into'),
  },
  {
    told: 'Norway declared the Chadian [guard] a terrorist group.',
    not: 'They [guard] the border.',
    words: words('guard'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ last, after }) =>
      is(last, 'name', 'adjective') && is(after, 'determiner', 'preposition', 'to', 'conjunction'),
  },
  {
    told: 'Chad was hit by a US flight [ban] a year later.',
    not: 'They want to [ban] flights.',
    words: words('ban'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ last }) => says(last, 'flight', 'travel', 'visa', 'import', 'export', 'entry', 'trade', 'oil', 'gas'),
  },
  {
    told: 'They met on migration [flows], and Peru left.',
    not: 'Oil [flows] to Peru.',
    words: words('flows'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ word, last, after }) => is(last, 'noun') && (hasComma(word) || is(after, 'conjunction')),
  },
  {
    told: 'Norway resumed [funding] to Peru.',
    not: 'Norway is [funding] schools.',
    words: words('funding financing'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ last, after }) =>
      says(after, 'to') && !is(last, 'be') && (is(last, 'verb') || is(last, 'adjective', 'determiner')),
  },
  {
    told: 'Norway halted port visits and [planning] meetings.',
    not: 'Norway is [planning] talks.',
    words: words('planning'),
    tagged: ['verb'],
    as: 'adjective',
    when: ({ last, after }) =>
      is(last, 'conjunction', 'determiner', 'adjective') && says(after, 'meetings', 'meeting', 'sessions', 'talks'),
  },
  {
    told: 'Norway banned imports of milk, [fish], nuts and meat.',
    not: 'Crews may [fish] there.',
    words: words(
      'fish beef fruit pepper iron lead cement salt sugar feed fuel oil paper glass seed seeds ham butter honey',
    ),
    tagged: ['verb'],
    as: 'noun',
    when: ({ word, last }) =>
      last !== undefined && (hasComma(last) || (hasComma(word) && is(last, 'noun', 'conjunction'))),
  },
  {
    told: 'Iran is the only [country] to be cut off.',
    words: words('country nation state'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ last }) => says(last, 'only', 'first', 'latest'),
  },
  {
    told: 'Peru declared the Lima [gang] a terrorist group.',
    not: 'They [gang] up on Peru.',
    words: words('gang'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ after }) => !says(after, 'up'),
  },
  {
    told: 'Norway blacklisted eight plaza [bosses] working for Zambada.',
    not: 'He [bosses] them about.',
    words: words('bosses'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ last }) => is(last, 'noun', 'number', 'adjective', 'name'),
  },
  {
    told: 'Norway delayed tariff [increases] on fish.',
    not: 'Norway [increases] tariffs on fish.',
    words: words('increases rises hikes cuts'),
    as: 'noun',
    when: ({ last }) => says(last, 'tariff', 'duty', 'tax', 'price', 'levy', 'aid', 'output'),
  },
  {
    told: 'In a drive against people [trafficking], Norway froze assets.',
    not: 'They were caught [trafficking] drugs.',
    words: words('trafficking smuggling laundering'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ word, last, after }) => is(last, 'noun') && (hasComma(word) || !is(after, 'determiner', 'noun', 'name')),
  },
  {
    told: 'They are on the list of people [subject] to a ban.',
    not: 'They [subject] guests to searches.',
    words: words('subject'),
    tagged: ['verb'],
    as: 'adjective',
    when: ({ after }) => says(after, 'to'),
  },
  {
    told: 'Norway announced export [controls] a day earlier.',
    not: 'Norway [controls] the port.',
    words: words('controls curbs limits bans'),
    as: 'noun',
    when: ({ last }) => says(last, 'export', 'import', 'trade', 'price', 'capital', 'travel', 'visa', 'currency'),
  },
  {
    told: '[President-elect] Lula will visit Norway.',
    words: words('president-elect vice-president-elect premier-designate chancellor-designate president-designate'),
    as: 'noun',
  },
  {
    told: 'The steps, among them [asset] freezes, hit Peru.',
    words: words('asset'),
    tagged: ['verb'],
    as: 'noun',
  },
  {
    told: 'The steps, among them [travel] bans, hit Peru.',
    not: 'They let them [travel] to Peru.',
    words: words('travel visa trade export import arms'),
    as: 'noun',
    when: ({ before, after }) =>
      says(before.at(-1), 'them', 'these', 'which') && says(before.at(-2), 'among') && is(after, 'noun', 'verb'),
  },
  {
    told: 'Peru opened its airspace and trade [routes] again.',
    not: 'Norway [routes] its oil through Peru.',
    words: words('routes'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ last }) => says(last, 'trade', 'supply', 'transit', 'shipping', 'air', 'sea', 'land', 'smuggling', 'rail'),
  },
  {
    told: 'Peru will exempt [maize] from its duties.',
    words: words(
      'drones smartphones headphones microchips maize herring bauxite jute motorbikes spices condensate lng',
    ),
    as: 'noun',
  },
  {
    told: 'Italian [police] seized the yacht.',
    not: 'They will [police] the border.',
    words: words('police'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ last }) => !opensVerb(last),
  },
  {
    told: '[Fish] from Norway may not enter.',
    not: 'They [fish] for cod.',
    words: words('oil fish fuel coal ship coin'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ last, after }) => is(after, 'preposition') && !opensVerb(last),
  },
  {
    told: 'A state trading [firm] lost its licence.',
    not: 'They took a [firm] stand.',
    words: words('firm firms bank'),
    as: 'noun',
    when: ({ last }) => is(last, 'noun', 'name', 'adjective'),
  },
  {
    told: 'Finland stopped a $4.2m [grant] to Peru.',
    not: 'Finland will [grant] asylum.',
    words: words('grant grants accord accords'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ last }) => is(last, 'determiner', 'number', 'adjective', 'noun'),
  },
  {
    told: 'The Dutch require export [permits] for tools.',
    not: 'The law [permits] exports.',
    words: words('permits licences licenses'),
    as: 'noun',
    when: ({ last }) => last !== undefined && OWNS_RULES.has(last.lower),
  },
  {
    told: 'Norway halted export credit [guarantees] for Peru.',
    not: 'The law of Peru [guarantees] it.',
    words: words('guarantees'),
    as: 'noun',
    when: ({ last }) => says(last, 'credit', 'loan', 'export', 'investment', 'risk', 'security', 'bank'),
  },
  {
    told: 'The EU tightened visa [rules] for Ethiopians.',
    not: 'The king [rules] by decree.',
    words: words('rules'),
    as: 'noun',
    when: ({ last }) => last !== undefined && (OWNS_RULES.has(last.lower) || last.tags.has('Demonym')),
  },
  {
    told: 'A U.S. [rule] restricts exports of chips.',
    not: 'They [rule] the seas.',
    words: words('rule'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ before, after }) =>
      is(after, 'verb', 'modal') && before.slice(-4).some(({ lower }) => /^(?:an?|the|this|its|another)$/.test(lower)),
  },
  {
    told: 'Syria, whose [oil] the EU stopped buying, protested.',
    not: 'They [oil] the engine.',
    tagged: ['verb'],
    behind: ['relative'],
    as: 'noun',
    when: ({ last, after }) => says(last, 'whose') && is(after, 'determiner', 'name'),
  },
  {
    told: 'All [that] the men own is blocked.',
    words: words('that'),
    tagged: ['determiner'],
    as: 'relative',
    when: ({ last, before, after }) =>
      says(last, 'all', 'everything') && before.length < 3 && is(after, 'determiner', 'pronoun', 'name'),
  },
  {
    told: 'The [directive] of the ministry stands.',
    words: words('directive'),
    as: 'noun',
    when: ({ after }) => !is(after, 'noun'),
  },
  {
    told: 'The US [draft] would ban arms.',
    not: 'They will [draft] a law.',
    words: words('draft'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ before, last }) => is(last, 'name') && isArticle(before.at(-2)),
  },
  {
    told: 'Indonesia shut out Taiwanese fishing [boats].',
    words: words('boats'),
    as: 'noun',
    when: ({ last }) => says(last, 'fishing'),
  },
  {
    told: 'They took three steps, among them [suspension] of aid.',
    words: words('suspension expulsion cancellation termination revocation prohibition'),
    tagged: ['verb'],
    as: 'noun',
  },
  {
    told: 'Flights were banned, [state] assets frozen.',
    not: 'The papers [state] terms of trade.',
    words: words('state'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ last, after }) =>
      is(after, 'noun') &&
      (last === undefined || hasComma(last) || is(last, 'conjunction', 'preposition', 'determiner', 'verb')),
  },
  {
    told: 'They must leave the Gulf [states].',
    not: 'It [states] its case.',
    words: words('states'),
    as: 'noun',
    when: ({ word, last }) => word.text === 'states' && is(last, 'noun'),
  },
  {
    told: 'Ukraine stopped passenger [trains] to Belarus.',
    not: 'Norway [trains] soldiers.',
    words: words('trains'),
    as: 'noun',
    when: ({ before, last }) => is(last, 'noun') && before.some(({ pos }) => pos === 'verb'),
  },
  {
    told: "Peru expelled Ali Hassan, [charge] d'affaires in Lima.",
    not: 'They [charge] duties.',
    words: words('charge charges chargé'),
    as: 'noun',
    when: ({ after }) => /^(?:d['’]affaires|des)$/.test(after?.lower ?? ''),
  },
  {
    told: 'In the immediate [wake] of the raid, Peru cut aid.',
    not: 'The raids [wake] fear.',
    words: words('wake'),
    as: 'noun',
    when: ({ after }) => says(after, 'of'),
  },
  {
    told: 'They added a year to [sanctions] that hit Peru.',
    not: 'They voted for a law that [sanctions] Peru.',
    words: words('sanctions bans curbs embargoes'),
    as: 'noun',
    when: ({ last }) => says(last, 'to'),
  },
]

const OWNS_RULES = words('visa visas entry export exports import imports trade travel sanctions licensing')
