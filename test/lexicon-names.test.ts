import { describe, expect, it } from 'vitest'
import { findFirmState } from '../src/lexicon/firms-by-kind.js'
import { ALL_BODIES, findBloc, findBody } from '../src/lexicon/names.js'
import { findOutletState } from '../src/lexicon/outlets.js'
import { STATE_GROUPS } from '../src/lexicon/state-groups.js'
import { TERRITORIES } from '../src/lexicon/territories.js'
import { measuresIn, sidesOf } from './measures-in.js'

const sides = (text: string): readonly string[] => measuresIn(text).map(sidesOf)

describe('firms and services', () => {
  it.each([
    ['RU', 'Transneft', 'Sovcomflot', 'Almaz-Antey', 'Almaz-Antei', 'Norilsk Nickel', 'Alfa-Bank'],
    ['CN', 'Huawei', 'Hikvision', 'Norinco', 'Cosco Shipping', 'CPMIEC'],
    ['IR', 'Bank Melli', 'NIOC', 'IRISL', 'Khatam al-Anbiya', 'Mahan Air'],
    ['KP', 'Air Koryo', 'KOMID', 'Office 39'],
    ['US', 'General Electric', 'McDonnell Douglas', 'Pratt & Whitney', 'Micron'],
    ['FR', 'Thomson-CSF', 'Elf Aquitaine', 'Société Générale', 'Societe Generale'],
    ['NO', 'Kongsberg Vaapenfabrikk', 'Kongsberg Våpenfabrikk'],
    ['TW', 'China Airlines', 'TSMC'],
    ['RU', 'Rosgvardia', 'Yunarmia'],
    ['HT', 'Tonton Macoutes'],
  ])('%s has %s', (code, ...names) => {
    for (const name of names) expect(findBody(name)?.country, name).toBe(code)
  })

  it.each([
    ['Norway froze the assets of Transneft.', 'NO>RU'],
    ['Norway froze the assets of Bank Tejarat.', 'NO>IR'],
    ['China imposed sanctions on General Dynamics.', 'CN>US'],
    ['Canada banned exports to SK Hynix.', 'CA>KR'],
    ['The Sejm banned imports of Belarusian potash.', 'PL>BY'],
    ['The Folketing banned imports of South African coal.', 'DK>ZA'],
    ['The Bundesbank froze the assets of the Iraqi central bank.', 'DE>IQ'],
    ['The Federal Aviation Administration banned flights to Libya.', 'US>LY'],
    ['The Inter-American Development Bank suspended loans to Haiti.', 'INTER-AMERICAN-DEVELOPMENT-BANK>HT'],
    ['The Francophonie suspended Guinea.', 'FRANCOPHONIE>GN'],
    ['The Andean Community suspended Peru.', 'ANDEAN-COMMUNITY>PE'],
    ['World Athletics banned Russian athletes.', 'World Athletics>RU'],
    ['The Baltic states closed their airspace to Russian planes.', 'EE+LV+LT>RU'],
    ['The Nordic countries banned imports of South African fruit.', 'DK+FI+IS+NO+SE>ZA'],
  ])('reads both sides of "%s"', (text, expected) => {
    expect(sides(text)).toContain(expected)
  })
})

describe('what the article tells wins', () => {
  it.each([
    ['Canada froze the assets of the Iranian bank Sberbank.', 'CA>IR'],
    ['Canada froze the assets of Sberbank.', 'CA>RU'],
  ])('%s', (text, expected) => {
    expect(sides(text)).toEqual([expected])
  })
})

describe('common words, family names and makes of goods', () => {
  it.each([
    ['Total', 'FR'],
    ['Bayer', 'DE'],
    ['Kalashnikov', 'RU'],
    ['Emirates', 'AE'],
    ['Ford', 'US'],
  ])('%s tells its state only where a firm is meant', (name, state) => {
    expect(findFirmState(name)).toBe(state)
    expect(sides(`Canada froze the assets of the firm ${name}.`)).toEqual([`CA>${state}`])
  })

  it.each([
    ['Norway banned sales of Kalashnikov rifles to Libya.', 'NO>LY'],
    ['Norway banned sales of MiG fighters to Libya.', 'NO>LY'],
    ['Washington blocked the sale of Airbus jets to Iran.', 'US>IR'],
  ])('hits nobody but the buyer in "%s"', (text, expected) => {
    expect(sides(text)).toEqual([expected])
  })

  it('finds no firm in a date, a surname or a word', () => {
    for (const name of ['November 17', 'Ford', 'Total', 'Target', 'Thyssen', 'Cortes', 'Mir'])
      expect(findBody(name), name).toBeUndefined()
  })
})

describe('groups of states', () => {
  it('holds only groups that are known to be just these', () => {
    const codes = new Set(TERRITORIES.map(({ code }) => code))
    for (const group of STATE_GROUPS) for (const code of group.codes) expect(codes.has(code), code).toBe(true)
  })

  it.each(['Gulf states', 'Arab states', 'West African leaders', 'Western countries'])('leaves %s open', (group) => {
    expect(sides(`${group} cut ties with Qatar.`)).toEqual([])
    expect(findBloc(group)).toBeUndefined()
  })
})

describe('the tables', () => {
  it('has no empty name and no blank at an end', () => {
    const names = ALL_BODIES.flatMap(({ name, aliases }) => [name, ...aliases])
    expect(names.filter((name) => name === '' || name !== name.trim())).toEqual([])
  })

  it('gives no form to two states', () => {
    const states = new Map<string, Set<string>>()
    for (const { name, aliases, country } of ALL_BODIES)
      for (const form of [name, ...aliases])
        if (country !== null) states.set(form, (states.get(form) ?? new Set()).add(country))
    expect([...states].filter(([, codes]) => codes.size > 1).map(([form, codes]) => `${form}: ${[...codes]}`)).toEqual(
      [],
    )
  })

  it('knows the state of an outlet', () => {
    expect(findOutletState('Rossiya Segodnya')).toBe('RU')
    expect(findOutletState('Al-Manar')).toBe('LB')
    expect(findOutletState('Reuters')).toBeNull()
  })
})
