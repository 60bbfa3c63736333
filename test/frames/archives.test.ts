import { describe, expect, test } from 'vitest'
import { measuresIn } from '../measures-in.js'
import { expectAct } from './plain-acts.js'

/**
 * Builds of the archives of wires and newspapers from 1980 to 2013, each in several acts: chambers that vote, parts that
 * stay, time that is added, clauses that date, phrases of pressure and protest beside the act. Form as in the tables of
 * wordings.
 */
const SENTENCES: readonly string[] = [
  // A day stands between the verb of the noun's own clause and whom it hits.
  'tariff lift JP>CA|Tokyo will remove the punitive duties it imposed in March on Canadian lumber.',
  'sanctions lift JP>MM|Japan lifted the sanctions it imposed last year on Burma.',
  'trade-embargo lift NO>TD|Norway lifted the embargo that was placed on Chad.',
  // What tells of the measure behind all whom it hits.
  'sanctions lift CA>IN+PK|Canada lifted sanctions against India and Pakistan imposed in 1998.',
  'sanctions ease US>IN+PK|Bush has waived sanctions against India and Pakistan, introduced when the two countries conducted nuclear tests.',
  'trade-embargo extend NO>FJ+PE+TD|Norway kept its embargo on Chad, Peru and Fiji imposed after the coups.',
  // Some of it stays.
  'tariff ease JP>CA|Japan lifted all but a handful of the tariffs on Canadian lumber.',
  'sanctions ease US>RS|Washington lifted its sanctions on Serbia with the exception of an arms embargo.',
  'sanctions ease US>HT|Washington lifted its sanctions on Haiti except those aimed at its generals.',
  // Time is added.
  'sanctions extend CA>BY|Canada has added six months to its sanctions on Belarus.',
  // What is kept is told by what it does.
  'investment-ban lift US>MM|Washington lifted sanctions that barred new investment in Burma.',
  'asset-freeze extend EU>BY|The EU extended restrictions that freeze the assets of 30 Belarusians.',
  // Whom it is to press.
  'asset-freeze impose TR>SY|Stepping up pressure on Syria, Turkey froze government assets.',
  'capital-market-restriction impose CA>MM|Tightening the screws on Burma, Canada halted all loans.',
  'airspace-ban impose GB>LY|In a bid to isolate Libya, Britain banned all flights.',
  "aid-suspension impose NO>ZM|Angered by Zambia's vote, Norway cut off aid.",
  'aid-suspension impose NO>MW|Norway cut off aid in an attempt to put pressure on Malawi.',
  // What it protests.
  "diplomatic-downgrade impose CA>IN|Canada recalled its ambassador to protest India's nuclear tests.",
  "diplomatic-downgrade impose CA>ID|Canada recalled its ambassador in protest at Indonesia's raids.",
  // Regions and words of pity only describe the state told before.
  'sanctions impose CA>HT|Canada deplored abuses in Haiti and imposed sanctions against the impoverished Caribbean nation.',
  'aid-suspension impose CA>FJ|Canada deplored the coup in Fiji. It cut off aid to the Pacific nation.',
  // A past form goes on with who said what others will do.
  'asset-freeze impose NO>TD|Norway warned that Chad would pay and froze its assets.',
  'import-ban impose JP>PE|Japan said Peru would respond and imposed a ban on its fish.',
  // Things listed behind "a ban on" are freed with it.
  'investment-ban lift US>ZA|Bush was ending a ban on science with South Africa, new investments and more.',
  'investment-ban lift US>ZA|Bush issued an order ending the act and lifting bans on science with South Africa, new investments and more.',
  // What somebody orders to stay, sweeps aside, or lifts by an order of some hour.
  'trade-embargo extend US>NI|Reagan ordered the two-year-old trade boycott of Nicaragua to remain in effect.',
  'sanctions lift US>ZA|President Bush swept aside the centerpiece of U.S. trade sanctions against South Africa.',
  "diplomat-expulsion impose US>SY|The U.S. State Department took the dramatic step of expelling Zuheir Jabbour, charge d'affaires at the Syrian embassy.",
  'diplomat-expulsion impose SY>US|Damascus announced that it was booting out 17 American diplomats.',
  // What goes on.
  'import-ban extend NO>TD|Norway will continue to ban imports from Chad.',
  'asset-freeze extend EU>MM|The EU renewed its sanctions against Burma, freezing the assets of its generals.',
  // Words of degree and words put between.
  'trade-embargo impose UN>HT|The U.N. Security Council imposed an almost airtight ban on trade with Haiti.',
  'arms-embargo impose UN>TD|The UN approved a resolution that, among other things, bans arms sales to Chad.',
  'vessel-ban impose NO>RU|Norway approved a law that, from May 1, bars Russian ships from its ports.',
  'arms-embargo impose UN>TD|The UN passed a resolution which, in effect, bans arms sales to Chad.',
  'sanctions impose US>JP|Clinton is reviewing a range of possible sanctions against Japan.',
  // Means behind pressure are of who presses.
  'aid-suspension impose GB>FJ|Britain added to the pressure on Fiji to hold elections by suspending aid.',
  // Who acts is told above the noun that bars.
  'capital-market-restriction impose US>LY|Reagan announced sanctions against Libya banning loans.',
  'travel-ban impose US>LY|Reagan announced new sanctions against Libya barring travel by Americans.',
  'asset-freeze impose NO>TD|Norway approved a decree on Chad freezing its assets.',
  'diplomat-expulsion impose US>LY|The U.S. administration sent a signal to Libya when it expelled Libyan diplomats.',
  // States listed between dashes.
  'arms-embargo impose US+RU+GB+FR+CN>HT|The five permanent members -- the United States, Russia, Britain, France and China -- have agreed to impose an arms embargo on Haiti.',
  // What is left open.
  'aid-suspension impose CA>KE|Canada said it would not rule out cutting aid to Kenya.',
]

describe('builds of the archives of wires', () => {
  test.each(SENTENCES)('%s', expectAct)
})

/** How real the act is, before the bar. */
const STEPS: readonly string[] = [
  'proposed|The U.S. Senate approved sanctions on Burma.',
  'proposed|A U.S. House panel voted on Tuesday to cut off aid to Angola.',
  'proposed|The U.S. House International Relations Committee agreed to ban imports from Burma.',
  'announced|The U.S. Congress approved sanctions on Burma.',
  'in-force|Norway adopted a decree shortly before midnight ending the embargo on Chad.',
  'announced|The White House approved sanctions on Sudan.',
  'announced|The U.S. Senate gave final approval to sanctions on Sudan.',
  'announced|A UN committee approved a travel ban on six Ivorians.',
]

/** Two acts that an infinitive behind "stop" joins. */
test('what is stopped, and done besides', () => {
  const told = measuresIn('Norway decided to stop issuing visas to Russians and to close its ports to Russian ships.')
  expect(told.map(({ type, status }) => `${type} ${status}`)).toEqual([
    'visa-restriction announced',
    'vessel-ban announced',
  ])
})

describe('steps of a bill', () => {
  test.each(STEPS)('%s', (line) => {
    const [status = '', text = ''] = line.split('|')
    expect(measuresIn(text).map((measure) => measure.status)).toEqual([status])
  })
})
