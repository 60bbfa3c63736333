/** "The four men face an asset freeze": a definite group is those who were named before. */
import { findCountedNoun } from '../../lexicon/nouns.js'
import type { Target } from '../../record/contract.js'
import type { Draft } from '../draft.js'
import { isNamed, sameSides } from './sides.js'

const DEFINITE = /\b(?:the|these|those|all|both)\s+(?:(?:\d+|\p{Ll}[\p{L}-]*)\s+)?$/iu

const FARTHEST = 4

/** Gives each group that points back the names of those told before. */
export function withNamesBefore(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, index) => {
    const group = draft.targets.find(({ kind }) => kind === 'group')
    if (!group || draft.targets.some(isNamed) || !pointsBack(draft, group)) return draft
    const source = drafts.findLast(
      (other, at) =>
        at < index &&
        draft.sentence.index - other.sentence.index <= FARTHEST &&
        other.targets.some(isNamed) &&
        sameSides(other, draft),
    )
    const names = source?.targets.filter((target) => isNamed(target) && isOf(group, target)) ?? []
    return names.length > 0 && names.length <= sizeOf(draft, group)
      ? { ...draft, targets: [...draft.targets, ...names] }
      : draft
  })
}

function pointsBack({ sentence }: Draft, { start }: Target): boolean {
  const at = start - sentence.start
  return DEFINITE.test(sentence.text.slice(0, at)) || /^(?:these|those|all|both)\b/i.test(sentence.text.slice(at))
}

/** Persons are of a group of persons, firms and bodies of any other. */
const isOf = ({ text }: Target, { kind }: Target): boolean => {
  const unit = findCountedNoun(text.toLowerCase().split(/\s+/).at(-1) ?? '')?.unit
  return unit === 'person' || unit === 'diplomat' ? kind === 'person' : unit === 'target' || kind !== 'person'
}

/** How many the group holds, as far as the text tells. */
const sizeOf = ({ counts }: Draft, { start }: Target): number =>
  counts.find((count) => count.start <= start && count.end >= start)?.value ?? Number.POSITIVE_INFINITY
