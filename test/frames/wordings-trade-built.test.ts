import { describe, test } from 'vitest'
import { expectAct } from './plain-acts.js'

/**
 * Sentences about trade, arms and money as news builds them: governments named after their leaders, goods kept from coming
 * in, sellers kept from selling, instruments that bar, lists told by their whole. Before the bar stand type, action and who
 * acts on whom. All kinds of relief count alike.
 */
const SENTENCES: readonly string[] = [
  'asset-freeze impose GB>AR|The Callaghan government froze the assets of four Argentine generals.',
  'travel-ban impose CA>RU|The Harper Cabinet announced it would bar six Russian senators from entering Canada.',
  'aid-suspension impose DE>ZM|The Kohl Cabinet suspended aid to Zambia.',
  'import-ban impose NO>PE|The Norwegian customs service prohibited the entry of canned tuna from Peru into Norway.',
  'import-ban impose KE>TZ|Kenya announced a ban on the entry of maize and beans from Tanzania.',
  'import-ban impose IN>PK|India barred the entry of Pakistani cement.',
  'import-ban impose CL>BO|Chile said it was forbidding the entry of live cattle from Bolivia.',
  'import-ban lift EG>TR|Egypt lifted its ban on the entry of Turkish carpets.',
  'arms-embargo impose UN>LR|The Security Council laid down an arms embargo on Liberia.',
  'travel-ban impose EU>SY|The European Union handed down travel bans on nine Syrian officers.',
  'export-ban impose US>CU|Congress wrote into law a ban on exports of wheat to Cuba.',
  'services-ban impose GB>RU|The regulations created a prohibition on accounting services to Russian firms, Britain said.',
  'export-control impose TW>RU|Taiwan said on Monday it would toughen rules on the export of machine tools to Russia.',
  'export-control impose JP>KR|Japan tightened its rules on sales of chip chemicals to South Korea.',
  'export-control impose US>CN|Washington is to stiffen the rules for shipments of jet engines to China.',
  'export-control ease NL>IR|The Netherlands loosened its rules on the export of pumps to Iran.',
  'import-ban impose KE>UG|Kenya had earlier also cut off the buying of Ugandan sugar.',
  'diplomatic-downgrade impose QA>SY|Qatar had already broken off relations with Syria.',
  'talks-suspension impose IN>PK|India had meanwhile also broken off talks with Pakistan.',
  'import-ban impose CU>ES|Cuba has since stopped the purchase of Spanish wine.',
  'trade-embargo impose ARAB-LEAGUE>EG|The Arab League declared a boycott of trade with Egypt in 1979.',
  'trade-embargo impose OAS>CU|The Organization of American States ordered a halt to trade with Cuba.',
  'trade-embargo impose IN>ZA|India proclaimed a complete boycott of commerce with South Africa.',
  'trade-embargo impose ECOWAS>NE|ECOWAS decreed a region-wide boycott of trade with Niger.',
  'trade-embargo lift EU>RS|The European Union agreed to end its boycott of trade with Serbia.',
  'arms-embargo impose DE>TR|Germany announced a crackdown on sales of equipment to the Turkish army.',
  "arms-embargo impose SE>TH|Sweden stopped deliveries of equipment to Thailand's military.",
  'export-ban impose JP>RU|Japan announced a clampdown on exports of lorries to Russia.',
  'export-ban impose US>CN|The U.S. launched a crackdown on chip exports to China.',
  "designation impose CA>IR|Ottawa's fresh sanctions target eight Iranian judges.",
  "export-ban impose GB>AR|Argentina attacked Prime Minister Thatcher's decision to widen the ban on exports of engines to Buenos Aires.",
  "asset-freeze extend US>LY|Libya criticised President Reagan's decision to renew the freeze on Libyan assets.",
  "tariff impose US>CN|Beijing condemned President Trump's decision to slap tariffs on Chinese steel.",
  'investment-ban impose US>MM|President Clinton signed an order keeping Americans from investing in Burma.',
  'investment-ban impose JP>IR|Tokyo issued a decree barring Japanese banks from putting money into Iranian oil fields.',
  'investment-ban impose GB>RU|Britain will stop its pension funds putting money into Russian state companies.',
  'investment-ban impose US>CN|Washington has kept American funds from buying into Chinese chip makers since 2023.',
  'investment-ban impose SE>ZA|The Swedish parliament passed a law forbidding Swedish companies to invest in South Africa.',
  'import-ban impose GB>AR|Britain kept Argentine beef from entering the country.',
  'import-ban impose PL>UA|Warsaw decided to stop Ukrainian grain and poultry from coming into Poland.',
  'import-ban impose FR>NZ|France prevented New Zealand lamb from entering France.',
  'import-ban impose EG>TR|Shops in Egypt are running out of carpets because the government has barred imports from Turkey.',
  'tariff impose IN>PK|Traders in India said the government had slapped a 200 percent duty on goods from Pakistan.',
  'export-ban impose TH>MM|Fuel dealers in Thailand lost money after the government halted exports of diesel to Myanmar.',
  'export-ban lift IN>BD|India lifts onion export stop to Bangladesh',
  'export-ban lift RU>TR|Russia ended its fuel export freeze to Turkey.',
  'export-ban impose DE>RU|Germany has kept the Munich firm from shipping turbines to Russia since 2022.',
  'export-ban impose US>CN|Washington has barred Nvidia from selling its best chips to China.',
  'export-ban impose NL>CN|The Dutch government kept ASML from delivering its newest machines to China.',
  'export-ban impose SE>IR|Sweden has prevented the company from exporting trucks to Iran.',
  'dealing-ban impose US>IR|Washington forbade American companies to deal with six Iranian refiners.',
  'dealing-ban impose JP>KP|Japan will forbid its banks to do business with two North Korean traders.',
  'sanctions impose IR>FR|Iran announced broad penalties against France.',
  'sanctions impose RU>TR|President Vladimir Putin decreed wide sanctions against Turkey.',
  'import-ban impose KE>TZ|Kenya will ban goods brought in from Tanzania in answer to curbs placed on it.',
  'arms-embargo impose US>ID|President Clinton ordered an end to American arms sales to Indonesia.',
  'aid-suspension impose GB>ZW|Prime Minister Blair ordered an end to British aid to Zimbabwe.',
  'export-ban impose CA>HT|Prime Minister Mulroney ordered a halt to Canadian fuel deliveries to Haiti.',
  'aid-suspension impose US>PE|President Bush ordered a freeze on American aid to Peru.',
  'price-cap impose G7+EU>RU|The G7 and the European Union agreed to introduce a $60 ceiling for seaborne crude from Russia.',
  'price-cap impose EU>IR|The EU plans a price ceiling on Iranian crude.',
  'price-cap impose AU+G7>RU|Australia and the G7 have introduced a $60-a-barrel cap for oil out of Russia.',
  'price-cap impose G7>RU|The G7 agreed to lower the $60 ceiling for Russian oil to $45.',
  'price-cap impose GB>RU|Britain brought in a ceiling of $47 a barrel on crude from Russia.',
]

describe('sentences about trade as news builds them', () => {
  test.each(SENTENCES)('%s', (line) => {
    expectAct(line)
  })
})
