import { describe, expect, test } from 'vitest'
import { measuresIn, sidesOf } from './measures-in.js'

/** "travel-ban impose announced JP>SY", one for each measure. */
const told = (text: string): readonly string[] =>
  measuresIn(text).map((measure) => `${measure.type} ${measure.action} ${measure.status} ${sidesOf(measure)}`)

describe('what is ordered to be done', () => {
  test.each([
    ['Moscow has ordered that the visa-free regime for Turks be suspended.', 'visa-restriction impose announced RU>TR'],
    ['Trump decreed that all assets of the Cuban state be frozen.', 'asset-freeze impose in-force US>CU'],
    ['The Senate proposed that aid to Egypt be cut off.', 'aid-suspension impose proposed US>EG'],
  ])('%s', (text, measure) => {
    expect(told(text)).toEqual([measure])
  })
})

describe('what is done to a measure in more words than one', () => {
  test.each([
    ['Congress passed into law new sanctions on Belarus.', 'sanctions impose in-force US>BY'],
    ['Britain brought out new restrictions on the sale of chips to China.', 'export-control impose in-force GB>CN'],
  ])('%s', (text, measure) => {
    expect(told(text)).toEqual([measure])
  })
})

test('a past that looks like a present is not awaited', () => {
  expect(told('The ring was closed on Friday when Rwanda cut its air links with Burundi.')).toEqual([
    'airspace-ban impose in-force RW>BI',
  ])
})

describe('bodies of sport act under their own name', () => {
  test.each([
    ['Uefa expelled Serbian clubs from its competitions.', 'culture-ban impose in-force Uefa>RS'],
    ['Fifa banned all teams that represent Chile.', 'culture-ban impose in-force Fifa>CL'],
  ])('%s', (text, measure) => {
    expect(told(text)).toEqual([measure])
  })
})
