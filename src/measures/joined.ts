/** Objects that "and" joins far behind their verb or noun: "banned imports of steel from A, worth …, and exports to it". */
import { isStrong } from './clause/boundaries.js'
import type { Clauses, Run } from './clause/clause.js'
import type { VerbGroup } from './clause/groups.js'
import { relativeStart } from './clause/relative-starts.js'
import { subjectOf } from './clause/subject.js'

const FAR = 50
const BEFORE_OBJECT: ReadonlySet<string> = new Set(['determiner', 'adjective', 'number'])

/** True when "and" right before the object joins it to what the act behind `from` has as its object. */
export function isJoined(clauses: Clauses, from: number, object: Run): boolean {
  const { words, groupAt } = clauses
  if (object.first <= from || object.first - from > FAR || groupAt[object.first] !== -1) return false
  const joiner = beforeModifiers(clauses, object.first)
  const listed = words[joiner]?.pos === 'conjunction' && words[joiner]?.lower !== 'but'
  return listed && !hasOwnVerb(clauses, object) && noClauseBetween(clauses, from, joiner)
}

/** The same behind a noun that repeats its preposition: "a ban on imports of iron and on new investments". */
export function isJoinedByLink(clauses: Clauses, link: number, object: Run): boolean {
  const { words } = clauses
  const again = beforeModifiers(clauses, object.first)
  if (again <= link || again - link > FAR || words[again]?.lower !== words[link]?.lower) return false
  return words[again - 1]?.pos === 'conjunction' && noClauseBetween(clauses, link, again - 1)
}

/** The last word before the modifiers of the noun at `first`. */
function beforeModifiers({ words, groupAt }: Clauses, first: number): number {
  let at = first - 1
  while (at > 0 && first - at < 4 && BEFORE_OBJECT.has(words[at]?.pos ?? '') && groupAt[at] === -1) at--
  return at
}

/** "banned exports, and imports fell": the noun behind "and" is the subject of another verb. */
function hasOwnVerb(clauses: Clauses, { first }: Run): boolean {
  const next = clauses.groups.findIndex((group) => group.first > first)
  if (next < 0) return false
  const group = clauses.groups[next] as VerbGroup
  const subject = group.form === 'finite' || group.form === 'participle' ? subjectOf(clauses, next) : undefined
  return subject !== undefined && subject.how === 'stretch' && subject.first <= first && subject.last >= first
}

/** No verb but those of relative clauses and of what only describes stands between, and nothing that parts clauses. */
function noClauseBetween(clauses: Clauses, from: number, to: number): boolean {
  const { words, groups } = clauses
  if (words.slice(from, to).some(({ after, pos }) => isStrong(after) || pos === 'subordinator')) return false
  return groups.every(
    ({ first, form }, index) =>
      first <= from || first >= to || (form !== 'finite' && form !== 'bare') || relativeStart(clauses, index) > from,
  )
}
