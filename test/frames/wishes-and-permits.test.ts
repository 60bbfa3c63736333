import { describe, expect, test } from 'vitest'
import { standingsIn } from '../measures-in.js'

/**
 * What some ask of others, and what a state's own people may do again. Before the bar stands what is told, with
 * nothing where nobody acts on anybody.
 */
const SENTENCES: readonly string[] = [
  // States order nothing of each other.
  'arms-embargo lift called-for EU>ML|Mali told the EU to lift its arms embargo on Mali.',
  'sanctions lift called-for EU>ZW|Zimbabwe tells EU to end sanctions',
  'import-ban impose called-for TR>RU|Washington told Turkey to stop buying Russian gas.',
  '|African leaders tell West to scrap Zimbabwe sanctions',
  'asset-freeze impose announced PL>BY|Poland told its banks to freeze the accounts of Belarusian firms.',
  'sanctions lift announced US>CU|The president told Congress to lift the sanctions on Cuba.',
  // Those who are called on, all of them.
  'sanctions lift called-for US+EU>ZW|Zuma called on the United States and the European Union to lift the sanctions on Zimbabwe.',
  'arms-embargo impose called-for FR+CA>TD|The bishops appealed to France and Canada to impose an arms embargo on Chad.',
  // A wish for what others do, without an ending on its verb.
  'import-ban impose proposed EU>RU|Poland has proposed that the EU stop buying Russian gas.',
  'asset-freeze impose called-for EU>SY|Denmark suggested that the EU freeze the assets of Syrian generals.',
  'vessel-ban impose called-for EU>RU|Latvia suggested the EU close its ports to Russian ships.',
  'arms-embargo impose proposed DE>TR|The Greens propose that Germany stop exporting arms to Turkey.',
  // Bodies of states vote as one.
  'sanctions impose announced ARAB-LEAGUE>SY|The Arab League voted for economic sanctions on Syria.',
  'import-ban impose announced EU>RU|The EU voted for a ban on Russian gas.',
  '|Norway voted for sanctions on Syria at the United Nations.',
  // What is not under consideration will not be done.
  'import-ban impose rejected HU>RU|Hungary is not considering a ban on Russian oil.',
  'sanctions impose rejected JP>MM|Japan is not weighing sanctions on Burma.',
  '|Hungary did not discuss a ban on Russian oil.',
  // Permits.
  'banking-restriction ease in-force GB>IR|British insurers may again insure Iranian tankers.',
  'investment-ban ease in-force US>MM|U.S. persons may now invest in Burma.',
  'banking-restriction ease in-force US>SD|U.S. banks are now allowed to send money to Sudan.',
  'export-ban ease announced US>CU|American farmers will be free to sell rice to Cuba.',
  'import-ban ease announced US>VE|Washington will let companies buy oil from Venezuela.',
  '|No American firm may now invest in Burma, a broker guessed.',
  '|Shops may again sell wine to Danish guests.',
  // A list of one's own.
  'designation ease in-force AU>MM|Australia removed 200 Burmese officers from its own list.',
  'designation impose announced EU>IR|The EU agreed on Tuesday to put 200 Iranian firms on its list.',
  '|Unesco put two Iranian gardens on its list.',
]

describe('wishes and permits', () => {
  test.each(SENTENCES)('%s', (line) => {
    const [told = '', text = ''] = line.split('|')
    expect(standingsIn(text).join('; ')).toBe(told)
  })
})
