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
  'sanctions ease in-force NO>RS|Norway drew down its sanctions on Serbia.',
  'sanctions ease in-force NO>RS|Norway has pared back its sanctions on Serbia.',
  'tariff ease in-force NO>RS|Norway walked back its tariffs on Serbian steel.',
  'sanctions lift in-force NO>RS|Norway took down its sanctions on Serbia.',
  'sanctions extend in-force NO>RS|Norway stood by its sanctions on Serbia.',
  'sanctions impose in-force NO>RS|Norway doubled down on sanctions against Serbia.',
  'sanctions impose announced NO>RS|The cabinet in Oslo waved through sanctions on Serbia.',
  // An agent between the noun that tells the act and its "of".
  'arms-embargo impose in-force NO>RS|The imposition by Norway of an arms embargo on Serbia was welcomed.',
  'aid-suspension impose in-force JP>TD|The suspension by Japan of aid to Chad hurt the poor.',
  'price-cap impose in-force EU>TD|The adoption by the European Union of a price cap on Chadian oil caused anger.',
  '|The purchase by Norway of oil from Chad was stopped.',
  // What is said to be a demand, an aim, an option or a plan is not done.
  'trade-embargo lift called-for NO>TD|The aim of the visit is the lifting of the Norwegian embargo on Chad.',
  'tariff lift called-for EU>TD|One of the conditions is the removal of the EU tariffs on Chad.',
  'trade-embargo lift considered EU>TD|The subject of the talks is the lifting of the EU embargo on Chad.',
  'import-ban impose proposed NO>TD|One proposal is a Norwegian ban on Chadian cotton.',
  'arms-embargo impose called-for EU>TD|A key demand of the protesters is an EU arms embargo on Chad.',
  'trade-embargo lift in-force NO>TD|The first step was the lifting of the Norwegian embargo on Chad.',
  // Definite words stand alone where it is told right behind whose they are and whom they hit.
  'sanctions impose in-force NO>TD|The restrictions that Norway put on Chad hurt farmers.',
  'sanctions impose in-force JP>TD|The penalties imposed by Japan on Chad have failed.',
  '|Security measures imposed by Norway against protesters in Chad failed.',
  '|The measures taken by Norway against inflation worked.',
  'tariff impose considered PE>TD|The tariffs Peru wants to impose on Chad would hurt.',
  'asset-freeze impose rejected NO>TD; land-transport-ban impose rejected NO>NE|Norway neither froze the assets of Chad nor closed its border with Niger.',
  // Drafts that are taken back.
  'import-ban impose rejected NO>RS|Norway withdrew a bill that would have banned imports of Serbian copper.',
  'vessel-ban impose rejected NO>TD|A proposal by Norway that would bar Chadian ships was dropped.',
  "|Norway's ban on Serbian copper fell on deaf ears.",
  '|The price of Serbian copper climbed to 10 dollars in Norway.',
  // Relief that one of two objects gets, screws that are turned, and other idioms.
  "tariff ease in-force NO>RS|Norway granted Serbia a month's reprieve from its steel tariffs.",
  'tariff ease in-force NO>RS|Norway gave Serbia an exemption from the tariffs on steel.',
  'tariff ease in-force US>RS|Serbia was granted a waiver from the US steel tariffs.',
  'tariff suspend in-force NO>RS|Norway mothballed its tariffs on Serbian steel.',
  'tariff ease in-force NO>RS|Norway ratcheted down its tariffs on Serbian steel.',
  'tariff impose in-force NO>RS|Norway is phasing in tariffs on Serbian steel.',
  'tariff lift in-force NO>RS|Norway binned its tariffs on Serbian steel.',
  'import-ban impose rejected NO>RS|Norway balked at a ban on Serbian copper.',
  'import-ban impose rejected NO>RS|Norway refused to countenance a ban on Serbian copper.',
  'import-ban impose rejected NO>RS|Norway poured cold water on a ban on Serbian copper.',
  'import-ban impose in-force NO>RS|Norway tightened the screws on Serbia with a ban on its copper.',
  'tariff impose in-force NO>RS|Norway upped the ante with new tariffs on Serbian steel.',
  'sanctions impose in-force NO>RS|Norway turned the screws on Serbia with new sanctions.',
  '|Norway tightened the screws on its banks with a ban on high bonuses.',
  '|The bank granted Serbia a month to repay its debt.',
]

describe('acts in other words', () => {
  test.each(TEXTS)('%s', (line) => {
    const [told = '', text = ''] = line.split('|')
    expect(standingsIn(text).join('; ')).toBe(told)
  })
})
