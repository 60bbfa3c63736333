import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildScreen } from '../src/article/screen.js'
import { STEMS } from '../src/batch/stems.js'
import { RULES } from '../src/measures/rules/index.js'

const screen = buildScreen(STEMS)
const passes = (text: string, by = screen): boolean => {
  const bytes = Buffer.from(text)
  return by.find(bytes, 0, bytes.length) >= 0
}
const plain = (marked: string): string => marked.replace(/\[\w+ ([^\]]*)\]/g, '$1').replace(/\[\w+ ([^\]]*)\]/g, '$1')

describe('no rule fires on what the screen leaves out', () => {
  const examples = RULES.flatMap(({ id, matches }) => matches.map((sentence) => [id, plain(sentence)] as const))
  test('every example of every rule passes', () => {
    expect(examples.filter(([, sentence]) => !passes(sentence))).toEqual([])
  })

  const gold = new URL('../../shared/gold/articles.jsonl', import.meta.url)
  test.skipIf(!existsSync(gold))('every gold article passes: recall 1.0', () => {
    const lines = readFileSync(gold, 'utf8').trim().split('\n')
    const passing = lines.filter((line) => passes(line)).length
    console.log(
      `screen: ${passing} of ${lines.length} gold articles pass, recall ${(passing / lines.length).toFixed(3)}`,
    )
    expect(passing).toBe(lines.length)
  })
  if (!existsSync(gold)) console.warn('gold articles are not here: the recall of the screen on them is not measured')
})

describe('the screen', () => {
  const small = buildScreen(['sanction', 'ban$', 'suspend+talks', 'suspend+aid$'], 30)
  const cases: readonly (readonly [text: string, passes: boolean])[] = [
    ['New sanctions on Iran', true],
    ['NEW SANCTIONS', true],
    ['a "ban" on it', true],
    ['ban', true],
    ['the bank and the band', false],
    ['unsanctioned', false],
    ['{"text":"One.\\nSanctions"}', true],
    ['{"text":"\\u201cSanctions"}', true],
    ['“Sanctions', true],
    ['suspended the player', false],
    ['suspended the talks', true],
    ['talks were suspended', true],
    ['suspended; so much later that it hardly matters came talks', false],
    ['suspend aids', false],
    ['', false],
  ]
  test.each(cases)('%j: %s', (text, expected) => {
    expect(passes(text, small)).toBe(expected)
  })

  test('finds what a plain search finds, wherever it stands', () => {
    const words = fc.constantFrom(
      'sanction',
      'sanctions',
      'Ban',
      'ban',
      'bank',
      'turban',
      'x',
      '\\n',
      'é',
      '“',
      'sanct',
    )
    const joints = fc.constantFrom(' ', '.', '-', '', '\n', '"')
    const texts = fc.array(fc.tuple(words, joints), { maxLength: 12 }).map((parts) => parts.flat().join(''))
    const single = buildScreen(['sanction', 'ban$'])
    fc.assert(
      fc.property(texts, (text) => {
        // A letter of a JSON escape before a word belongs to the escape.
        const expected = /(?<![a-z]|\\)(?:sanction|ban(?![a-z]))|\\[a-z](?:sanction|ban(?![a-z]))/i.test(text)
        expect(passes(text, single)).toBe(expected)
      }),
      { seed: 7, numRuns: 2000 },
    )
  })

  test('looks only into the range it is given', () => {
    const bytes = Buffer.from('sanction here, sanction there')
    expect(small.find(bytes, 1, 14)).toBe(-1)
    expect(small.find(bytes, 1, bytes.length)).toBe(15)
    expect(small.find(bytes, 15, 22)).toBe(-1)
  })
})
