/** Parts that a sentence lists of a whole: what is done to the whole is done to them. */
import { findLastWord } from '../../text/word-search.js'
import { ACTS_OF } from '../acts.js'
import type { Clauses } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { relativeStart } from '../clause/relative-starts.js'
import { subjectOf, subjectWords } from '../clause/subject.js'
import type { Status } from '../taxonomy.js'
import { AHEAD } from './cues.js'
import { IN_PLACE, inPlace } from './in-place.js'
import { actOn } from './phrasal.js'
import { opensOwnClause } from './relative.js'
import type { Standing } from './standing.js'
import { standingOfVerb } from './verbs.js'

export const LISTING =
  /^(?:include|includes|included|comprise|comprises|comprised|consist|consists|consisted|contain|contains|contained|concern|concerns|involve|involves|involved)$/

/** "The measures include a freeze", "concern a ban on": verbs that list; not talks that concern one. */
export const lists = (clauses: Clauses, at: number): boolean => {
  const verb = headOf(clauses.words, clauses.groups[at] as VerbGroup)
  if (!/^(?:concern|involv)/.test(verb)) return LISTING.test(verb)
  return subjectWords(clauses, at).some(({ lower }) =>
    /^(?:measures|sanctions|restrictions|provisions|steps|package)$/.test(lower),
  )
}

/** "The [planned] sanctions include". */
const aheadOf = (clauses: Clauses, at: number): Status | undefined =>
  subjectWords(clauses, at)
    .map(({ lower, pos }) => (pos === 'adjective' ? AHEAD.get(lower) : undefined))
    .find((status) => status)

const WHOLE = /^(?:sanctions|measures|restrictions|penalties|curbs|bans|tariffs)$/

/** "The sanctions [that] Peru [is lifting] include a freeze": what the whole's own clause tells of it. */
function ofActedOn(clauses: Clauses, at: number): Standing | undefined {
  const { words, groups } = clauses
  const { first } = groups[0] as VerbGroup
  const noun = findLastWord(words, 0, first - 1, ({ lower }) => WHOLE.test(lower))
  if (noun < 0 || at === 0 || at > 2 || !opensOwnClause(clauses, 0, noun)) return undefined
  const act = actOn(words, groups[0] as VerbGroup)
  return act && { ...standingOfVerb(clauses, 0, act), doer: 0, lists: true }
}

/** "sanctions, which include a freeze, will stay in place"; "The measures include a freeze": what is done to the whole. */
export function listedIn(clauses: Clauses, at: number): Standing | undefined {
  const { groups, words } = clauses
  const group = groups[at] as VerbGroup
  const opener = relativeStart(clauses, at)
  const told = opener <= 0 && !group.modal ? ofActedOn(clauses, at) : undefined
  if (told) return told
  if (opener <= 0 && subjectOf(clauses, at)?.how !== 'stretch') return undefined
  if (opener <= 0) {
    const { status, ...standing } = standingOfVerb(clauses, at, IN_PLACE)
    return group.modal ? undefined : { ...standing, status: aheadOf(clauses, at) ?? status, doer: at, lists: true }
  }
  const next = groups.findIndex(
    (each, index) => index > at && each.form === 'finite' && relativeStart(clauses, index) < 0,
  )
  const main = groups[next]
  const subject = main && subjectOf(clauses, next)
  if (!main || !subject || subject.first > opener - 1 || subject.last < opener - 1) return undefined
  const verb = headOf(words, main)
  const act = main.passive ? actOn(words, main) : (ACTS_OF.get(verb) ?? inPlace(words, main))
  return act && { ...standingOfVerb(clauses, next, act), doer: main.passive ? next : -1 }
}
