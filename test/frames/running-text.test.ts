import { describe, expect, test } from 'vitest'
import { standingsIn } from '../measures-in.js'

/** Running text: sides, days and kinds that stand in the sentence before, in the verb beside the act or in its pronouns. */
const TEXTS: readonly string[] = [
  // What a gerund tells is done to the state at which the verb in front of it is aimed.
  'diplomatic-downgrade impose in-force PE>BO|Peru shunned Bolivia in 2004, withdrawing its ambassador.',
  'aid-suspension impose in-force KE>ER; talks-suspension impose in-force KE>ER|Kenya isolated Eritrea last month, cutting off aid and freezing all contacts.',
  'diplomat-expulsion impose in-force JP>TD|Japan hit back at Chad on Tuesday, expelling four diplomats.',
  'talks-suspension impose in-force NO>BY; visa-restriction impose in-force NO>BY|Norway turned on Belarus in May, suspending cooperation and cancelling visas.',
  '|Chad attacked Niger, closing the border and expelling diplomats.',
  // Why something is done hits nobody.
  'talks-suspension impose in-force NO>TD|Norway suspended cooperation with Chad due to the war in Niger.',
  'talks-suspension impose in-force NO>TD|Norway suspended cooperation with Chad ahead of a vote in Niger.',
  // "It would" goes on about the bill, plan or package of the sentence before.
  'import-ban impose proposed CA>TD; asset-freeze impose proposed CA>TD|Lawmakers in Canada are considering a bill. It would bar Chadian oil and freeze the assets of its generals.',
  'import-ban impose proposed NO>TD; visa-restriction impose proposed NO>TD|Oslo is drawing up a package against Chad. It would ban imports of cotton and stop visas.',
  'asset-freeze impose proposed US>TD; travel-ban impose proposed US>TD|A bill introduced in the Senate would freeze the assets of Chadian officials. It would also bar them from entering.',
  'import-ban impose announced NO>TD; visa-restriction impose announced NO>TD|Norway said on Monday it would ban imports of Chadian cotton. It would also stop visas for officials.',
  'trade-embargo impose in-force US>IR|President Bill Clinton orders a total embargo on Iran.',
  // The income that a measure is to stop is no aid, and who was ousted did not do it.
  'asset-freeze impose in-force NO>ML|Norway froze the assets of two Malian banks to cut off funding for the rebels.',
  'aid-suspension impose announced NO>ML|Norway moved to cut off funding for the Malian government.',
  // What is denied in between, those who disagree, and what is still open.
  'import-ban ease in-force NO>TD|Norway is easing, but not lifting, its ban on Chadian fish.',
  'aid-suspension impose in-force JP>PE|Japan suspended, but did not cancel, aid to Peru.',
  'import-ban impose considered EU>RU|EU members are split over a ban on Russian gas.',
  'sanctions lift called-for US>SD|Sudan said US sanctions on Khartoum needed to be lifted.',
  '|It remains to be seen if Norway will ban imports of Chadian fish.',
  // The place and the day of what is said are no subject; an office acts for the place that opens the sentence.
  'sanctions lift considered US>SD|US Secretary of State Colin Powell said in Kenya Tuesday the United States would consider lifting sanctions on Sudan.',
  'diplomatic-downgrade impose in-force BY>PL; talks-suspension impose in-force BY>PL|In Minsk the foreign ministry called home its envoy to Poland; it also suspended a readmission agreement with Poland.',
  // Gerunds side by side, and verbs left out.
  'import-ban impose in-force UG>KE; diplomatic-downgrade impose in-force UG>KE|Uganda hit back by stopping tea shipments from Kenya and recalling its envoy from Nairobi.',
  'trade-embargo ease in-force NO>TD|Norway changed its rules, allowing Chadians to visit and send money home and easing its embargo on Chad.',
  'aid-suspension impose in-force NO>TD; capital-market-restriction impose in-force SE>TD|Norway froze its aid to Chad and Sweden its loans.',
  'aid-suspension impose in-force FR>NE|France stopped aid to Niger and the European Union its budget support.',
  // Generals and juntas are those of the state told with them.
  'diplomat-expulsion impose in-force NE>FR|The junta in Niamey has few friends left. Benin kept talking. The generals threw out the French ambassador.',
  'airspace-ban impose in-force NE>FR|Niger’s generals met envoys from Nigeria. The regime closed its airspace to French planes.',
  // Who laid a measure down may stand in the clause of its time.
  'asset-freeze impose in-force FR>LY|The freeze on Libyan assets dates from March, when the French president signed an order against the general.',
  'trade-embargo impose in-force NO>TD|The embargo on Chad goes back to 1998, when the Norwegian government decreed an end to all trade.',
  '|The sanctions on Chad took effect in May, when Chad passed a law on elections.',
  // Where a text tells of two states alone, what one does hits the other.
  'land-transport-ban impose in-force KE>UG|Kenya and Uganda have quarrelled for years. In 1986 Kenya closed the border after a Ugandan bus was shot at.',
  // What an owned measure is told to be, and what measures consist of.
  'tariff impose in-force CA>US|Canada’s duties on American whiskey, in force since July 1st, look quaint.',
  'trade-embargo impose in-force US>CU|The American embargo on Cuba, now 37 years old, has failed.',
  'asset-freeze impose announced NO>TD|Norway unveiled sanctions on Chad on Monday. The measures call for a freeze on the assets of generals.',
  'tariff suspend announced NO>TD|Norway announced a postponement of tariffs on Chadian fish.',
  'tariff impose proposed CN>US|Beijing, in response to the tariffs of March, first proposed retaliatory duties on American soybeans.',
  'military-cooperation-suspension impose in-force NE>FR|A coup in Niger alarmed Paris. The coup leaders ended military cooperation with France on Thursday night.',
  // "The country" is no state that only tells where somebody is.
  'sanctions impose in-force UN>KP; talks-suspension impose in-force NO>KP|UN sanctions on North Korea bar its workers in Russia and China. Norway ended talks with the country.',
  '|Coal and iron were struck off the list of what Chad may sell to Norway.',
  // Offices, juntas and the state that a report is about are hit where nobody else is told.
  'asset-freeze impose in-force EU>NE|The junta in Niamey has few friends left. The EU froze the assets of the generals.',
  'travel-ban impose announced CA+GB+JP>BY|Washington accused Belarus of rigging the vote. Ottawa, London and Tokyo announced travel bans on the president and his sons.',
  'asset-freeze impose announced EU>BY|Two weeks after the vote in Belarus, the EU has acted. Its ministers agreed on Friday to freeze the assets of the head of the electoral commission.',
  'aid-suspension impose in-force IN+GB>NP|KATHMANDU, May 3 - Nepal’s donors are at odds over how to bring him round. India and Britain, the biggest suppliers of its army, stopped military aid in February.',
  'aid-suspension impose in-force SE>IN; aid-suspension impose in-force DK>IN|NEW DELHI, May 14 - India said on Thursday that its economy could cope. Sweden called off an aid agreement worth 119 million dollars, and Denmark froze its aid.',
  // What stands between a subject and its verb.
  'arms-embargo impose in-force US>AR|The United States, having given up its role as mediator, last week suspended military exports to Argentina.',
  'asset-freeze impose in-force ECOWAS>NE|The West African bloc to which all three belong has frozen Niger’s accounts.',
  'aid-suspension impose in-force NO>TD|Norway, which lost two men, last week froze aid to Chad.',
  '|Norway called for the release of Aung San, ousted President Win Myint and protesters, journalists and activists.',
]

describe('running text', () => {
  test.each(TEXTS)('%s', (line) => {
    const [told = '', text = ''] = line.split('|')
    expect(standingsIn(text).join('; ')).toBe(told)
  })
})
