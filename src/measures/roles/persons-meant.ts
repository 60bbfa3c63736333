/** The person that a pronoun stands for: "froze his assets", "imposed a travel ban on him", "she was sanctioned". */
import type { Word } from '../../text/tag.js'
import type { Run } from '../clause/clause.js'
import { actingCode, type Naming, type Namings, namingsBefore, stateOf } from './actors.js'

const PRONOUN = /^(?:he|him|his|she|her)$/

/** How far back the person may be named, in characters. */
const FAR = 400

/** Where a run of words names nobody: the person named last before its pronoun, of a known state, who does not act for an imposer. */
export function personMeant(
  words: readonly Word[],
  { first, last }: Run,
  imposers: ReadonlySet<string>,
  namings: Namings,
): Naming | undefined {
  const pronoun = words.slice(first, last + 1).find(({ lower }) => PRONOUN.test(lower))
  if (!pronoun) return undefined
  const person = namingsBefore(namings, pronoun.start, FAR).findLast(
    ({ entity }) => entity.kind === 'person' && !imposers.has(actingCode(entity) ?? ''),
  )
  return person && stateOf(person.entity) !== null ? person : undefined
}
