import { describe, expect, test } from 'vitest'
import { measuresIn, sidesOf } from './measures-in.js'

/** "PE>MX travel-ban announced impose", one for each measure. */
const told = (text: string): readonly string[] =>
  measuresIn(text).map((measure) => `${sidesOf(measure)} ${measure.type} ${measure.status} ${measure.action}`)

describe('a body of a name that many states have is of the state told before it', () => {
  test.each([
    ["Brazil's Congress approved sanctions on Venezuela.", ['BR>VE sanctions announced impose']],
    ['The Philippine Senate approved sanctions on Iran.', ['PH>IR sanctions proposed impose']],
    [
      "Turkey's National Security Council decided to close its airspace to Armenian planes.",
      ['TR>AM airspace-ban announced impose'],
    ],
    ['Congress approved sanctions on Venezuela.', ['US>VE sanctions announced impose']],
    ['The Security Council imposed sanctions on Eritrea.', ['UN>ER sanctions in-force impose']],
  ])('%s', (text, measures) => expect(told(text)).toEqual(measures))
})

describe('who acts at home, and between whom something is done', () => {
  test.each([
    [
      'Peru said it would limit the number of Cuban diplomats in Lima.',
      ['PE>CU diplomatic-downgrade announced impose'],
    ],
    [
      'Relations between Eritrea and Sudan were broken off in 1994.',
      ['ER+SD>ER+SD diplomatic-downgrade in-force impose'],
    ],
    ['Consular ties between Bolivia and Chile were cut by La Paz.', ['BO>CL diplomatic-downgrade in-force impose']],
    ['Relations between Spain and Morocco were strained by the visit.', []],
    ['British Airways will suspend flights to Beijing for a year.', []],
  ])('%s', (text, measures) => expect(told(text)).toEqual(measures))
})

describe('a form that is both past and present stands behind "and" as the verb before does', () => {
  test.each([
    [
      'Denmark will stop aid to Mali and shut its embassy there.',
      ['DK>ML aid-suspension announced impose', 'DK>ML diplomatic-downgrade announced impose'],
    ],
    [
      'Denmark stopped aid to Mali and shut its embassy there.',
      ['DK>ML aid-suspension in-force impose', 'DK>ML diplomatic-downgrade in-force impose'],
    ],
  ])('%s', (text, measures) => expect(told(text)).toEqual(measures))
})

describe('what weather, damage or lack forces is no measure', () => {
  test.each([
    ['Ecuador has halted power exports to Colombia due to a severe drought.', []],
    ["Japan's embassy in Nepal stopped issuing visas because of an earthquake.", []],
    ['Peru banned flights from Spain because of demands by its envoys.', ['PE>ES airspace-ban in-force impose']],
    ['Oman lifted its ban on flights from Qatar because of a storm.', ['OM>QA airspace-ban in-force lift']],
  ])('%s', (text, measures) => expect(told(text)).toEqual(measures))
})

describe('lists behind a date, the following ones, and who does it too', () => {
  test.each([
    [
      'In 1980 the United States, West Germany and Japan imposed sanctions on Iran.',
      ['US+DE+JP>IR sanctions in-force impose'],
    ],
    [
      'On Monday Kenya, Uganda and Rwanda closed their borders with Burundi.',
      ['KE+UG+RW>BI land-transport-ban in-force impose'],
    ],
    ['India has decided to expel the following six Canadian diplomats.', ['IN>CA diplomat-expulsion announced impose']],
    ['The General Assembly stripped Libya of its seat on a council.', ['UN>LY membership-suspension in-force impose']],
    [
      'The chief of the OAS called on members to suspend Nicaragua under the charter.',
      ['OAS>NI membership-suspension called-for impose'],
    ],
    ['Seoul suspended the inter-Korean military accord.', ['KR>KP military-cooperation-suspension in-force impose']],
    [
      'Kenya recalled its ambassador from Sudan. Uganda followed two days later.',
      ['KE>SD diplomatic-downgrade in-force impose', 'UG>SD diplomatic-downgrade in-force impose'],
    ],
    [
      'Kenya recalled its ambassador from Sudan. Protests in Uganda followed days later.',
      ['KE>SD diplomatic-downgrade in-force impose'],
    ],
    [
      'Niger closed its border with Benin. The regional bloc ended its sanctions in February.',
      ['NE>BJ land-transport-ban in-force impose'],
    ],
  ])('%s', (text, measures) => expect(told(text)).toEqual(measures))
})

describe('headlines of several, reports put in between, reasons not given', () => {
  test.each([
    ['Chile, Colombia recall ambassadors from Israel', ['CL+CO>IL diplomatic-downgrade in-force impose']],
    ['Canada, US slap sanctions on Haiti', ['CA+US>HT sanctions in-force impose']],
    ['US, EU sanctions on Iran hurt', []],
    [
      'Iran, according to state television, has recalled its ambassador to Sweden.',
      ['IR>SE diplomatic-downgrade in-force impose'],
    ],
    ['Chad gave no reason for closing its border with Sudan.', ['TD>SD land-transport-ban in-force impose']],
    ['Rabat suspended all contact with the German embassy.', ['MA>DE talks-suspension in-force impose']],
  ])('%s', (text, measures) => expect(told(text)).toEqual(measures))
})

describe('what was broken off before it is taken up again; who rules without a name', () => {
  test.each([
    [
      'The UAE reopened its embassy in Damascus, which it closed in 2011.',
      ['AE>SY diplomatic-downgrade in-force lift', 'AE>SY diplomatic-downgrade in-force impose'],
    ],
    [
      'India resumed direct flights to China, suspended since 2020.',
      ['IN>CN airspace-ban in-force lift', 'IN>CN airspace-ban in-force impose'],
    ],
    ['Egypt reopened the border with Libya it had shut after the raid.', ['EG>LY land-transport-ban in-force lift']],
    [
      'Mali expelled the French ambassador. The junta also suspended the broadcasts of RFI.',
      ['ML>FR diplomat-expulsion in-force impose', 'ML>FR media-ban in-force impose'],
    ],
    ['In Niamey, the generals closed the airspace to French planes.', ['NE>FR airspace-ban in-force impose']],
  ])('%s', (text, measures) => expect(told(text)).toEqual(measures))
})

describe('who is asked by his own, and plans that are denied', () => {
  test.each([
    ['The Dutch parliament asked the government to suspend aid to Mali.', ['NL>ML aid-suspension called-for impose']],
    [
      'Protesters in Oslo demanded that the government expel the Israeli ambassador.',
      ['NO>IL diplomat-expulsion called-for impose'],
    ],
    ['Burkina Faso demanded that France withdraw its ambassador.', ['BF>FR diplomat-expulsion in-force impose']],
    ['Kenya denied that it intends to close its border with Somalia.', ['KE>SO land-transport-ban rejected impose']],
    ['Wellington eased its travel ban on Fijian officials.', ['NZ>FJ travel-ban in-force ease']],
  ])('%s', (text, measures) => expect(told(text)).toEqual(measures))
})

test('of two that restore what one of them broke off the other was hit', () =>
  expect(told('Sudan and Chad have agreed to restore diplomatic ties that Chad severed in April.')).toEqual([
    'SD+TD>SD+TD diplomatic-downgrade announced lift',
    'TD>SD diplomatic-downgrade in-force impose',
  ]))

test('visas asked for again are a restriction', () =>
  expect(told('Mexico reinstated a visa requirement for Peruvians.')).toEqual([
    'MX>PE visa-restriction in-force impose',
  ]))
