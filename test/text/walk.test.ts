import { expect, test } from 'vitest'
import { finish, finishTogether, type Walk } from '../../src/text/walk.js'

/** Goes through rooms, writes down that it was there, and gives its name; throws in a room called "hole". */
function* through(name: string, rooms: readonly string[], visits: string[] = []): Walk<string> {
  for (const room of rooms) {
    yield room
    if (room === 'hole') throw new Error(`${name} fell`)
    visits.push(`${name} ${room}`)
  }
  return name
}

test('a walk goes to its end without a rest', () => {
  expect(finish(through('a', ['hall', 'loft']))).toBe('a')
  expect(() => finish(through('a', ['hole']))).toThrow('a fell')
})

test('walks go on together where most wait, and end in their order', () => {
  const visits: string[] = []
  const seen: number[] = []
  const ends = finishTogether(
    [through('a', ['hall', 'loft'], visits), through('b', ['cellar', 'loft'], visits), through('c', ['hall'], visits)],
    (index) => seen.push(index),
  )
  expect(ends).toEqual([{ value: 'a' }, { value: 'b' }, { value: 'c' }])
  expect(visits).toEqual(['a hall', 'c hall', 'b cellar', 'a loft', 'b loft'])
  expect(new Set(seen)).toEqual(new Set([0, 1, 2]))
})

test('what one walk throws is its own end', () => {
  const [first, second, third] = finishTogether(
    [through('a', ['hall']), through('b', ['hall', 'hole', 'loft']), through('c', ['hall', 'loft'])],
    () => {},
  )
  expect([first, third]).toEqual([{ value: 'a' }, { value: 'c' }])
  expect(second).toEqual({ error: new Error('b fell') })
})

test('no walks have no ends', () => {
  expect(finishTogether([], () => {})).toEqual([])
})
