import { describe, expect, test } from 'vitest'
import { standingsIn } from '../measures-in.js'

/** What is done to a law or a plan, and by those who speak in a capital, told in one plain sentence: "text", [what is told]. */
const BUILDS: Readonly<Record<string, readonly (readonly [text: string, ...told: string[]])[]>> = {
  'what is done to the law is done to what it bars': [
    [
      'President Obama revoked three orders that had banned most trade with Myanmar and had frozen Burmese assets.',
      'trade-embargo lift in-force US>MM',
      'asset-freeze lift in-force US>MM',
    ],
    ['Macron repealed the decree that barred Malian officials from entering France.', 'travel-ban lift in-force FR>ML'],
    ['Congress repealed the law that forbade US firms to invest in Fiji.', 'investment-ban lift in-force US>FJ'],
    ['Poland will abolish the regulation which closed its ports to Russian ships.', 'vessel-ban lift announced PL>RU'],
    [
      'Biden extended an order that bars Americans from investing in Russian banks.',
      'investment-ban extend in-force US>RU',
    ],
    ['Norway suspended a rule that prohibits exports of arms to Turkey.', 'arms-embargo suspend in-force NO>TR'],
    [
      'Canada upheld the decision that barred two Iranian ministers from entering the country.',
      'travel-ban extend in-force CA>IR',
    ],
    ['The Australian law that bars imports of Fijian sugar was repealed on Monday.', 'import-ban lift in-force AU>FJ'],
  ],
  'those who speak where the sentence plays': [
    ['In Ottawa, officials said they had expelled two Chinese diplomats.', 'diplomat-expulsion impose in-force CA>CN'],
    ['In Washington, officials said they were considering sanctions on Fiji.', 'sanctions impose considered US>FJ'],
    ['In Paris, the foreign minister announced a ban on arms sales to Israel.', 'arms-embargo impose announced FR>IL'],
    ['In Madrid, officials said Peru had expelled two Chilean diplomats.', 'diplomat-expulsion impose in-force PE>CL'],
    [
      'In Paris, a spokesman for the German government said it would ban Russian gas.',
      'import-ban impose announced DE>RU',
    ],
    ['In April, officials said they would ban Russian gas.'],
  ],
  'whose decision it is, told behind the noun': [
    [
      'China protested against the decision of the Dutch government to restrict exports of chip machines to China.',
      'export-control impose announced NL>CN',
    ],
    [
      'Kenya welcomed the move, announced by Uganda, to lift its ban on Kenyan milk.',
      'import-ban lift announced UG>KE',
    ],
    [
      'The decision of the French parliament to ban imports of Turkish figs was hailed in Greece.',
      'import-ban impose announced FR>TR',
    ],
    ['Norway announced a decision of the cabinet to ban arms exports to Chad.', 'arms-embargo impose announced NO>TD'],
    [
      'Poland backed the decision, taken in May, to close its border with Belarus.',
      'land-transport-ban impose announced PL>BY',
    ],
  ],
  'plans given up': [
    ['Turkey gave up plans to close its airspace to Armenia.', 'airspace-ban impose rejected TR>AM'],
    ['Turkey called off plans to close its airspace to Armenia.', 'airspace-ban impose rejected TR>AM'],
  ],
  'a law that is made bars': [
    ['Trump signed an order that bans imports of oil from Iran.', 'import-ban impose announced US>IR'],
    [
      'Britain dropped an order that froze the assets of two Libyan banks, and banned flights to Syria.',
      'asset-freeze lift in-force GB>LY',
      'airspace-ban impose in-force GB>SY',
    ],
  ],
}

describe.each(Object.entries(BUILDS))('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...told) => {
    expect(standingsIn(text)).toEqual(told)
  })
})
