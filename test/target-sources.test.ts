import { describe, expect, test } from 'vitest'
import { REASON_SOURCES, TARGET_SOURCES } from '../src/measures/roles/target-sources.js'
import { measuresIn } from './measures-in.js'

/** Codes of the states that the examples mark. */
const CODES: Readonly<Record<string, string>> = {
  Chad: 'TD',
  Iran: 'IR',
  Iranian: 'IR',
  Kenya: 'KE',
  Niger: 'NE',
  'North Korea': 'KP',
  Peru: 'PE',
  Sudan: 'SD',
  Uganda: 'UG',
  Uzbek: 'UZ',
}

describe('a source of targets tells the states of its example', () => {
  test.each([...TARGET_SOURCES, ...REASON_SOURCES])('$id: $example', ({ example }) => {
    const marked = [...example.matchAll(/\[([^\]]+)\]/g)].map(([, name = '']) => CODES[name])
    const hit = measuresIn(example.replace(/[[\]]/g, '')).map(({ targetCountries }) => targetCountries.toSorted())
    expect(hit).toContainEqual(marked)
  })
})
