import { expect, test } from 'vitest'
import { measuresIn } from '../measures-in.js'
import { testStatuses } from './plain-acts.js'

/** Builds of sentences about trade that news uses around the act, each with other verbs, goods and states. */
const BUILDS: Readonly<Record<string, readonly string[]>> = {
  'applied to the goods of a state': [
    'price-cap announced imposes CA>RU: Canada will apply a price cap to Russian diesel from Sunday.',
    'price-cap in-force imposes G7>RU: The G7 applied a price ceiling to Russian crude in December.',
    'tariff in-force imposes US>CN: The United States has applied tariffs to Chinese steel.',
    'import-ban announced imposes JP>KP: Japan will apply an import ban to North Korean coal from July.',
    'export-ban announced imposes DE>IR: Germany will apply an export ban to Iran from Monday.',
    'price-cap considered imposes GB>RU: Britain may apply a price cap to Russian gas.',
  ],
  'a cap lowered to drain a state': [
    "price-cap proposed imposes EU+GB>RU: The EU and Britain are pushing to lower the cap to $45 a barrel as a way of reducing Russia's oil revenue.",
    "price-cap considered imposes G7>RU: The G7 is considering cutting the price cap to $50 a barrel to squeeze Moscow's oil income.",
    "price-cap proposed imposes EU>RU: The European Commission proposed lowering the oil price cap from $60 to $45 a barrel to hurt Russia's war budget.",
    "price-cap called-for imposes US>IR: Senators urged Washington to cut the ceiling to $40 a barrel to limit Iran's earnings.",
    "price-cap in-force imposes EU>RU: EU envoys agreed to reduce the ceiling to $47.6 a barrel in order to sap Russia's oil revenues.",
  ],
  'a bar on taking part in tenders': [
    'procurement-ban in-force imposes CA>CN: Canada has imposed a ban on Chinese camera makers taking part in federal tenders.',
    'procurement-ban announced imposes EU>RU: The EU declared a ban on Russian builders competing for public contracts.',
    'procurement-ban in-force imposes IN>CN: India has barred Chinese turbine makers from taking part in state tenders.',
    'procurement-ban in-force imposes RU>TR: Russia imposed a prohibition on Turkish builders competing for government contracts.',
  ],
  'an arms ban with a state': [
    'arms-embargo in-force relieves NL>ID: The Netherlands removed its arms ban with Indonesia.',
    'arms-embargo in-force relieves US>VN: The United States partly lifted its arms embargo with Vietnam.',
    'arms-embargo announced relieves AU>MM: Australia agreed to end its weapons ban with Myanmar.',
    'arms-embargo in-force relieves GB>AR: Britain in part lifted its arms embargo on Argentina.',
    'trade-embargo in-force relieves US>CU: Washington has in part eased its trade embargo with Cuba.',
  ],
  'entry refused to ships': [
    'vessel-ban in-force imposes EG>IL: Egypt refuses entry to ships carrying cargo to Israel.',
    'vessel-ban in-force imposes TR>CY: Turkey denies entry to vessels flying the Cypriot flag.',
    'vessel-ban in-force imposes MY>IL: Malaysia has refused entry to Israeli ships.',
    'vessel-ban in-force imposes JP>KP: Japan denied entry to a North Korean freighter and five other vessels.',
    'vessel-ban in-force imposes GR>TR: Greece barred entry to Turkish tankers.',
    'travel-ban in-force imposes KE>SO: Kenya refused entry to three Somali ministers.',
  ],
  'those whom an act angers are not hit': [
    'arms-embargo in-force relieves EU>LY: The European Union scrapped its arms ban against Libya on Monday, angering Chad, which called the step a mistake.',
    'asset-freeze in-force relieves US>IR: Washington lifted a freeze on assets of Iran, dismaying Israel, which called it a gift.',
    'import-ban in-force relieves JP>CN: Japan dropped its ban on beef imports from China, drawing protests from South Korea, which keeps its own.',
    'export-ban in-force relieves US>IN: The United States ended its ban on computer exports to India, alarming Pakistan.',
    'visa-restriction in-force relieves DE>RU: Germany eased its visa curbs on Russia, irritating Poland, which wants them kept.',
    'sanctions in-force relieves EU>BY: The EU lifted its sanctions against Belarus, infuriating Lithuania.',
  ],
  'kinds told behind "among them"': [
    'import-ban announced imposes US>MM: The United States announced new sanctions against Burma, among them a ban on ruby imports.',
    'asset-freeze in-force imposes GB>RU: Britain slapped sanctions on Russia, chief among them a freeze on assets of its banks.',
    'airspace-ban announced imposes CA>LY: Canada unveiled measures against Libya, among which was a ban on flights.',
    'aid-suspension announced imposes FR>NE: France announced penalties against Niger, notably a halt to aid.',
  ],
  'told of leaders': [
    "sectoral-sanctions announced imposes AU>RU: Prime Minister Scott Morrison has unveiled new sanctions on Russia's oil and gas sectors.",
    'sanctions announced imposes GB>AR: Prime Minister Thatcher announced sanctions against Argentina.',
    'import-ban in-force imposes AU>RU: Anthony Albanese has banned oil imports from Russia.',
    'sanctions announced imposes JP>KP: Prime Minister Shinzo Abe announced new sanctions against North Korea.',
    'tariff announced imposes CA>US: Mark Carney announced tariffs on steel from the United States.',
    'sanctions announced imposes GB>ZW: Prime Minister Tony Blair announced sanctions against Zimbabwe.',
  ],
  'an owned ban that others speak of': [
    "import-ban in-force imposes CN>AU: Growers were hurt by Beijing's one-year ban on beef, barley and wine from Australia.",
    "import-ban in-force imposes RU>PL: Shares fell on news of Russia's ban on Polish fruit and vegetables.",
    "import-ban in-force imposes ID>MY: Traders spoke of Jakarta's six-month ban on palm oil, rubber and cocoa from Malaysia.",
  ],
  'calls withstood': [
    'import-ban rejected imposes FR>UG: France withstood calls for a coffee embargo against Uganda.',
    'import-ban rejected imposes DE>BR: Germany resisted calls for a soy embargo against Brazil.',
    'sanctions rejected imposes GB>ZA: Britain rebuffed calls for sanctions against South Africa.',
    'export-ban rejected imposes JP>RU: Japan brushed aside calls for a ban on car exports to Russia.',
  ],
  'all commercial ties': [
    'trade-embargo in-force imposes US>LY: The United States banned all commercial links with Libya.',
    'trade-embargo in-force imposes TR>AM: Turkey cut all commercial ties with Armenia.',
    'trade-embargo in-force imposes FR>GN: France broke off all economic ties with Guinea.',
  ],
  'an adjunct between the auxiliary and its verb': [
    "asset-freeze announced imposes GB>MM: Myanmar's largest firm, MEHL, will in addition be hit by an asset freeze in Britain.",
    'travel-ban announced imposes EU>BY: Three Belarusian generals will in future be banned from entering the EU.',
    'sanctions announced imposes CA>IR: Two Iranian banks will from now on be subject to Canadian sanctions.',
    'tariff announced imposes US>CA: Canadian lumber will as of Monday be hit with US tariffs of 25 percent.',
    'asset-freeze announced imposes CH>RU: Six Russian bankers will, in addition, face an asset freeze in Switzerland.',
  ],
  'put in place and lapsed': [
    "arms-embargo in-force relieves EU>ET: The European Union's arms embargo on Ethiopia, imposed in 1999, lapsed on March 31.",
    'import-ban in-force relieves US>MM: The U.S. ban on Burmese imports, put in place in 2003, expired on Friday.',
    "export-ban in-force relieves JP>SU: Japan's ban on computer exports to the Soviet Union, introduced in 1980, ended in May.",
    'arms-embargo in-force relieves UN>IR: The UN arms embargo on Iran, adopted at the height of the dispute over its nuclear plants, expired on October 18, leaving Russia free to sell tanks.',
  ],
  'end-user lists': [
    "export-control in-force imposes JP>CN: Japan's trade ministry puts 20 Chinese firms on end-user list for exports.",
    'export-control in-force imposes US>RU: The US Commerce Department placed 12 Russian firms on its unverified list.',
    'export-control in-force imposes CN>US: China added 15 American companies to its export control watchlist.',
    'export-control in-force imposes JP>IR: Tokyo has put nine Iranian institutes on its end-user watchlist.',
    'export-control in-force imposes JP>CN: China protested after Japan placed ten Chinese universities on an end-user watch list for exports.',
  ],
  'measures relating to services': [
    'services-ban in-force imposes EU>RU: On 6 October the EU adopted restrictive measures against Russia relating to the provision of legal advisory services to Russian entities.',
    'services-ban in-force imposes GB>BY: Britain imposed new sanctions on Belarus concerning the supply of accounting services to Belarusian firms.',
  ],
  'bodies with their short forms in brackets': [
    'price-cap announced imposes EU+G7>RU: The European Union (EU) and the Group of Seven rich nations (G7) agreed on a $60-a-barrel cap on Russian crude.',
    'import-ban announced imposes US+GB>RU: The United States (US) and the United Kingdom (UK) agreed on a ban on imports of Russian gold.',
    'sanctions in-force imposes AFRICAN-UNION+ECOWAS>ML: The African Union (AU) and the Economic Community of West African States (ECOWAS) imposed sanctions on Mali.',
    'sanctions in-force imposes EU+G7>RU: The EU and the Group of Seven leading economies imposed sanctions on Russia.',
    'membership-suspension in-force imposes AFRICAN-UNION>NE: The African Union (AU) suspended Niger.',
  ],
  'the own authorities may not buy': [
    'procurement-ban proposed imposes US>RU: A Senate committee will put forward a bill to stop the US government from buying Russian helicopters.',
    'procurement-ban proposed imposes CA>CN: A Canadian bill would stop federal agencies from purchasing Chinese drones.',
    'procurement-ban announced imposes AU>CN: Australia will stop its ministries from acquiring Chinese cameras.',
  ],
  'no opening up of fields': [
    'investment-ban announced imposes US>IR: President Clinton announced Tuesday that he will stop American oil companies from developing Iranian oil fields.',
    'investment-ban in-force imposes GB>MM: Britain has barred its mining companies from opening up Burmese mines.',
    "investment-ban in-force imposes US>IR: Washington barred American firms from helping to develop Iran's gas fields.",
    'investment-ban announced imposes FR>SD: France will prevent its oil firms from drilling in Sudan.',
    'investment-ban in-force imposes AU>MM: Australia prohibited its miners from exploring Burmese gem fields.',
  ],
  'what a council decides a state must not sell': [
    'import-ban announced imposes UN>IR: The Security Council decided that Iran must not export copper or zinc.',
  ],
}

for (const [name, lines] of Object.entries(BUILDS)) testStatuses(name, lines)

test('near misses of these builds', () => {
  const none = [
    'Kenya has said its border stays open, dismissing claims that it imposed a ban on imports from Uganda.',
    'Ghana rejected reports that it had banned exports to Togo.',
    'Moscow denied allegations that it had frozen the assets of a Finnish bank.',
    'Turkey declared a bar on indebted builders taking part in state tenders.',
    'The court ruled that Iran must not export the painting.',
    'Traders spoke of the threat of a ban on palm oil from Malaysia.',
    'The firm hit back at its Danish rival by halting sales of shoes.',
    'Peru grew by exporting fish to Chile.',
  ]
  expect(none.filter((text) => measuresIn(text).length > 0)).toEqual([])
})
