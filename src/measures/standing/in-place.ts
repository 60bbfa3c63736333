/** Measures that are in force by being in place: "has an embargo in place", "is in force". */
import type { Word } from '../../text/tag.js'
import type { Act } from '../acts.js'
import { headOf, type VerbGroup } from '../clause/groups.js'

export const IN_PLACE: Act = { action: 'impose' }

/** "has an arms embargo in place", "has had sanctions on Sudan since 1997". */
export const isInPlace = (words: readonly Word[], group: VerbGroup, noun: number): boolean =>
  /^(?:have|has|had)$/.test(headOf(words, group)) &&
  words
    .slice(noun, noun + 12)
    .some(
      ({ lower }, i, near) =>
        (lower === 'in' && /^(?:place|force)$/.test(near[i + 1]?.lower ?? '')) ||
        (lower === 'since' && near[i + 1]?.pos === 'number'),
    )

/** "has been in place since 1962", "are in force". */
export const inPlace = (words: readonly Word[], group: VerbGroup): Act | undefined =>
  words[group.head]?.pos === 'be' &&
  words
    .slice(group.last + 1, group.last + 4)
    .some(({ lower }, i, near) => lower === 'in' && /^(?:place|force|effect)$/.test(near[i + 1]?.lower ?? ''))
    ? IN_PLACE
    : undefined
