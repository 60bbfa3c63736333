/** People, firms and ships of a state that a text tells without names: "20 Burmese generals", "the Haitians". */
import { findTerritory } from '../../lexicon/names.js'
import { findCountedNoun } from '../../lexicon/nouns.js'
import type { Document, Sentence } from '../../text/document.js'
import { type Naming, type Namings, namingsBetween } from './actors.js'

/** Those told in the two sentences before, the last one last; an item of a list tells only some of those meant. */
export const peopleBefore = ({ sentences }: Document, index: number, namings: Namings): readonly Naming[] =>
  sentences
    .slice(Math.max(0, index - 2), index)
    .filter(({ zone, text }) => zone === 'body' && !/^[-–—•*·]/.test(text))
    .flatMap((sentence) => peopleIn(sentence, namings))

/** Namings by which a sentence tells of people of a state. */
export const peopleIn = (
  { text, start, end }: Pick<Sentence, 'text' | 'start' | 'end'>,
  namings: Namings,
): readonly Naming[] =>
  namingsBetween(namings, start, end).filter(
    (naming) =>
      naming.entity.kind === 'country' &&
      (isPeople(naming.text) || isBeforePeople(text.slice(naming.end - start, naming.end - start + REACH))),
  )

/** How far behind its adjective the noun of a group may end, in characters. */
const REACH = 48

/** "Haitians", "Iraqis". */
const isPeople = (form: string): boolean => /[^s]s$/.test(form) && findTerritory(form)?.sense === 'demonym'

/** "[Burmese] military leaders": a noun of those who can be hit stands behind, with no more than two words in between. */
function isBeforePeople(behind: string): boolean {
  const words = GROUP.exec(behind)?.[0] ?? ''
  return words.split(' ').some((word) => {
    const noun = findCountedNoun(word)
    return noun?.plural === true && HIT.has(noun.unit)
  })
}

/** "the generals", "these banks": nouns that stand for such a group told before. */
export const GROUP_NOUN =
  /^(?:officials|individuals|persons|people|men|women|officers|generals|ministers|judges|commanders|leaders|lawmakers|executives|diplomats|companies|firms|banks|entities|organi[sz]ations|ships|vessels|tankers)$/

const GROUP = /^(?: (?!(?:and|or|of|in|to|for|with|from|on|by|at|as|that|who)\b)\p{Ll}[\p{L}-]*){1,3}/u

const HIT: ReadonlySet<string> = new Set(['person', 'entity', 'bank', 'vessel', 'aircraft', 'diplomat'])
