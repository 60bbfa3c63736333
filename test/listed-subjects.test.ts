import { describe, expect, test } from 'vitest'
import { standingsIn } from './measures-in.js'

describe('a list of measures that is the subject', () => {
  test.each([
    [
      'of a passive',
      'An arms embargo, an asset freeze and a visa ban on Haiti were lifted by the EU.',
      ['arms-embargo lift in-force EU>HT', 'asset-freeze lift in-force EU>HT', 'visa-restriction lift in-force EU>HT'],
    ],
    [
      'of goods',
      'A ban on arms sales, a ban on oil imports and tariffs on rum from Haiti were imposed by the EU.',
      ['arms-embargo impose in-force EU>HT', 'import-ban impose in-force EU>HT', 'tariff impose in-force EU>HT'],
    ],
    [
      'behind what was lifted',
      'The EU lifted an oil embargo on Haiti, but an arms embargo, a freeze on assets and a ban on visas will be kept.',
      [
        'export-ban lift in-force EU>HT',
        'arms-embargo extend announced EU>HT',
        'asset-freeze extend announced EU>HT',
        'visa-restriction extend announced EU>HT',
      ],
    ],
    [
      'behind a verb: gerunds',
      'Norway will stop buying Sudanese oil, selling arms to Khartoum and issuing visas to its officials.',
      [
        'import-ban impose announced NO>SD',
        'arms-embargo impose announced NO>SD',
        'visa-restriction impose announced NO>SD',
      ],
    ],
    [
      'of what sanctions bar',
      "Canada's sanctions against Sudan bar arms sales and the import of Sudanese oil.",
      ['arms-embargo impose in-force CA>SD', 'import-ban impose in-force CA>SD'],
    ],
    [
      'no list: a name told in other words',
      'Norway, a neighbour of Russia and a member of NATO, banned imports of Russian fish.',
      ['import-ban impose in-force NO>RU'],
    ],
  ])('%s', (_, text, standings) => expect(standingsIn(text)).toEqual(standings))
})

describe('"lifted the sanctions"', () => {
  test.each([
    [
      'of one kind',
      'The EU banned imports of coal from Chad in 2020.\n\nOn Monday the EU lifted the sanctions on Chad.',
      ['import-ban impose in-force EU>TD', 'import-ban lift in-force EU>TD'],
    ],
    [
      'of several kinds',
      'The EU banned imports of coal from Chad in 2020. It froze the assets of Chadian banks in 2021.\n\nOn Monday the EU lifted the sanctions on Chad.',
      ['import-ban impose in-force EU>TD', 'asset-freeze impose in-force EU>TD', 'sanctions lift in-force EU>TD'],
    ],
  ])('%s', (_, text, standings) => expect(standingsIn(text)).toEqual(standings))
})

test('an embassy stands for those who sent it, not for its host', () =>
  expect(
    standingsIn(
      'India acted on Monday. The defense advisers at the Chadian High Commission in New Delhi were declared persona non grata.',
    ),
  ).toEqual(['diplomat-expulsion impose in-force IN>TD']))

describe('whoever made what the subject is', () => {
  test.each([
    [
      'told between commas',
      'The embargo, which Norway imposed in 1986, banned imports of Chilean copper.',
      ['import-ban impose in-force NO>CL'],
    ],
    ['only spoken of', 'The rules, which Norway criticised on Monday, bar Chilean trawlers from Peruvian ports.', []],
    [
      'behind whom they hit',
      'Canada ended the sanctions that it imposed on Angola, which barred Canadian firms from investing there.',
      ['investment-ban lift in-force CA>AO', 'investment-ban impose in-force CA>AO'],
    ],
  ])('%s', (_, text, standings) => expect(standingsIn(text)).toEqual(standings))
})
