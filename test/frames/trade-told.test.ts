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
