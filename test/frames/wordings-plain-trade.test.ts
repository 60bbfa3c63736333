import { describe, test } from 'vitest'
import { expectAct } from './plain-acts.js'

/**
 * Plain and idiomatic words for measures of trade and money, as broadcasters and business papers use them. Before the
 * bar stand type, action and who acts on whom.
 */
const SENTENCES: readonly string[] = [
  'import-ban impose DE>RU|Berlin refused to countenance an immediate halt to purchases of Russian gas.',
  'export-control ease US>SU|Washington relaxed its controls on computer sales to the Soviet Union in 1990.',
  'trade-embargo impose IN>NP|Delhi strangled trade with Nepal for five months by an unofficial blockade.',
  'tariff impose CN>AU|China walloped Australian wine with duties of up to 218 per cent.',
  'sectoral-sanctions impose US>RU|Obama took aim at whole branches of the Russian economy in July 2014: energy, arms and finance.',
  "sectoral-sanctions impose US>IR|The US Treasury slapped sanctions on Iran's construction, mining and textile sectors.",
  "sectoral-sanctions impose US>VE|Washington put Venezuela's gold industry under sanctions in 2018.",
  "sectoral-sanctions impose US>IR|Trump widened the net to Iran's petrochemical industry.",
  'services-ban impose GB>RU|Britain will stop its lawyers from advising on Russian deals.',
  'services-ban impose JP>RU|Tokyo will bar the provision of accounting, trust and engineering services to Russia.',
  "banking-restriction impose US>IR|Washington shut Iran's Bank Saderat out of the American financial system in 2006.",
  'banking-restriction impose US>LV|The US Treasury named ABLV a primary money-laundering concern, which cut it off from dollars.',
  'banking-restriction impose GB>IR|Britain ordered its banks to cease all business with their Iranian counterparts.',
  'payment-network-ban impose EU>RU|Seven Russian banks were thrown off SWIFT on Saturday by the European Union.',
  'payment-network-ban impose EU>RU|Brussels will pull Sberbank out of the SWIFT messaging system.',
  'payment-network-ban impose DE>RU|Germany balked at unplugging Russia from SWIFT.',
  'aid-suspension lift JP>CN|Tokyo thawed its yen loans to China in November 1990.',
  'aid-suspension impose AU+NZ>FJ|Australia and New Zealand pared back help to Fiji after the 2006 coup.',
  'import-ban impose EU>RU|It is now forbidden to buy, import or transfer Russian gold in the European Union.',
  'export-ban impose EU>RU|It is prohibited in the European Union to sell, supply or export to Russia machines for refining oil.',
  'export-ban impose US>SY|American companies may not sell or lease aircraft or spare parts to Syria.',
  'investment-ban ease US>MM|For the first time since 1997 Americans may invest in Burma.',
  'export-ban ease US>CU|American firms may now export phones and building materials to Cuba without a licence.',
  'aid-suspension impose US>LY|Libya gets no aid from Washington.',
  'aid-suspension impose US>VE|American agencies may not give assistance to the Venezuelan government.',
  'tariff impose US>IN|The first 25% tariff on Indian goods kicked in on Thursday, the White House said.',
  'aid-suspension impose NL>NI|The Hague dropped plans to fund a hospital in Nicaragua.',
  'tariff impose EU>LK|Sri Lanka was stripped of its GSP+ benefits by the EU in August 2010.',
  "investment-ban impose US>RU|Americans were forbidden to put fresh money into Russia by Biden's order of April 6.",
]

describe('trade and money in plain words', () => {
  test.each(SENTENCES)('%s', expectAct)
})
