/** Where a sentence opens a list of the parts of a whole: "sanctions, namely …", "two measures: …", "steps that include …". */
import type { Word } from '../../text/tag.js'
import { findLastWord } from '../../text/word-search.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { relativeStart } from '../clause/relative-starts.js'
import { subjectOf } from '../clause/subject.js'
import { LISTING } from './wholes.js'

const WHOLE =
  /^(?:(?:counter-?)?sanctions|(?:counter-?)?measures|steps|moves|actions|restrictions|penalties|curbs|packages?|reprisals|regime)$/
const FAR = 40
const NEAR = 18

/** The whole whose parts are listed where the word `first` stands, with the words up to the list; or undefined. */
export function wholeOf(clauses: Clauses, first: number): Run | undefined {
  return wholeAs(clauses, listOpener(clauses, first))
}

/** The whole that the words name, with those behind it: "[measures on Chad] that …"; or undefined. */
export function wholeAs({ words }: Clauses, before: Run | undefined): Run | undefined {
  if (!before) return undefined
  const noun = findLastWord(words, before.first, before.last, ({ lower, pos }) => pos === 'noun' && WHOLE.test(lower))
  return noun < 0 ? undefined : { first: noun, last: before.last }
}

/** The words in front of the opener of a list that goes on to `first`, as far as the whole may stand there. */
function listOpener(clauses: Clauses, first: number): Run | undefined {
  const { words, groups, groupAt } = clauses
  for (let i = first - 1; i > 0 && i >= first - FAR; i--) {
    const { lower, after } = words[i] as Word
    // "Four measures were agreed: …": in front of a colon the whole may also be what the verb is about.
    if (/:/.test(after)) return { first: Math.max(0, i - NEAR), last: i }
    if (/\s-\s|--/.test(after)) return clauseBefore(clauses, i)
    if (/\.\s*$|"/.test(after) || (/;/.test(after) && !opensItem(words, i + 1))) return undefined
    if (/,/.test(after) && /^an?$/.test(words[i + 1]?.lower ?? '') && endsWhole(words, i))
      return clauseBefore(clauses, i)
    // "tightened the sanctions on Haiti with a ban on flights".
    if (lower === 'with' && /^an?$/.test(words[i + 1]?.lower ?? '')) return clauseBefore(clauses, i - 1)
    if (lower === 'among' && /^(?:them|these|which)$/.test(words[i + 1]?.lower ?? ''))
      return clauseBefore(clauses, i - 1)
    if (lower === 'including' || lower === 'namely' || lower === 'notably') return behindOrSubject(clauses, i - 1)
    if (lower === 'as' && words[i - 1]?.lower === 'such') return clauseBefore(clauses, i - 2)
    if (/^(?:them|these)$/.test(lower) && words[i - 1]?.lower === 'among') return clauseBefore(clauses, i - 2)
    const at = groupAt[i] as number
    if (at === -1) continue
    if (LISTING.test(headOf(words, groups[at] as VerbGroup)) || isEquation(clauses, at)) return subjectOf(clauses, at)
    if ((groups[at] as VerbGroup).form === 'finite' && relativeStart(clauses, at) < 0) return undefined
  }
  return undefined
}

/** "include a freeze; [a] travel ban; [and] an embargo": an item of the list begins behind the semicolon. */
const opensItem = (words: readonly Word[], at: number): boolean => /^(?:an?|and|or)$/.test(words[at]?.lower ?? '')

/** "[The measures against Chad], an embargo and a ban, were": nothing but its own phrase stands behind the whole. */
function endsWhole(words: readonly Word[], last: number): boolean {
  for (let i = last; i >= 0 && i > last - 9; i--) {
    const { lower, pos, after } = words[i] as Word
    if (i < last && /[,;:.]/.test(after)) return false
    if (pos === 'noun' && WHOLE.test(lower)) return true
    if (!/^(?:noun|name|adjective|determiner|number|preposition)$/.test(pos)) return false
  }
  return false
}

/** "The measures are an embargo and a ban": a copula that says what the whole is. */
export function isEquation({ words, groups }: Clauses, at: number): boolean {
  const group = groups[at]
  if (group?.form !== 'finite' || group.negated || group.modal !== null || words[group.head]?.pos !== 'be') return false
  return /:/.test(words[group.last]?.after ?? '') || /^an?$/.test(words[group.last + 1]?.lower ?? '')
}

/** "A string of sanctions was slapped on Niger, [including]": in front of a passive stands the whole where none stands behind it. */
function behindOrSubject(clauses: Clauses, last: number): Run | undefined {
  const behind = clauseBefore(clauses, last)
  if (wholeAs(clauses, behind)) return behind
  const verb = clauses.groups.findLastIndex((group) => group.form === 'finite' && group.last <= last)
  return clauses.groups[verb]?.passive ? subjectOf(clauses, verb) : behind
}

/** The words up to `last`, from behind the last finite verb. */
function clauseBefore({ groups }: Clauses, last: number): Run {
  const verb = groups.findLast((group) => group.form === 'finite' && group.last <= last)
  return { first: Math.max(verb ? verb.last + 1 : 0, last - NEAR), last }
}
