import { describe, expect, test } from 'vitest'
import { actsIn } from '../measures-in.js'

/** Sentences as news builds them, about envoys, talks, bodies, forces, aid and culture: "acts: sentence". */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  'an act noun with its owner': [
    "diplomat-expulsion impose PL>RU: Warsaw's removal of three Russian diplomats in May was followed by talks.",
    "diplomat-expulsion impose DK>IR: Iran's embassy protested at Denmark's recent removal of Iranian envoys.",
    'diplomat-expulsion impose US>CU: The note followed the US removal of 15 Cuban diplomats from the embassy in Washington.',
    "diplomat-expulsion impose EC>MX: Ecuador's ejection of the Mexican ambassador angered the region.",
    "diplomat-expulsion impose NO>BY: The ministry said Norway's removal of two Belarusian attaches was legal.",
  ],
  'threatened with expulsion': [
    "diplomat-expulsion impose ML>DE: Mali's junta threatened German diplomats with expulsion.",
    'diplomat-expulsion impose KE>SO: Kenya has threatened the Somali ambassador with removal from Nairobi.',
    'diplomat-expulsion impose TR>US: Turkey is threatening the American envoy with expulsion.',
    'media-ban impose RU>GB: Russia threatened BBC correspondents with expulsion from Moscow.',
    "diplomat-expulsion impose BO>US: Bolivia's foreign ministry threatened U.S. military attaches with expulsion from the country.",
  ],
  'out of the meetings of a body': [
    'membership-suspension impose AFRICAN-UNION>GN: The African Union agreed on Monday to shut Guinea out of all its meetings.',
    'membership-suspension impose ECOWAS>NE: ECOWAS has shut Niger out of its summits since the coup.',
    'membership-suspension impose OAS>HN: The OAS locked Honduras out of meetings of the body after the army sent the president into exile.',
    'membership-suspension impose ARAB-LEAGUE>SY: Arab League ministers decided to keep Syria out of the meetings of the organisation.',
    'membership-suspension impose COMMONWEALTH>FJ: The Commonwealth barred Fiji from its councils in 2000.',
  ],
  'members named as the object': [
    'membership-suspension impose AFRICAN-UNION>SD: The African Union excluded Sudan in 2021 after the army seized power.',
    'membership-suspension impose ECOWAS>BF: ECOWAS excluded Burkina Faso in January.',
    'membership-suspension impose AFRICAN-UNION>MG: The AU shows no mercy to plotters, and excluded Madagascar in 2009.',
    'membership-suspension impose COMMONWEALTH>PK: The Commonwealth suspended Pakistan in 1999 after the coup.',
    'membership-suspension impose OAS>CU: The Organization of American States excluded Cuba in 1962.',
  ],
  'forces and defence': [
    'military-cooperation-suspension impose US>CN: The United States has halted all military-to-military contacts with China.',
    'military-cooperation-suspension impose AU>ID: Australia froze army-to-army links with Indonesia after the killings.',
    'military-cooperation-suspension impose NATO>RU: NATO said it would suspend all practical civilian and military cooperation with Russia.',
    'military-cooperation-suspension impose SE>TR: Sweden has ended every form of defence partnership with Turkey.',
    'military-cooperation-suspension impose FR>ML: Paris has broken off all defence and security cooperation with Mali.',
  ],
  'items with numbers': [
    'aid-suspension impose DE>ML; diplomatic-downgrade impose DE>ML: On Friday Germany (1) suspended all development aid to Mali and (2) recalled its ambassador from Bamako.',
    'travel-ban impose CA>BY; asset-freeze impose CA>BY; arms-embargo impose CA>BY: Canada (a) barred 30 Belarusian officials from entering, (b) froze their assets and (c) banned exports of arms to Belarus.',
    'airspace-ban impose PL>BY; diplomat-expulsion impose PL>BY: In 2021 Poland 1) closed its airspace to Belarusian airliners and 2) expelled two Belarusian diplomats.',
    'import-ban impose US>MM; asset-freeze impose US>MM: President Obama (1) signed an order banning imports of jade from Myanmar, and (2) froze the assets of the Myanmar junta.',
  ],
  'made public': [
    'membership-suspension impose AFRICAN-UNION>ML: The African Union on Tuesday made public the suspension of Mali from its bodies.',
    'arms-embargo impose CA>TR: Canada made public an arms embargo on Turkey on Monday.',
    'aid-suspension impose NO>UG: Norway today made public a suspension of aid to Uganda.',
    'travel-ban impose GB>IR: London made public a travel ban on 11 Iranian officials.',
    "import-ban impose KZ>KG: Kazakhstan's ministry made public a ban on imports of potatoes from Kyrgyzstan.",
  ],
  'blamed for what is answered, parts behind "among them"': [
    'talks-suspension impose IN>PK: India, blaming Pakistan for the attack, took a series of steps, among them the suspension of the Indus Waters Treaty.',
    'land-transport-ban impose IN>PK: India, accusing Pakistan of sheltering gunmen, answered with harsh steps, among them the closure of the Attari border crossing.',
    'visa-restriction impose DZ>FR: Algeria replied with a string of measures, among them the suspension of visas for French diplomats.',
    'trade-embargo impose AZ>AM: Azerbaijan, blaming Armenia for the deaths, halted all trade.',
  ],
  'taken up again by a pronoun': [
    'military-cooperation-suspension impose TH>KH; military-cooperation-suspension lift TH>KH: Thailand had halted naval drills with Cambodia but they were taken up again the next spring.',
    'talks-suspension impose IN>PK; talks-suspension lift IN>PK: India broke off talks with Pakistan in 2008, but they were taken up again in 2010.',
    'aid-suspension impose FR>CF; aid-suspension lift FR>CF: France suspended aid to the Central African Republic in 2021, but it was taken up again two years later.',
    'talks-suspension impose US>KP; talks-suspension lift US>KP: The United States cut off talks with North Korea in 2012, but they were picked up again in 2014.',
  ],
  'who did it in which year': [
    'arms-embargo impose NO>TR: Norway in 1998 banned exports of arms to Turkey.',
    'arms-embargo impose NO>TD; arms-embargo impose SE>TD: Norway banned exports of arms to Chad and Sweden in 1998 halted arms sales to Chad.',
    'designation impose EU>IR: The EU in 2012 sanctioned banks of Iran.',
    'talks-suspension impose FR>IQ; export-ban impose DE>LY: France ended nuclear cooperation with Iraq after 1990 and Germany in 1991 banned sales of dual-use equipment to Libya.',
    ': In 2011, 250 banned goods from Iran were seized.',
  ],
  'own people, and envoys without papers': [
    'travel-ban impose SA>LB: Riyadh said on Friday its nationals could not travel to Lebanon.',
    'travel-ban impose MY>KP: Malaysia said its citizens were no longer allowed to travel to North Korea.',
    'travel-ban impose JP>KR: South Korean officials could not travel to Japan, Tokyo said.',
    "diplomat-expulsion impose PE>VE: Peru withdrew the credentials of Venezuela's charge d'affaires.",
    "airspace-ban impose US>RU: The White House on Dec. 29, 1981 revoked Aeroflot's landing rights.",
    "diplomatic-downgrade impose SV>VE: El Salvador said it no longer recognised Nicolas Maduro's government.",
  ],
  'goes on behind a reason': [
    'vessel-ban impose CN>US; military-cooperation-suspension impose CN>US; talks-suspension impose CN>US: China barred US warships from its ports after NATO jets struck its Belgrade embassy, suspended military exchanges with Washington and broke off a dialogue with it.',
    'land-transport-ban impose KE>SO; diplomat-expulsion impose KE>SO; diplomatic-downgrade impose KE>SO: Kenya closed its border with Somalia after Ethiopia moved its troops, expelled two Somali envoys and recalled its ambassador.',
    'talks-suspension impose SE>SA: Sweden would not renew its military cooperation accord with Saudi Arabia.',
  ],
  'decided at a meeting elsewhere': [
    "travel-ban impose ECOWAS>GN: ECOWAS leaders slapped a travel ban on Guinea's junta at a summit in Accra.",
    ': The junta seized power. ECOWAS leaders slapped a travel ban on its members at a summit in Accra.',
    'arms-embargo impose ECOWAS>TG: ECOWAS agreed on an arms embargo on Togo at a conference in Niamey, Niger.',
  ],
  'soldiers trained no more': [
    'military-cooperation-suspension impose DE>RW: Germany will no longer train Rwandan officers, its defence minister said.',
    'military-cooperation-suspension impose GB>MM: Britain does not train Burmese soldiers any more.',
    'military-cooperation-suspension impose ID>AU: Indonesia froze joint training with Australia in January 2017.',
    'diplomat-expulsion impose MA>UN: Rabat told 84 staff of the U.N. mission in Western Sahara to be gone within three days.',
  ],
  'cut in which year': [
    'diplomatic-downgrade impose NO>TD: Norway in 1988 cut ties with Chad.',
    'aid-suspension impose NO>TD: Norway in 1988 cut aid to Chad.',
    'diplomatic-downgrade impose CD>BE; diplomatic-downgrade lift CD>BE: Zaire in 1988 cut ties with Belgium and restored them in 1989.',
    ': Exports in 1988 cut costs for Norway.',
  ],
  'one step before another': [
    'diplomatic-downgrade impose IR>GB; diplomatic-downgrade impose IR>GB: Iran recalled its envoy from London before cutting ties with Britain in 1989.',
    'talks-suspension impose ML>FR; diplomat-expulsion impose ML>FR: Mali broke off talks with France before expelling the French ambassador.',
  ],
  'each of two, and others likewise': [
    'diplomatic-downgrade impose TH+KH>KH+TH: Thailand and Cambodia each withdrew their envoys on Thursday.',
    'media-ban impose ML>FR; media-ban impose BF>US: Mali banned France 24, and Burkina Faso did likewise with the Voice of America.',
    'diplomatic-downgrade impose CL>IL; diplomatic-downgrade impose PE>JO: Chile withdrew its ambassador from Israel and Peru did the same with its envoy to Jordan.',
  ],
  'own citizens and officials kept at home': [
    'travel-ban impose PH>KW: The Philippines banned its nationals from going to Kuwait to work.',
    'travel-ban impose NP>MY+QA: Nepal barred its citizens from working in Qatar and Malaysia.',
    'travel-ban impose CU>EC: Cuba forbids its doctors to travel to Ecuador.',
    'travel-ban impose KE>SO: Kenya suspended all trips by its officials to Mogadishu.',
  ],
  'restored by those who broke off': [
    'diplomatic-downgrade impose SA>IR; diplomatic-downgrade lift SA>IR: Saudi Arabia broke off relations with Iran in April 1988 and restored them three years later.',
    'diplomatic-downgrade impose MA>IR; diplomatic-downgrade lift MA>IR: Morocco severed relations with Iran in 2009 but restored them in 2014.',
    'aid-suspension impose NO>ML; aid-suspension lift NO>ML: Norway suspended aid to Mali in 2012 and resumed it a year later.',
    'diplomatic-downgrade impose PE>TW: Peru cut ties with Taiwan in 1971 and never restored them.',
  ],
  'what is refused first in a list': [
    'visa-restriction impose NO>RS; asset-freeze impose NO>RS; aid-suspension impose NO>RS: Norway said it would refuse visas to Serb leaders, freeze their assets and suspend aid to Serbia.',
    'travel-ban impose JP>KP; airspace-ban impose JP>KP: Japan will refuse entry to North Korean officials and halt charter flights to North Korea.',
    'visa-restriction impose CA>HT; arms-embargo impose CA>HT; diplomatic-downgrade impose CA>HT: Canada is to refuse visas to Haitian officers, suspend arms sales to Haiti and recall its envoy.',
  ],
  'a list of states begins behind "and"': [
    'diplomatic-downgrade impose CL>IL; talks-suspension impose PE+BO+BR>JO: Chile withdrew its ambassador from Israel and Peru, Bolivia and Brazil suspended talks with Jordan.',
    'import-ban impose KE>SD; land-transport-ban impose UG+RW+TZ>TD: Kenya banned imports from Sudan and Uganda, Rwanda and Tanzania closed their borders with Chad.',
    'diplomat-expulsion impose KE>SD; diplomat-expulsion impose UG+RW+TZ>SD: Kenya expelled the ambassador of Sudan and Uganda, Rwanda and Tanzania did the same.',
    'import-ban impose NO>NE+TD: Norway banned imports from Chad and Niger, Jonas Store and Espen Eide said.',
  ],
  'agreements on visas': [
    'visa-restriction impose UA>IR: Ukraine has cancelled its visa-waiver agreement with Iran.',
    'visa-restriction impose EU>VU: The EU suspended the visa waiver agreement with Vanuatu.',
    'visa-restriction impose EU>RU: The European Union fully suspended its visa facilitation agreement with Russia.',
    'visa-restriction impose AM>BY: Armenia scrapped a visa-free accord with Belarus.',
    'visa-restriction impose GE>IQ: Georgia will end the visa-free travel agreement with Iraq.',
  ],
  'teams and films': [
    "culture-ban impose FIBA>RU: FIBA has barred the Russian men's side from the World Cup.",
    "culture-ban impose UEFA>RU: UEFA banned the Russian women's team from Euro 2022.",
    'culture-ban impose LT>RU: Lithuania forbade the screening of 20 films made in Russia.',
    "culture-ban impose UA>RU: Ukraine's state film agency banned the sale of 12 books printed in Russia.",
    'culture-ban impose CN>KR: China banned the showing of South Korean films.',
  ],
  'joined in an act': [
    'import-ban impose CA>RU; import-ban impose US>RU: Canada joined the United States in banning Russian oil.',
    'culture-ban impose NO+IE>AZ; culture-ban impose DK>AZ: Norway and Ireland will join Denmark in a boycott of the European Games in Baku.',
    'diplomatic-downgrade impose SE>BY; diplomatic-downgrade impose NO+FI>BY: Sweden said it was joining Norway and Finland in recalling its ambassador from Minsk.',
    'sanctions impose JP>BY; sanctions impose EU>BY: Japan joined the EU in imposing sanctions on Belarus.',
    'arms-embargo impose GB>TR; arms-embargo impose CA>TR: Britain has joined Canada in an arms embargo on Turkey.',
  ],
  'a clause of time behind an owned act': [
    "diplomat-expulsion impose DK>IR: The step by Tehran comes as an answer to Denmark's move in October, when it ejected six Iranian embassy staffers.",
    "diplomat-expulsion impose CZ>RU: Moscow pointed to Prague's decision in April, when it expelled 18 Russian diplomats.",
  ],
  'particles of progressive verbs': [
    'talks-suspension impose TR>GR: Turkey says it is calling off or freezing contacts with Greece on energy.',
    'talks-suspension impose JP>CN: Tokyo is calling off or suspending talks with China on fisheries.',
  ],
  'papers of envoys, deadlines, registers': [
    'diplomat-expulsion impose BE>RW: Belgium withdrew accreditation from a Rwandan diplomat.',
    'diplomat-expulsion impose NL>IR: The Netherlands will cancel the accreditation of two Iranian envoys.',
    'diplomat-expulsion impose KE>UG: Kenya set a November 30 deadline for all Ugandan mission staff to depart the country.',
    'diplomat-expulsion impose PE>MX: Peru has set a deadline for Mexican diplomats to leave.',
    'unfriendly-listing impose BY>LT+PL: The Belarusian authorities have so far entered only Lithuania and Poland in the register of unfriendly states.',
  ],
  'aid told otherwise': [
    'aid-suspension impose BE>RW: Rwanda no longer gets funds from Belgium to train its police.',
    'aid-suspension impose SE>BF: Burkina Faso no longer receives aid from Sweden.',
    "aid-suspension impose FI>NI: Finland stopped a $4.2m grant to Nicaragua's electoral service.",
    'aid-suspension impose DE>GE: Berlin might pare back aid to Georgia over the bill.',
    'aid-suspension impose PT>GW: Portugal has pared back funding to Guinea-Bissau since the putsch.',
  ],
  accords: [
    'talks-suspension impose GR>TR: Greece will set aside the naval accord it struck with Turkey in 1988.',
    'talks-suspension impose PE>JP: The fisheries accord with Japan was ended by Peru.',
    'talks-suspension impose IN>BD: India has set aside a water treaty with Bangladesh.',
  ],
}

/** Near misses: nothing is told of a measure. */
const NONE: readonly string[] = [
  'Sweden joined Norway in a race in Belarus.',
  'Canada joined Peru in praising the end of the talks.',
]

describe('builds of real news', () => {
  test.each(Object.entries(TABLE))('%s', (_, lines) => {
    expect(lines.map((line) => `${actsIn(textOf(line)).join('; ')}: ${textOf(line)}`)).toEqual(lines)
  })

  test('near misses', () => {
    expect(NONE.filter((text) => actsIn(text).length > 0)).toEqual([])
  })
})

function textOf(line: string): string {
  return line.slice(line.indexOf(': ') + 2)
}
