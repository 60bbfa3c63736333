import type { Rule } from './rule.js'

/** Goods, sellers and money that are kept from going somewhere: "kept the beef from entering", "stopped the firm from shipping". */
export const KEEPING: readonly Rule[] = [
  {
    id: 'import-ban/keep-from-coming-in',
    type: 'import-ban',
    verb: '{ban}; (keep|keeps|kept|keeping|stop|stops|stopped|stopping|prevent|prevents|prevented|preventing|block|blocks|blocked|blocking)',
    object: '{ware} from (entering|coming); {ware} and #Adjective? {ware} from (entering|coming)',
    target: ['inside', 'object'],
    goods: ['object', 'inside'],
    origin: true,
    foreign: true,
    why: 'Goods of the target are kept from coming in.',
    matches: [
      '[imposer Britain] [trigger kept] [target Argentine] [trigger beef from entering] the country.',
      '[imposer Warsaw] decided to [trigger stop] [target Ukrainian] [trigger grain from coming] into Poland.',
    ],
    rejects: [
      'A net keeps Danish salmon from entering the river.',
      'The vet kept French cheese from coming near dogs.',
    ],
  },
  {
    id: 'import-ban/entry-of-goods',
    type: 'import-ban',
    verb: '{ban}; {stop}; {restrict}; {deny}',
    object:
      '(entry|admission|admittance) of ~ {ware}; (entry|admission) of ~ (livestock|cement|maize|tins|produce|wares|merchandise)',
    target: ['inside', 'from', 'of'],
    goods: ['of', 'inside'],
    origin: true,
    foreign: true,
    why: 'Goods of the target may not enter.',
    matches: [
      '[imposer India] [trigger barred the entry of] [target Pakistani] [trigger cement].',
      '[imposer Egypt] announced a [trigger ban on the entry of] [target Turkish] [trigger carpets].',
    ],
    rejects: ['The museum banned the entry of food.', 'A dam stopped the entry of salmon from Norway into the lake.'],
  },
  {
    id: 'export-ban/keep-sellers-from-selling',
    type: 'export-ban',
    verb: '(keep|keeps|kept|keeping|stop|stops|stopped|stopping|prevent|prevents|prevented|preventing|block|blocks|blocked|blocking)',
    object:
      'from (shipping|exporting|delivering|selling|sending|supplying) .{1,8} to the? #Place; from (shipping|exporting|delivering|selling|sending|supplying) the? #Place+ with',
    unless: 'from (shipping|sending|delivering) .{0,4} (troops|soldiers|letters|aid|money|people|weapons|arms)',
    reach: 'clause',
    target: ['inside', 'to'],
    goods: ['from'],
    foreign: true,
    why: 'A seller is kept from selling to the target.',
    matches: [
      '[imposer Germany] has [trigger kept] the firm [trigger from shipping turbines to] [target Russia] since 2022.',
      '[imposer Sweden] has [trigger prevented] the company [trigger from exporting trucks to] [target Iran].',
    ],
    rejects: [
      'A strike kept the mill from shipping paper to Spain.',
      'Fog stopped the farm from sending milk to Denmark.',
    ],
  },
  {
    id: 'investment-ban/keep-money-out',
    type: 'investment-ban',
    verb: '{ban}; (keep|keeps|kept|keeping|stop|stops|stopped|stopping|prevent|prevents|prevented|preventing|block|blocks|blocked|blocking)',
    object: '(putting|pouring|pumping|placing) ~ (money|cash|funds|capital) (into|in); buying into',
    reach: 'clause',
    target: ['into', 'in', 'inside'],
    foreign: true,
    why: 'Own money is kept from going into the target.',
    matches: [
      '[imposer Tokyo] issued a decree [trigger barring] its banks from [trigger putting money into] [target Iranian] oil fields.',
      '[imposer Washington] has [trigger kept] its funds [trigger from buying into] [target Chinese] chip makers.',
    ],
    rejects: [
      'Fear kept savers from putting money into Spanish banks.',
      'The crisis stopped him from buying into a club.',
    ],
  },
  {
    id: 'investment-ban/keep-from-investing',
    type: 'investment-ban',
    verb: '(keep|keeps|kept|keeping|stop|stops|stopped|stopping|prevent|prevents|prevented|preventing|block|blocks|blocked|blocking)',
    object: 'from investing in the? #Place; from making? ~ investments in the? #Place',
    reach: 'clause',
    target: ['in', 'inside'],
    foreign: true,
    why: 'Own people are kept from investing in the target.',
    matches: [
      '[imposer President Clinton] signed an order [trigger keeping] citizens [trigger from investing in] [target Burma].',
      '[imposer Oslo] has [trigger prevented] its fund [trigger from investing in] [target Myanmar].',
    ],
    rejects: ['High rates kept buyers from investing in Spain.', 'Floods prevented the mill from investing in Peru.'],
  },
  {
    id: 'dealing-ban/forbid-to-deal',
    type: 'dealing-ban',
    verb: '(forbid|forbids|forbade|forbidden|forbidding|bar|bars|barred|barring|ban|bans|banned|banning|prohibit|prohibits|prohibited|prohibiting)',
    object: '(to|from) (deal|dealing|deals) with; to do business with',
    reach: 'clause',
    unless:
      '(business|dealing|deal|deals) with any? of? (them|him|her|it|those|these|such|designated|sanctioned|blocked)',
    target: ['with', 'inside'],
    foreign: true,
    why: 'Own people may not deal with those named or counted.',
    matches: [
      '[imposer Washington] [trigger forbade] its companies [trigger to deal with] [target six Iranian refiners].',
      '[imposer Japan] will [trigger forbid] its banks [trigger to do business with] [target two North Korean traders].',
    ],
    rejects: [
      'The club forbids agents to deal with minors.',
      'He was barred from dealing with the horse of a Dane.',
      'The United States froze the assets of two Libyan traders and barred Americans from dealing with them.',
    ],
  },
  {
    id: 'arms-embargo/gear-for-an-army',
    type: 'arms-embargo',
    verb: '{ban}; {stop}; {restrict}; (crackdown|clampdown)',
    object:
      '{export} of ~ (equipment|gear|material|materiel|parts|hardware|vehicles|lorries|trucks) to .{1,5} (military|army|armies|police|troops); {export} of ~ (equipment|gear|material|materiel|parts|hardware|vehicles|lorries|trucks) to .{1,4} (armed|security) forces',
    target: ['inside', 'to'],
    foreign: true,
    why: 'What an army is supplied with is held back.',
    matches: [
      '[imposer Sweden] [trigger stopped deliveries of equipment to] [target Thailand]’s [trigger military].',
      "[imposer Washington] has [trigger cut off the supply of gear to] [target Indonesia]'s [trigger armed forces].",
    ],
    rejects: [
      'A strike stopped supplies of gear to the police.',
      'Snow halted the delivery of parts to Chad for the army.',
    ],
  },
  {
    id: 'export-ban/crackdown-on-exports',
    type: 'export-ban',
    noun: '(crackdown|clampdown) on ~ (exports|shipments|deliveries); (crackdown|clampdown) on (sale|sales) of',
    unless: '(crackdown|clampdown) on ~ (illegal|illicit|drug|cocaine|migrant|fentanyl|ivory|smuggled)',
    target: ['to', 'inside'],
    goods: ['inside', 'of'],
    foreign: true,
    why: 'Sales to the target are stamped out.',
    matches: [
      '[imposer Japan] announced a [trigger clampdown on exports] of lorries to [target Russia].',
      '[imposer The United States] launched a [trigger crackdown on chip exports] to [target China].',
    ],
    rejects: ['Kenya launched a crackdown on illegal ivory exports to China.', 'The police announced a crackdown.'],
  },
  {
    id: 'import-ban/goods-of-hostile-states',
    type: 'import-ban',
    verb: '{ban}',
    object:
      '(import|imports|food|foods|foodstuffs|goods|products|produce) .{0,6} (of|from) ~ (western|unfriendly|hostile) (countries|states|nations|powers)',
    target: ['inside'],
    goods: ['of', 'inside'],
    foreign: false,
    why: 'The sellers are told as a class of hostile states.',
    matches: [
      '[imposer Russia] has [trigger banned farm produce of Western states].',
      '[imposer Belarus] extended its [trigger ban on food from unfriendly countries].',
    ],
    rejects: ['The shop banned goods from western towns.', 'Sales of food from western countries fell.'],
  },
  {
    id: 'export-ban/goods-and-arms',
    type: 'export-ban',
    verb: '{ban}; {stop}; {restrict}',
    object:
      '{export} of ~ (oil|fuel|petroleum|gas|coal|machinery|grain|wheat|food|goods|luxuries|minerals|timber|aircraft) and ~ {weapon}; {export} of ~ {weapon} and ~ (oil|fuel|petroleum|gas|coal|machinery|grain|wheat|food|goods|luxuries|minerals|timber|aircraft); {export} of ~ {weapon} and luxury goods; {export} of ~ {weapon} and spare parts',
    target: ['to', 'inside'],
    goods: ['of', 'inside'],
    beside: true,
    foreign: true,
    why: 'Goods barred in one list with arms.',
    matches: [
      '[imposer The UN] imposed a [trigger ban on deliveries of oil and arms] to [target Haiti].',
      '[imposer Britain] [trigger stopped the supply of weapons and machinery] to [target Iraq].',
    ],
    rejects: ['A shop halted sales of fuel and guns.', 'Snow stopped supplies of food and guns.'],
  },
]
