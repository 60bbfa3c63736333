/** Parts of a whole that the sentence before tells: they stand as it does, and hit those that it hits. */
import type { Target } from '../../record/contract.js'
import type { Draft } from '../draft.js'
import { RELIEF } from '../taxonomy.js'
import { GROUP, isNamed, sameSides } from './sides.js'
import { isGerund, spellsOut } from './spelled-out.js'

/** Sentences behind a whole in which its parts are listed. */
export const NEAR = 2

/**
 * "The measures include a freeze": the parts stand as the whole does that was told right before, renewed or yet to be
 * approved, and hit those that it was told to hit.
 */
export function withWholes(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const { standing, targets } = draft
    // "extended its sanctions, banning port calls": what the renewed whole does goes on.
    if (
      standing.action === 'impose' &&
      isGerund(draft) &&
      drafts.some((whole) => isKept(whole) && spellsOut(whole, draft))
    )
      return { ...draft, standing: { ...standing, action: 'extend' as const } }
    const wholes = standing.lists ? wholesBefore(draft, drafts) : []
    const whole = wholes.at(-1)
    if (!whole) return draft
    const { action, status } = whole.standing
    const names = targets.some(isNamed) ? [] : withoutRepeats(wholes.flatMap((each) => each.targets.filter(isNamed)))
    return { ...draft, standing: { ...standing, action, status }, targets: [...targets, ...names] }
  })
}

const isKept = ({ standing: { action }, candidate: { rule } }: Draft): boolean =>
  action === 'extend' && rule.generic !== undefined

const withoutRepeats = (targets: readonly Target[]): readonly Target[] =>
  targets.filter(({ entity }, index) => targets.findIndex((other) => other.entity === entity) === index)

const wholesBefore = (draft: Draft, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter((whole) => {
    const { candidate, sentence, standing } = whole
    return (
      candidate.rule.generic !== undefined &&
      sentence.index < draft.sentence.index &&
      sentence.index >= draft.sentence.index - NEAR &&
      sentence.zone === 'body' &&
      GROUP[standing.status] === GROUP[draft.standing.status] &&
      !RELIEF.has(standing.action) &&
      sameSides(whole, draft)
    )
  })
