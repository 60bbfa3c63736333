/** The type of a telling: its rule's, or the one that the rule gives to those who are hit and to how real the act is. */

import { findCountedNoun } from '../lexicon/nouns.js'
import { TERRITORIES } from '../lexicon/territories.js'
import { ROLE_HEADS } from '../lexicon/titles.js'
import type { Imposer, Target } from '../record/contract.js'
import type { Word } from '../text/tag.js'
import type { Candidate } from './candidates.js'
import { isState } from './roles/acting.js'
import { isListing } from './roles/target-groups.js'
import type { FoundTargets } from './roles/targets.js'
import type { Standing } from './standing/standing.js'
import type { MeasureType, Status } from './taxonomy.js'

/** The type that the rule gives to those who are hit, and to how real the act is. */
export function typeOf(
  candidate: Candidate,
  { status, action }: Standing,
  found: FoundTargets,
  words: readonly Word[],
  imposers: readonly Imposer[],
): MeasureType {
  const { type, undecided, ofLenders } = candidate.rule
  if (ofLenders && imposers.every(lendsToStates)) return ofLenders
  const vague = found.counts.length === 0 && !found.targets.some(({ kind, entity }) => kind !== 'country' && entity)
  if (undecided && vague && UNDECIDED.has(status)) return undecided
  // "took harsh measures against ministries, banks and generals": no list is told.
  const groups = found.targets.filter(({ kind }) => kind === 'group')
  const manyKinds = groups.length > 1 && found.counts.length === 0 && !groups.some(({ name }) => PERSONS.test(name))
  if (undecided && manyKinds && LOOSE.test((words[candidate.trigger.last] as Word).lower)) return undecided
  // "suspended sanctions on Lukashenko": persons by name stand for the state when its sanctions are eased or kept.
  // "would put sanctions on Putin himself".
  const open = action !== 'impose' || UNDECIDED.has(status)
  if (undecided && candidate.rule.generic && open && hitsPersonsByName(found)) return undecided
  if (candidate.rule.named && found.targets.some(({ kind, code }) => kind === 'person' && code !== null))
    return candidate.rule.named
  const { states, toBuyers } = candidate.rule
  if (states && found.counts.length === 0 && hitsOnlyStates(found, words)) return states
  if (toBuyers && found.countries.length > 0 && !found.countries.some((code) => toBuyers.sellers.includes(code)))
    return toBuyers.type
  const listing = isListing(found.targets, found.counts)
  return (listing ? typeByUnit(candidate, found) : undefined) ?? typeByOrigin(candidate, found, words) ?? type
}

const LOOSE = /^measures$/
/** "individuals and entities": those whom lists hold. */
const PERSONS = /^(?:individuals|persons|people)$/i

/** The Fund and the banks of many states, not the central bank of one. */
const lendsToStates = (imposer: Imposer): boolean =>
  imposer.code === 'IMF' || (/\bBank\b/.test(imposer.name) && !isState(imposer))

const hitsPersonsByName = ({ counts, targets }: FoundTargets): boolean => {
  const named = targets.filter(({ kind }) => kind !== 'country')
  return counts.length === 0 && named.length > 0 && named.every(({ kind, code }) => kind === 'person' && code !== null)
}

/** "sanctioned Turkey" and "the Turkish government", not "sanctioned Turkish firms" nor "Turkey's president". */
const hitsOnlyStates = ({ targets }: FoundTargets, words: readonly Word[]): boolean =>
  targets.length > 0 &&
  targets.every(({ kind, name, code, text, end }) => {
    if (kind !== 'country') return false
    const owned = headBehind(words, end) || (text.split(' ').at(-1) as string)
    return text === name || isCapitalOf(code, text) ? !ROLE_HEADS.has(owned) : STATE_ITSELF.test(owned)
  })

/** "sanctioned [Moscow]". */
const isCapitalOf = (code: string | null, text: string): boolean =>
  TERRITORIES.some((territory) => territory.code === code && territory.capitals.includes(text))

/** The last of the nouns right behind a name: "Turkey's defence [minister]", "the Turkish [economy]". */
function headBehind(words: readonly Word[], end: number): string {
  let head = ''
  const from = words.findIndex(({ start }) => start >= end)
  for (const { pos, lower } of from < 0 ? [] : words.slice(from)) {
    if (pos !== 'noun' && pos !== 'adjective' && !STATE_ITSELF.test(lower)) break
    head = lower
  }
  return head
}

const STATE_ITSELF = /^(?:government|regime|junta|economy|authorities|rulers|administration|leadership|republic|state)$/

const UNDECIDED: ReadonlySet<Status> = new Set(['considered', 'threatened', 'called-for', 'rejected'])

function typeByUnit({ rule }: Candidate, { counts, targets }: FoundTargets): MeasureType | undefined {
  // "sanctioned Gazprom Neft and 183 tankers": not only those that are counted.
  const others = targets.some(({ kind, entity }) => entity !== null && (kind === 'organization' || kind === 'person'))
  const [first] = counts
  const ofUnit = first && counts.every(({ unit }) => unit === first.unit) ? rule.byUnit?.[first.unit] : undefined
  if (ofUnit && !others) return ofUnit
  if (targets.length > 0 && targets.every(isVessel) && rule.byUnit?.vessel) return rule.byUnit.vessel
  return rule.listed
}

/** A ship by name, or "the ships". */
const isVessel = ({ kind, text }: Target): boolean =>
  kind === 'vessel' ||
  (kind === 'group' && findCountedNoun(text.toLowerCase().split(/\s+/).at(-1) ?? '')?.unit === 'vessel')

/** "curbs on Australian exports": all who are hit stand in the trigger, as modifiers of the goods and not as their buyers. */
function typeByOrigin(
  { rule, form, trigger, object }: Candidate,
  { targets }: FoundTargets,
  words: readonly Word[],
): MeasureType | undefined {
  if (!rule.theirs || targets.length === 0) return undefined
  const modifies = targets.every(({ start, end }) => {
    const last = words.find((word) => word.end >= end)
    const goods = last && words[last.index + 1]
    if (!goods || goods.index > trigger.last || goods.pos !== 'noun' || /[,;:.]/.test(last.after)) return false
    if (form === 'verb' && object && isApart(words, last.index + 1, object.first)) return false
    const opener = words.findLast((word) => word.end <= start && !MODIFIES.has(word.pos))
    return opener === undefined || !BUYER.test(opener.lower)
  })
  return modifies ? rule.theirs : undefined
}

/** True when more than modifiers part the words: what stands before is no modifier of the object. */
const isApart = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ pos, after }) => !MODIFIES.has(pos) || /[,;:.]/.test(after))

const MODIFIES: ReadonlySet<string> = new Set(['determiner', 'adjective', 'noun', 'number'])

const BUYER = /^(?:to|for|into|towards?|with)$/
