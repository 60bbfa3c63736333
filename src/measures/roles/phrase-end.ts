/** Where a phrase that names those who are hit ends. */
import type { Word } from '../../text/tag.js'
import { opensAdjunct } from '../clause/adjuncts.js'
import type { Clauses } from '../clause/clause.js'
import { headOf } from '../clause/groups.js'
import { subjectOf } from '../clause/subject.js'

/** The last word of the phrase that begins at `first`: before an adjunct, a purpose or a word that leads elsewhere, or `last`. */
export function phraseEnd(clauses: Clauses, first: number, last: number): number {
  const end = Math.min(last, mainSubject(clauses, first) - 1)
  for (let i = first + 1; i <= end; i++) {
    if (opensAdjunct(clauses, i) || opensPurpose(clauses, i) || leadsElsewhere(clauses.words, i)) return i - 1
    if (opensGap(clauses.words, i)) return i - 1
  }
  return end
}

/** "on Chad, [and] Sweden on Niger": what follows is done by another. */
const opensGap = (words: readonly Word[], index: number): boolean =>
  words[index]?.pos === 'conjunction' &&
  /,/.test(words[index - 1]?.after ?? '') &&
  words[index + 1]?.pos === 'name' &&
  /^(?:on|against)$/.test(words[index + 2]?.lower ?? '')

/** "Under sanctions on Libya, [oil firms] left": where the subject begins that a comma parts from the phrase. */
function mainSubject(clauses: Clauses, first: number): number {
  const { words, groups } = clauses
  const main = groups.findIndex(({ form }) => form === 'finite')
  const subject = main < 0 || (groups[main]?.first ?? 0) < first ? undefined : subjectOf(clauses, main)
  const parted = subject?.how === 'stretch' && subject.first > first && /,/.test(words[subject.first - 1]?.after ?? '')
  return parted ? subject.first : Number.POSITIVE_INFINITY
}

/** "as", "over", "by" and the like, where they do not go on with who is hit; "[from] entering". */
function leadsElsewhere(words: readonly Word[], index: number): boolean {
  const { lower } = words[index] as Word
  // "applied to Chad but not to Niger".
  if (lower === 'but') return words[index + 1]?.pos === 'negation'
  // "due to the fighting in Niger".
  if (/^(?:due|owing|thanks|ahead)$/.test(lower)) return /^(?:to|of)$/.test(words[index + 1]?.lower ?? '')
  if (lower === 'from') return /ing$/.test(words[index + 1]?.lower ?? '')
  if (!ENDS_PHRASE.test(lower) || joinsOrLists(words, index)) return false
  // "the following North Korean banks".
  if (lower === 'following' && words[index - 1]?.pos === 'determiner') return false
  return lower !== 'by' || !OWNED.test(words[index - 1]?.lower ?? '')
}

const ENDS_PHRASE =
  /^(?:over|for|after|because|amid|following|since|as|during|by|in_response|until|under|through|via|if|unless|when|while|aimed|accused|accusing|despite|starting|effective|cooperation|coordination|consultation|consultations|partnership|conjunction|concert|together|alongside|line|tandem|without|according|regardless|besides|unlike)$/

/** Either "as" of "as well as", which only joins, and that of "such as", which only lists. */
const joinsOrLists = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'as' && (words[at + 1]?.lower === 'well' || /^(?:well|such)$/.test(words[at - 1]?.lower ?? ''))

/** "firms owned by", "ships chartered by": behind it stands whose they are. */
export const OWNED = /^(?:owned|controlled|operated|chartered|made|produced|built|used|run|leased)$/

/** "froze Dutch assets [to keep them from Germany]": what an act is to prevent or to reach tells of others. */
const opensPurpose = ({ words, groups, groupAt }: Clauses, index: number): boolean => {
  const group = groups[groupAt[index] as number]
  if (group?.form !== 'infinitive' || group.first !== index || words[index]?.pos !== 'to') return false
  const it = /^(?:it|them|him|her|its|their)$/.test(words[group.last + 1]?.lower ?? '')
  return PURPOSE.test(headOf(words, group)) || (it && /^(?:keep|stop|get|move|put)$/.test(headOf(words, group)))
}

const PURPOSE =
  /^(?:prevent|deny|shield|protect|punish|press|pressure|answer|avoid|deter|discourage|isolate|safeguard|defend|appease|please)$/
