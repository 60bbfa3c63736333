import type { Rule } from './rule.js'

export const ASSET: readonly Rule[] = [
  {
    id: 'central-bank-freeze/freeze-the-reserves',
    type: 'central-bank-freeze',
    verb: '{freeze}',
    object: '(reserves|central bank); central bank .{0,2} {asset}; assets of ~ central bank',
    target: ['inside', 'of', 'object'],
    why: 'Reserves held by a central bank are blocked.',
    matches: ["[imposer The EU] has [trigger frozen the reserves] of [target Russia]'s central bank."],
    rejects: ['The company froze its cash reserves for the winter.'],
  },
  {
    id: 'asset-freeze/freeze-the-assets',
    type: 'asset-freeze',
    verb: '{freeze}',
    object: '{asset}',
    target: ['of', 'belonging to', 'inside', 'object', 'on', 'against'],
    why: 'An authority freezes property.',
    matches: [
      '[imposer Tokyo] has [trigger frozen the assets] of [target Sberbank].',
      'The [trigger assets] of two [target Belarusian] generals [trigger were frozen] by [imposer Canada].',
      '[imposer Britain] announced the [trigger freezing of the accounts] of a [target Libyan] fund.',
    ],
    rejects: ['Frozen food assets were sold to a Dutch trader.', 'The central bank froze interest rates.'],
  },
  {
    id: 'asset-freeze/asset-freeze',
    type: 'asset-freeze',
    noun: '(assets|asset) (freeze|freezes|blocking)',
    target: ['on', 'against', 'of', 'for', 'targeting', 'to'],
    bare: true,
    why: 'The freeze named as a noun.',
    matches: ["[imposer The EU] imposed an [trigger asset freeze] on [target Syria]'s telecoms chief."],
    rejects: ['An asset freeze is a common tool of divorce courts.'],
  },
  {
    id: 'asset-freeze/blocking-sanctions',
    type: 'asset-freeze',
    noun: 'full? blocking (sanctions|measures)',
    target: ['on', 'against', 'targeting', 'for'],
    why: 'Blocking sanctions block all property.',
    matches: [
      "[imposer The United States] imposed [trigger full blocking sanctions] on [target Russia]'s second bank.",
    ],
    rejects: ['A blocking minority in the upper house stopped the sanctions bill.'],
  },
  {
    id: 'asset-freeze/property-is-blocked',
    type: 'asset-freeze',
    verb: '(blocked|block)',
    object: '(property|interests|assets)',
    reach: 'clause',
    target: ['of', 'object'],
    why: 'The wording of American orders: all property … is blocked.',
    matches: [
      "All [trigger property] of [target Iran]'s Aban Air [trigger is blocked] under the order, [imposer the US Treasury] said.",
    ],
    rejects: ['Snow blocked the road to the property.'],
  },
  {
    id: 'asset-seizure/seize-property',
    type: 'asset-seizure',
    verb: '{seize}',
    object:
      '{asset}; (yacht|yachts|superyacht|villa|villas|vessel|ship|tanker|cargo|compound|compounds|aircraft|jet|oil|reserves|embassy|estate|mansion|properties)',
    target: ['of', 'belonging to', 'inside', 'object', 'from'],
    foreign: true,
    why: 'Property is taken.',
    matches: [
      '[imposer Italy] [trigger seized a villa] of a [target Russian] banker.',
      '[imposer Iran] [trigger has seized a tanker] under the [target Greek] flag.',
    ],
    rejects: ['Police seized 40 kilos of cocaine.', 'Rebels seized the town of Goma.'],
  },
]
