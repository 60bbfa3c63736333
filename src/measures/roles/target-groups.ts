/** Groups that are hit, counted or not: "20 officials", "Chinese officials", "individuals and entities". */
import { findCountedNoun } from '../../lexicon/nouns.js'
import type { Count, Span, Target } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Candidate } from '../candidates.js'
import type { Run } from '../clause/clause.js'
import { isMoney } from './describing.js'

/** Units of those who are listed rather than a country hit. */
const LISTED: ReadonlySet<string> = new Set(['person', 'entity', 'bank', 'vessel', 'aircraft', 'target', 'diplomat'])

/** "398 persons, including two daughters of": a part of what was counted is no count of its own. */
export const withoutParts = (counts: readonly Count[], words: readonly Word[]): readonly Count[] =>
  counts.filter((count, index) => {
    const before = words.findLast((word) => word.end <= count.start)
    return before?.lower !== 'including' || !counts.slice(0, index).some(({ unit }) => unit === count.unit)
  })

/** The counts that stand wholly in a run of words. */
export const countsIn = (counts: readonly Count[], words: readonly Word[], { first, last }: Run): readonly Count[] => {
  const from = words[first]
  const to = words[last]
  if (!from || !to || last < first) return []
  return counts.filter((count) => count.start >= from.start && count.end <= to.end)
}

/** "two officials": the group of a count; undefined for goods and states, which are no group. */
export const countedGroup = ({ unit, noun, text, country, start, end }: Count): Target | undefined =>
  unit === 'good' || unit === 'country'
    ? undefined
    : { kind: 'group', name: noun ?? text, code: country, entity: null, start, end, text }

/** Groups without a number: "Chinese officials", "individuals and entities"; the head noun is given. */
export function groupsIn(
  words: readonly Word[],
  { first, last }: Run,
  candidate: Candidate,
  named: readonly Span[],
): readonly Target[] {
  const taken = [...named, ...triggerSpan(candidate, words)]
  const groups: Target[] = []
  for (let i = first; i <= last; i++) {
    const word = words[i] as Word
    const noun = word.pos === 'noun' ? findCountedNoun(word.lower) : undefined
    if (!noun || !LISTED.has(noun.unit) || word.possessive || !(noun.plural || isOne(words, i, first))) continue
    if (taken.some(({ start, end }) => word.start >= start && word.end <= end)) continue
    if (isMoney(words, i) || isAudience(words, i) || isListName(words, i)) continue
    groups.push({
      kind: 'group',
      name: word.text,
      code: null,
      entity: null,
      start: word.start,
      end: word.end,
      text: word.text,
    })
  }
  return groups
}

/** "its list of Specially Designated [Nationals]", "Global [Terrorists]": what the list is called. */
const isListName = (words: readonly Word[], noun: number): boolean =>
  /^\p{Lu}/u.test((words[noun] as Word).text) &&
  words.slice(Math.max(0, noun - 3), noun).some(({ text }) => text === 'Designated')

/** "told [reporters] the tariffs would go into force". */
const isAudience = (words: readonly Word[], noun: number): boolean => {
  const at = words.findLastIndex(({ pos }, i) => i < noun && !/^(?:determiner|adjective|name|noun)$/.test(pos))
  return at >= noun - 4 && /^(?:told|tells?|telling|informed|assured|briefed)$/.test(words[at]?.lower ?? '')
}

/** "a Russian arms dealer", "Chad's largest bank": one, told with an article or with its owner. */
function isOne(words: readonly Word[], noun: number, first: number): boolean {
  const next = words[noun + 1]
  // "a nephew of the president", but not "a head of state".
  const kin = next?.lower === 'of' && KIN.test((words[noun] as Word).lower)
  if (next && !kin && (next.lower === 'of' || next.pos === 'noun') && !/[,;:]/.test((words[noun] as Word).after))
    return false
  for (let i = noun - 1; i >= first && i >= noun - 5; i--) {
    const { lower, pos, possessive } = words[i] as Word
    if (/^(?:an?|another)$/.test(lower)) return true
    // "Sberbank, Russia's largest bank": told by its name.
    if (possessive && pos === 'name') return !isApposed(words, i)
    if (!/^(?:name|noun|adjective)$/.test(pos)) return false
  }
  return false
}

/** "Sberbank, [Russia]": right behind another name and its comma. */
function isApposed(words: readonly Word[], name: number): boolean {
  const before = words.findLast(
    ({ index, pos, after }) => index < name && (/,/.test(after) || !/^(?:name|determiner)$/.test(pos)),
  )
  return before?.pos === 'name' && /,/.test(before.after)
}

const KIN = /^(?:son|daughter|wife|husband|brother|sister|nephew|niece|relative|aide)$/

/** The words of the measure itself: "a freeze of their funds" hits no funds. */
function triggerSpan({ form, trigger: { first, last } }: Candidate, words: readonly Word[]): readonly Span[] {
  const from = words[first]
  const to = words[last]
  return form === 'noun' && from && to && last > first ? [{ start: from.start, end: to.end, text: '' }] : []
}

/** True when every target is a person, firm, ship or group: the measure lists them rather than hitting a country. */
export const isListing = (targets: readonly Target[], counts: readonly Count[]): boolean =>
  counts.some(({ unit, role }) => LISTED.has(unit) && role !== 'total') ||
  targets.some(
    ({ kind, start }) => kind !== 'country' && !counts.some((count) => count.role === 'total' && count.start === start),
  )
