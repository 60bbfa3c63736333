/** "A ban on Belarusian potash came into force [in Lithuania]": where a measure takes effect, its state imposes it. */
import type { Imposer } from '../../record/contract.js'
import type { Candidate } from '../candidates.js'
import type { Clauses } from '../clause/clause.js'
import { headOf } from '../clause/groups.js'
import type { Standing } from '../standing/standing.js'
import { imposerOf } from './acting.js'
import { type Namings, namingsIn, wordAt } from './actors.js'

const STARTING = /^(?:takes?|took|taken|comes?|came|enter(?:s|ed)?|goes|go|went)$/

const BEGINNING = /^(?:kick(?:s|ed)?|begins?|began|starts?|started|bites?|bit)$/

/** True for a measure of which it is told that it takes effect. */
export function startsBy({ groups: [at = -1] }: Standing, { words, groups }: Clauses): boolean {
  const verb = groups[at]
  if (!verb) return false
  const head = headOf(words, verb)
  const behind = words.slice(verb.last + 1, verb.last + 3).map(({ lower }) => lower)
  // "kicked in on Friday", "began on Friday", "will bite in May".
  if (BEGINNING.test(head) && (!/^kick/.test(head) || behind[0] === 'in')) return true
  return STARTING.test(head) && behind.some((word) => /^(?:effect|force)$/.test(word))
}

/** The state or bloc in which a noun's measure takes effect, told behind the verb or in front of all; undefined when none is. */
export function effectPlace(
  { form }: Candidate,
  { groups: [at = -1] }: Standing,
  { words, groups }: Clauses,
  namings: Namings,
): Imposer | undefined {
  const verb = form === 'noun' ? groups[at] : undefined
  if (!verb || !STARTING.test(headOf(words, verb))) return undefined
  const effect = words.findIndex(({ lower, index }) => index > verb.last && /^(?:effect|force)$/.test(lower))
  if (effect < 0 || effect > verb.last + 2) return undefined
  const stop = words.findIndex(({ after, index }) => index >= effect && /[,;:.]/.test(after))
  const last = Math.min(effect + 7, stop < 0 ? words.length - 1 : stop)
  const places = [{ first: effect + 1, last }, ...(words[0]?.lower === 'in' ? [{ first: 1, last: 4 }] : [])]
  const naming = places
    .flatMap((run) => namingsIn(namings, words, run))
    .find(({ entity, start }) => {
      const first = wordAt(words, start)
      const link = words[first - 1]?.pos === 'determiner' ? words[first - 2] : words[first - 1]
      return /^(?:country|bloc)$/.test(entity.kind) && /^(?:in|across|throughout)$/.test(link?.lower ?? '')
    })
  return naming && imposerOf(naming)
}
