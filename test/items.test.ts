import { describe, expect, test } from 'vitest'
import { measuresIn, sidesOf } from './measures-in.js'

/** "NO>TD aid-suspension announced", one for each measure. */
const told = (text: string): readonly string[] =>
  measuresIn(text).map((measure) => `${sidesOf(measure)} ${measure.type} ${measure.status}`)

describe('items of a list are read behind the line that opens it', () => {
  test('with bullets, as infinitives', () => {
    expect(
      told(
        'Norway has decided to:\n- suspend aid to Chad\n- recall its ambassador from Peru\n- close its airspace to Togo.',
      ),
    ).toEqual([
      'NO>TD aid-suspension announced',
      'NO>PE diplomatic-downgrade announced',
      'NO>TG airspace-ban announced',
    ])
  })

  test('as nouns, behind what the measures include', () => {
    const text =
      'Canada today announced new measures against Belarus. The measures include:\n\n- a ban on imports of potash;\n- an asset freeze on 12 officials of Belarus; and\n- a travel ban on their relatives.'
    expect(told(text)).toEqual([
      'CA>BY import-ban in-force',
      'CA>BY asset-freeze in-force',
      'CA>BY travel-ban in-force',
    ])
  })

  test('without bullets', () => {
    expect(
      told('The steps that Ghana took against Togo include:\n\na ban on Togolese rice\n\na freeze on aid to Togo'),
    ).toEqual(['GH>TG import-ban in-force', 'GH>TG aid-suspension in-force'])
  })

  test('whole sentences are left as they are', () => {
    expect(
      told(
        'Japan will take these steps against North Korea:\n1. North Korean ships will be barred from Japanese ports.\n2. Japan will ban imports of North Korean crabs.',
      ),
    ).toEqual(['JP>KP vessel-ban announced', 'JP>KP import-ban announced'])
  })

  test('dates, counts and names of other items stay with them', () => {
    const [first, second] = measuresIn(
      'Norway has decided to:\n- freeze the assets of 40 Syrian officials on 1 June 2024\n- recall its ambassador from Chad',
    )
    expect(first?.counts.map(({ value }) => value)).toEqual([40])
    expect(second?.targetCountries).toEqual(['TD'])
    expect(second?.counts).toEqual([])
    expect(second?.dates.announced).toBeNull()
  })

  test('no list: a quotation behind a colon, a caption', () => {
    expect(told('Norway told Chad:\n\nWe will not ban anything.')).toEqual([])
  })
})
