import { describe, test } from 'vitest'
import { expectAct } from './plain-acts.js'

/**
 * Plain sentences about trade and money of the 1980s to the 2020s, by states other than the usual pairs. Before the bar
 * stand type, action and who acts on whom.
 */
const SENTENCES: readonly string[] = [
  "tariff impose US>RO|Congress took away Romania's preferential tariff treatment.",
  'tariff impose EU>YU|The European Community withdrew favourable trading terms from Yugoslavia.',
  'tariff impose EU>BY|Brussels has deprived Belarus of its special trade regime.',
  'tariff impose EU>CN|Brussels imposed provisional anti-dumping measures on Chinese bicycles.',
  'tariff impose EU>US|The EU published a list of American products on which it plans to impose retaliatory duties.',
  'capital-market-restriction impose FR>IR|France suspended Coface cover for exports to Iran.',
  'capital-market-restriction impose GB>AR|London withdrew export credit insurance from Argentina.',
  'capital-market-restriction impose DE>IR|Bonn said it was suspending Hermes export credit guarantees for deals with Iran.',
  'capital-market-restriction impose CH>MM|Switzerland ended investment risk guarantees for projects in Myanmar.',
  'procurement-ban impose IN>CN|India has barred government departments from buying telecoms gear made by ZTE and Huawei.',
  'export-control impose KR>JP|Seoul said it was dropping Japan from its list of trusted trading partners.',
  "import-ban impose KE>TZ+UG|Kenya's food authority has stopped maize from its two neighbours, Uganda and Tanzania, from entering the country.",
  'import-ban impose CN>AU|Australian coal and barley have been kept out of China since 2020.',
  'import-ban impose US>CN|Chinese tyres are shut out of the American market.',
  'import-ban impose EG>RU|Egypt will accept no more Russian wheat.',
  'import-ban impose CN>BR|China removed three Brazilian meat plants from the list of authorised exporters.',
  'import-ban impose AE>IN|The United Arab Emirates has taken 15 Indian poultry exporters off its list of approved suppliers.',
  'import-ban lift US>AR|Argentina will again be able to sell beef to the United States from September.',
  'investment-ban impose AU>CN|Australia blocked the sale of a farm to a Chinese buyer.',
  "investment-ban impose DE>CN|Germany vetoed the sale of a satellite firm to China's CASIC.",
  'investment-ban impose CA>CN|Canada blocked the $1.5 billion sale of builder Aecon to a Chinese state firm.',
  "investment-ban impose AU>CN|Australia rejected a bid by China's State Grid for its electricity network.",
  'investment-ban impose FR>RU|France prevented a Russian investor from taking over a shipyard.',
  'investment-ban impose DK>CN|Denmark told a Chinese fund to sell its share of a mine.',
  "asset-seizure impose AR>ES|Argentina seized 51 percent of YPF from Spain's Repsol.",
  'asset-seizure impose ZW>DE|Zimbabwe took over two farms owned by German citizens.',
  'designation impose CA>BY|Ottawa amended its Belarus regulations to add 22 officials.',
  'designation impose CA>HT|Canada has amended its regulations on Haiti to list three more businessmen.',
  'designation impose CH>ZW|Switzerland added eight names to the annex of its ordinance on Zimbabwe.',
  'export-ban lift RU>UA|Moscow turned the gas back on for Ukraine.',
  'export-ban lift RU>BY|Russia reopened the taps to Belarus after it paid its debt.',
  'export-ban impose NG>NE|Nigeria has cut the power it sells Niger by half.',
  'export-ban impose KG>KZ|Kyrgyzstan shut the water off to Kazakh farmers downstream, demanding payment.',
  'import-ban impose GA>CM|Gabon has blocked Cameroonian plantains at the border since Monday.',
  'import-ban lift CA>BR|Canada removed its ban on Brazilian corned beef after three weeks.',
  'import-ban impose BR>CA|Brazil hit Canadian beef with a ban in retaliation.',
  'asset-freeze extend GB>VE|Britain refused to release Venezuelan gold.',
  "asset-freeze lift EU>IR|The court annulled the EU's freeze on the assets of an Iranian shipping line.",
  'asset-freeze lift UN>LY|The UN ended its freeze on the accounts of a Libyan shipping agency.',
  'import-ban ease EU>RU|Brussels exempted Hungary from the embargo on Russian crude.',
  'import-ban ease EU>RU|The EU exempted the Czech Republic from its ban on Russian fuel until 2024.',
  'import-ban ease US>IR|Washington exempted Turkey from the ban on imports of Iranian gas.',
  'export-ban impose US>SU|The United States embargoed three million tonnes of corn bound for the Soviet Union.',
  "tariff impose US>TH|Half of Thailand's duty-free privileges were cancelled by President Clinton.",
  'aid-suspension impose US>VN|Congress voted to strip Vietnam of refugee funds.',
  'aid-suspension lift NL>SR|The Dutch unblocked 30 million guilders of development aid for Suriname.',
  'aid-suspension lift US>EG|Washington unfroze $130 million of military aid to Egypt.',
  'aid-suspension lift EU>TN|The European Commission has unblocked 50 million euros of aid for Tunisia.',
  'capital-market-restriction ease DE>IR|Germany resumed Hermes cover for Iran.',
  'capital-market-restriction ease DE>CN|Bonn resumed credit guarantees for trade with China in 1990.',
  'capital-market-restriction ease FR>MA|Paris reopened credit lines for Morocco.',
  'capital-market-restriction impose US>VN|The United States will vote against any loan to Vietnam at the Asian Development Bank.',
  'capital-market-restriction impose GB>TR|Britain vetoed a European Investment Bank loan to Turkey.',
  'aid-suspension impose FR>NE|France froze a debt write-off for Niger.',
  'designation impose US>CN|The Pentagon added Tencent and CATL to its list of Chinese military companies.',
  'designation impose US>CN|Washington put Xiaomi on a list of firms tied to the Chinese army.',
  'procurement-ban impose SE>CN|Sweden told operators to rip out Huawei equipment by 2025.',
  'procurement-ban impose DE>CN|Germany ordered operators to remove Huawei parts from the core of their networks.',
  "procurement-ban impose NZ>CN|New Zealand rejected Huawei's bid to build a mobile network.",
  'procurement-ban impose DK>CN|Denmark excluded Huawei from its telephone networks.',
  'banking-restriction impose JP>IR|Japan forbade its insurers to cover ships with Iranian oil.',
  'banking-restriction impose EU>IR|The EU outlawed insurance and reinsurance of Iranian oil cargoes from July 1, 2012.',
]

describe('sentences about trade and money', () => {
  test.each(SENTENCES)('%s', (line) => {
    expectAct(line)
  })
})
