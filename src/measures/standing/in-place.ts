/** Measures that are in force by being in place: "has an embargo in place", "is in force". */
import type { Word } from '../../text/tag.js'
import { lowerText } from '../../text/word-search.js'
import { ACTS_OF, type Act, EXTEND, LIFT, PACKAGING } from '../acts.js'
import { headOf, type VerbGroup } from '../clause/groups.js'

export const IN_PLACE: Act = { action: 'impose' }

/** "has an arms embargo in place", "has had sanctions on Sudan since 1997", "has a ban on", "has a raft of sanctions against". */
export const isInPlace = (words: readonly Word[], group: VerbGroup, noun: number): boolean =>
  hasInPlace(words, group, noun) || hasBeside(words, group, noun)

/** "has a travel ban on officials, [an embargo] and [a freeze]": what stands in a list with one that somebody has. */
function hasBeside(words: readonly Word[], group: VerbGroup, noun: number): boolean {
  const article = words[noun - 1]?.pos === 'determiner' ? noun - 1 : noun
  const joiner = words[article - 1]
  if (!joiner || (joiner.lower !== 'and' && !/,/.test(joiner.after))) return false
  const link = words.findIndex(
    ({ lower, index }) => index > group.last && index < article && /^(?:on|against)$/.test(lower),
  )
  const plain = words.slice(group.last + 1, link).every(({ pos }) => /^(?:determiner|adjective|noun|number)$/.test(pos))
  return link > group.last + 1 && plain && hasInPlace(words, group, link - 1)
}

const hasInPlace = (words: readonly Word[], group: VerbGroup, noun: number): boolean =>
  /^(?:have|has|had)$/.test(headOf(words, group)) &&
  !words.slice(group.first, noun).some(({ lower, pos }) => lower === 'no' || pos === 'preposition') &&
  words
    .slice(noun, noun + 12)
    .some(
      ({ lower }, i, near) =>
        (lower === 'in' && /^(?:place|force)$/.test(near[i + 1]?.lower ?? '')) ||
        (lower === 'since' && near[i + 1]?.pos === 'number') ||
        (i < (PACKAGING.test(near[0]?.lower ?? '') ? 6 : 3) && /^(?:on|against)$/.test(lower)),
    )

const WEIGHED: Act = { action: 'impose', status: 'considered' }

/** What a copula and the words behind it tell of a measure that is their subject. */
interface State {
  /** What the words behind the copula open with. */
  readonly behind: RegExp
  readonly act: Act
  /** A sentence that tells it by the verb in brackets, and one in which the verb tells nothing. */
  readonly says: string
  readonly not?: string
}

/** The first that fits counts. */
export const STATES: readonly State[] = [
  {
    behind: /^no longer (?:in (?:place|force|effect)|valid|effective|needed)\b/,
    act: LIFT,
    says: 'The embargo [is] no longer in place.',
    not: 'The embargo [is] no longer popular.',
  },
  {
    behind: /^(?:\S+ ){0,2}at an end\b/,
    act: LIFT,
    says: 'The embargo [is] now at an end.',
    not: 'The embargo [is] not yet at an end.',
  },
  {
    behind: /^(?:now )?\S+ (?:years?|months?|weeks?|decades?) old\b/,
    act: IN_PLACE,
    says: 'The embargo [is] ten years old.',
    not: 'The embargo [is] an old story.',
  },
  {
    behind: /^(?:\S+ ){0,2}in (?:place|force|effect)\b/,
    act: IN_PLACE,
    says: 'The embargo [has been] in place since 1962.',
    not: 'The embargo [is] not in place.',
  },
  {
    behind: /^(?:\S+ )?in (?:response|retaliation|reaction|reply|addition) (?:to|for)\b/,
    act: IN_PLACE,
    says: 'The tariffs [are] in response to the seizure.',
    not: 'The tariffs [are] in question.',
  },
  { behind: /^(?:\S+ )?(?:due to|because of|part of)\b/, act: IN_PLACE, says: 'The ban [was] because of the coup.' },
  {
    behind: /^(?:an?|the|its) (?:\S+ )?(?:response|reaction|reply|answer|retaliation|punishment) (?:to|for)\b/,
    act: IN_PLACE,
    says: 'The ban [is] a swift response to the coup.',
    not: 'The ban [is] a mistake.',
  },
  {
    behind: /^(?:effective|valid) (?:from|until|through|as|on|for|immediately|till)\b/,
    act: IN_PLACE,
    says: 'The ban [is] effective from May 1.',
    not: 'The ban [is] effective.',
  },
  { behind: /^to (?:run|last|remain|stay|apply)\b/, act: IN_PLACE, says: 'The ban [was] to last a year.' },
  {
    behind: /^(?:\S+ )?on (?:hold|ice)\b/,
    act: { action: 'suspend' },
    says: 'The tariffs [are] now on hold.',
    not: 'The tariffs [are] on steel.',
  },
  {
    behind:
      /^(?:\S+ )?(?:an option|possible|on the (?:table|agenda|cards)|under (?:\S+ )?(?:consideration|discussion|study|review))\b/,
    act: WEIGHED,
    says: 'An embargo [is] still on the table.',
    not: 'An embargo [is] not possible.',
  },
  {
    behind:
      /^(?:\S+ )?(?:imminent|inevitable|likely|in the (?:works|pipeline)|on the way|being (?:prepared|drawn up|drafted))\b/,
    act: WEIGHED,
    says: 'New sanctions [are] in the works.',
  },
  {
    behind: /^(?:\S+ )?(?:ready|in store)\b/,
    act: { action: 'impose', status: 'threatened' },
    says: 'More sanctions [are] ready if Chad does not yield.',
    not: 'More sanctions [are] useless.',
  },
  {
    behind: /^(?:\S+ )?(?:off the table|out of the question)\b/,
    act: { action: 'impose', status: 'rejected' },
    says: 'An embargo [is] out of the question.',
  },
]

/** "has been in place since 1962", "is in response to", "are no longer in effect"; what is "not in place" is no act. */
export function inPlace(words: readonly Word[], group: VerbGroup): Act | undefined {
  if (words[group.head]?.pos !== 'be') return undefined
  const behind = words.slice(group.last + 1, group.last + 7).map(({ lower }) => lower)
  const closed = words[group.last + 1]?.after ?? ''
  // "The sanctions are over, the council said".
  if (behind[0] === 'over' && !group.negated && (/[,;:.]/.test(closed) || behind.length === 1)) return LIFT
  const told = behind.join(' ')
  const act = STATES.find((state) => state.behind.test(told))?.act
  if (!group.negated) return act
  // "is not on the cards": nobody means to take it.
  if (act?.status === 'considered') return OPEN.test(told) ? { ...act, status: 'rejected' } : undefined
  return told.startsWith('no longer') ? act : undefined
}

/** Where what may be taken lies open. */
const OPEN = /^(?:\S+ )?(?:an option|on the (?:table|agenda|cards)|under (?:consideration|discussion))\b/

/** What a measure does by itself, where some verbs need a word behind them: it may "enter into force", not "enter Ukraine". */
export function actOf(words: readonly Word[], group: VerbGroup): Act | undefined {
  const verb = headOf(words, group)
  const behind = words[group.last + 1]?.lower ?? ''
  if (/^r[au]n/.test(verb) && behind === 'out') return LIFT
  const next = lowerText(words.slice(group.last + 1, group.last + 4))
  // "came to an end", "will run for another year".
  if (/^c[ao]m/.test(verb) && /^to an? (?:end|close)$/.test(next)) return LIFT
  if (/^(?:r[au]n|last)/.test(verb) && /^for (?:another|a further)\b/.test(next)) return EXTEND
  // "ran its course", "came off", "fell away".
  if (/^its course(?: |$)/.test(next) || (/^(?:c[ao]m|f[ae]ll)/.test(verb) && /^(?:off|away)$/.test(behind)))
    return LIFT
  // "goes on as well", "carried on", "lives on".
  if (/^(?:go|went|carr|liv)/.test(verb) && behind === 'on') return EXTEND
  // "The embargo must go."
  if (/^(?:go(?:es)?|went)$/.test(verb) && STANDS.test(closing(words, group))) return LIFT
  if (/^f[ae]ll/.test(verb)) return fallen(behind, closing(words, group))
  if (/^liv/.test(verb) || (/^(?:h[oe]ld|r[io]se|climb|jump)/.test(verb) && !RATED.test(closing(words, group))))
    return undefined
  if (/^(?:go|went|carr)/.test(verb)) return ACTS_OF.get(verb)
  // "the ban still stands."
  if (/^st(?:an|oo)d/.test(verb)) return STANDS.test(closing(words, group)) ? EXTEND : undefined
  // "remain on the table", "stays an option": weighed, not kept.
  if (/^(?:remain|stay)/.test(verb)) return weighedIn(words, group) ?? ACTS_OF.get(verb)
  // "now apply until May", "will apply for another year".
  if (/^appl/.test(verb) && GOES_ON.test(near(words, group))) return EXTEND
  if (/^affect/.test(verb) && FELT.test(lowerText(words.slice(group.last + 1, group.last + 5)))) return undefined
  const needs = NEEDED.find(([verbs]) => verbs.test(verb))?.[1]
  return needs && !needs.test(behind) ? undefined : ACTS_OF.get(verb)
}

/** "fell to 10 percent" eases, "The ban fell in May" ends; "fell on Chad", "falls under the law" tell nothing. */
const fallen = (behind: string, closes: string): Act | undefined =>
  /^(?:to|from|by)$/.test(behind)
    ? { action: 'ease' }
    : /^(?:in|last|today|yesterday)$/.test(behind) || STANDS.test(closes)
      ? LIFT
      : undefined

/** "rise to", "climbed from", "holds.": not "hold up goods", "rose in protest". */
const RATED = /^(?:[,;.]|to|from|by|until|again|for now|and|but|steeply|sharply)/

/** The words around a verb's end: one in front of its last, six behind. */
const near = (words: readonly Word[], { last }: VerbGroup): string => lowerText(words.slice(last - 1, last + 7))

/** What closes the verb, and the word behind it. */
const closing = (words: readonly Word[], { last }: VerbGroup): string =>
  `${words[last]?.after ?? ''}${words[last + 1]?.lower ?? '.'}`.trim()

/** Not "stands in the way", "stood at 20 percent". */
const STANDS = /^(?:[,;.]|until|till|as|and|but|for now|despite|while|though|pending|today)/

const GOES_ON = /^now \S+ (?:until|till)\b|\bfor (?:another|a further)\b/

const weighedIn = (words: readonly Word[], { last }: VerbGroup): Act | undefined => {
  const behind = lowerText(words.slice(last + 1, last + 7))
  const act = STATES.find((state) => state.behind.test(behind))?.act
  return act?.status === undefined ? undefined : act
}

/** "affects relations", "was affecting trade": what it does to these is no scope of it. */
const FELT =
  /^(?:(?:\S+ ){0,2})(?:relations|ties|cooperation|talks|growth|prices|business|businesses|economy|economies|life|lives|everyone|people|trade|relationship|confidence)\b/

const NEEDED: readonly (readonly [verbs: RegExp, behind: RegExp])[] = [
  [/^enter/, /^(?:into|force|effect)$/],
  [/^kick/, /^in$/],
  [/^snap/, /^back$/],
  [/^(?:r[au]n|last)/, /^(?:until|till|through|for|to)$/],
]
