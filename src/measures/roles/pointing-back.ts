/** Who is meant by words that point back: "froze his assets", "blacklisted the company", "barred its officials". */
import { findCountedNoun } from '../../lexicon/nouns.js'
import type { Sentence } from '../../text/document.js'
import type { Word } from '../../text/tag.js'
import type { Run } from '../clause/clause.js'
import type { Scene } from '../scene.js'
import { actingCode, canImpose, isArmedGroup, type Naming, namingsBefore, namingsBetween, stateOf } from './actors.js'
import { GROUP_NOUN, peopleIn } from './people.js'

/** What is known where the words stand. */
interface Known extends Pick<Scene, 'namings' | 'context'> {
  readonly imposers: ReadonlySet<string>
  /** Where the sentence begins. */
  readonly opening: number
  readonly sentence: Sentence
}

/** How far back a person or firm may be named, in characters. */
const FAR = 400

/** How long the name may be that a sentence begins with, in characters. */
const BEGINNING = 40

const PERSON = /^(?:he|him|his|she|her)$/
const FIRM =
  /^(?:company|firm|bank|lender|insurer|maker|manufacturer|carrier|airline|broadcaster|channel|network|outlet|newspaper|refiner|miner|operator|producer|supplier|trader|conglomerate|exchange|platform|group|organi[sz]ation|foundation|movement|militia|cartel|gang)$/

/** Words that may stand for an armed group; a firm is none. */
const MOVEMENT = /^(?:network|group|organi[sz]ation|movement|militia|cartel|gang)$/

/** Where a run of words names nobody: who its pronoun or "the company" stands for, when his state is known and imposes nothing. */
export function pointedAt(words: readonly Word[], { first, last }: Run, known: Known): Naming | undefined {
  const run = words.slice(first, last + 1)
  for (const { points, find } of MEANINGS) {
    const word = run.find((each) => points(each, words))
    if (!word) continue
    const meant = find(word, known)
    const state = meant && stateOf(meant.entity)
    const open = state === null && meant?.entity.kind === 'person'
    return open || (state && !known.imposers.has(state)) ? meant : undefined
  }
  return undefined
}

/** "the militia's leaders". */
const bare = (word: string): string => word.replace(/['’]s$/, '')

interface Meaning {
  readonly example: string
  readonly points: (word: Word, words: readonly Word[]) => boolean
  readonly find: (word: Word, known: Known) => Naming | undefined
}

const MEANINGS: readonly Meaning[] = [
  {
    example: 'Igor Sechin heads Rosneft. Britain froze [his] assets.',
    points: ({ lower }) => PERSON.test(lower),
    find: ({ start }, { namings, imposers }) =>
      namingsBefore(namings, start, FAR).findLast(
        ({ entity }) => entity.kind === 'person' && !imposers.has(actingCode(entity) ?? ''),
      ),
  },
  {
    example: 'Huawei makes phones. Washington blacklisted [the company].',
    points: ({ lower, index }, words) =>
      FIRM.test(bare(lower)) && /^(?:the|this|that)$/.test(words[index - 1]?.lower ?? ''),
    find: ({ start, lower }, { namings }) =>
      namingsBefore(namings, start, FAR).findLast(
        ({ entity }) =>
          entity.kind === 'organization' && !canImpose(entity) && (MOVEMENT.test(bare(lower)) || !isArmedGroup(entity)),
      ),
  },
  {
    example: 'Georgia passed a law on agents. Washington barred dozens of [its] officials.',
    points: ({ lower, index }, words) =>
      lower === 'its' && words.slice(index + 1, index + 4).some((next) => findCountedNoun(next.lower)?.plural),
    find: (_, { context, namings, imposers, opening }) =>
      namingsBetween(namings, opening, opening + BEGINNING).find(
        ({ start, entity }) => start === opening && !imposers.has(actingCode(entity) ?? ''),
      ) ?? context.subject,
  },
  {
    example: 'The order names 20 Burmese generals. Britain froze [their] assets.',
    points: ({ lower, index }, words) =>
      /^(?:them|their|they)$/.test(lower) ||
      (/^(?:the|these|those)$/.test(words[index - 1]?.lower ?? '') && GROUP_NOUN.test(lower)),
    find: ({ start }, { context, namings, imposers, sentence }) => {
      const isOther = ({ entity }: Naming): boolean => !imposers.has(actingCode(entity) ?? '')
      const own = peopleIn(sentence, namings).findLast((naming) => naming.end <= start && isOther(naming))
      if (own) return own
      const people = context.people.filter(isOther)
      // Those of several states may all be meant; whom a measure of the sentence before hits is taken with their number from there.
      const code = new Set(people.map(({ entity }) => entity.code)).size === 1 ? people[0]?.entity.code : undefined
      return code && !(context.lastDistance === 1 && context.told.includes(code)) ? people.at(-1) : undefined
    },
  },
]
