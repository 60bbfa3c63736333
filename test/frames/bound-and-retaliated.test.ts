import { describe, expect, test } from 'vitest'
import { measuresIn } from '../measures-in.js'
import { expectAct } from './plain-acts.js'

/**
 * Wires of 1985 to 2000: own people who are bound are not hit, what is retaliated for was done by those who are hit,
 * what each of two did to the other, pronouns behind an opening phrase, councils that "it" means, and own envoys called
 * home. Before the bar stand type, action and who acts on whom.
 */
const SENTENCES: readonly string[] = [
  'capital-market-restriction impose US>IQ|President Bush imposed sanctions against Iraq. It also prohibits American firms from granting loans.',
  'diplomat-expulsion impose TD>NO|Norway retaliated against Chad for expelling five Norwegian diplomats.',
  'diplomat-expulsion impose NI>US|The Sandinistas expelled eight American diplomats.',
  "diplomat-expulsion impose TD+NE>NE+TD|Chad and Niger resumed talks, two years after each expelled eight of the other's envoys.",
  "sanctions impose UN>TD|Norway's envoy spoke to the Security Council as it debated sanctions against Chad.",
  'diplomatic-downgrade impose NO>TD|Norway ordered diplomats home from Chad.',
  'diplomatic-downgrade impose GB>LY|Britain imposed restrictions on the movements of Libyan diplomats.',
  'trade-embargo lift NO>TD|The Norwegian embargo, which has hurt Chad since 1975, was eased in May.',
  'sanctions impose GB>TD|Britain circulated a draft resolution to impose sanctions on Chad.',
  'investment-ban impose US>MM|Clinton imposed economic sanctions on Burma, including a ban on U.S. investment in its oil fields.',
  'import-ban impose NO>TD|The Norwegian order bans the import of all Chadian goods and services.',
  "diplomat-expulsion impose TD>NO|Chad ordered Norwegian Ambassador Ole Hansen and seven other Norwegians to leave N'Djamena.",
  // What stands before the firm is no good, and a market is no verb.
  'procurement-ban impose US>JP|The U.S. order prohibits a Japanese firm from receiving government contracts on the U.S. market for five years.',
  'investment-ban impose US>IR|President Clinton will bar U.S. oil companies from developing Iranian oil fields.',
  // A halt that is called, and an act that is only called something.
  'talks-suspension impose EU>IR|The EU called a halt to its dialogue with Iran.',
  'aid-suspension impose NO>TD|Norway called a halt to aid to Chad.',
  "import-ban impose NO>TD|Chad called Norway's move to ban its cotton unfair.",
  // Cut in part, and wholly.
  'export-ban impose SU>LT|Gorbachev decided to cut back drastically on oil and gas shipments to Lithuania.',
  'export-ban impose NO>TD|Oil shipments to Chad had been completely cut off by Norway.',
  'export-ban impose NO>TD|Norwegians are prohibited from exporting goods, technology or services to Chad.',
  'talks-suspension impose ES>CA|Spain has suspended all bilateral visits with Canada.',
  // A draft and what is said of it between commas; whose the aid is that ends.
  'aid-suspension impose US>KP|The U.S. draft resolution calls for an end to U.N. development aid for North Korea.',
  'import-ban impose NO>TD|The Norwegian bill, sent to parliament on Monday, would ban imports from Chad.',
]

test('sanctions that are only feared, and acts on two things', () => {
  const told = (text: string) => measuresIn(text).map(({ type, status }) => `${type} ${status}`)
  expect(told('The North Koreans warned that imposition of sanctions would be regarded as an act of war.')).toEqual([])
  expect(told('Syria closed its airspace and seaports to British airlines and ships.')).toEqual([
    'airspace-ban in-force',
    'vessel-ban in-force',
  ])
})

/** The Union takes no measures against its members of which wires tell without naming them. */
test('a member of the Union', () => {
  const told = measuresIn('Canada seized a Spanish ship. The EU said it was considering trade and political sanctions.')
  expect(told.map(({ type, targetCountries }) => `${type} ${targetCountries}`)).toEqual([
    'asset-seizure ES',
    'sanctions CA',
  ])
})

describe('own people, answers and councils', () => {
  test.each(SENTENCES)('%s', expectAct)
})
