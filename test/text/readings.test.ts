import { describe, expect, test } from 'vitest'
import { READINGS } from '../../src/text/readings/readings.js'
import { findReading } from '../../src/text/settle.js'
import type { Word } from '../../src/text/tag.js'
import { tagMarked } from '../tagged.js'

/** The word in brackets: what it is read as, and the reading that decided; absent where the tagger's stays. */
function read(marked: string) {
  const { tagged, words, index } = tagMarked(marked)
  const word = tagged[index] as Word
  return { pos: words[index]?.pos, tagged: word.pos, by: findReading(word, words.slice(0, index), tagged[index + 1]) }
}

describe('a word is read by its neighbours', () => {
  test.each(READINGS.map((reading) => [`${reading.told} ${reading.as}`, reading] as const))('%s', (_, reading) => {
    const { pos, tagged, by } = read(reading.told)
    expect(by).toBe(reading)
    expect(pos).toBe(reading.as === 'as tagged' ? tagged : reading.as)
  })

  test.each(READINGS.flatMap((reading) => (reading.not ? [[reading.not, reading] as const] : [])))(
    '%s',
    (near, reading) => {
      const { pos, by } = read(near)
      expect(by).not.toBe(reading)
      expect(pos).not.toBe(reading.as)
    },
  )
})
