import { describe, expect, test } from 'vitest'
import { Duplicates, signatureOf } from '../src/batch/duplicates.js'
import { buildArticle } from './batch-articles.js'

const words = (count: number, from: number): string[] =>
  Array.from({ length: count }, (_, index) => `word${(index * 7919 + from) % 10007}`)
const likeness = (a: string, b: string): number => {
  const [one, other] = [signatureOf(a), signatureOf(b)]
  return one.filter((value, index) => value === other[index]).length / one.length
}

describe('copies', () => {
  const original = words(400, 1)
  const copies: readonly (readonly [name: string, text: string])[] = [
    ['the same', original.join(' ')],
    ['other line breaks and capitals', original.join('\n').toUpperCase()],
    ['an agency added and the end cut off', `(AP) ${original.slice(0, 370).join(' ')}`],
    ['one word in fifty changed', original.map((word, index) => (index % 50 === 9 ? 'changed' : word)).join(' ')],
  ]
  test.each(copies)('%s', (_, copy) => {
    const duplicates = new Duplicates()
    expect(duplicates.findOrAdd('first', signatureOf(original.join(' ')))).toBeNull()
    expect(duplicates.findOrAdd('second', signatureOf(copy))).toBe('first')
  })

  const others: readonly (readonly [name: string, text: string])[] = [
    ['another text', words(400, 5000).join(' ')],
    ['a fifth in common, as with one site’s boilerplate', [...words(320, 5000), ...original.slice(0, 80)].join(' ')],
    ['the same words in another order', [...original].sort().join(' ')],
  ]
  test.each(others)('not: %s', (_, other) => {
    const duplicates = new Duplicates()
    duplicates.findOrAdd('first', signatureOf(original.join(' ')))
    expect(duplicates.findOrAdd('second', signatureOf(other))).toBeNull()
  })

  test('short texts are copies only when they are the same', () => {
    expect(likeness('Iran bans.', 'Iran bans.')).toBe(1)
    expect(likeness('Iran bans.', 'Iraq bans.')).toBe(0)
    expect(likeness('', '')).toBe(1)
  })

  test('the thousandth article is still compared with the first', () => {
    const duplicates = new Duplicates()
    for (let index = 0; index < 1000; index++)
      duplicates.findOrAdd(`n${index}`, signatureOf(words(60, index * 53).join(' ')))
    expect(duplicates.findOrAdd('copy', signatureOf(words(60, 0).join(' ')))).toBe('n0')
  })

  test('articles of one form with other names and numbers are told apart by their sentences', () => {
    expect(likeness(buildArticle(2).text, buildArticle(5).text)).toBeLessThan(0.5)
  })
})
