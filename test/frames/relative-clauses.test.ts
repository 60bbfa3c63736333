import { describe, expect, test } from 'vitest'
import { standingsIn } from '../measures-in.js'

/** Measures told in passing, in the clause that goes on about those who are hit; what is lifted step by step. */
const TEXTS: readonly string[] = [
  'sanctions impose in-force EU>IR|Iran, which the EU put under sanctions in 2010, sold oil.',
  'trade-embargo extend in-force US>CU|The talks with Cuba, which the United States has kept under an embargo since 1962, failed.',
  'designation impose in-force US>IR|An Iranian bank that the United States hit with sanctions in 2008 lost the case.',
  'sanctions impose in-force EU>ZW|Zimbabwe, against which the EU imposed sanctions in 2002, held a vote.',
  'sanctions impose in-force US>ZW|Zimbabwe, on which the United States imposed sanctions in 2003, held a vote.',
  'import-ban impose in-force EU>SY|Syria, whose oil the EU stopped buying in 2011, has found no buyers.',
  'payment-network-ban impose in-force EU>IR|Iran, whose banks were cut off from SWIFT by the EU in 2012, protested.',
  'unfriendly-listing impose in-force US>SD|Sudan has been on the U.S. list of state sponsors of terrorism since 1993.',
  "designation impose in-force EU>BY|Two Belarusian judges have been on the European Union's blacklist since 2010.",
  "sectoral-sanctions impose in-force CA>IR|Canada's new measures take aim at Iran's mining industry.",
  'sanctions ease announced EU>FJ|The EU will gradually lift its sanctions on Fiji as it returns to democracy.',
  'sanctions ease proposed US>MM|Washington plans to lift its sanctions on Burma in stages.',
  'trade-embargo lift announced EU>RS|The EU will lift its embargo on Serbia as trade gradually recovers.',
  'secondary-sanctions impose considered US>IR|Foreign banks that settle oil deals with Iran may be shut out of the U.S. system under a law signed on December 31.',
  'import-ban impose announced RU>PL; import-ban lift in-force RU>PL|Russia will reimpose the ban on Polish meat that was lifted in 2007.',
  'visa-restriction lift announced EU>BY; visa-restriction suspend in-force EU>BY|The EU will lift the visa restrictions on Belarus that were suspended in 2008.',
  'designation impose in-force EU>BY; travel-ban impose in-force EU>BY|Brussels put 21 Belarusian officials on its sanctions list, which forbids them to enter the EU.',
  'airspace-ban lift in-force US>LY; import-ban lift in-force US>LY; asset-freeze lift in-force US>LY|Bush revoked executive orders that barred air service to Libya, banned imports of Libyan oil and froze Libyan assets.',
  "travel-ban impose in-force EU>MM; arms-embargo impose in-force EU>MM; asset-freeze impose in-force EU>MM|The EU already has a travel ban on top Burmese officials, an arms embargo and a freeze on the junta's assets in Europe.",
  'export-ban impose in-force IR>FR; import-ban impose in-force FR>IR|Iran halted oil sales to France in response to France imposing an embargo on Iranian oil.',
  '|Syria, whose oil the engineers of Chad admired, protested.',
  '|Iran, which the EU visited in May, sold oil.',
]

describe('measures told in relative clauses', () => {
  test.each(TEXTS)('%s', (line) => {
    const [told = '', text = ''] = line.split('|')
    expect(standingsIn(text).join('; ')).toBe(told)
  })
})
