/** What is done to the law or order by which a measure was laid down is done to the measure: "repealed the law that bars". */
import type { Word } from '../../text/tag.js'
import type { Act } from '../acts.js'
import type { Clauses } from '../clause/clause.js'
import type { VerbGroup } from '../clause/groups.js'
import { isOnePhrase } from '../clause/one-phrase.js'
import { subjectOf } from '../clause/subject.js'
import { actOn } from './phrasal.js'

/** A verb that keeps, eases or ends the instrument whose clause holds another verb. */
export interface OnInstrument {
  readonly group: number
  readonly act: Act
}

/** The verb that has as its object, or as its passive subject, the instrument that group `index` goes on about. */
export function onInstrument(clauses: Clauses, index: number): OnInstrument | undefined {
  const { words, groups } = clauses
  const lead = leadOf(clauses, index)
  if (lead >= 0) return onInstrument(clauses, lead)
  const group = groups[index]
  if (group?.form === 'gerund') return onDescribed(clauses, group.first)
  if (group?.form !== 'finite' || !mayGoOn(words, group.first)) return undefined
  // "extended sanctions that were imposed in May": what was done to them before.
  if (group.passive && actOn(words, group)?.action === 'impose') return undefined
  const subject = subjectOf(clauses, index)
  const opener = subject && words[subject.last + 1]
  if (!subject || !(opener?.pos === 'relative' || opener?.lower === 'that')) return undefined
  const noun = instrumentIn(words, subject.first, subject.last)
  if (noun < 0) return undefined
  const above = groups.findLastIndex(({ last }) => last < noun)
  const below = groups.findIndex(({ form, passive }, at) => at > index && form === 'finite' && passive)
  return (
    changing(clauses, above, (group) => !group.passive && isObject(words, group.last, noun)) ??
    changing(clauses, below, () => (subjectOf(clauses, below)?.first ?? noun + 1) <= noun)
  )
}

/** "lifted [sanctions] barring trade": what is done to the measure that a gerund right behind it describes. */
function onDescribed(clauses: Clauses, gerund: number): OnInstrument | undefined {
  const { words, groups } = clauses
  const noun = words[gerund - 1]
  if (noun?.after.trim() !== '' || !(INSTRUMENT.test(noun.lower) || /^(?:embargo|ban)$/.test(noun.lower)))
    return undefined
  const above = groups.findLastIndex(({ last }) => last < gerund - 1)
  return changing(clauses, above, (group) => !group.passive && isObject(words, group.last, gerund - 1))
}

/** "measures that [ban] officials from entering and freeze", "orders that barred flights, banned oil and froze": the verb of a relative clause to which others of its form are joined; or -1. */
function leadOf(clauses: Clauses, index: number): number {
  const { words, groups } = clauses
  const { form, first, tense, modal } = groups[index] as VerbGroup
  if (!/^(?:finite|bare)$/.test(form) || modal !== null) return -1
  const joined = words[first - 1]?.pos === 'conjunction'
  const listed = /,/.test(words[first - 1]?.after ?? '') && goesOn(clauses, index)
  if (!joined && !listed) return -1
  const lead = groups.findLastIndex((group, at) => at < index && group.form === 'finite')
  const group = groups[lead]
  if (!group || group.tense !== tense) return -1
  const opener = words[group.first - 1]
  const parted = joined && /,/.test(words[first - 2]?.after ?? '')
  if (opener?.pos === 'relative' || opener?.lower === 'that') return parted ? -1 : lead
  return /,/.test(opener?.after ?? '') ? leadOf(clauses, lead) : -1
}

/** Another verb of the same tense follows behind "and". */
const goesOn = ({ words, groups }: Clauses, index: number): boolean =>
  groups.some(
    ({ tense, first }, at) => at > index && tense === groups[index]?.tense && words[first - 1]?.lower === 'and',
  )

/** Only a relative clause with its opener in reach is asked for its subject. */
const mayGoOn = (words: readonly Word[], first: number): boolean =>
  words.slice(Math.max(0, first - FAR), first).some(({ pos, lower }) => pos === 'relative' || lower === 'that')

const FAR = 24

/** "the law", "an order of 1995", "the part of the Trade Act": the instrument that ends a subject; or -1. */
function instrumentIn(words: readonly Word[], first: number, last: number): number {
  for (let i = last; i >= first && i >= last - 3; i--) {
    const { lower, after } = words[i] as Word
    if (INSTRUMENT.test(lower)) return i
    if (/[,;:]/.test(after) && i < last) return -1
  }
  return -1
}

const INSTRUMENT =
  /^(?:laws?|orders?|decrees?|rules?|acts?|regulations?|directives?|ordinances?|legislation|rulings?|decisions?|provisions?|clauses?|instructions?|proclamations?|edicts?|statutes?|resolutions?|measures|restrictions|sanctions|penalties|curbs)$/

/** "revoked [three orders]", "softened [the part of the Trade Act]", "kept in place [rules]": nothing but its own phrase stands before it. */
const isObject = (words: readonly Word[], verb: number, noun: number): boolean => {
  const inPlace = words[verb + 1]?.lower === 'in' && words[verb + 2]?.lower === 'place'
  return noun - verb < 10 && isOnePhrase(words.slice(inPlace ? verb + 2 : verb + 1, noun), /^of$/)
}

/** What a verb does to the instrument, unless it only brings it about. */
function changing(
  { words, groups }: Clauses,
  at: number,
  fits: (group: Clauses['groups'][number]) => boolean,
): OnInstrument | undefined {
  const group = groups[at]
  const act = group && fits(group) ? actOn(words, group) : undefined
  return act && act.action !== 'impose' ? { group: at, act } : undefined
}
