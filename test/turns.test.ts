import { describe, expect, test } from 'vitest'
import { standingsIn as told } from './measures-in.js'

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

describe('who acts where words stand between', () => {
  test.each([
    [
      'Unless Fiji holds elections, she told reporters, New Zealand will suspend its aid to Fiji.',
      'aid-suspension impose threatened NZ>FJ',
    ],
    [
      'Two Libyan envoys were ordered out of France, Italy and Japan.',
      'diplomat-expulsion impose in-force FR+IT+JP>LY',
    ],
    [
      'Gaddafi also expelled US oil firms that had invested in the country and banned US vessels from Libyan waters.',
      'vessel-ban impose in-force LY>US',
    ],
    [
      'President Bush, declaring that the world will not avert its eyes from a crisis that has killed thousands and displaced others, imposed a ban on arms sales to Sudan.',
      'arms-embargo impose in-force US>SD',
    ],
    [
      'Prague announced the expulsion within two days of three Russian diplomats.',
      'diplomat-expulsion impose announced CZ>RU',
    ],
    ['China earlier today suspended high-level contacts with Peru.', 'talks-suspension impose in-force CN>PE'],
  ])('%s', (text, measure) => {
    expect(told(text)).toEqual([measure])
  })

  test('an office of no told state speaks where the article is sent from', () => {
    const text =
      'SEOUL, May 9 (Reuters) - Trade Minister Han Duck-soo said imports of sand from North Korea will be halted.'
    expect(told(text)).toEqual(['import-ban impose announced KR>KP'])
  })
})

describe('drafts, and what is sought', () => {
  test.each([
    [
      'China and Russia vetoed a draft in the UN Security Council that would have imposed an arms embargo on Burma.',
      'arms-embargo impose rejected UN>MM',
    ],
    [
      'The U.N. Security Council takes up on Tuesday an American resolution that would put Eritrea under an arms embargo.',
      'arms-embargo impose proposed UN>ER',
    ],
    [
      'Bush will seek an arms embargo on Sudan from the United Nations Security Council.',
      'arms-embargo impose called-for UN>SD',
    ],
    ['Pompeo announced the return of all UN sanctions on Iran.', 'sanctions impose announced UN>IR'],
  ])('%s', (text, measure) => {
    expect(told(text)).toEqual([measure])
  })

  test.each([
    'The court took steps as it prepared for financial restrictions by Washington.',
    'A French air traffic control strike has forced carriers to cancel 300 flights to Italy.',
    'Canberra said a member is excused from the duty to visit Zimbabwe.',
  ])('nothing in: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

test('a reason in front is no part of the subject', () => {
  expect(told("Because of the king's sympathies for Iraq, Saudi Arabia has cut oil supplies to Jordan.")).toEqual([
    'export-ban impose in-force SA>JO',
  ])
})

test('his country is that of the one who speaks', () => {
  const text =
    'Nicaragua closed its border with Honduras. Chavez also said his country is cutting off oil shipments to Honduras.'
  expect(told(text)).toEqual(['land-transport-ban impose in-force NI>HN', 'export-ban impose in-force VE>HN'])
})

test('relief that was refused is not what the parts belong to', () => {
  const text =
    'The UN will bring back its sanctions on Iran. Russia and China tried to put off the sanctions but were voted down. The measures comprise an embargo on arms and a freeze of assets.'
  expect(told(text)).toContain('asset-freeze impose announced UN>IR')
})
