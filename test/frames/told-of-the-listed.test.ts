import { describe, expect, test } from 'vitest'
import { measuresIn, standingsIn } from '../measures-in.js'

/** Listings, expulsions and relief as long news tells them: who did it how, headlines without a verb, those concerned. */
const TEXTS: readonly string[] = [
  'designation impose in-force CA>TD|Four Chadian firms sanctioned earlier by Canada were named.',
  'sanctions lift in-force NO>TD|Sanctions imposed unilaterally by Norway on Chad were lifted.',
  'travel-ban impose in-force NO>TD|A resolution adopted unanimously by the Norwegian cabinet imposes a travel ban on Chadian generals.',
  'travel-ban impose announced NO>TD|The ten Chadian officials will all be banned from entering Norway.',
  'diplomat-expulsion impose in-force NO>TD|Ten Chadian envoys declared personae non gratae by Norway left Oslo.',
  'designation impose in-force NO>TD|Chadian banks hit by Norwegian sanctions',
  'asset-freeze impose in-force EU>TD|Chadian generals close to the coup targeted by EU asset freeze',
  'designation impose in-force CN>NO; travel-ban impose in-force CN>NO|China sanctioned nine Norwegian lawmakers. The individuals concerned and their families are banned from entering China.',
  'designation impose in-force NO>IR|Norway imposed sanctions on four Iranian firms involved in making and supplying drones for Sudan.',
  'diplomat-expulsion impose in-force NO>TD|Norway expelled 12 Chadian diplomats at the United Nations.',
  'diplomatic-downgrade impose announced IN>TD|India decided to reduce staff strength at the Chadian embassy by half.',
  'import-ban impose in-force NO>TD|In 2003 Norway added a ban on timber from Chad.',
  'sanctions impose in-force UN>TD; import-ban impose in-force UN>TD|The UN imposed sanctions on Chad in 1992. In 2003 it added a ban on timber from Chad.',
  'sanctions impose in-force UN>TD; sanctions suspend in-force UN>TD; travel-ban impose in-force UN>TD|The UN imposed sanctions on Chad in 1992. Seven years later Chad gave way, and sanctions were suspended. In February 2011 the UN imposed a travel ban on Chadian generals.',
  'sanctions ease in-force UN>RS; land-transport-ban impose announced RS>BA|The UN eased its sanctions after Serbian President Slobodan Milosevic announced he was closing his border with Bosnia.',
  'sanctions suspend in-force UN>TD|The United Nations suspended sanctions on Chad after Niger signed the accord that ended three years of war.',
  'talks-suspension impose in-force CN>NO|China is suspending exchanges with Norway on countering drug trafficking.',
  'travel-ban impose in-force CA>HT|Canada imposed sanctions on Haiti. Four Haitian lawmakers are also now inadmissible to Canada.',
  'diplomat-expulsion impose in-force PE>MX|"The government of Peru has declared the ambassador of Mexico, Pablo Monroy, persona non grata," said the minister.',
  'diplomat-expulsion impose in-force PE>MX|Peru said the Mexican ambassador was now considered persona non grata.',
  'sanctions impose in-force US>SD|UNITED STATES IMPOSES SANCTIONS ON SUDAN',
  'travel-ban impose in-force CN>NO|The nine Norwegians are prohibited from entering the mainland, Hong Kong and Macao of China.',
  'sanctions impose announced GB>IR|Britain announced new sanctions to hold Iran to account for its threats.',
  'arms-embargo lift in-force EU>TD|The EU terminated an arms embargo on armed groups in Chad.',
  'airspace-ban lift in-force UN>SD|The UN rescinded a ban on air travel to Sudan.',
  'travel-ban impose in-force NO>TD|Norway restricts the entry or transit of Chadian officials.',
  'travel-ban impose announced EU>BY|Ten Belarusians, including Lukashenka, will be subject to EU travel bans.',
  'asset-freeze impose in-force EU>TD|Ten Chadians, including two ministers, face an EU asset freeze.',
  'designation impose in-force NO>TD|Norway blacklisted the governor of the central bank of Chad.',
  'arms-embargo impose in-force NO>TD|Norway, hoping to end the war in Chad, halted arms sales to Chad.',
  'airspace-ban impose announced UN>IQ|The Security Council, seeking to punish Iraq, voted to halt flights to Baghdad.',
  'asset-freeze impose in-force NO>TD|Norway froze Chadian assets. It has often imposed sanctions on other states.',
  '|Norway deplored the barring of Chadian candidates from competing at the polls.',
]

describe('told of those listed', () => {
  test.each(TEXTS)('%s', (line) => {
    const [told = '', text = ''] = line.split('|')
    expect(standingsIn(text).join('; ')).toBe(told)
  })
})

/** Heads of bodies are hit by their own name, and those counted behind "to". */
test('named heads, and those counted', () => {
  const [named] = measuresIn(
    'Norway barred the head of the Chadian army Ali Deby and the minister of trade Omar Idris.',
  )
  expect(named?.targets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ali Deby', 'Omar Idris']))
  const [counted] = measuresIn('Norway barred entry to eight Chadian officials.')
  expect(counted?.counts.map(({ value }) => value)).toEqual([8])
})
