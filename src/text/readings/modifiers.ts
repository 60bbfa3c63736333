/** Words that only qualify what stands beside them. */
import { followsBe, is, opensVerb, says } from '../around.js'
import { type Reading, words } from './reading.js'

export const MODIFIERS: readonly Reading[] = [
  { told: 'x', words: words('top'), tagged: ['verb'], as: 'adjective', when: ({ last }) => !opensVerb(last) },
  {
    told: 'x',
    words: words('limited'),
    tagged: ['verb'],
    as: 'adjective',
    when: ({ before, after }) => is(after, 'noun') && is(before.at(-2), 'verb'),
  },
  {
    told: 'x',
    words: words('frozen blocked immobilised immobilized'),
    as: 'adjective',
    when: ({ last }) => last !== undefined && KEEPS.has(last.lower),
  },
  {
    told: 'x',
    words: words('canned tinned smoked salted dried chilled pickled cured'),
    tagged: ['verb'],
    as: 'adjective',
    when: ({ last, after }) => is(after, 'noun') && is(last, 'determiner', 'name', 'adjective', 'number'),
  },
  {
    told: 'x',
    words: words('industrialised industrialized'),
    tagged: ['verb'],
    as: 'adjective',
    when: ({ after }) => is(after, 'noun'),
  },
  { told: 'x', words: words('neighbouring neighboring'), as: 'adjective' },
  {
    told: 'x',
    words: words('drilling refining processing manufacturing fishing banking printing chipmaking mining'),
    as: 'adjective',
    when: ({ last, after }) => is(last, 'noun') && is(after, 'noun'),
  },
  {
    told: 'x',
    ends: 'ing',
    as: 'adjective',
    when: ({ word, after }) => is(after, 'noun', 'adjective') && CRAFT.test(word.lower),
  },
  { told: 'x', words: words('combined'), tagged: ['verb'], as: 'adjective', when: ({ last }) => is(last, 'verb') },
  { told: 'x', words: words('worth'), tagged: ['verb'], as: 'adjective' },
  {
    told: 'x',
    words: words('close'),
    as: 'adjective',
    when: ({ last, after }) => is(after, 'to') && !is(last, 'to'),
  },
  {
    told: 'x',
    words: words('closed shut sealed frozen grounded'),
    as: 'adjective',
    when: ({ last }) => says(last, 'ordered'),
  },
  { told: 'x', words: words('welcome'), as: 'adjective', when: ({ before }) => followsBe(before) },
]

const KEEPS = words('keep keeps kept keeping remain remains remained stay stays stayed leave leaves')

/** Crafts in one word. */
const CRAFT =
  /^(?:chip|steel|ship|wine|cheese|car|drone|missile|weapon|bomb|watch|shoe|paper|tool)s?-?(?:making|building)$/
