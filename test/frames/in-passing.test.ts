import { describe, expect, test } from 'vitest'
import { actsIn, measuresIn } from '../measures-in.js'

/** What news tells in passing: "acts: text", the acts parted by "; ". */
const IN_PASSING: Readonly<Record<string, readonly string[]>> = {
  'in whose time of office': [
    'designation impose US>BI: Under Obama, 14 Burundian officials had been sanctioned.',
    'designation impose US>CU: Twelve Cuban firms were blacklisted under Trump.',
    'designation impose US>CU: Under the Trump administration, 12 Cuban firms were blacklisted.',
    'asset-freeze impose FR>SY: Under President Jacques Chirac, the assets of two Syrian generals were frozen.',
    'sanctions lift US>VN: Under Clinton, sanctions on Vietnam were lifted.',
    ': Under Maduro, three Venezuelan banks were sanctioned.',
  ],
  'what a passive told and what came next': [
    'land-transport-ban impose RU>GE; land-transport-ban lift RU>GE: The crossing with Georgia was closed by Moscow in 2006 and reopened in 2010.',
    'aid-suspension impose NO>TD; aid-suspension lift NO>TD: Aid to Chad was suspended by Norway in 2006 and resumed in 2010.',
    'sanctions impose NO>TD; sanctions lift NO>TD: Sanctions on Chad were imposed by Norway in 2006 and lifted in 2010.',
    'arms-embargo impose NO>TD; arms-embargo lift NO>TD: An arms embargo on Chad was imposed by Norway in 2006 and was lifted in 2010.',
    'membership-suspension impose AFRICAN-UNION>TD; membership-suspension lift AFRICAN-UNION>TD: Chad was suspended from the African Union in 2006 and later readmitted.',
    ': Bread was banned by Norway in 2006 and baked in 2010.',
  ],
  'what is done next': [
    'aid-suspension impose KE>TD; aid-suspension lift KE>TD: Kenya froze aid to Chad, then restored it in May.',
    'diplomat-expulsion impose KE>TD; diplomatic-downgrade impose KE>TD: Kenya expelled two Chadian diplomats, then closed its embassy in Chad.',
    'asset-freeze impose KE>TD; travel-ban impose KE>TD: Kenya first froze the assets of two Chadian generals, then barred them from entering.',
    'tariff impose JP>PE; tariff suspend JP>PE; tariff lift JP>PE: Japan imposed tariffs on Peru, which it suspended in May and lifted in June.',
  ],
  'who may come again': [
    'vessel-ban lift US>CU: Cuban ships can call at American ports again.',
    'airspace-ban lift EG>QA: Egypt waved Qatari planes back into its airspace.',
    'travel-ban lift KE>OM: Omani citizens will be able to visit Kenya again.',
    'land-transport-ban lift DZ>MA: Moroccan lorries were let back into Algeria on Sunday.',
    'diplomatic-downgrade lift US>SY: The US embassy in Damascus will reopen after 12 years.',
    ': The Spanish skier can race again after a knee injury.',
    ': Light can again enter the hall in France.',
  ],
  'who speaks of what hits him': [
    'asset-seizure impose GR>IR: Iran denounced the seizure of its tanker by Greece.',
    'diplomat-expulsion impose CA>CN: China hit out at Canada’s expulsion of its consul.',
    'asset-freeze lift EU>IR: Two Iranian banks won their case when the EU lifted the freeze on their funds.',
    ': The Spanish player denounced the seizure of his car by police.',
  ],
  'where it is held that is frozen': [
    'asset-freeze impose US>SY: Any property the four Syrians own in the US is blocked.',
    'asset-freeze impose CA>IR: Any property the Iranian bank owns in Canada is blocked.',
    'asset-freeze impose US>SY: Any property the Syrian bank holds under American jurisdiction is blocked.',
    'asset-freeze impose CH>IR: Iranian assets within Swiss jurisdiction have been frozen.',
    'asset-freeze impose GB>SY: All assets the Syrian general holds in Britain will be frozen.',
    'asset-freeze impose US>IR: All assets of the Iranian firm that fall under U.S. jurisdiction are frozen.',
    ': The bank the Iranian owns in Dubai is closed on Fridays.',
    ': Any property the company owns was sold.',
  ],
  'where the paragraph plays': [
    'sanctions impose US>IR; asset-freeze impose CA>IR: The United States imposed sanctions on Iran. In Ottawa, the foreign minister spoke of a hard choice. The government has frozen the assets of two Iranian generals.',
    'sanctions impose US>IR; import-ban impose CA>IR: The United States imposed sanctions on Iran. In Ottawa, the foreign minister spoke of a hard choice. Officials said that imports of Iranian carpets would be banned.',
    'sanctions impose US>IR; import-ban impose US>IR: The United States imposed sanctions on Iran. In Paris, the mood was calm. The United States will not wait. The government banned imports of carpets from Iran.',
  ],
  'who is kept out': [
    'airspace-ban impose UA+LT>BY: Ukraine and Lithuania shut Belavia out last week.',
    'airspace-ban impose FI>RU: Finland kept Russian planes out of its skies.',
    'airspace-ban impose EU>BY: Belavia was shut out of European airspace by the EU.',
    'travel-ban impose GB>SY: Two Syrian generals were kept out of Britain.',
    'travel-ban impose EU>BY: Ten Belarusian judges were to be kept out of the European Union.',
    'travel-ban impose CA>IR: Canada will keep out Iranian officials who took part in the crackdown.',
    'travel-ban impose MX>NI: Mexico shut its door on six Nicaraguan officials.',
    'travel-ban impose US>SY: The order bars Syrian officials from entering the United States.',
    'travel-ban impose CA>SY: The sanctions ban six Syrian judges from travelling to Canada.',
    ': The firm was kept out of the Japanese market by high costs.',
    ': Norway kept Sweden out of the final.',
    ': A cold kept the Kenyan runner out of the race.',
  ],
  'to whom a measure is widened': [
    'import-ban impose CA>BY: Canada extended its ban on Russian cheese to Belarus.',
    "arms-embargo impose EU>BY: The EU's embargo on arms for Russia was extended to Belarus in 2022.",
    'import-ban impose JP>BY: The ban on Russian coal was expanded in May to include Belarus, Japan said.',
    'import-ban impose CA>RU; import-ban impose CA>BY: Canada banned imports of cheese from Russia in 2014. It extended the ban to Belarus in 2016.',
    'import-ban impose CA>RU; import-ban impose CA>BY: Canada banned imports of cheese from Russia in 2014. In 2016 it was widened to Belarus.',
    'sanctions impose CA>RU; sanctions impose CA>BY: Canada imposed sanctions on Russia in 2014. They were extended to Belarus in 2020.',
    'airspace-ban extend UN>LY: The UN extended its ban on flights to Libya.',
    'export-ban extend US>CU: The US extended its ban on oil exports to Cuba by a year.',
    'trade-embargo extend TR>IL: Turkey extended its trade ban with Israel until May.',
  ],
  'a pronoun as the subject of what is done to a measure': [
    'arms-embargo impose CA>SD; arms-embargo lift CA>SD: Canada imposed an arms embargo on Sudan in 1994. It was lifted in 2011.',
    'sanctions impose JP>IR; sanctions ease JP>IR: Japan imposed sanctions on Iran. They were eased last week after talks in Vienna.',
    "travel-ban impose GB>ZW; travel-ban extend GB>ZW: Britain imposed a travel ban on Zimbabwe's ministers. It will be extended until May.",
    'arms-embargo impose UN>SD: The UN imposed an arms embargo on Sudan in 1994. It was lifted by Canada in 2011.',
    'sanctions impose CA>IR: Canada put sanctions on Iran. They were not lifted.',
    'asset-freeze impose CA>RU: Canada froze the assets of two Russian banks in 2014. They were lifted onto a train.',
  ],
  'what is only spoken of': [
    'sanctions impose FR>DZ: France brought up sanctions on Algeria.',
    'import-ban impose FR>RU: France suggested a ban on Russian diamonds.',
    'talks-suspension impose IT>IL: Italy mentioned a suspension of the trade agreement with Israel.',
    'aid-suspension impose EU>GE: The EU opened a debate on cutting aid to Georgia.',
    'payment-network-ban impose GB>IR: Britain held talks with Washington about shutting Iran out of the SWIFT system.',
    'sanctions lift US>CU: Washington tore up its sanctions on Cuba.',
    ': The report mentioned US sanctions on Iran.',
    ': Discussions on sanctions against Iran continue in Brussels, the EU said.',
    ': France suggested that sanctions on Mali had failed.',
  ],
  'what is wanted done': [
    'arms-embargo impose GB>IL: British lawmakers asked for arms sales to Israel to be halted.',
    'arms-embargo impose US>SA: US senators want arms sales to Saudi Arabia stopped.',
    'import-ban impose CA>RU: Canadian lawmakers want Russian diamonds banned.',
    'visa-restriction impose DK>RU: Danish opposition parties want visas for Russians stopped.',
    'import-ban impose EU>RU: Norway wants Russian diamonds banned by the EU.',
    ': Kyiv wants Russia cut off from SWIFT.',
    ': The minister wants the road closed.',
  ],
  'who sees it done': [
    'asset-freeze impose CA>SY: The Syrian officials will see their assets frozen by Canada.',
    'asset-freeze impose JP>RU: Six Russian banks saw their assets frozen by Japan.',
    'aid-suspension impose FR>ML: Mali saw its aid suspended by France in May.',
    'visa-restriction impose US>IR: Two Iranian ministers could see their visas revoked by the US.',
    ': The minister saw his car seized in Spain.',
  ],
  'whom it answers': [
    'aid-suspension impose US>KE; diplomatic-downgrade impose KE>US: The United States cut aid to Kenya. Kenya recalled its ambassador on Monday.',
    'central-bank-freeze impose US>VE: The United States has blocked the reserves that the central bank of Venezuela keeps in New York.',
    'travel-ban impose EU>ZW: Robert Mugabe and his wife may no longer travel to the European Union.',
    ': Maria Lopez can not travel to Canada this year because of her exams.',
  ],
  'who is listed': [
    'designation impose EU>MM: The European Union has listed 11 people and two companies from Myanmar.',
    'designation impose EU>SY: The EU has so far listed 230 Syrians.',
    'designation impose EU>LY: The Libyan company was relisted by the EU on Monday.',
    'designation impose US>GT: The United States put eight Guatemalan judges on a roster of corrupt actors.',
    'designation impose US>SD; designation ease US>SD: The United States blacklisted two Sudanese firms in 1997 and struck them off the list in 2017.',
    ': The guide has listed 11 people from Spain.',
  ],
  'a state that others invade': [
    ': Japan would impose sanctions if Ukraine is invaded.',
    'sanctions impose JP>RU: Japan would impose sanctions if Russia invades its neighbour.',
    'sanctions impose JP>KP: Japan imposed sanctions after North Korea tested a missile.',
  ],
  'what bodies lend': [
    'aid-suspension impose WORLD-BANK>GM: The World Bank withheld a $50 million loan from Gambia.',
    'aid-suspension impose IMF>GN: The IMF froze a $450 million payment to Guinea.',
    'aid-suspension impose NO>MW: Norway stopped disbursing funds to Malawi.',
    'aid-suspension impose US>CO: The US said it would end all payments and subsidies to Colombia.',
    'capital-market-restriction impose FR>IR: France halted new credits to Iran.',
    ': Ukraine withheld a $20 million payment to a Spanish builder.',
  ],
  'what is capped': [
    'import-ban impose CA>RU: Canada capped imports of Russian steel.',
    'export-control impose UN>KP: The UN capped fuel exports to North Korea.',
    'price-cap impose EU>RU: The EU capped the price of Russian oil at $60 a barrel.',
    ': Spain capped the price of bread.',
  ],
  'what took effect, who says so': [
    'tariff impose US>CN: Tariffs on Chinese steel took effect on Monday, Washington said.',
    'sanctions impose EU>BY: Sanctions on Belarusian potash came into force on Friday, the EU said.',
    'sanctions impose US>IR: US sanctions on Iran took effect on Monday, Norway said.',
    ': Sanctions on Iran took effect on Monday, Iran said.',
  ],
  'what is told of before in a clause of its own': [
    'sanctions impose US>MM; sanctions ease US>MM: The United States, which first imposed sanctions on Burma in 1997, eased them in 2012.',
    'arms-embargo impose EU>UZ; arms-embargo lift EU>UZ: The EU, which imposed an arms embargo on Uzbekistan in 2005, lifted it in 2009.',
    'import-ban impose CA>RU: Canada first banned Russian oil in 2022.',
    ': The first imposed tariffs on Chinese steel rose.',
  ],
}

test('the day of a clause inserted behind the subject is none of the main act', () => {
  const [before, news] = measuresIn(
    'The United States, which imposed sanctions on Burma in 1997, banned imports of rubies on Monday.',
  )
  expect([before?.dates.announced?.value, news?.dates.announced?.value]).toEqual(['1997', '2024-05-06'])
})

describe('what is told in passing', () => {
  test.each(Object.entries(IN_PASSING))('%s', (_, lines) => {
    const read = lines.map((line) => {
      const text = line.slice(line.indexOf(': ') + 2)
      return `${actsIn(text).join('; ')}: ${text}`
    })
    expect(read).toEqual(lines)
  })
})
