/** Acts that are told only to be denied or asked about. */
import type { Word } from '../text/tag.js'
import { lowerText } from '../text/word-search.js'
import type { Candidate } from './candidates.js'
import type { Clauses } from './clause/clause.js'
import { headOf, type VerbGroup } from './clause/groups.js'
import type { Scene } from './scene.js'
import type { Standing } from './standing/standing.js'

/** "denied claims that it had banned imports": what is said not to be so is told by nobody. */
export function isDeniedClaim({ groups: [own = -1] }: Standing, { words, groups }: Clauses): boolean {
  const act = groups[own]
  if (act?.form !== 'finite') return false
  const that = words.findLastIndex(({ lower }, i) => lower === 'that' && i < act.first && i > act.first - 9)
  if (that < 1 || !CLAIM.test((words[that - 1] as Word).lower)) return false
  if (words.slice(that, act.first).some(({ after }) => /[,;:.]/.test(after))) return false
  if (words.slice(Math.max(0, that - 7), that - 1).some(({ lower }) => DENYING.test(lower))) return true
  // "Reports that Norway had frozen assets were false".
  const main = groups.findIndex(({ form, first }) => form === 'finite' && first > act.last)
  const judged = groups[main]
  return (
    that === 1 &&
    judged !== undefined &&
    words[judged.head]?.pos === 'be' &&
    words.slice(judged.head + 1, judged.head + 3).some(({ lower }) => DENYING.test(lower))
  )
}

/** "it had frozen", "it froze", "having frozen": told as done. */
const isTold = ({ form, tense, modal, first, head }: VerbGroup, words: readonly Word[]): boolean =>
  form === 'gerund'
    ? words[first]?.lower === 'having'
    : form === 'finite' && modal === null && /^(?:past|perfect)$/.test(tense) && !/ing$/.test(words[head]?.lower ?? '')

const DENIES = /^den(?:y|ies|ied|ying)$/

const CLAIM = /^(?:claims?|allegations?|reports?|rumou?rs?|accusations?|suggestions?|charges?|assertions?|speculation)$/

const DENYING =
  /^(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|disput(?:e|es|ed|ing)|contradict(?:s|ed|ing)?|repudiat(?:e|es|ed|ing)|scorn(?:s|ed|ing)?|false|untrue|wrong|incorrect|baseless|unfounded|invented)$/

/** "denied that it had banned imports [and that it had frozen assets]", "denies halting imports", "It is not true that Chad banned". */
export function isDeniedDeed({ groups: [own = -1, governing = -1] }: Standing, { words, groups }: Clauses): boolean {
  const act = groups[own]
  if (act?.form !== 'finite' && act?.form !== 'gerund') return false
  const nearest = groups.findLast(({ form, first }, at) => at < own && form === 'finite' && first < act.first)
  const parted = nearest && words.slice(nearest.last, act.first).some(({ after }) => /[,;:.]/.test(after))
  const above = parted ? undefined : nearest
  if (above && words[above.head]?.pos === 'be' && NOT_SO.test(lowerText(words.slice(above.head, act.first))))
    return act.form === 'finite'
  // "denied that it would lift": what is to come is turned down.
  const isTurnedDown = act.form === 'finite' && !isTold(act, words)
  return !isTurnedDown && [above, groups[governing]].some((verb) => verb !== undefined && denies(verb, words))
}

const denies = (verb: VerbGroup, words: readonly Word[]): boolean =>
  !verb.passive && !verb.negated && DENIES.test(headOf(words, verb))

/** "urged the EU not to impose tariffs": who is asked to leave it has not said that he will. */
export const isAskedNotTo = (
  { rule, form }: Candidate,
  { groups: [own = -1, above = -1] }: Standing,
  { words, groups }: Clauses,
): boolean => {
  const act = groups[own]
  const asking = groups[above]
  const inside = form === 'verb' && rule.denial === true
  return !inside && act?.form === 'infinitive' && act.negated && isAsking(words, asking)
}

const isAsking = (words: readonly Word[], group: VerbGroup | undefined): boolean =>
  group !== undefined && !group.passive && LEAVING.test(headOf(words, group))

const LEAVING =
  /^(?:urg|ask|call|beg|plead|appeal|press|lobb|implor|warn|persuad|convinc|pressur|advis|encourag|request)(?:e|es|ed|s|ing|ged|ging|ies|ied|ying|led|y)?$/

/** "Will Peru close its border?", "Should Europe ban gas?": who asks tells nothing. */
export function isAskedOf({ groups: [own = -1] }: Standing, { tagged, clauses }: Scene): boolean {
  const opens = ASKING.test(clauses.words[0]?.lower ?? '') && /\?["”’']*\s*$/.test(tagged.sentence.text)
  const act = clauses.groups[own]
  return opens && act !== undefined && !clauses.groups.some(({ form }, at) => at > 0 && at < own && form === 'finite')
}

const ASKING = /^(?:will|would|should|could|can|shall|may|might|must|is|are|was|were|has|have|had|do|does|did)$/

const NOT_SO = /^\S+ (?:not (?:true|correct|the case)|false|untrue|incorrect) that /
