/** Verbs that put somebody under a measure with a word between the two: "placed Mali [under] sanctions". */
import type { Word } from '../../text/tag.js'
import { ACTS_FREEING, ACTS_PUTTING, ACTS_REPLYING, type Act, EXTEND, IMPOSE } from '../acts.js'
import { AUXILIARY } from '../clause/forms.js'
import { isFronted } from '../clause/fronted.js'
import { headOf, type VerbGroup } from '../clause/groups.js'

/** A verb that puts somebody under a measure with a word between the two. */
interface Putting {
  readonly example: string
  /** The words that may open the measure. */
  readonly links: readonly string[]
  readonly actOf: (verb: string) => Act | undefined
  readonly fits?: (words: readonly Word[], group: VerbGroup, link: number) => boolean
}

const THREATEN: Act = { action: 'impose', status: 'threatened' }

const when =
  (verbs: RegExp, act: Act): Putting['actOf'] =>
  (verb) =>
    verbs.test(verb) ? act : undefined

/** What is tightened, turned or raised: "turned the [screws] on Mali with an embargo". */
const SCREWS = /^(?:pressure|ante|stakes)$|^(?:screws?|heat|noose|vice|grip|squeeze) (?:on|around)$/

/** "walloped Mali with tariffs". */
const STRIKING =
  /^(?:hit|slap|target|punish|wallop|hammer|clobber|whack|smack|saddle|strike|squeeze|penali[sz]e)(?:s|es|d|ed|ing|p?ped|p?ping|ting)?$|^(?:struck|striking|stung|saddling|squeezing|penali[sz]ing)$/

const PUTTING: readonly Putting[] = [
  { example: 'added Mali to its embargo', links: ['to'], actOf: when(/^add(?:s|ed|ing)?$/, IMPOSE) },
  {
    example: "put Mali's king on the list of those under a ban",
    links: ['on', 'onto'],
    actOf: when(/^(?:put(?:s|ting)?|plac(?:e|es|ed|ing)|includ(?:e|es|ed|ing))$/, IMPOSE),
    fits: (words, _, link) => opensList(words, link),
  },
  {
    example: "placed Mali's king on a travel ban",
    links: ['on'],
    actOf: when(/^(?:put(?:s|ting)?|plac(?:e|es|ed|ing))$/, IMPOSE),
    fits: (words, group, link) => barsPersons(words, link) && (group.passive || holdsPeople(words, group.last, link)),
  },
  { example: 'subjected Mali to an embargo', links: ['to'], actOf: when(/^subject/, IMPOSE) },
  {
    example: 'Mali will remain subject to an embargo',
    links: ['to'],
    actOf: when(/^(?:remain|stay)(?:s|ed|ing)?$/, EXTEND),
    fits: (words, _, link) => words[link - 1]?.lower === 'subject',
  },
  {
    example: 'Mali became subject to an embargo',
    links: ['to'],
    actOf: () => IMPOSE,
    fits: (words, group, link) =>
      words[link - 1]?.lower === 'subject' && (isCopula(words, group) || BECOMING.test(headOf(words, group))),
  },
  { example: 'warned Mali of sanctions', links: ['of'], actOf: when(/^warn(?:s|ed|ing)?$/, THREATEN) },
  { example: 'freed Mali from sanctions', links: ['from', 'of'], actOf: (verb) => ACTS_FREEING.get(verb) },
  {
    example: 'Mali was hit by EU sanctions',
    links: ['by'],
    actOf: when(/^(?:hit|targeted|struck|punished|stung|squeezed|battered|crippled|hobbled|isolated)$/, IMPOSE),
    fits: (words, group) => group.passive && (group.form === 'finite' || isFronted(group) || isOnlyVerb(words, group)),
  },
  {
    example: 'Faced with EU tariffs, Mali gave way',
    links: ['with'],
    actOf: when(/^(?:faced|confronted)$/, IMPOSE),
    fits: (_, group) => group.passive,
  },
  { example: 'retaliated with tariffs', links: ['with'], actOf: (verb) => ACTS_REPLYING.get(verb) },
  { example: 'threatened Mali with sanctions', links: ['with'], actOf: when(/^threaten(?:s|ed|ing)?$/, THREATEN) },
  {
    example: 'ratcheted up pressure on Mali with new sanctions',
    links: ['with'],
    actOf: when(
      /^(?:ratchet|step|increas|rais|pil|turn|heap|heighten|intensif|mount|crank|tighten|upp?(?:s|ed|ing)?$|appl)/,
      IMPOSE,
    ),
    fits: (words, { last }, link) =>
      words
        .slice(last + 1, link)
        .some(({ lower, index }) => SCREWS.test(lower) || SCREWS.test(`${lower} ${words[index + 1]?.lower}`)),
  },
  {
    example: 'hit Mali with sanctions',
    links: ['with'],
    actOf: when(STRIKING, IMPOSE),
  },
  { example: 'Mali remains under sanctions', links: ['under'], actOf: when(/^(?:remain|stay)(?:s|ed|ing)?$/, EXTEND) },
  { example: 'kept Mali under sanctions', links: ['under'], actOf: when(/^(?:keep(?:s|ing)?|kept)$/, EXTEND) },
  { example: 'placed Mali under sanctions', links: ['under'], actOf: (verb) => ACTS_PUTTING.get(verb) },
]

/** "Malian banks hit by EU sanctions": in a headline nothing else is a verb. */
const isOnlyVerb = (words: readonly Word[], { first, last, form }: VerbGroup): boolean =>
  form === 'participle' &&
  words.every(({ pos, index }) => (index >= first && index <= last) || !(pos === 'verb' || AUXILIARY.has(pos)))

/** "on [a travel ban]", "on [asset freezes]": what persons alone are put under. */
export const barsPersons = (words: readonly Word[], link: number): boolean =>
  words
    .slice(link + 1, link + 4)
    .some(
      ({ lower }, i, near) =>
        /^(?:travel|visa|assets?|entry)$/.test(lower) && /^(?:bans?|freezes?)$/.test(near[i + 1]?.lower ?? ''),
    )

/** "placed [22 individuals] on", not "put an end on". */
const holdsPeople = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .slice(from + 1, to)
    .some(
      ({ pos, lower }) =>
        pos === 'number' ||
        pos === 'name' ||
        /^(?:them|him|her|officials|individuals|persons|people|leaders|members)$/.test(lower),
    )

/** "on [its list] of". */
export const opensList = (words: readonly Word[], link: number): boolean =>
  words.slice(link + 1, link + 4).some(({ lower }) => /^(?:lists?|registers?)$/.test(lower))

export const BECOMING = /^(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|become|becomes|became)$/

export const isCopula = (words: readonly Word[], { head }: VerbGroup): boolean => words[head]?.pos === 'be'

/** The act of a verb that needs "under", "with" or "subject to" behind it; the first that fits counts. */
export function putting(words: readonly Word[], group: VerbGroup, link: number): Act | undefined {
  const opener = (words[link] as Word).lower
  const verb = headOf(words, group)
  for (const { links, actOf, fits } of PUTTING) {
    const act = links.includes(opener) && (fits?.(words, group, link) ?? true) ? actOf(verb) : undefined
    if (act) return act
  }
  return undefined
}
