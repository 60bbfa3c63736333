/** Words that open, fill and end a list of goods without being goods. */
import { findCountedNoun } from '../../lexicon/nouns.js'

/** Words for trade itself: what is traded stands before them or behind their "of". */
export const TRADE =
  /^(?:exports?|imports?|re-exports?|exporting|importing|exportation|importation|shipments?|shipping|sales?|selling|suppl(?:y|ies)|supplying|deliver(?:y|ies)|delivering|purchases?|purchasing|buying|trade|trading|transfers?|transferring|provision|providing|offering|rendering|transport|transit|smuggling|cargoes|consignments|transactions|dealings|flows?)$/

/** Nouns that only measure out the goods behind their "of". */
export const MEASURING =
  /^(?:types?|kinds?|range|ranges|variety|worth|number|numbers|amounts?|quantit(?:y|ies)|volumes?|lists?|categor(?:y|ies)|groups?|classes|tonnes?|tons|barrels?|litres|kinds|forms?|sorts|pieces|dozens|scores|hundreds|thousands|millions|billions|series|array|spectrum|value|rest|all|most|many|some|any|part|level|levels|limits?|price|prices|entry)$/

/** Heads of general words, which tell nothing without a modifier. */
export const GENERAL =
  /^(?:goods|good|items?|products?|produce|commodit(?:y|ies)|materials?|materiel|technolog(?:y|ies)|equipment|inputs?|wares|articles|things|services?|supplies)$/

/** Words that only modify: stripped from both ends of a phrase. */
const NOISE =
  /^(?:ban|bans|banned|embargo|embargoes|tariffs?|duties|duty|levies|levy|all|any|some|certain|most|many|much|new|more|less|additional|further|other|others|own|a|an|the|of|its|their|his|us|u\.s\.|eu|full|fully|total|completely?|lists?|range|dozens|hundreds|several|and|or|on|worth|key|main|immediate|immediately|contracts?|to|s|restrictions?|controls?|controlled|curbs?|licen[cs](?:es?|ing)|permits?|prohibition|prohibited|prohibiting|various|these|those|such|which|almost|virtually|nearly|wide|broad|broader|spectrum|price|prices|cap|capped|caps|limits?|levels?|steep|punitive|retaliatory|crippling|unprecedented|sweeping|tough|tougher|strict|stricter|tighter|partial|near-total|worldwide|harsh|stringent|hefty|temporary|indefinite|blanket|comprehensive|unofficial|automatic|percent|pct|per|cent|foreign|domestic|between|them|it|including|include|includes|exclude|not|no|only|also|both|possible|planned|access|called|so-called|as|well|each|every|what|access|general|existing|american-made|quotas?|entry|admission|stop)$/

/** Nouns that are never goods: times, money, measures, abstractions, parts of the world. */
const NEVER =
  /^(?:days?|weeks?|months?|years?|quarters?|decades?|today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|time|times|dlrs|mln|bln|dollars?|euros?|pounds?|yen|yuan|roubles?|rubles?|money|cash|funds?|debt|bonds?|securities|shares|stocks?|loans?|credits?|investments?|currenc(?:y|ies)|assets?|accounts?|sanctions?|measures?|bans?|embargo(?:es)?|penalt(?:y|ies)|steps?|moves?|actions?|decisions?|orders?|laws?|bills?|rules?|programmes?|programs?|policy|policies|agreements?|deals?|talks|relations|ties|restrictions?|curbs?|controls?|requirements?|licen[cs]es?|permits?|approvals?|authorizations?|authorisations?|privileges|status|treatment|rates?|share|value|volumes?|levels?|amounts?|prices?|caps?|barrels?|tonnes?|tons|basis|way|ways|order|effect|use|uses|need|needs|ability|access|support|aid|help|war|wars|invasion|attack|attacks|crisis|conflict|dispute|row|region|regions|area|areas|territory|territories|border|borders|ports?|world|abroad|country|countries|states?|nations?|bloc|union|government|governments|market|markets|economy|economies|industry|industries|sectors?|branch|branches|business|side|sides|partners?|allies|origin|destinations?|users?|users|end-users?|buyers?|sellers?|suppliers?|customers?|clients?|makers?|producers?|growers?|exporters?|importers?|traders?|dealers?|refiners?|officials?|people|persons?|military|army|regime|response|retaliation|return|exchange|addition|order|line|part|parts_of|half|quarter|third|rest|majority|bulk|total|number|effect|exception|exceptions|exemptions?|case|cases|package|round|lists?|kremlin|move|trade|commerce|business|revenue|revenues|income|tax|taxes|surcharge|levy|weeks|result|reason|reasons|purpose|purposes|rights|crimes?|abuses|threats?|pressure|date|force|place|citizens|nationals|air|halt|suspension|freeze|assistance|seizure|sea|land|gap|growth|dependence|reliance|capacity)$/

export const isNoise = (lower: string): boolean => NOISE.test(lower) || /^[\d.,%$€£]+/.test(lower)

/** Units that are counted among goods or carry them. */
const WARE_UNITS: ReadonlySet<string> = new Set(['good', 'vessel', 'aircraft', 'other'])

/** True for a noun that can head a phrase of goods. */
export function canBeGoods(lower: string): boolean {
  if (NEVER.test(lower)) return false
  const counted = findCountedNoun(lower)
  return !counted || WARE_UNITS.has(counted.unit)
}

/** Prepositions and the like behind which a list goes on with what it holds: "products such as", "goods, including". */
export const OPENS_KINDS = /^(?:including|include|includes|like|namely|notably|especially|particularly)$/

/** Pairs that are one kind of goods before a head: "iron and steel goods", "oil and gas equipment". */
export const PAIRED: ReadonlyMap<string, string> = new Map([
  ['iron', 'steel'],
  ['oil', 'gas'],
  ['food', 'beverage'],
  ['pulp', 'paper'],
  ['information', 'communications'],
])
