import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareArticle } from '../src/article/prepare.js'
import { findEntities } from '../src/mentions/entities/entities.js'
import { entitySchema } from '../src/record/contract.js'
import { readDocument } from '../src/text/sentences.js'

const source = { path: null, member: null, format: 'text', url: null, outlet: null }
const read = (text: string) => {
  const article = prepareArticle({ text, source })
  return { text: article.text, ...findEntities(readDocument(article), null) }
}

function expectSound(input: string): void {
  const { text, entities, issues } = read(input)
  expect(entities.map(({ id }) => id)).toEqual(entities.map((_, k) => `e${k + 1}`))
  const firsts = entities.map(({ mentions }) => mentions[0]?.start ?? -1)
  expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
  for (const entity of entities) {
    expect(entitySchema.safeParse(entity).error?.issues).toBeUndefined()
    let end = -1
    for (const mention of entity.mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text)
      expect(mention.start).toBeGreaterThanOrEqual(end)
      end = mention.end
    }
  }
  for (const { start, end } of issues) expect(start ?? 0).toBeLessThanOrEqual(end ?? 0)
}

const WORDS = [
  'President',
  'Minister',
  'of',
  'the',
  'and',
  'Foreign',
  'Russian',
  'U.S.',
  'Kim',
  'Jong',
  'Un',
  'Ministry',
  'Bank',
  'said',
  ',',
  '.',
  '(',
  ')',
  'OFAC',
  '’s',
  "'s",
  '"',
  'von',
  'der',
  'al-Assad',
  'Jr.',
  '\n',
  '\n\n',
  'EU',
  'Georgia',
  'Korean',
  'tanker',
  'MV',
  'A.',
  '&',
  'Ltd',
  '-',
  'US-led',
  'in',
  'Tokyo',
  'Congo',
  '$',
  'É',
  '🙂',
  ':',
  'administration',
  'Treasury',
  '—',
]

describe('entities of any text', () => {
  it('are sound for any words of the trade in any order', () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '))
    fc.assert(fc.property(text, expectSound), { seed: 6, numRuns: process.env.FUZZ ? 5000 : 150 })
  })

  it('are sound for any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectSound), {
      seed: 6,
      numRuns: process.env.FUZZ ? 5000 : 100,
    })
  })

  it('are the same on a second run', () => {
    const text = 'Russian President Vladimir Putin met the EU. Putin left. The Kremlin and Brussels agreed.'
    expect(read(text)).toEqual(read(text))
  })

  it.each([
    'Ab Bc ',
    'Ministry of Foreign ',
    'Deputy ',
    'Ab "',
    'Abe, ',
    'Ab (AB) ',
    'Ab-',
    "Ab's ",
    'the president ',
    'Trade and ',
    'von der ',
  ])(
    'end in bounded time: 60 kB of %j',
    (unit) => {
      expectSound(unit.repeat(60_000 / unit.length))
    },
    20_000,
  )

  it('end in bounded time: thousands of different persons of one family', () => {
    const name = (k: number): string => [...String(k)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
    const people = Array.from({ length: 3000 }, (_, k) => `President A${name(k)} Smith said so.`)
    expectSound(people.join(' '))
  }, 20_000)
})
