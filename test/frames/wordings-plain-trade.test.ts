import { describe, test } from 'vitest'
import { expectAct } from './plain-acts.js'

/**
 * Plain and idiomatic words for measures of trade and money, as broadcasters and business papers use them. Before the
 * bar stand type, action and who acts on whom.
 */
const SENTENCES: readonly string[] = [
  'import-ban impose CN>LT|Lithuanian beef is off limits to Chinese buyers after customs officials struck the country from their list of approved origins.',
  'import-ban lift RU>MD|Moldovan apples will once again be allowed into Russia from next month, the agricultural watchdog said.',
  'import-ban impose DE>RU|Berlin refused to countenance an immediate halt to purchases of Russian gas.',
  'export-ban impose KR>JP|Seoul is toying with the idea of cutting off memory chips to Japan.',
  'export-ban impose TH>MM|Thailand switched off power to five Burmese border towns.',
  'export-control ease US>SU|Washington relaxed its controls on computer sales to the Soviet Union in 1990.',
  'trade-embargo impose IN>NP|Delhi strangled trade with Nepal for five months by an unofficial blockade.',
  'tariff impose CN>AU|China walloped Australian wine with duties of up to 218 per cent.',
  'sectoral-sanctions impose US>RU|Obama took aim at whole branches of the Russian economy in July 2014: energy, arms and finance.',
  "sectoral-sanctions impose US>IR|The US Treasury slapped sanctions on Iran's construction, mining and textile sectors.",
  "sectoral-sanctions impose US>VE|Washington put Venezuela's gold industry under sanctions in 2018.",
  "sectoral-sanctions impose US>IR|Trump widened the net to Iran's petrochemical industry.",
  'procurement-ban impose GB>CN|Whitehall departments were told to stop putting Chinese-made cameras on sensitive sites.',
  'procurement-ban impose IN>CN|India kept Chinese bidders out of road and rail contracts after the Ladakh clash.',
  'services-ban impose GB>RU|Britain will stop its lawyers from advising on Russian deals.',
  'services-ban impose JP>RU|Tokyo will bar the provision of accounting, trust and engineering services to Russia.',
  'investment-ban impose US>CN|Biden signed an order that keeps American venture capital out of Chinese chips, quantum computing and AI.',
  'investment-ban impose US>MM|Clinton shut American companies out of new ventures in Burma in May 1997.',
  'investment-ban impose IN>CN|New Delhi made every Chinese investment subject to its approval in April 2020.',
  "investment-ban impose NO>RU|Norway's oil fund will pull its money out of Russia.",
  'dealing-ban impose US>VE|The US order puts PDVSA out of bounds for American companies.',
  'dealing-ban ease US>RU|The US Treasury gave investors another month to cut their ties with EN+ and GAZ.',
  'dealing-ban impose EU>RU|European companies must have nothing more to do with Rostec and eleven other state firms.',
  'dealing-ban impose US>CU|Washington put 180 Cuban hotels and shops run by the army off limits to Americans.',
  'capital-market-restriction impose EU>RU|The EU closed its markets to five big Russian banks, capping loans at 90 days.',
  'capital-market-restriction impose EU>RU|Brussels said Russia would no longer be able to raise money in European markets.',
  'capital-market-restriction impose US>CN|Chinese firms face being thrown off American exchanges unless they open their books.',
  "banking-restriction impose US>IR|Washington shut Iran's Bank Saderat out of the American financial system in 2006.",
  'banking-restriction impose US>LV|The US Treasury named ABLV a primary money-laundering concern, which cut it off from dollars.',
  'banking-restriction impose EU>RU|Russians may no longer hold more than 100,000 euros in European banks.',
  'banking-restriction impose GB>IR|Britain ordered its banks to cease all business with their Iranian counterparts.',
  'banking-restriction ease US>CU|Obama let Cubans open accounts with American banks.',
  'banking-restriction impose US>CU|Trump capped the money that Cuban Americans may send home at $1,000 a quarter.',
  'payment-network-ban impose EU>RU|Seven Russian banks were thrown off SWIFT on Saturday by the European Union.',
  'payment-network-ban impose EU>RU|Brussels will pull Sberbank out of the SWIFT messaging system.',
  'payment-network-ban impose DE>RU|Germany balked at unplugging Russia from SWIFT.',
  'blocking-statute impose CN>US|China issued rules that let its firms sue those who bow to US sanctions.',
  'blocking-statute impose CA>US|Ottawa made it an offence for Canadian companies to obey the American Helms-Burton law.',
  'blocking-statute impose MX>US|Mexico passed an antidote law against the American Helms-Burton law in October 1996.',
  'blocking-statute impose GB>US|Thatcher told British firms to ignore the American pipeline embargo in 1982.',
  'blocking-statute impose CN>US|The commerce ministry in Beijing told Chinese refiners not to abide by the US sanctions on them.',
  'aid-suspension impose US>PK|Washington stopped the flow of F-16 money and all other help to Pakistan in 1990 under the Pressler amendment.',
  'aid-suspension impose WORLD-BANK>UG|The World Bank will lend no more to Uganda until it repeals the law.',
  'aid-suspension impose US>ZA|Trump turned off all money for South Africa over its land law.',
  'aid-suspension lift JP>CN|Tokyo thawed its yen loans to China in November 1990.',
  'aid-suspension impose AU+NZ>FJ|Australia and New Zealand pared back help to Fiji after the 2006 coup.',
  'aid-suspension impose US>GE|Blinken said $95 million for Georgia was now on hold.',
  'arms-embargo lift DE>IL|Germany will again license arms for Israel from November 24.',
  'arms-embargo lift US>CY|Washington opened the door to arms sales to Cyprus.',
  'arms-embargo lift US>VN|Obama let Vietnam buy American weapons in May 2016.',
  'arms-embargo impose US>GT|Carter would sell no more guns to Guatemala.',
]

describe('trade and money in plain words', () => {
  test.each(SENTENCES)('%s', expectAct)
})
