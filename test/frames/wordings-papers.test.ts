import { describe, test } from 'vitest'
import { expectAct } from './plain-acts.js'

/**
 * Sentences as papers and ministries build them: an office told by its seat, who says that somebody is unwelcome,
 * two refusals joined, what is done besides, and what is asked of those whose own the thing is. Before the bar stand
 * type, action and who acts on whom.
 */
const SENTENCES: readonly string[] = [
  'diplomat-expulsion impose UA>HU|"Fourteen Hungarian diplomats are declared persona non grata," the Ukrainian Foreign Ministry said in a statement.',
  'diplomat-expulsion impose PE>CL|Three envoys of Chile were declared persona non grata and must leave within a week, the Peruvian Foreign Ministry said.',
  'diplomat-expulsion impose TR>IR|Turkey expelled 12 Iranian consular officers.',
  'diplomat-expulsion impose TR>IR|The 12 Iranian consular officers expelled by Turkey have gone home.',
  'designation impose CA>IR|The Treasury in Ottawa announced sanctions against 14 individuals in Iran.',
  'designation impose BR>BI|The Foreign Ministry in Brasilia said it was sanctioning Burundi’s central bank governor.',
  'travel-ban impose US>PY|The State Department made five former Paraguayan prosecutors and their immediate family members ineligible to enter the United States.',
  'travel-ban lift COMMONWEALTH>FJ|The Commonwealth lifted the travel curbs on Fijian leader Sitiveni Rabuka.',
  'arms-embargo impose COMMONWEALTH>FJ|The Commonwealth imposed an arms embargo on the Fijian army.',
  'aid-suspension impose US>CD|Two senators called for a halt to American aid to Zaire.',
  'aid-suspension impose US>CD|Several critics of the program called again for the suspension of American aid to Zaire.',
  'arms-embargo impose GB>TD|The opposition demanded an end to British arms sales to Chad.',
  'procurement-ban impose US>AM|Four Armenian firms will be barred from doing business with the U.S. government.',
  'diplomatic-downgrade impose CA>AL|Canada has limited contacts with Albanian ministers.',
  'aid-suspension impose NO>ML|Norway on Monday sent books to schools in Lima while threatening to cut off technical assistance to Mali.',
  'diplomat-expulsion impose TD>DK|"Seven Danish envoys are declared persona non grata," the Foreign Ministry of Chad announced after the ambassador was summoned.',
  'diplomat-expulsion impose TH>LA|"Six Laotian diplomats have been declared persona non grata," said the Thai Foreign Ministry.',
  'asset-freeze impose GB>LY|The Treasury in London froze the assets of two Libyan banks.',
  'designation impose AU>FJ|The department in Canberra said it had imposed sanctions on ten Fijian officers.',
  'vessel-ban impose TR>GR|The presidency in Ankara announced a ban on Greek ships.',
  'diplomatic-downgrade impose AT>BY|The chancellery in Vienna recalled its ambassador from Minsk.',
  'aid-suspension impose SE>UG|Union leaders called again for a freeze on Swedish aid to Uganda.',
  'aid-suspension impose FR>RW|The bishops repeatedly called for an end to French military aid to Rwanda.',
  'aid-suspension impose JP>MM|The lobby pressed for a cut in Japanese aid to Burma.',
]

describe('sentences of papers and ministries', () => {
  test.each(SENTENCES)('%s', (line) => {
    expectAct(line)
  })
})
