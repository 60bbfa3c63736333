import { describe, expect, test } from 'vitest'
import { standingsIn } from '../measures-in.js'

/** Running text: sides, days and kinds that stand in the sentence before, in the verb beside the act or in its pronouns. */
const TEXTS: readonly string[] = [
  // What a gerund tells is done to the state at which the verb in front of it is aimed.
  'diplomatic-downgrade impose in-force PE>BO|Peru shunned Bolivia in 2004, withdrawing its ambassador.',
  'aid-suspension impose in-force KE>ER; talks-suspension impose in-force KE>ER|Kenya isolated Eritrea last month, cutting off aid and freezing all contacts.',
  'diplomat-expulsion impose in-force JP>TD|Japan hit back at Chad on Tuesday, expelling four diplomats.',
  'talks-suspension impose in-force NO>BY; visa-restriction impose in-force NO>BY|Norway turned on Belarus in May, suspending cooperation and cancelling visas.',
  '|Chad attacked Niger, closing the border and expelling diplomats.',
  // Why something is done hits nobody.
  'talks-suspension impose in-force NO>TD|Norway suspended cooperation with Chad due to the war in Niger.',
  'talks-suspension impose in-force NO>TD|Norway suspended cooperation with Chad ahead of a vote in Niger.',
  // "It would" goes on about the bill, plan or package of the sentence before.
  'import-ban impose proposed CA>TD; asset-freeze impose proposed CA>TD|Lawmakers in Canada are considering a bill. It would bar Chadian oil and freeze the assets of its generals.',
  'import-ban impose proposed NO>TD; visa-restriction impose proposed NO>TD|Oslo is drawing up a package against Chad. It would ban imports of cotton and stop visas.',
  'asset-freeze impose proposed US>TD; travel-ban impose proposed US>TD|A bill introduced in the Senate would freeze the assets of Chadian officials. It would also bar them from entering.',
  'import-ban impose announced NO>TD; visa-restriction impose announced NO>TD|Norway said on Monday it would ban imports of Chadian cotton. It would also stop visas for officials.',
  'trade-embargo impose in-force US>IR|President Bill Clinton orders a total embargo on Iran.',
  // The income that a measure is to stop is no aid, and who was ousted did not do it.
  'asset-freeze impose in-force NO>ML|Norway froze the assets of two Malian banks to cut off funding for the rebels.',
  'aid-suspension impose announced NO>ML|Norway moved to cut off funding for the Malian government.',
  '|Norway called for the release of Aung San, ousted President Win Myint and protesters, journalists and activists.',
]

describe('running text', () => {
  test.each(TEXTS)('%s', (line) => {
    const [told = '', text = ''] = line.split('|')
    expect(standingsIn(text).join('; ')).toBe(told)
  })
})
