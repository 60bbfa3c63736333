import { describe, expect, test } from 'vitest'
import { standingsIn } from '../measures-in.js'

/** Duties told by their rate, trade stopped both ways, what public bodies may not buy, and verbs that look like nouns. */
const TEXTS: readonly string[] = [
  'tariff impose announced CN>US|China said tyres from the United States would be charged an additional 35 percent from September 26.',
  'tariff impose announced US>CN|The White House announced that steel from China would be charged an extra 25 percent.',
  'tariff impose in-force EU>CN|The EU has charged 11.8 percent on solar panels from China since June 6.',
  'tariff impose in-force IN>PK|India charges 20 percent on Pakistani cement.',
  '|Norway charges 20 percent on loans.',
  '|Guests from Spain are charged 20 percent more in Norway.',
  'trade-embargo extend in-force JP>KP|Japan extended its ban on imports from and exports to North Korea.',
  'trade-embargo lift in-force US>LY|Washington ended a ban on exports to and imports from Libya.',
  'vessel-ban extend in-force JP>KP|The prohibition of entry into port of North Korean vessels was extended by Japan.',
  'asset-freeze impose announced JP>KP|Japan will freeze the assets of the following North Korean banks.',
  'asset-freeze impose announced US>MM|The United States has made it possible to block the property of Burmese generals.',
  'procurement-ban impose in-force US>RU|No agency of the United States Government may buy goods from the Russian firm Rosoboronexport.',
  'export-control impose in-force US>CN|A U.S. rule restricts exports of chips to China.',
  'travel-ban impose in-force EU>ZW|The EU measures, most of which date from 2002, bar Robert Mugabe and some 200 of his associates from travelling to Europe.',
  'arms-embargo extend in-force EU>MM|The EU ban on arms sales to Myanmar stays where it is.',
  'asset-freeze ease announced NO>LY|Norway will unfreeze 3 billion pounds for Libya.',
  '|Canada acts under the Special Economic Measures Act, in close consultation with the United States.',
  '|Foreign banks that settle oil deals with Iran may be shut out, a broker said.',
]

describe('rates and ways', () => {
  test.each(TEXTS)('%s', (line) => {
    const [told = '', text = ''] = line.split('|')
    expect(standingsIn(text).join('; ')).toBe(told)
  })
})
