import type { Rule } from './rule.js'

/** Duties, trade preferences and limits of price. */
export const TARIFFS: readonly Rule[] = [
  {
    id: 'tariff/tariffs',
    type: 'tariff',
    noun: '(import|punitive|retaliatory|additional|steep|new|anti-dumping|countervailing|customs)? {tariff}; (counter-tariffs|countertariffs|counter-tariff); trade sanctions; (import|punitive|retaliatory|additional|extra|new|further|percent|pct) (levy|levies); (levy|levies) (on|against) ~ {ware}; (levy|levies) (on|against) ~ (imports|exports)',
    unless:
      '(duty|duties) to (visit|host|pay|protect|report|serve|help|act|inform|consult|provide|warn|keep|ensure|defend); duty of (care|every|all|confidentiality)',
    target: ['on', 'against', 'from', 'of', 'inside', 'for', 'to'],
    goods: ['on', 'inside'],
    why: 'Duties on goods of the target.',
    matches: [
      '[imposer The EU] imposed [trigger tariffs] on electric cars from [target China].',
      '[imposer Ottawa] announced [trigger retaliatory duties] against [target the United States].',
    ],
    rejects: [
      'Mobile phone tariffs will fall.',
      'Nurses on night duty asked for more pay.',
      'Chile lifted the duty to report trips to Peru.',
    ],
  },
  {
    id: 'tariff/raise-duties',
    type: 'tariff',
    verb: '(raise|raises|raised|raising|hike|hikes|hiked|hiking|double|doubles|doubled|doubling|increase|increases|increased|increasing|triple|triples|tripled|quadruple|quadrupled|jack|jacked)',
    object: '{tariff}; (taxes|tax|levies|levy) on ~ (goods|imports|commodities|products|exports)',
    target: ['on', 'against', 'from', 'of', 'inside', 'for'],
    goods: ['on', 'inside'],
    foreign: true,
    why: 'Duties that exist are raised.',
    matches: [
      '[imposer Britain] [trigger hiked tariffs] on [target Russian] vodka.',
      '[trigger Duties] on steel from [target Turkey] [trigger were tripled] by [imposer Washington].',
    ],
    rejects: ['The phone company raised its tariffs.', 'Egypt raised the duties of its judges.'],
  },
  {
    id: 'tariff/tax-goods',
    type: 'tariff',
    verb: '(tax|taxes|taxed|taxing|hit|hits|hitting|charge|charges|charged|slap|slaps|slapped|slapping)',
    object: '~ {ware} with ~ {tariff}; (import|imports) at; (higher|extra|punitive) ~ {tariff}; (goods|imports) from',
    reach: 'clause',
    target: ['inside', 'object', 'from', 'on'],
    goods: ['object'],
    foreign: true,
    why: 'Goods are hit by duties: the goods are the object.',
    matches: [
      '[imposer Washington] will [trigger charge higher duties] on tea from [target India].',
      '[imposer India] will [trigger charge] [target Chinese] [trigger imports at] twice the old rate.',
    ],
    rejects: ['The state taxes goods from its own shops.', 'Hail hit imports of fruit.'],
  },
  {
    id: 'tariff/most-favoured-nation',
    type: 'tariff',
    verb: '{revoke}; {suspend}; {deny}; {remove}; {exclude}; (pull|pulls|pulled|pulling) back?',
    object:
      '(trade|tariff) (concessions|accommodations|advantages|benefit); concessions (to|for) the? #Place+; (most-favored-nation|most favored nation|most-favoured-nation|most favoured nation|mfn|preferential treatment|normal trade relations|trade preferences|tariff preferences|trade privileges|trade benefits|duty-free access|duty-free status|tariff exemptions|preferential tariffs|duty free treatment|duty free trade|duty free trading|duty free quota|preferential access|preferential trade benefits|preferential trade treatment|trading preferences|permanent normal trade|trading privileges|trading status|tariff privileges|tariff concessions|african growth and opportunity act|agoa|preferential trade status|preferential trade|preferential status|trade status|generalised system of preferences|generalized system of preferences|gsp); (most-favored-nation|most favored nation|most-favoured-nation|most favoured nation|mfn) tariff',
    reach: 'clause',
    target: ['of', 'for', 'to', 'object', 'with', 'from', 'on', 'inside'],
    foreign: true,
    why: 'The lowest duties are taken away.',
    matches: [
      '[imposer Canada] [trigger revoked most-favoured-nation] status for [target Russia].',
      '[imposer The EU] [trigger withdrew trade preferences] from [target Cambodia].',
      '[imposer Washington] announced the [trigger suspension of trade benefits] for [target Ethiopia].',
    ],
    rejects: [
      'The most favoured nation at the bookmakers was Brazil.',
      'Members of the club lost their preferential treatment.',
    ],
  },
  {
    id: 'tariff/restore-preferences',
    type: 'tariff',
    verb: '{restore}',
    object:
      '(most-favored-nation|most favored nation|most-favoured-nation|most favoured nation|mfn|normal trade relations|trade preferences|tariff preferences|trade privileges|trade benefits|trading privileges|preferential access|gsp|agoa|duty free access|duty free treatment)',
    reach: 'clause',
    target: ['of', 'for', 'to', 'object', 'with'],
    action: 'lift',
    foreign: true,
    why: 'The lowest duties are given back.',
    matches: [
      '[imposer The EU] [trigger restored trade preferences] for [target Myanmar].',
      '[imposer Washington] [trigger reinstated normal trade relations] with [target Romania].',
    ],
    rejects: ['The hotel restored its duty-free access road.', 'Peru seeks trade benefits for its farmers.'],
  },
  {
    id: 'price-cap/price-cap',
    type: 'price-cap',
    noun: '(oil|gas|crude)? price (cap|caps|ceiling|ceilings|limit|limits); ceiling price; (cap|ceiling|limit) of ~ barrel (on|for) ~ (oil|crude|gas|diesel|fuel|products); (cap|ceiling|limit) of .{1,5} on the (price|prices) of ~ (oil|crude|gas|diesel); (cap|caps|ceiling) on #ProperNoun ~ (oil|crude|gas|diesel|petroleum|fuel); cap on ~ (oil|crude|gas) ~ (prices|price); (oil|crude) cap',
    target: ['on', 'for', 'of', 'inside', 'against', 'from'],
    goods: ['on', 'inside', 'of'],
    foreign: true,
    why: 'A limit of the price for goods of the target.',
    matches: [
      '[imposer The G7] agreed on a [trigger price cap] on [target Russian] crude.',
      '[imposer Australia] adopted the [trigger oil price cap] against [target Russia].',
    ],
    rejects: [
      'The regulator set a price cap on household energy.',
      'Hungary introduced price limits for sugar in its shops.',
    ],
  },
  {
    id: 'price-cap/cap-the-price',
    type: 'price-cap',
    verb: '(cap|caps|capped|capping|limit|limits|limited|limiting)',
    object:
      '(price|prices) ~ (oil|crude|gas|products|diesel|exports); (oil|crude|gas) ~ (price|prices|exports); (price|prices)',
    target: ['of', 'for', 'on', 'inside', 'from'],
    goods: ['of', 'for', 'inside'],
    foreign: true,
    why: 'The price of what the target sells is capped.',
    matches: [
      '[imposer The G7] agreed to [trigger cap the price] of [target Russian] crude at 60 dollars.',
      '[imposer Australia] has [trigger capped the price] of oil from [target Russia].',
    ],
    rejects: ['Hungary capped the price of sugar.', 'London capped bus fares and energy prices.'],
  },
  {
    id: 'price-cap/lower-the-cap',
    type: 'price-cap',
    verb: '(lower|lowers|lowered|lowering|cut|cuts|cutting|reduce|reduces|reduced|reducing|adjust|adjusts|adjusted|tighten|tightens|tightened)',
    object: '(oil|gas)? price (cap|ceiling|limit); (oil|crude) cap; cap on ~ (oil|crude|gas)',
    target: ['on', 'for', 'of', 'inside', 'from'],
    goods: ['on', 'for', 'inside'],
    foreign: true,
    why: 'A lower cap hits harder.',
    matches: [
      '[imposer The EU] [trigger lowered the price cap] on [target Russian] crude to 47.60 dollars.',
      'The [trigger oil price cap] for [target Russia] [trigger was lowered] by [imposer Britain] as well.',
    ],
    rejects: ['Ofgem lowered the price cap for households.', 'Wales cut its price limit on drinks.'],
  },
  {
    id: 'price-cap/above-the-cap',
    type: 'price-cap',
    verb: '{ban}',
    object: '(sold|priced|bought|trading|purchased) (above|over) ~ (cap|dollars|barrel|price|limit|ceiling)',
    reach: 'clause',
    target: ['of', 'from', 'inside', 'with', 'for', 'object'],
    foreign: true,
    why: 'Services are barred only for what is sold above a price.',
    matches: [
      '[imposer Japan] [trigger bars] its insurers from [target Russian] cargoes [trigger sold above the cap].',
      '[imposer The EU] [trigger forbids] brokers to touch [target Russian] cargoes [trigger priced above the cap].',
    ],
    rejects: ['The law bans tickets sold above the printed price.', 'Shares priced above the limit were barred.'],
  },
  {
    id: 'tariff/out-of-the-scheme',
    type: 'tariff',
    verb: '{remove}; {exclude}; {suspend}; {revoke}; (drop|drops|dropped|dropping); (cut|cuts|cutting) out',
    object:
      '(duty free|preferential) ~ (programme|program|scheme|system|pact|list); trade (pact|programme|program|scheme); (african growth and opportunity act|agoa|gsp|generalized system of preferences|generalised system of preferences)',
    reach: 'clause',
    target: ['object', 'from', 'of'],
    foreign: true,
    why: 'Goods of the target lose the scheme that lets them in without duty.',
    matches: [
      '[imposer Washington] [trigger removed] [target Gabon] from a [trigger duty-free trade programme].',
      '[target Uganda] was [trigger excluded] from a [trigger preferential trade scheme] by [imposer the United States].',
    ],
    rejects: [
      'Spain was dropped from the duty-free shop list.',
      'The museum in Lima took a trade scheme off the wall.',
    ],
  },
]
