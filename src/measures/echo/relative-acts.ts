/** What is later done to a measure, told right behind it: "imposed an embargo in 1993, [which was lifted] a year later". */
import { isObject } from '../../text/around.js'
import type { Word } from '../../text/tag.js'
import { ACTS_OF, type Act } from '../acts.js'
import type { Clauses } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { objectRelativeStart, relativeStart } from '../clause/relative-starts.js'
import { type Draft, triggerText } from '../draft.js'
import type { Scene } from '../scene.js'
import { actOn } from '../standing/phrasal.js'
import { likewise } from './likewise.js'
import { isPluralNoun } from './pronouns.js'

/** For each such clause the act of the same sentence that it goes on about, as it stands after it. */
export function relativeDrafts(told: readonly Draft[], scene: Scene): readonly Draft[] {
  const { clauses } = scene
  return clauses.groups.flatMap((group, index) => {
    const later = isPast(group) ? laterAct(clauses, group, index) : undefined
    const opener = later && clauses.words[later.opener]
    if (!opener) return []
    const source = told
      .filter(({ triggerEnd }) => triggerEnd <= opener.start)
      .reduce<Draft | undefined>((last, each) => (last && last.triggerEnd >= each.triggerEnd ? last : each), undefined)
    if (
      !source ||
      !isThere(source, index, clauses.words, clauses.groups) ||
      isAfar(source, later.opener, clauses) ||
      !(later.anew || agrees(source, group, clauses.words))
    )
      return []
    const run = { first: later.opener, last: group.last }
    const draft = likewise(source, { group: index, run, imposers: source.imposers, way: 'same' }, scene, later.act)
    // Whatever is wished of the measure now, that has been done.
    return [{ ...draft, standing: { ...draft.standing, status: 'in-force' as const } }]
  })
}

/** "lifted the embargo after a war that ended": what is told in a clause or time in between is the nearer one. */
const isAfar = ({ triggerEnd }: Draft, opener: number, { words }: Clauses): boolean =>
  words[opener]?.lower === 'that' &&
  words.some(
    ({ start, index, pos, lower }) =>
      start >= triggerEnd &&
      index < opener &&
      (pos === 'subordinator' || /^(?:after|before|following|since|amid)$/.test(lower)),
  )

const isPast = ({ form, negated, modal, tense }: VerbGroup): boolean =>
  form === 'finite' && !negated && modal === null && tense !== 'present'

interface Later {
  /** The word with which it begins. */
  readonly opener: number
  readonly act: Act
  /** True where a noun names the measure again: ", a ban it lifted". */
  readonly anew: boolean
}

/** What a verb does to the measure in front of it: "which was lifted", "which expired", "which it dropped", ", a ban it lifted". */
function laterAct(clauses: Clauses, group: VerbGroup, index: number): Later | undefined {
  const { words } = clauses
  const joined = goesOn(clauses, group, index)
  if (joined) return joined
  const own = relativeStart(clauses, index)
  const head = headOf(words, group)
  // "the accords, which ended [the] war": these end something else.
  const ends = ENDING.test(head) && !(isObject(words[group.last + 1]) && !/,/.test((words[group.last] as Word).after))
  // "the regime, which was suspended [from] the league".
  const leaves = group.passive && words[group.last + 1]?.lower === 'from'
  const onSubject = leaves ? undefined : group.passive ? actOn(words, group) : ends ? ACTS_OF.get(head) : undefined
  if (own > 0) return WHICH.test((words[own] as Word).lower) ? changing(own, onSubject) : undefined
  if (group.passive) return undefined
  const opener = objectRelativeStart(clauses, index)
  if (opener > 0) return byThem(words, opener + 1, group.first) ? changing(opener, actOn(words, group)) : undefined
  const again = namedAgain(words, group.first)
  return again < 0 ? undefined : changing(again, actOn(words, group), true)
}

/** "which it suspended in May [and lifted] in June": a verb without an object of its own goes on from such a clause. */
function goesOn(clauses: Clauses, group: VerbGroup, index: number): Later | undefined {
  const { words, groups } = clauses
  const before = groups[index - 1]
  const joiner = words[group.first - 1]
  const then = joiner?.lower === 'then' ? words[group.first - 2] : joiner
  if (!before || then?.pos !== 'conjunction' || group.first - before.last > 9 || isObject(words[group.last + 1]))
    return undefined
  const lead = isPast(before) ? laterAct(clauses, before, index - 1) : undefined
  return lead && changing(lead.opener, actOn(words, group), lead.anew)
}

/** Words that open a clause about the thing in front of it. */
export const WHICH = /^(?:which|that)$/
const ENDING = /^(?:expir|laps|end)/
/** Those who were told to act. */
export const THEM = /^(?:it|they|he|she)$/

/** By those who imposed it. */
const byThem = (words: readonly Word[], first: number, end: number): boolean =>
  first < end && words.slice(first, end).every(({ lower, pos }) => THEM.test(lower) || pos === 'adverb')

/** ", [a] ban it lifted": where the noun that names the measure again begins, or -1. */
function namedAgain(words: readonly Word[], verb: number): number {
  const [article, noun, pronoun] = words.slice(Math.max(0, verb - 3), verb)
  const fits = article && noun && pronoun && /^an?$/.test(article.lower) && THEM.test(pronoun.lower)
  if (!fits || !/,/.test(words[article.index - 1]?.after ?? '')) return -1
  return /^(?:ban|embargo|freeze|boycott|blockade|restriction|measure|tariff|levy|cap)$/.test(noun.lower)
    ? article.index
    : -1
}

const changing = (opener: number, act: Act | undefined, anew = false): Later | undefined =>
  act && act.action !== 'impose' && act.status === undefined ? { opener, act, anew } : undefined

/** What was imposed, or is now done to it: "will reimpose the ban that was lifted", "extended the curbs that were eased". */
const isThere = (
  { standing: { action, status, groups } }: Draft,
  index: number,
  words: readonly Word[],
  verbs: Clauses['groups'],
): boolean =>
  !groups.includes(index) &&
  (action !== 'impose' ||
    status === 'in-force' ||
    groups.some((at) => ANEW.test(headOf(words, verbs[at] as VerbGroup))))

const ANEW = /^(?:re-?impos|reinstat|reintroduc|restor|reviv|resum|renew|put|bring)/

/** A noun of the number of the verb. */
function agrees(draft: Draft, group: VerbGroup, words: readonly Word[]): boolean {
  if (draft.candidate.form !== 'noun') return false
  const auxiliary = (words[group.first] as Word).lower
  // "travel sanctions on the junta, which was suspended": of one thing, where several were told.
  const plural = isPluralNoun(triggerText(draft))
  if (/^(?:was|has|is)$/.test(auxiliary)) return !plural
  return plural || !/^(?:were|have|are)$/.test(auxiliary)
}
