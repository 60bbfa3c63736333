import { describe, expect, test } from 'vitest'
import { measuresIn, sidesOf } from './measures-in.js'

/** "GH>TG import-ban: fish", one for each measure. */
const told = (text: string): readonly string[] =>
  measuresIn(text).map((measure) => {
    const goods = measure.goods.map(({ name }) => name).join(', ')
    return `${sidesOf(measure)} ${measure.type}${goods ? `: ${goods}` : ''}`
  })

describe('one act or two', () => {
  test.each([
    [
      'also, of other goods',
      'Kenya banned imports of maize from Uganda on Monday. It has also stopped imports of Ugandan milk.',
      ['KE>UG import-ban: maize', 'KE>UG import-ban: milk'],
    ],
    [
      'also, of the same goods',
      'Kenya banned imports of maize from Uganda on Monday. It has also banned imports of maize from Uganda in bags.',
      ['KE>UG import-ban: maize'],
    ],
    [
      'without a word that adds',
      'Kenya banned imports of maize from Uganda on Monday. It stopped imports of Ugandan milk.',
      ['KE>UG import-ban: maize, milk'],
    ],
    [
      'already, and again',
      'Canada has already imposed sanctions on Nicaraguan judges, and this week Ottawa imposed fresh sanctions on three Nicaraguan ministers.',
      ['CA>NI designation', 'CA>NI designation'],
    ],
    [
      'decided, and weighed in other words',
      'Kenya has closed its airspace to Ugandan airliners. The government said it would close its airspace to Uganda for as long as needed.\n\nIt plans to close the skies to Ugandan planes at noon.',
      ['KE>UG airspace-ban'],
    ],
    [
      'decided, and more of it threatened',
      'Kenya expelled three Ugandan diplomats on Monday. It threatened to expel more Ugandan diplomats.',
      ['KE>UG diplomat-expulsion', 'KE>UG diplomat-expulsion'],
    ],
    [
      'rejected, and imposed already',
      'Kenya said it would not impose sanctions on Burundi. It had already imposed sanctions on Burundi.',
      ['KE>BI sanctions', 'KE>BI sanctions'],
    ],
    [
      'now, and years ago',
      'Kenya has closed its ports to ships from Uganda. Its government said so in Mombasa.\n\nKenya first closed its ports to Ugandan ships in 2006.',
      ['KE>UG vessel-ban', 'KE>UG vessel-ban'],
    ],
    [
      'of one day, and without a day',
      'Kenya closed its ports to ships from Uganda in 2006. It has closed its ports to Ugandan ships.',
      ['KE>UG vessel-ban'],
    ],
  ])('%s', (_, text, measures) => expect(told(text)).toEqual(measures))
})

describe('two clauses with an "and" between them', () => {
  test.each([
    [
      'without a comma',
      'France banned imports of Argentine beef and Germany suspended arms sales to Buenos Aires.',
      ['FR>AR import-ban: beef', 'DE>AR arms-embargo: arms'],
    ],
    [
      'behind a date',
      'Ghana froze Togolese assets in August and Benin expelled two Togolese diplomats.',
      ['GH>TG asset-freeze', 'BJ>TG diplomat-expulsion'],
    ],
    [
      'two subjects behind it',
      'Canada expelled four Russian diplomats and Poland and Estonia recalled their ambassadors from Moscow.',
      ['CA>RU diplomat-expulsion', 'PL+EE>RU diplomatic-downgrade'],
    ],
    [
      'a title in front',
      'Peru suspended aid to Bolivia but Prime Minister Trudeau banned exports of wheat to Bolivia.',
      ['PE>BO aid-suspension', 'CA>BO export-ban: wheat'],
    ],
    [
      'what is said stays whole',
      'Officials said Britain and France banned flights from Libya.',
      ['GB+FR>LY airspace-ban'],
    ],
    [
      'the customer of those who are hit',
      'Washington imposed sanctions on Chinese firms supplying chips to Russia.',
      ['US>CN designation'],
    ],
  ])('%s', (_, text, measures) => expect(told(text)).toEqual(measures))
})

describe('states meant by another word', () => {
  test.each([
    [
      'its neighbour',
      'Malawi stopped imports of flour from Tanzania in March. Tanzania has banned imports of maize from its neighbour.',
      ['MW>TZ import-ban: flour', 'TZ>MW import-ban: maize'],
    ],
    [
      'both countries',
      'The United Nations imposed sanctions on Iraq and Kuwait. Britain halted imports of oil from both countries.',
      ['UN>IQ+KW sanctions', 'GB>IQ+KW import-ban: oil'],
    ],
    [
      'the two countries, one of whom acts',
      'Tensions between Kenya and Somalia grew. Kenya suspended flights between the two countries.',
      ['KE>SO airspace-ban'],
    ],
    [
      'it',
      'Algeria cut ties with Morocco on Tuesday and closed its airspace to it.',
      ['DZ>MA diplomatic-downgrade', 'DZ>MA airspace-ban'],
    ],
    ['a firm', 'Kenya accused a Somali bank of fraud. It could be sanctioned by a court.', []],
  ])('%s', (_, text, measures) => expect(told(text)).toEqual(measures))
})
