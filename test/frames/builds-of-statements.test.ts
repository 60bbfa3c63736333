import { describe, expect, test } from 'vitest'
import { actsIn } from '../measures-in.js'

/** How presidents, councils and export offices tell what they do: "acts: text", the acts parted by "; ". */
const STATEMENTS: Readonly<Record<string, readonly string[]>> = {
  'what a president reports to Congress': [
    'asset-freeze impose US>YE: To the Congress of the United States:\n\nI have issued an order blocking the property of persons who threaten peace in Yemen.',
    'asset-freeze impose US>CD: By Executive Order 13413, I declared a national emergency, blocking the property of persons found to be responsible for violence in the Democratic Republic of the Congo.',
    'asset-freeze impose US>CI: In Executive Order 13396, the President blocked the property of persons determined to be a threat to peace in Ivory Coast.',
    ': The assets of persons under Executive Order 13396 were frozen.',
  ],
  'with respect to whom a measure is extended': [
    'sanctions extend US>LR: Bush extended for one year the national emergency with respect to Liberia.',
    'arms-embargo extend NO>TD: Norway extended its arms embargo with respect to Chad.',
    'arms-embargo impose NO>SD; arms-embargo impose NO>TD: Norway, which has an arms embargo on Sudan, extended its arms embargo to Chad.',
  ],
  'what a regime of sanctions does': [
    'travel-ban impose AU>FJ: In 2006 Australia imposed a sanctions regime on Fiji. The sanctions regime imposed travel bans on the ministers of Fiji.',
    'sanctions extend EU>NI: The EU prolonged the framework for imposing targeted restrictive measures against Nicaragua for a year.',
    'sanctions lift EU>GN: The EU ended its framework of sanctions against Guinea.',
  ],
  'on what topic a heading is': [
    'arms-embargo impose CA>RU: Canada announced sanctions on Russia.\n\nLibya crisis: Canada announces more sanctions on Russia\n\nThe measures will include restrictions on arms exports.',
  ],
  'where those are who were counted some sentences before': [
    'export-control impose US>CN+IR+RU: The U.S. added 24 companies to the Entity List. Entities were added from Iran (six), China (two) and Russia (two).',
    'export-control impose US>CN+PK: The U.S. added 24 companies to the Entity List. The list includes nine Pakistani firms and six Chinese entities.',
    'export-control impose US>AE+CN+PK: The U.S. placed 26 entities on a trade blacklist. The action, taken on Monday, targets 26 firms based in Pakistan, China and the United Arab Emirates.',
    'designation impose CA>CN+VN: Canada sanctioned 37 entities. Twenty-two of them are in China. They stand in Vietnam, too.',
    'designation impose CA>RU: Canada sanctioned 14 individuals. Among them are seven Russian bankers.',
    'designation impose CA>: Canada sanctioned 14 individuals. The list includes seven firms that ship grain to Chad.',
  ],
  'those of more states than were told before': [
    'designation impose CA>KP; designation impose GB>: Canada blacklisted a ministry of North Korea. Britain announced a sanctions package targeting thirty individuals around the world.',
  ],
  'what moves a council to act': [
    'travel-ban impose UN>HT: Alarmed by the violence in Haiti, the Security Council imposed a travel ban on gang leaders.',
    'travel-ban extend UN>SS; asset-freeze extend UN>SS: Expressing deep concern at the situation in South Sudan, the Security Council renewed sanctions, including a travel ban and asset freeze.',
    ': Welcoming the peace in Chad, the Security Council renewed a travel ban on rebel leaders.',
    ': Condemning the attacks on Chad, the Security Council imposed a travel ban on rebel leaders.',
  ],
  'what the Treasury says of property': [
    'asset-freeze impose US>LB: OFAC designated two former ministers of Lebanon. As a result of the action, all property of the individuals named above, and of any entities that are owned, directly or indirectly, 50 percent or more by them, individually, or with other blocked persons, that are in the United States, are blocked and must be reported to OFAC.',
    'asset-freeze impose US>SD: OFAC designated two generals of Sudan. All property of those designated by OFAC that is in the United States must be blocked.',
    'asset-freeze impose US>TD: The United States froze the assets of two generals of Chad. The generals sanctioned today ran a prison.',
    'asset-freeze impose CA>TD; designation impose CA>TD: Canada froze the assets of two generals of Chad. It also blacklisted two judges.',
  ],
  'with whom those are linked who are hit': [
    'designation impose CA>Hizballah: Canada sanctioned 90 Hizballah-affiliated firms.',
    'designation impose CA>LB: Canada sanctioned three persons and 12 entities—all based in Lebanon—as terrorists.',
    'designation impose CA>ML: Canada blacklisted the rebels of Mali and IS-Egypt.',
  ],
  'what persons are placed on': [
    'travel-ban impose GB>RU: Britain placed 22 Russian officials on a travel ban.',
    'asset-freeze impose GB>RU; travel-ban impose GB>RU: Britain on Monday placed 22 Russian officials on asset freezes and travel bans.',
    ': Britain placed much emphasis on travel bans.',
  ],
  'to what a measure relates': [
    'export-control impose CA>RU: Canada imposed restrictions relating to the export of pumps to Russia.',
    'import-ban impose CA>RU: Canada imposed a ban concerning the import of gold from Russia.',
  ],
  'what an embargo on arms also covers, and who did the like': [
    'arms-embargo impose NO>BY; arms-embargo impose EU>BY: Norway adopted an embargo on armaments against Belarus. The EU imposed a similar embargo in 2011.',
    'arms-embargo impose NO>BY: Norway amended its ordinance on Belarus to include an embargo on armaments and goods for repression.',
  ],
  'what is ended with a prohibition': [
    'services-ban lift CA>SY; investment-ban lift CA>SY; export-ban lift CA>SY: Canada terminated its prohibitions on exporting services to Syria, making new investments in Syria and dealing with its government.',
    'services-ban suspend CA>SY; export-ban suspend CA>SY: Canada halted its ban on exporting services to Syria.',
  ],
  'over which borders goods may not come': [
    'import-ban impose IN>BD: Imports of garments from Bangladesh are banned from all land ports by India.',
  ],
  'by what name rules are called': [': The payments were blocked under the Burmese Sanctions Regulations.'],
  'who took the decision that is answered': [
    'diplomat-expulsion impose BG>RU: The measure is a response to the decision taken by Bulgaria in March to expel two Russian diplomats.',
    'import-ban impose TD>KE: The move follows a decision adopted by Chad in May to ban Kenyan tea.',
  ],
  'who followed those who were suspended': [
    'membership-suspension impose ECOWAS>GN+ML; membership-suspension impose ECOWAS>BF: Mali and Guinea were suspended from ECOWAS in 2021, Burkina Faso followed a year later.',
    'membership-suspension impose ECOWAS>BF: ECOWAS suspended Burkina from its ranks.',
  ],
  'what two adjectives share': [
    'arms-embargo lift UN>TD; travel-ban lift UN>TD: The UN ended the arms embargo and travel and financial sanctions on Chad.',
    'travel-ban suspend NO>TD; trade-embargo suspend NO>TD: Norway suspended travel and trade restrictions on Chad.',
  ],
  'what sanctions bar': [
    'sanctions lift US>IQ; import-ban impose US>MM: Bush lifted sanctions on Iraq in 2004. Current U.S. sanctions prohibit the import of Burmese rubies.',
    ": Japan's sanctions stopped short of curtailing Japan's oil imports from Iran.",
    "investment-ban impose JP>IR: Japan's sanctions on Iran include restrictions on fresh Japanese investments in oil projects in Iran.",
  ],
  'what a decision concerns, and what stands in brackets': [
    'sanctions impose EU>BY: The EU adopted a decision concerning restrictive measures against Belarus.',
    'import-ban extend RU>NO: Putin extended the decree on the food embargo against Norway.',
    'asset-freeze impose CA>MM: Canada imposed targeted sanctions (asset freeze) against officials of Myanmar.',
    'visa-restriction extend EU>MD: The EU extended its visa ban against the Transnistrian leadership.',
  ],
  'whom sanctions do not target, and who is off a list': [
    ": Canada's sanctions do not target Russia's energy sector.",
    'designation ease UN>LY: The UN removed five Libyan men from the United Nations list of those subject to sanctions.',
    "travel-ban lift CA>TD: Two Chadian generals are no longer subject to Canada's travel ban.",
  ],
  'which countries are meant': [
    'import-ban impose RU>CA+NO+US; import-ban impose RU>UA: In 2014 Russia imposed a ban on imports from countries supporting sanctions. The list includes the United States, Canada and Norway. In 2016, Russia imposed a food embargo against Ukraine.',
  ],
  'what is only opposed': [
    'export-ban impose US>CN: China opposes the US decision to ban exports of chips to its firms.',
    'sanctions impose IR>SY: Iran opposes sanctions on Syria.',
  ],
  'what stands between a measure and what it is on': [
    'export-control impose US>KH: The United States placed new restrictions, including end-use restrictions, on exports to Cambodia.',
    'arms-embargo impose CA>TD: Canada imposed a ban, with some exceptions, on exports of arms to Chad.',
    'export-control impose US>CN+RU: The Commerce Department announced restrictions on exports from the United States to China and Russia.',
  ],
  'firms owned by those who are frozen out': [
    'asset-freeze impose US>NI: OFAC designated a bank of Nicaragua. As a result, all property of the sanctioned entities, and of any entities owned 50 percent or more by them, is blocked.',
  ],
  'what is exempt': [
    'sanctions ease EU>SY: The EU granted humanitarian exemptions to its sanctions on Syria.',
    'import-ban impose RU>TR: Russia banned Turkish fruit and the extension of labour contracts with Turkish cooks.',
  ],
  'who may no longer come, and who is from where': [
    'travel-ban impose US>CU+LY+TD: The proclamation will restrict access to the United States by people from Chad, Libya and Cuba.',
    'export-control impose JP>IR+PK: Japan has added 40 firms to its export control list for weapons goods, including from Pakistan and Iran.',
    'designation impose CA>: Canada sanctioned 40 firms and banks despite loud protests, including from Mali and Niger.',
    'diplomat-expulsion impose BH>IR: Bahrain ordered the Iranian diplomats in the Gulf state to leave the kingdom.',
  ],
  'who leads a body of many, and what a restriction regards': [
    ': The panel set up to monitor sanctions recently imposed on Libya is at work, its chairman, José Cabral of Portugal, told reporters.',
    'import-ban impose JP>IR: Japan decided to introduce restrictions with regard to imports from Iran.',
    'designation impose JP>KP: Japan approved the designation of an additional 19 North Korean entities.',
  ],
  'who did it besides': [
    'diplomatic-downgrade impose BH+SD>IR: Bahrain severed diplomatic ties with Iran on Sunday. Sudan and Bahrain cut diplomatic relations with Iran.',
    'asset-freeze impose CA>IR: Canada froze the assets of Iran on Sunday. Canada froze the assets of Iran.',
  ],
  'whose decision is judged': [
    'diplomatic-downgrade impose TD>NL: Norway deplored the decision of the Chadian junta to cut diplomatic ties with the Netherlands.',
    'diplomat-expulsion impose NI>EU: The move follows the decision of the Nicaraguan regime to expel the head of the EU delegation.',
  ],
}

describe('statements of presidents, councils and export offices', () => {
  test.each(Object.entries(STATEMENTS))('%s', (_, lines) =>
    expect(
      lines.map((line) => {
        const text = line.slice(line.indexOf(': ') + 2)
        return `${actsIn(text).join('; ')}: ${text}`
      }),
    ).toEqual(lines),
  )
})
