import { describe, expect, test } from 'vitest'
import { measuresIn } from '../measures-in.js'
import { expectAct } from './plain-acts.js'

/** Whom a measure hits and whose it is, told around it: by a verb behind its clause, by whose office acts, by whom it binds. */
const BUILDS: Readonly<Record<string, readonly string[]>> = {
  'a clause of its own stands before the verb that tells whom it hits': [
    'designation impose GB>BY|The sanctions, which Britain announced alongside Canada, hit six Belarusian judges.',
    'travel-ban impose AU>FJ|The travel bans, which Australia announced together with New Zealand, apply to three Fijian officers.',
    'travel-ban impose US>CU|President-elect Donald Trump, who takes office on Monday, put travel bans on nine Cuban ministers in 2019.',
  ],
  'the target of': [
    'sanctions impose US>IR+SY|Syria and Iran were the targets of new American financial sanctions on Wednesday.',
    'designation impose GB>RS|Two Serbian banks were the target of British sanctions.',
    'travel-ban impose EU>MM|Three Burmese generals became the targets of EU travel bans in June.',
    'sanctions impose ECOWAS>ML|Mali could become the target of ECOWAS sanctions.',
  ],
  'whose government': [
    'aid-suspension impose US>AR|The move undoes a policy of Jimmy Carter, whose administration had cut aid to Argentina.',
    'asset-freeze impose CA>HT|Canada, whose government froze the assets of 20 Haitian politicians, said it would do more.',
  ],
  'whom it binds': [
    "dealing-ban impose EU>RU|European banks are now forbidden to deal with Russia's VTB.",
    'import-ban impose EU>SY|European companies are prohibited from buying Syrian oil.',
    'arms-embargo impose DK>MM|Danish firms are barred from selling arms to Myanmar.',
  ],
  'a part told with the whole, and what an act is part of': [
    'diplomatic-downgrade impose KE>SO|Kenya has withdrawn its ambassador from Somalia in a series of diplomatic and economic sanctions.',
    'sanctions ease US>IR|Two banks have applied for a waiver of the US sanctions on Iran.',
  ],
  'a body told before': [
    'membership-suspension impose COMMONWEALTH>NG|The Commonwealth met on Monday. Nigeria was suspended in November 1995 over the execution of a writer.',
    'membership-suspension lift ARAB-LEAGUE>SY|The Arab League is considering the readmission of Syria.',
  ],
  'where it takes effect': [
    'import-ban impose LT>BY|A ban on the import of Belarusian potash came into effect on Tuesday in Lithuania.',
    'arms-embargo impose ES>IL|A ban on the export of arms to Israel entered into force in Spain yesterday.',
    'import-ban impose EE>RU|In Estonia, a ban on Russian-registered cars took effect on Monday.',
  ],
  'going along with others': [
    "sanctions impose UA+MD+AL>ZW|Ukraine, Moldova and Albania aligned themselves with the EU's sanctions on Zimbabwe.",
    'sanctions impose RS>RU|Serbia refuses to align with EU sanctions on Russia.',
    'travel-ban impose NZ>IR|New Zealand mirrored the move with travel bans on 12 Iranians.',
  ],
  'a dateline of the AP archive, and a state in short': [
    'designation impose GB>ZW|HARARE, Zimbabwe (AP) _ Britain placed Zimbabwean officials on a blacklist Monday.',
    'military-cooperation-suspension impose NZ>FJ|NZ suspends military ties with Fiji',
  ],
}

for (const [build, lines] of Object.entries(BUILDS)) describe(build, () => test.each(lines)('%s', expectAct))

describe('nobody is hit', () => {
  test.each([
    'Iran was the target of American cyber attacks.',
    'Neither France nor Germany banned exports of helmets to Israel.',
    'Vladimir Putin met Xi Jinping in Moscow on Monday. Exports of chips to Taiwan were halted last year.',
    'Canada and Mexico met on Monday. Exports of corn to Cuba were halted.',
    'An end to the sanctions on Sudan is favored by Egypt.',
    'A ban on exports of rice to Ghana was urged by Togo.',
    'The suspension of aid to Mali was demanded by Niger.',
    'Britain has lost a market. Imports of British beef were banned in 1996.',
    'Iran was angry. Exports of oil were cut off.',
    'No member state of the European Union has banned imports of Israeli dates.',
    'Nobody in the European Union has frozen Chinese assets.',
    "U.S. sanctions squeeze Turkey's gold trade with Iran.",
    "US sanctions hobble China's chip industry",
    'Poland met Chad. A part of the airspace will be closed to airliners of Peru until May, aviation officials said.',
    'Talks with Cuba were the subject of US sanctions hearings.',
    'Neither France nor Portugal has so far applied for exemptions to the sanctions regime.',
    'The minister of Mali was suspended in June. The African Union declined to comment.',
    'A ban on the sale of fur came into effect in Lithuania.',
    'Albania aligned itself with the EU statement on Belarus.',
    'European farmers are banned from spraying bees.',
  ])('%s', (text) => expect(measuresIn(text)).toEqual([]))
})
