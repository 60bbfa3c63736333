/** What a word that points back offers: who was named in front of it, told last, or opens the sentences before. */
import type { Entity, Imposer } from '../../record/contract.js'
import type { Clauses, Run } from '../clause/clause.js'
import { imposerOf } from './acting.js'
import { type Naming, type Namings, namingsIn } from './actors.js'
import { lastTwo, pairBefore, severalBefore } from './antecedents.js'
import type { Context, FoundImposers } from './sources.js'

/** A word that points back, where it stands. */
export interface Pointing {
  readonly clauses: Clauses
  readonly namings: Namings
  readonly context: Context
  readonly subject: Run
  readonly head: string
}

/** Words for those in office, who act for the state that acted last. */
export const OFFICE = /^(?:governments?|cabinet|junta|rulers|generals|ministry|ministries|authorities|officials|bank)$/

/** Words for several that act together. */
export const TOGETHER = /^(?:they|countries|nations|states|neighbou?rs|governments|allies|partners|sides|powers)$/

/** Those of them that are states. */
const STATES = /^(?:countries|nations|states|neighbou?rs)$/

export const BLOC_NOUN = /^(?:bloc|group|leaders|members|union|grouping|alliance|organi[sz]ation)$/

/** "both sides", "the two countries": named as plainly as by their names. */
export const tellsBoth = ({ clauses, subject, head }: Pointing): boolean =>
  TOGETHER.test(head) &&
  clauses.words.slice(subject.first, subject.last).some(({ lower }) => /^(?:both|two)$/.test(lower))

/** Who is named in the sentence in front of the word. */
export const namedBefore = ({ clauses, namings, subject }: Pointing): readonly Naming[] =>
  namingsIn(namings, clauses.words, { first: 0, last: subject.first - 1 })

export const isPerson = ({ entity }: Naming): boolean => entity.kind === 'person'

export const listOf = (naming: Naming | undefined): readonly (Imposer | undefined)[] =>
  naming ? [imposerOf(naming)] : []

/** Whether a word can stand for somebody: "the country" for a country, "the government" for no bloc. */
export function fits({ clauses, subject, head }: Pointing): (naming: Naming) => boolean {
  const kind = kindMeant(head)
  // "Chavez said his country is cutting off oil": that of the one who speaks.
  const personal = kind === 'country' && /^(?:his|her|my)$/.test(clauses.words[subject.last - 1]?.lower ?? '')
  return ({ entity }) =>
    kind === undefined || personal ? !(OFFICE.test(head) && entity.kind === 'bloc') : entity.kind === kind
}

/** The kind of entity that a word can stand for; undefined when any will do. */
function kindMeant(head: string): Entity['kind'] | undefined {
  if (BLOC_NOUN.test(head)) return 'bloc'
  if (head === 'country' || head === 'nation') return 'country'
  return head === 'he' || head === 'she' ? 'person' : undefined
}

/** "they" are several, or a body: never one state that acted before. */
export function severalMeant(pointing: Pointing): readonly Imposer[] {
  const { clauses, namings, subject, context } = pointing
  const before = severalBefore(clauses, namings, subject.first)
  if (before.length > 0) return before
  const pair = tellsBoth(pointing) ? pairBefore(clauses, namings, subject.first) : []
  if (pair.length > 0) return pair
  const last = toldLast(pointing)
  if (
    last.length > 1 ||
    last.some(({ code }) => code === null || code.length > 2 || code === 'EU' || code === 'UN' || code === 'G7')
  )
    return last
  const all = clauses.words[subject.first]?.lower === 'all'
  if (context.together.length > 1 && !all) return context.together
  return tellsBoth(pointing) && STATES.test(pointing.head) ? lastTwo(clauses, namings, subject.first) : []
}

/** Who opens the sentences before: any bloc for "the bloc"; others only right before, or where no measure was told. */
export function openerBefore(pointing: Pointing): readonly (Imposer | undefined)[] {
  const { context, head } = pointing
  const bloc = BLOC_NOUN.test(head)
  const opener = bloc ? (context.blocs[0] ?? context.before[0]) : context.before.find(fits(pointing))
  const near = bloc || opener === context.before[0] || toldLast(pointing).length === 0
  return near ? listOf(opener) : []
}

export const toldLast = ({ context }: Pointing): readonly Imposer[] => measureBefore(context)?.imposers ?? []

/** The imposers of the measure told last, when it is near. */
export const measureBefore = ({ lastImposers, lastDistance }: Context): FoundImposers | undefined =>
  lastImposers.length > 0 && lastDistance <= 4 ? { imposers: lastImposers, how: 'measure-before' } : undefined
