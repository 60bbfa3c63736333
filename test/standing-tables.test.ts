/** The sentences that stand in the tables of measures/standing: each row holds in its own, and in none of its near misses. */
import { describe, expect, test } from 'vitest'
import { type Clauses, type Run, readClauses } from '../src/measures/clause/clause.js'
import type { VerbGroup } from '../src/measures/clause/groups.js'
import { isUnder, OPENING_CUES } from '../src/measures/standing/conditions.js'
import { inPlace, STATES } from '../src/measures/standing/in-place.js'
import { WAYS } from '../src/measures/standing/nouns.js'
import { tagMarked } from './tagged.js'

/** The clauses of a sentence, the noun in brackets, and the group of the verb in brackets. */
function read(marked: string): { readonly clauses: Clauses; readonly noun: Run; readonly group: VerbGroup } {
  const { words, index } = tagMarked(marked)
  const clauses = readClauses(words)
  const group = clauses.groups[clauses.groupAt[index] as number] as VerbGroup
  return { clauses, noun: { first: index, last: index }, group }
}

describe('the first way in which a sentence says what is done to a noun', () => {
  test.each(WAYS.map((way) => [way.says, way.only ?? 'no relief'] as const))('%s', (says, kind) => {
    const { clauses, noun } = read(says)
    const first = WAYS.find(({ only = kind, read }) => only === kind && read(clauses, noun))
    expect(first?.says).toBe(says)
  })
})

describe('what a copula tells of a measure', () => {
  test.each(STATES.map((state) => [state.says, state.act] as const))('%s', (says, act) => {
    const { clauses, group } = read(says)
    expect(inPlace(clauses.words, group)).toBe(act)
  })

  test.each(STATES.flatMap(({ not }) => not ?? []))('nothing: %s', (near) => {
    const { clauses, group } = read(near)
    expect(inPlace(clauses.words, group)).toBeUndefined()
  })
})

describe('a word in front of a verb that leaves its act open', () => {
  test.each(OPENING_CUES.map((cue) => [cue.says, cue] as const))('%s', (says, cue) => {
    const { clauses, group } = read(says)
    expect(isUnder(clauses, group, cue)).toBe(true)
  })

  test.each(OPENING_CUES.map((cue) => [cue.not, cue] as const))('not: %s', (near, cue) => {
    const { clauses, group } = read(near)
    expect(isUnder(clauses, group, cue)).toBe(false)
  })
})
