import { expect, test } from 'vitest'
import { keptFor, keptForPlaces } from '../../src/text/kept.js'

test('an answer is worked out once for each object, also where there is none', () => {
  const asked: string[] = []
  const nameOf = keptFor(({ name }: { name?: string }) => {
    asked.push(name ?? '?')
    return name
  })
  const [oslo, nameless] = [{ name: 'Oslo' }, {}]
  expect([nameOf(oslo), nameOf(oslo), nameOf(nameless), nameOf(nameless)]).toEqual([
    'Oslo',
    'Oslo',
    undefined,
    undefined,
  ])
  expect(asked).toEqual(['Oslo', '?'])
})

test('places of an object have answers of their own', () => {
  const asked: number[] = []
  const wordOf = keptForPlaces((words: readonly string[], place: number) => {
    asked.push(place)
    return words[place]
  })
  const [words, others] = [
    ['ban', 'on'],
    ['a', 'ban'],
  ]
  expect([wordOf(words, 1), wordOf(words, 0), wordOf(words, 1), wordOf(others, 1), wordOf(words, 9)]).toEqual([
    'on',
    'ban',
    'on',
    'ban',
    undefined,
  ])
  expect(asked).toEqual([1, 0, 1, 9])
})
