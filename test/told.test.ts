import { describe, expect, test } from 'vitest'
import { measuresIn } from './measures-in.js'

/** Who does what to whom, in short: "IN talks-suspension PK". */
const told = (text: string): readonly string[] =>
  measuresIn(text).map(
    ({ imposers, type, targetCountries }) =>
      `${imposers.map(({ code, name }) => code ?? name).join('+')} ${type} ${targetCountries.join('+')}`,
  )

describe('who imposes where no agent is named', () => {
  test.each([
    ['the host of the envoys', 'The Togolese ambassador to Ghana was told to leave.', 'GH diplomat-expulsion TG'],
    [
      'the state of the city',
      'Two attaches of the Togolese embassy in Accra were expelled.',
      'GH diplomat-expulsion TG',
    ],
    ['the place of a seizure', 'A yacht of a Russian banker was impounded in Spain.', 'ES asset-seizure RU'],
    ['who warns', 'Ghana warned that ties with Togo could be severed.', 'GH diplomatic-downgrade TG'],
    [
      'an agent inside the noun',
      'The expulsion by Ghana of two Togolese envoys angered Lomé.',
      'GH diplomat-expulsion TG',
    ],
    [
      'a bare noun with its owner',
      "Ghana's expulsion of two Togolese envoys drew protests.",
      'GH diplomat-expulsion TG',
    ],
    [
      'a shared office',
      'India called off talks with Nepal, Foreign Secretary Anand Rao said.',
      'IN talks-suspension NP',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected)
  })
})

describe('who is hit', () => {
  test.each([
    ['the other side that says it', 'Ghana said Togo had cancelled a round of talks.', 'TG talks-suspension GH'],
    ['the opening of the sentence', 'In Togo, the U.S. embassy will stop issuing visas.', 'US visa-restriction TG'],
    ['both halves of "as well as"', 'Ghana closed its skies for Togo, as well as Benin.', 'GH airspace-ban BJ+TG'],
    ['behind an inverted copula', 'Among those sanctioned by Canada are two Haitian senators.', 'CA designation HT'],
    [
      'after an opening adverb',
      'Henceforth, four Haitian senators are barred from entering Canada.',
      'CA travel-ban HT',
    ],
    [
      'not where envoys serve',
      'Ghana expelled three envoys of the Togolese mission to the UN.',
      'GH diplomat-expulsion TG',
    ],
    ['threatened "with"', 'Canada threatened Haiti with sanctions.', 'CA sanctions HT'],
    ['subjected "to"', 'Canada subjected two Haitian senators to a travel ban.', 'CA travel-ban HT'],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected)
  })
})

describe('words that are nouns and verbs', () => {
  test.each([
    ['a participle behind "and"', 'The bloc met and suspended Togo.', 0],
    ['a verb behind "and"', 'ECOWAS met in Accra and suspended Togo, as punishment for the coup.', 1],
    ['"barring" behind its noun', 'Ghana issued a decree barring trucks from Togo.', 1],
    ['a date before the verb', 'OFAC on Nov. 21 sanctioned dozens of Haitian banks.', 1],
    ['a verb before a noun of talks', 'Ghana suspends talks with Togo', 1],
    ['a participle before its noun', 'The navy tried to board sanctioned Togolese tankers.', 0],
    ['the verb of a plural subject', 'Sanctions against Haiti ban senators from visiting Canada.', 1],
  ])('%s', (_, text, count) => {
    expect(told(text)).toHaveLength(count)
  })
})

describe('one head for several links', () => {
  test('each of them is cut', () => {
    expect(told('Ghana cut air, rail and sea links with Togo.')).toEqual([
      'GH airspace-ban TG',
      'GH land-transport-ban TG',
      'GH vessel-ban TG',
    ])
  })
})

describe('what states do to each other', () => {
  test.each([
    ['two of them', 'Kenya and Uganda broke off diplomatic relations.', ['KE+UG diplomatic-downgrade KE+UG']],
    [
      'what two restore',
      'Kenya and Uganda agreed to resume diplomatic relations.',
      ['KE+UG diplomatic-downgrade KE+UG'],
    ],
    ['each other', "Peru and Chile expelled each other's envoys.", ['PE+CL diplomat-expulsion CL+PE']],
    [
      'no more where a third was told',
      'Ghana cut ties with Togo. Kenya and Uganda cut diplomatic relations too.',
      ['GH diplomatic-downgrade TG', 'KE+UG diplomatic-downgrade TG'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a verb without a past form of its own', () => {
  test('stands beside what was stopped', () => {
    expect(
      told('Libya stopped issuing visas for Swiss nationals, cut flights to Zurich and recalled its envoy.'),
    ).toEqual(['LY visa-restriction CH', 'LY airspace-ban CH', 'LY diplomatic-downgrade CH'])
  })
})

describe('what nobody does', () => {
  test.each([
    ['an act judged beforehand', 'Norway said banning imports from Chad would be a mistake.', []],
    ['an act that was judged', 'Banning imports from Chad has hurt Norway, its premier said.', []],
    ['a condition', 'Ghana will ban Togolese rice if Togo does not close its border with Benin.', ['GH import-ban TG']],
    ['the rest of it', 'Ghana slapped a travel ban and other sanctions on Togo.', ['GH travel-ban TG']],
    ['a strike', 'A French pilots strike has grounded all flights to Togo.', []],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('the subject stands before what is added', () => {
  test('between commas', () => {
    expect(
      told(
        'President Sall of Senegal, saying that the coup had shocked a region that has known peace, closed the border with Mali.',
      ),
    ).toEqual(['SN land-transport-ban ML'])
  })
})

describe('states that are no more', () => {
  test.each([
    ['the Soviet Union', 'Britain expelled eleven Soviet diplomats.', ['GB diplomat-expulsion SU']],
    ['the two Germanys', 'West Germany closed its border with East Germany.', ['DE land-transport-ban DD']],
    [
      'no state of today',
      'Canada sanctioned two officials of the former Soviet republic of Belarus.',
      ['CA designation BY'],
    ],
    ['no state in a make', 'Canada sanctioned two Haitian dealers of Soviet-made rifles.', ['CA designation HT']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
