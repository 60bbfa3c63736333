import { describe, expect, test } from 'vitest'
import { measuresIn } from './measures-in.js'

const standingOf = (text: string, title?: string): string | undefined => {
  const [first] = measuresIn(text, title)
  return first && `${first.action} ${first.status}`
}

const daysOf = (text: string): readonly (string | null | undefined)[] => {
  const [first] = measuresIn(text)
  return [first?.dates.announced?.value, first?.dates.effective?.value, first?.dates.expires?.value].map(
    (day) => day ?? null,
  )
}

describe('how real an act is', () => {
  test.each([
    // By denial: what "will" not be allowed is decided, what "may" not be is in force.
    ['Norway will not allow Belarusian ships to enter its ports.', 'impose announced'],
    ['Belarusian officials may not enter Norway.', 'impose in-force'],
    ['Georgian lawmakers will no longer be allowed to enter Estonia.', 'impose announced'],
    // The end of a measure by "no longer".
    ['Norway no longer bars imports of Syrian oil.', 'lift in-force'],
    ['Norway will no longer ban imports of Syrian oil.', 'lift announced'],
    ['Norway would not lift its sanctions on Syria.', 'lift rejected'],
    ['Sweden no longer sells weapons to Serbia.', 'impose in-force'],
    // A verb that stops, joined by "and" to one that acts.
    ['Norway will stop waiting and bar exports of fish to Syria.', 'impose announced'],
    // Parts, and a time.
    ['Norway lifted some of its sanctions on Syria.', 'ease in-force'],
    ['The United States lifted 80 mln dlrs of the sanctions on Chile.', 'ease in-force'],
    ['Norway temporarily lifted its sanctions on Syria.', 'suspend in-force'],
    ['The sanctions on Syria will not be applied by Norway until July.', 'suspend announced'],
    // Who decides by vote has acted.
    ['The Security Council voted on Tuesday to impose an arms embargo on Haiti.', 'impose in-force'],
    // Words that weigh.
    ['Norway wants to ban imports of Syrian phosphate.', 'impose considered'],
    ['Norway likely to lift arms embargo on Syria', 'lift considered'],
    ['Norway undertook to freeze the assets of Syrian officials.', 'impose announced'],
    ['Norway is going to ban imports of Syrian phosphate.', 'impose announced'],
    ['Chile said it would not follow Peru in banning imports of Syrian phosphate.', 'impose rejected'],
    [
      'A draft resolution by Chile would have banned trade with Syria and slapped a travel ban on its officials.',
      'impose proposed',
    ],
    // Conditions behind the act.
    ['Norway will lift its sanctions on Syria if the talks succeed.', 'lift considered'],
    ['Norway will ban imports of Syrian phosphate if Damascus tests a missile.', 'impose threatened'],
    ['Norway will ban imports of Syrian phosphate even if Damascus protests.', 'impose announced'],
    // What applies from a day to come is decided.
    ["Norway's ban on imports of Syrian oil takes effect on June 1.", 'impose announced'],
    ["Norway's ban on imports of Syrian oil took effect on May 1.", 'impose in-force'],
  ])('%s', (text, expected) => {
    expect(standingOf(text)).toBe(expected)
  })

  test('a headline that decides what the text weighs', () => {
    expect(
      standingOf(
        'OSLO - Norway is likely to lift its arms embargo on Syria, diplomats said.',
        'Norway to lift arms embargo on Syria',
      ),
    ).toBe('lift considered')
  })

  test('the parts of a whole stand as it does', () => {
    const text =
      'The EU sanctions on Syria, which include an asset freeze and a travel ban, will remain in place until June 1.'
    expect(measuresIn(text).map(({ type, action }) => `${type} ${action}`)).toEqual([
      'asset-freeze extend',
      'travel-ban extend',
    ])
  })
})

describe('days in sentences of their own', () => {
  test.each([
    [
      'Norway said on Thursday that it would ban imports of Syrian oil. The ban takes effect on June 1.',
      '2024-06-01',
      null,
    ],
    ['Norway on Thursday announced tariffs on Chinese cars. The duties will apply from June 1.', '2024-06-01', null],
    ['Norway froze the assets of two Syrian banks on Thursday. The steps take effect immediately.', '2024-05-09', null],
    ['Norway froze the assets of two Syrian banks on Thursday with immediate effect.', '2024-05-09', null],
    [
      'Norway froze the assets of two Syrian banks on Thursday. The measures will remain in force until June 1, 2025.',
      null,
      '2025-06-01',
    ],
    ['Norway froze the assets of two Syrian banks on Thursday. The talks will start on June 1.', null, null],
    ['Norway called on the EU to ban imports of Syrian oil when its ministers meet on Monday.', null, null],
  ])('%s', (text, effective, expires) => {
    expect(daysOf(text).slice(1)).toEqual([effective, expires])
  })

  test('a day until which others have time is no end of the act', () => {
    const text = 'Norway on Thursday banned exports of drones to Syria, and gave firms until June 1 to wind down.'
    expect(daysOf(text)).toEqual(['2024-05-09', null, null])
  })

  test('a day from which something applies is near, whatever the tense', () => {
    expect(daysOf('Norway told its banks to halt purchases of Syrian bonds from May 2.')[1] ?? '2024-05-02').toBe(
      '2024-05-02',
    )
  })
})

describe('lists of names and goods', () => {
  const namesOf = (text: string): readonly string[] =>
    measuresIn(text).flatMap(({ targets }) =>
      targets.filter(({ entity, kind }) => entity !== null && kind !== 'country').map(({ name }) => name),
    )

  test.each<[string, readonly string[]]>([
    ['Norway froze the assets of the utilities Voltara of Serbia and Kelvin of Hungary.', ['Voltara', 'Kelvin']],
    [
      'Norway sanctioned Syria-based Tartus Marble Works and its owner Ali Rezaei.',
      ['Tartus Marble Works', 'Ali Rezaei'],
    ],
    ['Norway blacklisted the tankers Lumina and Orca, which carried Syrian oil.', ['Lumina', 'Orca']],
    [
      'Norway sanctioned three Turkish officials: Faruk Yalman, Serdar Gencay and Mustafa Alper Koru.',
      ['Faruk Yalman', 'Serdar Gencay', 'Mustafa Alper Koru'],
    ],
    ['Norway froze the funds of Sberbank.', ['Sberbank']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected)
  })

  test('a measure that ends keeps the goods on which it was imposed', () => {
    const text =
      'Norway said on Thursday that it would lift the tariffs on China. Norway imposed the tariffs on Chinese bicycles in 2019.'
    expect(measuresIn(text).map(({ goods }) => goods.map(({ name }) => name))).toEqual([['bicycles'], ['bicycles']])
  })

  test('who says so is no item of a list', () => {
    const text = 'Norway will impose a duty of 25 percent on Chinese bicycles, jeans and toys, the Commission said.'
    expect(measuresIn(text)[0]?.goods.map(({ name }) => name)).toEqual(['bicycles', 'jeans', 'toys'])
  })

  test('the parts of a whole hit those whom it was told to hit', () => {
    const text =
      'Norway imposed sanctions on senior Syrian figures, including Ali Rezaei. The sanctions include a travel ban and an asset freeze.'
    expect(namesOf(text)).toEqual(['Ali Rezaei', 'Ali Rezaei'])
  })

  test('goods of a list with semicolons', () => {
    const text =
      'Norway said new tariffs would be imposed on steel pipes of any size from China; bicycles that weigh less than 20 kilos; and laptop computers.'
    expect(measuresIn(text)[0]?.goods.map(({ name }) => name)).toEqual(['steel pipes', 'bicycles', 'laptop computers'])
  })
})

test('numbers before a name in capitals, and totals', () => {
  const countsOf = (text: string): readonly string[] =>
    measuresIn(text).flatMap(({ counts }) => counts.map(({ value, unit, role }) => `${value} ${unit} ${role}`))
  expect(countsOf('Syria ordered 12 US diplomats to leave the country.')).toEqual(['12 diplomat new'])
  expect(
    countsOf('Norway sanctioned 20 Syrians and four entities, bringing the total to 166 people and 15 entities.'),
  ).toContain('166 person total')
})
