import { describe, expect, test } from 'vitest'
import { standingsIn } from '../measures-in.js'

/** Turns of long news: what is refused beside what is done, later members of a list, acts told of one of many. */
const TEXTS: readonly string[] = [
  'asset-freeze impose in-force NO>SY|Norway said there was no way back and froze the assets of 12 Syrian officials.',
  'land-transport-ban impose in-force PL>BY|Warsaw said there had been raids at the frontier and closed two border crossings with Belarus.',
  'import-ban impose in-force NO>RU; diplomat-expulsion impose in-force NO>RU|Norway refused to resume the talks, banning imports of Russian fish and expelling two Russian diplomats.',
  'import-ban impose rejected NO>RU|Norway refused to ban imports of Russian fish.',
  'designation impose in-force PE>RU; designation impose in-force CL>RU; designation impose in-force BO>RU|Peru imposed sanctions on 74 Russian citizens, Chile on 16 and Bolivia on 55.',
  'asset-freeze impose in-force CA>IR; asset-freeze impose in-force AU>IR|Canada froze the assets of 10 Iranian officials and Australia of six.',
  'aid-suspension impose in-force EU>UG|The measures include the suspension of EU funding for Uganda.',
  'export-control impose in-force US>CN|The United States added 37 firms to its Entity List. Nearly all of the companies hit by the new curbs are Chinese.',
  'membership-suspension impose in-force AFRICAN-UNION>NE|Niger became the third country to be suspended by the African Union.',
  'designation impose in-force EU>BY|The Belarusian minister became the latest official to be sanctioned by the EU.',
  'travel-ban impose in-force RU>GB|Russia has added 12 Britons to its list of people denied entry to the country.',
  'talks-suspension impose called-for EU>IL|Spain is pressing the EU to suspend its trade pact with Israel—a push Germany has vetoed.',
  'import-ban impose in-force US>RU|The US banned imports of Russian oil—Germany and Japan did not.',
  'diplomat-expulsion impose announced CA>IN|The move follows a Canadian decision yesterday to expel two Indian diplomats.',
  'procurement-ban impose announced GB>CN|London declared that all Huawei equipment must be removed from its networks by 2027.',
  'import-ban impose considered EU>RU|The EU is considering measures such as banning imports of Russian gas.',
  'talks-suspension impose announced EU>RU; arms-embargo impose announced EU>RU|EU leaders agreed on steps like suspending talks with Moscow and halting arms sales.',
  'talks-suspension impose in-force DZ>ES; import-ban impose in-force DZ>ES|Algeria suspended a treaty with Spain that committed the two sides to cooperation in controlling migration flows, and also banned imports from Spain.',
  'dealing-ban impose in-force CN>US|Entities in China are banned from transactions with the two American officials.',
  'designation impose in-force CN>US; travel-ban impose in-force CN>US|China sanctioned two American officials. They are not allowed to enter mainland China.',
  'military-cooperation-suspension impose in-force US>RU; talks-suspension impose in-force US>RU|The US suspended port visits and planning meetings with Russia, a day after calling off trade talks.',
  'travel-ban lift announced JP>KP; import-ban lift announced JP>KP|The measures Japan will lift include an entry ban on North Korean citizens and a ban on North Korean coal.',
  'media-ban impose proposed EU>RU|The planned sanctions of the EU on Russia include a ban on three state broadcasters.',
  'designation extend announced US>CU|Fincimex of Cuba will remain under US sanctions.',
  'import-ban impose in-force NO>RU; import-ban impose in-force SE>RU|Norway followed Sweden in banning imports of Russian fish, reports the Financial Times.',
  'sanctions impose in-force US>CU; blocking-statute impose announced EU>CU|In response to American sanctions on Cuba, the EU passed blocking statutes.',
  'import-ban impose in-force CN>AU|China suspended imports of wine, beef, fish, coal, cotton and timber from Australia.',
  'aid-suspension impose in-force NO>TD|Norway, acting as chair of the council, has frozen aid to Chad.',
  'aid-suspension impose announced US>ZA|Trump signed an executive order cutting federal aid to South Africa.',
  'aid-suspension impose in-force NO>TD|The Norwegian minister told reporters, adding that Norway had already frozen aid to Chad.',
  'designation ease in-force EU>ZW|The EU removed Grace Mugabe of Zimbabwe from its sanctions list, leaving no Zimbabwean officials subjected to sanctions.',
  'tariff suspend announced US>MX|Trump announced Monday that the tariffs on Mexico would be halted for now.',
  'dealing-ban ease in-force US>SY|The US Treasury issued a general license authorizing transactions involving Syria’s government.',
  'membership-suspension lift announced IPC>RU|The IPC voted to lift the suspension of Russia.',
  'designation impose in-force UA>GE|Ukraine imposed sanctions on a pro-Russian Georgian oligarch.',
  'designation impose in-force CA>IQ|Canada sanctioned pro-Iran Iraqi lawmakers.',
  'aid-suspension impose in-force DE>GE|Germany suspended funding for projects in Georgia due to the pro-Russian views of the Georgian authorities.',
  'designation impose in-force CA>RU|Canada imposed sanctions on 30 people and firms. Most of the sanctioned are tied to Russia’s arms industry.',
  'import-ban impose in-force TZ>MW|Traders complained of a ban imposed by Tanzania on all agricultural imports from Malawi.',
  'import-ban lift in-force TD>PE|Chad lifted a ban imposed in May on rice from Peru.',
  '|Several senators spoke out in favour of banning imports of Russian uranium.',
  '|The Norwegian minister spoke in favour of halting aid to Uganda.',
]

describe('news at length', () => {
  test.each(TEXTS)('%s', (line) => {
    const [told = '', text = ''] = line.split('|')
    expect(standingsIn(text).join('; ')).toBe(told)
  })
})
