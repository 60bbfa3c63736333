/** Trade measures as articles of many countries tell them: what is said not to be so, who is named beside, lists of ways. */
import { describe, expect, test } from 'vitest'
import { measuresIn, sidesOf } from '../measures-in.js'

const told = (text: string): readonly string[] =>
  measuresIn(text)
    .map((measure) => `${sidesOf(measure)} ${measure.type} ${measure.action} ${measure.status}`)
    .sort()

describe('what is said not to be so, and what is only asked, is no act', () => {
  test.each([
    'Egypt has denied halting imports of French wheat.',
    'Nairobi denies that it has imposed a levy on Ethiopian coffee.',
    'The Kremlin denied Russia had stopped supplying gas to Poland.',
    'It is not true that Chile suspended imports of Peruvian fish, the minister said.',
    'Will Warsaw close the border with Belarus?',
    'Should Europe ban imports of Russian diamonds?',
  ])('%s', (text) => expect(told(text)).toEqual([]))
})

describe('who stands beside is not hit', () => {
  test.each([
    [
      'Estonia banned imports of Belarusian timber, the first EU country to do so.',
      ['EE>BY import-ban impose in-force'],
    ],
    ["Pretoria's ban on Brazilian chicken, challenged at the WTO, was extended.", ['ZA>BR import-ban extend in-force']],
    ["Russia's consumer watchdog has suspended shipments of Armenian brandy.", ['RU>AM import-ban impose in-force']],
  ])('%s', (text, records) => expect(told(text)).toEqual(records))
})

describe('all of those that a list names act', () => {
  test.each([
    [
      'A decade has gone by since Kenya, Uganda, Rwanda and Tanzania cut ties with Burundi.',
      ['KE+UG+RW+TZ>BI diplomatic-downgrade impose in-force'],
    ],
    [
      'The Dominican Republic closed its land, sea and air borders with Haiti.',
      [
        'DO>HT airspace-ban impose in-force',
        'DO>HT land-transport-ban impose in-force',
        'DO>HT vessel-ban impose in-force',
      ],
    ],
  ])('%s', (text, records) => expect(told(text)).toEqual(records))
})

describe('what is later done to a measure, told right behind it', () => {
  test.each([
    [
      'The UN imposed an arms embargo on Haiti in 1993, which was lifted a year later.',
      ['UN>HT arms-embargo impose in-force', 'UN>HT arms-embargo lift in-force'],
    ],
    [
      'Kenya imposed a ban on Ugandan milk in 2019, which it dropped in 2021.',
      ['KE>UG import-ban impose in-force', 'KE>UG import-ban lift in-force'],
    ],
    [
      'China banned imports of Philippine bananas in 2012, a ban it lifted four years later.',
      ['CN>PH import-ban impose in-force', 'CN>PH import-ban lift in-force'],
    ],
    [
      'Peru imposed tariffs on Chilean wine after a dispute with a bank, which was closed in May.',
      ['PE>CL tariff impose in-force'],
    ],
  ])('%s', (text, records) => expect(told(text)).toEqual(records))
})

describe('what was done before it was undone, and what is refused', () => {
  test.each([
    [
      'Nigeria reopened its border with Benin on Friday, sixteen months after closing it.',
      ['NG>BJ land-transport-ban impose in-force', 'NG>BJ land-transport-ban lift in-force'],
    ],
    [
      'China resumed imports of Australian beef. It had suspended them in 2020.',
      ['CN>AU import-ban impose in-force', 'CN>AU import-ban lift in-force'],
    ],
    [
      'Ankara reopened its airspace to Israeli planes. A court in Haifa had banned them from the city.',
      ['TR>IL airspace-ban lift in-force'],
    ],
    ['Peru refused to let Chilean trucks through.', ['PE>CL land-transport-ban impose in-force']],
    ['Oman will refuse to allow Iranian boats to dock.', ['OM>IR vessel-ban impose announced']],
    ['The club refused to let Swedish fans into the stadium.', []],
  ])('%s', (text, records) => expect(told(text)).toEqual(records))
})

describe('a clause behind the thing, and whose goods are meant', () => {
  test.each([
    [
      'Niger reopened its border with Benin, which was closed in 2023.',
      ['NE>BJ land-transport-ban impose in-force', 'NE>BJ land-transport-ban lift in-force'],
    ],
    [
      'Japan resumed imports of American beef, which were halted in 2003.',
      ['JP>US import-ban impose in-force', 'JP>US import-ban lift in-force'],
    ],
    ['Australia said China had blocked its barley without giving a reason.', ['CN>AU import-ban impose in-force']],
    [
      'Moldova complained to the WTO that Russia had banned its apples and plums.',
      ['RU>MD import-ban impose in-force'],
    ],
    ['Chile said a storm had blocked its barley.', []],
    [
      'Ghana banned imports of fish from Togo and Benin. Togo stopped imports of rice and maize from its neighbour in May.',
      ['GH>BJ+TG import-ban impose in-force', 'TG>GH import-ban impose in-force'],
    ],
    ['Nairobi responded by locking out Tanzanian wheat flour and cooking gas.', ['KE>TZ import-ban impose in-force']],
  ])('%s', (text, records) => expect(told(text)).toEqual(records))
})

describe('an oil embargo stops the sales of those who sell and the supplies of those who buy', () => {
  test.each([
    ['The Security Council imposed an oil embargo on Sierra Leone.', ['UN>SL export-ban impose in-force']],
    ["The EU's oil embargo on Serbia was lifted in October 2000.", ['EU>RS export-ban lift in-force']],
    ['Japan joined the oil embargo against Iran.', ['JP>IR import-ban impose in-force']],
  ])('%s', (text, records) => expect(told(text)).toEqual(records))
})

describe('a date between the verb and the measure, and what may not be sold without a permit', () => {
  test.each([
    [
      'Moscow has prolonged until the end of next year a ban on lorries from Poland.',
      ['RU>PL land-transport-ban extend in-force'],
    ],
    ['Ghana decided not to let Togolese lorries cross its territory.', ['GH>TG land-transport-ban impose announced']],
    ['Moscow turned off the taps to Vilnius in April 1990.', ['RU>LT export-ban impose in-force']],
    [
      'Norway added 20 pumps to the items that cannot be exported to Iran without a licence.',
      ['NO>IR export-control impose in-force'],
    ],
    ['Drones cannot be flown in Spain without a permit.', []],
  ])('%s', (text, records) => expect(told(text)).toEqual(records))
})

describe('below the name of a state an overview tells of that state', () => {
  test('each section hits its own', () => {
    const text = `States under embargo: an overview

Several countries still live under embargoes.

Libya

The Security Council imposed an arms embargo in February 2011.

Zimbabwe

The European Union banned arms sales in 2002.

- Sudan -

Washington lifted its trade embargo in 2017.`
    expect(told(text)).toEqual([
      'EU>ZW arms-embargo impose in-force',
      'UN>LY arms-embargo impose in-force',
      'US>SD trade-embargo lift in-force',
    ])
  })
})

describe('whose measure a sentence dwells on', () => {
  test.each([
    ['Shortages were made worse by the decades-old American embargo on Cuba.', ['US>CU trade-embargo impose in-force']],
    ["The carmaker blamed President Donald Trump's tariffs on Mexican imports.", ['US>MX tariff impose in-force']],
    ['The UN lifted trade sanctions against Yugoslavia.', ['UN>YU sanctions lift in-force']],
  ])('%s', (text, records) => expect(told(text)).toEqual(records))
})

describe('what no goods may do', () => {
  test.each([
    [
      'No Russian gas will be allowed into the European Union after 2027, the Commission said.',
      ['EU>RU import-ban impose announced'],
    ],
    ['No trucks from Serbia are allowed into Kosovo.', ['XK>RS land-transport-ban impose in-force']],
    ['Exports of coal to Israel shall not be authorised, Colombia said.', ['CO>IL export-ban impose announced']],
    ['No guests are allowed into the kitchen of the Serbian hotel.', []],
  ])('%s', (text, records) => expect(told(text)).toEqual(records))
})
