/** Whom a measure hits where only its cause tells: "sanctions after North Korea tested a missile", "a ban over Iran's programme". */
import type { Word } from '../../text/tag.js'
import type { Clauses } from '../clause/clause.js'
import { logicalSubject } from '../clause/control.js'
import { headOf } from '../clause/groups.js'
import { subjectOf } from '../clause/subject.js'
import {
  hitCode,
  isArmedGroup,
  type Naming,
  type Namings,
  namingsBetween,
  namingsIn,
  onlyOtherState,
  stateOf,
  wordAt,
} from './actors.js'
import { namedFrom } from './named-from.js'
import type { Context } from './sources.js'
import { isWronged } from './wronged.js'

const SINCE = /^(?:after|following|because|since|once|when|unless|until|if)$/

const OVER = /^(?:over|for|at|against|to)$/

/** "over Iran's", "in response to", "in retaliation for", "in protest at". */
const ANSWER = /^(?:response|retaliation|reprisal|reaction|answer|punishment|protest|reply|retribution)$/

const PUNISH =
  /^(?:punish|punishing|pressure|pressuring|press|pressing|force|forcing|compel|compelling|isolate|isolating)$/

const NEAR = 5

/** The one state that stands as the doer of what a measure answers, behind its words; never one of the imposers. */
export function causeStates(
  { words }: Clauses,
  namings: Namings,
  from: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  if (AT_SOMEBODY.test(words[from - 1]?.lower ?? '') || AT_SOMEBODY.test(words[from]?.lower ?? '')) return []
  for (const i of placesOfCauses(words, from)) {
    const cue = words[i] as Word
    if (!SINCE.test(cue.lower) && !OVER.test(cue.lower) && !PUNISH.test(cue.lower)) continue
    if (/[,;:]/.test(cue.after)) continue
    const naming = namedFrom(words, namings, i + 1, i + NEAR, leadsIn)
    const code = naming && stateOf(naming.entity)
    // "after the UN's vote": a body of all states is nobody's cause.
    if (!code || code === 'UN' || imposers.has(code)) continue
    if (
      PUNISH.test(cue.lower) ||
      (SINCE.test(cue.lower) ? acts(naming, words) || owns(naming, words) : answers(words, i, naming))
    )
      return [code]
  }
  return []
}

/** "imposed an embargo to force Chad to", "sanctions punishing Peru": whom a measure is to move is hit, be it a state or a movement. */
export function purposeStates(
  { words }: Clauses,
  namings: Namings,
  from: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  for (const { index, lower, after } of words.slice(from)) {
    if (
      !(PUNISH.test(lower) || isHeld(words, index)) ||
      (!/ing$/.test(lower) && words[index - 1]?.lower !== 'to') ||
      /[,;:]/.test(after)
    )
      continue
    const last = words[Math.min(index + NEAR + 1, words.length - 1)]
    const [first, second] = last ? namingsBetween(namings, (words[index + 1] ?? last).start, last.end) : []
    const named = first && second && isOf(first, second, words) ? second : first
    const code = named && hitCode(named.entity)
    if (!first || !code || imposers.has(code) || isWronged(first, words)) continue
    if (words.slice(index + 1, wordAt(words, first.start)).every(leadsIn)) return [code]
  }
  return []
}

/** "to [hold] Iran to account". */
const isHeld = (words: readonly Word[], index: number): boolean =>
  /^hold(?:ing)?$/.test(words[index]?.lower ?? '') &&
  words.slice(index + 1, index + 8).some(({ lower }) => /^(?:account|accountable|responsible)$/.test(lower))

/** "the Angolan rebel movement Unita": an armed group, with only words that tell of it in front. */
const isOf = ({ end }: Naming, { start, entity }: Naming, words: readonly Word[]): boolean =>
  isArmedGroup(entity) && words.filter((word) => word.start >= end && word.end <= start).every(leadsIn)

/** Behind the words of the measure, then at the opening of the sentence: "Following Russia's invasion, …". */
function placesOfCauses(words: readonly Word[], from: number): readonly number[] {
  const places = words.slice(from).map(({ index }) => index)
  const opens = /^(?:after|following|because|since|once|when|in)$/.test(words[0]?.lower ?? '')
  return opens ? [...places, 0, 1, 2] : places
}

/** "its ambassadors from its neighbours": the text says who is hit. */
const AT_SOMEBODY = /^(?:from|with|towards?|against)$/

const leadsIn = ({ pos, lower, after }: Word): boolean =>
  !/[,;:]/.test(after) &&
  (pos === 'determiner' || pos === 'adjective' || pos === 'noun' || pos === 'name' || lower === 'of')

const answers = (words: readonly Word[], cue: number, naming: Naming): boolean =>
  owns(naming, words) && (/^(?:over|for)$/.test((words[cue] as Word).lower) || ANSWER.test(words[cue - 1]?.lower ?? ''))

/** "North Korea tested"; of "Ukraine was invaded" another is the cause. */
function acts({ end }: Naming, words: readonly Word[]): boolean {
  const next = words.find((word) => word.start >= end)
  const suffers = words.slice((next?.index ?? 0) + 1, (next?.index ?? 0) + 3).some(({ lower }) => SUFFERED.test(lower))
  if (suffers && /^(?:be|have|modal)$/.test(next?.pos ?? '')) return false
  return next !== undefined && ['verb', 'be', 'have', 'do', 'modal', 'adverb'].includes(next.pos)
}

/** "Iran's programme", "the Iranian programme". */
function owns({ start, end }: Naming, words: readonly Word[]): boolean {
  const last = words[wordAt(words, end - 1)]
  const next = last && words[last.index + 1]
  if (!last || !next || /[,;:]/.test(last.after)) return false
  return (
    last.possessive || (next.pos === 'noun' && /(?:an|ese|ish|ch|i)$/.test(words[wordAt(words, start)]?.lower ?? ''))
  )
}

/** "warned Chad that it would cut off aid", "told Norway it had banned its fish": who is spoken to is hit, when nobody else is. */
export function addressedStates(
  { words, groups }: Clauses,
  namings: Namings,
  trigger: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  for (const { last, head, passive } of groups) {
    if (last >= trigger || passive || !ADDRESSING.test((words[head] as Word).lower)) continue
    const end = words.findIndex(
      ({ lower, after }, i) => i > last && i <= last + 9 && (OPENS_SPEECH.test(lower) || /[,:]/.test(after)),
    )
    const from = words[last + 1]
    const to = words[end - 1]
    if (!from || !to || end <= last + 1) continue
    const code = onlyOtherState(namingsBetween(namings, from.start, to.end), imposers)
    if (code) return [code]
  }
  return []
}

const ADDRESSING =
  /^(?:warn|warns|warned|warning|tell|tells|told|telling|inform|informs|informed|notify|notifies|notified|assured?)$/
const OPENS_SPEECH = /^(?:that|it|they|he|she|of)$/

/** "If Iran stays away, the bloc will impose sanctions": who is to meet the condition is hit, when nobody else is. */
export function conditionStates(
  { words, groups }: Clauses,
  namings: Namings,
  imposers: ReadonlySet<string>,
): readonly string[] {
  for (const { lower, index, end } of words) {
    if (!/^(?:if|unless)$/.test(lower)) continue
    const group = groups.find(({ first, form }) => first > index && form === 'finite')
    const verb = words[group?.first ?? -1]
    if (!group || !verb || group.first - index > 7) continue
    // "if Ukraine is invaded": who does it would be hit.
    if (group.passive && SUFFERED.test(headOf(words, group))) continue
    const code = onlyOtherState(namingsBetween(namings, end, verb.start), imposers)
    if (code) return [code]
  }
  return []
}

const SUFFERED = /^(?:invaded|attacked|annexed|overrun|bombed|shelled|struck|hit|harmed|threatened)$/

/** "Oslo, blaming Chad for the raid, halted trade": who is blamed by those who act is hit, when nobody else is. */
export function blamedStates(
  clauses: Clauses,
  namings: Namings,
  trigger: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const { words, groups } = clauses
  for (const [at, { last, form, passive }] of groups.entries()) {
    if (last >= trigger || passive || !BLAMING.test((words[last] as Word).lower)) continue
    const subject = form === 'finite' || form === 'gerund' ? subjectOf(clauses, at) : undefined
    const blaming = subject ? namingsIn(namings, words, subject) : []
    if (!blaming.some(({ entity }) => imposers.has(stateOf(entity) ?? ''))) continue
    const end = words.findIndex(
      ({ lower, after, index }) => index > last && (/^(?:of|for|over|with)$/.test(lower) || /[,;:]/.test(after)),
    )
    const blamed = end > last ? namingsIn(namings, words, { first: last + 1, last: end }) : []
    const code = onlyOtherState(blamed, imposers)
    if (code) return [code]
  }
  return []
}

const BLAMING = /^(?:blam(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|charg(?:es|ed|ing))$/

/** "Sudan urged Washington to lift its sanctions": who asks for relief is hit, when nothing else is told. */
export function askingStates(
  clauses: Clauses,
  namings: Namings,
  asks: number,
  { told, titled }: Context,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const subject = logicalSubject(clauses, asks)
  const code = onlyOtherState(subject ? namingsIn(namings, clauses.words, subject) : [], imposers)
  // "Beijing's delegate called for …": who is neither told nor in the headline asks for others.
  const known = told.length > 0 ? told : titled.filter((state) => !imposers.has(state))
  return code && (known.length === 0 || known.includes(code)) ? [code] : []
}
