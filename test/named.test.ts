import { describe, expect, test } from 'vitest'
import { measuresIn, sidesOf } from './measures-in.js'

/** "GB>RU asset-freeze: Igor Sechin", one for each measure. */
const told = (text: string): readonly string[] =>
  measuresIn(text).map((measure) => {
    const names = measure.targets.filter(({ kind, entity }) => kind !== 'country' && entity !== null)
    return `${sidesOf(measure)} ${measure.type}: ${names.map(({ name }) => name).join(', ')}`
  })

describe('a sentence behind names those who are hit', () => {
  test.each([
    [
      'they include',
      'Britain froze the assets of 12 Russian officials. They include Igor Sechin, the head of Rosneft, and Nikolai Tokarev.',
      ['GB>RU asset-freeze: Igor Sechin, Nikolai Tokarev'],
    ],
    [
      'is among them',
      'Britain froze the assets of 12 Russian officials. Igor Sechin, the head of Rosneft, is among them.',
      ['GB>RU asset-freeze: Igor Sechin'],
    ],
    [
      'the list begins with',
      'Switzerland froze the assets of hundreds of Russians. The list begins with Vladimir Putin and Sergei Lavrov.',
      ['CH>RU asset-freeze: Vladimir Putin, Sergei Lavrov'],
    ],
    [
      'a kind that hits persons alone',
      'The EU put travel bans on a number of Iranians. They included Hossein Salami, who leads the Revolutionary Guards.',
      ['EU>IR travel-ban: Hossein Salami'],
    ],
    [
      'a ban that hits goods names nobody',
      'Japan banned imports of steel from Russia. Igor Sechin is among those hit by the flu.',
      ['JP>RU import-ban: '],
    ],
  ])('%s', (_, text, measures) => expect(told(text)).toEqual(measures))
})

describe('a pronoun or a noun stands for who was named before', () => {
  test.each([
    [
      'his assets',
      'Igor Sechin heads the oil company Rosneft. Britain froze his assets in March.',
      ['GB>RU asset-freeze: Igor Sechin'],
    ],
    [
      'on him',
      'Alexander Lukashenko has ruled Belarus since 1994. The European Union has imposed a travel ban on him.',
      ['EU>BY travel-ban: Alexander Lukashenko'],
    ],
    [
      'he was sanctioned',
      'Igor Sechin heads Rosneft. He was sanctioned by Canada in March.',
      ['CA>RU designation: Igor Sechin'],
    ],
    [
      'not one who acts for the imposer',
      'Nicolas Maduro has led Venezuela since 2013. President Joe Biden said the United States had frozen his assets.',
      ['US>VE asset-freeze: Nicolas Maduro'],
    ],
    [
      'the company',
      "Huawei is China's largest maker of phones. Washington has blacklisted the company.",
      ['US>CN designation: Huawei'],
    ],
    [
      'its officials',
      'Georgia passed a law on agents. Washington barred dozens of its officials from entering the United States.',
      ['US>GE travel-ban: '],
    ],
    [
      'its own list',
      'The African Union met on Monday. Britain has struck four Togolese generals off its list.',
      ['GB>TG designation: '],
    ],
    ['nobody is known by the name', 'The plumber John Smith lives in Leeds. The bank froze his account.', []],
  ])('%s', (_, text, measures) => expect(told(text)).toEqual(measures))
})

describe('clauses in front of, and around, those who are hit', () => {
  test.each([
    ['Huawei, which the United States blacklisted in 2019, denies the charge.', ['US>CN designation: Huawei']],
    ['Igor Sechin, whom Britain sanctioned in March, is a friend of Putin.', ['GB>RU designation: Igor Sechin']],
    ['Expelled from the G8 in 2014, Russia turned east.', ['G8>RU membership-suspension: ']],
    ['Blacklisted by Washington in 2019, Huawei makes its own chips.', ['US>CN designation: Huawei']],
    ['Hit by a Saudi import ban since April, Lebanese farmers have asked for help.', ['SA>LB import-ban: ']],
    ['Faced with US tariffs, Vietnam offered to buy more planes.', ['US>VN tariff: ']],
    ['Under a US embargo since 1962, Cuba lacks fuel.', ['US>CU trade-embargo: ']],
    ['Iran, long under UN sanctions, trades with China.', ['UN>IR sanctions: ']],
    [
      "Guatemala's foreign ministry said the United States had revoked the visas of 300 of its lawmakers.",
      ['US>GT visa-restriction: '],
    ],
    ['Asked about the arms embargo on Mali, Norway said nothing.', []],
    ['Banned substances were found by Norway in Spain, officials said.', []],
  ])('%s', (text, measures) => expect(told(text)).toEqual(measures))
})

describe('the words of notices', () => {
  test.each([
    [
      "The Security Council met on Libya. It decided to extend the arms embargo on Libya. Beijing's delegate called for the sanctions to be eased.",
      ['UN>LY arms-embargo: ', 'UN>LY arms-embargo: '],
    ],
    [
      'The EU prolonged its sanctions against Burundi. The restrictive measures currently in place consist of a travel ban and an asset freeze against four persons.',
      ['EU>BI travel-ban: ', 'EU>BI asset-freeze: '],
    ],
    [
      'The U.S. Treasury today designated three Iranian firms. All property and interests in property of the persons named above that are in the United States are blocked and must be reported. All transactions by U.S. persons that involve any property of designated persons are prohibited.',
      ['US>IR asset-freeze: '],
    ],
    [
      'The State Department is imposing visa restrictions on 12 Iranian officials. To date, it has restricted the visas of more than 260 Iranian officials.',
      ['US>IR visa-restriction: '],
    ],
  ])('%s', (text, measures) => expect(told(text)).toEqual(measures))
})
