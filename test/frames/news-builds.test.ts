/** Acts as news builds them: what parts an act from those who do or suffer it, and how it is told otherwise. */
import { describe } from 'vitest'
import { testStatuses } from './plain-acts.js'

describe('as news builds it', () => {
  testStatuses('an auxiliary parted from its verb by a phrase', [
    'sanctions in-force relieves ECOWAS>NE: ECOWAS has with immediate effect lifted its sanctions against Niger.',
    'import-ban in-force imposes IN>PK: India has with a single decree banned all imports from Pakistan.',
    'airspace-ban in-force imposes DZ>MA: Algeria has without any warning closed its airspace to Moroccan planes.',
    'vessel-ban in-force imposes EU>RU: Russian ships are, under EU sanctions, barred from European ports.',
    'asset-freeze in-force imposes CH>SY: Syrian assets were by order of the Swiss government frozen on Monday.',
    'visa-restriction announced imposes US>BI: The United States will by means of a new policy restrict visas for Burundian officials.',
    'tariff in-force imposes US>BR: Washington has, for the second time this year, raised tariffs on Brazilian steel.',
    'aid-suspension in-force imposes NL>RW: The Netherlands has to the dismay of Kigali suspended aid to Rwanda.',
    'arms-embargo in-force keeps UN>LR: The arms embargo on Liberia has by a unanimous vote been extended by the Security Council.',
  ])
  testStatuses('a restriction told by who still has it', [
    'travel-ban announced relieves NZ>FJ: New Zealand will end all the travel sanctions it still has on Fiji.',
    'arms-embargo considered relieves EU>CN: The EU is considering lifting the arms embargo it has had on China since 1989.',
    'import-ban in-force relieves RU>GE: Russia has lifted the import ban it maintained on Georgian wine.',
    'sanctions announced relieves US>SD: The United States will ease the sanctions it still keeps on Sudan.',
    'tariff in-force relieves CN>AU: China suspended the tariffs it was levying on Australian barley.',
    'trade-embargo proposed relieves AZ>AM: Azerbaijan offered to lift the blockade it has long enforced against Armenia.',
  ])
  testStatuses('who is hit by what another imposes', [
    'sanctions in-force imposes US>VE: Venezuela has been hit by sanctions imposed by the United States.',
    'import-ban in-force imposes CN>LT: Lithuania was hit by an import ban ordered by Beijing.',
    'tariff in-force imposes US>IN: India was hit by tariffs of 50 percent decreed by President Donald Trump.',
    'sanctions in-force imposes ECOWAS>ML: Mali has been under sanctions imposed by ECOWAS.',
    'trade-embargo in-force imposes IN>NP: Nepal suffered under a trade blockade imposed by India.',
  ])
  testStatuses('ordered, declared or wished done', [
    'sanctions announced relieves US>RS: Clinton on Thursday ordered US economic sanctions against Serbia suspended.',
    'airspace-ban announced imposes PK>IN: Pakistan ordered its airspace closed to Indian planes.',
    'asset-freeze in-force imposes US>IQ: President Bush ordered Iraqi assets frozen.',
    'land-transport-ban in-force imposes PL>BY: The Polish government ordered the border with Belarus closed.',
    'diplomat-expulsion announced imposes NG>ZA: The Nigerian government ordered three South African diplomats expelled.',
    'import-ban announced imposes RU>TR: The Kremlin ordered imports of Turkish fruit banned.',
    'sanctions called-for relieves EU>ZW: South Africa wants EU sanctions against Zimbabwe lifted.',
    'arms-embargo announced relieves UN>ER: The Security Council declared the arms embargo against Eritrea lifted.',
    'aid-suspension announced imposes US>HN: The Obama administration ordered aid to Honduras cut off.',
  ])
  testStatuses('has its own restricted', [
    'visa-restriction announced imposes US>CN: Chinese officials will have their visas restricted, Secretary of State Mike Pompeo announced.',
    'asset-freeze announced imposes CH>TN: Tunisian officials will have their assets frozen, Switzerland said.',
    'asset-freeze in-force imposes EU>BY: Six Belarusian judges had their assets frozen by the EU.',
    'visa-restriction in-force imposes US>GT: Guatemalan lawmakers had their visas revoked, the US State Department said.',
    'aid-suspension announced imposes US>HN: Honduras will have its aid suspended by the United States.',
    'asset-freeze announced imposes GB>RU: Oligarchs from Russia who back the war will have their property frozen, Britain announced.',
  ])
  testStatuses('only thought of', [
    'banking-restriction considered imposes JP>KP: Tokyo is also thinking of forbidding remittances to North Korea.',
    'tariff considered imposes CA>CN: Canada is thinking of raising tariffs on Chinese cars.',
    'diplomatic-downgrade considered imposes CZ>RU: The Czech Republic is thinking about recalling its ambassador to Russia.',
    'sanctions considered relieves US>SD: Washington is now thinking of lifting its sanctions on Sudan.',
    'visa-restriction considered imposes EU>GE: The EU has been thinking of suspending visa-free travel for Georgians.',
    'import-ban considered imposes IN>TR: India is toying with the idea of banning Turkish apples.',
    'arms-embargo considered keeps ES>IL: Madrid is weighing whether to make its arms embargo on Israel permanent.',
    'import-ban considered imposes NO>IL: Norway is weighing whether to ban imports from Israeli settlements.',
    'sanctions considered relieves EU>SY: The EU is debating whether to ease its sanctions on Syria.',
    'tariff considered imposes US>VN: The United States is studying whether to impose tariffs on Vietnamese steel.',
  ])
  testStatuses('past forms joined behind a thing', [
    'vessel-ban announced imposes CA>RU: Canada will close its ports to vessels owned by or registered in Russia.',
    'vessel-ban in-force imposes EU>RU: The EU barred vessels registered in or flagged to Russia from its ports.',
    'airspace-ban in-force imposes GB>RU: Britain closed its airspace to planes owned, operated or chartered by Russians.',
    'airspace-ban announced imposes US>RU: The United States will ban aircraft registered in, owned by or flown for Russia from its airspace.',
    'import-ban in-force imposes IN>PK: India banned goods made in or exported from Pakistan.',
    'vessel-ban in-force imposes AU>KP: Australia closed its ports to ships registered in North Korea.',
  ])
  testStatuses('what an infinitive behind names is not hit', [
    'travel-ban in-force imposes US>PS: The United States refused Yasser Arafat, the Palestinian leader, a visa to speak at the United Nations.',
    'visa-restriction in-force imposes US>IR: The United States denied Iranian diplomats visas to attend a meeting in New York.',
    'visa-restriction in-force imposes US>SD: Washington refused Sudanese officials visas to attend the General Assembly.',
    'visa-restriction in-force imposes FR>GA: France denied Gabonese ministers visas to travel to a summit of the African Union.',
    'visa-restriction in-force imposes US>RU: The US denied visas to 18 Russian officials due to take part in a session of the United Nations.',
  ])
  testStatuses('offered under a condition', [
    "land-transport-ban considered relieves PL>BY: The border crossings will be reopened to Belarus if Andrzej Poczobut is set free, Poland's interior ministry offered.",
    'sanctions considered relieves US>IR: The sanctions on Iran will be lifted if inspectors are let in, the White House said.',
    "airspace-ban considered relieves PK>IN: Airspace will be opened to Indian flights once troops are pulled back, Pakistan's aviation ministry said.",
    'import-ban considered relieves CN>LT: The ban on Lithuanian beef will be lifted if the office is renamed, Beijing said.',
    'aid-suspension considered relieves US>SD: Aid to Sudan will be resumed when the junta steps down, the State Department said.',
  ])
  testStatuses('subjects with a participle', [
    'airspace-ban in-force imposes TR>AM: Armenian airlines bound for third countries may no longer cross Turkish skies, Foreign Minister Mevlut Cavusoglu said.',
    'airspace-ban in-force imposes IN>PK: Pakistani planes headed for Nepal may no longer cross Indian airspace.',
    'vessel-ban in-force imposes TR>CY: Cypriot ships bound for the Black Sea may not enter Turkish ports.',
    'land-transport-ban in-force imposes LV>RU: Russian lorries bound for Kaliningrad may no longer cross Latvia.',
    'land-transport-ban in-force imposes EU>RU: Trucks registered in Russia may no longer enter the European Union.',
  ])
  testStatuses('measures eased or kept', [
    'sanctions in-force relieves UN>LY: United Nations measures against Libya were suspended on 5 April.',
    'sanctions in-force keeps EU>ZW: EU measures against Zimbabwe were extended on Monday.',
    "sanctions in-force keeps EU>BY: The EU's restrictive measures against Belarus were prolonged.",
    'sanctions in-force relieves US>CU: US restrictions against Cuba were eased in January.',
    'sanctions in-force relieves UN>YU: UN penalties against Yugoslavia were lifted in October.',
  ])
  testStatuses('planes', [
    'airspace-ban in-force relieves EG>QA: Egypt today let Qatari aircraft back into its airspace.',
    'airspace-ban in-force relieves IN>PK: India has let Pakistani jets back into its skies after five months.',
    "airspace-ban in-force imposes TR>AM: The Turkish authorities withdrew FlyOne Armenia's permission to reach Europe through their airspace.",
    "airspace-ban in-force imposes RU>LT: Moscow revoked Avion Express's and other Lithuanian carriers' permission to cross Russian airspace.",
    'airspace-ban announced imposes PK>IN: Pakistan will not let Indian airliners use its airspace for another month, its aviation authority said.',
    'airspace-ban announced imposes IQ>IR: Flights from Iran will no longer be received at Iraqi airports, Baghdad announced.',
    'airspace-ban in-force imposes UA>RU: Russian airlines may no longer land in Ukraine, Prime Minister Arseny Yatsenyuk said.',
    'airspace-ban in-force imposes BG+PL+CZ>RU: Bulgaria, Poland and the Czech Republic have barred Russian airliners from their airspace.',
    'airspace-ban announced imposes US>RU: Joe Biden said the United States would join its allies in closing off American airspace to all Russian flights.',
    'airspace-ban in-force keeps PK>IN: Pakistan has prolonged the closure of its airspace for Indian aircraft until 24 August.',
    "airspace-ban announced relieves EU>IR: The European Union will allow most of Iran Air's planes back into European skies.",
    'airspace-ban in-force imposes DZ>ML: Algeria closed its airspace to flights coming from or bound for Mali.',
    'airspace-ban in-force imposes VE>US: Venezuela has revoked the operating rights of six foreign airlines, among them American carriers.',
    'airspace-ban considered relieves AM>AZ: Armenia is ready to open its airspace to Azerbaijani aircraft, Prime Minister Nikol Pashinyan said.',
    'airspace-ban in-force imposes LT>BY: Planes arriving from Belarus are no longer admitted to Lithuanian airspace, Vilnius said.',
  ])
  testStatuses('ships', [
    'vessel-ban in-force imposes UY>FK: Uruguay declared its ports off limits to ships flying the Falklands flag.',
    'vessel-ban in-force imposes AR>GB: Argentina has put its ports out of bounds for British-flagged cruise ships.',
    "vessel-ban in-force imposes JP>KP: The ferry Mangyongbong-92, North Korea's main link to Japan, has been shut out of Japanese ports since July.",
    'vessel-ban in-force imposes CN>TW: China has stopped Taiwanese fishing boats from sheltering in its harbours.',
    'vessel-ban announced imposes TR>IL: Ships with military cargo for Israel will not be let into Turkish harbours, the transport ministry in Ankara said.',
    'vessel-ban in-force imposes KR>KP: Seoul no longer lets North Korean merchant ships sail through its waters.',
    "vessel-ban considered imposes EU>RU: The European Commission wants to bar another 60 tankers of Russia's shadow fleet from EU ports.",
  ])
  testStatuses('lorries and borders', [
    'land-transport-ban in-force imposes BY>PL: Belarus has stopped Polish lorries from using its crossings into Latvia.',
    'land-transport-ban in-force imposes RU>PL: Moscow has forbidden Polish hauliers to carry goods across Russian territory.',
    'land-transport-ban in-force imposes PL>BY: Warsaw closed the Bobrowniki checkpoint to all traffic from Belarus.',
    'land-transport-ban in-force imposes LT>BY: Lithuania shut two of its six road crossings to Belarus on Friday, the interior ministry said.',
    "land-transport-ban announced keeps FI>RU: Finland's border with Russia will stay shut until further notice, the government in Helsinki decided.",
    'land-transport-ban considered relieves PL>BY: Poland may reopen two crossings with Belarus in November, Prime Minister Donald Tusk said.',
    'land-transport-ban in-force relieves SA>QA: Saudi Arabia has opened its land border to Qatar again.',
    'land-transport-ban in-force keeps PK>AF: Pakistan kept the Torkham crossing with Afghanistan shut for a third week.',
    'land-transport-ban in-force imposes LV>RU: Cars with Russian number plates may no longer drive into Latvia.',
    'land-transport-ban threatened imposes RU>LT: Russia threatened to close its border to Lithuanian trucks unless the transit to Kaliningrad was freed.',
  ])
  testStatuses('persons', [
    'travel-ban in-force imposes NL>IL: The Netherlands has banned two Israeli ministers from the entire Schengen area.',
    'travel-ban in-force imposes SI>IL: Slovenia declared Benjamin Netanyahu, the Israeli prime minister, unwelcome on its soil.',
    'travel-ban in-force imposes RU>EU: The Russian Foreign Ministry has put more officials from EU states on its no-entry list.',
    'travel-ban in-force imposes RU>US: Moscow put 29 Americans, among them Mark Zuckerberg, on a list of people who may not enter Russia.',
    'travel-ban in-force imposes RU>JP: Russia has barred Prime Minister Fumio Kishida and 62 other Japanese from entry for an indefinite period.',
    'travel-ban in-force imposes RU>GB: Boris Johnson, Liz Truss and ten other British politicians may not set foot in Russia, Moscow said.',
    'travel-ban in-force imposes CN>US: Beijing has closed its doors to 28 officials of the Trump administration and their families.',
    "travel-ban in-force relieves AU+NZ>FJ: Australia and New Zealand have dropped their travel bans on members of Fiji's military government.",
    'travel-ban in-force imposes US>CO: Washington stripped Colombian President Gustavo Petro of his visa.',
    'travel-ban announced imposes EU>BY: EU foreign ministers decided to keep Alexander Lukashenko and 35 other Belarusians off their soil for a further year.',
    'travel-ban in-force imposes UA>HU: Kyiv has banned a Hungarian deputy minister from the country for three years.',
    'travel-ban in-force imposes US>GE: Secretary of State Antony Blinken barred dozens of Georgian officials from travelling to America.',
  ])
  testStatuses('visas', [
    'visa-restriction announced imposes US>GH: Washington will give Ghanaians only single-entry visas valid for three months, the State Department said.',
    'visa-restriction in-force imposes EU>RU: The EU has stopped handing out multiple-entry visas to Russians.',
    'visa-restriction in-force imposes CN>JP: China has for the time being stopped issuing visas to Japanese travellers.',
    'visa-restriction in-force relieves IN>CA: India is issuing visas to Canadians again.',
    'visa-restriction in-force imposes US>BI+TG: Citizens of Burundi and Togo may no longer get American student visas.',
    'visa-restriction announced imposes FI>RU: Finland said it would slash the number of tourist visas for Russians to a tenth.',
    'visa-restriction considered imposes EU>GE: The European Commission is thinking of ending visa-free entry for holders of Georgian diplomatic passports.',
    'visa-restriction in-force relieves RU>GE: Vladimir Putin abolished visas for Georgians as of May 15.',
    'visa-restriction proposed imposes US>CN: A group of US lawmakers proposed a bill to ban Chinese citizens from getting student visas.',
  ])
})
