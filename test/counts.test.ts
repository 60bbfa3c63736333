import { describe, expect, it } from 'vitest'
import { checkList, checkTotal } from '../src/mentions/counts/checks.js'
import { countsOf, line } from './counts-fixture.js'

type Row = readonly [text: string, ...counts: string[]]

/** A sentence and the counts it tells of, as `line` writes them. */
const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'noun phrases and units': [
    ['Tokyo froze the assets of 398 Russian individuals.', '398 person RU new | 398 Russian individuals'],
    [
      'The ban covers exports to 70 additional military-related entities under the sanctions.',
      '70 entity new | 70 additional military-related entities',
    ],
    ['Washington sanctioned eight diplomats.', '8 diplomat new | eight diplomats'],
    [
      'The EU sanctioned two Russian lenders and 12 tankers.',
      '2 bank RU new | two Russian lenders',
      '12 vessel new | 12 tankers',
    ],
    [
      'The sanctions list names two significant Russian financial institutions.',
      '2 bank RU new | two significant Russian financial institutions',
    ],
    ['The export ban lists 14 high-tech goods.', '14 good new | 14 high-tech goods'],
    ['Sanctions fell on 24 types of chipmaking equipment.', '24 good new | 24 types'],
    [
      'The White House sanctioned three Chinese Communist Party officials.',
      '3 person CN new | three Chinese Communist Party officials',
    ],
    ['The U.S. blacklisted six shipping and trading companies.', '6 entity new | six shipping and trading companies'],
    ['Visa restrictions hit more than 500 Nicaraguans.', '>500 person NI new | more than 500 Nicaraguans'],
    [
      'Moscow expelled 20 embassy staff, all of them declared personae non gratae.',
      '20 diplomat new | 20 embassy staff',
    ],
    [
      'Two of the ministry’s scientific laboratories have been sanctioned.',
      '2 entity new | Two of the ministry’s scientific laboratories',
    ],
    ['Sanctions were lifted on four “outposts” of settlers.', '4 entity new | four “outposts”'],
    [
      'The sanctions target five Foreign Terrorist Organization (FTO) designations.',
      '5 target new | five Foreign Terrorist Organization (FTO) designations',
    ],
    ['It exempted Japan and 10 EU nations from its sanctions.', '10 country new | 10 EU nations'],
  ],
  comparison: [
    [
      'The sanctions hit more than 900 individuals and over 50 entities.',
      '>900 person new | more than 900 individuals',
      '>50 entity new | over 50 entities',
    ],
    [
      'The assets of about 40 Russian organizations and companies were frozen.',
      '~40 entity RU new | about 40 Russian organizations and companies',
    ],
    ['Some 500 items are on the export ban.', '~500 good new | Some 500 items'],
    ['At least a dozen firms were blacklisted.', '>=12 entity new | At least a dozen firms'],
    ['No fewer than 30 officials face sanctions.', '>=30 person new | No fewer than 30 officials'],
    ['Up to 23 diplomats will be expelled.', '<=23 diplomat new | Up to 23 diplomats'],
    ['Fewer than ten banks were sanctioned.', '<10 bank new | Fewer than ten banks'],
    ['The EU will sanction between 20 and 30 people.', '20-30 person new | between 20 and 30 people'],
    ['The EU will sanction 10 to 15 firms.', '10-15 entity new | 10 to 15 firms'],
    ['The EU will sanction 20–30 people.', '20-30 person new | 20–30 people'],
    [
      'The EU will sanction more than 20 but fewer than 30 people.',
      '>20-30 person new | more than 20 but fewer than 30 people',
    ],
    ['Dozens of people were sanctioned.', '>=vague 24 person new | Dozens of people'],
    ['Several banks were sanctioned.', '>=vague 3 bank new | Several banks'],
    ['The UN kept sanctions on Libya for refusing, over two bombings, to cut ties.'],
  ],
  'one number for several things, several numbers for one act': [
    ['Canada sanctioned 22 individuals and entities.', '22 target new | 22 individuals and entities'],
    [
      'Canada sanctioned 22 individuals and 10 entities.',
      '22 person new | 22 individuals',
      '10 entity new | 10 entities',
    ],
    ['Canada sanctioned 22 officials and oligarchs.', '22 person new | 22 officials and oligarchs'],
    [
      'London sanctioned 24 people, 28 companies and a bank.',
      '24 person new | 24 people',
      '28 entity new | 28 companies',
      '1 bank new | a bank',
    ],
    [
      'London sanctioned seven firms, 69 vessels and one towing company.',
      '7 entity new | seven firms',
      '69 vessel new | 69 vessels',
      '1 entity new | one towing company',
    ],
    [
      'It sanctioned 217 people, including two daughters of the president.',
      '217 person new | 217 people',
      '2 person new | two daughters',
    ],
    [
      'Spending of $8 billion, 20 people and 3 firms were named in the sanctions.',
      '20 person new | 20 people',
      '3 entity new | 3 firms',
    ],
  ],
  'nouns told elsewhere, and totals': [
    [
      'Japan froze the assets of 398 individuals, bringing the total to 499.',
      '398 person new | 398 individuals',
      '499 person total | 499',
    ],
    ['That takes the number of Belarusian officers blacklisted by Ottawa so far to 312.', '312 person total | 312'],
    ['The sanctions raise the number of listed vessels to 444.', '444 vessel total | 444'],
    [
      'London sanctioned 12 banks. Eight of them are state-owned.',
      '12 bank new | 12 banks',
      '8 bank new | Eight of them',
    ],
    ['London sanctioned 12 banks, and another 14 may follow.', '12 bank new | 12 banks'],
    ['London sanctioned 12 banks and will add 398 more.', '12 bank new | 12 banks', '398 bank new | 398 more'],
    [
      'The ban on travel under the sanctions hits 71 athletes of Russia and 12 from Belarus.',
      '71 person new | 71 athletes',
      '12 person new | 12',
    ],
    ['Britain has so far sanctioned 1,000 people.', '1000 person total | 1,000 people'],
  ],
  'more totals, and whose they are': [
    ['It brings to 1,473 the number of individuals under sanctions.', '1473 person total | 1,473'],
    ['Treasury has sanctioned 100 firms since 2017.', '100 entity total | 100 firms'],
    ['The sixth package since the invasion puts sanctions on 65 people.', '65 person new | 65 people'],
    [
      'Berlin will expel 40 Russian diplomats, and Paris will expel 35.',
      '40 diplomat RU new | 40 Russian diplomats',
      '35 diplomat new | 35',
    ],
    ['The blacklist lost two of the five names.', '2 target new | two of the five names'],
    [
      'The sanctions are on 20 North Korean vessels and six Hong Kong firms.',
      '20 vessel KP new | 20 North Korean vessels',
      '6 entity HK new | six Hong Kong firms',
    ],
  ],
  'what is counted once': [
    ['Japan sanctions 63 people. The 63 people may not enter, under the sanctions.', '63 person new | 63 people'],
    [
      'Treasury sanctioned two men. It later sanctioned two other men.',
      '2 person new | two men',
      '2 person new | two other men',
    ],
  ],
}

for (const [name, rows] of Object.entries(TABLES))
  describe(name, () => {
    for (const [text, ...counts] of rows) it(text, () => expect(countsOf(text).counts.map(line)).toEqual(counts))
  })

/** Numbers beside words of sanction that count nothing a measure hits. */
const NEAR_MISSES: readonly string[] = [
  'The 13th package of sanctions came in February.',
  'Russia is the fifth-largest supplier and under sanctions.',
  'The Group of Seven (G7) nations agreed on sanctions.',
  'Sanctions on Su-35 jets and 3D printers at Sakhalin-2 were discussed.',
  'UN Security Council Resolution 2231 lifted the sanctions under Article 5.',
  'The Boeing 737 fleet is hit by sanctions.',
  'Nord Stream 2 sanctions were waived.',
  'The Senate rejected the sanctions on a vote of 55 to 44.',
  'The 57-year-old tycoon was sanctioned.',
  'Oil rose to $77 a barrel after sanctions took 4 percent off supply.',
  'The two countries discussed sanctions.',
  'Sanctions followed a bombing that killed 270 people.',
  'Five children of the sanctioned boss have been charged.',
  'About 40 senators signed the sanctions bill.',
  'Three officials said the sanctions were ready.',
  'According to two people, the sanctions are ready.',
  'The sanctioned group employs 20,000 workers.',
  'Sanctions led to the exodus of about 1,000 companies.',
  'More than 30 countries have imposed sanctions.',
  'One of the banks hit by sanctions is Sberbank.',
  'Since 2014 companies have faced sanctions.',
  'The pirates hold 22 crew members.',
  'Under the sanctions, 2,000 workers lost their jobs.',
  'The sanctions forced 13 airlines to stop flying.',
  'The mediator of the sanctions talks told six reporters.',
  'The sanctions list was drawn up by three experts.',
  'Sanctions followed the poisoning of two people.',
  'The company opened 12 offices and hired 300 people.',
  'Libya is under an embargo for refusing to hand over two suspects.',
  'The five permanent members of the Security Council discussed sanctions.',
]
describe('near misses', () => {
  for (const text of NEAR_MISSES) it(text, () => expect(countsOf(text).counts.map(line)).toEqual([]))
})

describe('quantities', () => {
  const rows: readonly Row[] = [
    ['It paid $300 billion.', '300000000000 USD | $300 billion'],
    ['It paid US$4.7bn and A$5m.', '4700000000 USD | US$4.7bn', '5000000 AUD | A$5m'],
    ['It paid €20, £1.4m and 3,000 yen.', '20 EUR | €20', '1400000 GBP | £1.4m', '3000 JPY | 3,000 yen'],
    [
      'Losses of 117.1 billion rubles, 10.4bn Swiss francs and 42 Kuwaiti dinars.',
      '117100000000 RUB | 117.1 billion rubles',
      '10400000000 CHF | 10.4bn Swiss francs',
      '42 KWD | 42 Kuwaiti dinars',
    ],
    ['An annual capacity of 9.6 million tons.', '9600000 t | 9.6 million tons'],
    [
      'Crude cost $60-a-barrel, then more than $100 per barrel.',
      '60 USD/bbl | $60-a-barrel',
      '100 USD/bbl | more than $100 per barrel',
    ],
    [
      'It ships 700,000 barrels per day and 15 million bpd.',
      '700000 bbl/d | 700,000 barrels per day',
      '15000000 bbl/d | 15 million bpd',
    ],
    [
      'A 100 pct tariff, nearly 80% of trade, 35 percentage points.',
      '100 percent | 100 pct',
      '80 percent | nearly 80%',
      '35 pp | 35 percentage points',
    ],
    ['Between 10 and 20 dollars.', '10 USD | Between 10 and 20 dollars', '20 USD | Between 10 and 20 dollars'],
    ['A range of 75 miles (120km).', '75 mi | 75 miles', '120 km | 120km'],
    ['It lasted 3 years and 2 days.'],
    ['The man won 5 races in Turkey, and 2 in Spain.'],
  ]
  for (const [text, ...wanted] of rows)
    it(text, () => expect(countsOf(text).quantities.map((q) => `${q.value} ${q.unit} | ${q.text}`)).toEqual(wanted))
})

describe('checks', () => {
  const stated = (value: number, comparison: 'eq' | 'ge' | 'approx' = 'eq') => ({ value, comparison, start: 0, end: 2 })
  const names = (length: number) => Array.from({ length }, (_, i) => ({ start: i, end: i + 1, text: 'x' }))
  it('a list as long as stated is no issue', () => expect(checkList(stated(11), names(11))).toBeUndefined())
  it('a longer list is an issue', () =>
    expect(checkList(stated(2), names(3))).toEqual({
      code: 'count/more-listed-than-stated',
      message: 'stated 2, listed 3',
      start: 0,
      end: 2,
    }))
  it('"at least 2" allows three names', () => expect(checkList(stated(2, 'ge'), names(3))).toBeUndefined())
  it('"about 2" allows three names', () => expect(checkList(stated(2, 'approx'), names(3))).toBeUndefined())
  it('a shorter list is an issue only when it claims to be whole', () => {
    expect(checkList(stated(3), names(2))).toBeUndefined()
    expect(checkList(stated(3), names(2), true)?.code).toBe('count/fewer-listed-than-stated')
  })
  it('new and old that make the total are no issue', () =>
    expect(checkTotal(stated(99), stated(400), stated(499))).toBeUndefined())
  it('new and old that do not are one', () =>
    expect(checkTotal(stated(99), stated(400), stated(500))?.message).toBe('99 new and 400 old make 499, stated 500'))
  it('"about 400" contradicts nothing', () =>
    expect(checkTotal(stated(99), stated(400, 'approx'), stated(510))).toBeUndefined())
  it('finds the contradiction in a sentence', () => {
    const text = (total: number) =>
      `The EU sanctioned 150 people, raising the total number of people listed to ${total} from the current 400.`
    expect(countsOf(text(550)).issues).toEqual([])
    expect(countsOf(text(560)).issues.map(({ code }) => code)).toEqual(['count/total-differs'])
  })
})
