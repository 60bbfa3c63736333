import { describe, expect, test } from 'vitest'
import { actsIn, measuresIn } from '../measures-in.js'

/** How ministries and councils tell what they do: "acts: text", the acts parted by "; ". */
const RELEASES: Readonly<Record<string, readonly string[]>> = {
  'since when there has been what is now renewed or eased': [
    'sanctions extend EU>SY; sanctions impose EU>SY: The EU has decided to renew until June 1, 2025, the restrictive measures on Syria first introduced in May 2011.',
    'sanctions extend CA>IR; sanctions impose CA>IR: Canada extended the sanctions against Iran, which were first imposed in 2010.',
    'sanctions ease US>VE; sanctions impose US>VE: The US eased sanctions on Venezuela that were initially imposed in 2019.',
    'arms-embargo lift NO>TD; arms-embargo impose NO>TD: Norway lifted the arms embargo on Chad that was originally adopted in 2012.',
    'sanctions extend EU>RU; sanctions impose EU>RU: The sanctions on Russia, first imposed in 2014, were extended by the EU until July.',
    'sanctions extend CA>IR: Canada extended the sanctions against Iran, which were first imposed by the shah.',
  ],
  'more than what was done is yet to come': [
    'sanctions impose JP>MM; sanctions impose JP>MM: Japan imposed sanctions on Myanmar. Japan will impose additional sanctions on Myanmar against those who violate human rights.',
    'sanctions extend EU>SY; sanctions impose EU>SY: The EU will maintain sanctions on Syria. In addition, the EU will introduce additional sanctions against human rights violators.',
    'sanctions impose JP>MM: Japan imposed sanctions on Myanmar. Japan announced the sanctions on Monday.',
  ],
  'what follows from a listing': [
    'asset-freeze impose GB>RU: Britain sanctioned ten Russian oligarchs. Those sanctioned today will have their assets in the UK frozen.',
    'designation impose GB>RU: Britain sanctioned ten oligarchs from Russia. Those sanctioned include a banker.',
    'asset-freeze impose EU>SY; travel-ban impose EU>SY: The EU subjected seven ministers of the Syrian government, who are associated with the violations, to an asset freeze and a visa ban.',
  ],
  'who or what of a state is sanctioned': [
    "designation impose CA>IR: Canada sanctioned Iran's foreign minister.",
    "designation impose CA>IR: Canada has sanctioned Iran's largest bank.",
    "sanctions impose CA>IR: Canada sanctioned Iran's government.",
    'designation impose US>IR: On July 31, the United States, pursuant to Executive Order 13876, designated two Iranian ministers.',
  ],
  'where those are who were counted before': [
    'export-control impose US>AE+CN+PK: The United States has added 12 entities to its Entity List. The new additions include four entities in China, one Pakistani and seven Emirati persons.',
    'export-control impose US>CN+RU: The U.S. Commerce Department added nine entities to the Entity List. The nine entities are under the destinations of China (6) and Russia (3).',
    'designation impose CA>CN+IR: Canada sanctioned 14 companies. The firms are based in Iran and China.',
    'asset-freeze impose JP>KP+SY: Japan froze the assets of eight groups. Five of them are in North Korea and three in Syria.',
    'designation impose JP>: Japan sanctioned eight companies. They are accused of helping Chad.',
  ],
  'under which state a list of several is told': [
    'designation impose CA>RU; designation impose CA>SD: Canada has added more people.\n\nAdditional Sanctions in relation to Russia\n\nCanada put ten individuals and two entities on its sanctions list on May 3.\n\nAdditional Sanctions in relation to Sudan\n\nCanada put seven individuals and three entities on its sanctions list on May 5.',
  ],
  'whom an order lets act': [
    'sectoral-sanctions impose US>RU: Obama signed an order that would allow him to impose sanctions on key sectors of the Russian economy.',
    'sectoral-sanctions impose US>RU: Obama signed an executive order to authorize penalties against key sectors of the Russian economy.',
  ],
  'what is no measure': [
    ': The meeting of Norway and Chad ended with an agreement on trade.',
    ": Norway's 12 designated beaches reopened.",
  ],
}

describe('releases of ministries and councils', () => {
  test.each(Object.entries(RELEASES))('%s', (_, lines) => {
    const read = lines.map((line) => {
      const text = line.slice(line.indexOf(': ') + 2)
      return `${actsIn(text).join('; ')}: ${text}`
    })
    expect(read).toEqual(lines)
  })
})

test('as a result of a listing, property "must be blocked": it is', () => {
  const [freeze] = measuresIn(
    'As a result of this action, all property of two Iranian banks in the United States must be blocked.',
  )
  expect([freeze?.type, freeze?.status]).toEqual(['asset-freeze', 'in-force'])
})
