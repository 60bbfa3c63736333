import { describe, expect, test } from 'vitest'
import { measuresIn, standingsIn } from '../measures-in.js'

/**
 * Builds of news agencies: "type action status imposer>target: sentence", of several measures joined by " & ".
 * Five sentences were written for each build before it was read; those that are read now stand here.
 */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  'who opens the sentence before speaks': [
    'diplomat-expulsion impose announced FR>IR: President Emmanuel Macron spoke to reporters. Twelve Iranian diplomats will be expelled, he said.',
    'import-ban impose in-force RU>FR: Sergei Lavrov was in Hanoi on Monday. Imports of French wine have been banned, he told reporters.',
    'export-ban impose in-force JP>IR: Japanese Foreign Minister Taro Kono flew home on Monday. He said that exports of steel to Iran had been stopped.',
    "import-ban impose announced NO>CL: Norway's cabinet sat for six hours. Imports of shrimp from Chile will be banned, it said.",
    'arms-embargo impose announced DE>SA: Chancellor Angela Merkel addressed the Bundestag. Deliveries of arms to Saudi Arabia will be suspended, she said.',
    'export-control impose announced JP>CN: The Japanese trade ministry published rules on Friday. Exports of chips to China will need a licence, the ministry said.',
  ],
  'the bloc or mainland entered bars': [
    'asset-freeze impose in-force PL>BY & travel-ban impose announced EU>BY: Poland froze the assets of a Belarusian oligarch last month. On Friday European Union governments met. Twelve Belarusian judges will be barred from entering the bloc.',
    "designation impose announced CN>GB & travel-ban impose in-force CN>GB: China's foreign ministry announced sanctions on five British lawmakers on Friday. They and their families may not enter the mainland, Hong Kong or Macau.",
    'travel-ban impose in-force CN>TW: The seven Taiwanese politicians are banned from travelling to China, Hong Kong and Macau, Beijing said.',
  ],
  'who decides in the sentence before acts in the passive behind it': [
    'import-ban impose in-force UN>KP: The Security Council met late on Friday in New York. Exports of coal from North Korea were banned.',
    'sanctions lift in-force US>SD: The White House gave way at last. Sanctions on Sudan were lifted on Friday.',
    'arms-embargo extend in-force EU>MM: European foreign ministers met in Luxembourg on Monday. An embargo on arms for Burma was extended by a year.',
    'vessel-ban impose in-force JP>KP: Tokyo acted within hours of the test. North Korean ships were barred from its ports.',
  ],
  'offices where the article is sent from': [
    'tariff impose proposed EU>CN: BRUSSELS, March 4 (Reuters) - The Commission proposed duties of 20 percent on Chinese bicycles on Monday.',
    'travel-ban lift in-force US>CU: WASHINGTON (AP) - The president on Friday lifted a ban on travel to Cuba.',
    'export-ban impose in-force AU>ID: CANBERRA, June 8 (Reuters) - The agriculture minister has suspended live cattle exports to Indonesia.',
    'asset-freeze impose announced GB>IR: Lawmakers in London approved an order that freezes the assets of four Iranian officers.',
  ],
  'the President in a text of the Treasury': [
    'designation impose in-force US>IR: U.S. Department of the Treasury\n\nPresident Felipe Calderon of Mexico praised the step on Monday. Four Iranian banks were designated by the President in 2009.',
    'designation impose in-force US>IR: U.S. Department of State\n\nPresident Felipe Calderon of Mexico praised the step on Monday. The President designated four Iranian banks in 2009.',
    'designation impose in-force MX>IR: President Felipe Calderon of Mexico spoke on Monday. Four Iranian banks were designated by the President in 2009.',
  ],
  'what banks of many states freeze is aid, what the bank of one bars is banking': [
    'aid-suspension impose in-force WORLD-BANK>SD: The World Bank froze payments to Sudan on Wednesday after the coup.',
    'aid-suspension impose in-force IMF>AF: Payments to Kabul were frozen by the International Monetary Fund.',
    'banking-restriction impose in-force GB>ZW: The Bank of England banned payments to Rhodesia.',
  ],
  'a leader by name stands for his state until the act is decided': [
    'sanctions impose threatened GB>ZW: Britain threatened sanctions against Robert Mugabe.',
    'designation impose in-force GB>ZW: Britain imposed sanctions on Robert Mugabe.',
  ],
  'what somebody promises to have lifted is not lifted': [
    'sanctions lift called-for UN>RS & sanctions impose in-force UN>RS: Panic promised to have the sanctions lifted within 100 days. The United Nations imposed sanctions on Serbia in May.',
  ],
  'what none does is not done': [
    'arms-embargo impose in-force SI>IL: Slovenia forbade all trade in weapons with Israel on Thursday. No other member state of the European Union had done so before.',
    'asset-freeze impose in-force GH>RU: Ghana froze Russian assets. Neither Kenya nor Uganda has done the same.',
  ],
  'an adjective before what is lifted tells who is hit': [
    'sanctions lift in-force EU>UZ: EU lifts Uzbek sanctions',
    'sanctions ease in-force US>LY: U.S. eases Libyan sanctions',
    'travel-ban ease in-force CA>HT: Canada eases Haitian travel ban',
    'sanctions suspend announced EU>MM: EU ministers agree to suspend Burmese sanctions',
    'arms-embargo lift in-force US>GT: Washington lifted the Guatemalan arms embargo on Tuesday.',
  ],
  '"ending" is done': [
    'arms-embargo lift considered GB>AR: Britain is considering ending its arms embargo on Argentina.',
    'sanctions lift considered CA>ZA: Canada is mulling ending sanctions on South Africa.',
    'trade-embargo lift considered US>VN: The Clinton administration was considering ending the trade embargo against Vietnam.',
    'aid-suspension impose considered DE>SD: Germany is considering halting aid to Sudan.',
    'import-ban impose considered JP>NO: Japan is considering stopping imports of whale meat from Norway.',
  ],
  'what is done under the measures of somebody is done by them': [
    'asset-freeze impose announced UN>HT: Under the UN sanctions, the foreign assets of the Haitian army are to be frozen.',
    'travel-ban impose announced EU>MM: Under the EU measures, 20 Burmese generals will be barred from travelling.',
    'airspace-ban impose announced UN>LY: Under the U.N. measures, Libyan airliners will be refused permission to land.',
    'export-ban impose in-force CH>IQ: Under the Swiss sanctions, exports of machine tools to Iraq are prohibited.',
    "visa-restriction impose in-force US>NG: Under the American measures, visas are denied to Nigeria's military rulers.",
  ],
  'what falls short is not done': [
    'sanctions impose rejected US>CU: The Senate fell three votes short of approving new sanctions against Cuba.',
    'trade-embargo impose rejected US>HT: The administration stopped short of ordering a trade embargo against Haiti, the White House said.',
    'arms-embargo impose rejected GB>ID: Britain stopped short of an arms embargo on Indonesia.',
    'aid-suspension impose rejected NL>SR: The Dutch cabinet stopped short of suspending aid to Suriname.',
  ],
  'bodies without an article': [
    'sanctions impose in-force AFRICAN-UNION>TG: AU slaps sanctions on Togo',
    'membership-suspension impose in-force AFRICAN-UNION>MR: AU suspends Mauritania over coup',
    'membership-suspension impose in-force COMMONWEALTH>PK: Commonwealth suspends Pakistan after coup',
    'membership-suspension lift in-force COMMONWEALTH>SL: Commonwealth lifts suspension of Sierra Leone',
    'sanctions lift in-force AFRICAN-UNION>MG: AU lifts sanctions against Madagascar',
  ],
  'a capital that does what only states do': [
    'aid-suspension impose in-force NZ>FJ: Wellington suspended all aid to Fiji on Monday.',
    'diplomat-expulsion impose in-force NZ>IL: Wellington expelled two Israeli diplomats over the passport affair.',
    'visa-restriction impose announced NZ>FJ: Wellington announced that it would stop issuing visas to Fijian soldiers.',
    'arms-embargo impose announced NZ>ID: Wellington said it would ban arms sales to Indonesia.',
  ],
  'leaders by their names alone': [
    'arms-embargo impose in-force IT>LY: Craxi halts arms sales to Libya',
    'talks-suspension impose in-force DE>RO: Chancellor Helmut Kohl broke off cabinet-level contacts with Romania on Monday.',
    'sanctions impose announced FR>HT: Jospin announces sanctions against Haiti',
    'aid-suspension impose in-force NZ>FJ: Prime Minister Helen Clark suspended aid to Fiji.',
    'sanctions impose announced ES>CU: Aznar announced sanctions against Cuba on Thursday.',
    'trade-embargo impose announced GR>MK: Papandreou announced a trade embargo against Macedonia',
    'import-ban impose announced AU>ZA: Hawke announced a ban on imports of South African coal.',
  ],
  'with somebody doing something': [
    'investment-ban impose announced EU>YU: Pressure on Belgrade grew on Monday, with EU ministers agreeing to ban new investment in Yugoslavia.',
    'airspace-ban impose announced CA>LY: The crisis deepened, with Canada deciding to close its airspace to Libyan planes.',
    'aid-suspension impose in-force JP>MM: Rangoon is increasingly alone, with Japan suspending aid to Burma last week.',
    'sanctions extend in-force US>SD: Relations worsened, with Washington renewing sanctions against Sudan.',
    'arms-embargo impose announced SE>ID: The week ended with Sweden announcing an arms embargo against Indonesia.',
  ],
  'the object of a relative clause': [
    "sanctions impose in-force NO>ZA: The move is part of a package of sanctions against South Africa that Norway's government ordered last month.",
    'sanctions impose in-force US>LY: The plan goes beyond the sanctions against Libya that President Reagan ordered in January.',
    'trade-embargo impose in-force US>NI: The harvest was hurt by the trade embargo against Nicaragua that Washington imposed in 1985.',
    'travel-ban impose in-force EU>ZW: He is on a list of people hit by the travel ban on Zimbabwean officials which the EU imposed in February.',
    'arms-embargo impose announced CA>TR: The firm complained about the arms embargo against Turkey that Canada announced last year.',
  ],
  'the parts of a whole': [
    'arms-embargo impose in-force UN>SL & travel-ban impose in-force UN>SL: The UN measures against Sierra Leone are an arms embargo and a travel ban on members of the junta.',
    'import-ban impose in-force US>ZA & investment-ban impose in-force US>ZA: The U.S. sanctions against South Africa include a ban on imports of coal and steel and a ban on new investment.',
    'arms-embargo impose in-force UN>LY & airspace-ban impose in-force UN>LY: The U.N. sanctions on Libya consist of an arms embargo and a ban on flights.',
    'arms-embargo impose in-force US>CN & talks-suspension impose in-force US>CN: The American measures against China comprise a ban on arms sales and a freeze on high-level contacts.',
  ],
  'who demands relief is hit': [
    'sanctions lift called-for CA>MM: The government in Burma demanded an end to the sanctions imposed by Canada.',
    'sanctions lift called-for US>SD: Sudan has called for the lifting of sanctions imposed by the United States.',
    'trade-embargo lift called-for US>CU: Cuba demanded an end to the trade embargo imposed by the United States.',
    'sanctions lift called-for EU>ZW: Zimbabwe on Tuesday asked for the removal of sanctions imposed by the European Union.',
    "sanctions lift called-for TZ+KE>BI: Burundi's government appealed for an end to sanctions imposed by Tanzania and Kenya.",
  ],
  'acts in one breath': [
    'diplomatic-downgrade impose in-force TR>SE & talks-suspension impose in-force TR>SE: Turkey said it was recalling its ambassador to Sweden and cancelling a summit.',
    "diplomatic-downgrade impose in-force CN>JP & talks-suspension impose in-force CN>JP: China recalled its ambassador to Japan and called off a ministers' meeting.",
    'diplomat-expulsion impose in-force EG>IR & talks-suspension impose in-force EG>IR: Egypt expelled three Iranian diplomats and broke off trade talks.',
    'diplomatic-downgrade impose in-force PE>EC & talks-suspension impose in-force PE>EC: Peru withdrew its ambassador from Ecuador and suspended negotiations.',
    'aid-suspension impose in-force US>FJ & talks-suspension impose in-force US>FJ: The United States suspended aid to Fiji and cancelled a round of talks.',
  ],
  'driven out from a place': [
    'diplomat-expulsion impose in-force TR>BG: Sofia protested the expulsion from Ankara of three Bulgarian diplomats.',
    'diplomat-expulsion impose in-force GB>SU: The move follows the expulsion from London of 25 Soviet diplomats.',
    'diplomat-expulsion impose in-force US>CU: Havana condemned the expulsion from the United States of two Cuban diplomats.',
    'diplomat-expulsion impose in-force NL>IR: Tehran reacted angrily to the expulsion from the Netherlands of an Iranian envoy.',
  ],
  'an embargo on goods of a people': [
    'import-ban lift in-force RU>LV: Moscow has ended the embargo on Latvian canned fish.',
    'import-ban impose in-force RU>PL: Russia imposed an embargo on Polish meat in November.',
    'import-ban extend announced FR>GB: France will keep its embargo on British beef.',
    'import-ban lift announced US>MX: Washington agreed to lift the embargo on Mexican tuna.',
    'import-ban impose in-force CN>NO: China has slapped an embargo on Norwegian salmon.',
    'export-ban impose in-force US>SU: The United States imposed an embargo on grain to the Soviet Union.',
  ],
  'punished by an act': [
    'membership-suspension impose in-force ECOWAS>TG & travel-ban impose in-force ECOWAS>TG: ECOWAS sanctioned Togo by suspending it from the bloc and barring its ministers from travelling in the region.',
    'aid-suspension impose in-force EU>NE: The EU punished Niger by suspending aid.',
    'aid-suspension impose in-force US>PK: The United States sanctioned Pakistan by cutting off military aid.',
    'asset-freeze impose in-force US>SY: Washington sanctioned three Syrian generals by freezing their assets.',
    "diplomatic-downgrade impose in-force LY>CH & airspace-ban impose in-force LY>CH: Libya penalised Switzerland by closing its embassy and banning its airline's flights.",
  ],
  'what it is to force somebody to': [
    'arms-embargo impose in-force UN>AO: An arms embargo was imposed by the United Nations to force the Angolan army to return to the barracks.',
    'sanctions impose in-force US>LY: Sanctions were imposed by Washington to force Libya to hand over the suspects.',
    'sanctions impose in-force UN>YU: Sanctions were imposed by the United Nations in 1992 to punish Yugoslavia for its role in the war.',
    "trade-embargo impose in-force OAS>HT: A trade embargo was imposed by the OAS to press Haiti's army to give up power.",
  ],
  'passives that complete a verb': [
    'asset-freeze impose announced JP>IR: Iranian assets are to be frozen by Japan.',
    'travel-ban extend announced EU>ZW: Six Zimbabwean officers would continue to be barred from the EU.',
    'travel-ban impose considered EU>BY: Belarusian officials are expected to be barred from the EU, diplomats said.',
    'arms-embargo impose announced DE>IQ: Exports of arms to Iraq are set to be banned by Germany.',
    'diplomat-expulsion impose announced SE>IQ: Three Iraqi diplomats are to be expelled from Sweden.',
    'asset-freeze extend announced US>SY: Syrian assets will continue to be frozen by the United States.',
    'import-ban extend in-force RU>PL: Imports of Polish meat continue to be banned by Russia.',
    'airspace-ban impose announced EG>SD: Air links with Sudan are due to be cut by Egypt on Monday.',
    'aid-suspension impose considered DK>KE: Aid to Kenya is likely to be suspended by Denmark.',
    'trade-embargo impose announced OAS>HT: Trade with Haiti is to be banned, the OAS said.',
  ],
  'calls that are turned down': [
    "membership-suspension lift rejected COMMONWEALTH>ZW: The Commonwealth on Monday rejected calls for the lifting of Zimbabwe's suspension.",
    'arms-embargo lift rejected UN>BA: The Security Council rejected calls for the lifting of the arms embargo on Bosnia.',
    'sanctions lift rejected GB>AR: Britain dismissed demands for an end to its sanctions against Argentina.',
    'sanctions lift rejected US>IQ: Washington has resisted appeals for the removal of sanctions on Iraq.',
    'trade-embargo ease rejected EU>CN: The European Union rebuffed requests for an easing of the embargo on China.',
    'sanctions lift rejected IMF>SD: IMF Refuses To Lift Sanctions on Sudan',
    'arms-embargo lift rejected UN>BA: UN Declines To Lift Arms Embargo on Bosnia',
  ],
}

/** Ordinary news in the same builds: no measure. */
const NONE: readonly string[] = [
  'The judge punished the bank in Spain by suspending its licence.',
  'Georgetown announced a new coach from Spain.',
  'Ankara condemned the expulsion from the Spanish league of three players.',
  'The bank came close to buying a Danish rival.',
  'The club came three points short on Saturday of reaching the final in Spain.',
  'The firm is considering ending its sale of Swiss watches.',
  'Under the Swiss rules, players are barred from betting.',
  'Kohl halts his march through the Alps after a fall.',
  'The union demanded an end to the long hours imposed by the Spanish carmaker.',
  'Hawke recalled his visits to Fiji in a memoir.',
  'The accounts are likely to be frozen by a court in Spain.',
  'Players continue to be barred from the bars of Lima.',
  'The measures are a heavy burden for the farmers of Spain.',
  'The choir sang, with the guests from Peru freezing in the cold.',
  'The union rejected calls for the lifting of the ban on smoking in Spain.',
]

/** What is read where the line expects another thing; undefined where it is right. */
const fault = (line: string): string | undefined => {
  const at = line.indexOf(': ')
  const told = standingsIn(line.slice(at + 2)).join(' & ')
  return told === line.slice(0, at) ? undefined : `${line} => ${told || 'nothing'}`
}

describe('builds of news agencies', () => {
  test.each(Object.entries(TABLE))('%s', (_, lines) => {
    expect(lines.flatMap((line) => fault(line) ?? [])).toEqual([])
  })

  test('ordinary news in the same builds tells no measure', () => {
    expect(NONE.filter((text) => measuresIn(text).length > 0)).toEqual([])
  })
})
