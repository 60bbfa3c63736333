/** Actors in a run of words, as imposers. */
import type { Imposer } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Clauses, Run } from '../clause/clause.js'
import {
  actingCode,
  canImpose,
  isInTitle,
  isModifierPhrase,
  type Naming,
  type Namings,
  namingsBetween,
  namingsIn,
  stateOf,
  wordAt,
} from './actors.js'
import { membersRun } from './members-told.js'
import { isPrivate } from './private.js'

/** A naming as an imposer; undefined for those that cannot act for a state. */
export function imposerOf(naming: Naming): Imposer | undefined {
  const { entity, start, end, text } = naming
  if (!canImpose(entity)) return undefined
  const code = actingCode(entity)
  const stands = entity.kind === 'person' || entity.kind === 'organization'
  return { code, name: entity.name, entity: entity.id || null, via: stands ? text : null, start, end, text }
}

/** True for a state, not a bloc or body. */
export const isState = ({ code }: Imposer): boolean => code !== null && /^(?!EU|UN|G7)[A-Z]{2}$/.test(code)

/** One imposer a state: the first naming wins. */
export function distinct(imposers: readonly (Imposer | undefined)[]): readonly Imposer[] {
  const seen = new Map<string, Imposer>()
  for (const imposer of imposers) {
    if (!imposer) continue
    const key = imposer.code ?? imposer.name
    if (!seen.has(key)) seen.set(key, imposer)
  }
  return [...seen.values()]
}

const JOINED =
  /^(?:,|nations|countries|members|states|governments|leaders|and|or|with|alongside|the|&|as|well|together|its|their|west|western|east|eastern|southern|northern|african|asian|european|gulf|regional|continental|neighbou?r(?:ing|s)?|fellow|bloc|alliance|grouping|partners?|ally|allies|along|also|both|then|plus|\s)*$/

/** The actors at the head of a run of words: the first that can act, and those joined to it by commas and "and". */
export function actorsIn(clauses: Clauses, namings: Namings, run: Run, skipTargets = true): readonly Imposer[] {
  const { words } = clauses
  const members = membersRun(clauses, run)
  if (members) return actorsIn(clauses, namings, members)
  const found = namingsIn(namings, words, run).filter(
    (naming) => canImpose(naming.entity) && !isInTitle(naming, words) && !tellsWhose(words, naming),
  )
  const heads = found.filter(
    (naming) =>
      !isModifierPhrase(clauses, wordAt(words, naming.start), run.first) && !tellsWhere(words, namings, naming),
  )
  const from = heads[0] ?? found[0]
  if (!from || isPrivate(clauses, namings, run, from)) return []
  const chosen: Naming[] = [from]
  for (const naming of found) {
    const last = chosen.at(-1) as Naming
    if (isSameGroup(naming, last)) chosen.push(naming)
    if (naming.start < last.end || qualifiesBody(words, last, naming) || isApposed(words, last, naming, run)) continue
    const between = gapText(words, last.end, naming.start)
    // "policy towards Chad the European Union follows": another clause.
    const apart = /^\s*the\s*$/.test(between) && !/,/.test(words[wordAt(words, last.end - 1)]?.after ?? '')
    if (JOINED.test(between) && !apart) chosen.push(naming)
    else if (skipTargets && naming.entity.kind === 'person' && actingCode(naming.entity) === actingCode(last.entity))
      continue
    else break
  }
  return distinct(chosen.map(imposerOf))
}

/** "[Britain's] partners in Europe", "[U.S.] trading partners": whose friends act. */
function tellsWhose(words: readonly Word[], { entity, end }: Naming): boolean {
  const at = wordAt(words, end - 1)
  if (entity.kind !== 'country' || /[,;]/.test(words[at]?.after ?? '')) return false
  const noun = words.slice(at + 1, at + 4).findIndex(({ lower }) => OTHERS.test(lower))
  return (
    noun >= 0 &&
    words
      .slice(at + 1, at + 1 + noun)
      .every(({ pos, after }) => /^(?:adjective|noun|name)$/.test(pos) && !/[,;]/.test(after))
  )
}

const OTHERS =
  /^(?:all(?:y|ies)|neighbou?r|partner|rival|patron|backer|protector|foe|enemy|partners|friends|neighbou?rs|critics|foes|enemies|rivals|adversaries|opponents|suppliers|customers|buyers|donors|creditors|lenders|backers|patrons|sponsors)$/

/** "France, [Chad]'s former ruler, halted aid": whose the actor is, told between commas. */
function isApposed(words: readonly Word[], actor: Naming, { start, end }: Naming, { last }: Run): boolean {
  const [before, owner] = [words[wordAt(words, actor.end - 1)], words[wordAt(words, end - 1)]]
  if (!owner?.possessive || !/^,/.test(before?.after.trim() ?? '') || words[wordAt(words, start) - 1] !== before)
    return false
  return words.slice(owner.index, last + 1).every(({ lower }) => lower !== 'and')
}

/** "the UN's [Libya] sanctions committee": what a body of another deals with. */
function qualifiesBody(words: readonly Word[], owner: Naming, { start, end }: Naming): boolean {
  const [last, first, next] = [owner.end - 1, start, end - 1].map((at) => wordAt(words, at)) as [number, number, number]
  return (
    (words[last]?.possessive === true || /^sanctions$/.test(words[next + 1]?.lower ?? '')) &&
    first === last + 1 &&
    words.slice(next + 1, next + 4).some(({ lower }) => BODY.test(lower))
  )
}

const BODY = /^(?:committee|panel|commission|mission|council|envoy|monitors)$/

/** "in Lima, [Peru], Norway announced": the state of the town named right before it. */
function tellsWhere(words: readonly Word[], namings: Namings, { entity, start }: Naming): boolean {
  const before = words[wordAt(words, start) - 1]
  if (entity.kind !== 'country' || !before || !/,/.test(before.after)) return false
  const town = namingsBetween(namings, start - 40, start).at(-1)
  return (
    town !== undefined &&
    town.end === before.end &&
    town.text !== entity.name &&
    stateOf(town.entity) === entity.code &&
    town.entity.kind !== 'person'
  )
}

/** "the Baltic states": one form that names several. */
const isSameGroup = (naming: Naming, last: Naming): boolean =>
  naming.start === last.start &&
  naming.end === last.end &&
  naming.entity.kind === 'country' &&
  last.entity.kind === 'country' &&
  naming.entity !== last.entity

const gapText = (words: readonly Word[], from: number, to: number): string =>
  words
    .filter((word) => word.start >= from && word.end <= to)
    .map((word) => word.lower)
    .join(' ')
