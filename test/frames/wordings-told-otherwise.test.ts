import { describe, expect, test } from 'vitest'
import { measuresIn } from '../measures-in.js'
import { faultsOf } from './plain-acts.js'

/**
 * A second table of plain sentences of one act each, in headlines, in official style, and told of the one that is hit:
 * "action imposer>target: sentence". Written before the rules were looked at; of 240 such sentences 158 are read, and of 60 that were held out 25.
 */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  'membership-suspension': [
    "impose AFRICAN-UNION>SD: The African Union's Peace and Security Council ordered Sudan's immediate exclusion from all AU activities.",
    "impose ECOWAS>NE: West Africa's ECOWAS said Niger would no longer sit in its decision-making bodies.",
    "impose COMMONWEALTH>PK: Commonwealth foreign ministers voted in Kampala to bar Pakistan from the group's meetings.",
    'impose COMMONWEALTH>GM: The suspension of the Gambia from the Commonwealth took effect on Monday.',
    'impose COMMONWEALTH>FJ: Fiji, which was suspended by the Commonwealth on Friday, called the decision unfair.',
    'impose OAS>HN: The OAS invoked its democratic charter to strip Honduras of its right to take part.',
    "impose UN>LY: The UN General Assembly suspended Libya's membership of the Human Rights Council.",
    'impose G8>RU: Leaders of the G8 excluded Russia from the group.',
    "extend AFRICAN-UNION>ML: The African Union decided that Mali's suspension should stay in force.",
  ],
  'culture-ban': [
    "impose FIFA>RU: Russia's national team will not be allowed to play World Cup qualifiers, FIFA said.",
    'impose UEFA>RU: UEFA scraps final in St Petersburg',
    'impose GB>RU: British organisers withdrew the invitation to a Russian ballet company.',
    'impose PL>RU: Poland refused to play its World Cup play-off against Russia.',
    'impose UA>RU: Books from Russia may no longer be sold in Ukraine under a new law.',
    "impose NZ>ZA: New Zealand cancelled the tour by South Africa's rugby team.",
    'impose EU>RU: The European Union froze all university cooperation with Moscow.',
    'extend IOC>RU: The IOC said the exclusion of Russian teams would continue.',
    'lift IOC>RU: Russian athletes will be able to compete under a neutral flag, the IOC announced.',
  ],
  'media-ban': [
    'impose EU>RU: The EU stripped the Russian channel Rossiya 24 of its broadcasting rights.',
    "impose GB>CN: Britain's regulator pulled the licence of the Chinese broadcaster CGTN.",
    'impose UA>RU: Ukraine pulled the plug on 15 Russian television channels.',
    'impose UA>RU: Kiev blocks Russian social networks',
    'impose IN>PK: Indian authorities blocked 16 YouTube channels from Pakistan.',
    'impose VE>CO: Venezuela ordered cable operators to drop two Colombian channels.',
    "impose IR>GB: Iran told the BBC's correspondent, a Briton, to leave and closed the Tehran office of the British broadcaster.",
    "impose KW>QA: The Kuwait bureau of Qatar's Al-Jazeera was closed by the information ministry of Kuwait.",
    "extend LV>RU: Latvia's ban on Russian television channels will stay in place.",
  ],
  'talks-suspension': [
    'impose US>IR: The United States pulled out of the nuclear deal with Iran.',
    'impose US>RU: Climate talks with Russia have been shelved by the United States.',
    'impose CN>US: China will no longer hold talks with the United States on drugs and crime.',
    'impose RU>JP: Russia said it would not continue peace treaty talks with Japan.',
    "impose EU>GE: Georgia's accession process to the European Union was halted by EU leaders.",
    'impose KP>UN: North Korea expelled UN nuclear inspectors.',
    'impose CA>IN: Canada paused negotiations on a trade agreement with India.',
    'lift US>KP: The United States agreed to go back to the negotiating table with North Korea.',
    'lift IN>PK: India ended a two-year freeze in talks with Pakistan.',
  ],
  'diplomatic-downgrade': [
    'impose US>IQ: The United States shut its embassy in Iraq and flew its diplomats home.',
    'impose US>CN: Washington has given China three days to vacate its consulate in Houston.',
    "impose BH>QA: Bahrain's withdrawal of its ambassador from Qatar was announced in a joint statement.",
    "impose DE>RU: Four of Russia's five consulates in Germany must close, the German foreign ministry said.",
    'impose PL>BY: Poland summoned home its ambassador to Belarus for consultations.',
    'impose MX>EC: Mexico ruptured diplomatic relations with Ecuador.',
    'impose AR>GB: Argentina broke relations with Britain.',
    'impose EU>IR: EU members called home their ambassadors from Iran.',
    'lift US>VN: President Clinton normalised relations with Vietnam.',
  ],
  'diplomat-expulsion': [
    'impose US>RU: Washington gave 60 Russian diplomats a week to leave.',
    'impose US>IR: Two Iranian diplomats at the United Nations were ordered to leave by the United States.',
    'impose GB>IL: Britain is sending home an Israeli diplomat over forged passports.',
    'impose RU>SE: Three Swedish diplomats have been asked to leave Russia.',
    "impose DE>VN: Germany asked Vietnam's intelligence attache to leave the country.",
    "impose EC>VE: Ecuador said Venezuela's ambassador was no longer welcome.",
    "impose NE>FR: Niger's junta ordered French ambassador Sylvain Itte out of the country.",
    'extend RU>GB: Russia upheld its expulsion of British diplomats.',
    'lift US>RU: The United States will let expelled Russian diplomats back in.',
  ],
  'unfriendly-listing': [
    'impose US>SD: US puts Sudan on terror list',
    'impose US>CU: Cuba was again branded a state sponsor of terrorism by the Trump administration.',
    'impose US>PK: The US State Department placed Pakistan on its list of countries of particular concern over religious freedom.',
    'impose RU>CZ: A Russian government order lists the Czech Republic as an unfriendly state.',
    "impose RU>SI: Slovenia found itself on Russia's list of hostile countries.",
    'impose EU>RU: The European Parliament recognised Russia as a state sponsor of terrorism.',
    'extend US>SD: The United States said Sudan would stay on its list of state sponsors of terrorism.',
    'extend US>KP: Washington will leave North Korea on its terrorism list.',
    'lift US>KP: North Korea came off the US terrorism list.',
  ],
  'military-cooperation-suspension': [
    'impose US>RU: The Pentagon has put on hold all exercises and port visits with Russia.',
    "impose US>CN: The Pentagon withdrew its invitation to China's navy.",
    'impose US>ID: The United States dropped Indonesia from its military education programme.',
    'impose CN>US: China refused to let a US Navy ship dock in Hong Kong.',
    'impose EU>ML: The European Union halted training of Malian soldiers.',
    'impose AU>FJ: Australia severed defence links with Fiji.',
    'lift US>ID: The Bush administration restarted military training for Indonesia.',
    'lift NATO>RU: NATO renewed military cooperation with Russia.',
    'lift AU>FJ: Defence cooperation with Fiji was restored by Australia.',
  ],
  'aid-suspension': [
    'impose US>PK: Washington is holding back $800 million in aid to Pakistan.',
    'impose US>ET: Ethiopia will lose $100 million in American aid, the State Department said.',
    'impose US>HN: US pulls plug on Honduras aid',
    'impose NL>SR: The Dutch government cut off development funds for Suriname.',
    'impose JP>MM: Japan is to stop new development projects in Myanmar.',
    'impose WORLD-BANK>UG: The World Bank will make no new loans to Uganda.',
    'impose SE>BF: Swedish aid to Burkina Faso will be phased out, Stockholm announced.',
    'lift US>NI: US food aid to Nicaragua was resumed by the first Bush administration.',
    'lift EU>PS: EU turns Palestinian aid back on',
  ],
  'arms-embargo': [
    'impose US>GT: The United States cut off weapons sales to Guatemala.',
    'impose US>IL: The United States paused a shipment of 2,000-pound bombs to Israel.',
    'impose US>HT: Exports of American guns and ammunition to Haiti have been stopped by the State Department.',
    'impose DE>SA: Berlin will approve no more weapons deliveries to Saudi Arabia.',
    'impose ES>IL: Spain cancelled a contract to buy ammunition from Israel.',
    'impose UN>ER: The Security Council forbade all states to supply weapons to Eritrea.',
    'lift US>SA: The United States dropped a ban on selling offensive weapons to Saudi Arabia.',
    'lift EU>BA: The EU scrapped its weapons ban on Bosnia.',
  ],
}

/** Ordinary news in the same words: no measure. */
const NONE: readonly string[] = [
  'The union went back to the negotiating table with the Spanish carmaker.',
  'The cold shut Mali out of the minds of the tourists.',
  'The sprinter from Kenya was kept out of the Olympics by an injury.',
  'The orchestra of Lima turned its hearing aid back on.',
  'The singer will not tour Spain this summer.',
  'The brand ambassador of a Danish brewer is no longer welcome at the club.',
  'The bank will make no new loans to farmers in Spain.',
  'The shop in Texas can again buy rifles from a Swede.',
  'A Polish gym suspended its membership fees.',
  'The player from Mali came off the list of the injured.',
  'The museum in Rome withdrew its invitation to the army band.',
  'The charity lost aid workers to a rival in Nairobi.',
]

describe('plain sentences of one act', () => {
  test.each(Object.entries(TABLE))('%s', (type, lines) => {
    expect(lines.map((line) => faultsOf(type, line)).filter((fault) => fault !== '')).toEqual([])
  })

  test('ordinary news in the same words tells no measure', () => {
    expect(NONE.filter((text) => measuresIn(text).length > 0)).toEqual([])
  })
})
