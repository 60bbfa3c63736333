/** Words that only qualify what stands beside them. */
import { followsBe, hasComma, is, isArticle, opensVerb, says } from '../around.js'
import type { Word } from '../tag.js'
import { type Reading, words } from './reading.js'

export const MODIFIERS: readonly Reading[] = [
  {
    told: 'Norway announced full [blocking] sanctions on a bank.',
    not: 'Norway is [blocking] the sale.',
    words: words('blocking'),
    as: 'adjective',
    when: ({ after }) => says(after, 'sanctions', 'measures'),
  },
  {
    told: 'This [past] week Norway banned imports from Chad.',
    words: words('past'),
    tagged: ['verb', 'noun'],
    as: 'adjective',
    when: ({ last }) => last !== undefined && /^(?:this|the|these)$/.test(last.lower),
  },
  {
    told: 'Petrov, who [himself] was banned, left.',
    not: 'Norway defended [itself] well.',
    words: words('himself herself itself themselves'),
    as: 'adverb',
    when: ({ last }) => is(last, 'relative', 'name', 'noun', 'be') && !hasComma(last as Word),
  },
  {
    told: 'Sanctions [Top] Officials, Metals',
    not: 'Exports will [top] ten million.',
    words: words('top'),
    tagged: ['verb'],
    as: 'adjective',
    when: ({ last }) => !opensVerb(last),
  },
  {
    told: 'Norway granted Iran [limited] relief.',
    not: 'Norway [limited] imports.',
    words: words('limited'),
    tagged: ['verb'],
    as: 'adjective',
    when: ({ before, after }) => is(after, 'noun') && is(before.at(-2), 'verb'),
  },
  {
    told: 'Norway imposed [sweeping] sanctions on Iran.',
    not: 'Norway ended [crippling] Iran by sanctions.',
    words: words(
      'sweeping crippling punishing biting devastating crushing damaging binding existing remaining outstanding overlapping lasting matching corresponding debilitating paralysing paralyzing suffocating stinging swingeing blistering withering bruising escalating longstanding long-standing wide-ranging far-reaching hard-hitting mounting growing increasing',
    ),
    as: 'adjective',
    when: ({ last, after }) => is(last, 'verb', 'adjective', 'number') && is(after, 'noun', 'adjective', 'number'),
  },
  {
    told: 'Norway halted [non] essential financial transactions with Chad.',
    words: words('non'),
    as: 'adjective',
    when: ({ after }) => is(after, 'noun', 'adjective'),
  },
  {
    told: 'The raid and [ensuing] international sanctions hurt Chad.',
    words: words('ensuing forthcoming ongoing'),
    tagged: ['verb'],
    as: 'adjective',
    when: ({ after }) => is(after, 'noun', 'adjective', 'name'),
  },
  {
    told: 'Norway kept [frozen] the accounts of Iran.',
    not: 'Norway [blocked] the accounts of Iran.',
    words: words('frozen blocked immobilised immobilized'),
    as: 'adjective',
    when: ({ last }) => last !== undefined && KEEPS.has(last.lower),
  },
  {
    told: 'Moscow let in Latvian [canned] fish.',
    not: 'They [canned] the project.',
    words: words('canned tinned smoked salted dried chilled pickled cured'),
    tagged: ['verb'],
    as: 'adjective',
    when: ({ last, after }) => is(after, 'noun') && is(last, 'determiner', 'name', 'adjective', 'number'),
  },
  {
    told: 'Other [industrialised] states left.',
    words: words('industrialised industrialized'),
    tagged: ['verb'],
    as: 'adjective',
    when: ({ after }) => is(after, 'noun'),
  },
  {
    told: 'Norway has an embargo, as well as [targeted] sanctions.',
    not: 'Norway [targeted] sanctions at Chad.',
    words: words('targeted'),
    tagged: ['verb'],
    as: 'adjective',
    when: ({ last, after }) =>
      says(after, 'sanctions', 'measures', 'financial', 'restrictive') &&
      is(last, 'conjunction', 'adverb', 'preposition'),
  },
  { told: "Russia's [malign] influence grows.", words: words('malign'), tagged: ['verb', 'noun'], as: 'adjective' },
  { told: 'It wrote to [neighbouring] Finland.', words: words('neighbouring neighboring'), as: 'adjective' },
  {
    told: "The order names the country's [mining] authority.",
    not: 'Peru ended [mining] in the north.',
    words: words('drilling refining processing manufacturing fishing banking printing chipmaking mining'),
    as: 'adjective',
    when: ({ last, after }) => is(last, 'noun') && is(after, 'noun'),
  },
  {
    told: "Norway sanctioned Iran's construction, [mining] and textile sectors.",
    not: 'They live by buying, [shipping] and selling wine.',
    words: words(
      'mining shipping banking engineering manufacturing drilling refining accounting consulting auditing farming fishing trust',
    ),
    tagged: ['verb'],
    as: 'noun',
    when: ({ word, last, after }) =>
      (is(after, 'conjunction') || /,/.test(word.after)) && is(last, 'noun', 'adjective', 'name'),
  },
  {
    told: 'Norway bars accounting and [engineering] services.',
    not: 'They froze assets and [shipping] stopped.',
    words: words('engineering accounting consulting auditing mining'),
    tagged: ['verb'],
    as: 'adjective',
    when: ({ last, after }) => is(last, 'conjunction') && is(after, 'noun'),
  },
  {
    told: 'Chad was stripped of its GSP [benefits] by Japan.',
    not: 'Free trade [benefits] both.',
    words: words('benefits'),
    tagged: ['verb'],
    as: 'noun',
    when: ({ before, last }) =>
      says(last, 'trade', 'trading', 'tariff', 'gsp', 'agoa', 'duty-free', 'preferential') &&
      says(before.at(-2), 'its', 'their', 'of', 'the'),
  },
  {
    told: 'Norwegian firms may now export phones and [building] materials to Cuba.',
    not: 'Norway is [building] roads.',
    words: words('building'),
    tagged: ['verb'],
    as: 'adjective',
    when: ({ after }) => says(after, 'materials', 'material', 'supplies'),
  },
  {
    told: 'Norway bars exports of [chipmaking] tools.',
    not: 'The city lives by [chipmaking].',
    ends: 'ing',
    as: 'adjective',
    when: ({ word, after }) => is(after, 'noun', 'adjective') && CRAFT.test(word.lower),
  },
  { told: 'Norway seized goods [worth] $2m.', words: words('worth'), tagged: ['verb'], as: 'adjective' },
  {
    told: 'The ban may come [close] to an embargo.',
    not: 'Norway will [close] its ports.',
    words: words('close'),
    as: 'adjective',
    when: ({ last, after }) => is(after, 'to') && !is(last, 'to'),
  },
  {
    told: 'Jordan ordered [closed] the Iraqi consulate.',
    not: 'Jordan [closed] the Iraqi consulate.',
    words: words('closed shut sealed frozen grounded'),
    as: 'adjective',
    when: ({ last }) => says(last, 'ordered'),
  },
  {
    told: 'Norway called it [unjustified] and left.',
    words: words(
      'impoverished beleaguered embattled unjustified unfounded unprovoked unwarranted undeserved unprecedented unauthorised unauthorized',
    ),
    as: 'adjective',
  },
  {
    told: 'The ban was [first] imposed in May.',
    not: 'Norway was [first] in the race.',
    words: words('first last'),
    as: 'adverb',
    when: ({ last, after }) => is(last, 'be', 'have') && is(after, 'verb'),
  },
  {
    told: 'Danish visitors are not [welcome] here.',
    not: 'Danish visitors [welcome] the step.',
    words: words('welcome'),
    as: 'adjective',
    when: ({ before }) => followsBe(before),
  },
  {
    told: 'They want an almost [airtight] ban on trade.',
    not: 'The ban will almost [end] trade.',
    tagged: ['verb'],
    behind: ['adverb'],
    as: 'adjective',
    when: ({ before, after }) => is(before.at(-2), 'determiner') && isArticle(before.at(-2)) && is(after, 'noun'),
  },
  {
    told: 'Clinton ordered a halt to US military sales to Nigeria and threatened [further] action.',
    not: 'They went no [further].',
    words: words('further'),
    tagged: ['adverb'],
    as: 'adjective',
    when: ({ last, after }) => is(last, 'verb') && is(after, 'noun'),
  },
]

const KEEPS = words('keep keeps kept keeping remain remains remained stay stays stayed leave leaves')

/** Crafts in one word. */
const CRAFT =
  /^(?:chip|steel|ship|wine|cheese|car|drone|missile|weapon|bomb|watch|shoe|paper|tool)s?-?(?:making|building)$/
