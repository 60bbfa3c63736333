/** Measures that are in force by being in place: "has an embargo in place", "is in force". */
import type { Word } from '../../text/tag.js'
import { ACTS_OF, type Act } from '../acts.js'
import { headOf, type VerbGroup } from '../clause/groups.js'

export const IN_PLACE: Act = { action: 'impose' }

/** "has an arms embargo in place", "has had sanctions on Sudan since 1997", "has a ban on". */
export const isInPlace = (words: readonly Word[], group: VerbGroup, noun: number): boolean =>
  /^(?:have|has|had)$/.test(headOf(words, group)) &&
  !words.slice(group.first, noun).some(({ lower, pos }) => lower === 'no' || pos === 'preposition') &&
  words
    .slice(noun, noun + 12)
    .some(
      ({ lower }, i, near) =>
        (lower === 'in' && /^(?:place|force)$/.test(near[i + 1]?.lower ?? '')) ||
        (lower === 'since' && near[i + 1]?.pos === 'number') ||
        (i < 3 && /^(?:on|against)$/.test(lower)),
    )

const WEIGHED: Act = { action: 'impose', status: 'considered' }

/** What a copula and the words behind it tell of a measure that is their subject. */
const STATES: readonly (readonly [behind: RegExp, act: Act])[] = [
  [/^no longer (?:in (?:place|force|effect)|valid|effective|needed)\b/, { action: 'lift' }],
  [/^(?:\S+ ){0,2}in (?:place|force|effect)\b/, IN_PLACE],
  [/^(?:\S+ )?in (?:response|retaliation|reaction|reply|addition) (?:to|for)\b/, IN_PLACE],
  [/^(?:\S+ )?(?:due to|because of|part of)\b/, IN_PLACE],
  [/^(?:an?|the|its) (?:\S+ )?(?:response|reaction|reply|answer|retaliation|punishment) (?:to|for)\b/, IN_PLACE],
  [/^(?:effective|valid) (?:from|until|through|as|on|for|immediately|till)\b/, IN_PLACE],
  [/^to (?:run|last|remain|stay|apply)\b/, IN_PLACE],
  [/^(?:\S+ )?on (?:hold|ice)\b/, { action: 'suspend' }],
  [
    /^(?:\S+ )?(?:an option|possible|on the (?:table|agenda|cards)|under (?:consideration|discussion|study|review))\b/,
    WEIGHED,
  ],
  [
    /^(?:\S+ )?(?:imminent|inevitable|likely|in the (?:works|pipeline)|on the way|being (?:prepared|drawn up|drafted))\b/,
    WEIGHED,
  ],
  [/^(?:\S+ )?(?:off the table|out of the question)\b/, { action: 'impose', status: 'rejected' }],
]

/** "has been in place since 1962", "is in response to", "are no longer in effect"; what is "not in place" is no act. */
export function inPlace(words: readonly Word[], group: VerbGroup): Act | undefined {
  if (words[group.head]?.pos !== 'be') return undefined
  const behind = words.slice(group.last + 1, group.last + 7).map(({ lower }) => lower)
  const closed = words[group.last + 1]?.after ?? ''
  // "The sanctions are over, the council said".
  if (behind[0] === 'over' && !group.negated && (/[,;:.]/.test(closed) || behind.length === 1))
    return { action: 'lift' }
  const act = STATES.find(([pattern]) => pattern.test(behind.join(' ')))?.[1]
  return group.negated && act?.action !== 'lift' ? undefined : act
}

/** What a measure does by itself, where some verbs need a word behind them: it may "enter into force", not "enter Ukraine". */
export function actOf(words: readonly Word[], group: VerbGroup): Act | undefined {
  const verb = headOf(words, group)
  const behind = words[group.last + 1]?.lower ?? ''
  if (/^r[au]n/.test(verb) && behind === 'out') return { action: 'lift' }
  const next = words.slice(group.last + 1, group.last + 4).map(({ lower }) => lower)
  // "came to an end", "will run for another year".
  if (/^c[ao]m/.test(verb) && /^to an? (?:end|close)$/.test(next.join(' '))) return { action: 'lift' }
  if (/^(?:r[au]n|last)/.test(verb) && /^for (?:another|a further)\b/.test(next.join(' '))) return { action: 'extend' }
  const needs = NEEDED.find(([verbs]) => verbs.test(verb))?.[1]
  return needs && !needs.test(behind) ? undefined : ACTS_OF.get(verb)
}

const NEEDED: readonly (readonly [verbs: RegExp, behind: RegExp])[] = [
  [/^enter/, /^into$/],
  [/^kick/, /^in$/],
  [/^(?:r[au]n|last)/, /^(?:until|till|through|for|to)$/],
]
