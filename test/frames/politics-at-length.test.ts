/** Acts as long political reports tell them: moods in front, parts shared by several, history in a clause behind. */
import { describe } from 'vitest'
import { testStatuses } from './plain-acts.js'

describe('in political reports', () => {
  testStatuses('a mood opens the sentence', [
    "diplomatic-downgrade in-force imposes IR>DK: Angry at Denmark, Europe's loudest critic, Iran recalled its ambassador to Copenhagen.",
    'import-ban in-force imposes VN>CN: Wary of China, its neighbour, Vietnam banned imports of Chinese steel.',
    'import-ban in-force imposes RU>GE: Furious with Mikhail Saakashvili, the Georgian president, Moscow banned Georgian wine.',
    'vessel-ban in-force imposes AL>RS: Keen to punish Serbia, Albania closed its ports to Serbian ships.',
    'sanctions in-force imposes NO>GA: Still angry over the seizure of its ship, Norway imposed sanctions on Gabon.',
  ])
  testStatuses('what two prepositions share', [
    'travel-ban in-force imposes EU>SY: The EU imposed travel sanctions on, and warned of more against, Syrian officials in 2006.',
    'arms-embargo in-force imposes GB>SY: Britain imposed an arms embargo on, and broke with, Syria.',
    'sanctions in-force imposes CA>HT: Canada placed sanctions on, and called for elections in, Haiti.',
  ])
  testStatuses('a decision on it', [
    'sanctions in-force imposes EU>SY: The EU adopted a decision on a set of sanctions against Syria.',
    'arms-embargo rejected imposes RU>SY: Russia vetoed a resolution on an arms embargo on Syria.',
    'visa-restriction announced imposes JP>MM: Japan approved a decree on visa curbs against Myanmar.',
  ])
  testStatuses('by being named as something', [
    'asset-freeze in-force imposes GB>SD: Britain named three Sudanese generals as war criminals in May, freezing their assets.',
    'asset-freeze in-force imposes US>HN: The United States Treasury named two Honduran brothers as kingpins, freezing any assets they may have in Miami.',
  ])
  testStatuses('only described, not banned too', [
    "import-ban in-force imposes NO>TD: Norway banned imports of barley, Chad's second largest export.",
    'trade-embargo announced imposes IL>TR: Israel will halt all trade with Turkey (18 percent of its imports).',
    'sanctions in-force imposes NO>RS: Norway imposed sanctions on Serbia in 1995 before the Dayton accords, which ended the war.',
  ])
  testStatuses('to win over', [
    'travel-ban in-force relieves EU>UZ: In a bid to improve relations with Uzbekistan, the European Union has lifted visa bans on eight top officials.',
    'asset-freeze in-force relieves EU>GN: The EU lifted an asset freeze on 12 officials on Monday, hoping for better relations with Guinea.',
  ])
  testStatuses('left as it is beside another act', [
    'visa-restriction in-force relieves EU>UZ: The EU revoked the visa bans on Uzbekistan without lifting the arms embargo.',
    'sanctions in-force relieves US>SD: The United States eased sanctions on Sudan without ending the arms embargo.',
  ])
  testStatuses('named, not asked for', [
    'tariff in-force imposes CN>AU: China imposed tariffs on Australian barley and called the Australian ban on its solar panels illegal.',
    'sanctions called-for imposes EU>TD: Norway called on Monday for EU sanctions against Chad.',
  ])
  testStatuses('widened to those counted', [
    'designation in-force imposes CH>SY: Swiss sanctions against Syria have been extended to 34 individuals and four companies.',
    'travel-ban in-force keeps EU>GN: The EU extended its travel ban on Guinea to 12 months.',
  ])
  testStatuses('there, in a raft of them', [
    'import-ban in-force imposes US>KP: The United States has a range of sanctions on North Korea, including an import ban.',
    'arms-embargo in-force imposes EU>GN: EU sanctions on Guinea involve an arms embargo.',
  ])
  testStatuses('done by another in the same sentence', [
    'diplomatic-downgrade announced relieves SA>QA: A feud between Qatar and its neighbours ended Tuesday with Saudi Arabia announcing the restoration of relations with Doha.',
    'sanctions in-force relieves US>MM: The vote has prompted many governments to roll back restrictions, and Washington lifted its sanctions on Myanmar.',
    'trade-embargo in-force keeps US>CU: The US embargo on Cuba remains in place, and few Cubans expect Obama to end the trade embargo.',
  ])
  testStatuses('let go by who lets it', [
    'arms-embargo announced relieves EU>FJ: Brussels will allow the arms embargo on Fiji to be lifted.',
    'sanctions called-for relieves US>SY: Groups are pressing the White House to allow for US sanctions on Syria to be lifted.',
  ])
  testStatuses('not among those listed', [
    "sanctions in-force imposes TR>NL: Turkey's sanctions on the Netherlands do not appear to include a travel ban.",
  ])
  testStatuses('by who is brought to it', [
    'import-ban in-force relieves JP>CA: Washington talked Japan into lifting its ban on Canadian beef.',
    'tariff called-for relieves XK>RS: Bosnia asked the EU to pressure Kosovo into abolishing the tariffs on Serbian goods.',
    'sanctions called-for relieves XK>RS: Bosnia asked for more pressure on Kosovo to abolish the sanctions it introduced against Serbia.',
  ])
  testStatuses('judged by those whom it hits', [
    "asset-freeze in-force imposes US>CU: Cuba dismissed Washington's freeze on its assets.",
    "import-ban in-force imposes EU>IR: Iran rejected the EU's embargo on its oil as illegal.",
  ])
  testStatuses('said of another in the same sentence', [
    'talks-suspension announced imposes PL>RU: Poland will block its trade talks with Russia until Moscow lifts its ban on Polish meat.',
    'import-ban in-force imposes RU>PL: Poland said the Russian ban was affecting relations at every level. Moscow banned Polish meat in 2005.',
    'travel-ban in-force imposes AU>FJ: Australia slapped travel sanctions on friends of the Fijian regime, which was suspended from the league.',
  ])
  testStatuses('relieved with what describes it', [
    'trade-embargo in-force relieves US>LY: President Bush lifted sanctions barring most U.S. trade with Libya.',
    'arms-embargo in-force relieves US>ID: Washington ended an embargo barring arms sales to Indonesia.',
    'capital-market-restriction in-force relieves EU>SY: The EU eased rules prohibiting loans to Syrian banks.',
    'import-ban announced imposes US>MM: Biden signed executive orders barring imports from Myanmar.',
  ])
  testStatuses('still subject to it', [
    'sanctions announced keeps US>LY: Libya will still remain subject to some U.S. sanctions.',
    'arms-embargo in-force keeps EU>MM: Burma remains subject to an EU arms embargo.',
  ])
  testStatuses('told by lists and those named on them', [
    'travel-ban in-force imposes RU>US: Dozens of Americans have been placed on a list barring them from entering Russia.',
    'travel-ban in-force imposes RU>US: Russia named 18 Americans banned from entering the country.',
    'banking-restriction considered imposes US>IR: Banks in countries that buy oil from Iran can be cut off from the U.S. financial system.',
  ])
  testStatuses('a clause of its own beside it', [
    'aid-suspension in-force imposes EU>GN: Since aid to Guinea was suspended by the EU in May, the EU sanctions would mainly matter to the junta.',
    'tariff in-force imposes CN>AU: China imposed duties on Australian wine, barley and beef in 2020, welcoming an end to talks.',
    'travel-ban in-force imposes EU>TG: EU travel bans on six Togolese officials entered force on Wednesday.',
    'asset-freeze in-force imposes GB>SY: Britain froze the finances of six Syrian officials.',
  ])
  testStatuses('not there yet', [
    'sanctions considered imposes US>TR: Senators want a say in expected U.S. sanctions against Turkey.',
    'import-ban considered imposes RU>PL: Farmers worry about a possible Russian ban on Polish meat.',
    'sanctions considered imposes EU>TR: The lira fell on possible EU sanctions against Turkey.',
  ])
  testStatuses('whom it covers', [
    "asset-freeze in-force imposes EU>LY: The EU's asset freeze covers 40 Libyan entities.",
    'travel-ban in-force imposes EU>SY: The EU travel ban targets 20 Syrian officials.',
  ])
})
