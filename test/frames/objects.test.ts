import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract.js'

/**
 * The object side of acts: however those who are hit are told, and whatever else the sentence names beside them, the
 * record names exactly them. A row is `type > codes :: past | infinitive | object | noun phrase`.
 */
const WHOM = `
asset-freeze > IR :: froze | freeze | the assets of three banks of Iran | a freeze on the assets of three banks of Iran
asset-freeze > IQ IR :: froze | freeze | the assets of Iranian and Iraqi officials | a freeze on the assets of Iranian and Iraqi officials
asset-freeze > IQ IR SY :: froze | freeze | the assets of officials from Iran, Iraq and Syria | a freeze on the assets of officials from Iran, Iraq and Syria
asset-freeze > MM :: froze | freeze | the assets of six generals of Myanmar's army | a freeze on the assets of six generals of Myanmar's army
asset-freeze > ZW :: froze | freeze | the assets of Robert Mugabe, the president of Zimbabwe | a freeze on the assets of Robert Mugabe, the president of Zimbabwe
asset-freeze > HT :: froze | freeze | the assets of three Haitian politicians accused of backing gangs | a freeze on the assets of three Haitian politicians accused of backing gangs
designation > CN :: blacklisted | blacklist | six companies from China | the blacklisting of six companies from China
designation > CN :: blacklisted | blacklist | six companies, among them the state oil firm of China |
designation > CN HK :: blacklisted | blacklist | six companies in China and Hong Kong | the blacklisting of six companies in China and Hong Kong
designation > CN :: blacklisted | blacklist | Huawei and ZTE, two Chinese telecom groups | the blacklisting of Huawei and ZTE, two Chinese telecom groups
designation > RU :: sanctioned | sanction | Gen. Ivan Petrov, the commander of Russia's navy | sanctions on Gen. Ivan Petrov, the commander of Russia's navy
designation > RU :: sanctioned | sanction | the Russian arms maker Kalashnikov | sanctions on the Russian arms maker Kalashnikov
designation > BY RU :: sanctioned | sanction | 20 people and five companies from Russia and Belarus | sanctions on 20 people and five companies from Russia and Belarus
designation > KP :: sanctioned | sanction | five North Koreans | sanctions on five North Koreans
export-ban > JP KR TW :: halted | halt | exports of rare earths to Japan, South Korea and Taiwan | a halt to exports of rare earths to Japan, South Korea and Taiwan
export-ban > SE :: halted | halt | gas deliveries to neighbouring Sweden | a halt to gas deliveries to neighbouring Sweden
export-ban > ML :: halted | halt | fuel exports to the West African country of Mali | a halt to fuel exports to the West African country of Mali
export-ban > LC :: halted | halt | exports of fuel to St. Lucia | a halt to exports of fuel to St. Lucia
import-ban > CN :: banned | ban | imports of cotton from the Chinese region of Xinjiang | a ban on imports of cotton from the Chinese region of Xinjiang
import-ban > LT :: banned | ban | imports of beef, milk and beer from Lithuania | a ban on imports of beef, milk and beer from Lithuania
services-ban > RU :: banned | ban | services to the government of Russia and Russian firms | a ban on services to the government of Russia and Russian firms
tariff > CA MX :: imposed | impose | tariffs on goods from Canada and Mexico | tariffs on goods from Canada and Mexico
tariff > BY RU :: imposed | impose | duties on fertiliser from Russia and Belarus | duties on fertiliser from Russia and Belarus
sanctions > BY RU :: imposed | impose | sanctions on Russia and its ally Belarus | sanctions on Russia and its ally Belarus
sanctions > IN PK :: imposed | impose | economic sanctions on India and Pakistan | economic sanctions on India and Pakistan
designation > IR :: sanctioned | sanction | three Iranian companies that supply drones to Russia | sanctions on three Iranian companies that supply drones to Russia
designation > GE :: sanctioned | sanction | four Georgian judges close to Moscow | sanctions on four Georgian judges close to Moscow
asset-freeze > LY :: froze | freeze | the assets of the Libyan Investment Authority | a freeze on the assets of the Libyan Investment Authority
export-ban > RU :: banned | ban | exports of oil drilling equipment to Rosneft of Russia | a ban on exports of oil drilling equipment to Rosneft of Russia
diplomat-expulsion > SY :: expelled | expel | the Syrian charge d'affaires | the expulsion of the Syrian charge d'affaires
sanctions > NE :: imposed | impose | sanctions on the West African nation of Niger | sanctions on the West African nation of Niger
arms-embargo > AE SA :: halted | halt | arms sales to Saudi Arabia and the United Arab Emirates | a halt to arms sales to Saudi Arabia and the United Arab Emirates
aid-suspension > GN :: suspended | suspend | aid to Guinea | the suspension of aid to Guinea
aid-suspension > ET :: suspended | suspend | aid to Ethiopia's government | the suspension of aid to Ethiopia's government
talks-suspension > IN PK :: suspended | suspend | trade talks with India and Pakistan | the suspension of trade talks with India and Pakistan
diplomat-expulsion > ER :: expelled | expel | 20 diplomats from Eritrea | the expulsion of 20 diplomats from Eritrea
`

const upper = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`

const FRAMES: readonly ((past: string, inf: string, object: string, noun: string) => string | null)[] = [
  (past, _, object) => `Norway ${past} ${object} on Friday.`,
  (_, inf, object) => `Norway said it would ${inf} ${object}.`,
  (_, inf, object) => `Norway to ${inf} ${object}`,
  (past, _, object) => (past === 'froze' ? null : `${upper(object)} ${beOf(object)} ${past} by Norway on Friday.`),
  (_, __, ___, noun) => (noun ? `Norway announced ${noun}.` : null),
]

const beOf = (object: string): string => (/^(?:aid|the Russian|the Syrian|Gen\.)/.test(object) ? 'was' : 'were')

const sidesOf = (text: string): readonly string[] =>
  extract({
    id: 'a',
    text,
    date: '2024-05-10',
    source: { path: null, member: null, format: 'test', url: null, outlet: null },
  }).measures.map(
    ({ type, imposers, targetCountries }) =>
      `${type} ${imposers.map(({ code }) => code)} > ${targetCountries.toSorted().join(' ')}`,
  )

const linesOf = (table: string): readonly string[] => table.split('\n').filter((line) => line.trim() !== '')

describe('those who are hit are told in many ways', () => {
  test.each(linesOf(WHOM))('%s', (row) => {
    const [hit = '', act = ''] = row.split(' :: ')
    const [type, codes] = hit.split(' > ')
    const [past = '', inf = '', object = '', noun = ''] = act.split('|').map((part) => part.trim())
    const texts = FRAMES.flatMap((frame) => frame(past, inf, object, noun) ?? [])
    const faults = texts
      .map((text) => [text, sidesOf(text)])
      .filter(([, found]) => `${found}` !== `${type} NO > ${codes}`)
    expect(faults).toEqual([])
  })
})

/** What stands behind an act, names others, and hits none of them. `^` opens the sentence with it. */
const BESIDE = `
over its support for Ukraine
for supplying Japan with drones
for selling weapons to Japan
in response to Japan's naval exercises
at the request of Japan
on behalf of Japan
to protest against the war in Japan
after a bomb killed nine people in Japan
in solidarity with Japan
following a similar move by Japan
despite protests from Japan
in spite of its ties to Japan
under pressure from Japan
without consulting Japan
through a decree signed in Tokyo
over its failure to return assets to Japan
because its leaders met Japanese officials
and sent two ministers to Japan
, according to officials in Japan
, a move that Japan welcomed
, a step that Japan and France have long wanted
, angering Japan
, prompting a protest from Japan
, joining France, Japan and Canada
, ignoring appeals from Japan and France
, to the dismay of Japan
, but not against Japan
, a close ally of Japan
^Like Japan,
^To help Japan,
^Days after Japan did so,
`

const ACTS: readonly (readonly [type: string, code: string, past: string, inf: string, noun: string])[] = [
  ['import-ban', 'IS', 'banned', 'imports of fish from Iceland', 'a ban on imports of fish from Iceland'],
  [
    'asset-freeze',
    'SD',
    'froze',
    'the assets of five Sudanese generals',
    'a freeze on the assets of five Sudanese generals',
  ],
  ['diplomat-expulsion', 'PE', 'expelled', 'two Peruvian diplomats', 'the expulsion of two Peruvian diplomats'],
  ['sanctions', 'IR', 'imposed', 'sanctions on Iran', 'sanctions on Iran'],
  ['designation', 'CN', 'blacklisted', 'six Chinese companies', 'the blacklisting of six Chinese companies'],
  ['tariff', 'BR', 'raised', 'tariffs on Brazilian coffee', 'higher tariffs on Brazilian coffee'],
  ['export-ban', 'EG', 'halted', 'exports of wheat to Egypt', 'a halt to exports of wheat to Egypt'],
  ['talks-suspension', 'TR', 'suspended', 'trade talks with Turkey', 'the suspension of trade talks with Turkey'],
]

describe('who is named beside an act is not hit', () => {
  test.each(linesOf(BESIDE))('%s', (phrase) => {
    const before = phrase.startsWith('^') ? `${phrase.slice(1)} ` : ''
    const behind = before ? '' : phrase.startsWith(',') ? phrase : ` ${phrase}`
    const faults = ACTS.flatMap(([type, code, past, object, noun]) => {
      const texts = [`${before}Norway ${past} ${object}${behind}.`, `${before}Norway announced ${noun}${behind}.`]
      return texts.map((text) => [text, sidesOf(text)]).filter(([, found]) => `${found}` !== `${type} NO > ${code}`)
    })
    expect(faults).toEqual([])
  })
})
