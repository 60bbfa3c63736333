import { describe, expect, it } from 'vitest'
import { actsIn as told } from './measures-in.js'

describe('one head for several modifiers', () => {
  it.each([
    [
      'Tokyo imposed financial and travel restrictions on 12 Syrian officials.',
      ['banking-restriction impose JP>SY', 'travel-ban impose JP>SY'],
    ],
    [
      'The UN Security Council imposed an arms, air and oil embargo on Serbia.',
      ['arms-embargo impose UN>RS', 'airspace-ban impose UN>RS', 'export-ban impose UN>RS'],
    ],
    [
      'The United States lifted import and investment bans on Myanmar.',
      ['import-ban lift US>MM', 'investment-ban lift US>MM'],
    ],
    [
      'Jordan broke off diplomatic and trade relations with Qatar.',
      ['diplomatic-downgrade impose JO>QA', 'trade-embargo impose JO>QA'],
    ],
    // What all trade is called by two words is one measure.
    ['The EU imposed import and export bans on Crimea in 2014.', ['trade-embargo impose EU>UA']],
    ['Kenya banned oil imports and arms exports from Sudan.', ['import-ban impose KE>SD', 'arms-embargo impose KE>SD']],
  ])('%s', (text, measures) => {
    expect(told(text)).toEqual(measures)
  })
})

describe('listings that are not decided', () => {
  it.each([
    ['Brussels is pondering sanctions against Georgian officials.', 'sanctions impose EU>GE'],
    ['Brussels imposed sanctions against Georgian officials.', 'designation impose EU>GE'],
    ['Brussels is pondering sanctions against two Georgian officials.', 'designation impose EU>GE'],
  ])('%s', (text, measure) => {
    expect(told(text)).toEqual([measure])
  })
})

describe('what the listed hold', () => {
  it.each([
    ['Canada sanctioned three Sudanese generals. Any assets they hold in Canada are blocked.', 'CA>SD'],
    ['The EU sanctioned six Belarusian judges. The funds they own in the bloc are frozen.', 'EU>BY'],
    ['Canada sanctioned two Haitian ministers. Their property in Canada is frozen.', 'CA>HT'],
  ])('%s', (text, sides) => {
    expect(told(text)).toEqual([`asset-freeze impose ${sides}`])
  })
})

describe('parts of a whole', () => {
  it.each([
    [
      'Kenya announced measures against Somalia on Friday: a ban on flights, the closure of the border and the expulsion of two diplomats.',
      ['airspace-ban impose KE>SO', 'land-transport-ban impose KE>SO', 'diplomat-expulsion impose KE>SO'],
    ],
    [
      'The EU extended sanctions against Belarus which include asset freezes and an arms embargo.',
      ['asset-freeze extend EU>BY', 'arms-embargo extend EU>BY'],
    ],
    [
      'The United Nations sanctions on North Korea consist of an arms embargo and a ban on coal exports.',
      ['arms-embargo impose UN>KP', 'export-ban impose UN>KP'],
    ],
    [
      'Sanctions on Iraq, including a trade embargo and an asset freeze, were imposed by the UN.',
      ['trade-embargo impose UN>IQ', 'asset-freeze impose UN>IQ'],
    ],
  ])('%s', (text, measures) => {
    expect(told(text)).toEqual(measures)
  })
})

describe('what an instrument does', () => {
  it.each([
    [
      'The UN imposed sanctions on Haiti that ban arms sales and freeze government assets.',
      ['arms-embargo impose UN>HT', 'asset-freeze impose UN>HT'],
    ],
    [
      'The EU adopted measures on Monday which bar Belarusian trucks and ban exports of beer to Belarus.',
      ['land-transport-ban impose EU>BY', 'export-ban impose EU>BY'],
    ],
    ['Congress passed a law that bans loans to Nicaragua.', ['capital-market-restriction impose US>NI']],
    // Who welcomes it has not issued it.
    ['Amnesty welcomed sanctions that ban exports of arms to Mali.', []],
  ])('%s', (text, measures) => {
    expect(told(text)).toEqual(measures)
  })
})

describe('what people may not do', () => {
  it.each([
    // Those who may not do it are bound by their own state …
    ['Polish banks may not lend to Belarusian state firms.', 'capital-market-restriction impose PL>BY'],
    ['Americans will no longer be allowed to bring home rum from Cuba.', 'import-ban impose US>CU'],
    // … unless they are the state that is hit.
    [
      'Canada froze the assets of two Iranian banks on Monday. Iran may no longer buy Canadian dollar banknotes.',
      'banking-restriction impose CA>IR',
    ],
  ])('%s', (text, measure) => {
    expect(told(text)).toContain(measure)
  })
})

describe('those who are spared', () => {
  it.each([
    ['India got a six-month reprieve from the U.S. sanctions on Iran.', ['secondary-sanctions ease US>IN']],
    ['The United States renewed a waiver that lets Iraq buy Iranian power.', ['secondary-sanctions ease US>IQ']],
    ['Washington revoked a licence that allowed Repsol to drill in Venezuela.', ['sanctions impose US>VE']],
    ['The EU issued a licence for the release of frozen Libyan funds.', ['asset-freeze ease EU>LY']],
    // Who only asks is not spared.
    ['South Korea asked Washington for a waiver from the Iran sanctions.', []],
  ])('%s', (text, measures) => {
    expect(told(text)).toEqual(measures)
  })
})
