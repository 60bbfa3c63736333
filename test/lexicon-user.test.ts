import { describe, expect, it } from 'vitest'
import { parseLexicon } from '../src/lexicon/user.js'

describe('parseLexicon', () => {
  it('fills what may be left out', () => {
    expect(parseLexicon({ names: [{ name: 'Zarya Bank', kind: 'organization' }] })).toEqual({
      names: [{ name: 'Zarya Bank', kind: 'organization', aliases: [], code: null, country: null }],
    })
  })

  it.each([
    ['entry 1 ("Zarya"), field kind', { names: [{ name: 'Zarya', kind: 'bank' }] }],
    ['entry 2, field name', { names: [{ name: 'A', kind: 'place' }, { kind: 'place' }] }],
    ['entry 1 ("A"), field alias', { names: [{ name: 'A', kind: 'place', alias: ['B'] }] }],
    ['entry 1 ("A"), field aliases.0', { names: [{ name: 'A', kind: 'place', aliases: [''] }] }],
    ['field names', { name: [] }],
    ['field (whole)', null],
  ])('says %s', (message, json) => {
    expect(() => parseLexicon(json)).toThrow(message)
  })
})
