import type { Rule } from './rule.js'

/** Trade as a whole. */
export const TRADE: readonly Rule[] = [
  {
    id: 'trade-embargo/trade-embargo',
    type: 'trade-embargo',
    noun: 'land .{0,2} sea .{0,2} air (blockade|embargo|boycott); (sea|naval|land) and air (blockade|boycott); (trade|economic|commercial|full|total|complete|comprehensive) (embargo|embargoes|blockade|boycott); trade and ~ (embargo|boycott); boycott of (all|any)? (trade|commerce) with; trade (restrictions|curbs); (mandatory|full|comprehensive|international|worldwide|global|un|total) trade sanctions; travel and trade (embargo|ban); trade ban; ban on ~ trade (with|between); ban on #Place trade; (import|imports) and (export|exports) (ban|bans|embargo); (export|exports) and (import|imports) (ban|bans|embargo); ban on (all|any) trade',
    target: ['on', 'against', 'with', 'of', 'inside', 'from'],
    why: 'All trade is barred.',
    matches: [
      '[imposer Washington] imposed a [trigger trade embargo] on [target Cuba] in 1962.',
      'A [trigger total blockade] against [target Qatar] was announced by [imposer Saudi Arabia].',
    ],
    rejects: ['A trade embargo would hurt both sides.', 'The port lifted its ban on the fur trade.'],
  },
  {
    id: 'trade-embargo/suspend-bilateral-trade',
    type: 'trade-embargo',
    verb: '{stop}; {ban}',
    object:
      '(bilateral|cross-border|mutual) ~ (trade|commerce|exchanges); trade and (transport|investment|travel) ~ (links|ties)',
    unless: 'trade (talks|negotiations|dialogue|deal|agreement|pact|consultations|commission|council|mission|fair)',
    target: ['with', 'inside', 'between', 'to', 'from'],
    why: 'Bilateral trade has two sides, so the other need not be named beside it.',
    matches: [
      "Pakistan expelled India's ambassador. [imposer Pakistan] will [trigger halt all bilateral trade].",
      '[trigger Bilateral trade] with [target Armenia] [trigger was suspended] by [imposer Turkey] in 1993.',
    ],
    rejects: ['Bilateral trade between Peru and Chile stopped growing.', 'Talks on bilateral trade with Japan ended.'],
  },
  {
    id: 'trade-embargo/suspend-trade',
    type: 'trade-embargo',
    verb: '{stop}; {ban}; (quit|quits|quitting)',
    object:
      '(trade|trading|commerce) with the? #Place+; (all|bilateral|cross-border|mutual) (trade|commerce); border trade; all (forms|kinds|sorts) of trade; (trade|economic|commercial) ~ (ties|tie|links|link|relations|exchanges); all ~ business (ties|links|relations); (trade|commercial) and financial (link|links|tie|ties); all new (trade|business); new (trade|business) and ~ (business|investment|deals|transactions|operations|dealings); commercial (transactions|exchanges); commercial and (financial|economic) (transactions|dealings|exchanges|relations); (trade|commercial|economic) (dealings|transactions|activities|activity); trade and financial (dealings|transactions); (import|imports) from and (export|exports) to; (export|exports) to and (import|imports) from; exports and imports; imports and exports; (export|exports) and (import|imports) ~ (transactions|operations|trade|dealings); (shipments|deliveries|supplies|goods|cargo|trade) to and from',
    target: ['with', 'of', 'inside', 'between', 'to', 'from'],
    foreign: true,
    why: 'Trade as a whole is stopped.',
    matches: [
      '[imposer Turkey] [trigger suspended all trade] with [target Israel].',
      '[trigger Trade relations] with [target Taiwan] [trigger were suspended] by [imposer Beijing].',
      '[imposer Kabul] ordered a [trigger halt to all trade] with [target Pakistan].',
      '[trigger Export and import operations] with [target Armenia] [trigger were suspended] by [imposer Turkey].',
      '[imposer Rabat] [trigger discontinued its commercial and financial transactions] with [target Algeria].',
      '[imposer Ghana] has [trigger stopped all forms of trade] with [target South Africa].',
      '[imposer Zambia] [trigger held back shipments to and from] [target Rhodesia].',
    ],
    rejects: ['Canada suspended trade talks with India.', 'Heavy snow halted trading on the Oslo exchange.'],
  },
  {
    id: 'trade-embargo/no-business-with-the-state',
    type: 'trade-embargo',
    verb: '{ban}; {stop}; (quit|quits|quitting|avoid|forgo)',
    object: '(doing|do|conducting|conduct) ~ business with the? #Place+; (to|from) (trade|trading) with the? #Place+',
    unless:
      '(barred|banned|prohibited|excluded|blocked) from .{0,3} business with .{0,3} (government|state|military|army|treasury)',
    reach: 'clause',
    target: ['with', 'inside'],
    foreign: true,
    why: 'Those who trade are told to leave off business with a state.',
    matches: [
      '[imposer Paris] ordered its firms to [trigger stop doing business with] [target Iraq].',
      '[imposer Pretoria] [trigger forbade] its merchants to [trigger trade with] [target Lesotho].',
    ],
    rejects: ['The dairy quit doing business with Spain.', 'He was barred from trading with the insurers of Bern.'],
  },
  {
    id: 'trade-embargo/put-trade-on-hold',
    type: 'trade-embargo',
    verb: '(put|puts|putting|place|places|placed)',
    object: 'trade with ~ on (hold|ice); on (hold|ice) ~ (trade|business|commerce)',
    unless:
      '(trade|business) (talks|deal|deals|agreement|pact|treaty|visit|visits|mission|delegation|negotiations|forum|plan|plans)',
    reach: 'clause',
    target: ['with', 'between', 'inside'],
    foreign: true,
    why: 'Trade waits until the quarrel is over.',
    matches: [
      '[imposer Riyadh] has [trigger put on hold all new business with] [target Sweden].',
      '[imposer Kampala] [trigger put its trade] with [target Rwanda] [trigger on ice].',
    ],
    rejects: ['Chile put trade talks with Peru on hold.', 'The grocer put the goods of a Dutch firm on ice.'],
  },
  {
    id: 'trade-embargo/restore-trade',
    type: 'trade-embargo',
    verb: '{restore}; {reopen}',
    object:
      '(trade|trading|commerce) with the? #Place+; (all|bilateral|cross-border|mutual) (trade|commerce); (trade|economic|commercial) ~ (ties|links|relations)',
    target: ['with', 'inside', 'between', 'to'],
    action: 'lift',
    foreign: true,
    why: 'Trade that was cut may go on.',
    matches: [
      '[imposer Riyadh] [trigger restored trade ties] with [target Qatar].',
      '[imposer India] [trigger resumed bilateral trade] with [target Pakistan] on Friday.',
    ],
    rejects: ['Trading resumed on the Cairo exchange.', 'Ministers from Chile resumed trade talks with Peru.'],
  },
  {
    id: 'trade-embargo/embargo',
    type: 'trade-embargo',
    noun: '(embargo|blockade)',
    target: ['on', 'against', 'with', 'of', 'inside'],
    generic: ['arms-embargo', 'import-ban', 'export-ban', 'airspace-ban', 'vessel-ban', 'trade-embargo'],
    why: 'An embargo of which nothing more is told; pointing back it is the embargo told before.',
    matches: [
      '[imposer The United States] lifted its [trigger embargo] on [target Vietnam] in 1994.',
      '[imposer Kenya] imposed an [trigger embargo] against [target Somalia].',
    ],
    rejects: ['The report is under embargo until noon.', 'The embargo was broken by a magazine.'],
  },
  {
    id: 'trade-embargo/may-not-trade-with',
    type: 'trade-embargo',
    verb: '(may|must|shall) (not|no longer) (trade|deal); (may|must|shall) (not|no longer) do any? business; (can|could) no longer (trade|deal)',
    object: 'with the? #Place',
    target: ['with', 'inside'],
    foreign: true,
    denial: true,
    why: 'By denial: a people may not trade with a state.',
    matches: ['[imposer Americans] [trigger may not trade with] [target Vietnam].'],
    rejects: ['Shops may not trade with minors.', 'Swiss traders could not trade with Spain in the storm of 1990.'],
  },
]
