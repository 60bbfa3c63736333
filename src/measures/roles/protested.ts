/** Whose deed an act protests: "recalled its envoy to protest Peru's raid", "in protest at the Peruvian raid". */
import type { Word } from '../../text/tag.js'
import type { Clauses } from '../clause/clause.js'
import { type Naming, type Namings, onlyOtherState, wordAt } from './actors.js'
import { namedFrom } from './named-from.js'

/** The state whose deed stands as what is protested behind the act, or at the opening of its sentence; never one of the imposers. */
export function protestedStates(
  { words }: Clauses,
  namings: Namings,
  from: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const opens = words[0]?.lower === 'in' && words[1]?.lower === 'protest' ? [words[1]] : []
  for (const { index, lower, after } of [...words.slice(from), ...opens]) {
    if (!/^protest(?:ing)?$/.test(lower) || /[,;:.]/.test(after)) continue
    const before = words[index - 1]?.lower
    if (lower === 'protest' && before !== 'to' && before !== 'in') continue
    const first = LINK.test(words[index + 1]?.lower ?? '') ? index + 2 : index + 1
    const naming = namedFrom(words, namings, first, first + NEAR, leadsIn)
    const code = naming && !isScene(naming, words) ? onlyOtherState([naming], imposers) : undefined
    if (code) return [code]
  }
  return []
}

/** "the [Gaza] war": where it happens is not whose deed it is. */
const isScene = ({ end }: Naming, words: readonly Word[]): boolean =>
  /^(?:war|conflict|crisis|fighting|violence|killings|offensive)$/.test(words[wordAt(words, end - 1) + 1]?.lower ?? '')

const LINK = /^(?:at|against|over|of)$/
const NEAR = 6

const leadsIn = ({ pos, lower, after }: Word): boolean =>
  !/[,;:]/.test(after) && (/^(?:determiner|adjective|noun|number)$/.test(pos) || lower === 'by')
