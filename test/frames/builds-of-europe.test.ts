import { describe, expect, test } from 'vitest'
import { measuresIn, standingsIn } from '../measures-in.js'

/** The continent's name said for the Union: "text", [what is told]. */
const BUILDS: Readonly<Record<string, readonly (readonly [text: string, ...told: string[]])[]>> = {
  'what is European is hit': [
    ['The United States imposed tariffs on European wine.', 'tariff impose in-force US>EU'],
    ['Trump threatened tariffs on Japanese and European cars.', 'tariff impose threatened US>EU+JP'],
    ['Iran banned imports of European medicines.', 'import-ban impose in-force IR>EU'],
    ['China shut European companies out of government purchases.', 'procurement-ban impose in-force CN>EU'],
    ['Russia halted gas exports to Europe.', 'export-ban impose in-force RU>EU'],
    ['Canada lifted its tariffs on steel from Europe.', 'tariff lift in-force CA>EU'],
    [
      'Washington slapped duties on European food, from Danish hams to Italian tomatoes.',
      'tariff impose in-force US>EU',
    ],
  ],
  'Europe acts': [
    ['Europe imposed sanctions on Syria in 2011.', 'sanctions impose in-force EU>SY'],
    ['Japan and Europe on Friday imposed sanctions on Belarus.', 'sanctions impose in-force JP+EU>BY'],
    ['European sanctions on Syria were lifted on Monday.', 'sanctions lift in-force EU>SY'],
    ["Europe's embargo on Iranian oil took effect in July.", 'import-ban impose in-force EU>IR'],
    ['The Europeans imposed an arms embargo on China.', 'arms-embargo impose in-force EU>CN'],
  ],
}

const SHORT: readonly (readonly [text: string, ...told: string[]])[] = [
  [
    'European Community ministers met in Dublin. Community bans on imports of Chilean steel stay in place.',
    'import-ban extend in-force EU>CL',
  ],
  [
    'European Community ministers met in Dublin. A Community embargo on Argentine beef was lifted.',
    'import-ban lift in-force EU>AR',
  ],
  [
    'European Union ministers met in Dublin. Union sanctions on Burma will be extended.',
    'sanctions extend announced EU>MM',
  ],
  [
    'European Union ministers met in Dublin. The Fifteen lifted their embargo on Burmese timber.',
    'import-ban lift in-force EU>MM',
  ],
  [
    'Ministers from the 25 EU states met. The 25 agreed to lift the arms embargo on Libya.',
    'arms-embargo lift announced EU>LY',
  ],
  [
    'The council of the Arab League met in Cairo. The League suspended Egypt in 1979.',
    'membership-suspension impose in-force ARAB-LEAGUE>EG',
  ],
  ['The council met in Dublin. The Community suspended a player.'],
  ['The Arab League met in Cairo. The Football League suspended an Egyptian.'],
]

describe('the short name of a bloc named before', () => {
  test.each(SHORT)('%s', (text, ...told) => {
    expect(standingsIn(text)).toEqual(told)
  })
})

describe.each(Object.entries(BUILDS))('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...told) => {
    expect(standingsIn(text)).toEqual(told)
  })
})

test('what is European of another kind, or only in part, is not the Union', () => {
  const texts = [
    'The United States imposed tariffs on Eastern European wine.',
    'Some European countries imposed sanctions on Syria.',
    'UEFA banned a player from European football.',
    'Turkey imposed sanctions on firms in Europe.',
  ]
  expect(
    texts
      .flatMap((text) =>
        measuresIn(text).flatMap(({ imposers, targetCountries }) => [
          ...imposers.map(({ code }) => code),
          ...targetCountries,
        ]),
      )
      .filter((code) => code === 'EU'),
  ).toEqual([])
})

test('the Union is no entity of an article that does not name it', () => {
  const [measure] = measuresIn('Europe imposed sanctions on Syria in 2011.')
  expect(measure?.imposers.map(({ entity }) => entity)).toEqual([null])
})
