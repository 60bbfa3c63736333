import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.js'

const source = { path: null, member: null, format: 'text', url: null, outlet: null } as const

/** Imposers and targets, "RU>ES". */
const sides = (text: string, date?: string): readonly string[] =>
  extract({ id: 'a', text, source, ...(date ? { date } : {}) }).measures.map(
    ({ imposers, targetCountries }) => `${imposers.map(({ code }) => code)}>${targetCountries}`,
  )

const YUGOSLAV = 'Spain lifted its embargo on arms for Yugoslavia. Belgrade then expelled two Spanish diplomats.'

describe('states that are no more', () => {
  test('capitals stand for them in the articles of their time', () => {
    expect(sides(YUGOSLAV, '1995-11-23')).toEqual(['ES>YU', 'YU>ES'])
    expect(sides(YUGOSLAV)).toEqual(['ES>YU', 'YU>ES'])
  })

  test('later the capital is that of the state of today', () => {
    expect(sides(YUGOSLAV, '2012-11-23')).toEqual(['ES>YU', 'RS>ES'])
    expect(sides('Russia, once part of the Soviet Union, said Moscow would expel two Spanish diplomats.')).toEqual([
      'RU>ES',
    ])
  })
})
