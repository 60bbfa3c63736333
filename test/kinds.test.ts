import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract.js'

const told = (text: string): readonly string[] =>
  extract({
    id: 'x',
    text,
    date: '2024-05-10',
    source: { path: null, member: null, format: 'text', url: null, outlet: null },
  }).measures.map(
    ({ type, action, imposers, targetCountries }) =>
      `${type} ${action} ${imposers.map(({ code, name }) => code ?? name).join('+')}>${targetCountries.join('+')}`,
  )

describe('one head for several modifiers', () => {
  it.each([
    [
      'Tokyo imposed financial and travel restrictions on 12 Syrian officials.',
      ['banking-restriction impose JP>SY', 'travel-ban impose JP>SY'],
    ],
    [
      'The UN Security Council imposed an arms, air and oil embargo on Serbia.',
      ['arms-embargo impose UN>RS', 'airspace-ban impose UN>RS', 'import-ban impose UN>RS'],
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
