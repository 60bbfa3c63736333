/** How real a verb's own form makes its act: modals, infinitives without a governor, drafts, progressives. */
import type { Word } from '../../text/tag.js'
import { lowerText } from '../../text/word-search.js'
import { isDay } from '../clause/calendar.js'
import type { Clauses } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { CAUSING } from '../clause/moving-verbs.js'
import { ASKING_NOUN } from '../clause/speech-verbs.js'
import type { Status } from '../taxonomy.js'
import { billStatus, completesDraft, draftStatus } from './bills.js'
import { MODALS, RAISING } from './cues.js'

/** The status that a group of verbs tells by itself, whatever governs it. */
export function ownStatus(clauses: Clauses, group: VerbGroup): Status {
  const lead = leadOf(clauses, group)
  if (lead) return ownStatus(clauses, lead)
  const modal = isBinding(clauses.words, group) ? 'in-force' : MODALS.get(group.modal ?? '')
  const told = inDraft(clauses, group) ?? billStatus(clauses, group) ?? modal
  if (told) return told
  if (group.form === 'infinitive') return infinitiveStatus(clauses, group) ?? 'in-force'
  return isPreparing(clauses.words, group) ? 'proposed' : 'in-force'
}

/** "As a result of the listing, their property must be blocked": what somebody has ordered is done by force of that. */
const isBinding = (words: readonly Word[], { modal, first, last }: VerbGroup): boolean =>
  modal === 'must' &&
  ((first < ORDER_FAR && ORDERED.test(lowerText(words.slice(0, 3)))) ||
    // "must be blocked and reported to the Treasury".
    lowerText(words.slice(last, last + 3)) === 'blocked and reported' ||
    // "all property of those designated must be blocked".
    words
      .slice(Math.max(0, first - ORDER_FAR), first)
      .some(
        ({ lower }, i, near) =>
          lower === 'those' && /^(?:designated|sanctioned|listed|blacklisted)$/.test(near[i + 1]?.lower ?? ''),
      ))

const ORDER_FAR = 45

const ORDERED = /^(?:as an? (?:result|consequence)|consequently|under the|pursuant to|accordingly)\b/

/** The same where the wording of the act denies: "would no longer sell" is decided; "may not enter", "does not allow" are in force. */
export const deniedStatus = (clauses: Clauses, group: VerbGroup): Status =>
  inDraft(clauses, group) ?? (/^(?:will|would|shall)$/.test(group.modal ?? '') ? 'announced' : 'in-force')

/** "The draft would ban". */
const inDraft = (clauses: Clauses, group: VerbGroup): Status | undefined =>
  group.modal === 'would' || group.modal === 'could' ? draftStatus(clauses, group) : undefined

/** The verb before whose auxiliaries a joined one shares, or undefined: "[will] ban imports and close ports". */
function leadOf({ words, groups }: Clauses, { form, tense, first, last }: VerbGroup): VerbGroup | undefined {
  if (form === 'bare') {
    const lead = groups.findLast((other) => other.first < first && other.form !== 'bare' && other.form !== 'participle')
    return lead?.form === 'gerund' ? undefined : lead
  }
  // "will be denied entry and have their funds frozen".
  if (form === 'finite' && first === last && words[first]?.pos === 'have') {
    const joined = words[first - 1]?.pos === 'conjunction'
    const before = joined ? groups.findLast((other) => other.first < first && other.form === 'finite') : undefined
    return before?.modal ? before : undefined
  }
  // "would have banned trade and slapped".
  if (form !== 'finite' || tense !== 'past' || first !== last || words[first - 1]?.pos !== 'conjunction')
    return undefined
  const lead = groups.findLast((other) => other.first < first && other.form === 'finite')
  const perfect = lead && words.slice(lead.first, lead.last).some(({ pos }) => pos === 'have')
  return lead?.modal && (lead.passive || perfect) ? lead : undefined
}

/** What the word in front of an infinitive makes of it; undefined when it says nothing. */
function infinitiveStatus({ words, groups }: Clauses, { first }: VerbGroup): Status | undefined {
  const before = words[first - 1]
  if (!before) return undefined
  if (before.lower === 'whether') return 'considered'
  // "has made it possible to block their accounts": the power to do so is given.
  if (before.lower === 'possible' && /^ma(?:de|kes?|king)$/.test(words[first - 3]?.lower ?? '')) return 'announced'
  const raised = RAISING.get(before.lower)
  if (raised) return raised
  if (completesDraft(words, first)) return 'proposed'
  // "prompted Norway to recall": it did so.
  const above = groups.findLast(({ last }) => last < first)
  if (above && !above.passive && CAUSING.test(headOf(words, above))) return 'in-force'
  const named = /^(?:name|noun)$/.test(before.pos) && !/[,;]/.test(before.after)
  if (named && isOneOfAll(words, first - 1)) return 'in-force'
  // "voted on Thursday to": a day is no subject of a headline.
  if (!named || isDay(before.lower)) return undefined
  // "Norway to ban imports": a headline's future.
  return isCalledFor(words, first - 1) ? 'called-for' : 'announced'
}

/** "became the first country to ban", "is the latest state to recall": told of what it has done. */
const isOneOfAll = (words: readonly Word[], last: number): boolean => {
  const noun = beforeOthers(words, last)
  return (
    ONE.test((words[noun] as Word).lower) &&
    words
      .slice(Math.max(0, noun - 4), noun)
      .some(({ lower }) => /^(?:first|second|third|latest|last|only|next|other|\p{L}+th)$/u.test(lower))
  )
}

/** Who may be the first to do something, or to whom it is done. */
const ONE =
  /^(?:countr(?:y|ies)|nations?|states?|members?|governments?|bloc|economy|officials?|ministers?|generals?|leaders?|politicians?|judges?|lawmakers?|persons?|people|individuals?|man|woman|oligarchs?|compan(?:y|ies)|firms?|banks?|lenders?|groups?|entity|entities|institutions?|outlets?|broadcasters?|airlines?|carriers?|vessels?|ships?|tankers?|teams?|athletes?|players?)$/

/** "the third [country] after Norway and Iceland": the word in front of those who did so before. */
function beforeOthers(words: readonly Word[], last: number): number {
  const after = words.findLastIndex(({ lower, index }) => lower === 'after' && index < last && index > last - 7)
  const others =
    after > 0 && words.slice(after + 1, last + 1).every(({ pos }) => /^(?:name|conjunction|determiner)$/.test(pos))
  return others ? after - 1 : last
}

/** "calls for Norway to lift its embargo", "pressure on the EU to": the name before the infinitive is asked to act. */
function isCalledFor(words: readonly Word[], name: number): boolean {
  let first = name
  while (first > 0 && first > name - 5 && /^(?:name|noun|determiner)$/.test((words[first] as Word).pos)) first--
  const asking = words[first - 1]
  const link = (words[first] as Word).lower
  return /^(?:for|on|upon)$/.test(link) && asking?.pos === 'noun' && ASKING_NOUN.test(asking.lower)
}

/** "is preparing to ban". */
const isPreparing = (words: readonly Word[], group: VerbGroup): boolean =>
  group.form === 'finite' && group.tense === 'present' && PREPARING.test(headOf(words, group))

const PREPARING = /^(?:preparing|planning|considering|seeking|working|trying)$/
