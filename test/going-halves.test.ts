import { describe, expect, test } from 'vitest'
import { standingsIn } from './measures-in.js'

/** "travel-ban impose rejected UN>ZW", one for each measure, in the order of the alphabet. */
const told = (text: string): readonly string[] => standingsIn(text).toSorted()

const holds = (rows: readonly (readonly [string, readonly string[]])[]): void =>
  test.each(rows)('%s', (text, standings) => expect(told(text)).toEqual(standings))

describe('a passive that leaves out the auxiliaries of the one before', () => {
  holds([
    [
      'Japan said exports to Myanmar would be halted and visas denied to its generals.',
      ['export-ban impose announced JP>MM', 'visa-restriction impose announced JP>MM'],
    ],
    [
      'British diplomats warned that loans could be frozen and an arms embargo imposed on Sudan if talks failed.',
      ['arms-embargo impose threatened GB>SD', 'capital-market-restriction impose threatened GB>SD'],
    ],
    [
      'Jakarta ordered the Australian consulate closed and its staff expelled.',
      ['diplomatic-downgrade impose announced ID>AU'],
    ],
    ['Chad was hit by drought and sanctions imposed by Niger.', ['sanctions impose in-force NE>TD']],
    ['Flights were halted and troops deployed along the border with Chad, Niger said.', []],
  ])
})

describe('what could follow, for one who sets a condition', () => {
  holds([
    [
      'EU officials say new sanctions could be imposed if Minsk holds another sham vote.',
      ['sanctions impose considered EU>BY'],
    ],
    ['An analyst in London said sanctions could be imposed if Iran tests a missile.', []],
  ])
})

describe('an end that was due, told for what came instead', () => {
  holds([
    [
      'The sanctions on Eritrea were due to expire on Tuesday, but the UN extended them for a year.',
      ['sanctions extend in-force UN>ER'],
    ],
    [
      'The arms embargo on Fiji was to expire in May but Australia prolonged it until March.',
      ['arms-embargo extend in-force AU>FJ'],
    ],
    ['EU sanctions against Belarus were set to expire at the end of the month.', []],
    ["Canada's travel ban on Kenyan ministers would have lapsed on Friday.", []],
    ['The US embargo on Haiti is due to expire next week.', ['trade-embargo lift announced US>HT']],
  ])
})

describe('an act of state is that of whom the sentence before begins with', () => {
  holds([
    [
      'President Biden acted on Monday against Nicaragua. An executive order bans imports of Nicaraguan gold.',
      ['import-ban impose in-force US>NI'],
    ],
    [
      "Ecuador's government hit back at Peru on Friday. A decree, to be published on Monday, bans imports of Peruvian rice.",
      ['import-ban impose announced EC>PE'],
    ],
    [
      'The European Union stepped up pressure on Myanmar on Monday. The new measures ban exports of radios to the army of Myanmar.',
      ['export-ban impose in-force EU>MM'],
    ],
    [
      "Japan's cabinet met on Tuesday. The sanctions, approved unanimously, ban exports of lorries to Russia.",
      ['export-ban impose in-force JP>RU'],
    ],
    ['The decree bans imports of Danish butter, Egypt said.', ['import-ban impose in-force EG>DK']],
    ['The rules bar Iranian ships from Omani ports, analysts said.', []],
    ['Iran fired on two ships on Monday. The new measures ban exports of radios to Iran.', []],
    ['President Biden spoke on Monday. A court order bars a firm from selling Nicaraguan gold.', []],
    ["Peru's congress met on Friday. An order bans the sale of fireworks to children.", []],
  ])
})

describe('who joins or follows others in what a clause tells of them', () => {
  holds([
    [
      'Uganda and Ethiopia said on Wednesday that they would join Kenya, which has imposed sanctions on Burundi.',
      ['sanctions impose announced UG+ET>BI', 'sanctions impose in-force KE>BI'],
    ],
    [
      'Ghana followed Nigeria, which banned imports of rice from Thailand in March.',
      ['import-ban impose in-force GH>TH', 'import-ban impose in-force NG>TH'],
    ],
    ['Switzerland said it would join the EU sanctions against Syria.', ['sanctions impose announced CH>SY']],
    [
      'Finland joined NATO, which has suspended all cooperation with Russia.',
      ['talks-suspension impose in-force NATO>RU'],
    ],
    ['Norway will not join Sweden, which has banned imports of Russian timber.', ['import-ban impose in-force SE>RU']],
  ])
})

describe('an end told by who says so', () => {
  holds([
    ['Norway said the freeze on aid to Uganda had come to an end.', ['aid-suspension lift in-force NO>UG']],
    ["Iran said the EU's sanctions on it had expired.", ['sanctions lift in-force EU>IR']],
    ['Iran said the sanctions had expired.', []],
  ])
})

describe('a state told by what everybody knows of it', () => {
  holds([
    [
      'Bolivia devalued on Monday. Peru banned imports of textiles from the South American nation.',
      ['import-ban impose in-force PE>BO'],
    ],
    [
      'A coup shook Burundi. Tanzania and Kenya have imposed strict sanctions on the small Central African state.',
      ['sanctions impose in-force TZ+KE>BI'],
    ],
    [
      "Nepal's king dissolved parliament. India halted arms shipments to the Himalayan kingdom.",
      ['arms-embargo impose in-force IN>NP'],
    ],
    [
      'The African Union suspended Mali last month, and it imposed sanctions on the mutineers.',
      ['membership-suspension impose in-force AFRICAN-UNION>ML', 'sanctions impose in-force AFRICAN-UNION>ML'],
    ],
    [
      'The army took power in Togo. Ghana and Benin, backed by Nigeria, closed their borders with the tiny West African country.',
      ['land-transport-ban impose in-force GH+BJ>TG'],
    ],
    ['Greece declared a state of emergency. Spain imposed sanctions on the state broadcaster.', []],
    ['The Latin American leaders met in Lima. Peru imposed sanctions on the South American bloc.', []],
  ])
})

describe('a measure only mentioned, upon which the next sentence acts', () => {
  holds([
    [
      'Sanctions on Sudan crippled its economy. The United States eased them in January.',
      ['sanctions ease in-force US>SD'],
    ],
    [
      'For years an arms embargo has weighed on Liberia. The Security Council lifted it on Thursday.',
      ['arms-embargo lift in-force UN>LR'],
    ],
    ['Sanctions on Sudan were useless. Oil prices eased them.', []],
    ['Chad and Niger traded blame over an embargo. The Security Council lifted it on Thursday.', []],
  ])
})

describe('what a wider measure takes in', () => {
  holds([
    ['Canada widened its sanctions to cover three Iranian airlines.', ['designation impose in-force CA>IR']],
    ['Japan expanded its export ban to include lorries bound for Russia.', ['export-ban impose in-force JP>RU']],
    ['Australia broadened the arms embargo on Sudan to take in spare parts.', ['arms-embargo impose in-force AU>SD']],
  ])
})

describe('who orders his own people', () => {
  holds([
    ['Norway spoke on Monday. It told importers to stop buying Polish beef.', ['import-ban impose announced NO>PL']],
    [
      'Norway was angry. The government ordered banks to freeze Iranian deposits.',
      ['asset-freeze impose announced NO>IR'],
    ],
    ["Kuwait's central bank froze the accounts of four Iranian traders.", ['asset-freeze impose in-force KW>IR']],
    ['A Danish bank froze the accounts of four Iranian traders.', []],
    ['Ecuador protested. The court ordered a firm to stop buying Peruvian rice.', []],
  ])
})
