import { describe, expect, test } from 'vitest'
import { standingsIn } from './measures-in.js'

/** "travel-ban impose rejected UN>ZW", one for each measure, in the order of the alphabet. */
const told = (text: string): readonly string[] => standingsIn(text).toSorted()

const holds = (rows: readonly (readonly [string, readonly string[]])[]): void =>
  test.each(rows)('%s', (text, standings) => expect(told(text)).toEqual(standings))

describe('a passive that leaves out the auxiliaries of the one before', () => {
  holds([
    [
      'Japan said exports to Myanmar would be halted and visas denied to its generals.',
      ['export-ban impose announced JP>MM', 'visa-restriction impose announced JP>MM'],
    ],
    [
      'British diplomats warned that loans could be frozen and an arms embargo imposed on Sudan if talks failed.',
      ['arms-embargo impose threatened GB>SD', 'capital-market-restriction impose threatened GB>SD'],
    ],
    [
      'Jakarta ordered the Australian consulate closed and its staff expelled.',
      ['diplomatic-downgrade impose announced ID>AU'],
    ],
    ['Chad was hit by drought and sanctions imposed by Niger.', ['sanctions impose in-force NE>TD']],
    ['Flights were halted and troops deployed along the border with Chad, Niger said.', []],
  ])
})

describe('what could follow, for one who sets a condition', () => {
  holds([
    [
      'EU officials say new sanctions could be imposed if Minsk holds another sham vote.',
      ['sanctions impose considered EU>BY'],
    ],
    ['An analyst in London said sanctions could be imposed if Iran tests a missile.', []],
  ])
})
