/** Well-known persons: which names tell their state, alone, in full or behind an office, and which do not. */
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract.js'
import {
  findLeaderByPart,
  findLeaderState,
  findPersonState,
  findTitledLeader,
  LEADERS,
} from '../src/lexicon/leaders.js'
import { entriesOf, type PeopleByState, readPerson } from '../src/lexicon/people/grammar.js'
import { HIT_PEOPLE } from '../src/lexicon/people/hit.js'

const source = { path: null, member: null, format: 'text', url: null, outlet: null } as const
const read = (text: string) => extract({ id: 'a', text, source })
const sides = (text: string): readonly string[] =>
  read(text).measures.map(({ imposers, targetCountries }) => `${imposers.map(({ code }) => code)}>${targetCountries}`)

describe('the names of leaders', () => {
  it.each([
    ['Rabuka', 'FJ'],
    ['Nkurunziza', 'BI'],
    ['Zelenskiy', 'UA'],
    ['Nicușor Dan', 'RO'],
    ['Donald Tusk', 'PL'],
    ['Wałęsa', 'PL'],
    ['Gahr Støre', 'NO'],
    ['Kim Jong-un', 'KP'],
    ['Kim Jong Un', 'KP'],
    ['Kim Jong-Un', 'KP'],
    ['Abdel-Fattah el-Sisi', 'EG'],
    ['Abdel Fattah al-Sisi', 'EG'],
    ['Moammar Gadhafi', 'LY'],
    ['Kadhafi', 'LY'],
    ['Muammar Qaddafi', 'LY'],
    ['von der Leyen', 'EU'],
    ['Boutros-Ghali', 'UN'],
    ['Bülent Ecevit', 'TR'],
    ['Gordon Brown', 'GB'],
    ['Al Gore', 'US'],
  ])('%s is of %s', (name, code) => expect(findLeaderState(name)).toBe(code))

  it.each(
    'Brown Major May Key Park Hu Singh Khan Rice Baker Cook Howard Clark Banda Meta META FICO Talon Scotland Turk Costa'.split(
      ' ',
    ),
  )('%s alone is of no state', (name) => expect(findLeaderState(name)).toBeUndefined())

  it.each([
    ['Prime Minister', 'Brown', 'GB'],
    ['Prime Minister', 'Key', 'NZ'],
    ['President', 'Park', 'KR'],
    ['President', 'Johnson', 'US'],
    ['Prime Minister', 'Johnson', 'GB'],
    ['Secretary', 'Rice', 'US'],
    ['Foreign Secretary', 'Hurd', 'GB'],
    ['former Foreign Minister', 'Fischer', 'DE'],
    ['King', 'Hussein', 'JO'],
    ['Secretary-General', 'Ban', 'UN'],
  ])('%s %s is of %s', (role, name, code) => expect(findTitledLeader(role, name)).toBe(code))

  it('an office that fits leaders of several states tells none, nor does an office that was not held', () => {
    expect(findTitledLeader('Prime Minister', 'Clark')).toBeUndefined()
    expect(findTitledLeader('President', 'Brown')).toBeUndefined()
    expect(findTitledLeader('Mayor', 'Park')).toBeUndefined()
  })

  it('a longer name tells the state by its ends or a rare family name behind the same initial, not another or a common one', () => {
    expect(findLeaderByPart('Donald J. Trump')).toBe('US')
    expect(findLeaderByPart('Tuilaepa Sailele Malielegaoi')).toBe('WS')
    expect(findLeaderByPart('Alyaksander Lukashenko')).toBe('BY')
    expect(findLeaderByPart('Ferdinand Romualdez Marcos Jr')).toBe('PH')
    expect(findLeaderByPart('Kyle Cheney')).toBeUndefined()
    expect(findLeaderByPart('Gina Bush')).toBeUndefined()
    expect(findLeaderByPart('Felipe Castro')).toBeUndefined()
  })

  it('who is hit but acts for no state is known too', () => {
    expect(findPersonState('Deripaska')).toBe('RU')
    expect(findPersonState('Putin')).toBe('RU')
    expect(findLeaderState('Deripaska')).toBeUndefined()
    expect(findPersonState('Suu Kyi')).toBe('MM')
    expect(findLeaderState('Suu Kyi')).toBeUndefined()
  })
})

describe('the tables of names', () => {
  const holders = (lists: readonly PeopleByState[], of: 'alone' | 'full'): readonly string[] => {
    const codes = new Map<string, Set<string>>()
    for (const list of lists)
      for (const [code, people] of Object.entries(list))
        for (const form of entriesOf(people).flatMap((entry) => readPerson(entry)[of]))
          codes.set(form, (codes.get(form) ?? new Set()).add(code))
    return [...codes].filter(([, { size }]) => size > 1).map(([form]) => form)
  }

  it('few names are those of leaders of two states, and then tell none', () => {
    expect(holders(LEADERS, 'alone')).toEqual(['attiyah', 'kouyate'])
    expect(holders(LEADERS, 'full')).toEqual(['george robertson', 'antonio costa', 'anders fogh rasmussen'])
    expect(findLeaderState('Antonio Costa')).toBeUndefined()
  })

  it('every mark is read', () => {
    for (const list of [...LEADERS, HIT_PEOPLE])
      for (const people of Object.values(list))
        for (const form of entriesOf(people).flatMap((entry) => readPerson(entry).full))
          expect(form).toMatch(/^[a-z][a-z. ]+$/)
  })
})

describe('leaders in articles', () => {
  it.each([
    ['Rabuka on Tuesday imposed an arms embargo on Norway.', 'FJ>NO'],
    ['Thein Sein banned imports of rice from Norway.', 'MM>NO'],
    ['Prime Minister Brown imposed an arms embargo on Norway.', 'GB>NO'],
    ['President Park banned imports of fish from Norway.', 'KR>NO'],
    ['Canada froze the assets of Deripaska, a billionaire.', 'CA>RU'],
  ])('%s', (text, expected) => expect(sides(text)).toEqual([expected]))

  it('a common family name alone acts for no state', () => {
    expect(sides('Brown on Tuesday imposed an arms embargo on Norway.')).not.toContain('GB>NO')
    expect(sides('Park banned imports of fish from Norway.')).not.toContain('KR>NO')
  })

  it('a family name behind another given name is that of another person', () => {
    const text = 'Giuseppe Orsi, a head of state, met his friends. Orsi banned imports of fish from Norway.'
    expect(sides(text)).not.toContain('UY>NO')
  })

  it('the article wins', () => {
    expect(sides('Peruvian Prime Minister Brown imposed an arms embargo on Norway.')).toEqual(['PE>NO'])
    expect(sides('Kenyan Trade Minister John Putin banned imports of fish from Norway.')).toEqual(['KE>NO'])
  })
})
