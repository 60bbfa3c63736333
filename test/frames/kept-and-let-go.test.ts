import { describe, expect, test } from 'vitest'
import { standingsIn } from '../measures-in.js'

/**
 * What goes on as before, what is let go, subjects behind their verbs, rules told by their titles, and those who are
 * hit by what they do. Before the bar stand all measures that the text tells.
 */
const TEXTS: readonly string[] = [
  // What is still so goes on.
  'dealing-ban extend in-force US>MM|U.S. persons are still prohibited from dealing with the Burmese army.',
  'arms-embargo extend in-force EU>CN|The EU still bans arms exports to China.',
  'trade-embargo extend in-force US>CU|The U.S. embargo on Cuba is still in force.',
  'arms-embargo impose rejected NO>RS|Norway still refuses to ban arms sales to Serbia.',
  // The subject behind the verb.
  'export-ban impose in-force EU>SY|The EU announced new sanctions on Syria. Also banned are exports of luxury goods.',
  'sanctions ease in-force EU>MM; asset-freeze suspend in-force EU>MM; travel-ban suspend in-force EU>MM|The EU eased its sanctions on Myanmar. Set aside are the asset freezes on 500 companies and the visa bans on 300 people.',
  'sanctions suspend in-force EU>IR; arms-embargo extend in-force EU>IR|The EU suspended sanctions on Iran. Still banned are sales of arms.',
  // A day or an aside in between.
  'import-ban impose in-force NO>IS|Norway banned on Monday imports of fish from Iceland.',
  'diplomat-expulsion impose in-force NO>PE|Norway expelled late on Friday two Peruvian diplomats.',
  'airspace-ban impose in-force NO>BY|Norway, too, suspended flights to Belarus.',
  'airspace-ban impose in-force NO>BY|Last month Norway, whose trade with the country is small, suspended flights to Belarus.',
  'import-ban impose in-force NO>IS; import-ban impose proposed SE>IS|Norway banned imports of fish from Iceland and Sweden plans to do the same.',
  // Since when.
  'travel-ban impose in-force AU>FJ|A travel ban by Australia on Fijian officers dates back to 2006.',
  // Sums that are let go, and where they lay.
  'asset-freeze ease announced US>IR|Washington agreed to release $6 billion of Iranian money held in Qatar.',
  'asset-freeze ease in-force GB>LY|Britain released 1 billion pounds of Libyan cash.',
  'asset-freeze impose in-force US>IR|The United States froze Iranian assets held in Qatar.',
  'asset-freeze extend in-force US>LY|Cash and securities belonging to the Libyan Investment Authority remain blocked by the United States.',
  '|The bank released $4 million of its own money to Peru.',
  // Titles of rules.
  'asset-freeze impose announced CA>SY|Canada amended the Special Economic Measures (Syria) Regulations to freeze the assets of 12 officials.',
  'designation impose in-force GB>MM|Britain listed 13 generals under the Myanmar (Sanctions) Regulations.',
  // Those who do something.
  'asset-freeze impose announced US>ZW|President Bush signed an order freezing the assets of anyone who undermines democracy in Zimbabwe.',
  'asset-freeze impose in-force EU>GN|The EU froze the assets of those responsible for violence in Guinea.',
  'designation impose announced US>HN|The U.S. will sanction anyone who backs the coup in Honduras.',
  '|The U.S. will sanction anyone who backs the war in Ukraine.',
  // What talks are about is not what is stopped.
  'talks-suspension impose in-force US>RU|The United States put on hold talks with Russia on trade and investment.',
  'talks-suspension impose in-force AU>CN|Australia put off talks with China on trade and tariffs.',
  // Licences.
  'export-control impose in-force US>RU|A licence is required for exports of chips to Russia, the U.S. Commerce Department said.',
  'export-control impose in-force US>RU|American exporters need a licence to ship oil equipment to Russia from Friday.',
]

describe('what is kept and what is let go', () => {
  test.each(TEXTS)('%s', (line) => {
    const [told = '', text = ''] = line.split('|')
    expect(standingsIn(text).join('; ')).toBe(told)
  })
})
