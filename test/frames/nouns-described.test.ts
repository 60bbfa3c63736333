import { describe, expect, test } from 'vitest'
import { measuresIn, sidesOf } from '../measures-in.js'

/** What is done to a measure, whatever stands between its noun and the verb, or behind the noun. */
const NOUNS: readonly (readonly [noun: string, type: string, target: string, were: string])[] = [
  ['ban on imports of fish from Iceland', 'import-ban', 'IS', 'was'],
  ['sanctions against Sudan', 'sanctions', 'SD', 'were'],
  ['freeze on the assets of Sudanese generals', 'asset-freeze', 'SD', 'was'],
  ['arms embargo on Chad', 'arms-embargo', 'TD', 'was'],
  ['tariffs on Brazilian coffee', 'tariff', 'BR', 'were'],
  ['suspension of aid to Peru', 'aid-suspension', 'PE', 'was'],
  ['travel bans on 12 Egyptian officials', 'travel-ban', 'EG', 'were'],
]

const DESCRIBED: readonly string[] = [
  'imposed after the coup',
  'imposed over the coup in 2014',
  'imposed under the previous government',
  'imposed to punish the country for a coup',
  'which Norway imposed after the coup',
  'announced in March',
  'agreed last week',
  'due to expire on Friday',
  'that has hurt its economy',
  ', in force since May,',
  ', imposed in 2018 to punish the country for a coup,',
  'put in place by the previous government',
  'first imposed in 2011',
  'adopted in 2011',
  'slapped on the country in 2014',
  'introduced by Norway in 2018',
]

const FRAMES: readonly (readonly [frame: string, action: string])[] = [
  ["Norway's {n} {m} {were} lifted on Monday.", 'lift'],
  ['The {n} {m} {were} extended by Norway on Monday.', 'extend'],
  ['Norway said the {n} {m} would be lifted.', 'lift'],
  ['Norway on Monday lifted its {n} {m}.', 'lift'],
  ['Norway agreed to ease the {n} {m}.', 'ease'],
  ['Norway will keep the {n} {m} in place.', 'extend'],
  ['Norway announced the lifting of its {n} {m}.', 'lift'],
  ['Norway refused to lift the {n} {m}.', 'lift'],
]

const fill = (frame: string, noun: string, described: string, were: string): string =>
  frame.replace('{n}', noun).replace('{m}', described).replace('{were}', were).replaceAll(' ,', ',').replace(',.', '.')

describe('what is done to a measure is read past what describes it', () => {
  test.each(DESCRIBED)('%s', (described) => {
    const faults = FRAMES.flatMap(([frame, action]) =>
      NOUNS.flatMap(([noun, type, target, were]) => {
        const text = fill(frame, noun, described, were)
        const told = measuresIn(text)
        const isRight = told.some((m) => m.type === type && m.action === action && sidesOf(m) === `NO>${target}`)
        return isRight ? [] : [`${text} => ${told.map((m) => `${m.type} ${m.action} ${sidesOf(m)}`).join('; ')}`]
      }),
    )
    expect(faults).toEqual([])
  })

  test.each([
    [
      'the clause that a time opens keeps its verb',
      'Norway lifted sanctions on Chad imposed after its president was ousted in a coup.',
      'lift',
    ],
    ['what is due to end is told to end', 'The arms embargo on Chad is due to expire on Friday, Norway said.', 'lift'],
    ['so in a headline', "Norway's arms ban on Chad set to lapse", 'lift'],
  ])('%s', (_, text, action) => expect(measuresIn(text).map((m) => m.action)).toEqual([action]))
})
