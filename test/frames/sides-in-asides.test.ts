import { describe, expect, test } from 'vitest'
import { measuresIn } from '../measures-in.js'
import { expectAct } from './plain-acts.js'

/**
 * Who acts, told where sentences of real news put it: as an example of a group, as a region whose body the article names,
 * in front of a day or a relative clause, as the place that goods would enter or where accounts are held.
 */
const SENTENCES: readonly string[] = [
  'aid-suspension impose JP>FJ|Several donors, including Japan, have suspended aid to Fiji.',
  'aid-suspension impose SE+DK>ZM|A number of countries, among them Sweden and Denmark, have cut aid to Zambia.',
  'aid-suspension impose GB>MW|Other donors, notably Britain, have put on hold aid to Malawi.',
  'sanctions impose US>MM|Western nations, led by the United States, imposed sanctions on Burma.',
  'import-ban impose IT>GB|Many governments, most recently Italy, have banned imports of British beef.',
  'aid-suspension impose JP+CA>KE|Countries including Japan and Canada have frozen aid to Kenya.',
  'land-transport-ban impose ECOWAS>NE|West African states have closed their borders with Niger, ECOWAS said.',
  'trade-embargo impose ARAB-LEAGUE>SY|Arab states agreed to halt all trade with Syria, the Arab League said.',
  'import-ban impose BD>IN|The step came after Bangladesh, in April, banned yarn imports from India.',
  'diplomat-expulsion impose CL>PE|The row began after Chile, on Monday, expelled two Peruvian diplomats.',
  'travel-ban impose US>UG|After the law, which President Museveni approved, the United States placed travel bans on Ugandan officials.',
  'tariff impose PE>CL|In response to the vote, which Chile won, Peru imposed tariffs on Chilean wine.',
  'import-ban impose NO>RU|Imports of Russian fish into Norway have been banned.',
  'import-ban impose CA>SY|A new law bans imports of Syrian oil into Canada.',
  'asset-freeze impose CH>LY|Swiss bank accounts of the Libyan leader were frozen.',
  'asset-freeze extend CH>HT|Swiss bank accounts linked to the former Haitian dictator will remain blocked for a year.',
  'aid-suspension impose US>TZ|It follows a decision by a US government aid agency to pull $40m of funding for roads in Tanzania.',
  "tariff impose US>CN|China reacted angrily to the Biden administration's announcement to raise tariffs on Chinese cars.",
  'tariff lift US>NO|Norway demanded that the United States drop its duties on Norwegian steel.',
  'import-ban lift US>NO|Norway demanded the US reverse its ban on Norwegian steel.',
  'import-ban impose EG>IN|Egypt barred imports of raw cotton and woven fabrics from India.',
  'import-ban impose IN>BD|India imposed restrictions on imports of goods like readymade garments from Bangladesh.',
  'aid-suspension impose WORLD-BANK>UG|The World Bank said it will stop making fresh loans to Uganda.',
]

/** Behind what others did or say, a second act. */
const SECOND: readonly (readonly [sides: string, text: string])[] = [
  ['TD>LY', 'Chad has closed its border with Libya, Libyan officials said, and expelled two Libyan envoys.'],
  ['DK>MW', 'Norway and Sweden have withheld aid to Malawi, and the latest to follow suit is Denmark.'],
]

/** Who is told beside others, and does not act. */
const NOBODY: readonly string[] = [
  'Companies from several countries, including Japan, have stopped flights to Fiji.',
  'Some African states, including Kenya, have stopped growing cotton.',
  'Imports of Russian fish into Norway have doubled.',
]

describe('sides in asides', () => {
  test.each(SENTENCES)('%s', (line) => {
    expectAct(line)
  })
  test.each(SECOND)('%s %s', (sides, text) => {
    const told = measuresIn(text).map(
      ({ imposers, targetCountries }) => `${imposers.map(({ code }) => code).join('+')}>${targetCountries.join('+')}`,
    )
    expect(told).toHaveLength(2)
    expect(told).toContain(sides)
  })
  test.each(NOBODY)('nobody: %s', (text) => {
    expect(measuresIn(text)).toEqual([])
  })
})
