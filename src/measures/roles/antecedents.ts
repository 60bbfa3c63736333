/** Who may be meant by a word that points back: each search with its example. */
import { isOfForm } from '../../lexicon/state-forms.js'
import type { Imposer } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { JUDGING } from '../clause/object-control.js'
import { subjectOf } from '../clause/subject.js'
import { actorsIn, imposerOf } from './acting.js'
import { actingCode, canImpose, type Naming, type Namings, namingsBefore, namingsIn, wordAt } from './actors.js'
import { ANAPHORIC_ACT } from './anaphoric-heads.js'
import { bodyMeant } from './bodies.js'
import { isPrivate } from './private.js'
import type { Context } from './sources.js'

/** "Denmark's move in October, when [it] ejected six envoys": whose act the clause of time tells of. */
export function moverBefore({ words }: Clauses, namings: Namings, pronoun: number): Imposer | undefined {
  if (words[pronoun - 1]?.lower !== 'when') return undefined
  for (let i = pronoun - 2; i > 0 && i >= pronoun - 10; i--) {
    const { pos, lower } = words[i] as Word
    if (pos === 'verb' || pos === 'conjunction') return undefined
    if (!ANAPHORIC_ACT.test(lower)) continue
    const owner = words[i - 1]?.possessive ? i - 1 : i - 2
    if (!words[owner]?.possessive) return undefined
    const naming = namingsIn(namings, words, { first: owner, last: owner })[0]
    return naming && canImpose(naming.entity) ? imposerOf(naming) : undefined
  }
  return undefined
}

/** "praised Norway after it banned": who is judged for an act has done it. */
export function judgedBefore(clauses: Clauses, namings: Namings, before: number): readonly Imposer[] {
  const { groups, words } = clauses
  const judging = groups.findLast(({ first, form }) => first < before && form !== 'participle')
  if (!judging || judging.passive || !JUDGING.test(headOf(words, judging))) return []
  return actorsIn(clauses, namings, { first: judging.last + 1, last: before - 1 })
}

/** "Japan and Australia said they …": the nearest subject before that names several actors. */
export function severalBefore(clauses: Clauses, namings: Namings, before: number): readonly Imposer[] {
  for (let index = clauses.groups.length - 1; index >= 0; index--) {
    const group = clauses.groups[index] as VerbGroup
    const subject = group.first < before && group.form === 'finite' ? subjectOf(clauses, index) : undefined
    const actors = subject && subject.last < before ? actorsIn(clauses, namings, subject) : []
    if (actors.length > 1) return actors
  }
  return []
}

/** "talks between Japan and Peru, under which both …": the last two that "and" joins. */
export function pairBefore({ words }: Clauses, namings: Namings, before: number): readonly Imposer[] {
  const found = namingsIn(namings, words, { first: 0, last: before - 1 }).filter(({ entity }) => canImpose(entity))
  const joined = found.findLastIndex(
    ({ start }, i) => i > 0 && /^ and (?:the )?$/.test(gap(words, found[i - 1] as Naming, start)),
  )
  const pair = joined > 0 ? found.slice(joined - 1, joined + 1).flatMap((naming) => imposerOf(naming) ?? []) : []
  return new Set(pair.map(({ code }) => code)).size === 2 ? pair : []
}

/** "Norway speaks for Georgia and for Russia, since those two states": the last two states named before that are not the subject themselves. */
export function lastTwo(clauses: Clauses, namings: Namings, before: number): readonly Imposer[] {
  const { words, groups } = clauses
  const main = groups.findIndex(({ form, first }) => form === 'finite' && first < before)
  const subject = main < 0 ? undefined : subjectOf(clauses, main)
  const own = new Set(subject ? namingsIn(namings, words, subject).map(({ entity }) => entity) : [])
  const states = namingsBefore(namings, (words[before] as Word).start, FAR).filter(
    ({ entity }) => entity.kind === 'country' && !own.has(entity),
  )
  const last = states.at(-1)
  const other = states.findLast(({ entity }) => entity !== last?.entity)
  return last && other ? [other, last].flatMap((naming) => imposerOf(naming) ?? []) : []
}

/** How far back two states may be named, in characters. */
const FAR = 300

/** The words between a naming and the offset of the next. */
const gap = (words: readonly Word[], { end }: Naming, start: number): string =>
  words.filter((word) => word.start >= end && word.end <= start).reduce((told, { lower }) => `${told}${lower} `, ' ')

/** How far behind the state of a body may be named first, in characters. */
const NEAR = 4000

/** Bodies that are American unless another of the name was told. */
const AMERICAN = /^(?:treasury|commerce|congress|senate|pentagon|administration)$/

/** "the council" after "the U.N. Security Council": the last body before whose name holds the word. */
export function bodyBefore({ words }: Clauses, namings: Namings, subject: Run, head: string): Imposer | undefined {
  const from = (words[subject.first] as Word).start
  const name = new RegExp(`\\b${head}\\b`, 'i')
  const before = namingsBefore(namings, from)
  const naming = before.findLast(({ entity }) => name.test(entity.name) && canImpose(entity))
  const state = /^(?:council|commission)$/.test(head) ? 'EU' : AMERICAN.test(head) ? 'US' : undefined
  const found =
    naming ?? (state && namingsBefore(namings, from + NEAR).find(({ entity }) => actingCode(entity) === state))
  return found && imposerOf(found)
}

/** "the kingdom": the last state of that form named before, by its name, its capital or its people. */
export function formBefore({ words }: Clauses, namings: Namings, subject: Run, form: string): Imposer | undefined {
  const naming = namingsBefore(namings, (words[subject.first] as Word).start).findLast(
    ({ entity }) => canImpose(entity) && isOfForm(form, actingCode(entity)),
  )
  return naming && imposerOf(naming)
}

/** "American Airlines said [it]": the subject nearest in front is a firm, whose state does nothing. */
export function isFirmBefore(clauses: Clauses, namings: Namings, before: number): boolean {
  const { groups, words } = clauses
  const index = groups.findLastIndex(({ first, form }) => form === 'finite' && first < before)
  const subject = index < 0 ? undefined : subjectOf(clauses, index)
  if (!subject || subject.last >= before) return false
  const named = namingsIn(namings, words, subject)
  if (named.length === 0) return isStranger(words, subject)
  const actors = named.filter(({ entity }) => canImpose(entity))
  if (actors.length === 0) return named.every(({ entity }) => entity.kind === 'organization')
  return actors.every((actor) => isPrivate(clauses, namings, subject, actor))
}

/** "[Shell] said it would stop buying": a name that nothing tells to be that of a state or an office. */
function isStranger(words: readonly Word[], { first, last }: Run): boolean {
  const name = words[last] as Word
  if (first !== last || !/^\p{Lu}\p{Ll}+$/u.test(name.text) || name.pos === 'pronoun') return false
  return /[^s]$/.test(name.lower) && !OFFICES.test(name.lower)
}

const OFFICES =
  /^(?:parliament|congress|cabinet|government|treasury|commerce|pentagon|customs|lawmakers|officials|council|commission|president|premier|everybody|nobody|everyone|sanctions|this|that|these|those|they|it)$/

/** Subjects of the finite verbs before, nearest clause first; then whatever actor opens the sentence. */
export function actorsBefore(
  clauses: Clauses,
  namings: Namings,
  before: number,
  fits: (naming: Naming) => boolean,
): readonly Naming[] {
  const { groups, words } = clauses
  const found: Naming[] = []
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index] as VerbGroup
    if (group.first >= before || group.form !== 'finite') continue
    const subject = subjectOf(clauses, index)
    if (!subject || subject.last >= before) continue
    // "talks with Peru had failed": who is only told of does nothing.
    const actors = namingsIn(namings, words, subject).filter(({ entity }) => canImpose(entity))
    // "Serbian President Milosevic announced he was closing": of one who is told with his state the name that fits.
    const [first] = actors
    const isSame = (other: Naming): boolean => actingCode(other.entity) === actingCode((first as Naming).entity)
    const actor = actors.find((other) => fits(other) && isSame(other))
    if (first && actor && !isWithin(words, subject.first, wordAt(words, first.start))) found.push(actor)
  }
  return found
}

/** "addressed [the council] as it considered": the body that stands right before the words that open the clause. */
export function councilBefore(
  clauses: Clauses,
  namings: Namings,
  context: Context,
  { first }: Run,
): Imposer | undefined {
  const { words } = clauses
  const at = first - 2
  if (
    !/^(?:as|while|when)$/.test(words[first - 1]?.lower ?? '') ||
    !/^(?:council|commission|union)$/.test(words[at]?.lower ?? '')
  )
    return undefined
  const [named] = actorsIn(clauses, namings, { first: Math.max(0, at - 3), last: at }).slice(-1)
  return named ?? bodyMeant(context)?.imposers[0]
}

/** "talks with [Peru]", "a row between [Peru] and Chile": named behind what is not done by him. */
const isWithin = (words: readonly Word[], first: number, at: number): boolean =>
  words
    .slice(Math.max(first, at - 3), at)
    .some(({ lower }) => /^(?:with|between|against|over|on|about|to|for)$/.test(lower))
