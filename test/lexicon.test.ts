import countries from 'i18n-iso-countries'
import { describe, expect, it } from 'vitest'
import { SHARED_FORMS, TWO_FACED, WITNESSED_FORMS } from '../src/lexicon/ambiguous.js'
import { BLOCS } from '../src/lexicon/blocs.js'
import { GIVEN_NAMES } from '../src/lexicon/given-names.js'
import { ALL_BODIES, findBloc, findBody, findTerritory } from '../src/lexicon/names.js'
import { OUTLETS } from '../src/lexicon/outlets.js'
import { PLACES } from '../src/lexicon/places.js'
import { PAST_STATES, TERRITORIES } from '../src/lexicon/territories.js'

const codes = TERRITORIES.map(({ code }) => code)

describe('territories against i18n-iso-countries', () => {
  const iso = Object.keys(countries.getAlpha2Codes())

  it('holds every code of ISO 3166-1 once, and no other but Kosovo and the states of the past', () => {
    expect(new Set(codes).size).toBe(codes.length)
    expect([...codes].sort()).toEqual([...new Set([...iso, 'XK', ...PAST_STATES.map(({ code }) => code)])].sort())
  })

  it('knows the English short names that the package knows', () => {
    const unknown = iso.filter((code) => {
      const names = countries.getName(code, 'en', { select: 'all' }) ?? []
      return !names.some((name) => findTerritory(name.replace(/^The /, ''))?.code === code)
    })
    expect(unknown).toEqual([])
  })

  it('gives no form of a name to two states', () => {
    const seen = new Map<string, string>()
    const clashes: string[] = []
    for (const { code, names, adjectives, people, capitals } of TERRITORIES)
      for (const form of new Set([...names, ...adjectives, ...people, ...capitals])) {
        const other = seen.get(form)
        if (other && other !== code) clashes.push(`${form}: ${other} and ${code}`)
        seen.set(form, code)
      }
    expect(clashes).toEqual([])
  })
})

describe('findTerritory', () => {
  it.each([
    ['RU', 'name', 'Russia', 'Russian Federation'],
    ['RU', 'demonym', 'Russian', 'Russians'],
    ['RU', 'capital', 'Moscow'],
    ['RU', 'seat', 'Kremlin'],
    ['US', 'name', 'U.S.', 'US', 'USA', 'United States', 'America'],
    ['US', 'seat', 'White House', 'Foggy Bottom', 'Pentagon'],
    ['GB', 'name', 'UK', 'U.K.', 'Britain', 'United Kingdom'],
    ['GB', 'seat', 'Downing Street', 'Whitehall'],
    ['JP', 'capital', 'Tokyo'],
    ['KP', 'name', 'North Korea', 'DPRK'],
    ['KR', 'demonym', 'South Korean'],
    ['CD', 'name', 'DRC', 'Democratic Republic of the Congo'],
    ['CG', 'name', 'Republic of the Congo'],
    ['CI', 'name', 'Ivory Coast', "Côte d'Ivoire", 'Cote d’Ivoire'],
    ['TR', 'name', 'Turkey', 'Türkiye', 'Turkiye'],
    ['MK', 'name', 'North Macedonia', 'Macedonia'],
    ['NE', 'demonym', 'Nigerien'],
    ['NG', 'demonym', 'Nigerian'],
    ['DM', 'name', 'Dominica'],
    ['DO', 'demonym', 'Dominican'],
    ['PL', 'demonym', 'Pole', 'Poles', 'Polish'],
  ])('%s %s', (code, sense, ...forms) => {
    for (const form of forms) expect([form, findTerritory(form)]).toEqual([form, { code, sense }])
  })

  it.each([
    'us',
    'it',
    'IT',
    'turkey',
    'polish',
    'Korean',
    'Congo',
    'Brussels',
    'Western',
    'Georgetown',
    'Hamilton',
    'Victoria',
    '',
  ])('leaves %j alone', (form) => {
    expect(findTerritory(form)).toBeUndefined()
  })
})

describe('findBloc and findBody', () => {
  it.each([
    ['EU', 'name', 'European Union'],
    ['EU', 'seat', 'Brussels'],
    ['EU', 'organ', 'European Commission'],
    ['UN', 'organ', 'Security Council'],
    ['NATO', 'name', 'North Atlantic Treaty Organization'],
    ['AFRICAN-UNION', 'name', 'African Union'],
    ['ARAB-LEAGUE', 'name', 'League of Arab States'],
    ['WORLD-BANK', 'name', 'World Bank'],
  ])('%s %s %s', (code, sense, form) => {
    expect(findBloc(form)).toEqual({ code, sense })
  })

  it.each([
    'EU',
    'UN',
    'G7',
    'NATO',
    'AFRICAN-UNION',
    'ECOWAS',
    'OAS',
    'ASEAN',
    'ARAB-LEAGUE',
    'IMF',
    'WORLD-BANK',
    'G20',
    'GCC',
    'OPEC',
    'CIS',
    'CSTO',
    'SCO',
    'BRICS',
    'OSCE',
    'COE',
  ])('lists %s', (code) => {
    expect(BLOCS.filter((bloc) => bloc.code === code)).toHaveLength(1)
  })

  it.each([
    ['US', 'OFAC', 'Office of Foreign Assets Control'],
    ['US', 'BIS', 'Bureau of Industry and Security'],
    ['US', 'State Department', 'Department of State'],
    ['US', 'Treasury Department', 'Department of the Treasury'],
    ['US', 'Commerce Department', 'Department of Commerce'],
    ['GB', 'OFSI', 'Office of Financial Sanctions Implementation'],
    ['JP', 'METI', 'Ministry of Economy, Trade and Industry'],
    ['CH', 'SECO', 'State Secretariat for Economic Affairs'],
    ['CN', 'MOFCOM', 'Ministry of Commerce'],
    ['RU', 'Duma', 'State Duma'],
  ])('%s imposes through %s', (country, form, name) => {
    expect(findBody(form)).toMatchObject({ country, name, imposes: true })
  })

  it('points every body to a state that exists', () => {
    const known = new Set([...codes, ...BLOCS.map(({ code }) => code)])
    const wrong = ALL_BODIES.filter(({ country }) => country !== null && !known.has(country))
    expect(wrong.map(({ name }) => name)).toEqual([])
  })
})

describe('the lists', () => {
  it('names places of existing states only', () => {
    expect(
      PLACES.filter(({ country }) => country !== null && !codes.includes(country)).map(({ name }) => name),
    ).toEqual([])
  })

  it('has no empty and no repeated outlet', () => {
    expect(OUTLETS.filter((name) => name === '' || name !== name.trim())).toEqual([])
    expect(OUTLETS.length).toBe(new Set(OUTLETS).size)
  })

  it('keeps countries out of the given names but for those listed as ambiguous', () => {
    const both = [...GIVEN_NAMES].filter((name) => findTerritory(name)?.sense === 'name')
    expect(both).toEqual(TWO_FACED.map(({ form }) => form))
  })

  it('resolves shared forms to states, and demands a witness for each unsafe form', () => {
    for (const { codes: shared } of SHARED_FORMS) for (const code of shared) expect(codes).toContain(code)
    for (const { witnesses } of WITNESSED_FORMS) expect(witnesses.length).toBeGreaterThan(0)
  })
})
