/** How far the phrases of a verb or noun reach. */
import { keptForPlaces } from '../../text/kept.js'
import type { Word } from '../../text/tag.js'
import { isStrong, opensDate, opensHeadlinePart, startsClause } from './boundaries.js'
import type { Clauses, Run } from './clause.js'
import { headOf, type VerbGroup } from './groups.js'
import { joinerOfInserted } from './inserted.js'
import { partingJoiner } from './joiners.js'
import { withOpeningEnd } from './with-opening.js'

/** Cuts the reach of a verb or noun: reasons, times and consequences are no longer its object. */
const REASON: ReadonlySet<string> = new Set(
  'over after because amid following since while when if unless until as although though despite during before where so whether'.split(
    ' ',
  ),
)

/** The words after `from` that still belong to the same verb or noun; a new finite verb or a reason ends them. */
export const reachAfter = (clauses: Clauses, from: number, limit = FARTHEST): Run =>
  limit === FARTHEST ? reachKept(clauses, from) : readReach(clauses, from, limit)

const FARTHEST = 60

const reachKept = keptForPlaces((clauses: Clauses, from: number) => readReach(clauses, from, FARTHEST))

function readReach(clauses: Clauses, from: number, limit: number): Run {
  const { words, groups, groupAt } = clauses
  const opening = withOpeningEnd(words)
  const end = from <= opening ? opening : words.length - 1
  let last = from
  for (let i = from + 1; i <= end && i - from <= limit; i++) {
    const word = words[i] as Word
    const before = words[i - 1] as Word
    if (isStrong(before.after) && !before.after.includes(':')) break
    if (/[.?!]"?\s*$/.test(before.after) && /^\p{Lu}/u.test(word.text) && !/^(?:\p{L}\.)+$/u.test(before.text)) break
    const amount = word.lower === 'over' && (words[i + 1]?.pos === 'number' || opensTime(words, i + 1))
    if (
      REASON.has(word.lower) &&
      word.pos !== 'adjective' &&
      !amount &&
      !opensDate(words, i) &&
      !(word.lower === 'so' && words[i + 1]?.lower === 'called') &&
      !(word.lower === 'as' && (before.lower === 'such' || !opensVerb(clauses, i)))
    )
      break
    if (word.pos === 'relative' || opensHeadlinePart(clauses, i)) {
      const joiner = joinerOfInserted(clauses, i)
      return { first: from + 1, last: joiner < 0 ? last : Math.max(from, joiner - 1) }
    }
    const at = groupAt[i] as number
    if (at !== -1 && i === (groups[at] as VerbGroup).first) {
      const group = groups[at] as VerbGroup
      if (group.form === 'finite' || group.form === 'bare')
        return {
          first: from + 1,
          last: opensClause(clauses, from) || isSaidBehind(clauses, group) ? i - 1 : clauseEdge(clauses, i - 1, from),
        }
    }
    last = i
  }
  return { first: from + 1, last }
}

/** "over the years", "over the past week": how long, and no reason. */
const opensTime = (words: readonly Word[], first: number): boolean =>
  words[first]?.lower === 'the' &&
  words.slice(first + 1, first + 4).some(({ lower }) => /^(?:years?|months?|weeks?|days|decades?|weekend)$/.test(lower))

/** "designated Cuba as a sponsor" goes on; "as the war dragged on" does not: a finite verb follows soon. */
function opensVerb({ words, groups, groupAt }: Clauses, index: number): boolean {
  for (let i = index + 1; i < words.length && i <= index + 6; i++) {
    // "listed it as a terror group [and] banned it": the verb goes on with the one before.
    if (groupAt[i] !== -1)
      return words[i - 1]?.pos !== 'conjunction' && (groups[groupAt[i] as number] as VerbGroup).form === 'finite'
    if (/[,;]/.test((words[i] as Word).after)) return false
  }
  return closesHeadline(words, index)
}

/** "as [Pelosi visits]": a name, and a last word that is read as a plural. */
function closesHeadline(words: readonly Word[], index: number): boolean {
  const last = words.length - 1
  const between = words.slice(index + 1, last)
  return (
    /[^s]s$/.test(words[last]?.lower ?? '') &&
    between.length > 0 &&
    between.length < 4 &&
    between.every(({ pos, possessive }) => pos === 'name' && !possessive)
  )
}

/** "Sanctions on India and Pakistan were lifted": no verb stands before in the clause, so all of it is the subject of the next. */
function opensClause(clauses: Clauses, from: number): boolean {
  const { words, groups, groupAt } = clauses
  for (let i = from; i >= 0; i--) {
    const group = groups[groupAt[i] as number]
    // "Norway said [on Monday that] aid to Chad and Niger was cut".
    if (group && group.form !== 'participle') return group.form === 'finite' && SAYING.test(headOf(words, group))
    if (startsClause(clauses, i)) return true
  }
  return true
}

/** Verbs whose object is what is said, and no measure. */
const SAYING = /^(?:said|says?|saying|added|adds|insisted|insists|told)$/

/** "declared the envoy, Mr Deby, unwanted," [said] the minister": behind a comma it has its subject behind it. */
const isSaidBehind = ({ words }: Clauses, group: VerbGroup): boolean =>
  SAYING.test(headOf(words, group)) && /,/.test(words[group.first - 1]?.after ?? '')

/** Gives the subject of the next verb back to it: steps left from a finite verb to the comma or "and" before its subject. */
function clauseEdge({ words }: Clauses, from: number, floor: number): number {
  for (let i = from; i > floor; i--) {
    const word = words[i] as Word
    if (word.pos === 'conjunction') return edgeAt(words, i, floor, from)
    if (word.pos === 'relative' || word.lower === 'that') return i - 1
    if (/,/.test(word.after) && i < from) return i
  }
  return from
}

/** Not every "and" parts clauses: "…, [and] Sweden and Finland did". */
function edgeAt(words: Clauses['words'], index: number, floor: number, from: number): number {
  const joiner = index < from ? partingJoiner(words, floor, from + 1) : index
  return (joiner > floor ? joiner : index) - 1
}
