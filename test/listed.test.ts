/** What news goes on to say of those who were listed, and what it denies: no agent, "must", "denied that". */
import { describe, expect, test } from 'vitest'
import { standingsIn } from './measures-in.js'

describe('the sentence behind a listing', () => {
  test.each([
    [
      'banks are told to act',
      'Kuwait put two Lebanese traders on its terror list. Banks were told to block their accounts.',
      'asset-freeze impose announced KW>LB',
    ],
    [
      'they may not travel',
      'Canada sanctioned two Haitian senators. They may no longer travel to Canada.',
      'travel-ban impose in-force CA>HT',
    ],
    [
      'they have it done',
      'Canada sanctioned two Haitian senators. The two had their bank accounts frozen.',
      'asset-freeze impose in-force CA>HT',
    ],
    [
      'a second "that" stands beside the first',
      'The EU listed three Burundian officers. It means that they will not be able to shop there and that their funds will be blocked.',
      'asset-freeze impose announced EU>BI',
    ],
    [
      'steps were taken',
      'Washington has taken steps to revoke the visas of Liberian officials.',
      'visa-restriction impose in-force US>LR',
    ],
  ])('%s', (_, text, expected) => {
    expect(standingsIn(text)).toContain(expected)
  })
})

describe('what is denied is no act', () => {
  test.each([
    ['Chad denied that it had closed the border with Sudan and that it had frozen Sudanese accounts.'],
    ['Ghana denies having frozen the accounts of Togo’s president.'],
    ['Norway denied it had lifted sanctions on Iran.'],
  ])('%s', (text) => {
    expect(standingsIn(text)).toEqual([])
  })

  test('what is denied of the future is rejected', () => {
    expect(standingsIn('The EU denied that it would lift the sanctions on Belarus.')).toEqual([
      'sanctions lift rejected EU>BY',
    ])
  })
})

describe('who is hit where only a title, a maker or a deed tells', () => {
  test.each([
    ['Canada sanctioned six officials over rights abuses in Nicaragua.', 'designation impose in-force CA>NI'],
    ['The EU prolonged restrictive measures in view of the situation in Mali.', 'sanctions extend in-force EU>ML'],
    ["The UN's Libya sanctions committee blacklisted two traffickers.", 'designation impose in-force UN>LY'],
    ['The European Parliament urged member states to sanction Georgian judges.', 'designation impose called-for EU>GE'],
    ["Canada warned Chad's leaders of sanctions if they put off the vote.", 'sanctions impose threatened CA>TD'],
  ])('%s', (text, expected) => {
    expect(standingsIn(text)).toEqual([expected])
  })

  test('a victim is not hit by new measures', () => {
    expect(standingsIn('The EU adopted sanctions in view of the situation in Ukraine.')).toEqual([])
  })
})

describe('what is done to sanctions in other words', () => {
  test.each([
    ['Sanctions on Georgia remained on the table, the US State Department said.', 'sanctions impose considered US>GE'],
    ['UN sanctions on Iran snapped back in September.', 'sanctions impose in-force UN>IR'],
    ["The EU's sanctions against Guinea will now apply until 27 October.", 'sanctions extend announced EU>GN'],
    ['The EU reached agreement on new sanctions against Iran.', 'sanctions impose announced EU>IR'],
    ['The EU failed to reach agreement on new sanctions against Iran.', 'sanctions impose rejected EU>IR'],
    ['Washington ended sanctions waivers for Indian ports.', 'secondary-sanctions impose in-force US>IN'],
    ["Norway adopted the EU's 14th package against Belarus.", 'sanctions impose in-force NO>BY'],
  ])('%s', (text, expected) => {
    expect(standingsIn(text)).toEqual([expected])
  })
})

describe('who acts, and what only describes', () => {
  test.each([
    ['a vessel that another sanctioned', 'Kenya detained a tanker sanctioned by Britain.', []],
    ['a state of not being hit', 'The four North Korean banks were not under EU sanctions.', []],
    ['no firm may', 'No Danish firm may invest in Burma.', ['investment-ban impose in-force DK>MM']],
    ['no official may', 'No Belarusian official may enter Lithuania.', ['travel-ban impose in-force LT>BY']],
    [
      'will be barred and have',
      "Chad's ministers will be barred from France and have their accounts frozen.",
      ['travel-ban impose announced FR>TD', 'asset-freeze impose announced FR>TD'],
    ],
    [
      'a ministry of the place that the news is sent from',
      'NEW DELHI: The Ministry of Home Affairs declared the Canada-based Khalistan Tiger Force a terrorist organisation.',
      ['designation impose in-force IN>CA'],
    ],
    [
      'a ministry told by its seat',
      'The Ministry of Foreign Affairs in Kyiv expelled the Hungarian consul.',
      ['diplomat-expulsion impose in-force UA>HU'],
    ],
  ])('%s', (_, text, expected) => {
    expect(standingsIn(text)).toEqual(expected)
  })
})

describe('sanctions that there are not, and lists of them', () => {
  test.each([
    ['The African Union imposed no sanctions on Mali.', []],
    ['No new EU sanctions were imposed on Serbia.', []],
    ['Norway will impose no sanctions on Serbia.', ['sanctions impose rejected NO>RS']],
    ['The EU slammed sanctions on Niger.', ['sanctions impose in-force EU>NE']],
    [
      'Britain has removed a Tanzanian police chief from the list of people banned from the country.',
      ['travel-ban ease in-force GB>TZ'],
    ],
  ])('%s', (text, expected) => {
    expect(standingsIn(text)).toEqual(expected)
  })

  test('nouns on lines of their own are parts of the sanctions in front of the colon', () => {
    const items = '- a freeze on the assets of the state\n- a travel ban on its officers'
    expect(standingsIn(`Talks failed.\n\nThe EU imposed these sanctions on Niger:\n${items}`)).toEqual([
      'asset-freeze impose in-force EU>NE',
      'travel-ban impose in-force EU>NE',
    ])
    expect(
      standingsIn(
        `Talks failed.\n\nA string of sanctions was slapped on Niger by the EU, including:\n1. Freeze of the assets of the state;\n2. Travel ban on its officers;`,
      ),
    ).toEqual(['asset-freeze impose in-force EU>NE', 'travel-ban impose in-force EU>NE'])
  })
})

describe('those told before, and those told by their deed', () => {
  test.each([
    [
      'all of them face it',
      'Britain announced sanctions on eight Belarusian judges. All face travel bans.',
      'travel-ban impose in-force GB>BY',
    ],
    [
      'people who do so somewhere',
      'The Security Council prolonged the asset freeze on people who threaten peace in Yemen.',
      'asset-freeze extend in-force UN>YE',
    ],
    [
      'will have one thing done and another',
      'Panama said that 13 Venezuelan officials would have their visas cancelled and their accounts blocked.',
      'asset-freeze impose announced PA>VE',
    ],
  ])('%s', (_, text, expected) => {
    expect(standingsIn(text)).toContain(expected)
  })
})

describe('none of them, and others who are bound', () => {
  test.each([
    ['None of the EU sanctions on Serbia was eased.', []],
    ["Iceland puts into effect the EU's sanctions against Belarus.", ['sanctions impose in-force IS>BY']],
    [
      'Bahrain has told lenders to report and block the accounts of 59 Qataris.',
      ['asset-freeze impose announced BH>QA'],
    ],
    ['A court in Malaga froze the accounts of two Belarusian traders.', []],
  ])('%s', (text, expected) => {
    expect(standingsIn(text)).toEqual(expected)
  })
})

describe('sanctions whose kinds are told give way to them', () => {
  test.each([
    [
      'ended one by one behind the whole',
      'The EU lifted sanctions on Niger, ending an arms embargo and a travel ban.',
      ['arms-embargo lift in-force EU>NE', 'travel-ban lift in-force EU>NE'],
    ],
    [
      'by which it was done',
      'The EU has ended its sanctions on Burundi by lifting an arms embargo and travel bans.',
      ['arms-embargo lift in-force EU>BI', 'travel-ban lift in-force EU>BI'],
    ],
    [
      'another act than that on the whole',
      'The EU lifted sanctions on Niger, prolonging an arms embargo.',
      ['sanctions lift in-force EU>NE', 'arms-embargo extend in-force EU>NE'],
    ],
  ])('%s', (_, text, expected) => {
    expect(standingsIn(text)).toEqual(expected)
  })
})
