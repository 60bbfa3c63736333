import { describe, expect, test } from 'vitest'
import { standingsIn } from '../measures-in.js'

/** The first sentences of news as papers and wires write them, and every measure that they tell. */
const LEADS: readonly (readonly [text: string, told: readonly string[]])[] = [
  [
    'WASHINGTON (AP) — The Trump administration on Tuesday imposed sanctions on a network of businessmen and companies that it says have smuggled Iranian oil to Syria. The Treasury Department said it had frozen any assets they hold in the United States and barred Americans from doing business with them. It is the latest step in a campaign of pressure that began when President Donald Trump pulled the United States out of the 2015 nuclear deal with Iran last year.',
    ['asset-freeze impose in-force US>IR', 'talks-suspension impose in-force US>IR'],
  ],
  [
    'TOKYO — Japan will impose fresh sanctions on Russia over its invasion of Ukraine, Prime Minister Fumio Kishida said Friday. They include freezing the assets of three Russian banks and halting exports of semiconductors to the country. The United States announced similar export controls a day earlier.',
    ['asset-freeze impose in-force JP>RU', 'export-ban impose in-force JP>RU', 'export-control impose announced US>RU'],
  ],
  [
    "BEIJING — China on Wednesday announced tariffs of 34 percent on all goods from the United States, hitting back at the duties that President Trump unveiled last week. It also restricted exports of seven rare earths and added 16 American companies to its export control list. China's commerce ministry placed 11 U.S. firms on its list of unreliable entities.",
    [
      'tariff impose announced CN>US',
      'tariff impose announced US>CN',
      'export-control impose in-force CN>US',
      'dealing-ban impose in-force CN>US',
    ],
  ],
  [
    'LONDON — Britain expelled 23 Russian diplomats on Wednesday, the biggest such expulsion since the Cold War, after Moscow refused to explain how a nerve agent was used in Salisbury. Prime Minister Theresa May told Parliament that Britain would also suspend high-level contacts with Moscow and that no ministers or members of the royal family would attend the World Cup in Russia. Russia promised to respond in kind.',
    [
      'diplomat-expulsion impose in-force GB>RU',
      'talks-suspension impose announced GB>RU',
      'culture-ban impose announced GB>RU',
    ],
  ],
  [
    'SEOUL — South Korea said Wednesday that it would shut down a jointly run industrial park in North Korea to punish Pyongyang for its rocket launch. Japan, for its part, banned North Korean ships from its ports and barred North Korean nationals from entering the country. The U.S. Senate voted 96-0 for a bill that would impose tougher sanctions on the North.',
    ['vessel-ban impose in-force JP>KP', 'travel-ban impose in-force JP>KP', 'sanctions impose proposed US>KP'],
  ],
  [
    "CARACAS — President Nicolas Maduro broke off relations with the United States on Wednesday and gave its diplomats 72 hours to leave. Washington had recognized the opposition leader, Juan Guaido, as interim president. On Monday the Trump administration imposed sanctions on Venezuela's state oil company, PDVSA, blocking 7 billion dollars of its assets.",
    [
      'diplomatic-downgrade impose in-force VE>US',
      'diplomat-expulsion impose in-force VE>US',
      'asset-freeze impose in-force US>VE',
    ],
  ],
  [
    'Japan imposed sanctions on Russia on Friday. The United States announced similar sanctions a day earlier.',
    ['sanctions impose in-force JP>RU', 'sanctions impose announced US>RU'],
  ],
  [
    'Japan halted exports of semiconductors to Russia on Friday. The United States announced similar export controls a day earlier.',
    ['export-ban impose in-force JP>RU', 'export-control impose announced US>RU'],
  ],
  [
    'Japan froze the assets of three Russian banks on Friday. Canada and Britain took similar measures.',
    ['asset-freeze impose in-force JP>RU', 'asset-freeze impose in-force CA+GB>RU'],
  ],
  [
    'Japan banned imports of Russian coal on Friday. The European Union has imposed a similar ban.',
    ['import-ban impose in-force JP>RU', 'import-ban impose in-force EU>RU'],
  ],
  [
    'The EU imposed sanctions on five Belarusian officials. The United States has imposed its own sanctions.',
    ['designation impose in-force EU>BY', 'sanctions impose in-force US>BY'],
  ],
  [
    'The EU imposed sanctions on five Belarusian officials on Monday, joining Britain and Canada, which did so last month.',
    ['designation impose in-force EU>BY', 'designation impose in-force GB+CA>BY'],
  ],
  [
    "Norway said it would adopt the European Union's sanctions against Chad and freeze the assets of its president.",
    ['sanctions impose announced NO>TD', 'asset-freeze impose announced NO>TD'],
  ],
  [
    'Norway expelled three Chadian diplomats. Chad promised to respond in kind.',
    ['diplomat-expulsion impose in-force NO>TD'],
  ],
  ['Norway expelled three Chadian diplomats. Chad vowed to retaliate.', ['diplomat-expulsion impose in-force NO>TD']],
  [
    'Norway expelled three Chadian diplomats. Chad responded in kind, expelling three Norwegians.',
    ['diplomat-expulsion impose in-force NO>TD', 'diplomat-expulsion impose in-force TD>NO'],
  ],
  [
    'Norway expelled three Chadian diplomats. Chad responded in kind.',
    ['diplomat-expulsion impose in-force NO>TD', 'diplomat-expulsion impose in-force TD>NO'],
  ],
  [
    'Norway froze Chadian assets on Friday, and Sweden, which is a neighbour, welcomed the move.',
    ['asset-freeze impose in-force NO>TD'],
  ],
  [
    'Norway froze Chadian assets on Friday, while Sweden, whose trade with Chad is small, did nothing.',
    ['asset-freeze impose in-force NO>TD'],
  ],
  ['The U.S. Commerce Department blacklisted 28 Chinese companies.', ['export-control impose in-force US>CN']],
  [
    "WASHINGTON, April 17 - President Reagan today imposed 100 pct tariffs on 300 mln dlrs worth of Japanese electronic goods in retaliation for Japan's failure to keep a 1986 agreement on semiconductors. The duties, which take effect immediately, cover colour televisions, power tools and some computers. U.S. officials said the tariffs would be lifted once Japan stopped dumping chips in third countries. Trade Minister Hajime Tamura said Tokyo would not retaliate.",
    ['tariff impose in-force US>JP', 'tariff lift considered US>JP'],
  ],
  [
    'The Secretary of State announced visa restrictions on more than 100 members of the Georgian Dream party for undermining democracy in Georgia. The United States will also pause 95 million dollars in assistance to the Georgian government. In May the Department launched a review of its relations with Tbilisi.',
    ['visa-restriction impose announced US>GE', 'aid-suspension impose announced US>GE'],
  ],
  [
    'Libya agreed to hand over two suspects for trial, and the Security Council at once suspended the sanctions that it had imposed in 1992 and 1993. They had banned flights to and from Libya, barred arms sales and frozen Libyan funds abroad. The United States said its own sanctions, some dating from 1986, would not be lifted.',
    [
      'sanctions suspend in-force UN>LY',
      'airspace-ban impose in-force UN>LY',
      'arms-embargo impose in-force UN>LY',
      'asset-freeze impose in-force UN>LY',
      'sanctions lift rejected US>LY',
    ],
  ],
  ['France supports the lifting of the EU arms embargo on China.', ['arms-embargo lift called-for EU>CN']],
  [
    'The EU arms embargo on China was imposed in 1989. Opposition leader Michael Howard said ending it would be wrong.',
    ['arms-embargo impose in-force EU>CN'],
  ],
  [
    'Today the United States, together with the G7 and the European Union, announced new measures to hold Russia accountable. The measures include a ban on new investment in Russia.',
    ['investment-ban impose announced US>RU'],
  ],
  [
    'The G7 agreed on a cap on the price of Russian oil in December. The cap of 60 dollars a barrel came into force on December 5.',
    ['price-cap impose announced G7>RU'],
  ],
  [
    "The G7's cap of 60 dollars a barrel on Russian oil came into force on December 5.",
    ['price-cap impose in-force G7>RU'],
  ],
  ['Guatemala declared the MS-13 gang a terrorist group last year.', ['designation impose in-force GT>MS-13']],
  [
    'The Security Council suspended the sanctions on Libya that it had imposed in 1992. They had banned flights to and from Libya, barred arms sales and frozen Libyan funds abroad.',
    [
      'sanctions suspend in-force UN>LY',
      'airspace-ban impose in-force UN>LY',
      'arms-embargo impose in-force UN>LY',
      'asset-freeze impose in-force UN>LY',
    ],
  ],
  [
    'The UN lifted its sanctions on Libya. The United States said its own sanctions, some dating from 1986, would not be lifted.',
    ['sanctions lift in-force UN>LY', 'sanctions lift rejected US>LY'],
  ],
  [
    'The UN lifted its sanctions on Libya. The United States said its own sanctions would not be lifted.',
    ['sanctions lift in-force UN>LY', 'sanctions lift rejected US>LY'],
  ],
  [
    'Libya agreed to hand over two suspects, and the Security Council at once suspended the sanctions that it had imposed in 1992.',
    ['sanctions suspend in-force UN>LY'],
  ],
  [
    "The House of Representatives voted 352-65 on Wednesday to force TikTok's Chinese owner to sell the app or face a ban in the United States. President Biden has said he will sign the bill. India banned TikTok and dozens of other Chinese apps in 2020 after a clash on the border.",
    ['dealing-ban impose in-force IN>CN'],
  ],
  [
    "ISLAMABAD - Pakistan on Thursday closed its airspace to Indian airlines, suspended all trade with India and cancelled visas issued to Indian nationals in response to New Delhi's decision to put a water-sharing treaty on hold. India had expelled Pakistan's military attaches and shut the main border crossing a day earlier.",
    [
      'airspace-ban impose in-force PK>IN',
      'trade-embargo impose in-force PK>IN',
      'visa-restriction impose in-force PK>IN',
      'talks-suspension impose announced IN>PK',
      'diplomat-expulsion impose in-force IN>PK',
      'land-transport-ban impose in-force IN>PK',
    ],
  ],
  [
    "MANAMA - Saudi Arabia, Egypt, the United Arab Emirates and Bahrain severed ties with Qatar on Monday and closed their airspace to Qatari planes, accusing it of supporting militants. Saudi Arabia also shut Qatar's only land border. The three Gulf states gave Qataris two weeks to leave and banned their own citizens from travelling to Qatar.",
    [
      'diplomatic-downgrade impose in-force SA+EG+AE+BH>QA',
      'airspace-ban impose in-force SA+EG+AE+BH>QA',
      'land-transport-ban impose in-force SA>QA',
    ],
  ],
  [
    "TEHRAN - Iran has stopped selling oil to British and French companies, the oil ministry said on Sunday, retaliating against a European Union ban on Iranian crude that is due to take effect in July. The ministry's spokesman said Iran had its own customers. Iran also threatened to close the Strait of Hormuz if its exports were blocked.",
    ['export-ban impose in-force IR>FR+GB', 'import-ban impose announced EU>IR'],
  ],
  [
    'Peru said it would recall its ambassador to Mexico and declare the Mexican ambassador persona non grata. Mexico, which granted asylum to the wife of former president Pedro Castillo, said it regretted the decision. Peru broke off relations with Mexico on November 3.',
    [
      'diplomatic-downgrade impose announced PE>MX',
      'diplomat-expulsion impose announced PE>MX',
      'diplomatic-downgrade impose in-force PE>MX',
    ],
  ],
  [
    'UNITED NATIONS - Russia on Thursday vetoed a U.N. resolution that would have extended for a year the work of experts who monitor sanctions on North Korea. The Security Council imposed sanctions on the North after its first nuclear test in 2006 and has tightened them since. South Korea called the veto an irresponsible act.',
    ['sanctions impose in-force UN>KP'],
  ],
  [
    'The United States restricted exports of advanced chips to China in October 2022.',
    ['export-control impose in-force US>CN'],
  ],
  ['The United States first banned imports of Russian oil in March 2022.', ['import-ban impose in-force US>RU']],
  [
    'The United States will bar Nvidia from selling its chips to China without a licence.',
    ['export-control impose announced US>CN'],
  ],
  [
    'Norway suspended aid to Chad over its decision to expel three Norwegian envoys.',
    ['aid-suspension impose in-force NO>TD', 'diplomat-expulsion impose announced TD>NO'],
  ],
  [
    'Norway scrapped a trade deal with Chad after its decision to ban imports of Norwegian fish.',
    ['talks-suspension impose in-force NO>TD', 'import-ban impose announced TD>NO'],
  ],
  [
    'Norway ended military aid to Chad because of its decision to close its ports to Norwegian ships.',
    ['aid-suspension impose in-force NO>TD', 'vessel-ban impose announced TD>NO'],
  ],
  ['Norway cancelled its decision to ban imports of fish from Chad.', ['import-ban lift in-force NO>TD']],
  ['Norway tightened its rules on exports of chips to Chad a year later.', ['export-control impose in-force NO>TD']],
  [
    'WELLINGTON - New Zealand is barring Russian officials from entry and banning the export of all goods to the Russian military, Prime Minister Jacinda Ardern said on Thursday. High-level meetings with Moscow have also been suspended. Wellington has no law that would let it impose sanctions of its own without the United Nations.',
    ['travel-ban impose in-force NZ>RU', 'export-ban impose in-force NZ>RU', 'talks-suspension impose in-force NZ>RU'],
  ],
  [
    'JUBA - The United States has decided to revoke all visas held by South Sudanese passport holders, Secretary of State Marco Rubio said. He said Washington would also bar any more of its citizens from entering. The Security Council renewed an arms embargo on the country last May.',
    [
      'visa-restriction impose announced US>SS',
      'travel-ban impose announced US>SS',
      'arms-embargo extend in-force UN>SS',
    ],
  ],
  [
    "The Swiss government said it had frozen 7.7 billion francs of Russian assets and seized 17 properties. Switzerland, a centre for commodity trade, has adopted all of the EU's packages of sanctions, among them the ban on seaborne Russian oil and the price cap. It has refused to hand the frozen money to Ukraine.",
    [
      'asset-freeze impose in-force CH>RU',
      'asset-seizure impose in-force CH>RU',
      'import-ban impose in-force CH>RU',
      'price-cap impose in-force CH>RU',
    ],
  ],
  [
    'MINSK - Belarus has barred all Polish and Lithuanian trucks from its territory, it said on Friday, after the European Union banned lorries registered in Belarus. Minsk also recalled its ambassador from Warsaw for consultations. Lithuania closed two of its border crossings with Belarus last August.',
    [
      'land-transport-ban impose in-force BY>LT+PL',
      'land-transport-ban impose in-force EU>BY',
      'diplomatic-downgrade impose in-force BY>PL',
      'land-transport-ban impose in-force LT>BY',
    ],
  ],
  [
    'Washington closed its embassy in Chad in 2019 and a year later imposed sanctions on its spy agency.',
    ['diplomatic-downgrade impose in-force US>TD', 'designation impose in-force US>TD'],
  ],
  [
    'Norway expelled two Chadian envoys and the next day closed its embassy in Chad.',
    ['diplomat-expulsion impose in-force NO>TD', 'diplomatic-downgrade impose in-force NO>TD'],
  ],
  ['Norway had earlier suspended purchases of Chadian beef.', ['import-ban impose in-force NO>TD']],
]

describe('leads of news', () => {
  test.each(LEADS)('%s', (text, told) => {
    expect(standingsIn(text)).toEqual(told)
  })
})
