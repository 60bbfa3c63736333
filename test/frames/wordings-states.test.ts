import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract.js'

/**
 * Plain sentences of one act each, in the wordings of news: "action imposer>target: sentence". They were written before the
 * rules were looked at; of 397 such sentences 344 are read, and of 102 that were held out 69. A part of those read stands here.
 */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  'membership-suspension': [
    'impose AFRICAN-UNION>MG: The African Union has suspended Madagascar until constitutional order is restored.',
    'impose AFRICAN-UNION>GN: The African Union decided on Friday to suspend Guinea from all its decision-making bodies.',
    'impose ECOWAS>GN: Guinea has lost its seat in ECOWAS, the bloc announced.',
    'impose COMMONWEALTH>NG: Commonwealth leaders meeting in Auckland suspended Nigeria.',
    'impose OAS>CU: Cuba was expelled from the Organization of American States in 1962.',
    'impose MERCOSUR>VE: Mercosur stripped Venezuela of its membership.',
    'impose ARAB-LEAGUE>LY: The Arab League has barred Libya from taking part in its meetings.',
    'impose COE>RU: The Council of Europe excluded Russia from the organisation.',
    'impose UN>RU: Russia was voted off the UN Human Rights Council.',
    'extend COMMONWEALTH>ZW: The Commonwealth has prolonged the suspension of Zimbabwe for nine months.',
    'extend AFRICAN-UNION>SD: The African Union has maintained its suspension of Sudan.',
    'extend COMMONWEALTH>FJ: Fiji stays suspended from the Commonwealth, ministers ruled.',
    'lift AFRICAN-UNION>CI: The African Union has reinstated Ivory Coast.',
    'lift AFRICAN-UNION>SD: Sudan has been allowed back into the African Union.',
    'lift AFRICAN-UNION>MR: The African Union welcomed Mauritania back into the fold.',
    'lift COMMONWEALTH>ZA: South Africa has been readmitted to the Commonwealth after an absence of 33 years.',
    "lift COMMONWEALTH>NG: Nigeria's suspension from the Commonwealth was ended.",
  ],
  'culture-ban': [
    'impose OLYMPIC>RU: The International Olympic Committee has told sports federations to exclude athletes from Russia.',
    'impose FIFA>RU: Russia have been thrown out of the World Cup by FIFA.',
    "impose GB>RU: Wimbledon organisers in Britain barred Russian players from this year's championships.",
    'impose PARALYMPIC>RU: The International Paralympic Committee barred Russian athletes from the Winter Games in Beijing.',
    'impose CA>CN: Canada said no government officials would attend the Beijing Winter Games.',
    'impose GB>ZW: Britain told the England cricket team to call off its tour of Zimbabwe.',
    'impose CN>US: China halted the screening of American films.',
    'impose LV>RU: Latvia refused to let Russian performers give concerts.',
    'impose EU>BY: The EU has shut Belarusian universities out of its Erasmus programme.',
    'impose KP>KR: North Korea withdrew its team from the Asian Games in South Korea in protest at sanctions.',
    'extend IOC>RU: The IOC extended its ban on Russian athletes.',
    'extend UEFA>RU: UEFA said Russian teams would remain excluded from its competitions next season.',
    'lift IOC>ZA: South Africa was allowed back into the Olympic movement by the IOC.',
    "lift IOC>KW: The IOC lifted the suspension of Kuwait's Olympic committee.",
    'lift FIFA>YU: FIFA has let Yugoslavia return to international soccer.',
    'lift UN>YU: The Security Council allowed Yugoslav teams to compete in international sport again.',
    'lift UN>YU: The UN lifted the ban on sporting and cultural exchanges with Yugoslavia.',
    'lift IN>PK: India resumed cricket ties with Pakistan.',
  ],
  'media-ban': [
    'impose EU>RU: The European Union banned the Russian broadcasters RT and Sputnik.',
    'impose EU>RU: Russia Today can no longer broadcast in the EU, Brussels announced.',
    "impose GB>IR: Britain took Iran's Press TV off the air.",
    'impose LT>RU: Lithuania stopped the retransmission of a Russian state television channel for three months.',
    'impose MD>RU: Moldova banned news programmes from Russia.',
    "impose RU>CA: Russia shut the office of Canada's CBC and cancelled the accreditation of its journalists.",
    'impose CN>US: China withdrew the press cards of American correspondents.',
    "impose SA>QA: Saudi Arabia shut down the Riyadh office of Qatar's Al-Jazeera.",
    "impose IL>QA: Israel's cabinet voted to close the offices of Qatar's Al Jazeera in the country.",
    'impose ML>FR: Mali suspended broadcasts by the French stations RFI and France 24.',
    'extend EU>RU: The EU has prolonged the ban on the broadcasts of RT and Sputnik, both controlled by Russia.',
    "extend IL>QA: Israel renewed its ban on Qatar's Al Jazeera for another 45 days.",
    "extend ML>FR: The French station RFI remains off the air in Mali on the junta's orders.",
    'lift EG>QA: Egypt lifted its block on Qatari news websites.',
    "lift IQ>QA: Iraq allowed Qatar's Al-Jazeera to reopen its bureau in Baghdad.",
    'lift CN>US: China will let American journalists return.',
    'lift US>CN: The United States agreed to ease visa curbs on Chinese journalists.',
    "lift GB>CN: Britain restored the broadcasting licence of China's CGTN.",
  ],
  'talks-suspension': [
    'impose US>KP: The United States called off talks with North Korea.',
    'impose RU>US: Russia has suspended its participation in the New START treaty with the United States.',
    'impose RU>GB: Russia tore up a fishing agreement with Britain.',
    'impose KP>KR: North Korea cancelled high-level talks with South Korea at the last minute.',
    'impose KR>JP: Seoul will end its intelligence-sharing pact with Japan.',
    'impose EU>IR: The European Union suspended trade talks with Iran.',
    'impose EU>RS: EU ministers broke off negotiations with Serbia on closer ties.',
    'impose PK>IN: Pakistan is holding in abeyance all bilateral agreements with India.',
    'impose CN>NO: China broke off free trade negotiations with Norway.',
    'impose IR>UN: Iran suspended cooperation with the UN nuclear watchdog.',
    'extend IN>PK: India said its water treaty with Pakistan would stay suspended.',
    'lift EU>RU: The EU has decided to restart partnership talks with Russia.',
    'lift RU>US: Moscow has agreed to resume nuclear inspections by the United States.',
    'lift IN>PK: India has revived its peace dialogue with Pakistan.',
    'lift CN>US: China resumed its human rights dialogue with the United States.',
    'lift IR>UN: Iran let UN nuclear inspectors return.',
    'lift KR>JP: South Korea restored its intelligence-sharing pact with Japan.',
  ],
  'diplomatic-downgrade': [
    'impose US>LY: The United States broke off diplomatic relations with Libya.',
    "impose IR>SA: Tehran reduced its relations with Saudi Arabia to the level of charge d'affaires.",
    'impose US>SY: The United States pulled its ambassador out of Syria.',
    'impose US>RU: The United States ordered Russia to close its consulate in San Francisco.',
    "impose CN>LT: China downgraded diplomatic relations with Lithuania to the level of charge d'affaires.",
    'impose RU>EE: Russia lowered the level of its diplomatic relations with Estonia.',
    'impose PL>RU: Poland closed the Russian consulate in Krakow.',
    'impose FR>AU: France recalled its envoy to Australia.',
    'impose EG>QA: Egypt severed ties with Qatar.',
    'impose CO>IL: Colombia will break diplomatic relations with Israel, President Gustavo Petro said.',
    'extend US>SY: The United States will keep its embassy in Syria closed.',
    'lift US>CU: The United States restored diplomatic relations with Cuba.',
    'lift US>CU: The United States reopened its embassy in Cuba.',
    'lift GB>LY: Britain resumed diplomatic relations with Libya.',
    'lift SA>CA: Saudi Arabia will send its ambassador back to Canada.',
    'lift AE>QA: The United Arab Emirates reopened its embassy in Qatar.',
    'lift TR>IL: Turkey reappointed an ambassador to Israel.',
    'lift CN>AU: China upgraded its relations with Australia to ambassador level again.',
  ],
  'diplomat-expulsion': [
    'impose US>RU: Washington declared 35 Russian intelligence operatives persona non grata.',
    'impose US>CU: The Trump administration kicked out 15 diplomats from the Cuban embassy.',
    'impose GB>SY: Britain ordered out three Syrian diplomats.',
    'impose RU>GB: Russia has stripped six British diplomats of their accreditation.',
    'impose RU>US: Russia declared the US deputy ambassador unwanted.',
    "impose FR>SY: France expelled Syria's ambassador.",
    'impose NL>RU: The Netherlands expelled 17 Russians accredited as diplomats.',
    'impose PK>IN: Pakistan expelled the Indian high commissioner, Ajay Bisaria.',
    "impose CN>CA: China expelled Canada's consul in Shanghai.",
    "impose BO>US: Bolivia's president Evo Morales declared the US ambassador persona non grata.",
    'lift US>RU: The United States allowed three expelled Russian diplomats to return.',
    'lift GB>RU: Britain reversed the expulsion of a Russian diplomat.',
    'lift NE>FR: Niger withdrew its expulsion order against the French ambassador.',
    "lift VE>EU: Venezuela rescinded its decision to expel the European Union's ambassador.",
  ],
  'unfriendly-listing': [
    'impose RU>US: Russia put the United States on its list of unfriendly states.',
    'impose RU>GR: Moscow added Greece to the list of unfriendly nations.',
    'impose RU>JP: The Kremlin declared Japan an unfriendly state.',
    'impose US>IR: The United States put Iran on its list of state sponsors of terrorism.',
    'impose US>KP: President Trump redesignated North Korea a state sponsor of terrorism.',
    "impose US>IQ: Iraq was restored to the State Department's list of countries that sponsor terrorism.",
    "impose RU>PL: Russia's parliament labelled Poland a hostile state.",
    "impose LT>RU: Lithuania's parliament branded Russia a terrorist state.",
    'extend US>CU: The United States kept Cuba on its list of state sponsors of terrorism.',
    'lift US>SD: The United States took Sudan off its list of state sponsors of terrorism.',
    'lift US>SD: Sudan has been removed from the US terrorism blacklist.',
    'lift US>KP: President Bush dropped North Korea from the list of states that sponsor terrorism.',
    'lift US>LY: Washington struck Libya off its list of countries sponsoring terrorism.',
    "lift US>CU: The Obama administration rescinded Cuba's designation as a state sponsor of terrorism.",
    'lift US>IQ: Iraq was deleted from the American list of terrorist states.',
  ],
  'military-cooperation-suspension': [
    'impose US>RU: The United States suspended all military cooperation with Russia.',
    'impose US>PK: The United States cut off military training for Pakistan.',
    'impose US>CN: The United States disinvited China from the Rimpac naval exercise.',
    'impose US>NZ: The United States stopped sharing military intelligence with New Zealand.',
    'impose US>TR: The United States removed Turkey from the F-35 fighter programme.',
    'impose CN>US: China cancelled a visit by its top general to the United States.',
    'impose CN>US: Beijing called off a port call in Hong Kong by a US aircraft carrier.',
    'impose NATO>RU: NATO has called off a joint mission with Russia.',
    'impose RU>US: Russia suspended a military hotline with the United States over Syria.',
    'impose GB>MM: Britain suspended its training of the Burmese military.',
    'extend US>ID: The United States has maintained its ban on military training for Indonesia.',
    'extend NATO>RU: NATO foreign ministers decided to continue the suspension of military cooperation with Russia.',
    'lift US>ID: The United States resumed military training for Indonesian officers.',
    'lift US>NZ: The United States lifted a ban on military exercises with New Zealand.',
    'lift US>EG: The United States revived its Bright Star exercises with Egypt.',
    'lift US>PK: The United States agreed to resume a military training programme for Pakistan.',
    'lift US>CN: The United States renewed high-level military exchanges with China.',
    'lift NATO>RU: NATO decided to resume military ties with Russia.',
  ],
  'aid-suspension': [
    'impose US>ML: The United States suspended aid to Mali.',
    'impose US>PK: Washington cut off economic and military assistance to Pakistan.',
    'impose US>HT: President Bush halted economic aid to Haiti.',
    'impose US>ET: The United States has paused assistance to Ethiopia.',
    'impose US>ZA: President Trump cut all financial assistance to South Africa.',
    'impose US>PE: The United States held up military aid to Peru.',
    'impose EU>PS: The European Union has stopped payments to the Palestinian Authority.',
    'impose GB>RW: Britain withdrew 21 million pounds of aid from Rwanda.',
    'impose GB>UG: Britain froze its aid programme to Uganda.',
    'impose NL>SR: The Netherlands suspended aid to its former colony Suriname.',
    'extend US>PK: The United States extended the suspension of security aid to Pakistan.',
    'extend EU>CI: The European Union will keep its aid to Ivory Coast frozen.',
    'extend JP>CN: Japan maintained its freeze on grant aid to China.',
    'lift US>PK: The United States released 1.6 billion dollars in aid to Pakistan.',
    'lift US>EG: The United States unlocked military aid to Egypt.',
    'lift US>ML: The United States resumed aid to Mali.',
    'lift US>NI: The United States lifted its ban on aid to Nicaragua.',
    'lift EU>PS: The EU will resume payments to the Palestinians.',
  ],
  'arms-embargo': [
    'impose US>ZW: The United States banned arms sales to Zimbabwe.',
    'impose US>CN: President Bush suspended all sales of weapons to China.',
    'impose US>TR: Congress imposed an arms ban on Turkey.',
    'impose US>VE: The United States barred the sale of arms to Venezuela.',
    'impose US>IL: The United States paused a shipment of heavy bombs to Israel.',
    'impose UN>LR: The UN clamped an arms embargo on Liberia.',
    'impose UN>CI: Ivory Coast was placed under a UN arms embargo.',
    "impose UN>HOUTHI: The Security Council slapped an arms embargo on Yemen's Houthi rebels.",
    'impose EU>EG: The EU agreed to suspend exports to Egypt of arms that could be used for repression.',
    'impose EU>VE: The EU banned exports of weapons and riot gear to Venezuela.',
    'extend UN>SO: The Security Council renewed the arms embargo on Somalia.',
    'extend EU>BY: The EU kept in place its arms embargo on Belarus.',
    'extend DE>SA: Germany extended a halt on arms exports to Saudi Arabia by six months.',
    "extend EU>ZW: The EU's ban on arms sales to Zimbabwe was renewed for a year.",
    'lift UN>RW: The Security Council suspended the arms embargo on Rwanda.',
    'lift UN>ER: The United Nations removed an arms embargo on Eritrea.',
    'lift US>VN: The United States lifted its ban on the sale of lethal arms to Vietnam.',
    'lift US>VN: The United States will again sell weapons to Vietnam.',
  ],
}

/** Ordinary news in the same words: no measure. */
const NONE: readonly string[] = [
  'The shop in Lima remained closed on Monday.',
  'The road to Geneva stays blocked by snow.',
  'The coach kept the Ghana striker suspended.',
  'A Danish firm kept its accounts frozen by mistake.',
  'The Spanish club rescinded its decision to expel a member.',
  'The judge reversed an order to close the bakery of an Italian.',
  'The singer was suspended from the Spanish choir.',
  'The student was readmitted to the university in Rome.',
  'The band resumed its tour of Poland.',
  'The theatre in Madrid reopened after the strike.',
  'The injured French swimmer pulled out of the Tokyo Games.',
  'The league let the Spanish club back in.',
]

const RELIEF = new Set(['ease', 'suspend', 'lift'])
const source = { path: null, member: null, format: 'text', url: null, outlet: null }
const read = (text: string) => extract({ id: 'wording', text, date: '2024-05-10', source }).measures

/** What is read otherwise than the line expects, in words; empty when all is right. */
function faultsOf(type: string, line: string): string {
  const [, action = '', imposer = '', target = '', text = ''] = /^(\S+) (\S+)>(\S+): (.+)$/.exec(line) ?? []
  const found = read(text)
  const same = (a: string): boolean => a === action || (RELIEF.has(a) && RELIEF.has(action))
  const isRight = found.some(
    (measure) =>
      measure.type === type &&
      same(measure.action) &&
      measure.imposers.some(({ code, name }) => (code ?? name).toUpperCase().includes(imposer)) &&
      measure.targetCountries.some((code) => code.toUpperCase() === target),
  )
  if (isRight && found.length === 1) return ''
  const told = found.map((m) => `${m.type} ${m.action} ${m.imposers.map(({ name }) => name)}>${m.targetCountries}`)
  return `${line} => ${told.join('; ') || 'nothing'}`
}

describe('plain sentences of one act', () => {
  test.each(Object.entries(TABLE))('%s', (type, lines) => {
    expect(lines.map((line) => faultsOf(type, line)).filter((fault) => fault !== '')).toEqual([])
  })

  test('ordinary news in the same words tells no measure', () => {
    expect(NONE.filter((text) => read(text).length > 0)).toEqual([])
  })
})
