import { describe, expect, test } from 'vitest'
import { standingsIn } from '../measures-in.js'

/** What is done to measures, told by verbs and the words behind them that newswires seldom use. */
const TEXTS: readonly string[] = [
  'sanctions lift in-force NO>RS|Norway let its sanctions on Serbia go.',
  'import-ban lift in-force NO>RS|Norway went back on its ban on Serbian copper.',
  'sanctions impose in-force NO>RS|Norway heaped new sanctions on Serbia.',
  'sanctions impose in-force NO>RS|Norway revived its sanctions on Serbia.',
  'sanctions extend in-force NO>RS|Norway stands by its sanctions on Serbia.',
  'sanctions extend in-force NO>RS|Norway clings to its sanctions on Serbia.',
  "sanctions extend in-force NO>RS|Norway's sanctions on Serbia run for another year.",
  "sanctions extend announced NO>RS|Norway's sanctions on Serbia are to go on for another year.",
  "trade-embargo extend in-force NO>RS|Norway's embargo on Serbia lives on.",
  "trade-embargo extend in-force NO>RS|Norway's embargo on Serbia holds.",
  "tariff lift in-force NO>RS|Norway's tariffs on Serbian steel are gone.",
  "sanctions lift in-force NO>RS|Norway's sanctions on Serbia fell away in May.",
  "sanctions lift in-force NO>RS|Norway's sanctions on Serbia came off in May.",
  "import-ban lift in-force NO>RS|Norway's ban on Serbian copper fell in May.",
  "tariff ease in-force NO>RS|Norway's tariffs on Serbian steel fell to 10 percent.",
  "tariff impose in-force NO>RS|Norway's duties on Serbian steel climb from 10 to 40 percent.",
  'tariff ease in-force NO>RS|Norway has brought its tariff on Serbian steel down to 10 percent.',
  'sanctions impose announced NO>IR|Norway said it would go along with the EU sanctions on Iran.',
  'asset-freeze impose in-force US>SD|Washington froze whatever the Sudanese general holds in the United States and forbade Americans to deal with him.',
  'designation impose called-for EU>SY|Britain wants the EU to add ten more Syrians to its list.',
  "|Norway's ban on Serbian copper fell on deaf ears.",
  '|The price of Serbian copper climbed to 10 dollars in Norway.',
]

describe('acts in other words', () => {
  test.each(TEXTS)('%s', (line) => {
    const [told = '', text = ''] = line.split('|')
    expect(standingsIn(text).join('; ')).toBe(told)
  })
})
