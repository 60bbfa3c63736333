import { describe, test } from 'vitest'
import { expectAct } from './plain-acts.js'

/** How news builds what it tells: relatives with a subject of their own, insertions, agents inside, drafts, purposes. */
const BUILDS: Readonly<Record<string, readonly string[]>> = {
  'the relative clause tells whose measure is relieved': [
    'arms-embargo lift GB>AR|The arms embargo that Britain itself had kept on Argentina was lifted in March.',
    'tariff lift CA>DK|The tariffs which Canada had put on Danish pork were scrapped on Monday.',
    'asset-freeze lift JP>IR|The freeze that Japan had put on Iranian assets was undone in January.',
  ],
  'an instrument parted from its verb by a participle': [
    'blocking-statute impose CA>US|The law, passed by Ottawa in 1985 to shield its firms from American pressure over Libya, bars Canadian companies from obeying US sanctions.',
    "export-ban impose RU>US|The decree, issued by Moscow in March to answer Washington's pressure over Ukraine, bans exports of titanium to the United States.",
    'vessel-ban impose JP>KP|The order, issued by Tokyo in 2006 to punish Pyongyang for its missiles, bars North Korean ships from Japanese ports.',
    "asset-freeze impose EU>BY|The rule, adopted by Brussels in June to get at Belarus's ruler, freezes the assets of 20 Belarusian officials.",
    'vessel-ban impose FR>GB|The regulation, drawn up by Paris in May to hit back at London over fish, bars British trawlers from French ports.',
    "export-ban impose CA>IR|Ottawa's latest package, due to start on Monday, will ban exports of engines to 14 firms linked to Iran.",
  ],
  'who orders or proposes that the own people be barred': [
    'banking-restriction impose GB>IR|British banks were barred by a Treasury order from keeping correspondent accounts for the Iranian lender Bank Melli.',
    'banking-restriction impose CA>RU|Canada is proposing that its insurers be barred from covering Russian tankers.',
    'investment-ban impose US>MM|Washington proposed that American companies be banned from investing in Myanmar.',
    'diplomat-expulsion impose RU>DK|Expulsion of four diplomats accused by Denmark of spying was ordered by the Russian foreign ministry.',
  ],
  'what those who are hit do, or what an act prevents, hits nobody else': [
    'dealing-ban impose GB>KE+OM|Britain imposed a ban on dealings with traders in Oman and Kenya that help Tehran evade sanctions.',
    'asset-freeze impose CA>KG|Canada froze the assets of three banks in Kyrgyzstan that help Russia dodge sanctions.',
    'export-ban impose AU>IN|Australia banned sales of uranium to India to keep it away from Pakistan.',
    'asset-freeze impose CH>SY|Bern will freeze the accounts of eight traders and three companies tied to Syria.',
  ],
  'what somebody owns, told by a clause': [
    'asset-freeze impose CH>UA|Switzerland blocked everything that Ukrainian ex-president Viktor Yanukovych held in its banks.',
    'asset-freeze impose CA>SY|Anything that two Syrian generals own in Canada has been frozen, Ottawa said.',
    "central-bank-freeze impose US>SD|Washington blocked the $450 million that Sudan's central bank held in New York.",
    "central-bank-freeze impose FR>IR|France decided to freeze the euros which Iran's central bank keeps in Paris.",
  ],
  'a draft as subject, or in front': [
    'arms-embargo impose UN>SS|A French draft before the UN Security Council would impose an arms embargo on South Sudan.',
    'asset-freeze impose UN>ML|A US draft circulated in the Security Council would freeze the assets of two Malian generals.',
    "capital-market-restriction impose EU>BY|Under the European Commission's proposal, bonds issued by Belarus could no longer be traded in the EU.",
    "capital-market-restriction impose US>VE|Debt issued by Venezuela's state oil company may not be bought or sold under a US decree.",
  ],
  'the state of a town in front of who acts': [
    'export-control lift JP>KR|At a meeting in Vienna, Austria, Japan agreed to lift its export controls on South Korea.',
    'sanctions impose NO>SD|Speaking in Nairobi, Kenya, Norway announced sanctions on Sudan.',
    "tariff lift CN+CA>BR|At a summit in Lima, Peru, China and Canada agreed to lift tariffs on Brazil's goods.",
    'sanctions impose JP+CA+NO>SD|In New York, Japan, Canada and Norway announced sanctions on Sudan.',
  ],
  'what somebody calls it is what it is': [
    'talks-suspension impose EU>BY|The EU decided to end what it called a "structured dialogue" with Belarus.',
    'sanctions lift NO>TD|Oslo lifted what it called "unjust sanctions" on Chad.',
    'sanctions impose US>ZA|The United States imposed what President Reagan called limited sanctions on South Africa.',
    'designation impose JP>KP|Japan imposed what it described as targeted sanctions on two North Korean banks.',
    'sanctions impose EU>BY|Brussels will impose what it says are the toughest sanctions yet on Belarus.',
    'import-ban impose US>IR|Washington is preparing what one official called a total embargo on Iranian oil.',
  ],
  'a headline that ends with what happens meanwhile': [
    'trade-embargo impose CN>TW|China hits Taiwan with fresh trade curbs as Pelosi visits',
    'sanctions impose EU>BY|EU slaps sanctions on Belarus as Lukashenko talks',
  ],
  'a headline of two who act': [
    'diplomatic-downgrade impose IQ>IR|Iran vows revenge, Iraq to close embassy in Tehran',
    'designation impose EU>BY|EU sanctions 20 Belarusian officials, UK to follow',
    'export-control lift JP+KR>US|US urges Japan, South Korea to lift export curbs',
  ],
  'a member of a body, told by a word that points back': [
    'membership-suspension impose AFRICAN-UNION>NE|The army of Niger seized power in July, and the African Union suspended it.',
    'membership-suspension impose ECOWAS>ML|Mali has been ruled by a junta since 2020. ECOWAS suspended the country in May.',
    'membership-suspension impose AFRICAN-UNION>TG|The African Union warned Togo that it would be suspended unless it held elections.',
  ],
  'both sides are as plain as their names': [
    'tariff ease CN+US>CN+US|China and the United States agreed on a deal under which both sides cut their tariffs by 115 percent.',
    'diplomatic-downgrade lift SA+IR>IR+SA|After talks between Saudi Arabia and Iran, both countries agreed to reopen their embassies.',
    'import-ban impose US+JP>IR|The US and Japan are angry at Iran. Both countries have banned Iranian oil.',
  ],
  'duties that somebody fights, or takes off': [
    "tariff impose IN>BR|Brazil is still fighting India's duties of up to 60% on Brazilian sugar.",
    "tariff impose CN>CA|Canada has complained to the WTO about China's tariffs on Canadian canola.",
    'tariff lift IN>GB|London urged Delhi to take its tariffs off Scotch whisky.',
    'trade-embargo lift CA>CU|Canada took the embargo off Cuba.',
    'tariff lift CN>AU|China agrees to scrap barley tariffs on Australia',
  ],
  'the subject told as one of those who do something': [
    'asset-freeze impose DK>BY|The decision made Denmark the first country to freeze the assets of Belarusian judges.',
    'export-ban impose AU>RU|Australia has banned exports of alumina to Russia, making it the first G20 country to do so.',
    'land-transport-ban impose LV>RU|The move makes Latvia the third state after Estonia and Poland to ban Russian trucks.',
    'import-ban impose PE>CU|Peru, the last country in the region to trade with the island, banned imports from Cuba.',
    'diplomatic-downgrade impose AE>AF|The United Arab Emirates, one of the three countries to recognise the Taliban, severed ties with Afghanistan on Saturday.',
  ],
  'how far a measure reaches is no denial of it': [
    'import-ban impose RU>JP|Russia banned fish from Japan on Monday. The embargo does not cover canned fish.',
    "tariff lift JP>VN|Japan's tariffs on Vietnamese shoes no longer apply.",
  ],
  'undone, and shut out': [
    'designation lift EU>SY|The EU court struck down the listing of the Syrian tycoon Rami Makhlouf.',
    "designation lift GB>BY|The British High Court annulled London's listing of a Belarusian banker.",
    'payment-network-ban impose EU>BY|An EU decision keeps SWIFT from serving two Belarusian banks.',
    'crypto-restriction impose CH>BY|Switzerland locked Belarusians out of its crypto exchanges.',
  ],
}

for (const [build, lines] of Object.entries(BUILDS)) describe(build, () => test.each(lines)('%s', expectAct))
