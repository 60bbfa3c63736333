import { describe, expect, test } from 'vitest'
import { ADJECTIVAL, adjectivalCase } from '../src/measures/clause/adjectival.js'
import { bareGroup } from '../src/measures/clause/bare.js'
import { caseOf, PAST_FORMS } from '../src/measures/clause/past-forms.js'
import { tagMarked } from './tagged.js'

describe('a past form is main verb or participle', () => {
  test.each(PAST_FORMS.map((row) => [row.example, row] as const))('%s', (example, row) => {
    const { words, index } = tagMarked(example)
    expect(caseOf(words, index)?.example).toBe(example)
    expect(bareGroup(words, index).form).toBe(row.is === 'participle' ? 'participle' : 'finite')
  })
})

test.each(ADJECTIVAL.map(({ example }) => example))('describes a noun or not: %s', (example) => {
  const { words, index } = tagMarked(example)
  expect(adjectivalCase(words, index)?.example).toBe(example)
})
