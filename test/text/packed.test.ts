import { expect, test } from 'vitest'
import { frontCoded, linesOf, numbersIn } from '../../src/text/front-coding.js'
import { packLists, unpackLists } from '../../src/text/word-lists.js'

test.each([
  [['ban on fish', 'ban on fish oil', 'ban on', 'ban on', 'embargo', '', 'ban']],
  [['']],
  [[`${'a '.repeat(50)}b`, `${'a '.repeat(50)}c`]],
])('lines are read as they were written: %j', (lines) => {
  expect(linesOf(frontCoded(lines))).toEqual(lines)
})

test('a line holds only what differs from the one before', () => {
  expect(frontCoded(['ban on fish', 'ban on oil'])).toBe('00ban on fish\n07oil')
})

test('numbers are read from a line', () => {
  expect(['', '0', '12 7 305'].map(numbersIn)).toEqual([[], [0], [12, 7, 305]])
})

test('words keep their places, told by steps', () => {
  const lists = new Map([
    ['ban', [3, 7, 20]],
    ['oil', [0]],
  ])
  expect(packLists(lists).steps).toEqual([[3, 4, 13], [0]])
  expect(unpackLists(packLists(lists))).toEqual(lists)
})
