import { describe, expect, test } from 'vitest'
import { articleAtWork, openMeter, tellTurns, timeSpent } from '../src/batch/meter.js'

describe('the time of an article', () => {
  const clock = { now: 7 }
  const read = (): number => clock.now

  test('is summed over its rooms, whoever goes in between', () => {
    const meter = openMeter(read)
    const atArticle = tellTurns(meter, read)
    clock.now += 1000
    expect([articleAtWork(meter), timeSpent(meter, read)]).toEqual([-1, 0])
    const turns = [
      [0, 10, 10],
      [1, 20, 20],
      [0, 5, 15],
      [0, 5, 20],
      [1, 30, 50],
      [2, 1, 1],
      [0, 0, 20],
    ] as const
    for (const [index, takes, sum] of turns) {
      atArticle(index)
      clock.now += takes
      expect([articleAtWork(meter), timeSpent(meter, read)]).toEqual([index, sum])
    }
  })
})
